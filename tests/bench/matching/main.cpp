// matching_bench <figure> <people>: prints "<milliseconds> <check value>" for one figure of the
// solver; matching_bench table <people> <file> writes the scores for the other solvers.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <string_view>
#include <vector>

#include "matching/assignment.h"
#include "matching/certificate.h"
#include "matching/realistic.h"
#include "matching/stages.h"

namespace flipside::matching {
namespace {

using Clock = std::chrono::steady_clock;

double ms_since(Clock::time_point begin) {
  return std::chrono::duration<double, std::milli>(Clock::now() - begin).count();
}

Outcome search(const Model& model, Mode mode) {
  StageSearch search(model, mode, 0);
  while (!search.step(1'000'000)) {
  }
  return search.take_outcome();
}

double best_ms(int runs, const std::function<void()>& run) {
  double best = 1e30;
  for (; runs > 0; --runs) {
    const Clock::time_point begin = Clock::now();
    run();
    best = std::min(best, ms_since(begin));
  }
  return best;
}

int measure(std::string_view figure, int people) {
  const Model model = realistic_model(people);
  const int runs = people <= 1000 ? 7 : people <= 3000 ? 3 : 1;
  Outcome outcome;
  const Mode mode = figure == "balanced" ? Mode::Balanced : Mode::MostPairs;
  const double ms = best_ms(runs, [&] { outcome = search(model, mode); });
  std::printf("%.3f %lld pairs %lld worst %d\n", ms, static_cast<long long>(outcome.totals.score),
              static_cast<long long>(outcome.totals.pairs), outcome.totals.worst);
  const double check = best_ms(runs, [&] {
    if (certify(model, outcome).finding != Finding::Proven) std::abort();
  });
  std::printf("certify %.3f\n", check);
  StageSearch again(model, mode, 0);
  while (!again.step(1'000'000)) {
  }
  std::printf("cells/n2 %.2f\n", static_cast<double>(again.cells_read()) /
                                     static_cast<double>(model.scores.cells.size()));
  return EXIT_SUCCESS;
}

}  // namespace
}  // namespace flipside::matching

int main(int count, char** words) {
  if (count == 4) {
    const auto model = flipside::matching::realistic_model(std::atoi(words[2]));
    std::FILE* file = std::fopen(words[3], "wb");
    std::fwrite(model.scores.cells.data(), 2, model.scores.cells.size(), file);
    return std::fclose(file);
  }
  return count == 3 ? flipside::matching::measure(words[1], std::atoi(words[2])) : EXIT_FAILURE;
}
