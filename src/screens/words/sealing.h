// Words of files under a passphrase.
#pragma once

#include <string>
#include <string_view>

#include "app/words.h"

namespace flipside::screens::sealing_words {

inline constexpr std::string_view Seal = "Protect a copy with a passphrase";
inline constexpr std::string_view SealWhat =
    "The file can be read by nobody who does not have the passphrase, whatever it is stored on or "
    "sent through.";
inline constexpr std::string_view NoWayBack =
    "There is no recovery code: who forgets the passphrase can not open the file, and nobody can "
    "help.";
inline constexpr std::string_view Phrase = "Passphrase";
inline constexpr std::string_view PhraseHint =
    "Four words or more that do not belong together are easy to keep in mind";
inline constexpr std::string_view PhraseShort = "Use at least 12 characters";
inline constexpr std::string_view Again = "The passphrase once more";
inline constexpr std::string_view NotTheSame = "This is not the same as above";
inline constexpr std::string_view SealGo = "Download the sealed copy";

inline std::string unseal(std::string_view name) {
  return name.empty() ? std::string("Open the sealed file")
                      : "Open “" + app::words::in_short(name) + "”";
}
inline constexpr std::string_view UnsealWhat =
    "This file is sealed. With its passphrase it is opened on this device; nothing changes before "
    "you have seen what is in it.";
inline constexpr std::string_view UnsealGo = "Open it";
inline constexpr std::string_view Opening = "The file is being opened.";

}  // namespace flipside::screens::sealing_words
