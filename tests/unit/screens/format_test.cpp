#include "screens/format.h"

#include <gtest/gtest.h>

#include <optional>
#include <string>

namespace flipside::screens {
namespace {

TEST(Format, ReadsTimesAsPeopleTypeThem) {
  struct Case {
    std::string typed;
    std::optional<int> minute;
  };
  for (const auto& [typed, minute] : {Case{"09:30", 570},
                                      {"9.30", 570},
                                      {"0930", 570},
                                      {"930", 570},
                                      {"9", 540},
                                      {"9h30", 570},
                                      {"14h", 840},
                                      {"14 Uhr", 840},
                                      {"14.30 Uhr", 870},
                                      {"2.30 pm", 870},
                                      {"2:30PM", 870},
                                      {" 2 p.m. ", 840},
                                      {"12 am", 0},
                                      {"12:15 pm", 735},
                                      {"noon", 720},
                                      {"23:59", 1439},
                                      {"", std::nullopt},
                                      {"24:00", std::nullopt},
                                      {"9:60", std::nullopt},
                                      {"9:5", std::nullopt},
                                      {"14 pm", std::nullopt},
                                      {"0 am", std::nullopt},
                                      {"half two", std::nullopt},
                                      {"pm", std::nullopt}}) {
    EXPECT_EQ(minute_of_day(typed), minute) << typed;
  }
}

}  // namespace
}  // namespace flipside::screens
