// What this browser remembers of a workspace beside what that holds itself: enough to list it.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "programme/workspace.h"

namespace flipside::app {

struct Shelved {
  // Names its stores and its addresses.
  std::string id{};
  std::string organisation{};
  std::string cohort{};
  Holder holder{};
  // The holder's and the partner's given names, in a copy of one of a pair.
  std::string me{};
  std::string partner{};
  // The sample programme, or made from it.
  bool is_sample{};
  // The charter's and the holder's ids: what makes two workspaces copies of the same.
  std::string programme{};
  std::string person{};
  std::int64_t opened_ms{};
  // Absent while it is not removed.
  std::optional<std::int64_t> removed_ms{};
  // Only its passphrase opens it: what is above, but for id and times, is not known.
  bool locked{};
  bool operator==(const Shelved&) const = default;
};

}  // namespace flipside::app
