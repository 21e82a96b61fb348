// Who may be sent the copy that is theirs of a pair, and the words of that.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/id.h"
#include "programme/person.h"
#include "screens/scene.h"

namespace flipside::screens {

struct CopyReader {
  std::string_view key;
  // Empty: the organiser.
  Id<Person> person{};
  std::string send{};
};

// None before the pair runs and after it was closed.
std::vector<CopyReader> copy_readers(const Scene& scene, const Pair& pair);

}  // namespace flipside::screens
