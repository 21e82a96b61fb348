#include "base/check.h"

#include <gtest/gtest.h>

#include <cstdio>
#include <string>

#include "base/crc32c.h"

namespace flipside {
namespace {

TEST(Crc32c, agrees_with_the_published_values) {
  EXPECT_EQ(crc32c(""), 0x00000000U);
  EXPECT_EQ(crc32c("123456789"), 0xE3069283U);
  EXPECT_EQ(crc32c(std::string(32, '\0')), 0x8A9136AAU);
  EXPECT_EQ(crc32c(std::string(32, '\xFF')), 0x62A8AB43U);
}

TEST(Check, does_nothing_when_its_condition_holds) { CHECK(1 + 1 == 2); }

#if GTEST_HAS_DEATH_TEST && !defined(__EMSCRIPTEN__)
TEST(CheckDeathTest, names_the_condition_and_stops) {
  EXPECT_DEATH(CHECK(1 + 1 == 3), "CHECK failed: 1 \\+ 1 == 3 .*check_test.cpp");
}

TEST(CheckDeathTest, tells_the_crash_hook_once) {
  EXPECT_DEATH(
      {
        set_crash_hook([](const char* sentence) {
          std::fprintf(stderr, "told: %s\n", sentence);
          CHECK(false);
        });
        CHECK(2 > 3);
      },
      "told: CHECK failed: 2 > 3(.|\n)*CHECK failed: false");
}
#endif

}  // namespace
}  // namespace flipside
