#include "screens/gone_chip.h"

#include <algorithm>
#include <utility>

#include "screens/words/person.h"
#include "ui/button.h"
#include "ui/columns.h"
#include "ui/pressable.h"
#include "ui/text.h"

namespace flipside::screens {
namespace {

constexpr float kChipCross = 16;

float gone_chip_width(ui::Frame& f, std::string_view words) {
  return ui::text_width(f, words, ui::kBodyName) + 14 + 6 + kChipCross + 12;
}

// Fills the place. True when it was pressed.
bool gone_chip(ui::Frame& f, std::string_view key, std::string_view words) {
  const ui::NodeId id = f.id(key);
  const ui::Rect rect = f.take(f.control_height());
  const ui::Press press = ui::pressable(f, id, rect);
  const ui::Theme& t = f.theme();
  f.paint().fill(rect, mix(t.soft, t.soft_hover, press.heat), rect.height / 2);
  if (f.surface().forced_colours) f.paint().frame(rect, t.edge, rect.height / 2);
  const ui::Rect cross{rect.right() - 12 - kChipCross, rect.centre().y - kChipCross / 2, kChipCross,
                       kChipCross};
  ui::paint_line(f, words, ui::kBodyName, {rect.x + 14, rect.y, cross.x - rect.x - 18, rect.height},
                 t.text);
  f.paint().icon(ui::Icon::X, cross, t.muted);
  if (press.focus_ring) ui::focus_ring(f, rect, rect.height / 2);
  ui::Node node;
  node.id = id;
  node.role = ui::Role::Button;
  node.name = person_words::remove_item(words);
  node.rect = rect;
  node.text.size = 0;
  f.node(std::move(node));
  return press.activated;
}

}  // namespace

std::string gone_chips(ui::Frame& f, const std::vector<GoneChip>& chips) {
  std::string gone;
  if (chips.empty()) return gone;
  const float most = f.place().width;
  {
    ui::Flow flow(f, 8, f.control_height());
    for (const GoneChip& chip : chips) {
      flow.next(std::min(gone_chip_width(f, chip.words), most), f.control_height());
      if (gone_chip(f, chip.key, chip.words)) gone = chip.key;
    }
  }
  f.space(8);
  return gone;
}

}  // namespace flipside::screens
