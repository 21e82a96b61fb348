// How a person looks in lists: their side, letters, state and first topic.
#pragma once

#include <array>
#include <cstddef>
#include <string>

#include "app/derived.h"
#include "programme/programme.h"
#include "screens/words/person.h"
#include "ui/chip.h"
#include "ui/select.h"

namespace flipside::screens {

inline constexpr std::array kStatuses{
    ui::Choice{"active", person_words::status_words(PersonStatus::Active)},
    ui::Choice{"away", person_words::status_words(PersonStatus::Away)},
    ui::Choice{"left", person_words::status_words(PersonStatus::Left)}};

// Who signed up for both roles looks like a mentor: that is what others come to them for.
ui::Side side_of(const Person& person);
// The name, or words for none.
std::string shown_name(const Person& person);
ui::StatusLook state_look(app::PersonState state);

// The topic named first: of offers the one of the highest level, of wants the most wanted.
struct TopTopic {
  std::string name{};  // empty: none
  ui::Side side{ui::Side::None};
  std::size_t more{};  // how many others there are
};
TopTopic top_topic(const Programme& programme, const Person& person);

}  // namespace flipside::screens
