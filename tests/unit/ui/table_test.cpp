#include "ui/table.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>

#include "ui/button.h"
#include "ui/harness.h"
#include "ui/list_rows.h"
#include "ui/row_window.h"

namespace flipside::ui {
namespace {

constexpr std::array kColumns{
    TableColumn{.key = "name", .title = "Name", .sortable = true},
    TableColumn{.key = "hours",
                .title = "Hours",
                .width = Width::fixed(72),
                .align = Align::Right,
                .sortable = true},
    TableColumn{.key = "state", .title = "State", .width = Width::fixed(96)}};

struct People {
  int count{5};
  TableLook look{.name = "People"};
  TableState state{};
  int opened{-1};
  int drawn{};
  int sorts{};
  void operator()(Frame& frame) {
    const PlaceScope place(frame, {40, 20, 600});
    const TableRows rows{count, [](int i) { return "p" + std::to_string(i); },
                         [&](Frame& f, TableRow& row) { draw(f, row); }};
    if (table(frame, "people", look, kColumns, rows, state)) ++sorts;
  }
  void draw(Frame& frame, TableRow& row) {
    ++drawn;
    row.cell();
    if (row.opener("Person " + std::to_string(row.index()))) opened = row.index();
    row.cell();
    label(frame, std::to_string(row.index() % 20), kBody, kThemeText, Align::Right);
    row.cell();
    label(frame, "Active");
  }
};

TEST(Table, HasHeadsRowsAndCells) {
  People people;
  Harness page([&](Frame& frame) { people(frame); });
  EXPECT_EQ(page.all(Role::Row).size(), 6U);
  EXPECT_EQ(page.all(Role::ColumnHeader).size(), 3U);
  EXPECT_EQ(page.all(Role::RowHeader).size(), 5U);
  EXPECT_EQ(page.all(Role::Cell).size(), 10U);
  EXPECT_EQ(page.get(Role::Table, "People").set_size, 6);
  EXPECT_EQ(page.all(Role::Row)[3].position, 4);
}

TEST(Table, StandsInRowsOfTheirHeightsUnderTheHead) {
  People people;
  Harness page([&](Frame& frame) { people(frame); });
  const Rect row = page.place(page.all(Role::Row)[2]);
  EXPECT_EQ(row, (Rect{40, 20 + 36 + 44, 600, 44}));
  const Rect hours = page.place(page.all(Role::Cell)[0]);
  EXPECT_FLOAT_EQ(hours.x, 40 + 600 - 96 - 16 - 72);
}

TEST(Table, SortsByAHeadAndTurnsTheOrderByPressingItAgain) {
  People people;
  Harness page([&](Frame& frame) { people(frame); });
  EXPECT_TRUE(page.paints("chevrons-up-down"));
  page.click(Role::Button, "Hours");
  EXPECT_EQ(people.state.sort, (TableSort{1, false}));
  EXPECT_TRUE(page.all(Role::ColumnHeader)[1].state.sort_ascending);
  EXPECT_TRUE(page.paints("arrow-up"));
  page.click(Role::Button, "Hours");
  EXPECT_EQ(people.state.sort, (TableSort{1, true}));
  EXPECT_TRUE(page.all(Role::ColumnHeader)[1].state.sort_descending);
  page.click(Role::Button, "Name");
  EXPECT_EQ(people.state.sort, (TableSort{0, false}));
  EXPECT_EQ(people.sorts, 3);
  EXPECT_FALSE(page.has(Role::Button, "State"));
}

TEST(Table, OpensARowFromAnywhereInIt) {
  People people;
  Harness page([&](Frame& frame) { people(frame); });
  const Node opener = page.get(Role::Button, "Person 3");
  EXPECT_EQ(page.place(opener), page.place(page.all(Role::Row)[4]));
  page.click(Role::Button, "Person 3");
  EXPECT_EQ(people.opened, 3);
}

TEST(Table, FillsTheSelectedRowEightWiderOnBothSides) {
  People people;
  people.look.selected = 2;
  Harness page([&](Frame& frame) { people(frame); });
  const Rect row = page.place(page.all(Role::Row)[3]);
  const Color selected = light_theme().selected;
  EXPECT_TRUE(page.paints(selected, {row.x - 8, row.y, 2, row.height}));
  EXPECT_TRUE(page.paints(selected, {row.right() + 6, row.y, 2, row.height}));
  EXPECT_TRUE(page.get(Role::Button, "Person 2").state.current);
  EXPECT_FALSE(page.get(Role::Button, "Person 1").state.current);
}

TEST(Table, DrawsOnlyWhatIsNearOfTenThousandRows) {
  People people;
  people.count = 10'000;
  people.look.view_height = 36 + 440;
  Harness page([&](Frame& frame) { people(frame); });
  // Ten rows are seen.
  people.drawn = 0;
  page.settle();
  EXPECT_LE(people.drawn, 2 * (10 + 2 * kRowsBeyond + 2));
  const Node scroller = page.all(Role::Scroller).at(0);
  EXPECT_FLOAT_EQ(scroller.content_height, 440'000);

  page.scroll(scroller, 44 * 5000);
  const auto rows = page.all(Role::Row);
  EXPECT_TRUE(page.has(Role::Button, "Person 5000"));
  EXPECT_TRUE(page.has(Role::Button, "Person 5009"));
  EXPECT_FALSE(page.has(Role::Button, "Person 4980"));
  EXPECT_EQ(rows[1].position, 4990 + 2);
  EXPECT_EQ(page.get(Role::Table, "People").set_size, 10'001);
  EXPECT_LE(page.nodes().size(), 250U);
}

TEST(Table, RecordsAllOfSixtyRows) {
  People people;
  people.count = kMostWholeRows;
  people.look.view_height = 200;
  Harness page([&](Frame& frame) { people(frame); });
  EXPECT_EQ(page.all(Role::RowHeader).size(), 60U);
}

TEST(Table, KeepsTheRowThatHasFocusWhereverItIsScrolledTo) {
  People people;
  people.count = 1000;
  people.look.view_height = 400;
  Harness page([&](Frame& frame) { people(frame); });
  page.focus(Role::Button, "Person 3");
  const Node scroller = page.all(Role::Scroller).at(0);
  page.scroll(scroller, 44 * 500);
  EXPECT_EQ(page.focused_name(), "Person 3");
  page.leave();
  EXPECT_FALSE(page.has(Role::Button, "Person 3"));
}

TEST(Table, KeepsItsNodesWhenRowsAreAddedAbove) {
  People people;
  int first = 1;
  Harness page([&](Frame& frame) {
    const TableRows rows{2, [&](int i) { return "p" + std::to_string(first + i); },
                         [&](Frame&, TableRow& row) {
                           row.cell();
                           row.opener("Person " + std::to_string(first + row.index()));
                         }};
    table(frame, "people", people.look, kColumns, rows, people.state);
  });
  const NodeId before = page.get(Role::Button, "Person 1").id;
  first = 0;
  page.settle();
  EXPECT_EQ(page.get(Role::Button, "Person 1").id, before);
}

// The laws refuse two nodes of one id; the mirror would put the element into itself.
TEST(Table, MayHoldControlsWithTheKeysOfItsColumns) {
  People people;
  int pressed = 0;
  Harness page([&](Frame& frame) {
    const TableRows rows{1, [](int) { return "p0"; },
                         [&](Frame& f, TableRow& row) {
                           row.cell(f.control_height());
                           pressed += icon_button(f, "name", Icon::Check, "Rename") ? 1 : 0;
                           row.cell(f.control_height());
                           icon_button(f, "hours", Icon::Check, "Count");
                         }};
    table(frame, "people", people.look, kColumns, rows, people.state);
  });
  const Node button = page.get(Role::Button, "Rename");
  EXPECT_EQ(button.parent, page.all(Role::RowHeader).at(0).id);
  EXPECT_NE(button.parent, button.id);
  page.click(Role::Button, "Rename");
  EXPECT_EQ(pressed, 1);
}

TEST(Table, IsForFingersToo) {
  People people;
  Surface phone{.width = 680};
  phone.coarse_pointer = true;
  Harness page([&](Frame& frame) { people(frame); }, phone);
  EXPECT_FLOAT_EQ(page.get(Role::Button, "Name").rect.height, 44);
}

TEST(ListRows, DrawsOnlyWhatIsNear) {
  int focused_row = -1;
  int opened = -1;
  Harness page([&](Frame& frame) {
    const ListRows rows{
        .count = 500,
        .height = 68,
        .key = [](int i) { return std::to_string(i); },
        .draw =
            [&](Frame& f, int i, Rect row) {
              if (row_button(f, "open", "Task " + std::to_string(i), row, {}, kBodyStrong))
                opened = i;
            }};
    list_rows(frame, "tasks", "Tasks", rows, focused_row);
  });
  const auto items = page.all(Role::ListItem);
  EXPECT_LE(items.size(), 12U + kRowsBeyond + 1);
  EXPECT_EQ(items[1].position, 2);
  EXPECT_EQ(items[1].set_size, 500);
  page.click(Role::Button, "Task 4");
  EXPECT_EQ(opened, 4);
}

}  // namespace
}  // namespace flipside::ui
