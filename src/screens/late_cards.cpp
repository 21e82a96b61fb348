#include "screens/late_cards.h"

#include "screens/words/shell.h"
#include "ui/button.h"
#include "ui/text.h"

namespace flipside::screens {

bool late_cards_are_here(Scene& scene) {
  ui::Frame& f = scene.ui;
  if (scene.app.late_part == app::LatePart::Here) return true;
  if (scene.app.late_part == app::LatePart::Absent) scene.send(app::WantLatePart{});
  if (scene.app.late_part != app::LatePart::Failed) return false;
  ui::muted(f, shell_words::CardsDidNotCome);
  f.space(8);
  if (ui::button(f, "again", shell_words::TryAgain)) scene.send(app::WantLatePart{});
  return false;
}

}  // namespace flipside::screens
