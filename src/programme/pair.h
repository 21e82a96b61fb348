// A mentor and a mentee working together, and what they agreed.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <tuple>
#include <vector>

#include "base/date.h"
#include "base/id.h"
#include "programme/person.h"
#include "programme/topic.h"
#include "record/field.h"
#include "record/link.h"
#include "record/named.h"
#include "record/visibility.h"

namespace flipside {

// One of the two people of a pair.
enum class Side { Mentor, Mentee };

constexpr auto names_of(Side) {
  return std::array{Named{Side::Mentor, "mentor"}, Named{Side::Mentee, "mentee"}};
}

constexpr Side other_side(Side side) { return side == Side::Mentor ? Side::Mentee : Side::Mentor; }

// From a proposal to the end: proposed (the mentee is asked first), reviewed (the mentee said yes,
// the mentor is asked), agreed (both said yes), active. Declined and closed pairs are kept, so that
// nobody is paired twice by accident.
enum class PairStage { Proposed, Reviewed, Agreed, Active, Paused, Closed, Declined };

constexpr auto names_of(PairStage) {
  return std::array{Named{PairStage::Proposed, "proposed"}, Named{PairStage::Reviewed, "reviewed"},
                    Named{PairStage::Agreed, "agreed"},     Named{PairStage::Active, "active"},
                    Named{PairStage::Paused, "paused"},     Named{PairStage::Closed, "closed"},
                    Named{PairStage::Declined, "declined"}};
}

// How often the two meet.
enum class Rhythm { Weekly, TwoWeekly, Monthly, Own };

constexpr auto names_of(Rhythm) {
  return std::array{Named{Rhythm::Weekly, "weekly"}, Named{Rhythm::TwoWeekly, "two_weekly"},
                    Named{Rhythm::Monthly, "monthly"}, Named{Rhythm::Own, "own"}};
}

// Whom the mentee lets know of the pair. A private pair counts only in aggregates.
enum class PairVisibility { Private, Organiser, Open };

constexpr auto names_of(PairVisibility) {
  return std::array{Named{PairVisibility::Private, "private"},
                    Named{PairVisibility::Organiser, "organiser"},
                    Named{PairVisibility::Open, "open"}};
}

// Whom the two may tell something that is between them.
enum class MayKnow { Nobody, Organiser, LineManager, Anyone };

constexpr auto names_of(MayKnow) {
  return std::array{Named{MayKnow::Nobody, "nobody"}, Named{MayKnow::Organiser, "organiser"},
                    Named{MayKnow::LineManager, "line_manager"}, Named{MayKnow::Anyone, "anyone"}};
}

struct Agreement {
  Rhythm rhythm{Rhythm::TwoWeekly};
  // Days between sessions where the rhythm is their own.
  std::optional<int> own_days{};
  int session_minutes{60};
  std::string place{};
  // How they reach each other between sessions.
  std::string channel{};
  // How soon they answer, and when they are not to be reached.
  std::string answers_within{};
  std::string quiet_hours{};
  // What may be told, by kind of thing; absent: not agreed yet.
  std::optional<MayKnow> tell_meeting{};
  std::optional<MayKnow> tell_topics{};
  std::optional<MayKnow> tell_said{};
  std::optional<MayKnow> tell_examples{};
  std::optional<MayKnow> tell_personal{};
  std::optional<MayKnow> tell_performance{};
  // What else is confidential, and what is not talked about at all.
  std::string confidentiality{};
  std::string no_go{};
  std::string ground_rules{};
  // At most three.
  std::vector<Id<Topic>> focus{};
  std::optional<Date> review_on{};
  static constexpr auto fields() {
    return std::tuple{Field{"rhythm", &Agreement::rhythm, Visibility::Programme},
                      Field{"own_days", &Agreement::own_days, Visibility::Programme},
                      Field{"session_minutes", &Agreement::session_minutes, Visibility::Programme},
                      Field{"place", &Agreement::place, Visibility::Pair},
                      Field{"channel", &Agreement::channel, Visibility::Pair},
                      Field{"answers_within", &Agreement::answers_within, Visibility::Pair},
                      Field{"quiet_hours", &Agreement::quiet_hours, Visibility::Pair},
                      Field{"tell_meeting", &Agreement::tell_meeting, Visibility::Pair},
                      Field{"tell_topics", &Agreement::tell_topics, Visibility::Pair},
                      Field{"tell_said", &Agreement::tell_said, Visibility::Pair},
                      Field{"tell_examples", &Agreement::tell_examples, Visibility::Pair},
                      Field{"tell_personal", &Agreement::tell_personal, Visibility::Pair},
                      Field{"tell_performance", &Agreement::tell_performance, Visibility::Pair},
                      Field{"confidentiality", &Agreement::confidentiality, Visibility::Pair},
                      Field{"no_go", &Agreement::no_go, Visibility::Pair},
                      Field{"ground_rules", &Agreement::ground_rules, Visibility::Pair},
                      Field{"focus", &Agreement::focus, Visibility::Pair},
                      Field{"review_on", &Agreement::review_on, Visibility::Pair}};
  }
  bool operator==(const Agreement&) const = default;
};
static_assert(lists_every_field<Agreement>);

// Days on which a pair rests: its clocks stand still.
struct Pause {
  Date from{};
  // The day they go on again; absent while the pause lasts.
  std::optional<Date> until{};
  static constexpr auto fields() {
    return std::tuple{Field{"from", &Pause::from, Visibility::Programme},
                      Field{"until", &Pause::until, Visibility::Programme}};
  }
  bool operator==(const Pause&) const = default;
};
static_assert(lists_every_field<Pause>);

struct Pair {
  Id<Pair> id{};
  Id<Person> mentor{};
  Id<Person> mentee{};
  PairStage stage{};
  // The day on which the one whose turn it is was asked; absent while nobody was.
  std::optional<Date> asked_on{};
  // Put together by a person, not taken from a matching.
  bool manual{};
  Agreement agreement{};
  std::optional<Date> started_on{};
  std::optional<Date> closed_on{};
  // In order, not overlapping.
  std::vector<Pause> pauses{};
  // Who asked for another partner; neither needs to say why. Absent while nobody did.
  std::optional<Side> rematch_asked_by{};
  PairVisibility visibility{PairVisibility::Organiser};
  // A day on which the two look at how it goes, beside those of the programme.
  std::optional<Date> check_in_on{};
  static constexpr auto fields() {
    return std::tuple{Field{"id", &Pair::id, Visibility::Programme},
                      Field{"mentor", &Pair::mentor, Visibility::Programme, Link::Owner},
                      Field{"mentee", &Pair::mentee, Visibility::Programme, Link::Owner},
                      Field{"stage", &Pair::stage, Visibility::Programme},
                      Field{"asked_on", &Pair::asked_on, Visibility::Programme},
                      Field{"manual", &Pair::manual, Visibility::Programme},
                      Field{"agreement", &Pair::agreement, Visibility::Programme},
                      Field{"started_on", &Pair::started_on, Visibility::Programme},
                      Field{"closed_on", &Pair::closed_on, Visibility::Programme},
                      Field{"pauses", &Pair::pauses, Visibility::Programme},
                      Field{"rematch_asked_by", &Pair::rematch_asked_by, Visibility::Programme},
                      Field{"visibility", &Pair::visibility, Visibility::Programme},
                      Field{"check_in_on", &Pair::check_in_on, Visibility::Pair}};
  }
  bool operator==(const Pair&) const = default;
};
static_assert(lists_every_field<Pair>);

// Days from one session to the next; 0 when the rhythm is their own and not yet said.
int interval_days(const Agreement& agreement);
// Whether the two work together now: active or paused.
bool is_running(const Pair& pair);
// Whether it rests that day: it is paused, and the pause has not ended by itself.
bool is_resting(const Pair& pair, Date today);
// Who is to say yes or no now: the mentee of a proposed pair, the mentor of a reviewed one.
std::optional<Side> whose_turn(const Pair& pair);
// A proposal that nobody was asked about and that no person made by hand: it may go again.
bool is_untouched(const Pair& pair);
// The person on that side.
const Id<Person>& person_on(const Pair& pair, Side side);

}  // namespace flipside
