#include "app/proof_file.h"

#include <cstddef>
#include <utility>
#include <vector>

#include "archive/matching_run.h"
#include "matching/certificate.h"

namespace flipside::app {
namespace {

using matching::Objective;
using matching::Outcome;
using matching::Prepared;

std::vector<archive::ProofPerson> people_of(const matching::Roster& roster,
                                            const std::vector<int>& indices,
                                            const matching::SideModel& side,
                                            const Programme* names) {
  std::vector<archive::ProofPerson> people;
  for (std::size_t i = 0; i < indices.size(); ++i) {
    const Id<Person>& id = roster.id(indices[i]);
    const Person* person = names == nullptr ? nullptr : find(names->people, id);
    people.push_back({id, person == nullptr ? std::string() : person->name, side.places[i],
                      side.first_pair_weights[i]});
  }
  return people;
}

std::vector<std::vector<int>> rows_of(const matching::ScoreTable& scores) {
  std::vector<std::vector<int>> rows;
  for (int mentor = 0; mentor < scores.mentors; ++mentor) {
    const auto row = scores.row(mentor);
    rows.emplace_back(row.begin(), row.end());
  }
  return rows;
}

archive::ProofStage stage_of(std::string name, const Objective& objective,
                             const matching::StageFigures& figures,
                             const matching::Prices& prices) {
  return {.name = std::move(name),
          .least_score = objective.least_score,
          .per_first_pair = objective.first_pair,
          .per_pair = objective.participation,
          .per_score = objective.counts_scores ? 1 : 0,
          .value = figures.value,
          .bound = figures.bound,
          .mentor_prices = prices.mentors,
          .mentee_prices = prices.mentees};
}

std::vector<archive::ProofStage> stages_of(const matching::Proposal& proposal) {
  const Outcome& outcome = proposal.outcome;
  const matching::Certificate& found = proposal.certificate;
  std::vector<archive::ProofStage> stages;
  if (outcome.mode == MatchingMode::Balanced) {
    stages.push_back(stage_of("people_and_pairs", matching::people_then_pairs(outcome.least_score),
                              found.over_all, outcome.proof.over_all));
  }
  if (found.claims.worst) {
    stages.push_back(stage_of("worst_pair",
                              objective_above_worst(proposal.prepared->model, outcome),
                              found.above_worst, outcome.proof.above_worst));
  }
  stages.push_back(stage_of("total", last_objective(proposal.prepared->model, outcome),
                            {found.value, found.bound}, outcome.proof.at_worst));
  return stages;
}

}  // namespace

ProofFile proof_file_state(const matching::Proposal& proposal) {
  if (!proposal.prepared || proposal.certificate.finding != matching::Finding::Proven) {
    return ProofFile::NotProven;
  }
  const Prepared& prepared = *proposal.prepared;
  if (prepared.policy.groups_hidden && prepared.policy.weights.groups > 0) {
    return ProofFile::GroupsHidden;
  }
  const auto cells = static_cast<std::int64_t>(prepared.model.scores.size());
  return cells > MostProofCells ? ProofFile::TooLarge : ProofFile::Ready;
}

std::string proof_file(const matching::Proposal& proposal, const Programme* names) {
  const Prepared& prepared = *proposal.prepared;
  const Outcome& outcome = proposal.outcome;
  archive::MatchingRun run{.mode = outcome.mode, .least_score = outcome.least_score};
  run.mentors = people_of(prepared.roster, prepared.roster.mentors, prepared.model.mentors, names);
  run.mentees = people_of(prepared.roster, prepared.roster.mentees, prepared.model.mentees, names);
  run.scores = rows_of(prepared.model.scores);
  for (const matching::Link& link : outcome.links) run.pairs.push_back({link.mentor, link.mentee});
  const matching::Totals& totals = outcome.totals;
  run.totals = {totals.first_pairs, totals.pairs, totals.score, totals.worst};
  run.stages = stages_of(proposal);
  return archive::write_matching_run(run);
}

}  // namespace flipside::app
