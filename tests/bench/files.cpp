// node files_bench.js <save|load|edit> <people>: milliseconds to write or read the file of a
// programme with that many people, half as many pairs and ten sessions a pair, or to bring its
// figures up to date after one session was added; the median of several runs.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "app/derived.h"
#include "archive/file.h"
#include "programme/edits.h"
#include "programme/programme.h"

namespace flipside {
namespace {

constexpr int kRuns = 7;

template <class R>
Id<R> id_of(int number) {
  const std::string digits = std::to_string(number);
  return Id<R>{std::string(10 - digits.size(), '0') + digits};
}

Person person_of(int number) {
  Person person{.id = id_of<Person>(number)};
  person.name = "Person " + std::to_string(number);
  person.email = "person" + std::to_string(number) + "@example.org";
  person.team = "Team " + std::to_string(number % 40);
  person.role = number % 2 == 0 ? Role::Mentor : Role::Mentee;
  return person;
}

Session session_of(int pair, int number) {
  Session session{.id = id_of<Session>(pair * 10 + number), .pair = id_of<Pair>(pair)};
  session.on = date_of({2026, 1 + number, 1 + pair % 28});
  session.minutes = 60;
  session.state = SessionState::Held;
  session.note = "We looked at short video and tried two clips.";
  return session;
}

Programme programme_with(int people) {
  Programme programme;
  for (int i = 0; i < people; ++i) {
    const Person person = person_of(i);
    programme.people.emplace(person.id, person);
  }
  for (int i = 0; i < people / 2; ++i) {
    Pair pair{.id = id_of<Pair>(i)};
    pair.mentor = id_of<Person>(2 * i);
    pair.mentee = id_of<Person>(2 * i + 1);
    pair.stage = PairStage::Active;
    pair.started_on = date_of({2026, 1, 1});
    programme.pairs.emplace(pair.id, pair);
    for (int n = 0; n < 10; ++n) {
      const Session session = session_of(i, n);
      programme.sessions.emplace(session.id, session);
    }
  }
  return programme;
}

double median_ms(const std::function<void()>& run) {
  using Clock = std::chrono::steady_clock;
  std::vector<double> times;
  for (int i = 0; i < kRuns; ++i) {
    const Clock::time_point begin = Clock::now();
    run();
    times.push_back(std::chrono::duration<double, std::milli>(Clock::now() - begin).count());
  }
  std::ranges::sort(times);
  return times[kRuns / 2];
}

// Each run adds a session of another day to the pair in the middle.
int measure_edits(int people) {
  const Date today = date_of({2026, 12, 1});
  Programme programme = programme_with(people);
  app::Derived derived;
  app::derive_again(derived, programme, today);
  const int pair = people / 4;
  int number = 0;
  const double ms = median_ms([&] {
    Session session = session_of(pair, 1);
    session.id = id_of<Session>(people * 100 + ++number);
    const Change change = put(programme, session, {});
    apply(programme, change);
    app::derive_after(derived, programme, change, today);
  });
  std::printf("%.3f\n", ms);
  const bool counted = app::records_of(derived.pairs, id_of<Pair>(pair)).figures.held > number;
  return counted ? EXIT_SUCCESS : EXIT_FAILURE;
}

int measure(std::string_view what, int people) {
  if (what == "edit") return measure_edits(people);
  const archive::File file{.kind = archive::Kind::Share,
                           .workspace = {.programme = programme_with(people)}};
  const std::string text = archive::write_file(file);
  if (!archive::read_file(text)) return EXIT_FAILURE;
  std::size_t work = 0;
  const double ms = what == "save" ? median_ms([&] { work += archive::write_file(file).size(); })
                                   : median_ms([&] { work += archive::read_file(text) ? 1 : 0; });
  std::printf("%.3f\n", ms);
  return work > 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}

}  // namespace
}  // namespace flipside

int main(int count, char** words) {
  return count == 3 ? flipside::measure(words[1], std::atoi(words[2])) : EXIT_FAILURE;
}
