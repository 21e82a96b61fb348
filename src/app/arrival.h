// What comes in: a file of Flipside's that is to be looked at, one that is sealed, one that was
// refused.
#pragma once

#include <optional>
#include <string>

#include "archive/file.h"
#include "programme/workspace.h"
#include "replica/state.h"

namespace flipside::app {

struct Arrival {
  // Of the file; empty when pasted.
  std::string name{};
  Workspace workspace{};
  replica::State stamps{};
  archive::Stamps origin{};
  std::optional<archive::Sender> sender{};
  archive::Kind kind{archive::Kind::FullBackup};
};

// Taken out of it; absent where they follow from the content.
std::optional<replica::State> told_stamps(Arrival& arrival);

// A sealed file that waits for its passphrase.
struct SealedFile {
  // Empty when pasted.
  std::string name{};
  std::string text{};
  bool opening{};
  // Why it did not open the last time; empty: it was not tried.
  std::string why{};
};

// Why nothing came of a file, until the person has seen it.
struct RefusedFile {
  std::string name{};
  std::string why{};
};

}  // namespace flipside::app
