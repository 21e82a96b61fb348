// Work that goes through one list after another, an item a step, so that it can be done in slices
// whose size makes no difference.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>

namespace flipside {

// One list of T's: as many steps as count() says when they have been taken, each of which costs as
// much as `cost` small ones.
template <class T>
struct Pass {
  void (T::*step)(std::size_t index) = nullptr;
  std::size_t (T::*count)() const = nullptr;
  std::size_t cost = 1;
};

// How far T is with its passes.
template <class T, std::size_t Count>
class Passage {
 public:
  explicit Passage(const std::array<Pass<T>, Count>& passes) : passes_(passes) {}

  bool done() const { return pass_ == Count; }

  // Goes on by about as much as so many small steps cost, at least by one.
  void advance(T& who, std::size_t steps) {
    for (std::size_t spent = 0; !done() && spent < std::max<std::size_t>(steps, 1);) {
      const Pass<T>& pass = passes_[pass_];
      if (at_ < (who.*pass.count)()) {
        (who.*pass.step)(at_++);
        spent += pass.cost;
      } else {
        ++pass_;
        at_ = 0;
      }
    }
  }

  // Thousandths of the work as far as it is known.
  int progress(const T& who) const {
    std::size_t all = 1;
    std::size_t before = 0;
    for (std::size_t i = 0; i < Count; ++i) {
      const std::size_t cost = (who.*passes_[i].count)() * passes_[i].cost;
      all += cost;
      if (i < pass_) before += cost;
    }
    if (!done()) before += at_ * passes_[pass_].cost;
    return done() ? 1000 : static_cast<int>(1000 * before / all);
  }

 private:
  const std::array<Pass<T>, Count>& passes_;
  std::size_t pass_ = 0;
  std::size_t at_ = 0;
};

}  // namespace flipside
