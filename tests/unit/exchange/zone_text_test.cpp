#include "exchange/zone_text.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

namespace flipside::exchange {
namespace {

// As one browser lists them: some by the names of before.
const std::vector<std::string> Known{
    "Africa/Cairo",      "America/Cordoba", "America/New_York", "America/Argentina/Cordoba",
    "Asia/Calcutta",     "Asia/Saigon",     "Europe/Kiev",      "Europe/Vienna",
    "America/Knox/Cairo"};

TEST(ZoneText, IsFoundByNamesOfTodayOfBeforeAndByCities) {
  const struct {
    std::string_view text;
    std::string_view zone;  // Empty: none.
  } Cases[] = {
      {"Europe/Vienna", "Europe/Vienna"},
      {" europe/vienna ", "Europe/Vienna"},
      {"Vienna", "Europe/Vienna"},
      {"Wien", "Europe/Vienna"},
      {"Kolkata", "Asia/Kolkata"},
      {"Asia/Kolkata", "Asia/Kolkata"},
      {"Asia/Calcutta", "Asia/Calcutta"},
      {"Kyiv", "Europe/Kyiv"},
      {"Kiev", "Europe/Kyiv"},
      {"Ho Chi Minh", "Asia/Ho_Chi_Minh"},
      {"Ho Chi Minh City", "Asia/Ho_Chi_Minh"},
      {"New York", "America/New_York"},
      {"Mumbai", "Asia/Kolkata"},
      {"Cordoba", "America/Argentina/Cordoba"},
      {"UTC", "UTC"},
      {"Cairo", ""},
      {"Europe/Atlantis", ""},
      {"Atlantis", ""},
      {"", ""},
  };
  for (const auto& it : Cases) {
    EXPECT_EQ(time_zone_in(it.text, Known).value_or(""), it.zone) << it.text;
  }
}

TEST(ZoneText, ByItsFormAloneWhileTheBrowsersNamesAreNotKnown) {
  EXPECT_EQ(time_zone_in("Europe/Atlantis", {}), "Europe/Atlantis");
  EXPECT_EQ(time_zone_in("Kyiv", {}), "Europe/Kyiv");
  EXPECT_EQ(time_zone_in("CET+1?", {}), std::nullopt);
}

}  // namespace
}  // namespace flipside::exchange
