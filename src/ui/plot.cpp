#include "ui/plot.h"

#include <algorithm>

#include "ui/disclosure.h"
#include "ui/row_window.h"
#include "ui/table.h"

namespace flipside::ui {
namespace {

// Nodes without ink: they lie over the picture and say its figures.
class HiddenTable {
 public:
  HiddenTable(Frame& frame, const PlotWords& words, Rect rect)
      : frame_(frame), words_(words), rect_(rect) {}

  void record() {
    const PlotTable& figures = words_.figures;
    const IdScope scope(frame_, "figures");
    Node table = bare(frame_.scope(), Role::Table, words_.name);
    table.position = static_cast<std::int32_t>(figures.heads.size());
    table.set_size = static_cast<std::int32_t>(figures.rows.size()) + 1;
    frame_.tree().open(std::move(table));
    row(0, figures.heads, Role::ColumnHeader);
    const auto most = std::min<std::size_t>(figures.rows.size(), kMostWholeRows);
    for (std::size_t i = 0; i < most; ++i) {
      row(static_cast<int>(i) + 1, figures.rows[i], Role::Cell);
    }
    frame_.tree().close(rect_.y);
  }

 private:
  Node bare(NodeId id, Role role, std::string_view name) const {
    Node node;
    node.id = id;
    node.role = role;
    node.name = std::string(name);
    node.rect = {rect_.x, rect_.y, 1, 1};
    node.text = {.size = 0, .line_height = 1};
    return node;
  }

  void row(int index, const std::vector<std::string>& cells, Role role) {
    const IdScope scope(frame_, std::to_string(index));
    Node node = bare(frame_.scope(), Role::Row, {});
    node.position = index + 1;
    frame_.tree().open(std::move(node));
    for (std::size_t i = 0; i < cells.size(); ++i) {
      Node cell = bare(frame_.id(std::to_string(i)), role, cells[i]);
      cell.position = static_cast<std::int32_t>(i) + 1;
      frame_.node(std::move(cell));
    }
    frame_.tree().close(rect_.y);
  }

  Frame& frame_;
  const PlotWords& words_;
  Rect rect_;
};

void shown_table(Frame& frame, std::string_view key, const PlotWords& words) {
  const PlotTable& figures = words.figures;
  std::vector<std::string> keys;
  for (std::size_t i = 0; i < figures.heads.size(); ++i) keys.push_back(std::to_string(i));
  std::vector<TableColumn> columns;
  for (std::size_t i = 0; i < figures.heads.size(); ++i) {
    columns.push_back(
        {.key = keys[i], .title = figures.heads[i], .align = i == 0 ? Align::Left : Align::Right});
  }
  const auto draw = [&](Frame& f, TableRow& row) {
    const auto& cells = figures.rows[static_cast<std::size_t>(row.index())];
    for (std::size_t i = 0; i < cells.size(); ++i) {
      row.cell();
      label(f, cells[i], kBody, kThemeText, i == 0 ? Align::Left : Align::Right);
    }
  };
  const TableRows rows{.count = static_cast<int>(figures.rows.size()),
                       .key = [](int i) { return std::to_string(i); },
                       .draw = draw};
  TableState state;
  table(frame, key, {.name = words.name, .overhang = 0}, columns, rows, state);
}

}  // namespace

void record_plot(Frame& frame, std::string_view key, const PlotWords& words, Rect rect) {
  const IdScope scope(frame, key);
  Node image;
  image.id = frame.scope();
  image.role = Role::Image;
  image.name = std::string(words.summary);
  image.rect = rect;
  frame.node(std::move(image));
  if (!words.figures_shown && !words.figures.heads.empty()) {
    HiddenTable(frame, words, rect).record();
  }
}

void plot_figures(Frame& frame, std::string_view key, const PlotWords& words,
                  const FiguresLook& look, bool& open) {
  const IdScope scope(frame, key);
  if (expander(frame, "show", open ? look.hide : look.show, open)) {
    open = !open;
    frame.again();
  }
  if (open) shown_table(frame, "table", words);
}

}  // namespace flipside::ui
