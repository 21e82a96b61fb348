// Sorting by way of an order of places: whoever sorts adds a comparison to the program, not an
// algorithm. Inner loops over plain numbers sort with std::ranges::sort.
#pragma once

#include <cstddef>
#include <functional>
#include <utility>
#include <vector>

#include "base/function_ref.h"

namespace flipside {

// The places 0 … count − 1 in the order that `less` (a strict weak one) says; those that are equal
// stay in the order of their places. O(n log n) comparisons.
std::vector<std::size_t> sorted_places(std::size_t count,
                                       FunctionRef<bool(std::size_t, std::size_t)> less);

// Sorts by `key` of the elements, stably. Each element is moved once.
template <class T, class Less = std::ranges::less, class Key = std::identity>
void sort_list(std::vector<T>& list, Less less = {}, Key key = {}) {
  const auto places = sorted_places(list.size(), [&](std::size_t a, std::size_t b) {
    return std::invoke(less, std::invoke(key, std::as_const(list[a])),
                       std::invoke(key, std::as_const(list[b])));
  });
  std::vector<T> sorted;
  sorted.reserve(list.size());
  for (const std::size_t place : places) sorted.push_back(std::move(list[place]));
  list = std::move(sorted);
}

}  // namespace flipside
