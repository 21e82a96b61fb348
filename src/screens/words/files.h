// Words of the page of files and sharing.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "app/keeping.h"
#include "base/text.h"

namespace flipside::screens::files_words {

inline std::string_view heading(app::SavedState saved) {
  switch (saved) {
    case app::SavedState::Saved:
      return "All is saved in this browser";
    case app::SavedState::Saving:
      return "Your last change is being saved";
    case app::SavedState::NotSaved:
      return "Your last change is not saved";
    case app::SavedState::Outdated:
      return "A newer version keeps the programme";
    case app::SavedState::OnlyHere:
      return "Kept in this tab only";
  }
  return {};
}
inline constexpr std::string_view Lead =
    "Nothing is sent anywhere. What leaves this browser leaves as a file that you hand on "
    "yourself.";

inline constexpr std::string_view Copy = "Take a copy";
inline constexpr std::string_view CopyWhat =
    "One file with the whole programme: people, topics, pairs, sessions, promises and goals. "
    "Opened "
    "on this page, here or on another device, it is all there again.";
inline constexpr std::string_view CopyPrivate =
    "The copy holds private notes too: keep it where only you can read it. The tables have none.";
inline constexpr std::string_view Download = "Download a copy";
inline constexpr std::string_view DownloadSealed = "A sealed copy";
inline constexpr std::string_view DownloadCsv = "People as CSV";
inline constexpr std::string_view DownloadCsvMeans =
    "The people as a table for a spreadsheet; it can be read back";

inline constexpr std::string_view DownloadPairs = "Pairs as CSV";
inline constexpr std::string_view DownloadPairsMeans =
    "Names, e-mail addresses, teams, state and next session, for a spreadsheet or a mail merge";
inline constexpr std::string_view LastImport = "What the last import left to be looked at";

inline constexpr std::string_view Open = "Open a file";
inline constexpr std::string_view OpenWhat =
    "A file of Flipside’s or a staff list (CSV or workbook) is looked at first; nothing changes "
    "until you say so. A file of Flipside’s becomes a workspace beside those that are here.";
inline constexpr std::string_view OpenHow =
    "Or drop a file anywhere on the page, or paste cells of a spreadsheet.";

inline constexpr std::string_view OneFile = "The page as one file";
inline constexpr std::string_view OneFileWhat =
    "All of Flipside in one file that opens without a website: from a folder, a stick, a shared "
    "drive. It begins empty; a copy from above brings your work into it.";
inline constexpr std::string_view OneFileGet = "Download flipside.html";
inline constexpr std::string_view OneFileHere =
    "You opened Flipside from a file. What you enter is kept by this browser, for this file in "
    "this folder: another browser does not have it, and neither has the file once it is moved. So "
    "take the copy you download for your record, and open it wherever you go on.";

inline constexpr std::string_view Notices = "Recent notices";
inline constexpr std::string_view NoNotices =
    "What happens here is noted in this list, until you close the tab.";
inline constexpr std::string_view ShowAll = "Show all";
inline std::string undo_this(std::string_view notice) { return "Undo: " + std::string(notice); }

inline constexpr std::string_view Where = "What is kept where";
inline constexpr std::string_view Programme = "The programme";
inline constexpr std::string_view Saved = "Saved";
inline constexpr std::string_view Lasting = "How lasting";
inline constexpr std::string_view Steps = "Steps to undo";
inline constexpr std::string_view Settings = "Settings";
inline constexpr std::string_view SettingsWhere = "In this browser, apart from the programme";

inline std::string_view in_both(app::LocalCopy local_copy) {
  switch (local_copy) {
    case app::LocalCopy::Whole:
      return "In this browser, twice: in local storage and in IndexedDB. Each alone brings "
             "everything back";
    case app::LocalCopy::TooLarge:
      return "In this browser’s IndexedDB. It is too large for local storage (over 1 MB packed), "
             "which has the latest changes alone: keep a file as well";
    case app::LocalCopy::Refused:
      return "In this browser’s IndexedDB. Local storage is full and has the latest changes "
             "alone: keep a file as well";
  }
  return {};
}
inline std::string_view stores(app::Stores stores, app::LocalCopy local_copy) {
  switch (stores) {
    case app::Stores::Both:
      return in_both(local_copy);
    case app::Stores::OnlyLocalStorage:
      return "In this browser’s local storage only: a crash may lose the last minute";
    case app::Stores::OnlyIndexedDb:
      return "In this browser’s IndexedDB only";
    case app::Stores::None:
      return "In the memory of this tab only: it is gone when you close it";
  }
  return {};
}
inline std::string_view persistence(std::optional<bool> answer) {
  if (!answer) return "This browser was not asked yet to keep it for good";
  return *answer ? "This browser promised not to clear it by itself"
                 : "This browser may clear it when it needs room";
}
inline std::string saved(app::SavedState state, const std::string& since) {
  switch (state) {
    case app::SavedState::Saved:
      return since.empty() ? "Yes, with nothing changed since it was opened" : "Yes, at " + since;
    case app::SavedState::Saving:
      return "On its way";
    case app::SavedState::NotSaved:
      return "Not the last change";
    case app::SavedState::Outdated:
      return "Yes; this version writes no more";
    case app::SavedState::OnlyHere:
      return "No";
  }
  return {};
}
inline std::string steps(std::size_t n) {
  if (n == 0) return "None";
  return counted(static_cast<std::int64_t>(n), "step", "steps") + ", the last 200 at most";
}
inline constexpr std::string_view EveryCopy = "Show every copy";
inline constexpr std::string_view SevenDaysStrong = "Come back within 7 days, or keep a copy.";
inline constexpr std::string_view SevenDays =
    "Some browsers, Safari among them, delete what a page keeps when nobody visits it for 7 days.";

}  // namespace flipside::screens::files_words
