// Small programmes for tests of matching, written in a line or two.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/random.h"
#include "matching/calendar.h"
#include "matching/why_not.h"
#include "programme/programme.h"

namespace flipside::matching {

template <class Record>
Id<Record> id_of(std::string_view name) {
  return Id<Record>{"test_" + std::string(name)};
}

// Ranks "rank0" (the most junior) to "rank4".
Programme with_ranks();
// Puts a person with that name, role and rank into the programme, and answers them.
Person& add_person(Programme& programme, std::string_view name, Role role, int rank);
Person& add_mentor(Programme& programme, std::string_view name);
Person& add_mentee(Programme& programme, std::string_view name);
void add_pair(Programme& programme, std::string_view mentor, std::string_view mentee,
              PairStage stage);

// Ann teaches Dan, Ben teaches Eve, Cat teaches Fay, each what they want.
Programme three_and_three();
// What is taught of what is wanted, and nothing else, makes the score; nothing of it is no rule.
Policy topics_alone();
Couple couple(std::string_view mentor, std::string_view mentee);

// Some people of every kind with random answers, earlier pairs and blocks.
Programme random_programme(Random& random, int people);
Weights random_weights(Random& random);
Policy random_policy(Random& random);

// The clocks of four zones from February to April 2026, by the public tz database: New York
// changes on 8 March at 07:00 UTC, Vienna on 29 March at 01:00, Sydney on 4 April at 16:00 UTC.
Calendar spring_2026();

}  // namespace flipside::matching
