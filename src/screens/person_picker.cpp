#include "screens/person_picker.h"

#include <string>
#include <vector>

#include "app/namesakes.h"
#include "base/text.h"
#include "programme/person.h"
#include "screens/words/pair.h"

namespace flipside::screens {
namespace {

constexpr std::size_t kMostOffered = 50;

bool fits(const Person& person, ui::Side side) {
  if (side == ui::Side::Mentor) return can_be_mentor(person);
  return side == ui::Side::None || can_be_mentee(person);
}

std::vector<ui::PickOption> find(const Scene& scene, std::string_view query, ui::Side side,
                                 const Id<Person>& without) {
  const Programme& programme = scene.programme();
  const std::string folded = fold(query);
  std::vector<ui::PickOption> options;
  for (const Id<Person>& id : scene.app.derived.people_by_name) {
    if (options.size() == kMostOffered) break;
    const auto found = programme.people.find(id);
    const auto words = scene.app.derived.search_texts.find(id);
    if (found == programme.people.end() || id == without || !fits(found->second, side)) continue;
    if (words != scene.app.derived.search_texts.end() && !matches_search(words->second, folded))
      continue;
    options.push_back({.key = id.value,
                       .label = found->second.name,
                       .aside = app::rank_and_team(programme, found->second),
                       .initials = initials(found->second.name),
                       .side = side});
  }
  return options;
}

}  // namespace

bool pick_person(Scene& scene, std::string_view key, const ui::FieldLook& field, ui::Side side,
                 PersonPick& pick, const Id<Person>& without) {
  const ui::PickLook look{
      .field = field,
      .find = [&](std::string_view query) { return find(scene, query, side, without); },
      .count_words =
          [](std::size_t n) { return counted(static_cast<std::int64_t>(n), "person", "people"); },
      .nothing_found = words::NobodyOfThatName};
  return ui::combobox(scene.ui, key, look, pick.state, pick.picked);
}

}  // namespace flipside::screens
