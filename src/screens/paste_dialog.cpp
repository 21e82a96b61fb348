#include "screens/paste_dialog.h"

#include <utility>

#include "base/text.h"
#include "screens/dialog_foot.h"
#include "screens/words/people.h"
#include "ui/dialog.h"
#include "ui/field.h"

namespace flipside::screens {
namespace {

void send_rows(Scene& scene, PasteForm& form) {
  if (trim(form.text).empty()) {
    form.tried = true;
    scene.ui.focus(scene.ui.id("rows"));
    return scene.ui.again();
  }
  scene.send(app::PasteText{std::exchange(form, {}).text});
}

}  // namespace

void paste_dialog(Scene& scene, PasteForm& form) {
  ui::Frame& f = scene.ui;
  const ui::Dialog dialog(f, "paste_list", people_words::Paste, 560);
  const std::string_view error =
      form.tried && trim(form.text).empty() ? people_words::PasteNothing : std::string_view();
  const ui::FieldLook look{
      .label = people_words::PasteField, .hint = people_words::PasteHint, .error = error};
  if (ui::text_area(f, "rows", look, form.text, {.least = 6, .most = 10})) f.again();
  const DialogFoot pressed = dialog_foot(f, "go", people_words::PasteGo);
  if (pressed.go) return send_rows(scene, form);
  if (pressed.cancel) form = {};
  if (dialog.closed()) form.open = false;
}

}  // namespace flipside::screens
