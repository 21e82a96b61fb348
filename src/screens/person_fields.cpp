#include "screens/person_fields.h"

#include <utility>

#include "screens/words/person.h"
#include "ui/box.h"
#include "ui/columns.h"
#include "ui/combobox.h"
#include "ui/text.h"

namespace flipside::screens {

void section_head(ui::Frame& f, std::string_view title, std::string_view aside) {
  const float wide = ui::text_width(f, aside, ui::kCaption) + 1;
  {
    ui::Columns head(f, {ui::Width::grow(), ui::Width::fixed(wide)}, 8, 20);
    head.next();
    ui::label(f, title, ui::kBodyName);
    head.next(16);
    ui::label(f, aside, ui::kCaption, f.theme().muted, ui::Align::Right);
  }
  f.space(4);
  ui::divider(f);
}

std::string pick_name(Scene& scene, const PickWords& words, ui::PickState& state,
                      std::function<std::vector<ui::PickOption>(std::string_view)> find) {
  ui::Picked picked;
  const bool is_picked = ui::combobox(scene.ui, "add",
                                      {.field = {.label = words.label,
                                                 .label_hidden = true,
                                                 .placeholder = words.label,
                                                 .icon = ui::Icon::Plus},
                                       .find = std::move(find),
                                       .count_words = result_words,
                                       .nothing_found = words.nothing_found},
                                      state, picked);
  return is_picked ? picked.key : std::string();
}

}  // namespace flipside::screens
