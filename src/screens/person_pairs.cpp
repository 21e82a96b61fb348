#include "screens/person_pairs.h"

#include <string>
#include <vector>

#include "screens/person_look.h"
#include "screens/words/asking.h"
#include "screens/words/person.h"
#include "ui/box.h"
#include "ui/button.h"
#include "ui/text.h"

namespace flipside::screens {
namespace {

std::vector<Pair> open_pairs(const Scene& scene, const Person& person) {
  std::vector<Pair> pairs;
  const auto found = scene.app.derived.pairs_of_person.find(person.id);
  if (found == scene.app.derived.pairs_of_person.end()) return pairs;
  for (const Id<Pair>& id : found->second) {
    const Pair* pair = find(scene.programme().pairs, id);
    if (pair == nullptr) continue;
    const bool is_over = pair->stage == PairStage::Closed || pair->stage == PairStage::Declined;
    if (!is_over) pairs.push_back(*pair);
  }
  return pairs;
}

std::string partner_name(const Scene& scene, const Pair& pair, const Person& person) {
  const Id<Person>& partner = pair.mentor == person.id ? pair.mentee : pair.mentor;
  const Person* other = find(scene.programme().people, partner);
  return other == nullptr ? std::string(person_words::Nameless) : shown_name(*other);
}

bool is_organiser(const Scene& scene) {
  return scene.app.workspace && scene.app.workspace->holder == Holder::Organiser;
}

bool waits(const Scene& scene, const Person& person) {
  const auto state = scene.app.derived.states.find(person.id);
  return state != scene.app.derived.states.end() && state->second == app::PersonState::Waiting;
}

}  // namespace

std::size_t open_pairs_of(const Scene& scene, const Person& person) {
  return open_pairs(scene, person).size();
}

void person_pairs(Scene& scene, const Person& person) {
  ui::Frame& f = scene.ui;
  const std::vector<Pair> pairs = open_pairs(scene, person);
  if (pairs.empty()) return;
  f.space(20);
  const ui::Group group(f, ui::Role::Group, "pairs", person_words::Pairs);
  ui::label(f, person_words::Pairs, ui::kBodyName);
  f.space(4);
  for (const Pair& pair : pairs) {
    const bool teaches = pair.mentor == person.id;
    std::string words = person_words::in_pair(teaches, partner_name(scene, pair, person));
    if (pair.manual) words += ", " + std::string(asking_words::ByHandShort);
    f.space(4);
    if (ui::link(f, pair.id.value, words, scene.href(app::Page::Pair, pair.id.value))) {
      scene.go(app::Page::Pair, pair.id.value);
    }
  }
}

bool has_next_step(const Scene& scene, const Person& person) {
  return open_pairs(scene, person).size() == 1 || (is_organiser(scene) && waits(scene, person));
}

void next_step(Scene& scene, const Person& person) {
  const std::vector<Pair> pairs = open_pairs(scene, person);
  const ui::ButtonLook look{.kind = ui::ButtonKind::Primary, .fill = true};
  if (pairs.size() == 1) {
    if (ui::button(scene.ui, "next", person_words::OpenPair, look)) {
      scene.go(app::Page::Pair, pairs.front().id.value);
    }
  } else if (ui::button(scene.ui, "next", person_words::SeePairs, look)) {
    scene.go(app::Page::Matching);
  }
}

}  // namespace flipside::screens
