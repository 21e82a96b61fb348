#include "app/leaving.h"

#include <optional>

#include "app/stages.h"

namespace flipside::app {
namespace {

// The status that the change gives the person; absent where it gives them no other one.
std::optional<PersonStatus> new_status(const Change& change, const Id<Person>& id) {
  const auto found = change.people.find(id);
  if (found == change.people.end() || !found->second.after) return std::nullopt;
  const EditOf<Person> edit = found->second;
  if (edit.before && edit.before->status == edit.after->status) return std::nullopt;
  return edit.after->status;
}

bool is_before_start(const Pair& pair) {
  return pair.stage == PairStage::Proposed || pair.stage == PairStage::Reviewed ||
         pair.stage == PairStage::Agreed;
}

std::optional<PairStage> stage_after(const Change& change, const Pair& pair) {
  const auto mentor = new_status(change, pair.mentor);
  const auto mentee = new_status(change, pair.mentee);
  const bool leaves = mentor == PersonStatus::Left || mentee == PersonStatus::Left;
  const bool is_away = mentor == PersonStatus::Away || mentee == PersonStatus::Away;
  if (leaves && is_running(pair)) return PairStage::Closed;
  if (leaves && is_before_start(pair)) return PairStage::Declined;
  if (is_away && pair.stage == PairStage::Active) return PairStage::Paused;
  return std::nullopt;
}

}  // namespace

PairsSettled settle_pairs(Change& change, const Programme& programme, Date today) {
  PairsSettled settled;
  for (const auto& [id, pair] : programme.pairs) {
    const auto stage = stage_after(change, pair);
    if (!stage || change.pairs.contains(id)) continue;
    Pair after = pair;
    enter_stage(after, *stage, today);
    change.pairs.emplace(id, Edit<Pair>{pair, std::move(after)});
    ++(*stage == PairStage::Paused ? settled.paused : settled.ended);
  }
  return settled;
}

}  // namespace flipside::app
