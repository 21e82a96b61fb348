#include "matching/shortlist_reach.h"

#include <algorithm>
#include <bit>
#include <functional>

#include "matching/index.h"
#include "matching/kernels.h"

namespace flipside::matching {

namespace {

constexpr std::size_t LongestRow = 24;
constexpr std::size_t LongestColumn = 12;
// Cells of one row that are added at a time.
constexpr std::size_t MostMissing = 12;
// Whoever is nearer than anybody is settled, or out of reach for one visit.
constexpr std::int32_t Settled = -Unreached;

template <class Cell>
void keep_best(std::vector<Cell>& cells, std::size_t most, const Cell& cell) {
  const auto better = [](const Cell& one, const Cell& two) { return one.score > two.score; };
  if (cells.size() == most) {
    if (cell.score <= cells.front().score) return;
    std::ranges::pop_heap(cells, better);
    cells.pop_back();
  }
  cells.push_back(cell);
  std::ranges::push_heap(cells, better);
}

}  // namespace

ShortlistReach::ShortlistReach(const ScoreTable& scores)
    : lists_{std::vector<List>(at(scores.mentors)), std::vector<List>(at(scores.mentees))} {
  marks_.resize((at(scores.mentees) + BitsInWord - 1) / BitsInWord);
}

// Rows begin at different columns, so that equal scores do not lead everybody to the same people.
void ShortlistReach::open(const Flow& flow, int mentor) {
  const auto cells = flow.scores().row(mentor);
  if (column_floors_.empty()) {
    column_floors_.assign(padded(cells.size()), static_cast<std::int16_t>(least_score(flow) - 1));
  }
  List& row = list(Side::Mentor, mentor);
  const std::size_t words = marks_.size();
  const std::size_t first = at(mentor) * words / at(flow.people(Side::Mentor));
  for (std::size_t step = 0; step < words; ++step) {
    const std::size_t begin = (first + step) % words * BitsInWord;
    const auto part = cells.subspan(begin, std::min(BitsInWord, cells.size() - begin));
    const int floor = row.size() < LongestRow ? least_score(flow) - 1 : row.front().score;
    std::uint64_t marks =
        mark_above(part, &column_floors_[begin], static_cast<std::int16_t>(floor));
    for (; marks != 0; marks &= marks - 1) {
      const auto within = static_cast<std::size_t>(std::countr_zero(marks));
      consider(mentor, static_cast<int>(begin + within), part[within]);
    }
  }
}

void ShortlistReach::consider(int mentor, int mentee, int score) {
  keep_best(list(Side::Mentor, mentor), LongestRow, {mentee, score});
  List& column = list(Side::Mentee, mentee);
  keep_best(column, LongestColumn, {mentor, score});
  if (column.size() == LongestColumn) {
    column_floors_[at(mentee)] = static_cast<std::int16_t>(column.front().score);
  }
}

void ShortlistReach::merge_columns() {
  is_merged_ = true;
  column_floors_ = {};
  std::vector<List> columns(lists_[1].size());
  columns.swap(lists_[1]);
  for (std::size_t mentor = 0; mentor < lists_[0].size(); ++mentor) {
    for (const Cell& cell : lists_[0][mentor]) {
      list(Side::Mentee, cell.person).push_back({static_cast<int>(mentor), cell.score});
    }
  }
  for (std::size_t mentee = 0; mentee < columns.size(); ++mentee) {
    for (const Cell& cell : columns[mentee]) {
      add(cell.person, static_cast<int>(mentee), cell.score);
    }
  }
}

void ShortlistReach::add(int mentor, int mentee, int score) {
  List& row = list(Side::Mentor, mentor);
  if (std::ranges::find(row, mentee, &Cell::person) != row.end()) return;
  row.push_back({mentee, score});
  list(Side::Mentee, mentee).push_back({mentor, score});
}

void ShortlistReach::begin(const Flow& flow, Side from, std::int32_t limit) {
  from_ = from;
  limit_ = limit;
  heap_.clear();
  for (const int each : touched_) distances_[at(each)] = Unreached;
  touched_.clear();
  const int more = std::max(flow.people(Side::Mentor), flow.people(Side::Mentee));
  distances_.resize(at(more), Unreached);
  over_.resize(at(more));
}

std::int32_t ShortlistReach::visit(const Flow& flow, int person, std::int32_t base) {
  const auto& prices = flow.prices(other_side(from_));
  for (const Cell& cell : list(from_, person)) {
    const std::int32_t distance = base + prices[at(cell.person)] - cell.score;
    std::int32_t& known = distances_[at(cell.person)];
    if (distance >= limit_ || distance >= known) continue;
    if (flow.is_apart(link_of(from_, person, cell.person))) continue;
    if (known == Unreached) touched_.push_back(cell.person);
    known = distance;
    lower_limit(flow, cell.person, distance);
    over_[at(cell.person)] = person;
    heap_.push_back({distance, cell.person});
    std::ranges::push_heap(heap_, std::greater{});
  }
  return nearest_distance();
}

// No way is of use that is longer than one that ends here.
void ShortlistReach::lower_limit(const Flow& flow, int person, std::int32_t distance) {
  if (!flow.has_free_place(other_side(from_), person)) return;
  const std::int32_t cost = flow.cost_of_taking(other_side(from_), person);
  if (cost >= 0) limit_ = std::min(limit_, distance + cost + 1);
}

std::int32_t ShortlistReach::nearest_distance() {
  while (!heap_.empty() && heap_.front().distance != distances_[at(heap_.front().person)]) {
    drop_nearest();
  }
  return heap_.empty() ? Unreached : heap_.front().distance;
}

void ShortlistReach::drop_nearest() {
  std::ranges::pop_heap(heap_, std::greater{});
  heap_.pop_back();
}

std::int32_t ShortlistReach::settle(std::int32_t distance, std::vector<int>& settled) {
  while (nearest_distance() == distance) {
    settled.push_back(heap_.front().person);
    distances_[at(heap_.front().person)] = Settled;
  }
  return nearest_distance();
}

bool ShortlistReach::allows(const Flow& flow, Link link) const {
  return flow.scores().at(link.mentor, link.mentee) >= least_score(flow);
}

Margin ShortlistReach::nearest(const Flow& flow, Side side, int person) {
  if (!is_merged_) merge_columns();
  Margin best;
  for (const Cell& cell : list(side, person)) {
    const std::int32_t margin = cell.score - flow.prices(other_side(side))[at(cell.person)];
    if (margin > best.value) best = {margin, cell.person};
  }
  return best;
}

std::int32_t ShortlistReach::add_missing(const Flow& flow, int mentor) {
  const auto base = flow.prices(Side::Mentor)[at(mentor)] -
                    static_cast<std::int32_t>(flow.objective().participation);
  const auto& prices = flow.prices(Side::Mentee);
  const auto cells = flow.scores().row(mentor);
  missing_.clear();
  find_short({cells, least_score(flow)}, prices.data(), base, missing_);
  std::erase_if(missing_, [&](int mentee) { return flow.is_apart({mentor, mentee}); });
  const auto cost = [&](int mentee) { return base + prices[at(mentee)] - cells[at(mentee)]; };
  std::ranges::sort(missing_, {}, cost);
  const std::int32_t worst = missing_.empty() ? 0 : -cost(missing_.front());
  if (missing_.size() > MostMissing) missing_.resize(MostMissing);
  for (const int mentee : missing_) add(mentor, mentee, cells[at(mentee)]);
  return worst;
}

std::int64_t ShortlistReach::cells_of_visit(Side) const {
  constexpr std::int64_t CellsOfList = 400;
  return CellsOfList;
}

}  // namespace flipside::matching
