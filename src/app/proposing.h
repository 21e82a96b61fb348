// The search for the best pairs and the proposal it ends with.
#pragma once

#include <optional>

namespace flipside::app {

struct Proposing {
  // 0 to 1000 while a search runs; absent otherwise.
  std::optional<int> progress{};
};

}  // namespace flipside::app
