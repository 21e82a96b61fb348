#include "screens/dialog_foot.h"

#include "screens/words/shell.h"
#include "ui/button.h"
#include "ui/columns.h"

namespace flipside::screens {
namespace {

constexpr float kFootGap = 8;

// One below the other, what it is there for first.
DialogFoot stacked(ui::Frame& f, std::string_view key, std::string_view label) {
  DialogFoot pressed;
  pressed.go = ui::button(f, key, label, {.kind = ui::ButtonKind::Primary, .fill = true});
  f.space(kFootGap);
  pressed.cancel =
      ui::button(f, "cancel", shell_words::Cancel, {.kind = ui::ButtonKind::Quiet, .fill = true});
  return pressed;
}

}  // namespace

DialogFoot dialog_foot(ui::Frame& f, std::string_view key, std::string_view label) {
  f.space(24);
  const ui::ButtonLook go{.kind = ui::ButtonKind::Primary};
  const ui::ButtonLook quiet{.kind = ui::ButtonKind::Quiet};
  const float cancel_width = ui::button_width(f, shell_words::Cancel, quiet);
  const float go_width = ui::button_width(f, label, go);
  if (cancel_width + go_width + kFootGap > f.place().width) return stacked(f, key, label);
  ui::Columns row(
      f, {ui::Width::grow(), ui::Width::fixed(cancel_width), ui::Width::fixed(go_width)}, kFootGap);
  DialogFoot pressed;
  row.next();
  row.next();
  pressed.cancel = ui::button(f, "cancel", shell_words::Cancel, quiet);
  row.next();
  pressed.go = ui::button(f, key, label, go);
  return pressed;
}

}  // namespace flipside::screens
