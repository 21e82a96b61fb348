#include "app/questions.h"

#include <algorithm>
#include <string>
#include <utility>

#include "app/commit.h"
#include "app/handlers.h"
#include "app/holder.h"
#include "app/words.h"
#include "base/random.h"
#include "base/text.h"
#include "programme/edits.h"

namespace flipside::app {
namespace {

constexpr int MinutesOfQuestion = 10;

// Before all but what warms up.
void put_first(std::vector<AgendaItem>& agenda, AgendaItem item) {
  const auto at = std::ranges::find_if(
      agenda, [](const AgendaItem& it) { return it.kind != AgendaKind::WarmUp; });
  agenda.insert(at, std::move(item));
}

}  // namespace

std::vector<Id<Pair>> pairs_to_ask(const App& app) {
  std::vector<Id<Pair>> pairs;
  if (is_organiser(app)) return pairs;
  for (const auto& [id, pair] : programme_of(app).pairs) {
    if (!is_running(pair) || !own_side(app, pair)) continue;
    const bool in_front = app.route.page == Page::Pair && app.route.id == id.value;
    pairs.insert(in_front ? pairs.begin() : pairs.end(), id);
  }
  return pairs;
}

QuestionStanding standing_of(const Programme& programme, const Question& question) {
  if (question.answered_on) return QuestionStanding::Answered;
  const Session* session = find(programme.sessions, question.session);
  if (session == nullptr) return QuestionStanding::Open;
  if (session->state == SessionState::Planned) return QuestionStanding::OnAgenda;
  return session->state == SessionState::Held ? QuestionStanding::WasOn : QuestionStanding::Open;
}

Effects on(App& app, const OpenQuestion&) {
  app.question_open = !pairs_to_ask(app).empty();
  return {};
}

Effects on(App& app, const CloseQuestion&) {
  app.question_open = false;
  return {};
}

Effects on(App& app, const KeepQuestion& it) {
  const Pair* pair = find(programme_of(app).pairs, it.pair);
  const std::optional<Side> own = pair == nullptr ? std::nullopt : own_side(app, *pair);
  if (!own || is_blank(it.text)) return {};
  Random random(app.moment.seed);
  const Question question{.id = random_id<Question>(random),
                          .pair = it.pair,
                          .by = *own,
                          .text = std::string(trim(it.text)),
                          .asked_on = app.moment.today};
  const Programme& programme = programme_of(app);
  return commit(app, put(programme, question, words::add(words::called(programme, question))),
                std::string(words::QuestionKept));
}

Effects on(App& app, const PutOnAgenda& it) {
  const Programme& programme = programme_of(app);
  const Question* question = find(programme.questions, it.question);
  if (question == nullptr) return {};
  const Id<Session> next = records_of(app.derived.pairs, question->pair).figures.next;
  if (next.empty()) return {};
  Random random(app.moment.seed);
  const AgendaItem item{.id = random_id<AgendaItem>(random),
                        .title = question->text,
                        .author = question->by,
                        .minutes = MinutesOfQuestion};
  Change change = edit(
      programme, question->id,
      [&](Question& asked) {
        asked.visibility = Visibility::Pair;
        asked.session = next;
      },
      words::put_on_agenda(words::called(programme, *question)));
  change = then(std::move(change),
                edit(programme, next, [&](Session& s) { put_first(s.agenda, item); }, {}));
  return commit(app, std::move(change), std::string(words::OnTheAgenda));
}

}  // namespace flipside::app
