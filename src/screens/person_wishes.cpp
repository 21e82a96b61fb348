#include "screens/person_parts.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "app/namesakes.h"
#include "screens/gone_chip.h"
#include "screens/person_fields.h"
#include "screens/words/person.h"
#include "ui/box.h"
#include "ui/text.h"

namespace flipside::screens {
namespace {

// Somebody chosen, and by which id they go again.
struct Chosen {
  std::string key{};
  Id<Person> person{};
};

// Answers the key of the one that is to go; empty: none.
std::string chosen_people(Scene& scene, const std::vector<Chosen>& chosen) {
  std::vector<GoneChip> chips;
  for (const Chosen& each : chosen) {
    chips.push_back({each.key, app::telling_name(scene.app, each.person)});
  }
  return gone_chips(scene.ui, chips);
}

// Somebody picked who is not there yet; empty: nobody.
Id<Person> added_person(Scene& scene, std::string_view label, const Id<Person>& self,
                        const std::vector<Chosen>& chosen, PersonPick& pick) {
  const ui::FieldLook look{
      .label = label, .label_hidden = true, .placeholder = label, .icon = ui::Icon::Plus};
  if (!pick_person(scene, "add", look, ui::Side::None, pick, self)) return {};
  const Id<Person> person{std::exchange(pick, {}).picked.key};
  const bool is_there = std::ranges::find(chosen, person, &Chosen::person) != chosen.end();
  return is_there ? Id<Person>{} : person;
}

struct WishList {
  std::string_view key;
  std::string_view title;
  std::string_view add;
  std::vector<Id<Person>> Person::* member;
  std::vector<Id<Person>> Person::* other;
};

// Nobody stands on both lists of wishes: the later wish holds.
void wish_list(Scene& scene, PersonForm& form, PersonPick& pick, const WishList& look) {
  ui::Frame& f = scene.ui;
  const ui::Group group(f, ui::Role::Group, look.key, look.title);
  ui::label(f, look.title, ui::kBodyName);
  f.space(8);
  Person& person = form.draft.now;
  std::vector<Id<Person>>& list = person.*look.member;
  std::vector<Chosen> chosen;
  for (const Id<Person>& id : list) chosen.push_back({id.value, id});
  if (const std::string gone = chosen_people(scene, chosen); !gone.empty()) {
    std::erase(list, Id<Person>{gone});
    commit(scene, form.draft);
  }
  const Id<Person> added = added_person(scene, look.add, person.id, chosen, pick);
  if (added.empty()) return;
  list.push_back(added);
  std::erase(person.*look.other, added);
  commit(scene, form.draft);
}

std::vector<Chosen> blocked_with(const Programme& programme, const Id<Person>& person) {
  std::vector<Chosen> chosen;
  for (const auto& [id, block] : programme.blocks) {
    if (block.mentor == person) chosen.push_back({id.value, block.mentee});
    if (block.mentee == person) chosen.push_back({id.value, block.mentor});
  }
  return chosen;
}

void block_list(Scene& scene, PersonForm& form) {
  ui::Frame& f = scene.ui;
  const ui::Group group(f, ui::Role::Group, "blocks", person_words::Blocked);
  ui::label(f, person_words::Blocked, ui::kBodyName);
  f.space(8);
  const Person& person = form.draft.saved;
  const std::vector<Chosen> chosen = blocked_with(scene.programme(), person.id);
  if (const std::string gone = chosen_people(scene, chosen); !gone.empty()) {
    scene.send(app::Remove<Block>{Id<Block>{gone}});
  }
  const Id<Person> added =
      added_person(scene, person_words::AddBlocked, person.id, chosen, form.blocked);
  if (added.empty()) return;
  Block block{.mentor = person.id, .mentee = added};
  if (!can_be_mentor(person)) std::swap(block.mentor, block.mentee);
  scene.send(app::Save<Block>{std::move(block)});
}

}  // namespace

void person_wishes(Scene& scene, PersonForm& form) {
  ui::Frame& f = scene.ui;
  const ui::Group group(f, ui::Role::Group, "wishes", person_words::Wishes);
  section_head(f, person_words::Wishes, person_words::OnlyYou);
  f.space(8);
  wish_list(scene, form, form.liked,
            {"liked", person_words::WouldLike, person_words::AddLiked, &Person::would_like,
             &Person::would_avoid});
  f.space(12);
  wish_list(scene, form, form.avoided,
            {"avoided", person_words::WouldAvoid, person_words::AddAvoided, &Person::would_avoid,
             &Person::would_like});
  f.space(12);
  block_list(scene, form);
  f.space(8);
  ui::muted(f, person_words::WishesWhere, ui::kCaption);
}

}  // namespace flipside::screens
