// Intents about a passphrase for what is kept in this browser (protection.h).
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace flipside::app {

// Why the page can or can not protect: it is no secure page, nothing is kept, or it can.
enum class Protectable : std::uint8_t { Insecure, KeptNowhere, Yes };

// Outcomes: how it stands now; a recovery code; why something was not done.
struct ProtectionTold {
  Protectable can{Protectable::Insecure};
  bool on{};
  bool has_code{};
  // Without use for so long it locks itself; 0: never.
  int lock_after_min{};
  bool operator==(const ProtectionTold&) const = default;
};
struct RecoveryCodeMade {
  std::string code{};
};
struct ProtectionFailed {
  // Another passphrase may do.
  bool wrong_phrase{};
  std::string why{};
};

// Makes a recovery code to look at (Protection::code), forgets it again, hands it out as a file.
struct MakeCode {};
struct ForgetCode {};
struct DownloadCode {};

// With the code that was made, if any.
struct Protect {
  std::string phrase{};
};
// `now` is the passphrase or the recovery code; an empty new one leaves it as it is.
struct ChangePhrase {
  std::string now{};
  std::string phrase{};
};
struct Unprotect {};
struct LockNow {};
struct LockAfter {
  int minutes{};
};

}  // namespace flipside::app
