// Words of the page that shows every copy of a workspace.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "app/recovery.h"
#include "base/text.h"
#include "screens/words/opening.h"

namespace flipside::screens::recovery_words {

inline std::string title(std::size_t complete, bool is_asked) {
  const std::string copies =
      counted(static_cast<std::int64_t>(complete), "complete copy", "complete copies");
  if (is_asked) return "Copies in this browser: " + copies;
  return complete > 0 ? "Your work is here: " + copies : "No complete copy is left here";
}
inline constexpr std::string_view Searching = "Looking for every copy in this browser";
inline constexpr std::string_view Asked =
    "What this browser keeps of your work. Opening one of these copies loses none of the others.";
inline constexpr std::string_view NothingOverwritten =
    "Nothing has been overwritten, and opening one of these copies loses none of the others.";
inline constexpr std::string_view NothingToOpen =
    "Nothing has been overwritten. If you have a file of your programme, open it after you begin "
    "with an empty page.";

inline constexpr std::string_view Copies = "Copies";
inline constexpr std::string_view Copy = "Copy";
inline constexpr std::string_view Holds = "What it holds";
inline constexpr std::string_view Checked = "Checked";

inline std::string when(std::string_view day, std::string_view clock) {
  return std::string(day) + ", " + std::string(clock);
}
inline constexpr std::string_view Today = "Today";
inline constexpr std::string_view Yesterday = "Yesterday";
inline constexpr std::string_view SomeTime = "Time not known";
inline std::string_view origin(app::CopyOrigin origin) {
  switch (origin) {
    case app::CopyOrigin::Database:
      return "Durable store (IndexedDB)";
    case app::CopyOrigin::Local:
      return "Local storage";
    case app::CopyOrigin::LocalBefore:
      return "Local storage, the one before";
    case app::CopyOrigin::Backup:
      return "Backup";
    case app::CopyOrigin::SetAside:
      return "Set aside";
    case app::CopyOrigin::Together:
      return "Both stores, put together";
  }
  return {};
}
inline constexpr std::string_view Newest = "Newest complete";
inline constexpr std::string_view NoProgramme = "No programme";
inline std::string more(const app::KeptCopy& it) {
  return opening_words::count(it.promises, "promise", "promises") + ", " +
         opening_words::count(it.goals, "goal", "goals");
}
// Against the one that has most.
inline std::string fewer(std::int64_t changes) {
  if (changes == 0) return "As many changes as the newest";
  return counted(changes, "change", "changes") + " fewer than the newest";
}
inline std::string_view state(app::CopyState state) {
  switch (state) {
    case app::CopyState::Complete:
      return "Complete";
    case app::CopyState::Incomplete:
      return "In part";
    case app::CopyState::Damaged:
      return "Damaged";
  }
  return {};
}
inline std::string in_fours(std::string_view check) {
  return std::string(check.substr(0, 4)) + " " + std::string(check.substr(4));
}
inline std::string spoken_check(std::string_view check) {
  return "Equal copies have the same number: " + in_fours(check);
}

inline constexpr std::string_view Open = "Open";
inline constexpr std::string_view LookInside = "Look inside";
inline constexpr std::string_view Merge = "Merge into what is open";
inline constexpr std::string_view Download = "Download";
// With when it is from and where it lies: rows are told apart by both.
inline std::string of_copy(std::string_view act, std::string_view when, std::string_view origin) {
  return std::string(act) + ": " + std::string(when) + ", " + std::string(origin);
}

inline constexpr std::string_view GoBack = "Back to your work";
inline constexpr std::string_view Afresh = "Begin with an empty page";
inline constexpr std::string_view AfreshMeans = "Every copy stays in this browser";

inline constexpr std::string_view Looking = "You are looking into a copy.";
inline constexpr std::string_view LookingWhat = "Nothing can be changed in it.";
inline constexpr std::string_view ToCopies = "Back to all copies";

}  // namespace flipside::screens::recovery_words
