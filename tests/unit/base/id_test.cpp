#include "base/id.h"

#include <gtest/gtest.h>

#include <cstdint>
#include <set>
#include <string>
#include <type_traits>

#include "base/random.h"

namespace flipside {
namespace {

struct Apple {};
struct Pear {};

static_assert(!std::is_convertible_v<std::string, Id<Apple>>, "text is no id by accident");
static_assert(!std::is_convertible_v<Id<Apple>, Id<Pear>>, "ids of two kinds do not mix");

TEST(Id, has_8_to_32_letters_digits_lines_or_underscores) {
  for (const std::string good : {"abcdefgh", "A-Z_0-9a", "0123456789abcdef0123456789abcdef"}) {
    EXPECT_TRUE(is_id(good)) << good;
  }
  for (const std::string bad : {"", "abcdefg", "0123456789abcdef0123456789abcdef0", "abc defgh",
                                "abcdefgé", "../../etc", "abcdefg\n"}) {
    EXPECT_FALSE(is_id(bad)) << bad;
  }
}

TEST(Id, drawn_at_random_is_valid_and_new) {
  Random random(7);
  std::set<Id<Apple>> seen;
  for (int i = 0; i < 10000; ++i) {
    const Id<Apple> id = random_id<Apple>(random);
    ASSERT_TRUE(is_id(id.value)) << id.value;
    ASSERT_TRUE(seen.insert(id).second) << id.value;
  }
}

TEST(Random, repeats_its_numbers_from_its_seed) {
  // The first numbers of the published reference implementation for the seed 1234567.
  Random random(1234567);
  EXPECT_EQ(random.next(), 6457827717110365317ULL);
  EXPECT_EQ(random.next(), 3203168211198807973ULL);
  EXPECT_EQ(random.next(), 9817491932198370423ULL);
}

TEST(Random, stays_below_its_bound_and_reaches_every_number) {
  Random random(3);
  std::set<std::uint32_t> seen;
  for (int i = 0; i < 1000; ++i) {
    const std::uint32_t drawn = random.below(7);
    ASSERT_LT(drawn, 7U);
    seen.insert(drawn);
  }
  EXPECT_EQ(seen.size(), 7U);
}

}  // namespace
}  // namespace flipside
