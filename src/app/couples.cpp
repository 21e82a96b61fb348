#include "app/taking.h"

#include <algorithm>

#include "programme/programme.h"

namespace flipside::app {

Pair new_pair(const Couple& couple, PairStage stage, Random& random) {
  return {.id = random_id<Pair>(random),
          .mentor = couple.mentor,
          .mentee = couple.mentee,
          .stage = stage};
}

const Pair* open_pair(const Programme& programme, const Couple& couple) {
  for (const auto& [id, pair] : programme.pairs) {
    const bool over = pair.stage == PairStage::Closed || pair.stage == PairStage::Declined;
    if (!over && pair.mentor == couple.mentor && pair.mentee == couple.mentee) return &pair;
  }
  return nullptr;
}

bool is_open(const Programme& programme, const Couple& couple) {
  const bool both =
      programme.people.contains(couple.mentor) && programme.people.contains(couple.mentee);
  return both && std::ranges::none_of(programme.pairs, [&](const auto& entry) {
           const Pair& pair = entry.second;
           return pair.mentor == couple.mentor && pair.mentee == couple.mentee &&
                  pair.stage != PairStage::Closed && !is_untouched(pair);
         });
}

Pair pair_of(const Programme& programme, const Couple& couple, PairStage stage, Random& random) {
  const Pair* open = open_pair(programme, couple);
  if (open == nullptr || !is_untouched(*open)) return new_pair(couple, stage, random);
  Pair pair = *open;
  pair.stage = stage;
  return pair;
}

}  // namespace flipside::app
