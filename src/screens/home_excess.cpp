#include "screens/home_excess.h"

#include "app/excess.h"
#include "screens/page.h"
#include "screens/words/excess.h"
#include "ui/box.h"
#include "ui/button.h"
#include "ui/chip.h"
#include "ui/columns.h"
#include "ui/text.h"

namespace flipside::screens {

void excess_card(Scene& scene) {
  if (!app::asks_about_excess(scene.app)) return;
  ui::Frame& f = scene.ui;
  const bool organiser = scene.app.workspace->holder == Holder::Organiser;
  const std::string_view what = organiser ? excess_words::OfPairs : excess_words::OfOthers;
  {
    const ui::Card card(f, "excess", what, card_look(f));
    ui::Columns row(f, {ui::Width::fixed(32), ui::Width::grow()}, 12);
    row.next();
    ui::tile(f, ui::Icon::Lock, ui::Tone::Warning);
    row.next();
    ui::heading(f, 2, what, ui::kBodyStrong);
    ui::text(f, excess_words::list(app::excess_of(scene.app)));
    ui::text(f, organiser ? excess_words::OfPairsWhy : excess_words::OfOthersWhy,
             {.color = f.theme().muted});
    f.space(12);
    ui::Flow buttons(f, 8, f.control_height());
    if (ui::button(buttons, f, "leave_out", excess_words::LeaveOut, {})) {
      scene.send(app::LeaveOutExcess{});
    }
    if (ui::button(buttons, f, "keep", excess_words::Keep, {.kind = ui::ButtonKind::Quiet})) {
      scene.send(app::KeepExcess{});
    }
  }
  f.space(kCardGap);
}

}  // namespace flipside::screens
