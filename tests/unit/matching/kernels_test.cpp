// The kernels against plain loops. The same tests run with and without 128-bit vectors.
#include "matching/kernels.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

#include "base/random.h"
#include "matching/model.h"

namespace flipside::matching {
namespace {

// A row of up to 90 cells, and prices and distances for it.
struct Case {
  std::vector<std::int16_t> cells{};
  std::int16_t least = 0;
  std::vector<std::int32_t> prices{};
  std::vector<std::int32_t> distances{};
  std::int32_t base = 0;

  explicit Case(std::uint64_t seed) {
    Random random(seed);
    const auto below = [&](int bound) {
      return static_cast<int>(random.below(static_cast<std::uint32_t>(bound)));
    };
    const bool ties = below(2) == 0;
    const int scale = below(2) == 0 ? 10 : 200'000'000;
    cells.resize(random.below(91));
    least = static_cast<std::int16_t>(below(3) == 0 ? below(HighestScore + 2) : 0);
    base = below(2 * scale) - scale;
    for (std::int16_t& cell : cells) {
      cell = static_cast<std::int16_t>(below(ties ? 4 : HighestScore + 2) - 1);
    }
    prices.assign(padded(cells.size()), Unreached);
    distances.assign(padded(cells.size()), Unreached);
    for (std::size_t at = 0; at < cells.size(); ++at) {
      if (below(5) > 0) prices[at] = below(2 * scale) - scale;
      if (below(3) > 0) distances[at] = below(scale);
    }
  }

  [[nodiscard]] ScoreRow row() const { return {cells, least}; }
  [[nodiscard]] bool is_pair(std::size_t at) const { return cells[at] >= least; }
};

class Kernels : public testing::Test {
 protected:
  template <class Check>
  static void for_each_case(Check check) {
    for (std::uint64_t seed = 1; seed <= 3000; ++seed) {
      SCOPED_TRACE("seed " + std::to_string(seed));
      check(Case(seed));
      if (HasFatalFailure()) return;
    }
  }
};

TEST_F(Kernels, RelaxTakesEachShorterWay) {
  for_each_case([](const Case& it) {
    std::vector<std::int32_t> expected = it.distances;
    std::int32_t least = Unreached;
    for (std::size_t at = 0; at < it.cells.size(); ++at) {
      const std::int32_t way = it.base + it.prices[at] - it.cells[at];
      if (it.is_pair(at)) expected[at] = std::min(expected[at], way);
      least = std::min(least, expected[at]);
    }
    std::vector<std::int32_t> distances = it.distances;
    ASSERT_EQ(relax(it.row(), it.prices.data(), it.base, distances.data()), least);
    ASSERT_EQ(distances, expected);
  });
}

TEST_F(Kernels, FindAtFindsAllAndTheNextDistance) {
  for_each_case([](const Case& it) {
    for (const std::int32_t distance : {0, 3, Unreached - 1}) {
      std::vector<int> expected;
      std::int32_t next = Unreached;
      for (std::size_t at = 0; at < it.distances.size(); ++at) {
        if (it.distances[at] == distance) {
          expected.push_back(static_cast<int>(at));
        } else {
          next = std::min(next, it.distances[at]);
        }
      }
      std::vector<int> found;
      ASSERT_EQ(find_at(distance, it.distances, found), next);
      ASSERT_EQ(found, expected);
    }
  });
}

TEST_F(Kernels, BestMarginIsTheFirstOfTheGreatest) {
  for_each_case([](const Case& it) {
    Margin expected;
    for (std::size_t at = 0; at < it.cells.size(); ++at) {
      const std::int32_t value = it.cells[at] - it.prices[at];
      if (it.is_pair(at) && value > expected.value) expected = {value, static_cast<int>(at)};
    }
    const Margin margin = best_margin(it.row(), it.prices.data());
    ASSERT_EQ(margin.value, expected.value);
    ASSERT_EQ(margin.person, expected.person);
  });
}

TEST_F(Kernels, MarkPairsMarksThosePairs) {
  for_each_case([](const Case& it) {
    std::vector<std::uint64_t> words((it.cells.size() + 63) / 64, ~std::uint64_t{0});
    mark_pairs(it.row(), words);
    for (std::size_t at = 0; at < 64 * words.size(); ++at) {
      const bool marked = (words[at / 64] >> (at % 64) & 1) != 0;
      ASSERT_EQ(marked, at < it.cells.size() && it.is_pair(at)) << at;
    }
  });
}

TEST_F(Kernels, MarkAboveMarksWhatIsAboveEitherFloor) {
  for_each_case([](const Case& it) {
    std::vector<std::int16_t> floors(padded(it.cells.size()));
    for (std::size_t at = 0; at < floors.size(); ++at) {
      floors[at] = static_cast<std::int16_t>(at % 5 * 2000);
    }
    const std::span part = std::span(it.cells).first(std::min<std::size_t>(64, it.cells.size()));
    const std::uint64_t marks = mark_above(part, floors.data(), 3000);
    for (std::size_t at = 0; at < 64; ++at) {
      const bool above = at < part.size() && (part[at] > 3000 || part[at] > floors[at]);
      ASSERT_EQ((marks >> at & 1) != 0, above) << at;
    }
  });
}

TEST_F(Kernels, FindShortFindsWhatIsWorthMoreThanThePrices) {
  for_each_case([](const Case& it) {
    std::vector<int> expected;
    for (std::size_t at = 0; at < it.cells.size(); ++at) {
      if (it.is_pair(at) && it.base + it.prices[at] < it.cells[at]) {
        expected.push_back(static_cast<int>(at));
      }
    }
    std::vector<int> found;
    find_short(it.row(), it.prices.data(), it.base, found);
    ASSERT_EQ(found, expected);
  });
}

}  // namespace
}  // namespace flipside::matching
