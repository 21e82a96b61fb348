// Proposals over models that come from no programme: ids are numbers, in order.
#pragma once

#include <memory>
#include <string>

#include "matching/people.h"
#include "matching/run.h"
#include "matching/stages.h"

namespace flipside::matching {

// Nobody has answers, so breakdowns are empty; scores are those of the model.
inline std::shared_ptr<Prepared> prepared_of(const Model& model) {
  auto prepared = std::make_shared<Prepared>();
  prepared->model = model;
  const int people = model.scores.mentors + model.scores.mentees;
  for (int person = 0; person < people; ++person) {
    Profile profile;
    profile.available = true;
    const bool mentor = person < model.scores.mentors;
    (mentor ? profile.as_mentor : profile.as_mentee).signed_up = true;
    profile.rank = mentor ? 0 : 1;
    prepared->roster.ids.push_back(id_of<Person>(std::to_string(1000 + person)));
    prepared->roster.by_id.push_back(person);
    prepared->roster.profiles.push_back(profile);
    (mentor ? prepared->roster.mentors : prepared->roster.mentees).push_back(person);
  }
  return prepared;
}

inline Proposal proposal_of(const Model& model, Mode mode, int least_score = 0) {
  StageSearch search(model, mode, least_score);
  while (!search.step(1'000'000)) {
  }
  Proposal proposal{.request = {.mode = mode}, .outcome = search.take_outcome()};
  proposal.certificate = certify(model, proposal.outcome);
  proposal.prepared = prepared_of(model);
  return proposal;
}

inline const Id<Person>& mentor_id(const Proposal& proposal, int mentor) {
  return proposal.prepared->roster.ids[static_cast<std::size_t>(mentor)];
}

inline const Id<Person>& mentee_id(const Proposal& proposal, int mentee) {
  const int mentors = proposal.prepared->model.scores.mentors;
  return proposal.prepared->roster.ids[static_cast<std::size_t>(mentors + mentee)];
}

}  // namespace flipside::matching
