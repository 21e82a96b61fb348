#include "screens/programme_names.h"

#include <algorithm>
#include <map>
#include <string_view>
#include <utility>

#include "base/sort.h"
#include "base/text.h"
#include "screens/page.h"
#include "screens/words/programme.h"
#include "screens/words/shell.h"
#include "ui/box.h"
#include "ui/button.h"
#include "ui/columns.h"
#include "ui/text.h"

namespace flipside::screens {
namespace {

constexpr std::size_t kMoreNames = 50;

struct CardWords {
  std::string_view key;
  std::string_view title;
  std::string_view why;
  std::string_view add;
};

// What a card asks for: a name for a record (a new one where the id is empty), or its removal.
struct NameAct {
  enum class Kind { None, Put, Remove };
  Kind kind{};
  std::string id{};
  std::string name{};
  int visit{};  // to the field that the name is typed in
};

NameProblem taken_by_another(const NamesForm& form, const std::string& id) {
  return [&form, id](const std::string& name) {
    const std::string folded = fold(name);
    const bool taken = std::ranges::any_of(
        form.uses, [&](const NameUse& use) { return use.id != id && fold(use.name) == folded; });
    return taken ? programme_words::ListedAlready : std::string_view();
  };
}

void rename(Scene& scene, NamesForm& form, const NameUse& use, NameAct& act) {
  const std::string hint = programme_words::people(use.people);
  const std::string label = programme_words::name_of_one(use.name);
  const bool typed = form.name.id == use.id;
  const auto name = name_field(scene, form.name, use.id, use.name,
                               {.label = label, .label_hidden = true, .hint = hint},
                               taken_by_another(form, use.id));
  if (typed && form.name.id.empty()) form.revision = -1;
  if (name) act = {NameAct::Kind::Put, use.id, *name, scene.ui.visit()};
}

void name_row(Scene& scene, NamesForm& form, const NameUse& use, NameAct& act) {
  ui::Frame& f = scene.ui;
  const ui::Group item(f, ui::Role::ListItem, use.id);
  ui::Columns row(f, {ui::Width::grow(), ui::Width::fixed(f.control_height())}, 4);
  row.next();
  rename(scene, form, use, act);
  row.next();
  const std::string remove = shell_words::about(programme_words::Remove, use.name);
  if (ui::icon_button(f, "remove", ui::Icon::X, remove)) act = {NameAct::Kind::Remove, use.id};
}

NameAct names_card(Scene& scene, NamesForm& form, const CardWords& words) {
  ui::Frame& f = scene.ui;
  NameAct act;
  const ui::Card card(f, words.key, words.title, {.padding = f.phone() ? 16.0F : 20.0F});
  ui::heading(f, 2, words.title, ui::kBodyStrong);
  f.space(2);
  ui::muted(f, words.why, ui::kCaption);
  f.space(12);
  const std::size_t shown = std::min(form.shown, form.uses.size());
  if (shown > 0) {
    const ui::Group list(f, ui::Role::List, "list", words.title);
    for (std::size_t i = 0; i < shown; ++i) {
      name_row(scene, form, form.uses[i], act);
      f.space(8);
    }
  }
  if (shown < form.uses.size()) {
    const std::size_t more = std::min(kMoreNames, form.uses.size() - shown);
    const ui::ButtonLook look{.kind = ui::ButtonKind::Quiet, .fill = true};
    if (ui::button(f, "more", shell_words::show_more(more), look)) form.shown += kMoreNames;
    f.space(8);
  }
  const auto added =
      add_name_field(scene, "add", words.add, form.added, taken_by_another(form, {}));
  if (added) act = {NameAct::Kind::Put, {}, *added};
  return act;
}

const Id<Aim>& id_in(const Id<Aim>& id) { return id; }
const Id<Interest>& id_in(const Id<Interest>& id) { return id; }
const Id<ResourceGroup>& id_in(const Membership& membership) { return membership.group; }

// The row that is being typed in stays where it is.
void sort_by_name(NamesForm& form) {
  sort_list(form.uses, {}, [&](const NameUse& use) {
    return fold(use.id == form.name.id ? form.name.began : use.name);
  });
}

template <class R, class Use>
void look(NamesForm& form, const app::App& app, std::vector<Use> Person::* uses) {
  if (form.revision == app.derived.revision) return;
  form.revision = app.derived.revision;
  const Programme& programme = app::programme_of(app);
  std::map<std::string_view, std::size_t> people;
  for (const auto& [id, person] : programme.people) {
    for (const Use& use : person.*uses) ++people[id_in(use).value];
  }
  form.uses.clear();
  for (const auto& [id, record] : table_of<R>(programme)) {
    form.uses.push_back({id.value, record.name, people[id.value]});
  }
  sort_by_name(form);
}

template <class R, class Use>
void list_card(Scene& scene, NamesForm& form, std::vector<Use> Person::* uses,
               const CardWords& words) {
  look<R>(form, scene.app, uses);
  NameAct act = names_card(scene, form, words);
  if (act.kind == NameAct::Kind::Put) {
    scene.send(app::Save<R>{{Id<R>{std::move(act.id)}, std::move(act.name)}, false, act.visit});
  }
  if (act.kind == NameAct::Kind::Remove) scene.send(app::Remove<R>{Id<R>{std::move(act.id)}});
}

void aims_card(Scene& scene, NamesForm& form) {
  list_card<Aim>(
      scene, form, &Person::aims,
      {"aims", programme_words::Aims, programme_words::AimsWhy, programme_words::AddAim});
}

void interests_card(Scene& scene, NamesForm& form) {
  list_card<Interest>(scene, form, &Person::interests,
                      {"interests", programme_words::Interests, programme_words::InterestsWhy,
                       programme_words::AddInterest});
}

void groups_card(Scene& scene, NamesForm& form) {
  list_card<ResourceGroup>(
      scene, form, &Person::memberships,
      {"groups", programme_words::Groups, programme_words::GroupsWhy, programme_words::AddGroup});
}

}  // namespace

void name_cards(Scene& scene, NameLists& lists) {
  ui::Frame& f = scene.ui;
  if (f.place().width < kLeastBeside) {
    aims_card(scene, lists.aims);
    f.space(kCardGap);
    interests_card(scene, lists.interests);
    f.space(kCardGap);
    return groups_card(scene, lists.groups);
  }
  ui::Columns columns(f, {ui::Width::grow(), ui::Width::grow(), ui::Width::grow()}, kCardGap);
  columns.next();
  aims_card(scene, lists.aims);
  columns.next();
  interests_card(scene, lists.interests);
  columns.next();
  groups_card(scene, lists.groups);
}

}  // namespace flipside::screens
