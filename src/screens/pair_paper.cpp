#include "screens/pair_paper.h"

#include "app/words.h"
#include "screens/clauses.h"
#include "screens/format.h"
#include "screens/holder.h"
#include "screens/pair_approach.h"
#include "screens/pair_rows.h"
#include "screens/pair_said_paper.h"
#include "screens/pair_view.h"
#include "screens/words/agreement.h"
#include "screens/words/approach.h"
#include "screens/words/growth.h"
#include "screens/words/pair.h"
#include "screens/words/pair_running.h"
#include "screens/words/paper.h"
#include "screens/words/people.h"
#include "screens/words/roles.h"

namespace flipside::screens {
namespace {

std::string side_on_paper(const PairView& view, Side side) {
  return paper_words::named_side(view.name(side),
                                 side == Side::Mentor ? words::Mentor : words::Mentee);
}

std::string minutes_on_paper(const std::optional<int>& minutes) {
  return minutes ? paper_words::minutes(*minutes) : std::string();
}

void pair_facts(Paper& paper, const app::App& app, const PairView& view) {
  const Pair& pair = view.pair;
  paper.fact(words::MentorField, view.mentor);
  paper.fact(words::MenteeField, view.mentee);
  paper.fact(words::State, state_words(app, pair));
  if (pair.started_on) {
    paper.fact(paper_words::TogetherSince, full_date(*pair.started_on));
  }
  if (pair.closed_on) paper.fact(paper_words::ClosedOn, full_date(*pair.closed_on));
}

void agenda_part(Paper& paper, const Programme& programme, const PairView& view,
                 const Session& session) {
  if (session.agenda.empty()) return;
  paper.table(words::Agenda, {words::Item, words::ItemBy, approach_words::PaperColumn,
                              paper_words::AgendaStarts, words::ItemMinutes});
  int at = session.start_minute.value_or(-1);
  for (const AgendaItem& item : session.agenda) {
    paper.row({item.title, side_on_paper(view, item.author), marks_of(programme, item),
               at < 0 ? std::string() : time_of_day(at), std::to_string(item.minutes)});
    if (at >= 0) at += item.minutes;
  }
}

void next_session_part(Paper& paper, const Programme& programme, const PairView& view) {
  paper.heading(words::NextSession);
  if (view.next == nullptr) return paper.paragraph(words::NothingPlanned);
  const Session& next = *view.next;
  paper.fact(words::When, full_date(next.on));
  if (next.start_minute) paper.fact(words::StartsAt, time_of_day(*next.start_minute));
  paper.fact(paper_words::SessionLength, minutes_on_paper(next.minutes));
  paper.fact(words::Place, next.place);
  agenda_part(paper, programme, view, next);
}

std::string attained_on_paper(const Goal& goal) {
  if (!goal.attainment) return std::string(words::NotRated);
  const auto level = static_cast<std::size_t>(*goal.attainment + 2);
  if (level < goal.levels.size()) return goal.levels[level];
  return level < words::Attainments.size() ? std::string(words::Attainments[level]) : "";
}

void goals_part(Paper& paper, const PairView& view, Side side) {
  const bool mentee = side == Side::Mentee;
  paper.heading(view.name(side) + "’s " + std::string(mentee ? words::Goals : words::Growth));
  bool any = false;
  for (const Goal* goal : view.goals) {
    if (goal->side != side) continue;
    if (!any) {
      paper.table(words::GoalText, {words::GoalText, words::SoFar, paper_words::ReadersColumn});
    }
    any = true;
    const bool is_private = goal->visibility == Visibility::Private;
    paper.row({goal->statement, attained_on_paper(*goal),
               std::string(is_private ? words::OnlyMe : paper_words::SharedGoal)});
  }
  if (!any) paper.paragraph(words::NoGoals);
}

std::string due_on_paper(const Promise& promise, Date today) {
  if (promise.state == PromiseState::Kept || promise.state == PromiseState::Dropped) {
    return std::string(words::promise_word(promise.state));
  }
  if (!promise.due) return std::string(words::NoDate);
  return words::due(full_date(*promise.due), *promise.due < today);
}

void promises_part(Paper& paper, const PairView& view, Date today) {
  paper.heading(words::Promises);
  if (view.promises.empty()) return paper.paragraph(words::NoPromises);
  paper.table(words::Promises, {words::PromiseText, words::WhoPromised, words::Due});
  for (const Promise* promise : view.promises) {
    paper.row({promise->text, side_on_paper(view, promise->by), due_on_paper(*promise, today)});
  }
}

void sessions_part(Paper& paper, const PairView& view) {
  paper.heading(words::Sessions);
  if (view.sessions.empty()) return paper.paragraph(words::NoSessions);
  paper.table(words::Sessions,
              {words::When, paper_words::WhatHappened, words::Minutes, paper_words::NoteColumn});
  for (const Session* session : view.sessions) {
    const std::string by = session->changed_by ? side_on_paper(view, *session->changed_by) : "";
    paper.row({full_date(session->on), paper_words::happened(session->state, by),
               session->minutes ? std::to_string(*session->minutes) : "", session->note});
  }
}

void agreement_part(Paper& paper, const Programme& programme, Date today,
                    const Agreement& agreement) {
  paper.heading(words::Agreement);
  for (const Clause clause : Clauses) {
    if (!says(clause, agreement)) continue;
    std::string words;
    for (const std::string& line : clause_lines(programme, today, clause, agreement)) {
      words += (words.empty() ? "" : "; ") + line;
    }
    paper.fact(agreement_words::clause_name(clause), words);
  }
}

}  // namespace

void pairs_paper(Paper& paper, const app::App& app, const std::vector<PairRow>& rows) {
  paper.title(words::Pairs);
  paper.aside(paper_words::pairs(rows.size()));
  paper.table(words::Pairs, {words::MentorField, words::MenteeField, words::State,
                             words::LastSession, words::RhythmColumn});
  const Programme& programme = app::programme_of(app);
  for (const PairRow& row : rows) {
    const Pair* pair = find(programme.pairs, row.id);
    if (pair == nullptr) continue;
    paper.row({app::words::name_or_words(programme, pair->mentor),
               app::words::name_or_words(programme, pair->mentee), state_words(app, *pair),
               last_words(app, *pair), words::rhythm_words(pair->agreement)});
  }
}

namespace {

void shared_changes_on_paper(Paper& paper, const PairView& view) {
  bool any = false;
  for (const Influence* it : view.influence) {
    if (it->visibility < Visibility::Programme) continue;
    if (!any) paper.heading(growth_words::Title);
    any = true;
    paper.paragraph(growth_words::line_for_report(*it, it->credited ? view.mentor : std::string()));
  }
}

// How it runs, not what is said.
void organisers_paper(Paper& paper, const PairView& view) {
  paper.fact(words::RhythmField, words::rhythm_words(view.pair.agreement));
  shared_changes_on_paper(paper, view);
  paper.heading(words::Sessions);
  if (view.sessions.empty()) return paper.paragraph(running_words::NoneYet);
  paper.table(words::Sessions, {words::When, paper_words::WhatHappened});
  for (const Session* session : view.sessions) {
    paper.row({full_date(session->on), paper_words::happened(session->state, {})});
  }
}

}  // namespace

void pair_paper(Paper& paper, const app::App& app, const Pair& pair) {
  const Programme& programme = app::programme_of(app);
  const Date today = app.moment.today;
  const PairView view = view_of(app, pair);
  paper.title(app::words::both_names(programme, pair.mentor, pair.mentee));
  pair_facts(paper, app, view);
  if (is_organiser(app)) return organisers_paper(paper, view);
  next_session_part(paper, programme, view);
  goals_part(paper, view, Side::Mentee);
  goals_part(paper, view, Side::Mentor);
  promises_part(paper, view, today);
  attempts_on_paper(paper, view);
  growth_on_paper(paper, view);
  sessions_part(paper, view);
  check_ins_on_paper(paper, app, view);
  feedback_on_paper(paper, view);
  agreement_part(paper, programme, today, pair.agreement);
}

}  // namespace flipside::screens
