#include "screens/pair_rows.h"

#include <algorithm>
#include <optional>

#include "app/words.h"
#include "base/text.h"
#include "insights/measures.h"
#include "screens/format.h"
#include "screens/pair_filter.h"
#include "screens/words/asking.h"
#include "screens/words/pair.h"

namespace flipside::screens {
namespace {

std::map<Id<Pair>, Date> last_sessions(const Programme& programme) {
  std::map<Id<Pair>, Date> last;
  for (const auto& [id, session] : programme.sessions) {
    if (session.state != SessionState::Held) continue;
    const auto [it, fresh] = last.try_emplace(session.pair, session.on);
    if (!fresh) it->second = std::max(it->second, session.on);
  }
  return last;
}

PairStatus running(const Programme& programme, const Pair& pair, Date today) {
  const auto momentum = insights::momentum(programme, pair, today);
  const insights::Pace pace = momentum ? momentum->pace : insights::Pace::Steady;
  if (pace == insights::Pace::Stalled)
    return {words::Stalled, ui::Icon::Hourglass, ui::Tone::Warning, 0};
  if (pace == insights::Pace::Quiet) return {words::Quiet, ui::Icon::Clock, ui::Tone::Neutral, 1};
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

std::string last_words(const Pair& pair, const std::map<Id<Pair>, Date>& last, Date today) {
  if (whose_turn(pair) || pair.stage == PairStage::Agreed) return step_words(pair, today);
  const auto met = last.find(pair.id);
  return met == last.end() ? "none yet" : near_date(met->second, today);
}

std::string_view field(const PairRow& row, int column) {
  if (column == 1) return row.mentee;
  return row.mentor;
}

void sort_rows(PairsScreen& s) {
  const ui::TableSort by = s.table.sort;
  std::ranges::stable_sort(s.rows, [&](const PairRow& a, const PairRow& b) {
    if (by.column < 0 || by.column == 2) {
      return by.descending ? b.urgency < a.urgency : a.urgency < b.urgency;
    }
    const std::string x = fold(field(a, by.column)), y = fold(field(b, by.column));
    return by.descending ? y < x : x < y;
  });
  s.sorted = by;
}

}  // namespace

PairStatus status_of(const Programme& programme, const Pair& pair, Date today) {
  switch (pair.stage) {
    case PairStage::Active:
      return running(programme, pair, today);
    case PairStage::Paused:
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

void refresh_rows(const app::App& app, PairsScreen& s) {
  const std::string filter = pair_filter_of(app.route);
  const bool fresh =
      s.revision == app.derived.revision && s.day == app.moment.today && s.filter == filter;
  if (fresh && s.sorted == s.table.sort) return;
  if (fresh) return sort_rows(s);
  s.revision = app.derived.revision;
  s.day = app.moment.today;
  s.filter = filter;
  s.rows.clear();
  const Programme& programme = app::programme_of(app);
  const auto last = last_sessions(programme);
  for (const auto& [id, pair] : programme.pairs) {
    if (!passes(pair, filter)) continue;
    const PairStatus status = status_of(programme, pair, s.day);
    std::string state(status.words);
    if (pair.manual) state += ", " + std::string(asking_words::ByHandShort);
    s.rows.push_back({.id = id,
                      .mentor = app::words::name_or_words(programme, pair.mentor),
                      .mentee = app::words::name_or_words(programme, pair.mentee),
                      .stage = pair.stage,
                      .state = std::move(state),
                      .last = last_words(pair, last, s.day),
                      .rhythm = words::rhythm_words(pair.agreement),
                      .urgency = status.urgency,
                      .manual = pair.manual});
  }
  std::ranges::sort(s.rows, {}, [](const PairRow& row) { return fold(row.mentor); });
  sort_rows(s);
}

}  // namespace flipside::screens
