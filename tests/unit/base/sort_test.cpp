#include "base/sort.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <memory>
#include <random>
#include <string>
#include <utility>
#include <vector>

namespace flipside {
namespace {

TEST(SortList, PutsSmallerOnesFirstAndLeavesEqualOnesAsTheyStood) {
  std::vector<std::pair<int, std::string>> list{{2, "a"}, {1, "b"}, {2, "c"}, {1, "d"}};
  sort_list(list, {}, &std::pair<int, std::string>::first);
  EXPECT_EQ(list,
            (std::vector<std::pair<int, std::string>>{{1, "b"}, {1, "d"}, {2, "a"}, {2, "c"}}));
}

TEST(SortList, TakesAnotherOrderThanTheUsualOne) {
  std::vector<std::string> list{"b", "a", "c"};
  sort_list(list, std::ranges::greater{});
  EXPECT_EQ(list, (std::vector<std::string>{"c", "b", "a"}));
}

TEST(SortList, MovesWhatCanNotBeCopied) {
  std::vector<std::unique_ptr<int>> list;
  for (const int number : {3, 1, 2}) list.push_back(std::make_unique<int>(number));
  sort_list(list, [](const auto& a, const auto& b) { return *a < *b; });
  EXPECT_EQ(*list.front(), 1);
  EXPECT_EQ(*list.back(), 3);
}

TEST(SortList, AgreesWithTheStandardOneOnAnyList) {
  for (unsigned seed = 0; seed < 200; ++seed) {
    std::minstd_rand random(seed + 1);
    std::vector<std::pair<unsigned, int>> list;
    for (int i = 0; i < static_cast<int>(random() % 40); ++i) {
      list.emplace_back(static_cast<unsigned>(random() % 7), i);
    }
    std::vector<std::pair<unsigned, int>> expected = list;
    std::ranges::stable_sort(expected, {}, &std::pair<unsigned, int>::first);
    sort_list(list, {}, &std::pair<unsigned, int>::first);
    EXPECT_EQ(list, expected) << "seed " << seed;
  }
}

}  // namespace
}  // namespace flipside
