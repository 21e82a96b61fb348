// matching_bench <figure> <people>: measures one figure of the solver and prints what came out, a
// "name value" a line (times in ms). matching_bench table <people> <file> writes the scores for the
// other solvers: people × people cells of 16 bits, mentor by mentor.
#include <sys/resource.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <memory>
#include <string_view>
#include <vector>

#include "base/random.h"
#include "matching/certificate.h"
#include "matching/preparation.h"
#include "matching/realistic.h"
#include "matching/realistic_programme.h"
#include "matching/run.h"
#include "matching/stages.h"
#include "matching/unmatched.h"
#ifdef FLIPSIDE_BENCH_LEMON
#include "matching/lemon/oracle.h"
#endif

namespace flipside::matching {
namespace {

using Clock = std::chrono::steady_clock;

// What the page asks for at a time (app/proposing.h).
constexpr std::int64_t CellsPerSlice = 1'000'000;

double ms_since(Clock::time_point begin) {
  return std::chrono::duration<double, std::milli>(Clock::now() - begin).count();
}

void print(const char* name, double value) { std::printf("%s %.3f\n", name, value); }

double timed(const std::function<void()>& run) {
  const Clock::time_point begin = Clock::now();
  run();
  return ms_since(begin);
}

double best_ms(int runs, const std::function<void()>& run) {
  double best = timed(run);
  for (int more = 1; more < runs; ++more) best = std::min(best, timed(run));
  return best;
}

int runs_for(int people) {
  if (people <= 300) return 15;
  if (people <= 1000) return 7;
  return people <= 3000 ? 3 : 1;
}

Outcome finished(StageSearch search) {
  while (!search.step(CellsPerSlice)) {
  }
  return search.take_outcome();
}

// The most that the process has had, natively; in WebAssembly its heap, which never shrinks.
double peak_megabytes() {
#ifdef __wasm__
  return static_cast<double>(__builtin_wasm_memory_size(0)) * 65536 / 1e6;
#else
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  return static_cast<double>(usage.ru_maxrss) * 1024 / 1e6;
#endif
}

// The same problem as the other solvers': the most pairs, then the best total.
int solve(const Model& model, int people) {
  Outcome outcome;
  const auto run = [&] { outcome = finished({model, Mode::MostPairs, 0}); };
  print("first", timed(run));
  print("solve", best_ms(runs_for(people), run));
  print("score", static_cast<double>(outcome.totals.score));
  print("pairs", static_cast<double>(outcome.totals.pairs));
  print("megabytes", peak_megabytes());
  return EXIT_SUCCESS;
}

template <class Steps>
double longest_slice(Steps& steps) {
  double longest = 0;
  bool done = false;
  do {
    longest = std::max(longest, timed([&] { done = steps.step(CellsPerSlice); }));
  } while (!done);
  return longest;
}

// All stages, the check of their result, and the longest time the page has to wait for a step.
int balanced(const Model& model, int people) {
  Outcome outcome;
  const auto run = [&] { outcome = finished({model, Mode::Balanced, 0}); };
  print("balanced", best_ms(runs_for(people), run));
  print("certify", best_ms(runs_for(people), [&] {
          if (certify(model, outcome).finding != Finding::Proven) std::abort();
        }));
  auto search = std::make_unique<StageSearch>(model, Mode::Balanced, 0);
  Certification check(model, outcome);
  const double slice = std::max(longest_slice(*search), longest_slice(check));
  print("slice", slice);
  // Whoever cancels waits for the slice at work, and until the search is dropped.
  search = std::make_unique<StageSearch>(model, Mode::Balanced, 0);
  for (int slices = 0; slices < 5; ++slices) search->step(CellsPerSlice);
  print("cancel", slice + timed([&] { search.reset(); }));
  print("megabytes", peak_megabytes());
  return EXIT_SUCCESS;
}

// From people's answers to proven pairs, and to the reasons why others have none. Where the table
// would be too large to be kept, rows are scored as they are read.
int programme(int people) {
  auto all = std::make_unique<Programme>(realistic_programme(people));
  auto preparation =
      std::make_unique<Preparation>(*all, strict_policy(), Keep::PairsUnderWay, spring_2026());
  all.reset();
  double slice = 0;
  std::unique_ptr<Prepared> prepared;
  Outcome outcome;
  print("prepare", timed([&] {
          slice = longest_slice(*preparation);
          prepared = preparation->take();
          preparation.reset();
        }));
  print("search", timed([&] {
          StageSearch search(prepared->model, Mode::Balanced, 0);
          slice = std::max(slice, longest_slice(search));
          outcome = search.take_outcome();
        }));
  print("certify", timed([&] {
          Certification check(prepared->model, outcome);
          slice = std::max(slice, longest_slice(check));
          if (check.result().finding != Finding::Proven) std::abort();
        }));
  print("slice", slice);
  print("megabytes", peak_megabytes());
  print("report", timed([&] {
          UnmatchedReport report(*prepared, outcome.links, outcome.mode);
          print("report_slice", longest_slice(report));
        }));
  print("pairs", static_cast<double>(outcome.links.size()));
  return EXIT_SUCCESS;
}

// How far the progress that people see is ever from the share of the time that has passed, and for
// how much of it at a stretch it stands still; in percent.
int progress(int people) {
  Matching matching(realistic_programme(people), strict_policy(), {}, spring_2026());
  const Clock::time_point begin = Clock::now();
  struct Reading {
    double ms;
    int thousandths;
  };
  std::vector<Reading> readings{{0, 0}};
  while (!matching.step(CellsPerSlice)) {
    const int now = matching.progress_thousandths();
    if (now != readings.back().thousandths) readings.push_back({ms_since(begin), now});
  }
  readings.push_back({ms_since(begin), 1000});
  const double all = readings.back().ms;
  double off = 0;
  double still = 0;
  for (std::size_t i = 1; i < readings.size(); ++i) {
    const double share = 100 * readings[i].ms / all;
    off = std::max(off, std::abs(share - readings[i].thousandths / 10.0));
    still = std::max(still, share - 100 * readings[i - 1].ms / all);
  }
  print("all", all);
  print("off", off);
  print("still", still);
  return EXIT_SUCCESS;
}

double percentile_95(std::vector<double> values) {
  std::ranges::sort(values);
  return values[values.size() * 95 / 100];
}

// The model when the pair is made elsewhere, or must not be made.
Model without(Model model, const Link& link, bool made) {
  model.scores.cells[model.scores.index(link.mentor, link.mentee)] = Absent;
  if (!made) return model;
  model.mentors.places[static_cast<std::size_t>(link.mentor)] -= 1;
  model.mentees.places[static_cast<std::size_t>(link.mentee)] -= 1;
  model.mentors.first_pair_weights[static_cast<std::size_t>(link.mentor)] = 0;
  model.mentees.first_pair_weights[static_cast<std::size_t>(link.mentee)] = 0;
  return model;
}

Link allowed_link(const Model& model, Random& random) {
  for (;;) {
    const Link link{
        static_cast<int>(random.below(static_cast<std::uint32_t>(model.scores.mentors))),
        static_cast<int>(random.below(static_cast<std::uint32_t>(model.scores.mentees)))};
    if (model.scores.allows(link.mentor, link.mentee)) return link;
  }
}

// Repairs of every stage after one couple more is paired or ruled out, with the check.
int repairs(const Model& model, bool made) {
  constexpr int Repairs = 60;
  const Outcome found = finished({model, Mode::Balanced, 0});
  Random random(7);
  std::vector<double> times;
  for (int each = 0; each < Repairs; ++each) {
    const Link of_result = found.links[random.below(static_cast<unsigned>(found.links.size()))];
    const Model changed =
        without(model, each % 2 == 0 ? of_result : allowed_link(model, random), made);
    times.push_back(timed([&] {
      const Outcome repaired = finished({changed, found});
      if (certify(changed, repaired).finding != Finding::Proven) std::abort();
    }));
  }
  print("p95", percentile_95(times));
  return EXIT_SUCCESS;
}

int what_ifs(const Model& model) {
  constexpr int Questions = 10;
  const Outcome found = finished({model, Mode::Balanced, 0});
  Random random(8);
  std::vector<double> times;
  for (int round = 0; round < 5; ++round) {
    times.push_back(timed([&] {
      for (int each = 0; each < Questions; ++each) {
        const Link link = allowed_link(model, random);
        finished({model, found, link});
      }
    }));
  }
  print("ten", *std::ranges::min_element(times));
  return EXIT_SUCCESS;
}

#ifdef FLIPSIDE_BENCH_LEMON
int lemon(const Model& model) {
  const Objective objective = pairs_then_total(model, 0);
  const std::vector<std::int64_t> none(model.mentors.places.size(), 0);
  LemonProblem problem{{model.mentors.places, none}, {model.mentees.places, none}};
  for (const int score : model.scores.cells) {
    problem.weights.push_back(score < 0 ? -1 : objective.participation + score);
  }
  std::int64_t value = 0;
  print("solve", timed([&] { value = best_value_by_lemon(problem); }));
  print("score", static_cast<double>(value % objective.participation));
  return EXIT_SUCCESS;
}
#endif

int write_table(const Model& model, const char* path) {
  std::FILE* file = std::fopen(path, "wb");
  if (file == nullptr) return EXIT_FAILURE;
  const auto& cells = model.scores.cells;
  const bool whole = std::fwrite(cells.data(), sizeof cells[0], cells.size(), file) == cells.size();
  return std::fclose(file) == 0 && whole ? EXIT_SUCCESS : EXIT_FAILURE;
}

int measure(std::string_view figure, int people) {
  if (figure == "programme") return programme(people);
  if (figure == "progress") return progress(people);
  const Model model = realistic_model(people);
  if (figure == "solve") return solve(model, people);
  if (figure == "balanced") return balanced(model, people);
  if (figure == "pin") return repairs(model, true);
  if (figure == "block") return repairs(model, false);
  if (figure == "what-ifs") return what_ifs(model);
#ifdef FLIPSIDE_BENCH_LEMON
  if (figure == "lemon") return lemon(model);
#endif
  std::fprintf(stderr, "no such figure: %.*s\n", static_cast<int>(figure.size()), figure.data());
  return EXIT_FAILURE;
}

}  // namespace
}  // namespace flipside::matching

int main(int count, char** words) {
  if (count < 3) return EXIT_FAILURE;
  const int people = std::atoi(words[2]);
  if (count == 4) {
    return flipside::matching::write_table(flipside::matching::realistic_model(people), words[3]);
  }
  return flipside::matching::measure(words[1], people);
}
