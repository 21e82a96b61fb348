#include "screens/person_parts.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "base/text.h"
#include "screens/form.h"
#include "screens/person_look.h"
#include "screens/person_pairs.h"
#include "screens/person_picker.h"
#include "screens/rank_order.h"
#include "screens/words/person.h"
#include "screens/words/roles.h"
#include "ui/choice.h"
#include "ui/columns.h"
#include "ui/segments.h"
#include "ui/select.h"
#include "ui/text.h"

namespace flipside::screens {
namespace {

constexpr float kBetween = 12;
constexpr int kMostPlaces = 5;

constexpr std::array kRoles{
    ui::Segment{"mentor", words::Mentor, ui::Side::Mentor},
    ui::Segment{"mentee", words::Mentee, ui::Side::Mentee},
    ui::Segment{"both", person_words::Both},
};
constexpr std::array kRoleValues{Role::Mentor, Role::Mentee, Role::Both};

void role_field(Scene& scene, PersonForm& form) {
  PersonDraft& draft = form.draft;
  const auto at = std::ranges::find(kRoleValues, draft.now.role);
  int chosen = at == kRoleValues.end() ? -1 : static_cast<int>(at - kRoleValues.begin());
  if (ui::segments(scene.ui, "role", voice(form).role, kRoles, chosen)) {
    draft.now.role = kRoleValues[static_cast<std::size_t>(chosen)];
    commit(scene, draft);
  }
  if (form.own && draft.now.role == Role::None) return;
  scene.ui.space(4);
  ui::muted(scene.ui, person_words::role_words(draft.now.role), ui::kCaption);
}

void rank_field(Scene& scene, PersonForm& form) {
  PersonDraft& draft = form.draft;
  const std::vector<Rank> ranks = ranks_from_top(scene.programme());
  std::vector<ui::Choice> choices{{"none", voice(form).no_rank}};
  int chosen = 0;
  for (const Rank& rank : ranks) {
    if (rank.id == draft.now.rank) chosen = static_cast<int>(choices.size());
    choices.push_back({rank.id.value, rank.name});
  }
  const bool missing = !form.own && chosen == 0 && draft.now.role != Role::None;
  const std::string_view hint = missing ? person_words::RankMissing : std::string_view();
  if (ui::select(scene.ui, "rank", {.label = person_words::Rank, .hint = hint}, choices, chosen)) {
    draft.now.rank = chosen == 0 ? Id<Rank>() : ranks[static_cast<std::size_t>(chosen) - 1].id;
    commit(scene, draft);
  }
}

void manager_field(Scene& scene, PersonForm& form) {
  Person& person = form.draft.now;
  const Person* manager = find(scene.programme().people, person.manager);
  form.manager.picked = {};
  if (manager != nullptr) form.manager.picked = {manager->id.value, shown_name(*manager)};
  const ui::FieldLook look{.label = person_words::Manager,
                           .placeholder = person_words::ManagerExample};
  if (!pick_person(scene, "manager", look, ui::Side::None, form.manager, person.id)) return;
  person.manager = Id<Person>{form.manager.picked.key};
  commit(scene, form.draft);
}

void places_field(Scene& scene, PersonForm& form) {
  PersonDraft& draft = form.draft;
  const int places = capacity_of(draft.now);
  const int most = std::max(kMostPlaces, places);
  std::vector<std::string> words;
  std::vector<std::string> keys;
  for (int i = 0; i <= most; ++i) {
    words.push_back(person_words::capacity_words(draft.now.role, i));
    keys.push_back(std::to_string(i));
  }
  std::vector<ui::Choice> choices;
  for (std::size_t i = 0; i < words.size(); ++i) choices.push_back({keys[i], words[i]});
  int chosen = places;
  if (ui::select(scene.ui, "places", {.label = voice(form).capacity}, choices, chosen)) {
    draft.now.capacity = chosen;
    commit(scene, draft);
  }
}

}  // namespace

void person_name_and_role(Scene& scene, PersonForm& form) {
  kept_field(scene, form.draft,
             field<&Person::name, name_problem>({.label = person_words::Name,
                                                 .placeholder = person_words::NameExample,
                                                 .autocomplete = form.own ? "name" : "off name",
                                                 .required = true}));
  scene.ui.space(kBetween + 4);
  role_field(scene, form);
}

void person_place_in_house(Scene& scene, PersonForm& form) {
  ui::Frame& f = scene.ui;
  {
    ui::Columns row(f, {ui::Width::grow(), ui::Width::grow()}, kBetween);
    row.next();
    rank_field(scene, form);
    row.next();
    kept_field(scene, form.draft, field<&Person::team>({.label = person_words::Team}));
  }
  if (form.own) return;
  f.space(kBetween);
  manager_field(scene, form);
}

void person_time(Scene& scene, PersonForm& form) {
  ui::Columns row(scene.ui, {ui::Width::grow(), ui::Width::grow()}, kBetween);
  row.next();
  kept_field(scene, form.draft,
             field<&Person::hours_a_month>({.label = voice(form).hours,
                                            .malformed = person_words::HoursWrong,
                                            .range = kHoursRange}));
  row.next();
  places_field(scene, form);
}

void person_email(Scene& scene, PersonForm& form) {
  kept_field(
      scene, form.draft,
      field<&Person::email, email_problem>({.label = person_words::Email,
                                            .hint = voice(form).email_hint,
                                            .autocomplete = form.own ? "email" : "off email"}));
}

void person_contact(Scene& scene, PersonForm& form) {
  person_email(scene, form);
  scene.ui.space(kBetween);
  const std::size_t pairs = open_pairs_of(scene, form.draft.saved);
  const std::string hint = pairs == 0 ? std::string() : person_words::status_and_pairs(pairs);
  kept_field(
      scene, form.draft,
      field<&Person::status>({.label = person_words::Status, .hint = hint, .choices = kStatuses}));
}

void person_needs(Scene& scene, PersonForm& form) {
  ui::Frame& f = scene.ui;
  kept_field(scene, form.draft,
             field<&Person::needs>({.label = person_words::Needs,
                                    .hint = person_words::NeedsHint,
                                    .kind = FieldKind::Area,
                                    .tells_readers = !form.own}));
  if (trim(form.draft.now.needs).empty()) return;
  f.space(8);
  const person_words::Voice& words = voice(form);
  const std::string_view hint = form.draft.now.needs_consent ? words.needs_go : words.needs_stay;
  if (ui::toggle(f, "needs_consent", words.needs_consent, form.draft.now.needs_consent,
                 {.hint = hint})) {
    commit(scene, form.draft);
  }
}

void person_note(Scene& scene, PersonForm& form) {
  kept_field(scene, form.draft,
             field<&Person::note>(
                 {.label = person_words::Note, .kind = FieldKind::Area, .tells_readers = true}));
}

}  // namespace flipside::screens
