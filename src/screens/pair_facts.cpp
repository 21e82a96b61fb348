#include "screens/pair_facts.h"

#include "ui/box.h"
#include "ui/button.h"
#include "ui/columns.h"
#include "ui/text.h"

namespace flipside::screens {
namespace {

constexpr float kFactRow = 44;
constexpr float kFactSpace = 12;
constexpr float kFactName = 160;
constexpr float kLeastFactBeside = 420;

bool fact_act(ui::Frame& f, const FactAct& act) {
  if (act.words.empty()) return false;
  return ui::button(f, "act", act.words, {.kind = ui::ButtonKind::Quiet, .description = act.name});
}

}  // namespace

bool fact_row(ui::Frame& f, std::string_view key, std::string_view what, std::string_view value,
              const FactAct& act) {
  const ui::Group item(f, ui::Role::ListItem, key);
  ui::divider(f);
  const ui::ButtonLook quiet{.kind = ui::ButtonKind::Quiet};
  const float button = act.words.empty() ? 0.1F : ui::button_width(f, act.words, quiet);
  const bool narrow = f.place().width < kLeastFactBeside;
  ui::Columns row(
      f, {ui::Width::fixed(narrow ? 0.1F : kFactName), ui::Width::grow(), ui::Width::fixed(button)},
      narrow ? 0.0F : 12.0F);
  row.next();
  f.space(kFactSpace);
  const ui::TextLook name{
      .type = narrow ? ui::kCaption : ui::kBody, .color = f.theme().muted, .role = ui::Role::Text};
  if (!narrow && !what.empty()) ui::text(f, what, name);
  row.next();
  f.space(kFactSpace);
  if (narrow && !what.empty()) ui::text(f, what, name);
  ui::text(f, value, {.role = ui::Role::Text});
  f.space(kFactSpace);
  row.next();
  f.space((kFactRow - f.control_height()) / 2);
  return fact_act(f, act);
}

}  // namespace flipside::screens
