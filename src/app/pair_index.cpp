#include "app/pair_index.h"

#include <algorithm>

#include "app/words.h"
#include "base/text.h"
#include "record/codecs.h"
#include "record/leave_out.h"

namespace flipside::app {
namespace {

constexpr int FourWeeks_days = 28;

template <class R>
void put_id(std::vector<Id<R>>& ids, const Id<R>& id) {
  const auto at = std::ranges::lower_bound(ids, id);
  if (at == ids.end() || *at != id) ids.insert(at, id);
}

template <class R>
void drop_id(std::vector<Id<R>>& ids, const Id<R>& id) {
  const auto at = std::ranges::lower_bound(ids, id);
  if (at != ids.end() && *at == id) ids.erase(at);
}

// Each kind of records that belong to a pair: their list, and their table.
template <class F>
void for_each_list(F visit) {
  visit(&PairRecords::terms, &Programme::terms);
  visit(&PairRecords::sessions, &Programme::sessions);
  visit(&PairRecords::answers, &Programme::session_answers);
  visit(&PairRecords::promises, &Programme::promises);
  visit(&PairRecords::questions, &Programme::questions);
  visit(&PairRecords::attempts, &Programme::attempts);
  visit(&PairRecords::goals, &Programme::goals);
  visit(&PairRecords::influence, &Programme::influence);
  visit(&PairRecords::introductions, &Programme::introductions);
  visit(&PairRecords::seals, &Programme::check_in_seals);
  visit(&PairRecords::check_ins, &Programme::check_in_answers);
  visit(&PairRecords::feedback, &Programme::feedback);
  visit(&PairRecords::ways, &Programme::ways);
  visit(&PairRecords::pulses, &Programme::pulses);
}

template <class R>
void index_edits(PairIndex& index, const Edits<R>& edits, std::vector<Id<R>> PairRecords::* list,
                 PairIds& touched) {
  for (const auto& [id, edit] : edits) {
    if (edit.before) {
      drop_id(index.records[edit.before->pair].*list, id);
      touched.insert(edit.before->pair);
    }
    if (edit.after) {
      put_id(index.records[edit.after->pair].*list, id);
      touched.insert(edit.after->pair);
    }
  }
}

bool is_late(const Promise& promise, Date today) {
  const bool open =
      promise.state == PromiseState::Open || promise.state == PromiseState::Renegotiated;
  return open && promise.due && *promise.due < today;
}

void look_at_sessions(PairFigures& figures, insights::Sessions sessions, Date today) {
  std::optional<Date> next;
  for (const Session* session : sessions) {
    if (session->state == SessionState::Planned && (!next || session->on < *next)) {
      next = session->on;
      figures.next = session->id;
    }
    if (session->state != SessionState::Held) continue;
    ++figures.held;
    if (session->on > today) continue;
    figures.last = std::max(figures.last.value_or(session->on), session->on);
    figures.held_lately += session->on > add_days(today, -FourWeeks_days) ? 1 : 0;
  }
}

// A session without what is counted apart.
Session other_details(Session session) {
  session.note.clear();
  session.private_note.clear();
  session.agenda.clear();
  return session;
}

void look_between(BetweenTwo& between, insights::Sessions sessions) {
  constexpr Visibility Organiser = Visibility::Programme;
  for (const Session* session : sessions) {
    if (!holds_beyond(codec<Session>, session, Organiser)) continue;
    between.notes += session->note.empty() && session->private_note.empty() ? 0 : 1;
    between.agendas += session->agenda.empty() ? 0 : 1;
    const Session others = other_details(*session);
    between.details += holds_beyond(codec<Session>, &others, Organiser) ? 1 : 0;
  }
}

BetweenTwo between_two(const Programme& programme, const PairRecords& records, const Pair& pair,
                       insights::Sessions sessions) {
  BetweenTwo between{.notes = static_cast<int>(records.answers.size()),
                     .promises = static_cast<int>(records.promises.size()),
                     .kept = static_cast<int>(records.questions.size() + records.attempts.size() +
                                              records.introductions.size()),
                     .climate = static_cast<int>(records.seals.size() + records.check_ins.size() +
                                                 records.feedback.size() + records.ways.size() +
                                                 records.pulses.size())};
  look_between(between, sessions);
  for (const Goal* goal : found_in(programme.goals, records.goals)) {
    between.goals += goal->visibility < Visibility::Programme ? 1 : 0;
  }
  for (const Influence* it : found_in(programme.influence, records.influence)) {
    between.kept += it->visibility < Visibility::Programme ? 1 : 0;
  }
  const bool says_more = holds_beyond(codec<Pair>, &pair, Visibility::Programme);
  between.agreements = says_more || !records.terms.empty() ? 1 : 0;
  return between;
}

PairFigures figures_of(const Programme& programme, const PairRecords& records, const Pair& pair,
                       Date today) {
  const auto sessions = found_in(programme.sessions, records.sessions);
  const auto promises = found_in(programme.promises, records.promises);
  PairFigures figures;
  look_at_sessions(figures, sessions, today);
  figures.momentum = insights::momentum(pair, sessions, today);
  figures.rhythm = insights::rhythm_kept(pair, sessions, today);
  figures.mentor_promises = insights::promises_kept(promises, Side::Mentor, today);
  figures.mentee_promises = insights::promises_kept(promises, Side::Mentee, today);
  for (const Promise* promise : promises) {
    if (is_running(pair) && is_late(*promise, today)) figures.late.push_back(promise->id);
  }
  figures.between = between_two(programme, records, pair, sessions);
  return figures;
}

void count(BetweenTwo& sum, const BetweenTwo& between, int sign) {
  sum.notes += sign * between.notes;
  sum.agendas += sign * between.agendas;
  sum.details += sign * between.details;
  sum.promises += sign * between.promises;
  sum.goals += sign * between.goals;
  sum.kept += sign * between.kept;
  sum.climate += sign * between.climate;
  sum.agreements += sign * between.agreements;
}

bool is_here(const Programme& programme, const Id<Person>& id) {
  const Person* person = find(programme.people, id);
  return person == nullptr || person->status == PersonStatus::Active;
}

bool calls(const Programme& programme, const Pair& pair) {
  if (whose_turn(pair) || pair.stage == PairStage::Agreed) return true;
  if (!is_running(pair)) return false;
  return pair.rematch_asked_by || !is_here(programme, pair.mentor) ||
         !is_here(programme, pair.mentee);
}

// A pair that runs has a rhythm that counts in the sums; `sign` 1 adds, −1 takes away.
void count(PairTotals& totals, const PairFigures& figures, bool runs, int sign) {
  totals.held_lately += sign * figures.held_lately;
  totals.met_lately += figures.held_lately > 0 ? sign : 0;
  count(totals.between, figures.between, sign);
  if (!runs) return;
  totals.running += sign;
  if (figures.rhythm) {
    totals.intervals_due += sign * figures.rhythm->due;
    totals.intervals_kept += sign * figures.rhythm->kept;
  }
  for (const auto* kept : {&figures.mentor_promises, &figures.mentee_promises}) {
    totals.promises_due += sign * kept->due;
    totals.promises_kept += sign * kept->kept;
  }
}

void keep_in(PairIds& ids, const Id<Pair>& id, bool belongs) {
  if (belongs) {
    ids.insert(id);
  } else {
    ids.erase(id);
  }
}

bool has_pace(const PairFigures& figures, insights::Pace pace) {
  return figures.momentum && figures.momentum->pace == pace;
}

void file_under(PairIndex& index, const Programme& programme, const Id<Pair>& id, const Pair* pair,
                const PairFigures& figures) {
  keep_in(index.stalled, id, has_pace(figures, insights::Pace::Stalled));
  keep_in(index.quiet, id, has_pace(figures, insights::Pace::Quiet));
  keep_in(index.late, id, !figures.late.empty());
  keep_in(index.calling, id, pair != nullptr && calls(programme, *pair));
}

bool is_unused(const PairRecords& records) {
  bool unused = true;
  for_each_list([&](auto list, auto) { unused = unused && (records.*list).empty(); });
  return unused;
}

// `ran`: whether the pair ran when its figures were last added to the sums.
void work_out(PairIndex& index, const Programme& programme, const Id<Pair>& id, bool ran,
              Date today) {
  ++index.pairs_worked_out;
  PairRecords& records = index.records[id];
  count(index.totals, records.figures, ran, -1);
  index.by_name.erase({records.folded_names, id});
  const Pair* pair = find(programme.pairs, id);
  records.figures = {};
  records.folded_names.clear();
  if (pair != nullptr) {
    records.figures = figures_of(programme, records, *pair, today);
    records.folded_names = fold(words::both_names(programme, pair->mentor, pair->mentee));
    index.by_name.emplace(records.folded_names, id);
  }
  count(index.totals, records.figures, pair != nullptr && is_running(*pair), 1);
  file_under(index, programme, id, pair, records.figures);
  if (pair == nullptr && is_unused(records)) index.records.erase(id);
}

bool ran_before(const Programme& programme, const Change& change, const Id<Pair>& id) {
  const auto edit = change.pairs.find(id);
  if (edit != change.pairs.end()) return edit->second.before && is_running(*edit->second.before);
  const Pair* pair = find(programme.pairs, id);
  return pair != nullptr && is_running(*pair);
}

}  // namespace

void index_again(PairIndex& index, const Programme& programme, Date today) {
  const std::size_t worked_out = index.pairs_worked_out;
  index = {};
  index.pairs_worked_out = worked_out;
  for_each_list([&](auto list, auto table) {
    for (const auto& [id, it] : programme.*table) (index.records[it.pair].*list).push_back(id);
  });
  for (const auto& [id, pair] : programme.pairs) work_out(index, programme, id, false, today);
}

PairIds index_after(PairIndex& index, const Programme& programme, const Change& change,
                    PairIds others, Date today) {
  PairIds touched = std::move(others);
  for (const auto& [id, edit] : change.pairs) touched.insert(id);
  for_each_list([&]<class R>(std::vector<Id<R>> PairRecords::* list, auto) {
    index_edits(index, edits_of<R>(change), list, touched);
  });
  for (const Id<Pair>& id : touched) {
    work_out(index, programme, id, ran_before(programme, change, id), today);
  }
  return touched;
}

const PairRecords& records_of(const PairIndex& index, const Id<Pair>& pair) {
  static const PairRecords None{};
  const auto found = index.records.find(pair);
  return found == index.records.end() ? None : found->second;
}

std::optional<Id<Pair>> next_running(const PairIndex& index, const Programme& programme,
                                     const Id<Pair>& pair) {
  const auto runs = [&](const auto& named) {
    const Pair* found = find(programme.pairs, named.second);
    return found != nullptr && found->id != pair && is_running(*found);
  };
  const auto from = index.by_name.upper_bound({records_of(index, pair).folded_names, pair});
  auto next = std::find_if(from, index.by_name.end(), runs);
  if (next == index.by_name.end()) next = std::find_if(index.by_name.begin(), from, runs);
  if (next == index.by_name.end() || !runs(*next)) return std::nullopt;
  return next->second;
}

}  // namespace flipside::app
