// Whether the open workspace can be read by its passphrase alone, and what is under way about that.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "app/protection_intents.h"

namespace flipside::app {

struct Protection {
  // Of the browser and the page, as they said last.
  ProtectionTold told{};
  // Something was asked of the page, which has not answered yet.
  bool busy{};
  // Why the last wish did not come true, in plain words; empty: it did.
  std::string why{};
  bool wrong_phrase{};
  // A recovery code that is shown and not in use before the person says so.
  std::string code{};
};

// A passphrase has so many characters at least.
inline constexpr std::size_t LeastPhrase = 12;

// How hard it is to guess: by length, by how many words it has, by how varied it is.
enum class PhraseStrength { TooShort, Weak, Fair, Strong };
PhraseStrength strength_of(std::string_view phrase);

}  // namespace flipside::app
