#include "matching/alternatives.h"

#include <algorithm>

#include "matching/index.h"

namespace flipside::matching {

namespace {

struct Candidate {
  Link link{};
  int score = 0;
};

bool has_place(const Model& model, Link link) {
  return model.mentors.places[at(link.mentor)] > 0 && model.mentees.places[at(link.mentee)] > 0;
}

}  // namespace

Alternatives::Alternatives(const Proposal& proposal, const Id<Person>& person, Side role)
    : proposal_(&proposal) {
  const Prepared& prepared = *proposal.prepared;
  const auto place = role == Side::Mentor ? row_of(prepared, person) : column_of(prepared, person);
  if (place) choose(*place, role);
  ask_next();
}

void Alternatives::choose(int person, Side role) {
  const Prepared& prepared = *proposal_->prepared;
  const Model& model = prepared.model;
  const Roster& roster = prepared.roster;
  const bool mentor = role == Side::Mentor;
  const int least = std::max(0, proposal_->outcome.least_score);
  std::vector<Candidate> candidates;
  const int partners = mentor ? model.scores.mentees : model.scores.mentors;
  for (int partner = 0; partner < partners; ++partner) {
    const Link link = mentor ? Link{person, partner} : Link{partner, person};
    const int score = model.scores.at(link.mentor, link.mentee);
    if (score < least || !has_place(model, link)) continue;
    if (std::ranges::binary_search(proposal_->outcome.links, link)) continue;
    candidates.push_back({link, score});
  }
  possible_ = candidates.size();
  const auto few = static_cast<std::ptrdiff_t>(std::min(MostAlternatives, possible_));
  std::ranges::partial_sort(candidates, candidates.begin() + few, [](const auto& a, const auto& b) {
    return a.score != b.score ? a.score > b.score : a.link < b.link;
  });
  for (std::ptrdiff_t i = 0; i < few; ++i) {
    const Candidate& candidate = candidates[static_cast<std::size_t>(i)];
    list_.push_back({{roster.id(roster.mentors[at(candidate.link.mentor)]),
                      roster.id(roster.mentees[at(candidate.link.mentee)])},
                     candidate.score});
  }
}

void Alternatives::ask_next() {
  question_.reset();
  if (!done()) question_.emplace(*proposal_, list_[next_].couple);
}

bool Alternatives::step(std::int64_t cells) {
  if (done()) return true;
  if (question_->step(cells)) {
    list_[next_].cost = question_->answer().cost;
    next_ += 1;
    ask_next();
  }
  return done();
}

}  // namespace flipside::matching
