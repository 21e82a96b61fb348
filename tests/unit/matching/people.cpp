#include "matching/people.h"
#include "matching/random_model.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace flipside::matching {

namespace {

constexpr int Ranks = 5;

std::string numbered(std::string_view word, int number) {
  return std::string(word) + std::to_string(number);
}

std::string padded(int number) {
  std::string text = std::to_string(number);
  return "person" + std::string(4 - std::min<std::size_t>(4, text.size()), '0') + text;
}

void answer(Random& random, Person& person, int people) {
  for (int count = below(random, 5); count > 0; --count) {
    person.offers.push_back({id_of<Topic>(numbered("topic", below(random, 8))), below(random, 5)});
  }
  for (int count = below(random, 5); count > 0; --count) {
    person.wants.push_back({id_of<Topic>(numbered("topic", below(random, 8))), below(random, 5),
                            1 + below(random, 3)});
  }
  for (int count = below(random, 4); count > 0; --count) {
    person.interests.push_back(id_of<Interest>(numbered("interest", below(random, 6))));
  }
  for (int count = below(random, 3); count > 0; --count) {
    person.languages.push_back(
        {numbered("language", below(random, 3)), static_cast<LanguageLevel>(below(random, 3))});
  }
  for (auto* list : {&person.would_like, &person.would_avoid}) {
    for (int count = below(random, 3); count > 0; --count) {
      list->push_back(id_of<Person>(padded(below(random, people))));
    }
  }
}

FreeTime random_free_time(Random& random) {
  const int from = 15 * below(random, 90);
  const int until = std::min(24 * 60, from + 15 * (1 + below(random, 20)));
  return {static_cast<Weekday>(below(random, 7)), from, until};
}

void answer_about_partners(Random& random, Person& person) {
  constexpr std::array Zones = {"", "Europe/Vienna", "America/New_York", "Asia/Kolkata", "Moon"};
  person.time_zone = Zones[static_cast<std::size_t>(below(random, 5))];
  for (int count = below(random, 5); count > 0; --count) {
    person.free_times.push_back(random_free_time(random));
  }
  for (int count = below(random, 4); count > 0; --count) {
    person.aims.push_back(id_of<Aim>(numbered("aim", below(random, 5))));
  }
  for (int count = below(random, 3); count > 0; --count) {
    person.memberships.push_back(
        {id_of<ResourceGroup>(numbered("group", below(random, 3))), below(random, 3) > 0});
  }
  person.group_wish = static_cast<GroupWish>(below(random, 3));
  if (below(random, 3) > 0) person.openness = below(random, 5);
}

}  // namespace

Programme with_ranks() {
  Programme programme;
  for (int position = 0; position < Ranks; ++position) {
    const auto id = id_of<Rank>(numbered("rank", position));
    programme.ranks[id] = {id, numbered("Rank ", position), position};
  }
  return programme;
}

Person& add_person(Programme& programme, std::string_view name, Role role, int rank) {
  Person person;
  person.id = id_of<Person>(name);
  person.name = name;
  person.role = role;
  if (rank >= 0) person.rank = id_of<Rank>(numbered("rank", rank));
  return programme.people[person.id] = person;
}

Person& add_mentor(Programme& programme, std::string_view name) {
  return add_person(programme, name, Role::Mentor, 0);
}

Person& add_mentee(Programme& programme, std::string_view name) {
  return add_person(programme, name, Role::Mentee, 4);
}

Programme three_and_three() {
  Programme programme = with_ranks();
  const char* topics[] = {"ai", "video", "data"};
  const char* mentors[] = {"ann", "ben", "cat"};
  const char* mentees[] = {"dan", "eve", "fay"};
  for (int i = 0; i < 3; ++i) {
    add_mentor(programme, mentors[i]).offers = {{id_of<Topic>(topics[i]), 4}};
    add_mentee(programme, mentees[i]).wants = {{id_of<Topic>(topics[i]), 2, 3}};
  }
  return programme;
}

Policy topics_alone() {
  Policy policy{.teaches_what_is_wanted = false};
  policy.weights = {1, 0, 0, 0, 0, 0, 0, 0, 0};
  return policy;
}

Couple couple(std::string_view mentor, std::string_view mentee) {
  return {id_of<Person>(mentor), id_of<Person>(mentee)};
}

void add_pair(Programme& programme, std::string_view mentor, std::string_view mentee,
              PairStage stage) {
  Pair pair;
  pair.id = id_of<Pair>(std::string(mentor) + "_" + std::string(mentee));
  pair.mentor = id_of<Person>(mentor);
  pair.mentee = id_of<Person>(mentee);
  pair.stage = stage;
  programme.pairs[pair.id] = pair;
}

Programme random_programme(Random& random, int people) {
  Programme programme = with_ranks();
  constexpr std::array Roles = {Role::None, Role::Mentor, Role::Mentee, Role::Both};
  for (int number = 0; number < people; ++number) {
    Person& person =
        add_person(programme, padded(number), Roles[static_cast<std::size_t>(below(random, 4))],
                   below(random, Ranks + 1) - 1);
    if (below(random, 3) > 0) person.team = numbered("Team ", below(random, 4));
    if (below(random, 3) > 0) person.manager = id_of<Person>(padded(below(random, people)));
    if (below(random, 3) > 0) person.capacity = below(random, 4);
    person.status = static_cast<PersonStatus>(std::max(0, below(random, 8) - 5));
    answer(random, person, people);
    answer_about_partners(random, person);
  }
  for (int count = people / 3; count > 0; --count) {
    add_pair(programme, padded(below(random, people)), padded(below(random, people)),
             static_cast<PairStage>(below(random, 7)));
    const auto block = id_of<Block>(numbered("block", count));
    programme.blocks[block] = {block, id_of<Person>(padded(below(random, people))),
                               id_of<Person>(padded(below(random, people)))};
  }
  return programme;
}

Weights random_weights(Random& random) {
  Weights weights;
  for_each_field<Weights>([&](const auto& field) { weights.*field.member = below(random, 50); });
  return weights;
}

Policy random_policy(Random& random) {
  Policy policy;
  policy.weights = random_weights(random);
  policy.different_team = below(random, 2) > 0;
  policy.never_paired_before = below(random, 2) > 0;
  policy.teaches_what_is_wanted = below(random, 2) > 0;
  policy.nobody_avoided = below(random, 2) > 0;
  policy.share_an_hour = below(random, 2) > 0;
  policy.managers_known = below(random, 3) == 0;
  policy.least_openness = std::max(0, below(random, 5) - 2);
  policy.session_minutes = 15 * (1 + below(random, 8));
  return policy;
}

Calendar spring_2026() {
  constexpr std::int64_t Epoch = 0;
  return {date_of({2026, 2, 1}),
          date_of({2026, 4, 30}),
          {{"America/New_York", {{Epoch, -300}, {1772953200, -240}}},
           {"Asia/Kolkata", {{Epoch, 330}}},
           {"Australia/Sydney", {{Epoch, 660}, {1775318400, 600}}},
           {"Europe/Vienna", {{Epoch, 60}, {1774746000, 120}}}}};
}

}  // namespace flipside::matching
