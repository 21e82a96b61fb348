// A file of Flipside's that belongs to the open workspace: looked at before it is merged with it or
// opened beside it.
#pragma once

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
};

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
