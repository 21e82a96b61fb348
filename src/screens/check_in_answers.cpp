#include "screens/check_in_answers.h"

#include <algorithm>
#include <cstdlib>
#include <optional>

#include "base/sort.h"
#include "screens/format.h"
#include "screens/words/check_in.h"

namespace flipside::screens {
namespace {

std::optional<int> rating_of(const CheckInAnswer* answer, std::size_t item) {
  return answer == nullptr ? std::optional<int>() : answer->*CheckInItems[item];
}

// The latest of the days on which they were sealed.
Date answered_on(const AtCheckIn& at) {
  const Date own = at.own.seal->sealed_on;
  return at.is_open() ? std::max(own, at.theirs.seal->sealed_on) : own;
}

}  // namespace

BothAnswers by_side(const PairView& view, const AtCheckIn& at) {
  const CheckInAnswer* theirs = at.is_open() ? at.theirs.answer : nullptr;
  const bool mentor = view.own == Side::Mentor;
  return {mentor ? at.own.answer : theirs, mentor ? theirs : at.own.answer};
}

std::string rated(const CheckInAnswer* answer, std::size_t item) {
  if (answer == nullptr) return {};
  const std::optional<int> rating = rating_of(answer, item);
  return rating ? std::to_string(*rating) : std::string(check_in_words::Skipped);
}

std::string apart_words(const BothAnswers& both, std::size_t item) {
  const auto mentor = rating_of(both.mentor, item);
  const auto mentee = rating_of(both.mentee, item);
  if (mentor && mentee) return check_in_words::points(std::abs(*mentor - *mentee));
  const bool is_skipped =
      (both.mentor != nullptr && !mentor) || (both.mentee != nullptr && !mentee);
  return is_skipped ? std::string(check_in_words::Skipped) : std::string();
}

std::vector<AtCheckIn> answered_check_ins(const PairView& view) {
  std::vector<AtCheckIn> answered;
  for (const CheckInAnswer* it : view.check_ins) {
    if (it->side == view.own && !it->set_aside) {
      answered.push_back(at_check_in(view, check_in_of(*it)));
    }
  }
  sort_list(answered, {}, [](const AtCheckIn& it) { return -it.which.on.days; });
  return answered;
}

bool is_own_alone(const app::App& app, const AtCheckIn& at) {
  return at.own.state == SealState::Opened && at.theirs.state == SealState::None &&
         app.workspace->holder == Holder::Individual;
}

std::string answered_title(const AtCheckIn& at, Date today) {
  const std::string day = day_and_month(answered_on(at), today);
  const std::string what = check_in_title(at.which, today);
  return at.is_open() ? check_in_words::opened(what, day) : check_in_words::answered(what, day);
}

}  // namespace flipside::screens
