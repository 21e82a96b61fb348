#include "screens/pair_page.h"

#include "screens/holder.h"
#include "screens/page.h"
#include "screens/pair_dialogs.h"
#include "screens/pair_organiser.h"
#include "screens/pair_own.h"
#include "screens/words/pair.h"
#include "ui/button.h"

namespace flipside::screens {
namespace {

void missing(Scene& scene, ui::Rect area) {
  Page page(scene, "pair", area);
  page_heading(scene, words::NoSuchPairHere);
  scene.ui.space(16);
  if (ui::button(scene.ui, "pairs", words::Pairs, {.kind = ui::ButtonKind::Primary})) {
    scene.go(app::Page::Pairs);
  }
}

}  // namespace

void draw_pair_page(Scene& scene, PairScreen& s, ui::Rect area) {
  const auto found = scene.programme().pairs.find(Id<Pair>{scene.app.route.id});
  if (found == scene.programme().pairs.end()) return missing(scene, area);
  if (s.pair != found->first.value) {
    s = {.pair = found->first.value};
    return_dialogs(scene, s, found->first);
  }
  const PairView view = view_of(scene.app, found->second);
  {
    Page page(scene, "pair", area);
    ui::IdScope scope(scene.ui, s.pair);
    is_organiser(scene.app) ? organisers_pair(scene, s, view) : own_pair_page(scene, s, view);
  }
  ui::IdScope scope(scene.ui, s.pair);
  pair_dialog(scene, s, view);
}

}  // namespace flipside::screens
