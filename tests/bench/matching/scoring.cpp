// scoring_bench <people>: scores as many mentors with as many mentees, all criteria and rules on,
// and prints what it took, a "name value" a line: ms of the best of several passes, millions of
// pairs a second, ms of the longest row, and ms to lay out the columns.
#include <algorithm>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <vector>

#include "matching/realistic_programme.h"
#include "matching/row_scoring.h"

namespace flipside::matching {
namespace {

using Clock = std::chrono::steady_clock;

double ms_since(Clock::time_point begin) {
  return std::chrono::duration<double, std::milli>(Clock::now() - begin).count();
}

void measure(int people) {
  const Programme programme = realistic_programme(people);
  const Roster roster = roster_of(programme, Keep::PairsUnderWay, spring_2026());
  const Policy policy = strict_policy();
  const Clock::time_point begun = Clock::now();
  RowScoring scoring(roster, policy);
  const double layout = ms_since(begun);
  std::vector<std::int16_t> row(roster.mentees.size());
  // As in the page, not a part of one long function: that would stay as it was first compiled.
  const std::function<void(int)> score = [&](int mentor) { scoring.score(mentor, row); };
  double best = 0;
  double longest = 0;
  std::int64_t total = 0;
  for (int pass = 0; pass < std::max(10, 100'000 / people); ++pass) {
    const Clock::time_point begin = Clock::now();
    for (const int mentor : roster.mentors) {
      const Clock::time_point row_begin = Clock::now();
      score(mentor);
      if (pass == 0) longest = std::max(longest, ms_since(row_begin));
      total += row[static_cast<std::size_t>(mentor) % row.size()];
    }
    const double ms = ms_since(begin);
    best = pass == 0 ? ms : std::min(best, ms);
  }
  const double pairs = static_cast<double>(roster.mentors.size()) * static_cast<double>(row.size());
  std::printf("scoring_ms %.3f\nmillion_pairs_a_second %.1f\nlongest_row_ms %.3f\n", best,
              pairs / best / 1000, longest);
  std::printf("layout_ms %.3f\nchecksum %lld\n", layout, static_cast<long long>(total));
}

}  // namespace
}  // namespace flipside::matching

int main(int count, char** arguments) {
  flipside::matching::measure(count > 1 ? std::atoi(arguments[1]) : 1000);
  return 0;
}
