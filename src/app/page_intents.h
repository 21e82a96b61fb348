// Intents about moving through the app and how it looks and speaks on this device.
#pragma once

#include <string>

#include "app/route.h"

namespace flipside::app {

enum class Theme { Follow, Light, Dark };

constexpr auto names_of(Theme) {
  return std::array{Named{Theme::Follow, "follow"}, Named{Theme::Light, "light"},
                    Named{Theme::Dark, "dark"}};
}

// Another page is a new entry in the browser's history; another choice on the same page is not.
struct Navigate {
  Route route{};
};
struct Back {};
// The browser moved: a link, its Back button, an address typed in.
struct AddressChanged {
  std::string fragment{};
};

struct SetTheme {
  Theme theme{};
};

// A short notice that nothing else tells of.
struct Tell {
  std::string text{};
};
struct DismissToast {
  int toast{};
};

// What is written in a form and not saved yet, kept under the name of the form until it is saved or
// cancelled; an empty text forgets it.
struct KeepDraft {
  std::string form{};
  std::string text{};
};

// A command of the table in command.h by its id; one that is not enabled does nothing.
struct RunCommand {
  std::string id{};
};
struct OpenPalette {};
struct ClosePalette {};
// What a participant wants to ask their partner can be written on any page.
struct OpenQuestion {};
struct CloseQuestion {};

// Makes the names of time zones known, to choose from.
struct AskTimeZones {};

// Fetches the lessons and scenarios (lesson_texts.h), unless they are here or on their way.
struct ReadLessons {};

struct PrintPage {};
// Opens a draft in the mail program: `link` is its address (exchange/mail_link.h).
struct WriteMail {
  std::string link{};
};
struct CopyText {
  std::string text{};
};
// The text that could not be copied (App::copies_by_hand) was, by hand, or is no longer wanted.
struct EndCopyByHand {
  bool copied{};
};

struct Undo {};
struct Redo {};
// One certain step, not always the last: what came later in the same fields stays.
struct UndoStep {
  int step{};
};

}  // namespace flipside::app
