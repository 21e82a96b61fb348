// What the two said at a check-in, side by side, as the screen and paper show it.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "screens/pair_check_in.h"

namespace flipside::screens {

// By side; nullptr: not given, or not to be read yet.
struct BothAnswers {
  const CheckInAnswer* mentor{};
  const CheckInAnswer* mentee{};
};
BothAnswers by_side(const PairView& view, const AtCheckIn& at);

// "4", or that it was skipped; empty where there is no answer. `item` as in CheckInItems.
std::string rated(const CheckInAnswer* answer, std::size_t item);
std::string apart_words(const BothAnswers& both, std::size_t item);

// Those that the holder has answered, the latest first.
std::vector<AtCheckIn> answered_check_ins(const PairView& view);
// Whether there is nobody whose answer is waited for.
bool is_own_alone(const app::App& app, const AtCheckIn& at);
// "Midway check-in, opened together on 3 May".
std::string answered_title(const AtCheckIn& at, Date today);

}  // namespace flipside::screens
