// One matching from start to finish: the programme's people in, proven pairs with reasons out.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

#include "matching/calendar.h"
#include "matching/certificate.h"
#include "matching/outcome.h"
#include "matching/preparation.h"
#include "matching/scoring.h"
#include "matching/stages.h"
#include "matching/unmatched.h"
#include "programme/policy.h"
#include "programme/programme.h"

namespace flipside::matching {

struct Request {
  Mode mode = Mode::Balanced;
  Keep keep = Keep::PairsUnderWay;
  bool operator==(const Request&) const = default;
};

struct ProposedPair {
  Id<Person> mentor{};
  Id<Person> mentee{};
  Breakdown breakdown{};
  bool operator==(const ProposedPair&) const = default;
};

struct Proposal {
  Request request{};
  // In the order of the roster: by mentor, then mentee. Pairs that stay are not repeated here.
  std::vector<ProposedPair> pairs{};
  std::vector<Unmatched> unmatched{};
  Outcome outcome{};
  // Pairs may be shown as best only when its finding is Proven.
  Certificate certificate{};
  // What the pairs were chosen from: for alternatives and "why not these two?".
  std::shared_ptr<const Prepared> prepared{};
};

// More couples than these (20,000 people a side) would take a browser too much memory.
inline constexpr std::int64_t MostCouples = 400'000'000;

class Matching {
 public:
  // The programme, the policy and the calendar are copied as far as they are needed, and so is
  // `before`: what was proposed when the programme was a little different (somebody new or gone, an
  // answer, a pair accepted, declined or made by hand). That is repaired then, so that few of its
  // pairs change; in every stage it is worth what a new search would find, and it is checked as
  // any.
  Matching(const Programme& programme, const Policy& policy, const Request& request,
           const Calendar& calendar = {}, const Proposal* before = nullptr);
  Matching(const Matching&) = delete;
  Matching& operator=(const Matching&) = delete;

  // Does about as much as reading `cells` cells of the score table takes; a million are some
  // milliseconds. True when done. To cancel, drop the object.
  bool step(std::int64_t cells);

  [[nodiscard]] bool done() const { return done_; }
  // Before any step: whether so many people and places can be taken. Where not, nothing is found.
  [[nodiscard]] bool can_be_taken() const { return can_be_taken_; }
  // Thousandths of the expected work, never falling, 1000 only when done.
  [[nodiscard]] int progress_thousandths() const;
  // Valid when done.
  [[nodiscard]] const Proposal& result() const { return proposal_; }

 private:
  [[nodiscard]] StageSearch new_search() const;
  void begin_search();
  void begin_certification();
  void add_pairs(std::int64_t cells);
  void conclude();

  Preparation preparation_;
  // What was found before, and from what; absent for a new search.
  std::shared_ptr<const Prepared> prepared_before_{};
  Outcome found_before_{};
  std::optional<StageSearch> search_{};
  std::optional<Certification> certification_{};
  std::optional<UnmatchedReport> report_{};
  // Of all that comes once the pairs are found.
  struct {
    std::int64_t certification{};
    std::int64_t pairs{};
    std::int64_t report{};
  } cells_left_{};
  Proposal proposal_{};
  bool can_be_taken_ = true;
  bool done_ = false;
};

// All steps at once, for tests and tools.
Proposal propose(const Programme& programme, const Policy& policy, const Request& request,
                 const Calendar& calendar = {});

}  // namespace flipside::matching
