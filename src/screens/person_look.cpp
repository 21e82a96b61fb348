#include "screens/person_look.h"

#include <algorithm>

#include "base/text.h"
#include "screens/words/person.h"

namespace flipside::screens {
namespace {

std::string topic_name(const Programme& programme, const Id<Topic>& id) {
  const Topic* topic = find(programme.topics, id);
  return topic == nullptr ? std::string() : topic->name;
}

}  // namespace

ui::Side side_of(const Person& person) {
  if (can_be_mentor(person)) return ui::Side::Mentor;
  return can_be_mentee(person) ? ui::Side::Mentee : ui::Side::None;
}

std::string shown_name(const Person& person) {
  return trim(person.name).empty() ? std::string(person_words::Nameless) : person.name;
}

ui::StatusLook state_look(app::PersonState state) {
  using app::PersonState;
  using ui::Icon;
  using ui::Tone;
  switch (state) {
    case PersonState::Left:
      return {Icon::ArrowRight, Tone::Neutral};
    case PersonState::Away:
      return {Icon::Calendar, Tone::Neutral};
    case PersonState::Stalled:
      return {Icon::Hourglass, Tone::Warning};
    case PersonState::Quiet:
      return {Icon::Moon, Tone::Neutral};
    case PersonState::Active:
      return {Icon::CircleCheck, Tone::Success};
    case PersonState::Paused:
      return {Icon::Pause, Tone::Neutral};
    case PersonState::Proposed:
      return {Icon::Lightbulb, Tone::Info};
    case PersonState::Waiting:
      return {Icon::Clock, Tone::Neutral};
    case PersonState::NotSignedUp:
      break;
  }
  return {Icon::CircleMinus, Tone::Neutral};
}

TopTopic top_topic(const Programme& programme, const Person& person) {
  const std::size_t all = person.offers.size() + person.wants.size();
  if (all == 0) return {};
  const bool teaches =
      !person.offers.empty() && (person.wants.empty() || person.role != Role::Mentee);
  if (teaches) {
    const auto best = std::ranges::max_element(person.offers, {}, &Offer::level);
    return {topic_name(programme, best->topic), ui::Side::Mentor, all - 1};
  }
  const auto most = std::ranges::max_element(person.wants, {}, &Want::priority);
  return {topic_name(programme, most->topic), ui::Side::Mentee, all - 1};
}

}  // namespace flipside::screens
