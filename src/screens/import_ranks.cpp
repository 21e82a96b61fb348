#include "screens/import_ranks.h"

#include <algorithm>
#include <cstddef>
#include <string>
#include <vector>

#include "app/import_intents.h"
#include "app/importing.h"
#include "screens/words/import.h"
#include "screens/words/shell.h"
#include "ui/box.h"
#include "ui/button.h"
#include "ui/columns.h"
#include "ui/text.h"

namespace flipside::screens {
namespace {

void move_button(Scene& scene, const std::string& rank, bool up, bool is_at_end) {
  const std::string name =
      shell_words::about(up ? import_words::MoveUp : import_words::MoveDown, rank);
  const ui::Icon icon = up ? ui::Icon::ChevronUp : ui::Icon::ChevronDown;
  if (ui::icon_button(scene.ui, up ? "up" : "down", icon, name,
                      {.kind = ui::ButtonKind::Quiet, .disabled = is_at_end})) {
    scene.send(app::MoveNewRank{rank, up});
  }
}

// A rank of the ladder; `place` counts from the lowest.
void new_rank_row(Scene& scene, const std::vector<std::string>& added,
                  const std::vector<std::string>& ladder, std::size_t place) {
  ui::Frame& f = scene.ui;
  const std::string& rank = ladder[place];
  const bool is_new = std::ranges::find(added, rank) != added.end();
  const ui::Group item(f, ui::Role::ListItem, rank);
  const float side = f.control_height();
  ui::Columns row(f, {ui::Width::grow(), ui::Width::fixed(side), ui::Width::fixed(side)}, 2, side);
  row.next(20);
  ui::label(f, rank, is_new ? ui::kBodyName : ui::kBody, is_new ? f.theme().text : f.theme().muted);
  row.next(side);
  if (is_new) move_button(scene, rank, true, place + 1 == ladder.size());
  row.next(side);
  if (is_new) move_button(scene, rank, false, place == 0);
}

}  // namespace

void import_ranks(Scene& scene, const app::Importing& importing) {
  ui::Frame& f = scene.ui;
  const std::vector<std::string> ladder = app::shown_ladder(importing, scene.programme());
  if (ladder.size() < 2) return;
  f.space(24);
  const ui::Card card(f, "ranks_card", {}, {.padding = f.phone() ? 16.0F : 20.0F});
  ui::heading(f, 2, import_words::RankOrder, ui::kBodyStrong);
  f.space(2);
  ui::muted(f, import_words::RankOrderWhy);
  f.space(8);
  const ui::Group list(f, ui::Role::List, "ranks", import_words::RankOrder);
  for (std::size_t place = ladder.size(); place-- > 0;) {
    new_rank_row(scene, importing.preview.new_ranks, ladder, place);
  }
}

}  // namespace flipside::screens
