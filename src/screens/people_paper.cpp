#include "screens/people_paper.h"

#include <array>

#include "app/words.h"
#include "programme/rules.h"
#include "screens/format.h"
#include "screens/people_filters.h"
#include "screens/person_look.h"
#include "screens/words/paper.h"
#include "screens/words/people.h"
#include "screens/words/person.h"
#include "screens/words/roles.h"

namespace flipside::screens {
namespace {

void add_word(std::string& list, std::string_view word) {
  if (word.empty()) return;
  list += (list.empty() ? "" : ", ") + std::string(word);
}

template <class R>
std::string paper_name(const Table<R>& table, const Id<R>& id) {
  const R* record = find(table, id);
  return record == nullptr ? std::string() : record->name;
}

template <class R>
std::string paper_names(const Table<R>& table, const std::vector<Id<R>>& ids) {
  std::string list;
  for (const Id<R>& id : ids) add_word(list, paper_name(table, id));
  return list;
}

std::string_view short_role(const Person& person) {
  switch (person.role) {
    case Role::Mentor:
      return words::Mentor;
    case Role::Mentee:
      return words::Mentee;
    case Role::Both:
      return paper_words::BothRoles;
    case Role::None:
      break;
  }
  return {};
}

std::string taught_list(const Programme& programme, const Person& person) {
  std::string list;
  for (const Offer& offer : person.offers) {
    add_word(list, paper_words::taught(paper_name(programme.topics, offer.topic), offer.level));
  }
  return list;
}

std::string wanted_list(const Programme& programme, const Person& person) {
  std::string list;
  for (const Want& want : person.wants) add_word(list, paper_name(programme.topics, want.topic));
  return list;
}

std::string paper_state(const app::App& app, const Person& person) {
  const auto state = app.derived.states.find(person.id);
  return state == app.derived.states.end() ? std::string()
                                           : std::string(person_words::state_words(state->second));
}

void topics_part(Paper& paper, const Programme& programme, const Person& person) {
  if (!person.offers.empty()) paper.heading(person_words::Teaches);
  for (const Offer& offer : person.offers) {
    paper.item(paper_words::taught_of_4(paper_name(programme.topics, offer.topic), offer.level));
  }
  if (!person.wants.empty()) paper.heading(person_words::Wants);
  for (const Want& want : person.wants) {
    paper.item(paper_words::wanted(paper_name(programme.topics, want.topic), want.current,
                                   person_words::priority_words(want.priority)));
  }
}

std::string languages_of(const Person& person) {
  std::string list;
  for (const Language& language : person.languages) {
    add_word(list, paper_words::language(language.name, person_words::level_words(language.level)));
  }
  return list;
}

std::string free_times_of(const Person& person) {
  std::string list;
  for (const FreeTime& time : person.free_times) {
    const auto day = person_words::days_words(1 + static_cast<int>(time.weekday));
    add_word(list, paper_words::free_time(day, time_of_day(time.from_minute),
                                          time_of_day(time.until_minute)));
  }
  return list;
}

void pairs_part(Paper& paper, const app::App& app, const Person& person) {
  const auto found = app.derived.pairs_of_person.find(person.id);
  if (found == app.derived.pairs_of_person.end()) return;
  const Programme& programme = app::programme_of(app);
  paper.heading(person_words::Pairs);
  for (const Id<Pair>& id : found->second) {
    const Pair& pair = programme.pairs.at(id);
    const bool teaches = pair.mentor == person.id;
    const std::string partner =
        app::words::name_or_words(programme, teaches ? pair.mentee : pair.mentor);
    paper.item(person_words::in_pair(teaches, partner) + ", " + app::words::stage_words(pair));
  }
}

std::string choices_in_words(const Programme& programme, const PeopleQuestion& question) {
  std::string list;
  const PeopleChoices& choices = question.choices;
  if (choices.role != RoleFilter::Everyone) add_word(list, role_filter_words(choices.role));
  if (choices.rank == WithoutRank) add_word(list, people_words::NoRank);
  add_word(list, paper_name(programme.ranks, Id<Rank>{choices.rank}));
  if (choices.state) add_word(list, person_words::state_words(*choices.state));
  if (!question.text.empty()) add_word(list, paper_words::with_text(question.text));
  return list;
}

}  // namespace

void people_paper(Paper& paper, const app::App& app, const std::vector<Id<Person>>& people,
                  const PeopleQuestion& question) {
  const Programme& programme = app::programme_of(app);
  paper.title(people_words::Title);
  paper.aside(paper_words::people(people.size(), programme.people.size()));
  const std::string choices = choices_in_words(programme, question);
  if (!choices.empty()) paper.aside(paper_words::only(choices));
  paper.table(people_words::Title,
              {people_words::NameColumn, paper_words::RoleColumn, people_words::RankColumn,
               person_words::Team, paper_words::TeachesColumn, paper_words::WantsColumn,
               people_words::StateColumn});
  for (const Id<Person>& id : people) {
    const Person& person = programme.people.at(id);
    paper.row({shown_name(person), std::string(short_role(person)),
               paper_name(programme.ranks, person.rank), person.team,
               taught_list(programme, person), wanted_list(programme, person),
               paper_state(app, person)});
  }
}

void person_paper(Paper& paper, const app::App& app, const Person& person) {
  const Programme& programme = app::programme_of(app);
  paper.title(shown_name(person));
  paper.aside(paper_state(app, person));
  paper.fact(person_words::Role, person_words::role_words(person.role));
  paper.fact(person_words::Rank, paper_name(programme.ranks, person.rank));
  paper.fact(person_words::Team, person.team);
  paper.fact(person_words::Manager, paper_name(programme.people, person.manager));
  paper.fact(person_words::Email, person.email);
  if (person.status != PersonStatus::Active) {
    paper.fact(person_words::Status, person_words::status_words(person.status));
  }
  if (person.hours_a_month) {
    paper.fact(person_words::Hours, paper_words::hours(*person.hours_a_month));
  }
  if (person.role != Role::None) {
    paper.fact(person_words::Capacity,
               person_words::capacity_words(person.role, capacity_of(person)));
  }
  paper.fact(person_words::Languages, languages_of(person));
  paper.fact(person_words::TimeZone, person.time_zone);
  paper.fact(person_words::FreeTimes, free_times_of(person));
  paper.fact(person_words::Aims, paper_names(programme.aims, person.aims));
  paper.fact(person_words::Interests, paper_names(programme.interests, person.interests));
  topics_part(paper, programme, person);
  pairs_part(paper, app, person);
}

}  // namespace flipside::screens
