// What a workspace holds, in figures.
#pragma once

#include <cstddef>
#include <string>

#include "programme/workspace.h"

namespace flipside::app {

struct Contents {
  // Empty where it has none.
  std::string organisation{};
  std::string cohort{};
  Holder holder{};
  std::size_t people{};
  std::size_t pairs{};
  std::size_t sessions{};
  bool operator==(const Contents&) const = default;
};
Contents contents_of(const Workspace& workspace);

}  // namespace flipside::app
