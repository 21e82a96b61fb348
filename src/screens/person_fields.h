// Pieces that several parts of a person's form share.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "screens/gone_chip.h"
#include "screens/name_options.h"
#include "screens/person_form.h"

namespace flipside::screens {

// The title of a section, a caption at its right end, and a line below.
void section_head(ui::Frame& frame, std::string_view title, std::string_view aside);

// Chips of chosen records of the programme; answers the id of the one that is to go.
template <class R>
std::string chosen_chips(Scene& scene, const std::vector<Id<R>>& chosen) {
  std::vector<GoneChip> chips;
  for (const Id<R>& id : chosen) {
    const R* record = find(table_of<R>(scene.programme()), id);
    chips.push_back({id.value, record == nullptr ? id.value : record->name});
  }
  return gone_chips(scene.ui, chips);
}

struct PickWords {
  std::string_view label;
  std::string_view nothing_found;
};
// A field that adds one by its name: the key to hand to add_named; empty: none was picked in this
// frame.
std::string pick_name(Scene& scene, const PickWords& words, ui::PickState& state,
                      std::function<std::vector<ui::PickOption>(std::string_view)> find);

template <class R>
std::string pick_new(Scene& scene, const PickWords& words, ui::PickState& state,
                     std::function<bool(const Id<R>&)> offered) {
  return pick_name(scene, words, state, [&scene, offered](std::string_view query) {
    return record_options<R>(scene, query, offered);
  });
}

}  // namespace flipside::screens
