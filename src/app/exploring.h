// What is worked out beside a proposal, for those who look more closely.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>

#include "matching/alternatives.h"
#include "matching/blocking.h"
#include "matching/comparison.h"
#include "matching/run.h"

namespace flipside::app {

// Each is asked of the proposal as it was then.
struct PartnerQuestion {
  PartnerQuestion(const matching::Proposal& asked_of, const Id<Person>& who, Side as)
      : person(who), role(as), proposal(asked_of), search(proposal, who, as) {}
  PartnerQuestion(const PartnerQuestion&) = delete;
  PartnerQuestion& operator=(const PartnerQuestion&) = delete;

  Id<Person> person;
  Side role;
  matching::Proposal proposal;
  matching::Alternatives search;
};

struct ModeQuestion {
  explicit ModeQuestion(const matching::Proposal& asked_of)
      : proposal(asked_of), search(proposal) {}
  ModeQuestion(const ModeQuestion&) = delete;
  ModeQuestion& operator=(const ModeQuestion&) = delete;

  matching::Proposal proposal;
  matching::Comparison search;
};

struct BlockingCount {
  std::shared_ptr<const matching::Prepared> prepared;
  matching::BlockingCouples search;
};

struct Exploring {
  std::unique_ptr<PartnerQuestion> partners{};
  std::unique_ptr<ModeQuestion> modes{};
  // Counted for each proposal that is shown.
  std::unique_ptr<BlockingCount> blocking{};
  std::optional<std::int64_t> blocking_couples{};
};

// Begins anew with a proposal that was found.
Exploring exploring_of(const matching::Proposal& proposal);

// Whether there is something to work out, a slice each Tick.
bool is_busy(const Exploring& exploring);
void advance(Exploring& exploring, std::int64_t cells);

}  // namespace flipside::app
