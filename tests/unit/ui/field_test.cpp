#include "ui/field.h"

#include <gtest/gtest.h>

#include "ui/harness.h"

namespace flipside::ui {
namespace {

struct NameForm {
  FieldLook look{.label = "Name", .placeholder = "Full"};
  std::string value;
  FieldEvent last{};
  void operator()(Frame& frame) {
    const PlaceScope place(frame, {40, 40, 240});
    if (const FieldEvent event = text_field(frame, "name", look, value)) last = event;
  }
};

TEST(Field, TakesOverWhatIsTypedAndSaysWhenItIsCommitted) {
  NameForm form;
  Harness page([&](Frame& frame) { form(frame); });
  page.type(Role::TextField, "Name", "Zo");
  EXPECT_EQ(form.value, "Zo");
  EXPECT_TRUE(form.last.changed);
  EXPECT_FALSE(form.last.committed);
  page.enter(Role::TextField, "Name", "Zoë");
  EXPECT_EQ(form.value, "Zoë");
  EXPECT_TRUE(form.last.committed);
  EXPECT_EQ(page.get(Role::TextField, "Name").value, "Zoë");
}

TEST(Field, LeavesItsTextToTheBrowserWhileItHasFocus) {
  NameForm form;
  form.value = "Hana";
  Harness page([&](Frame& frame) { form(frame); });
  EXPECT_TRUE(page.paints("Hana"));
  page.focus(Role::TextField, "Name");
  EXPECT_FALSE(page.paints("Hana"));
  page.leave();
  EXPECT_TRUE(page.paints("Hana"));
}

// The browser moves what it shows itself ahead of what is painted.
TEST(Field, PaintsItsTextForAsLongAsThePageScrolls) {
  NameForm form;
  form.value = "Hana";
  Harness page([&](Frame& frame) { form(frame); });
  page.focus(Role::TextField, "Name");
  EXPECT_FALSE(page.get(Role::TextField, "Name").text.painted);
  page.send(Scrolled{1, 0, 40});
  EXPECT_TRUE(page.paints("Hana"));
  EXPECT_TRUE(page.get(Role::TextField, "Name").text.painted);
  page.wait(1000);
  EXPECT_FALSE(page.paints("Hana"));
  EXPECT_FALSE(page.get(Role::TextField, "Name").text.painted);
}

TEST(Field, PaintsThePlaceholderWhileItIsEmptyWithOrWithoutFocus) {
  NameForm form;
  Harness page([&](Frame& frame) { form(frame); });
  EXPECT_TRUE(page.paints("Full"));
  page.focus(Role::TextField, "Name");
  EXPECT_TRUE(page.paints("Full"));
  page.type(Role::TextField, "Name", "A");
  EXPECT_FALSE(page.paints("Full"));
}

TEST(Field, CutsWhatIsTooLongWithAnEllipsis) {
  NameForm form;
  form.value = std::string(80, 'x');
  Harness page([&](Frame& frame) { form(frame); });
  // 240 wide, 12 free at both ends; 7 a letter, the ellipsis as much.
  EXPECT_TRUE(page.paints(std::string(29, 'x') + "…"));
}

TEST(Field, SetsTheMirrorsTextWhereTheCanvasPaintsIt) {
  NameForm form;
  form.look.icon = Icon::Search;
  form.look.unit = "hours";
  Harness page([&](Frame& frame) { form(frame); });
  const Node node = page.get(Role::TextField, "Name (hours)");
  EXPECT_EQ(node.rect, (Rect{40, 64, 240, 36}));
  EXPECT_FLOAT_EQ(node.text.inset_left, 12 + 16 + 8);
  EXPECT_FLOAT_EQ(node.text.inset_right, 12 + 8 + 35);
  EXPECT_FLOAT_EQ(node.text.inset_top, 8);
  EXPECT_FLOAT_EQ(node.text.line_height, 20);
}

TEST(Field, ShowsTheErrorInPlaceOfTheHint) {
  NameForm form;
  form.look.hint = "As on the badge";
  Harness page([&](Frame& frame) { form(frame); });
  EXPECT_TRUE(page.has(Role::Paragraph, "As on the badge"));
  EXPECT_EQ(page.get(Role::TextField, "Name").description, "As on the badge");
  EXPECT_FALSE(page.get(Role::TextField, "Name").state.invalid);

  form.look.error = "Enter a name";
  page.settle();
  EXPECT_FALSE(page.has(Role::Paragraph, "As on the badge"));
  EXPECT_TRUE(page.has(Role::Paragraph, "Enter a name"));
  EXPECT_EQ(page.get(Role::TextField, "Name").description, "Enter a name");
  EXPECT_TRUE(page.get(Role::TextField, "Name").state.invalid);
  EXPECT_TRUE(page.paints("circle-alert"));
}

TEST(Field, ShowsItsStateByTheEdge) {
  NameForm form;
  Harness page([&](Frame& frame) { form(frame); });
  const Theme& t = light_theme();
  const Rect rect = page.place(page.get(Role::TextField, "Name"));
  EXPECT_TRUE(page.paints(t.edge, rect));
  page.hover(Role::TextField, "Name");
  EXPECT_FALSE(page.paints(t.edge, rect));
  page.focus(Role::TextField, "Name");
  EXPECT_TRUE(page.paints(t.primary, rect));
  page.leave();
  form.look.error = "Enter a name";
  page.settle();
  EXPECT_TRUE(page.paints(t.danger, rect));
  form.look.disabled = true;
  page.settle();
  EXPECT_TRUE(page.paints(t.line, rect));
  EXPECT_FALSE(page.paints(t.surface, rect));
}

TEST(Field, DoesNotChangeWhenItCanNotBeEdited) {
  for (const bool disabled : {true, false}) {
    NameForm form;
    form.value = "Hana";
    form.look.disabled = disabled;
    form.look.read_only = !disabled;
    Harness page([&](Frame& frame) { form(frame); });
    page.enter(Role::TextField, "Name", "Eve");
    EXPECT_EQ(form.value, "Hana");
    EXPECT_FALSE(form.last);
    EXPECT_EQ(page.get(Role::TextField, "Name").state.disabled, disabled);
    EXPECT_EQ(page.get(Role::TextField, "Name").state.read_only, !disabled);
  }
}

TEST(Field, IsHighEnoughForFingers) {
  NameForm form;
  Surface phone{.width = 390, .height = 844};
  phone.coarse_pointer = true;
  Harness page([&](Frame& frame) { form(frame); }, phone);
  const Node node = page.get(Role::TextField, "Name");
  EXPECT_FLOAT_EQ(node.rect.height, 44);
  EXPECT_FLOAT_EQ(node.text.size, 16);  // phones zoom into what is smaller
}

TEST(SearchField, HasANameAndNoPaintedLabel) {
  std::string value;
  Harness page([&](Frame& frame) {
    search_field(frame, "filter", {.label = "Filter people", .placeholder = "Filter"}, value);
  });
  EXPECT_TRUE(page.has(Role::SearchField, "Filter people"));
  EXPECT_FALSE(page.has(Role::Text, "Filter people"));
  EXPECT_TRUE(page.paints("search"));
  page.type(Role::SearchField, "Filter people", "an");
  EXPECT_EQ(value, "an");
}

TEST(TextArea, GrowsWithItsTextUpToItsMost) {
  std::string value;
  Harness page([&](Frame& frame) {
    const PlaceScope place(frame, {0, 0, 300});
    text_area(frame, "purpose", {.label = "Purpose"}, value, {.least = 2, .most = 4});
  });
  const auto height = [&] { return page.get(Role::TextArea, "Purpose").rect.height; };
  EXPECT_FLOAT_EQ(height(), 16 + 2 * 20);
  value = "a\nb\nc";
  page.settle();
  EXPECT_FLOAT_EQ(height(), 16 + 3 * 20);
  value = "a\nb\nc\nd\ne\nf";
  page.settle();
  EXPECT_FLOAT_EQ(height(), 16 + 4 * 20);
  EXPECT_TRUE(page.get(Role::TextArea, "Purpose").text.wraps);
}

}  // namespace
}  // namespace flipside::ui
