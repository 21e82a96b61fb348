// node files_bench.js <what> <people>: milliseconds, the median of several runs, with a programme
// of that many people, half as many pairs and ten sessions a pair, or twenty where stamps are
// measured.
//   save, load    write or read its file without stamps
//   edit          bring its figures up to date after one session was added
//   save-stamped, load-stamped, load-unstamped   with stamps, a twentieth of the records edited by
//                 others; the same programme without
//   stamp         stamp one edit
//   merge         two copies of which each has edited a twentieth of the sessions
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include "app/derived.h"
#include "archive/file.h"
#include "archive/journal.h"
#include "programme/edits.h"
#include "programme/programme.h"
#include "replica/merge.h"
#include "replica/stamp.h"

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
  Session session{.id = id_of<Session>(pair * 20 + number), .pair = id_of<Pair>(pair)};
  session.on = date_of({2026, 1 + number % 12, 1 + pair % 28});
  session.minutes = 60;
  session.state = SessionState::Held;
  session.note = "We looked at short video and tried two clips.";
  return session;
}

Programme programme_with(int people, int sessions = 10) {
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
    for (int n = 0; n < sessions; ++n) {
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

constexpr int kSessionsStamped = 20;
constexpr int kEditsOfOthers = 20;

// Edits every twentieth session from `first` on, each in a change of its own.
void edit_apart(replica::Copy& copy, std::uint64_t node, int first) {
  std::int64_t now = 1'790'000'000'000 + first;
  int place = 0;
  std::vector<Id<Session>> chosen;
  for (const auto& [id, session] : copy.programme.sessions) {
    if (place++ % kEditsOfOthers == first) chosen.push_back(id);
  }
  for (const Id<Session>& id : chosen) {
    const Change change =
        edit(copy.programme, id, [&](Session& it) { it.note += std::to_string(node); }, "Edit");
    replica::stamp(copy.state, change, {.node = replica::Node{node}, .now = ++now});
    apply(copy.programme, change);
  }
}

replica::Copy stamped_copy(int people) {
  replica::Copy copy{programme_with(people, kSessionsStamped), {}};
  copy.state = archive::state_of_content(copy.programme);
  return copy;
}

int tell(double ms, std::size_t work) {
  std::printf("%.3f\n", ms);
  return work > 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}

int measure_merge(int people) {
  replica::Copy ours = stamped_copy(people);
  replica::Copy theirs = ours;
  edit_apart(ours, 7, 1);
  edit_apart(theirs, 8, 2);
  std::size_t work = 0;
  const double ms =
      median_ms([&] { work += replica::merge(ours, theirs, 0).report.changed.size(); });
  return tell(ms, work);
}

int measure_stamp(int people) {
  replica::Copy copy = stamped_copy(people);
  const Id<Session> id = std::next(copy.programme.sessions.begin(), people / 4)->first;
  const Change change = edit(copy.programme, id, [](Session& it) { it.note = "new"; }, "Edit");
  std::size_t work = 0;
  const double ms = median_ms([&] {
    replica::stamp(copy.state, change, {.node = replica::Node{9}, .now = 0});
    ++work;
  });
  return tell(ms, work);
}

int measure_stamped(std::string_view what, int people) {
  replica::Copy copy = stamped_copy(people);
  edit_apart(copy, 7, 1);
  archive::File file{.kind = archive::Kind::Snapshot, .workspace = {.programme = copy.programme}};
  if (what != "load-unstamped") file.state = std::move(copy.state);
  const std::string text = archive::write_file(file);
  std::fprintf(stderr, "%zu bytes\n", text.size());
  std::size_t work = 0;
  const double ms = what == "save-stamped"
                        ? median_ms([&] { work += archive::write_file(file).size(); })
                        : median_ms([&] { work += archive::read_file(text) ? 1 : 0; });
  return tell(ms, work);
}

int measure(std::string_view what, int people) {
  if (what == "edit") return measure_edits(people);
  if (what == "merge") return measure_merge(people);
  if (what == "stamp") return measure_stamp(people);
  if (what.ends_with("stamped")) return measure_stamped(what, people);
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
