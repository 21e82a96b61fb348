// What belongs to each pair and how it goes, so that nobody looks through all sessions for those of
// one pair. A change costs as much as the pairs that it touches have records.
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "base/date.h"
#include "base/id.h"
#include "insights/measures.h"
#include "programme/change.h"
#include "programme/programme.h"

namespace flipside::app {

// What the two of a pair keep between them, as far as this copy holds it: records of each kind.
struct BetweenTwo {
  // Of sessions, and answers to them.
  int notes{};
  int agendas{};
  // Sessions with an hour, a length, a place, or whoever changed them.
  int details{};
  int promises{};
  int goals{};
  // Questions, what was tried, who was introduced; what changed, unless it is for the organiser.
  int kept{};
  // Answers of check-ins, their seals, feedback, ways of working, pulses.
  int climate{};
  // 1 where what the two agreed, or would, says more than their rhythm.
  int agreements{};
  bool operator==(const BetweenTwo&) const = default;
};

struct PairFigures {
  // Sessions: all that were held, and those of the last 28 days.
  int held{};
  int held_lately{};
  // The day of the last one held, today or before.
  std::optional<Date> last{};
  // The earliest that is planned; empty: none.
  Id<Session> next{};
  std::optional<insights::Momentum> momentum{};
  std::optional<insights::RhythmKept> rhythm{};
  insights::PromisesKept mentor_promises{};
  insights::PromisesKept mentee_promises{};
  // Open, and the day is over; of a pair that runs.
  std::vector<Id<Promise>> late{};
  BetweenTwo between{};
  bool operator==(const PairFigures&) const = default;
};

struct PairRecords {
  // In the order of ids, as in their tables.
  std::vector<Id<Terms>> terms{};
  std::vector<Id<Session>> sessions{};
  std::vector<Id<SessionAnswer>> answers{};
  std::vector<Id<Promise>> promises{};
  std::vector<Id<Question>> questions{};
  std::vector<Id<Attempt>> attempts{};
  std::vector<Id<Goal>> goals{};
  std::vector<Id<Influence>> influence{};
  std::vector<Id<Introduction>> introductions{};
  std::vector<Id<CheckInSeal>> seals{};
  std::vector<Id<CheckInAnswer>> check_ins{};
  std::vector<Id<Feedback>> feedback{};
  std::vector<Id<WaysOfWorking>> ways{};
  std::vector<Id<Pulse>> pulses{};
  // "ada lovelace and charles babbage".
  std::string folded_names{};
  PairFigures figures{};
  bool operator==(const PairRecords&) const = default;
};

// Sums: sessions over all pairs, the rest over those that run.
struct PairTotals {
  int running{};
  int intervals_due{};
  int intervals_kept{};
  int promises_due{};
  int promises_kept{};
  int held_lately{};
  // Pairs with a session in the last 28 days.
  int met_lately{};
  // Over all pairs.
  BetweenTwo between{};
  bool operator==(const PairTotals&) const = default;
};

using PairIds = std::set<Id<Pair>>;

struct PairIndex {
  // Of every pair, and of every pair that records name though it is not there.
  std::map<Id<Pair>, PairRecords> records{};
  // Folded names and id, in order.
  std::set<std::pair<std::string, Id<Pair>>> by_name{};
  PairIds stalled{};
  PairIds quiet{};
  // With a promise that is late.
  PairIds late{};
  // Somebody is to be asked, to answer or to start it; another partner is wished for; or one of a
  // running pair is away or has left.
  PairIds calling{};
  PairTotals totals{};
  // How often a pair's figures were worked out: what changes have cost so far.
  std::size_t pairs_worked_out{};
};

void index_again(PairIndex& index, const Programme& programme, Date today);
// After `change` was applied. Answers the pairs whose figures were worked out anew: those that it
// touches, and `others`.
PairIds index_after(PairIndex& index, const Programme& programme, const Change& change,
                    PairIds others, Date today);

// Empty for a pair that is not known.
const PairRecords& records_of(const PairIndex& index, const Id<Pair>& pair);

// The records of these ids that are in the table, for use at once.
template <class R>
std::vector<const R*> found_in(const Table<R>& table, const std::vector<Id<R>>& ids) {
  std::vector<const R*> found;
  found.reserve(ids.size());
  for (const Id<R>& id : ids) {
    if (const R* record = find(table, id)) found.push_back(record);
  }
  return found;
}

// The pair after this one by name, from the last on to the first, among those that run; absent
// where there is no other.
std::optional<Id<Pair>> next_running(const PairIndex& index, const Programme& programme,
                                     const Id<Pair>& pair);

}  // namespace flipside::app
