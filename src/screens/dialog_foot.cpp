#include "screens/dialog_foot.h"

#include "screens/words/shell.h"
#include "ui/button.h"
#include "ui/columns.h"

namespace flipside::screens {

DialogFoot dialog_foot(ui::Frame& f, std::string_view key, std::string_view label) {
  f.space(24);
  const ui::ButtonLook go{.kind = ui::ButtonKind::Primary};
  const ui::ButtonLook quiet{.kind = ui::ButtonKind::Quiet};
  ui::Columns row(
      f,
      {ui::Width::grow(), ui::Width::fixed(ui::button_width(f, shell_words::Cancel, quiet)),
       ui::Width::fixed(ui::button_width(f, label, go))},
      8);
  DialogFoot pressed;
  row.next();
  row.next();
  pressed.cancel = ui::button(f, "cancel", shell_words::Cancel, quiet);
  row.next();
  pressed.go = ui::button(f, key, label, go);
  return pressed;
}

}  // namespace flipside::screens
