#include "screens/pair_rows.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "app/words.h"
#include "base/sort.h"
#include "screens/format.h"
#include "screens/pair_filter.h"
#include "screens/words/asking.h"
#include "screens/words/pair.h"

namespace flipside::screens {
namespace {

PairStatus running(const app::App& app, const Pair& pair) {
  const app::PairIndex& pairs = app.derived.pairs;
  if (pairs.stalled.contains(pair.id)) {
    return {words::Stalled, ui::Icon::Hourglass, ui::Tone::Warning, 0};
  }
  if (pairs.quiet.contains(pair.id)) return {words::Quiet, ui::Icon::Clock, ui::Tone::Neutral, 1};
  return {app::words::stage_name(PairStage::Active), ui::Icon::CircleCheck, ui::Tone::Success, 3};
}

// Of a pair that has not begun: what comes next, or since when somebody is asked.
std::string step_words(const Pair& pair, Date today) {
  const auto turn = whose_turn(pair);
  if (!turn) return std::string(asking_words::ReadyToStart);
  if (pair.asked_on) return asking_words::asked(near_date(*pair.asked_on, today));
  return std::string(*turn == Side::Mentee ? asking_words::AskTheMentee
                                           : asking_words::AskTheMentor);
}

using RowOrder = std::pair<std::string_view, PairRow>;

// By the name of the mentee, which rows by the names of both are not in the order of.
void sort_by_mentee(const app::App& app, std::vector<PairRow>& rows) {
  std::vector<RowOrder> order;
  for (const PairRow& row : rows) {
    const Pair& pair = app::programme_of(app).pairs.at(row.id);
    const auto name = app.derived.folded_names.find(pair.mentee);
    const bool known = name != app.derived.folded_names.end();
    order.emplace_back(known ? std::string_view(name->second) : std::string_view(), row);
  }
  sort_list(order, {}, &RowOrder::first);
  for (std::size_t i = 0; i < rows.size(); ++i) rows[i] = order[i].second;
}

// The rows come by the names of both.
void sort_rows(const app::App& app, PairsScreen& s) {
  const ui::TableSort by = s.table.sort;
  if (by.column < 0 || by.column == 2) sort_list(s.rows, {}, &PairRow::urgency);
  if (by.column == 1) sort_by_mentee(app, s.rows);
  if (by.descending) std::ranges::reverse(s.rows);
  s.sorted = by;
}

}  // namespace

PairStatus status_of(const app::App& app, const Pair& pair) {
  switch (pair.stage) {
    case PairStage::Active:
      return running(app, pair);
    case PairStage::Paused:
      if (!is_resting(pair, app.moment.today)) return running(app, pair);
      return {app::words::stage_name(PairStage::Paused), ui::Icon::Pause, ui::Tone::Neutral, 4};
    case PairStage::Closed:
      return {app::words::stage_name(PairStage::Closed), ui::Icon::CircleMinus, ui::Tone::Neutral,
              5};
    case PairStage::Declined:
      return {app::words::stage_name(PairStage::Declined), ui::Icon::X, ui::Tone::Neutral, 6};
    case PairStage::Proposed:
    case PairStage::Reviewed:
    case PairStage::Agreed:
      break;
  }
  return {app::words::stage_name(pair.stage), ui::Icon::Mail, ui::Tone::Info, 2};
}

std::string state_words(const app::App& app, const Pair& pair) {
  std::string words(status_of(app, pair).words);
  if (pair.manual) words += ", " + std::string(asking_words::ByHandShort);
  return words;
}

std::string last_words(const app::App& app, const Pair& pair) {
  const Date today = app.moment.today;
  if (whose_turn(pair) || pair.stage == PairStage::Agreed) return step_words(pair, today);
  const auto& last = app::records_of(app.derived.pairs, pair.id).figures.last;
  return last ? near_date(*last, today) : std::string(words::NoneYet);
}

void refresh_rows(const app::App& app, PairsScreen& s) {
  const std::string filter = pair_filter_of(app.route);
  const bool fresh = s.revision == app.derived.revision && s.day == app.moment.today &&
                     s.filter == filter && s.sorted == s.table.sort;
  if (fresh) return;
  s.revision = app.derived.revision;
  s.day = app.moment.today;
  s.filter = filter;
  s.rows.clear();
  const Table<Pair>& pairs = app::programme_of(app).pairs;
  for (const auto& [names, id] : app.derived.pairs.by_name) {
    const Pair& pair = pairs.at(id);
    if (passes(pair, filter)) s.rows.push_back({id, status_of(app, pair).urgency});
  }
  sort_rows(app, s);
}

}  // namespace flipside::screens
