#include "screens/programme_ranks.h"

#include <array>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "programme/edits.h"
#include "screens/rank_order.h"
#include "screens/words/programme.h"
#include "screens/words/shell.h"
#include "ui/box.h"
#include "ui/button.h"
#include "ui/columns.h"
#include "ui/dialog.h"
#include "ui/text.h"

namespace flipside::screens {
namespace {

// One rank in its place, from the top.
struct RankRow {
  const Rank& rank;
  std::size_t place;
  std::size_t all;
};

void count_people(RanksForm& form, const app::App& app) {
  if (form.revision == app.derived.revision) return;
  form.revision = app.derived.revision;
  form.people.clear();
  for (const auto& [id, person] : app::programme_of(app).people) {
    if (person.rank) ++form.people[person.rank];
  }
}

void rename(Scene& scene, RanksForm& form, const RankRow& row) {
  const std::string label = programme_words::rank_field(row.place, row.all);
  const auto count = form.people.find(row.rank.id);
  const std::string hint = programme_words::people(count == form.people.end() ? 0 : count->second);
  auto name = name_field(scene, form.name, row.rank.id.value, row.rank.name,
                         {.label = label, .label_hidden = true, .hint = hint},
                         [](const std::string&) { return std::string_view(); });
  if (!name) return;
  Rank renamed = row.rank;
  renamed.name = std::move(*name);
  scene.send(app::Save<Rank>{std::move(renamed), false, scene.ui.visit()});
}

void move(Scene& scene, const RankRow& row, Way way) {
  Change change =
      move_rank(scene.programme(), row.rank.id, way, programme_words::move_label(row.rank.name));
  if (is_empty(change)) return;
  const std::size_t place = way == Way::Up ? row.place - 1 : row.place + 1;
  scene.ui.announce(programme_words::stands_at(row.rank.name, place, row.all));
  scene.send(app::Apply{std::move(change)});
}

void row_menu(Scene& scene, const RankRow& row) {
  const std::array entries{ui::MenuEntry{.key = "up",
                                         .label = programme_words::MoveUp,
                                         .icon = ui::Icon::ChevronUp,
                                         .disabled = row.place == 1},
                           ui::MenuEntry{.key = "down",
                                         .label = programme_words::MoveDown,
                                         .icon = ui::Icon::ChevronDown,
                                         .disabled = row.place == row.all},
                           ui::MenuEntry{.key = "remove",
                                         .label = programme_words::Remove,
                                         .icon = ui::Icon::Trash,
                                         .danger = true}};
  const std::string name = shell_words::about(programme_words::More, row.rank.name);
  const std::string_view chosen = ui::menu_button(scene.ui, "menu", name, entries);
  if (chosen == "up") move(scene, row, Way::Up);
  if (chosen == "down") move(scene, row, Way::Down);
  if (chosen == "remove") scene.send(app::Remove<Rank>{row.rank.id});
}

void rank_row(Scene& scene, RanksForm& form, const RankRow& row) {
  ui::Frame& f = scene.ui;
  const ui::Group item(f, ui::Role::ListItem, row.rank.id.value);
  const float side = f.control_height();
  ui::Columns columns(
      f,
      {ui::Width::grow(), ui::Width::fixed(side), ui::Width::fixed(side), ui::Width::fixed(side)},
      2);
  columns.next();
  rename(scene, form, row);
  columns.next();
  const std::string up = shell_words::about(programme_words::MoveUp, row.rank.name);
  if (ui::icon_button(f, "up", ui::Icon::ChevronUp, up,
                      {.kind = ui::ButtonKind::Quiet, .disabled = row.place == 1})) {
    move(scene, row, Way::Up);
  }
  columns.next();
  const std::string down = shell_words::about(programme_words::MoveDown, row.rank.name);
  if (ui::icon_button(f, "down", ui::Icon::ChevronDown, down,
                      {.kind = ui::ButtonKind::Quiet, .disabled = row.place == row.all})) {
    move(scene, row, Way::Down);
  }
  columns.next();
  row_menu(scene, row);
}

void add_rank(Scene& scene, RanksForm& form) {
  const auto name = add_name_field(scene, "add_rank", programme_words::AddRank, form.added,
                                   [](const std::string&) { return std::string_view(); });
  if (!name) return;
  scene.send(app::Save<Rank>{{.name = *name, .position = lowest_position(scene.programme())}});
}

}  // namespace

void ranks_card(Scene& scene, RanksForm& form) {
  ui::Frame& f = scene.ui;
  count_people(form, scene.app);
  const ui::Card card(f, "ranks", programme_words::Ladder, {.padding = f.phone() ? 16.0F : 20.0F});
  ui::heading(f, 2, programme_words::Ladder);
  f.space(2);
  const std::vector<Rank> ranks = ranks_from_top(scene.programme());
  ui::muted(f, ranks.empty() ? programme_words::NoRanks : programme_words::LadderWhy);
  f.space(12);
  if (!ranks.empty()) {
    const ui::Group list(f, ui::Role::List, "ladder", programme_words::Ladder);
    for (std::size_t i = 0; i < ranks.size(); ++i) {
      rank_row(scene, form, {ranks[i], i + 1, ranks.size()});
      f.space(8);
    }
  }
  add_rank(scene, form);
}

}  // namespace flipside::screens
