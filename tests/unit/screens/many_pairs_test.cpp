// A programme of 5,000 pairs and 60,000 sessions: what an edit and a frame of each page cost does
// not grow with it. Work is counted, not timed; how long it takes, ci/bench measures.
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "programme/change.h"
#include "screens/visit.h"

namespace flipside::screens {
namespace {

using app::Page;

constexpr int kPairs = 5'000;
constexpr int kSessionsEach = 12;

template <class R>
Id<R> numbered(const char* kind, int number) {
  return Id<R>{kind + std::to_string(100'000 + number)};
}

Session meeting(int pair, int number) {
  return {.id = numbered<Session>("session-", pair * kSessionsEach + number),
          .pair = numbered<Pair>("pair-", pair),
          .on = app::day(2026, 3 + number % 9, 1 + pair % 28),
          .minutes = 60,
          .state = SessionState::Held};
}

void put_pair(Programme& programme, int number) {
  const Id<Person> mentor = numbered<Person>("person-", 2 * number);
  const Id<Person> mentee = numbered<Person>("person-", 2 * number + 1);
  programme.people[mentor] = {
      .id = mentor, .name = "Mentor " + std::to_string(number), .role = flipside::Role::Mentor};
  programme.people[mentee] = {
      .id = mentee, .name = "Mentee " + std::to_string(number), .role = flipside::Role::Mentee};
  Pair pair{.id = numbered<Pair>("pair-", number)};
  pair.mentor = mentor;
  pair.mentee = mentee;
  pair.stage = PairStage::Active;
  pair.started_on = app::day(2026, 3, 1);
  programme.pairs[pair.id] = pair;
  for (int i = 0; i < kSessionsEach; ++i) {
    const Session session = meeting(number, i);
    programme.sessions[session.id] = session;
  }
  const Promise promise{.id = numbered<Promise>("promise-", number),
                        .pair = pair.id,
                        .text = "Send a list",
                        .due = app::day(2026, 11, 20 + number % 9)};
  programme.promises[promise.id] = promise;
}

app::Stage many_pairs() {
  app::Stage stage = app::Stage::with_programme();
  Programme wanted = stage.programme();
  for (int i = 0; i < kPairs; ++i) put_pair(wanted, i);
  stage.act(app::Apply{difference(stage.programme(), wanted, "Many")});
  return stage;
}

TEST(ManyPairs, CostNoMoreThanTheOneThatAnEditTouches) {
  Visit visit(many_pairs());
  const Id<Pair> pair = numbered<Pair>("pair-", 2'500);
  const std::vector<app::Route> routes{
      {.page = Page::Home},
      {.page = Page::Programme},
      {.page = Page::People},
      {.page = Page::People, .id = numbered<Person>("person-", 5'000).value},
      {.page = Page::Pairs},
      {.page = Page::Pair, .id = pair.value},
      {.page = Page::Files},
      {.page = Page::Settings}};
  int number = 0;
  for (const app::Route& route : routes) {
    SCOPED_TRACE(app::fragment_of(route));
    const std::size_t before = visit.stage.app.derived.pairs.pairs_worked_out;
    visit.act(app::Navigate{route});
    visit.page.settle();
    EXPECT_EQ(visit.stage.app.derived.pairs.pairs_worked_out, before);
    visit.act(app::LogMeetings{{pair}, add_days(app::day(2026, 10, 10), ++number)});
    visit.page.settle();
    EXPECT_EQ(visit.stage.app.derived.pairs.pairs_worked_out, before + 1);
    EXPECT_LE(visit.page.nodes().size(), 900U);
  }
  EXPECT_EQ(app::records_of(visit.stage.app.derived.pairs, pair).figures.held,
            kSessionsEach + number);
}

}  // namespace
}  // namespace flipside::screens
