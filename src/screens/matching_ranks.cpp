#include "screens/matching_ranks.h"

#include <algorithm>
#include <string>
#include <vector>

#include "screens/rank_order.h"
#include "screens/words/matching.h"
#include "ui/box.h"
#include "ui/button.h"
#include "ui/columns.h"
#include "ui/text.h"

namespace flipside::screens {

void ranks_question(Scene& scene) {
  const std::vector<Rank> ranks = ranks_from_top(scene.programme());
  std::vector<std::string> guesses;
  std::vector<std::string> order;
  for (const Rank& rank : ranks) {
    order.push_back(rank.name);
    if (rank.place_is_guess) guesses.push_back(rank.name);
  }
  if (guesses.empty() || ranks.size() < 2) return;
  ui::Frame& f = scene.ui;
  {
    const ui::Card card(f, "ranks", words::IsThisTheOrder, {.padding = 20});
    ui::heading(f, 2, words::IsThisTheOrder, ui::kBodyStrong);
    f.space(4);
    ui::text(f, words::ranks_guessed(guesses));
    f.space(4);
    ui::text(f, words::from_the_top(order));
    f.space(12);
    ui::Flow row(f, 8, f.control_height());
    if (ui::button(row, f, "right", words::OrderIsRight)) {
      scene.send(app::Apply{confirm_ranks(scene.programme(), std::string(words::ConfirmOrder))});
    }
    if (ui::button(row, f, "change", words::ChangeOrder, {.kind = ui::ButtonKind::Quiet})) {
      scene.go(app::Page::Programme);
    }
  }
  f.space(16);
}

}  // namespace flipside::screens
