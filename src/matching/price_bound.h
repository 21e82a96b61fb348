// What no set of pairs can be worth more than, whatever the prices (certificate.h), summed in
// steps.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "matching/model.h"

namespace flipside::matching {

// A sum that remembers when it no longer fits.
class CheckedSum {
 public:
  void add(std::int64_t value) { fits_ = !__builtin_add_overflow(sum_, value, &sum_) && fits_; }
  void add_product(std::int64_t left, std::int64_t right) {
    std::int64_t product = 0;
    fits_ = !__builtin_mul_overflow(left, right, &product) && fits_;
    add(product);
  }
  void add(const CheckedSum& other) {
    fits_ = fits_ && other.fits_;
    add(other.sum_);
  }
  [[nodiscard]] std::optional<std::int64_t> value() const {
    return fits_ ? std::optional(sum_) : std::nullopt;
  }

 private:
  std::int64_t sum_ = 0;
  bool fits_ = true;
};

class PriceBound {
 public:
  // Model and prices must outlive it.
  PriceBound(const Model& model, const Objective& objective, const Prices& prices);

  // Reads about `cells` cells of the table. True when done.
  bool step(std::int64_t cells);
  [[nodiscard]] int progress_thousandths() const;

  // When done. Empty when prices are missing or too large to be summed.
  [[nodiscard]] std::optional<std::int64_t> value() const { return sum_.value(); }

 private:
  void add_row(int mentor);
  void add_cell(int score, std::int64_t mentor_price, std::int64_t mentee_price);

  const Model* model_;
  Objective objective_;
  const Prices* prices_;
  CheckedSum sum_{};
  // The mentees' prices in 32 bits; empty when one does not fit.
  std::vector<std::int32_t> narrow_{};
  std::int64_t least_price_ = 0;
  int next_row_ = 0;
};

}  // namespace flipside::matching
