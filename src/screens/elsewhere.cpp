#include "screens/elsewhere.h"

#include <string>

#include "screens/format.h"
#include "screens/page.h"
#include "screens/shelf_days.h"
#include "screens/words/shelf.h"
#include "ui/button.h"
#include "ui/text.h"

namespace flipside::screens {
namespace {

void removed_one(Scene& scene, const app::Shelved& it) {
  ui::Frame& f = scene.ui;
  const std::string day =
      day_and_month(day_of(scene.app.moment, *it.removed_ms), scene.app.moment.today);
  page_heading(scene, shelf_words::was_removed(app::words::name_of(it), day));
  f.space(8);
  ui::muted(f, shelf_words::StillThere);
  f.space(16);
  const ui::ButtonLook look{.kind = ui::ButtonKind::Primary,
                            .icon = ui::Icon::Undo,
                            .disabled = scene.app.keeping.outdated};
  if (ui::button(f, "put_back", shelf_words::PutBack, look)) {
    scene.send(app::PutBackWorkspace{it.id});
  }
}

}  // namespace

bool is_elsewhere(const app::App& app) {
  return !app.route.workspace.empty() && app.route.workspace != app.keeping.workspace;
}

void draw_elsewhere(Scene& scene, ui::Rect area) {
  ui::Frame& f = scene.ui;
  const Page page(scene, "elsewhere", area);
  const app::Shelved* it = app::find_shelved(scene.app, scene.app.route.workspace);
  if (it != nullptr && it->removed_ms) {
    removed_one(scene, *it);
  } else {
    page_heading(scene, shelf_words::NotHere);
    f.space(8);
    ui::muted(f, shelf_words::NotHereWhy);
  }
  const app::Shelved* open = app::find_shelved(scene.app, scene.app.keeping.workspace);
  if (open == nullptr) return;
  f.space(16);
  const std::string stay = shelf_words::back_to(app::words::name_of(*open));
  if (ui::button(f, "stay", stay)) scene.go(app::Page::Home);
}

}  // namespace flipside::screens
