#include "screens/person_parts.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "exchange/person_words.h"
#include "screens/name_options.h"
#include "screens/person_add.h"
#include "screens/person_fields.h"
#include "screens/words/person.h"
#include "ui/box.h"
#include "ui/button.h"
#include "ui/choice.h"
#include "ui/columns.h"
#include "ui/select.h"
#include "ui/text.h"

namespace flipside::screens {
namespace {

constexpr int kLevels = 5;

constexpr std::array kWishes{
    ui::Choice{"ignore", person_words::wish_words(GroupWish::Ignore)},
    ui::Choice{"same", person_words::wish_words(GroupWish::Same)},
    ui::Choice{"different", person_words::wish_words(GroupWish::Different)}};

// Answers whether the group is to go.
bool membership_row(Scene& scene, PersonForm& form, Membership& membership) {
  ui::Frame& f = scene.ui;
  const ResourceGroup* group = find(scene.programme().groups, membership.group);
  const std::string name = group == nullptr ? membership.group.value : group->name;
  const ui::Group item(f, ui::Role::ListItem, membership.group.value);
  ui::Columns row(f, {ui::Width::grow(), ui::Width::fixed(f.control_height())}, 8);
  row.next();
  const std::string_view hint =
      membership.consent ? voice(form).group_counts : voice(form).group_kept;
  if (ui::toggle(f, "consent", person_words::may_count(name), membership.consent, {.hint = hint})) {
    commit(scene, form.draft);
  }
  row.next();
  return ui::icon_button(f, "remove", ui::Icon::X, person_words::remove_item(name));
}

void membership_rows(Scene& scene, PersonForm& form) {
  ui::Frame& f = scene.ui;
  std::vector<Membership>& list = form.draft.now.memberships;
  if (list.empty()) return;
  const ui::Group group(f, ui::Role::List, "list", person_words::Groups);
  Id<ResourceGroup> removed;
  for (Membership& membership : list) {
    if (membership_row(scene, form, membership)) removed = membership.group;
    f.space(4);
  }
  if (removed.empty()) return;
  std::erase_if(list, [&](const Membership& it) { return it.group == removed; });
  commit(scene, form.draft);
}

void add_membership(Scene& scene, PersonForm& form) {
  const std::string key = pick_new<ResourceGroup>(
      scene, {person_words::AddGroup, person_words::NoGroupFound}, form.group,
      [&](const Id<ResourceGroup>& id) {
        return std::ranges::find(form.draft.now.memberships, id, &Membership::group) ==
               form.draft.now.memberships.end();
      });
  if (key.empty()) return;
  add_named<ResourceGroup>(scene, form.draft, key, [](Person& person, const std::string& id) {
    person.memberships.push_back({.group = Id<ResourceGroup>{id}});
  });
}

}  // namespace

void person_openness(Scene& scene, PersonForm& form) {
  constexpr std::array<std::string_view, kLevels> kKeys{"0", "1", "2", "3", "4"};
  std::vector<ui::Choice> choices{{"none", person_words::NotSaid}};
  for (int level = 0; level < kLevels; ++level) {
    choices.push_back({kKeys[static_cast<std::size_t>(level)], exchange::openness_words(level)});
  }
  kept_field(scene, form.draft,
             field<&Person::openness>({.label = voice(form).openness,
                                       .choices = choices,
                                       .kind = FieldKind::Choice,
                                       .tells_readers = !form.own}));
}

void person_groups(Scene& scene, PersonForm& form) {
  ui::Frame& f = scene.ui;
  const ui::Group group(f, ui::Role::Group, "groups", person_words::Groups);
  section_head(f, person_words::Groups, voice(form).groups_aside);
  f.space(4);
  membership_rows(scene, form);
  add_membership(scene, form);
  if (!scene.programme().groups.empty()) {
    f.space(12);
    kept_field(
        scene, form.draft,
        field<&Person::group_wish>({.label = person_words::GroupWishLabel, .choices = kWishes}));
  }
  if (form.own) return;
  f.space(8);
  ui::muted(f, person_words::GroupsWhere, ui::kCaption);
  ui::muted(f,
            policy_of(scene.programme()).groups_hidden ? person_words::GroupsHidden
                                                       : person_words::GroupsShown,
            ui::kCaption);
}

}  // namespace flipside::screens
