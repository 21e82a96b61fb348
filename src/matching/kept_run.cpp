#include "matching/kept_run.h"

#include <algorithm>
#include <cstdint>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

#include "base/sort.h"

namespace flipside::matching {

namespace {

class Hash {
 public:
  void add(std::uint64_t word) {
    constexpr std::uint64_t Prime = 0x100000001b3;
    state_ = (state_ ^ word) * Prime;
    // Whole words instead of bytes: the upper half must reach the lower one.
    state_ ^= state_ >> 32;
  }
  void add(const std::vector<int>& list) {
    add(list.size());
    for (const int value : list) add(static_cast<std::uint64_t>(value));
  }
  void add(std::string_view text) {
    add(text.size());
    for (const char c : text) add(static_cast<unsigned char>(c));
  }
  void add(const ScoreTable& scores) {
    add(scores.size());
    std::uint64_t word = 0;
    std::size_t count = 0;
    for (int mentor = 0; mentor < scores.mentors; ++mentor) {
      for (const std::int16_t cell : scores.row(mentor)) {
        word = word << 16 | static_cast<std::uint16_t>(cell);
        if (++count % 4 == 0) add(std::exchange(word, 0));
      }
    }
    add(word);
  }

  [[nodiscard]] std::string text() const {
    constexpr std::string_view Digits = "0123456789abcdef";
    std::string text;
    for (int shift = 60; shift >= 0; shift -= 4) text += Digits[state_ >> shift & 15];
    return text;
  }

 private:
  std::uint64_t state_ = 0xcbf29ce484222325;
};

void add_side(Hash& hash, const Roster& roster, const std::vector<int>& people,
              const SideModel& side) {
  for (const int person : people) hash.add(std::string_view(roster.id(person).value));
  hash.add(side.places);
  hash.add(side.first_pair_weights);
}

auto couple_in(const RunPair& pair) { return std::tie(pair.mentor, pair.mentee); }

// The run's pair of the two; nullptr: none.
const RunPair* pair_in(const Run& run, const Id<Person>& mentor, const Id<Person>& mentee) {
  const auto couple = std::tie(mentor, mentee);
  const auto found = std::ranges::lower_bound(run.pairs, couple, {}, couple_in);
  return found == run.pairs.end() || couple_in(*found) != couple ? nullptr : &*found;
}

bool came_of(const Pair& pair, const Run& run) {
  if (pair.manual || (pair.closed_on && *pair.closed_on < run.made_on)) return false;
  return pair_in(run, pair.mentor, pair.mentee) != nullptr;
}

// Count, total and worst score of the pairs.
std::tuple<std::size_t, std::int64_t, int> worth_of(const std::vector<RunPair>& pairs) {
  std::int64_t total = 0;
  int worst = HighestScore;
  for (const RunPair& pair : pairs) {
    total += pair.score;
    worst = std::min(worst, pair.score);
  }
  return {pairs.size(), total, worst};
}

}  // namespace

std::string inputs_of(const Proposal& proposal) {
  if (!proposal.prepared) return {};
  const Prepared& prepared = *proposal.prepared;
  Hash hash;
  add_side(hash, prepared.roster, prepared.roster.mentors, prepared.model.mentors);
  add_side(hash, prepared.roster, prepared.roster.mentees, prepared.model.mentees);
  hash.add(prepared.model.scores);
  hash.add(static_cast<std::uint64_t>(proposal.request.mode));
  hash.add(static_cast<std::uint64_t>(prepared.policy.least_score));
  return hash.text();
}

Run run_of(const Proposal& proposal, Date made_on) {
  Run run{.made_on = made_on};
  run.kept_proposals = proposal.request.keep == Keep::ProposalsToo;
  run.inputs = inputs_of(proposal);
  if (!proposal.prepared) return run;
  const Prepared& prepared = *proposal.prepared;
  const Roster& roster = prepared.roster;
  run.policy = prepared.policy;
  run.policy.id = {};
  run.policy.mode = proposal.request.mode;
  for (const Link& link : proposal.outcome.links) {
    run.pairs.push_back({roster.id(roster.mentors[static_cast<std::size_t>(link.mentor)]),
                         roster.id(roster.mentees[static_cast<std::size_t>(link.mentee)]),
                         prepared.model.scores.at(link.mentor, link.mentee)});
  }
  sort_list(run.pairs, {}, couple_in);
  return run;
}

Programme without_pairs_of(const Programme& programme, const Run& run) {
  Programme before;
  before.ranks = programme.ranks;
  before.topics = programme.topics;
  before.aims = programme.aims;
  before.interests = programme.interests;
  before.groups = programme.groups;
  before.people = programme.people;
  before.blocks = programme.blocks;
  before.charters = programme.charters;
  for (const auto& [id, pair] : programme.pairs) {
    if (!came_of(pair, run)) before.pairs.emplace(id, pair);
  }
  return before;
}

Request request_of(const Run& run) {
  return {.mode = run.policy.mode,
          .keep = run.kept_proposals ? Keep::ProposalsToo : Keep::PairsUnderWay};
}

Repetition compare(const Run& run, const Proposal& again) {
  const Run now = run_of(again, run.made_on);
  Repetition found{.same_inputs = now.inputs == run.inputs,
                   .pairs = now.pairs.size(),
                   .equally_good = worth_of(now.pairs) == worth_of(run.pairs),
                   .proven = again.certificate.finding == Finding::Proven};
  found.same_pairs = static_cast<std::size_t>(std::ranges::count_if(run.pairs, [&](const auto& it) {
    const RunPair* again_found = pair_in(now, it.mentor, it.mentee);
    return again_found != nullptr && again_found->score == it.score;
  }));
  return found;
}

}  // namespace flipside::matching
