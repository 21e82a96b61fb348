#include "ui/number_field.h"

#include <gtest/gtest.h>

#include "ui/harness.h"

namespace flipside::ui {
namespace {

TEST(WholeNumber, ReadsDigitsWithASignAndSpaces) {
  struct Case {
    std::string_view text;
    std::optional<int> number;
  };
  const Case cases[] = {
      {"4", 4},
      {" 12 ", 12},
      {"-3", -3},
      {"−3", -3},
      {"0", 0},
      {"", std::nullopt},
      {"  ", std::nullopt},
      {"forty", std::nullopt},
      {"4.5", std::nullopt},
      {"4 5", std::nullopt},
      {"99999999999", std::nullopt},
  };
  for (const Case& c : cases) EXPECT_EQ(whole_number(c.text), c.number) << c.text;
}

struct HoursForm {
  NumberLook look{.field = {.label = "Hours a month", .hint = "Most people give 4."},
                  .range = {1, 20},
                  .range_message = "Enter a number from 1 to 20"};
  NumberDraft draft{};
  void operator()(Frame& frame) { number_field(frame, "hours", look, draft); }
};

TEST(NumberField, SaysWhatIsWrongOnlyOnceThePersonHasLeftIt) {
  HoursForm form;
  Harness page([&](Frame& frame) { form(frame); });
  page.type(Role::NumberField, "Hours a month", "forty");
  EXPECT_FALSE(page.get(Role::NumberField, "Hours a month").state.invalid);
  page.enter(Role::NumberField, "Hours a month", "forty");
  EXPECT_TRUE(page.get(Role::NumberField, "Hours a month").state.invalid);
  EXPECT_EQ(form.draft.text, "forty");
  EXPECT_TRUE(page.has(Role::Paragraph, "Enter a number from 1 to 20"));
  page.type(Role::NumberField, "Hours a month", "4");
  EXPECT_FALSE(page.get(Role::NumberField, "Hours a month").state.invalid);
  EXPECT_EQ(number_of(form.draft, form.look.range), 4);
}

TEST(NumberField, KeepsToItsRange) {
  HoursForm form;
  Harness page([&](Frame& frame) { form(frame); });
  for (const auto& [text, good] :
       {std::pair{"1", true}, {"20", true}, {"0", false}, {"21", false}, {"", true}}) {
    page.enter(Role::NumberField, "Hours a month", text);
    EXPECT_EQ(!page.get(Role::NumberField, "Hours a month").state.invalid, good) << text;
  }
  form.look.field.required = true;
  page.settle();
  EXPECT_TRUE(page.get(Role::NumberField, "Hours a month").state.invalid);
}

}  // namespace
}  // namespace flipside::ui
