// Tables: sortable heads, rows that can be opened, and as many rows as there are: above 60 only
// what is seen and ten more on each side are drawn and recorded.
#pragma once

#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "ui/chip.h"
#include "ui/columns.h"
#include "ui/text.h"

namespace flipside::ui {

struct TableColumn {
  std::string_view key{};    // stable, unique among the columns
  std::string_view title{};  // always the name; painted unless hidden
  Width width{Width::grow()};
  Align align{Align::Left};
  Side side{Side::None};  // its dot or ring stands before the title
  bool sortable{};
  bool title_hidden{};
};

struct TableSort {
  int column{-1};  // -1: as the rows come
  bool descending{};
  bool operator==(const TableSort&) const = default;
};

// What a table keeps between frames, owned by the caller.
struct TableState {
  TableSort sort{};
  int focused_row{-1};  // stays recorded wherever the table is scrolled to
};

struct TableLook {
  std::string_view name{};
  float view_height{};  // with the head; what does not fit scrolls. 0: as high as the rows
  float row_height{44};
  float gap{16};      // between columns
  float overhang{8};  // grounds of rows are this much wider than the place on both sides
  int selected{-1};   // row that is open beside the table; -1: none
};

// One row under way.
class TableRow {
 public:
  TableRow(Frame& frame, std::span<const TableColumn> columns, const std::vector<Width>& widths,
           float gap, Rect rect, int index, bool selected);
  ~TableRow();
  TableRow(const TableRow&) = delete;
  TableRow& operator=(const TableRow&) = delete;

  int index() const { return index_; }
  Rect rect() const { return rect_; }
  // Goes to the next column and opens its cell; widgets of this height stand in the row's middle.
  Rect cell(float content_height = 20);
  // Paints `name` in the cell and makes the whole row a button of that name. True when activated.
  bool opener(std::string_view name, Type type = kBodyName);

 private:
  Frame& frame_;
  std::span<const TableColumn> columns_;
  Rect rect_;
  int index_;
  bool selected_;
  std::size_t at_{};
  Columns places_;
};

struct TableRows {
  int count{};
  std::function<std::string(int)> key{};  // stable and unique, of the row at an index
  std::function<void(Frame&, TableRow&)> draw{};
};

// True when the person asked for another order, which is then in `state`; the caller sorts.
bool table(Frame& frame, std::string_view key, const TableLook& look,
           std::span<const TableColumn> columns, const TableRows& rows, TableState& state);

}  // namespace flipside::ui
