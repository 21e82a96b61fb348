// Who may read a field, from the fewest to the most.
#pragma once

#include <array>

#include "record/named.h"

namespace flipside {

// Private: only the holder of this copy. Pair: both people of the pair. Programme: the organiser
// too. Public: anybody. A copy made for one class carries the fields of that class and of later
// ones, and nothing else.
enum class Visibility { Private, Pair, Programme, Public };

constexpr auto names_of(Visibility) {
  return std::array{Named{Visibility::Private, "private"}, Named{Visibility::Pair, "pair"},
                    Named{Visibility::Programme, "programme"}, Named{Visibility::Public, "public"}};
}

}  // namespace flipside
