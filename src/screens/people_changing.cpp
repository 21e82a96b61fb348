#include "screens/people_changing.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "base/random.h"
#include "base/text.h"
#include "programme/edits.h"
#include "programme/people_edits.h"
#include "screens/dialog_foot.h"
#include "screens/name_options.h"
#include "screens/person_add.h"
#include "screens/person_look.h"
#include "screens/rank_order.h"
#include "screens/words/people.h"
#include "screens/words/person.h"
#include "screens/words/roles.h"
#include "ui/dialog.h"
#include "ui/field.h"
#include "ui/select.h"
#include "ui/text.h"

namespace flipside::screens {
namespace {

using Ids = std::vector<Id<Person>>;

constexpr int kUsualLevel = 2;  // of a topic given to many; each can say more

constexpr std::array kEdits{ui::Choice{"role", people_words::EditRole},
                            ui::Choice{"by_rank", people_words::EditRoleByRank},
                            ui::Choice{"rank", people_words::EditRank},
                            ui::Choice{"team", people_words::EditTeam},
                            ui::Choice{"status", people_words::EditStatus},
                            ui::Choice{"teach", people_words::EditTeach},
                            ui::Choice{"learn", people_words::EditLearn},
                            ui::Choice{"drop", people_words::EditDropTopic}};

constexpr std::array kRolesForMany{Role::None, Role::Mentor, Role::Mentee, Role::Both};
constexpr std::array kRoleChoices{ui::Choice{"none", people_words::NoRole},
                                  ui::Choice{"mentor", person_words::role_words(Role::Mentor)},
                                  ui::Choice{"mentee", person_words::role_words(Role::Mentee)},
                                  ui::Choice{"both", person_words::Both}};
template <class T>
bool names_topic(const std::vector<T>& list, const Id<Topic>& topic) {
  return std::ranges::find(list, topic, &T::topic) != list.end();
}

// Whether what the change needs was chosen.
bool is_chosen(const PeopleChanging& form) {
  switch (form.what) {
    case PeopleEdit::Role:
      return form.role >= 0;
    case PeopleEdit::RoleByRank:
    case PeopleEdit::Rank:
      return form.rank >= 0;
    case PeopleEdit::Status:
      return form.status >= 0;
    case PeopleEdit::Team:
      return true;
    default:
      return !form.topic.key.empty();
  }
}

void role_counts(Scene& scene, const Ids& people, const Id<Rank>& least) {
  const Programme& programme = scene.programme();
  people_words::RoleCounts counts;
  for (const Id<Person>& id : people) {
    const Person* person = find(programme.people, id);
    if (person == nullptr) continue;
    const auto role = role_by_rank(programme.ranks, *person, least);
    ++(!role ? counts.unranked : *role == Role::Mentor ? counts.mentors : counts.mentees);
  }
  scene.ui.space(8);
  ui::muted(scene.ui, people_words::roles_become(counts));
}

std::string_view error_of(const PeopleChanging& form) {
  return form.tried && !is_chosen(form) ? people_words::ChooseFirst : std::string_view();
}

void rank_select(Scene& scene, PeopleChanging& form, const Ids& people) {
  const bool by_rank = form.what == PeopleEdit::RoleByRank;
  const std::vector<Rank> ranks = ranks_from_top(scene.programme());
  std::vector<std::string> names;
  for (const Rank& rank : ranks) {
    names.push_back(by_rank ? people_words::rank_and_above(rank.name) : rank.name);
  }
  std::vector<ui::Choice> choices;
  for (std::size_t i = 0; i < ranks.size(); ++i) choices.push_back({ranks[i].id.value, names[i]});
  if (!by_rank) choices.push_back({"none", person_words::NoRank});
  const std::string_view label = by_rank ? people_words::WhoLearns : person_words::Rank;
  ui::select(scene.ui, by_rank ? "least" : "rank", {.label = label, .error = error_of(form)},
             choices, form.rank);
  const auto chosen = static_cast<std::size_t>(form.rank);
  if (by_rank && form.rank >= 0 && chosen < ranks.size()) {
    role_counts(scene, people, ranks[chosen].id);
  }
}

// Whether somebody chosen has the topic.
bool somebody_has(Scene& scene, const Ids& people, const Id<Topic>& topic) {
  return std::ranges::any_of(people, [&](const Id<Person>& id) {
    const Person* person = find(scene.programme().people, id);
    return person != nullptr &&
           (names_topic(person->offers, topic) || names_topic(person->wants, topic));
  });
}

void topic_field(Scene& scene, PeopleChanging& form, const Ids& people) {
  const bool drops = form.what == PeopleEdit::DropTopic;
  const auto offered = [&](const Id<Topic>& id) {
    return !drops || somebody_has(scene, people, id);
  };
  const auto options = [&, offered](std::string_view query) {
    auto list = record_options<Topic>(scene, query, offered);
    // Nobody has a topic that is new.
    if (drops) std::erase_if(list, [](const auto& it) { return !added_name(it.key).empty(); });
    return list;
  };
  ui::combobox(scene.ui, "topic",
               {.field = {.label = people_words::Topic, .error = error_of(form)},
                .find = options,
                .count_words = result_words,
                .nothing_found = people_words::NoTopicOfThatName},
               form.search, form.topic);
}

void value_field(Scene& scene, PeopleChanging& form, const Ids& people) {
  ui::Frame& f = scene.ui;
  switch (form.what) {
    case PeopleEdit::Role:
      ui::select(f, "role", {.label = person_words::Role, .error = error_of(form)}, kRoleChoices,
                 form.role);
      return;
    case PeopleEdit::RoleByRank:
    case PeopleEdit::Rank:
      return rank_select(scene, form, people);
    case PeopleEdit::Team:
      ui::text_field(f, "team", {.label = person_words::Team, .hint = people_words::EmptyTeam},
                     form.team);
      return;
    case PeopleEdit::Status:
      ui::select(f, "status",
                 {.label = person_words::Status,
                  .hint = people_words::StatusAndPairs,
                  .error = error_of(form)},
                 kStatuses, form.status);
      return;
    default:
      return topic_field(scene, form, people);
  }
}

// The topic picked, and the change that adds it where it is new.
std::pair<Id<Topic>, Change> topic_to_use(const Scene& scene, const PeopleChanging& form) {
  const std::string name(added_name(form.topic.key));
  if (name.empty()) return {Id<Topic>{form.topic.key}, {}};
  const Programme& programme = scene.programme();
  Random ids(scene.app.moment.seed);
  Id<Topic> id = random_id<Topic>(ids);
  while (programme.topics.contains(id)) id = random_id<Topic>(ids);
  return {id, put(programme, new_record(id, name), {})};
}

void edit_topics(Person& person, PeopleEdit what, const Id<Topic>& topic) {
  if (what == PeopleEdit::Teach && !names_topic(person.offers, topic)) {
    person.offers.push_back({topic, kUsualLevel});
  }
  if (what == PeopleEdit::Learn && !names_topic(person.wants, topic)) {
    person.wants.push_back({.topic = topic, .priority = kUsualLevel});
  }
  if (what != PeopleEdit::DropTopic) return;
  std::erase_if(person.offers, [&](const Offer& offer) { return offer.topic == topic; });
  std::erase_if(person.wants, [&](const Want& want) { return want.topic == topic; });
}

Change change_of(const Scene& scene, const PeopleChanging& form, const Ids& people) {
  const Programme& programme = scene.programme();
  const std::vector<Rank> ranks = ranks_from_top(programme);
  const auto place = static_cast<std::size_t>(form.rank);
  const Id<Rank> rank = form.rank >= 0 && place < ranks.size() ? ranks[place].id : Id<Rank>{};
  const std::string team(trim(form.team));
  auto [topic, added] = topic_to_use(scene, form);
  const auto modify = [&, &chosen = topic](Person& person) {
    switch (form.what) {
      case PeopleEdit::Role:
        person.role = kRolesForMany[static_cast<std::size_t>(form.role)];
        return;
      case PeopleEdit::RoleByRank:
        person.role = role_by_rank(programme.ranks, person, rank).value_or(person.role);
        return;
      case PeopleEdit::Rank:
        person.rank = rank;
        return;
      case PeopleEdit::Team:
        person.team = team;
        return;
      case PeopleEdit::Status:
        person.status = static_cast<PersonStatus>(form.status);
        return;
      default:
        return edit_topics(person, form.what, chosen);
    }
  };
  Change change =
      edit_people(programme, people, modify, people_words::change_people(people.size()));
  if (!change.people.empty()) change.topics = std::move(added.topics);
  return change;
}

void send_change(Scene& scene, PeopleChanging& form, const Ids& people) {
  form.tried = true;
  if (!is_chosen(form)) return scene.ui.again();
  Change change = change_of(scene, form, people);
  const std::size_t count = change.people.size();
  scene.send(app::ApplyToPeople{std::move(change), people_words::people_changed(count)});
  form.open = false;
}

}  // namespace

void people_change_dialog(Scene& scene, PeopleChanging& form, const Ids& people) {
  if (!form.open) return;
  ui::Frame& f = scene.ui;
  const std::string title = people_words::change_people(people.size());
  const ui::Dialog dialog(f, "change_people", title, 480);
  int what = static_cast<int>(form.what);
  if (ui::select(f, "what", {.label = people_words::WhatToChange}, kEdits, what)) {
    form = {.open = true, .what = static_cast<PeopleEdit>(what)};
    f.again();
  }
  f.space(16);
  value_field(scene, form, people);
  const DialogFoot pressed = dialog_foot(f, "save", title);
  if (pressed.go) return send_change(scene, form, people);
  if (pressed.cancel || dialog.closed()) form.open = false;
}

}  // namespace flipside::screens
