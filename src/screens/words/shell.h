// What people read around every page: the ways between pages, the saved state, notices, toasts.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "app/page_table.h"
#include "base/text.h"

namespace flipside::screens::shell_words {

inline constexpr std::string_view Flipside = "Flipside";
inline constexpr std::string_view ReverseMentoring = "Reverse mentoring";

inline constexpr std::string_view Pages = "Pages";
inline constexpr std::string_view Home = "Home";
inline constexpr std::string_view More = "More";
inline constexpr std::string_view Find = "Find a person, pair or command";

inline constexpr std::string_view Saving = "Saving…";
inline constexpr std::string_view NotSaved = "Not saved";
inline constexpr std::string_view Stopped = "This version has stopped";
inline constexpr std::string_view OnlyThisTab = "Kept in this tab only";
inline constexpr std::string_view Saved = "Saved on this device";

inline constexpr std::string_view Undo = "Undo";
inline constexpr std::string_view Redo = "Redo";
// "Undo: Rename Ada Lovelace"; the verb alone where there is nothing to name.
inline std::string about(std::string_view verb, std::string_view what) {
  return what.empty() ? std::string(verb) : std::string(verb) + ": " + std::string(what);
}

inline constexpr std::string_view ChangeNotSaved = "Your last change is not saved.";
inline constexpr std::string_view DownloadNow = "Download a copy now";
inline constexpr std::string_view NothingKept = "This browser keeps nothing here.";
inline constexpr std::string_view GoneWithTab = "It is gone when you close the tab.";
inline constexpr std::string_view Download = "Download a copy";
inline constexpr std::string_view NewerElsewhere =
    "A newer version of Flipside is open in another tab.";
inline constexpr std::string_view StoppedHere =
    "This tab has an older one: all you did here is saved, and it writes no more.";
inline constexpr std::string_view LoadAgain = "Load this tab again";
inline constexpr std::string_view KeepFile = "Keep a file as well.";
inline constexpr std::string_view KeepFileWhat =
    "For a week no copy of this programme was downloaded, and browsers may clear what they keep.";
inline constexpr std::string_view HaveFile = "Is the file where you can find it?";
inline constexpr std::string_view HaveFileWhat =
    "You downloaded a copy of this programme. Look for it among your downloads, or open it here.";
inline constexpr std::string_view IHaveIt = "I have the file";
inline constexpr std::string_view NewVersion = "A newer version is ready.";
inline constexpr std::string_view NothingChanges = "Nothing changes until you say so.";
inline constexpr std::string_view Update = "Update";

inline constexpr std::string_view MyPair = "My pair";
inline constexpr std::string_view Cancel = "Cancel";
inline constexpr std::string_view KeptUnfinished =
    "Not saved yet. What you wrote is there when you open it again.";
inline std::string show_all(std::size_t n) {
  return "Show all " + grouped(static_cast<long long>(n));
}
inline std::string show_more(std::size_t n) {
  return "Show " + grouped(static_cast<long long>(n)) + " more";
}
inline std::string and_more(std::size_t n) {
  return "and " + grouped(static_cast<long long>(n)) + " more";
}

inline constexpr std::string_view NoSuchPage = "There is no such page";
inline constexpr std::string_view NoSuchPageWhy =
    "The address may be mistyped, or it leads to something that is not in this programme.";
inline constexpr std::string_view ForOrganisers = "This page is for organisers";
inline constexpr std::string_view ForOrganisersWhy =
    "The copy that is open here holds what concerns its holder, not the whole programme.";
inline constexpr std::string_view GoHome = app::entry_of(app::Page::Home).go;

inline constexpr std::string_view TryAgain = "Try again";

// In place of a page whose part of the program is not here yet.
inline constexpr std::string_view PageIsComing = "This page is being loaded, which happens once.";
inline constexpr std::string_view CardsDidNotCome =
    "More belongs here, and could not be fetched. Are you offline?";
inline constexpr std::string_view PageDidNotCome =
    "This page could not be loaded. Check that you are online, then try again.";

inline constexpr std::string_view CopyByHand = "Copy it by hand";
inline constexpr std::string_view CopyByHandWhy =
    "The browser did not allow copying. Select all of the text, copy it, and paste it where you "
    "want "
    "it.";
inline constexpr std::string_view TextToCopy = "Text to copy";
inline constexpr std::string_view CopiedByHand = "I copied it";

}  // namespace flipside::screens::shell_words
