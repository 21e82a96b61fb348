#include "screens/programme_ranks.h"

#include <array>
#include <string_view>
#include <vector>

#include "base/text.h"
#include "programme/edits.h"
#include "screens/rank_order.h"
#include "screens/words/programme.h"
#include "screens/words/shell.h"
#include "ui/box.h"
#include "ui/button.h"
#include "ui/columns.h"
#include "ui/dialog.h"
#include "ui/field.h"
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

void name_field(Scene& scene, RanksForm& form, const RankRow& row) {
  ui::Frame& f = scene.ui;
  std::string text = form.name.shown(row.rank.id.value, row.rank.name);
  const std::string label = programme_words::rank_field(row.place, row.all);
  const auto count = form.people.find(row.rank.id);
  const std::string hint = programme_words::people(count == form.people.end() ? 0 : count->second);
  const ui::FieldLook look{.label = label, .label_hidden = true, .hint = hint};
  const ui::FieldEvent event = ui::text_field(f, "name", look, text);
  if (event.changed) form.name.type(row.rank.id.value, text, row.rank.name);
  if (!event.to_keep()) return;
  const std::string began = form.name.began;
  if (event.committed) form.name = {};
  Rank renamed = row.rank;
  renamed.name = std::string(trim(text));
  // A rank without a name would be a gap on the ladder: the old name comes back.
  if (renamed.name.empty() && event.committed) renamed.name = began;
  if (renamed.name.empty() || renamed == row.rank) return;
  form.name.saved = renamed.name;
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
  name_field(scene, form, row);
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

void add_field(Scene& scene, RanksForm& form) {
  const ui::FieldEvent event = ui::text_field(scene.ui, "add_rank",
                                              {.label = programme_words::AddRank,
                                               .label_hidden = true,
                                               .placeholder = programme_words::AddRank,
                                               .icon = ui::Icon::Plus},
                                              form.added);
  if (!event.committed) return;
  const std::string name(trim(form.added));
  form.added.clear();
  if (name.empty()) return;
  scene.send(app::Save<Rank>{{.name = name, .position = lowest_position(scene.programme())}});
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
  add_field(scene, form);
}

}  // namespace flipside::screens
