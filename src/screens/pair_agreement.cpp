// The card of what a pair agreed, for one who tracks it alone; what is typed in one visit to a
// field is one edit.
#include "screens/clauses.h"
#include "screens/pair_cards.h"
#include "screens/words/pair.h"
#include "ui/box.h"
#include "ui/text.h"

namespace flipside::screens {

void agreement_card(Scene& scene, PairScreen& s, const PairView& view) {
  ui::Frame& f = scene.ui;
  follow(s.agreement, view.pair.agreement);
  const ui::Card card(f, "agreement", words::Agreement, {.padding = 20});
  card_head(scene, words::Agreement, words::BothRead);
  f.space(8);
  Form form(scene, s.agreement.form, 12);
  for (const Clause clause : Clauses) clause_fields(form, clause, s.agreement.now);
  auto next = form.to_keep(s.agreement);
  if (!next) return;
  Pair changed = view.pair;
  changed.agreement = std::move(*next);
  scene.send(app::Save<Pair>{std::move(changed), false, f.visit()});
}

}  // namespace flipside::screens
