#include "base/sort.h"

#include <algorithm>
#include <numeric>

namespace flipside {

std::vector<std::size_t> sorted_places(std::size_t count,
                                       FunctionRef<bool(std::size_t, std::size_t)> less) {
  std::vector<std::size_t> places(count);
  std::iota(places.begin(), places.end(), std::size_t{0});
  std::ranges::stable_sort(places, less);
  return places;
}

}  // namespace flipside
