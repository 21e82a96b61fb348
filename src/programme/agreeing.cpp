#include "programme/agreeing.h"

#include <algorithm>

#include "base/check.h"

namespace flipside {
namespace {

// Calls `visit` with the members that the clause is made of.
template <class F>
void with_members(Clause clause, F visit) {
  using A = Agreement;
  switch (clause) {
    case Clause::Rhythm:
      return visit(&A::rhythm, &A::own_days);
    case Clause::Length:
      return visit(&A::session_minutes);
    case Clause::Place:
      return visit(&A::place);
    case Clause::Channel:
      return visit(&A::channel);
    case Clause::AnswersWithin:
      return visit(&A::answers_within);
    case Clause::QuietHours:
      return visit(&A::quiet_hours);
    case Clause::MayTell:
      return visit(&A::tell_meeting, &A::tell_topics, &A::tell_said, &A::tell_examples,
                   &A::tell_personal, &A::tell_performance, &A::confidentiality);
    case Clause::NoGo:
      return visit(&A::no_go);
    case Clause::GroundRules:
      return visit(&A::ground_rules);
    case Clause::Focus:
      return visit(&A::focus);
    case Clause::Review:
      return visit(&A::review_on);
  }
}

bool is_same_agreement(const Agreement& a, const Agreement& b) {
  return std::ranges::all_of(Clauses, [&](Clause it) { return is_same(it, a, b); });
}

constexpr std::array BothSides{Side::Mentor, Side::Mentee};

}  // namespace

bool is_same(Clause clause, const Agreement& a, const Agreement& b) {
  bool same = true;
  with_members(clause, [&](auto... member) { same = ((a.*member == b.*member) && ...); });
  return same;
}

bool says(Clause clause, const Agreement& agreement) {
  if (clause == Clause::Rhythm || clause == Clause::Length) return true;
  return !is_same(clause, agreement, Agreement{});
}

void copy_clause(Clause clause, const Agreement& from, Agreement& to) {
  with_members(clause, [&](auto... member) { ((to.*member = from.*member), ...); });
}

Negotiation::Negotiation(const Pair& pair, std::span<const Terms* const> terms)
    : pair_(pair), terms_(terms) {
  for (const Terms* it : terms_) {
    const Terms* theirs = signed_by(other_side(it->side), it->version);
    const bool both = signed_by(it->side, it->version) != nullptr && theirs != nullptr;
    if (both && is_same_agreement(it->agreement, theirs->agreement)) {
      holds_ = std::max(holds_, it->version);
    }
  }
  for (const Terms* it : terms_) {
    if (it->version == version()) next_[static_cast<std::size_t>(it->side)] = it;
  }
}

const Agreement& Negotiation::of(Side side) const {
  const Terms* own = terms(side);
  return own == nullptr ? pair_.agreement : own->agreement;
}

const Terms* Negotiation::signed_by(Side side, int version) const {
  const auto found = std::ranges::find_if(terms_, [&](const Terms* it) {
    return it->side == side && it->version == version && it->signed_on.has_value();
  });
  return found == terms_.end() ? nullptr : *found;
}

ClauseStanding Negotiation::standing(Clause clause) const {
  const Agreement& mentor = of(Side::Mentor);
  const Agreement& mentee = of(Side::Mentee);
  if (is_same(clause, mentor, mentee)) {
    const bool is_looked_at = holds_ > 0 || (next_[0] != nullptr && next_[1] != nullptr);
    const bool is_agreed = is_looked_at && says(clause, mentor);
    return {.state = is_agreed ? ClauseState::Agreed : ClauseState::Open};
  }
  const bool by_mentor = !is_same(clause, mentor, pair_.agreement);
  const bool by_mentee = !is_same(clause, mentee, pair_.agreement);
  if (by_mentor && by_mentee) return {.state = ClauseState::Countered};
  return {.state = ClauseState::Proposed, .by = by_mentor ? Side::Mentor : Side::Mentee};
}

bool Negotiation::is_quiet() const {
  return std::ranges::all_of(BothSides,
                             [&](Side it) { return is_same_agreement(of(it), pair_.agreement); });
}

bool Negotiation::is_settled() const {
  return is_same_agreement(of(Side::Mentor), of(Side::Mentee));
}

bool Negotiation::has_signed(Side side) const {
  const Terms* own = terms(side);
  return own != nullptr && own->signed_on.has_value();
}

}  // namespace flipside
