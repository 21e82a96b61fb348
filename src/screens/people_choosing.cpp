#include "screens/people_choosing.h"

#include <algorithm>
#include <string>

#include "screens/words/people.h"
#include "ui/button.h"
#include "ui/columns.h"
#include "ui/text.h"

namespace flipside::screens {
namespace {

constexpr ui::ButtonLook kQuietChoice{.kind = ui::ButtonKind::Quiet};

void tell_chosen(Scene& scene, const PeopleChoosing& choosing) {
  scene.ui.announce(people_words::chosen(choosing.chosen.size()));
  scene.ui.again();
}

// Somebody can be removed, or come back by Undo, while others are chosen.
void forget_the_gone(Scene& scene, PeopleChoosing& choosing) {
  const auto& people = scene.programme().people;
  std::erase_if(choosing.chosen, [&](const Id<Person>& id) { return !people.contains(id); });
}

bool all_chosen(const PeopleChoosing& choosing, const std::vector<Id<Person>>& found) {
  return std::ranges::all_of(found, [&](const auto& id) { return choosing.chosen.contains(id); });
}

void all_or_none(Scene& scene, PeopleChoosing& choosing, const std::vector<Id<Person>>& found,
                 ui::Flow& row) {
  ui::Frame& f = scene.ui;
  if (!found.empty() && !all_chosen(choosing, found)) {
    if (ui::button(row, f, "all", people_words::choose_all(found.size()), kQuietChoice)) {
      choosing.chosen.insert(found.begin(), found.end());
      tell_chosen(scene, choosing);
    }
  }
  if (choosing.chosen.empty()) return;
  if (ui::button(row, f, "none", people_words::ChooseNone, kQuietChoice)) {
    choosing.chosen.clear();
    tell_chosen(scene, choosing);
  }
}

}  // namespace

void choosing_bar(Scene& scene, PeopleChoosing& choosing, const std::vector<Id<Person>>& found) {
  ui::Frame& f = scene.ui;
  forget_the_gone(scene, choosing);
  ui::Flow row(f, 8, f.control_height());
  const std::string count = people_words::chosen(choosing.chosen.size());
  row.next(ui::text_width(f, count, ui::kBodyName) + 9, 20);
  ui::label(f, count, ui::kBodyName);
  const ui::ButtonLook change{.kind = ui::ButtonKind::Primary, .disabled = choosing.chosen.empty()};
  if (ui::button(row, f, "change", people_words::ChangeThem, change)) {
    choosing.changing = {.open = true};
  }
  all_or_none(scene, choosing, found, row);
  if (ui::button(row, f, "done", people_words::ChooseDone, kQuietChoice)) {
    choosing = {};
    f.again();
  }
}

void choosing_dialog(Scene& scene, PeopleChoosing& choosing) {
  people_change_dialog(scene, choosing.changing, {choosing.chosen.begin(), choosing.chosen.end()});
}

}  // namespace flipside::screens
