#include "ui/select.h"

#include <gtest/gtest.h>

#include <array>

#include "ui/date_field.h"
#include "ui/harness.h"

namespace flipside::ui {
namespace {

constexpr std::array kRanks{Choice{"r1", "Assistant"}, Choice{"r2", "Librarian"},
                            Choice{"r3", "Director"}};

TEST(Select, PaintsTheChosenOneAndOffersAll) {
  int rank = 1;
  Harness page([&](Frame& frame) { select(frame, "rank", {.label = "Rank"}, kRanks, rank); });
  EXPECT_TRUE(page.paints("Librarian"));
  EXPECT_EQ(page.get(Role::Select, "Rank").value, "r2");
  EXPECT_EQ(page.all(Role::Option).size(), 3U);
  page.focus(Role::Select, "Rank");
  EXPECT_TRUE(page.paints("Librarian"));
}

TEST(Select, ChangesByChoosingAndNotByChoosingTheSame) {
  int rank = 1;
  int changes = 0;
  Harness page([&](Frame& frame) {
    changes += select(frame, "rank", {.label = "Rank"}, kRanks, rank) ? 1 : 0;
  });
  page.choose("Rank", "Director");
  EXPECT_EQ(rank, 2);
  page.choose("Rank", "Director");
  EXPECT_EQ(changes, 1);
  page.send(Edited{page.get(Role::Select, "Rank").id, "no such key", EditStage::Left});
  EXPECT_EQ(rank, 2);
}

TEST(Select, OffersThePlaceholderUntilSomethingIsChosen) {
  int rank = -1;
  Harness page([&](Frame& frame) {
    select(frame, "rank", {.label = "Rank", .placeholder = "Choose"}, kRanks, rank);
  });
  EXPECT_TRUE(page.paints("Choose"));
  EXPECT_EQ(page.get(Role::Option, "Choose").value, "");
  page.choose("Rank", "Assistant");
  EXPECT_EQ(rank, 0);
  EXPECT_FALSE(page.has(Role::Option, "Choose"));
}

TEST(DateField, WritesTheDateAsPeopleDoUntilItHasFocus) {
  std::string date = "2026-11-24";
  Harness page([&](Frame& frame) {
    date_field(frame, "due", {.label = "Due"}, date,
               [](std::string_view iso) { return "d" + std::string(iso.substr(8)); });
  });
  EXPECT_TRUE(page.paints("d24"));
  EXPECT_TRUE(page.paints("calendar-days"));
  page.enter(Role::DateField, "Due", "2026-12-01");
  EXPECT_EQ(date, "2026-12-01");
  EXPECT_TRUE(page.paints("d01"));
  page.focus(Role::DateField, "Due");
  EXPECT_FALSE(page.paints("d01"));
}

TEST(TimeField, HandsOverWhatTheBrowsersPickerSays) {
  std::string time = "09:30";
  Harness page([&](Frame& frame) { time_field(frame, "from", {.label = "From"}, time); });
  EXPECT_TRUE(page.paints("09:30"));
  page.enter(Role::TimeField, "From", "17:05");
  EXPECT_EQ(time, "17:05");
  page.focus(Role::TimeField, "From");
  EXPECT_FALSE(page.paints("17:05"));
}

}  // namespace
}  // namespace flipside::ui
