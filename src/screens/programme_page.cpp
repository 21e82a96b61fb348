#include "screens/programme_page.h"

#include "screens/page.h"
#include "screens/words/programme.h"
#include "ui/columns.h"

namespace flipside::screens {
namespace {

constexpr float kProgrammePageSide = 336;

}  // namespace

void late::draw_programme_page(Scene& scene, ProgrammeScreen& screen, ui::Rect area) {
  ui::Frame& f = scene.ui;
  const Page page(scene, "programme", area);
  page_heading(scene, programme_words::Title);
  f.space(20);
  if (f.place().width < kLeastBeside) {
    charter_card(scene, screen.charter);
    f.space(kCardGap);
    ranks_card(scene, screen.ranks);
  } else {
    ui::Columns columns(f, {ui::Width::grow(), ui::Width::fixed(kProgrammePageSide)}, kCardGap);
    columns.next();
    charter_card(scene, screen.charter);
    columns.next();
    ranks_card(scene, screen.ranks);
  }
  f.space(kCardGap);
  topics_card(scene, screen.topics);
  f.space(kCardGap);
  name_cards(scene, screen.names);
}

}  // namespace flipside::screens
