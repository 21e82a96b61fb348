#include "screens/palette_rows.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <utility>

#include "base/text.h"
#include "screens/key_mark.h"
#include "screens/page_icon.h"
#include "screens/person_look.h"
#include "screens/words/palette.h"
#include "ui/chip.h"
#include "ui/pressable.h"
#include "ui/text.h"

namespace flipside::screens {
namespace {

constexpr float kPaletteRowsInset = 12;
constexpr float kPaletteRowsDisc = 28;
constexpr float kWords = kPaletteRowsInset + kPaletteRowsDisc + 12;

struct CommandIcon {
  std::string_view id;
  ui::Icon icon;
};
constexpr std::array kIcons{CommandIcon{"undo", ui::Icon::Undo},
                            CommandIcon{"redo", ui::Icon::Redo},
                            CommandIcon{"add-person", ui::Icon::Plus},
                            CommandIcon{"find-pairs", ui::Icon::Search},
                            CommandIcon{"stop-search", ui::Icon::X},
                            CommandIcon{"accept-all", ui::Icon::Check},
                            CommandIcon{"open-file", ui::Icon::FileUp},
                            CommandIcon{"download", ui::Icon::Download},
                            CommandIcon{"download-all", ui::Icon::Download},
                            CommandIcon{"download-people", ui::Icon::FileSpreadsheet},
                            CommandIcon{"print", ui::Icon::Printer},
                            CommandIcon{"open-sample", ui::Icon::Compass},
                            CommandIcon{"sample-mentor", ui::Icon::Compass},
                            CommandIcon{"sample-mentee", ui::Icon::Compass},
                            CommandIcon{"edit-here", ui::Icon::Pencil},
                            CommandIcon{"update", ui::Icon::RefreshCw},
                            CommandIcon{"theme-light", ui::Icon::Sun},
                            CommandIcon{"theme-dark", ui::Icon::Moon}};

ui::Icon icon_of(const app::Found& found) {
  if (found.kind == app::FoundKind::Pair) return ui::Icon::Swap;
  if (found.kind == app::FoundKind::Workspace) return ui::Icon::ChevronsUpDown;
  if (found.id.starts_with("log-")) return ui::Icon::Calendar;
  const auto page = std::ranges::find(app::Pages, found.id, &app::PageEntry::command);
  if (page != app::Pages.end()) return page_icon(page->page);
  const auto icon = std::ranges::find(kIcons, std::string_view(found.id), &CommandIcon::id);
  return icon == kIcons.end() ? ui::Icon::ArrowRight : icon->icon;
}

void paint_mark(Scene& scene, const app::Found& found, ui::Rect row) {
  ui::Frame& f = scene.ui;
  const ui::Rect disc{row.x + kPaletteRowsInset, row.centre().y - kPaletteRowsDisc / 2,
                      kPaletteRowsDisc, kPaletteRowsDisc};
  if (found.kind == app::FoundKind::Person) {
    const Person* person = find(scene.programme().people, Id<Person>{found.id});
    const ui::Side side = person == nullptr ? ui::Side::None : side_of(*person);
    return ui::paint_avatar(f, initials(found.label), side, disc);
  }
  f.paint().icon(icon_of(found), disc.inset(4), f.theme().muted);
}

// At the right: the shortcut of a command, or what kind of thing it is. Answers its width.
float paint_end(ui::Frame& f, const app::Found& found, ui::Rect row) {
  const ui::Rect box{row.x, row.y, row.width - kPaletteRowsInset, row.height};
  if (!found.shortcut.empty()) {
    paint_key_mark(f, found.shortcut, box);
    return key_mark_width(f, found.shortcut);
  }
  const std::string_view kind = palette_words::kind(found.kind);
  ui::paint_line(f, kind, ui::kCaption, box, f.theme().muted, ui::Align::Right);
  return ui::text_width(f, kind, ui::kCaption);
}

void paint_row(Scene& scene, const app::Found& found, ui::Rect row) {
  ui::Frame& f = scene.ui;
  paint_mark(scene, found, row);
  const float end = row.right() - kPaletteRowsInset - paint_end(f, found, row) - 12;
  ui::Rect words{row.x + kWords, row.y, end - row.x - kWords, row.height};
  ui::paint_line(f, found.label, ui::kBodyName, words, f.theme().text);
  const float label = ui::text_width(f, found.label, ui::kBodyName) + 12;
  words.x += label, words.width -= label;
  if (words.width < 48) return;
  ui::paint_line(f, found.detail, ui::kBody, words, f.theme().muted);
}

std::string description(const ui::Frame& f, const app::Found& found) {
  std::string words = found.detail;
  if (!words.empty() && words.back() != '.') words += ",";
  if (!words.empty()) words += " ";
  words += palette_words::kind(found.kind);
  if (!found.shortcut.empty()) words += ", " + key_words(f, found.shortcut);
  return words;
}

ui::Node option_node(ui::NodeId id, std::string_view name, ui::Rect rect) {
  ui::Node node;
  node.id = id;
  node.role = ui::Role::ListOption;
  node.name = std::string(name);
  node.rect = rect;
  node.state.selectable = true;
  node.state.not_a_stop = true;
  node.text = {.line_height = rect.height, .weight = 500, .inset_left = kWords};
  return node;
}

bool draw_row(Scene& scene, const PaletteRows& rows, std::size_t index) {
  ui::Frame& f = scene.ui;
  const app::Found& found = rows.found[index];
  const ui::NodeId id = palette_row_id(rows.list, found);
  const ui::Rect rect = f.take(kPaletteRow);
  const ui::Press press = ui::pressable(f, id, rect);
  const bool active = static_cast<int>(index) == rows.active;
  const ui::Theme& t = f.theme();
  f.paint().fill(rect, active ? t.selected : faded(t.hover, press.heat), 8);
  if (active && f.surface().forced_colours) f.paint().frame(rect, t.primary, 8, 2);
  if (f.paint().visible(rect)) paint_row(scene, found, rect);
  ui::Node node = option_node(id, found.label, rect);
  node.description = description(f, found);
  node.state.selected = active;
  node.position = static_cast<std::int32_t>(index) + 1;
  node.set_size = static_cast<std::int32_t>(rows.found.size());
  f.node(std::move(node));
  return press.activated;
}

void nothing_found(ui::Frame& f, ui::NodeId list) {
  const ui::Rect rect = f.take(kPaletteRow);
  const ui::Rect words = {rect.x + kPaletteRowsInset, rect.y, rect.width - 2 * kPaletteRowsInset,
                          rect.height};
  ui::paint_line(f, palette_words::NothingFound, ui::kBody, words, f.theme().muted);
  ui::Node node = option_node(ui::child_id(list, "none"), palette_words::NothingFound, rect);
  node.state.disabled = true;
  node.text.inset_left = kPaletteRowsInset;
  f.node(std::move(node));
}

}  // namespace

ui::NodeId palette_row_id(ui::NodeId list, const app::Found& found) {
  return ui::child_id(list, found.id);
}

int draw_palette_rows(Scene& scene, const PaletteRows& rows) {
  ui::Frame& f = scene.ui;
  ui::Node node;
  node.id = rows.list;
  node.role = ui::Role::ListBox;
  node.name = std::string(palette_words::Results);
  node.rect = {f.place().x, f.place().y, f.place().width, 0};
  f.tree().open(std::move(node));
  int pressed = -1;
  if (rows.found.empty()) nothing_found(f, rows.list);
  for (std::size_t i = 0; i < rows.found.size(); ++i) {
    if (draw_row(scene, rows, i)) pressed = static_cast<int>(i);
  }
  f.tree().close(f.place().y);
  return pressed;
}

}  // namespace flipside::screens
