// Intents about files under a passphrase.
#pragma once

#include <string>

namespace flipside::app {

// The whole programme as a file that only this passphrase opens.
struct ExportSealed {
  std::string phrase{};
};

// The file in hand (App::sealed): opened with this passphrase, or left.
struct OpenSealed {
  std::string phrase{};
};
struct CancelSealed {};

// Outcomes of Unseal and DownloadSealed.
struct Unsealed {
  std::string text{};
};
struct UnsealFailed {
  // Another passphrase may do.
  bool wrong_phrase{};
  // In plain words.
  std::string why{};
};
struct SealFailed {
  std::string why{};
};

}  // namespace flipside::app
