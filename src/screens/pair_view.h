// One pair as its cards read it: the records that belong to it, in the order people expect.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "screens/scene.h"

namespace flipside::screens {

struct PairView {
  const Pair& pair;
  std::string mentor;
  std::string mentee;
  // All but `next`, newest first.
  std::vector<const Session*> sessions;
  const Session* next{};                   // the earliest planned one; none: nullptr
  std::vector<const Promise*> promises;    // open ones by due date, then settled ones, newest first
  std::vector<const Question*> questions;  // the oldest first
  std::vector<const Attempt*> attempts;    // the newest first
  std::vector<const Goal*> goals;
  std::vector<const Influence*> influence;         // the newest first
  std::vector<const Introduction*> introductions;  // the newest first
  std::vector<const SessionAnswer*> answers;
  std::vector<const Terms*> terms;
  std::vector<const CheckInSeal*> seals;
  std::vector<const CheckInAnswer*> check_ins;
  std::vector<const Feedback*> feedback;
  std::vector<const WaysOfWorking*> ways;
  std::vector<const Pulse*> pulses;  // the holder’s, the oldest first
  const app::PairFigures& figures;

  // The holder's side; absent where they are in no pair, or the organiser.
  std::optional<Side> own{};
  // First names; whole ones where both have the same.
  std::string mentor_called{};
  std::string mentee_called{};

  const std::string& name(Side side) const { return side == Side::Mentor ? mentor : mentee; }
  // As the holder speaks of them: "You", "Ingrid"; inside a sentence "you".
  std::string called(Side side) const;
  std::string called_inside(Side side) const;
};

// What that side said of the session, as far as the holder may see it; nullptr: nothing.
const SessionAnswer* answer_of(const PairView& view, const Session& session, Side side,
                               AnswerMoment moment);

// The last one held, as long as it is asked how it was; nullptr: none.
const Session* to_review(const PairView& view, Date today);

PairView view_of(const app::App& app, const Pair& pair);

// Minutes of an agenda, and how many of them the mentee leads; structure items are left out of
// both.
struct AgendaMinutes {
  int mentee{};
  int whole{};
};
AgendaMinutes led_minutes(const Session& session);

}  // namespace flipside::screens
