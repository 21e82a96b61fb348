// Words that all forms share.
#pragma once

#include <string_view>

#include "record/visibility.h"

namespace flipside::screens::form_words {

inline constexpr std::string_view Save = "Save";
inline constexpr std::string_view NotSaid = "Not said";
inline constexpr std::string_view Outdated =
    "A newer version of Flipside is open in another tab, so nothing can be saved here. Copy what "
    "you wrote, and load this tab again.";
inline constexpr std::string_view LoadAgain = "Load this tab again";
// Of a dialog that stands there again after the page was loaded anew.
inline constexpr std::string_view Returned =
    "You had not saved this when the page was closed. Save it, or cancel to let it go.";
constexpr std::string_view readers(Visibility visibility) {
  switch (visibility) {
    case Visibility::Private:
      return "Only you can read this. It is never shared.";
    case Visibility::Pair:
      return "Both of you can read this.";
    case Visibility::Programme:
      return "The organiser can read this too.";
    case Visibility::Public:
      break;
  }
  return "Everybody can read this.";
}

}  // namespace flipside::screens::form_words
