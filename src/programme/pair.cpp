#include "programme/pair.h"

namespace flipside {

int interval_days(const Agreement& agreement) {
  switch (agreement.rhythm) {
    case Rhythm::Weekly:
      return 7;
    case Rhythm::TwoWeekly:
      return 14;
    case Rhythm::Monthly:
      return 30;
    case Rhythm::Own:
      return agreement.own_days.value_or(0);
  }
  return 0;
}

bool is_running(const Pair& pair) {
  return pair.stage == PairStage::Active || pair.stage == PairStage::Paused;
}

bool is_resting(const Pair& pair, Date today) {
  if (pair.stage != PairStage::Paused) return false;
  return pair.pauses.empty() || pair.pauses.back().until.value_or(add_days(today, 1)) > today;
}

std::optional<Side> whose_turn(const Pair& pair) {
  if (pair.stage == PairStage::Proposed) return Side::Mentee;
  if (pair.stage == PairStage::Reviewed) return Side::Mentor;
  return std::nullopt;
}

bool is_untouched(const Pair& pair) {
  return pair.stage == PairStage::Proposed && !pair.manual && !pair.asked_on;
}

const Id<Person>& person_on(const Pair& pair, Side side) {
  return side == Side::Mentor ? pair.mentor : pair.mentee;
}

}  // namespace flipside
