#include "exchange/free_time_text.h"

#include <gtest/gtest.h>

#include "base/random.h"

namespace flipside::exchange {
namespace {

struct Case {
  std::string_view text;
  std::string_view same_as;  // in our own words; empty: not understood
};

TEST(FreeTimeText, IsReadAsPeopleWriteIt) {
  const Case cases[] = {
      {"Mon 9:00-12:00; Tue\u2013Thu 14-17", "Mon 9:00-12:00; Tue-Thu 14:00-17:00"},
      {"monday 9.30 - 12", "Mon 9:30-12:00"},
      {"Mon, Wed 9-10", "Mon 9:00-10:00; Wed 9:00-10:00"},
      {"Mo 9 to 10", "Mon 9:00-10:00"},
      {"weekdays 9-17", "Mon-Fri 9:00-17:00"},
      {"Every working day from 9-17h", "Mon-Fri 9:00-17:00"},
      {"daily 0-24", "Mon-Sun 0:00-24:00"},
      {"Sat to Mon 8-9", "Sat-Sun 8:00-9:00; Mon 8:00-9:00"},
      {"Fri 9-12, 14-17", "Fri 9:00-12:00; Fri 14:00-17:00"},
      {"mornings", ""},
      {"Mon", ""},
      {"9-12", ""},
      {"Mon 12-9", ""},
      {"Mon 9-25", ""},
      {"Mon 9:75-12", ""},
      {"Mon 9", ""},
      {"Mon- 9-12", ""},
      {"Monkey 9-12", ""},
      {"", ""},
  };
  for (const auto& [text, same_as] : cases) {
    const auto times = free_times_in(text);
    EXPECT_EQ(times ? free_times_text(*times) : "", same_as) << text;
  }
}

TEST(FreeTimeText, IsReadBackExactly) {
  for (std::uint64_t seed = 1; seed <= 500; ++seed) {
    Random random(seed);
    std::vector<FreeTime> times;
    for (std::uint32_t left = 1 + random.below(9); left > 0; --left) {
      const int from = static_cast<int>(random.below(1440));
      const int length =
          1 + static_cast<int>(random.below(static_cast<std::uint32_t>(1440 - from)));
      times.push_back({static_cast<Weekday>(random.below(7)), from, from + length});
      if (random.below(2) == 0) times.back() = {static_cast<Weekday>(random.below(7)), 540, 720};
    }
    EXPECT_EQ(free_times_in(free_times_text(times)), times) << "seed " << seed;
  }
}

}  // namespace
}  // namespace flipside::exchange
