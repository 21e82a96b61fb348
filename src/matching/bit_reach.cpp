#include "matching/bit_reach.h"

#include <algorithm>
#include <bit>

#include "matching/index.h"
#include "matching/kernels.h"

namespace flipside::matching {

namespace {

std::size_t words_for(int people) { return (at(people) + BitsInWord - 1) / BitsInWord; }

void add(People& people, int person) {
  people[at(person) / BitsInWord] |= std::uint64_t{1} << (at(person) % BitsInWord);
}

void remove(People& people, int person) {
  people[at(person) / BitsInWord] &= ~(std::uint64_t{1} << (at(person) % BitsInWord));
}

int first_of(std::uint64_t word, std::size_t index) {
  return static_cast<int>(index * BitsInWord) + std::countr_zero(word);
}

int first_common(const People& one, const People& two) {
  for (std::size_t word = 0; word < one.size(); ++word) {
    if ((one[word] & two[word]) != 0) return first_of(one[word] & two[word], word);
  }
  return -1;
}

}  // namespace

BitReach::BitReach(const ScoreTable& scores)
    : mentors_(scores.mentors), words_(words_for(scores.mentees)), table_(at(mentors_) * words_) {
  best_scores_[0].assign(at(mentors_), Absent);
  best_scores_[1].assign(padded(at(scores.mentees)), Absent);
}

std::span<const std::uint64_t> BitReach::row_of(int mentor) const {
  return std::span(table_).subspan(at(mentor) * words_, words_);
}

void BitReach::open(const Flow& flow, int mentor) {
  const auto cells = flow.scores().row(mentor);
  const std::int16_t least = least_score(flow);
  mark_pairs({cells, least}, std::span(table_).subspan(at(mentor) * words_, words_));
  best_scores_[0][at(mentor)] = raise_to(cells, best_scores_[1].data());
}

void BitReach::begin(const Flow& flow, Side from, std::int32_t limit) {
  from_ = from;
  const Side to = other_side(from);
  update_market(flow, to);
  const std::size_t words = words_for(flow.people(to));
  unsettled_.assign(words, ~std::uint64_t{0});
  takers_ = unsettled_;
  reached_.resize(at(limit));
  for (People& people : reached_) people.assign(words, 0);
}

void BitReach::update_market(const Flow& flow, Side side) {
  Market& market = market_of(side);
  market.prices.resize(at(flow.people(side)), Unreached);
  for (int person = 0; person < flow.people(side); ++person) {
    const std::int32_t now = flow.prices(side)[at(person)];
    std::int32_t& before = market.prices[at(person)];
    if (now == before) continue;
    if (before != Unreached) remove(group_at(market, before), person);
    add(group_at(market, now), person);
    before = now;
  }
}

People& BitReach::group_at(Market& market, std::int32_t price) {
  auto found = std::ranges::lower_bound(market.groups, price, {}, &AtPrice::price);
  if (found == market.groups.end() || found->price != price) {
    found = market.groups.insert(
        found, {price, People(words_for(static_cast<int>(market.prices.size())), 0)});
  }
  return found->people;
}

std::int32_t BitReach::visit(const Flow& flow, int person, std::int32_t base) {
  gather_open(flow, from_, person);
  for (const AtPrice& each : market_of(other_side(from_)).groups) {
    const std::int32_t distance = base + each.price;
    if (distance < 0 || at(distance) >= reached_.size()) continue;
    People& reached = reached_[at(distance)];
    for (std::size_t word = 0; word < pairs_.size(); ++word) {
      reached[word] |= pairs_[word] & each.people[word] & unsettled_[word];
    }
  }
  return nearest_reached();
}

void BitReach::gather_open(const Flow& flow, Side side, int person) {
  gather(side, person);
  for (const int each : flow.partners(side, person)) remove(pairs_, each);
  flow.for_each_forbidden(side, person, [&](int each) { remove(pairs_, each); });
}

void BitReach::gather(Side side, int person) {
  if (side == Side::Mentor) {
    const auto row = row_of(person);
    pairs_.assign(row.begin(), row.end());
    return;
  }
  pairs_.assign(words_for(mentors_), 0);
  const std::uint64_t* word = table_.data() + at(person) / BitsInWord;
  for (int mentor = 0; mentor < mentors_; ++mentor, word += words_) {
    if ((*word >> (at(person) % BitsInWord) & 1) != 0) add(pairs_, mentor);
  }
}

std::int32_t BitReach::nearest_reached() const {
  for (std::size_t distance = 0; distance < reached_.size(); ++distance) {
    for (std::size_t word = 0; word < unsettled_.size(); ++word) {
      if ((reached_[distance][word] & unsettled_[word]) != 0) {
        return static_cast<std::int32_t>(distance);
      }
    }
  }
  return Unreached;
}

std::int32_t BitReach::settle(std::int32_t distance, std::vector<int>& settled) {
  const People& reached = reached_[at(distance)];
  for (std::size_t word = 0; word < unsettled_.size(); ++word) {
    for (std::uint64_t left = reached[word] & unsettled_[word]; left != 0; left &= left - 1) {
      settled.push_back(first_of(left, word));
    }
    unsettled_[word] &= ~reached[word];
  }
  return nearest_reached();
}

bool BitReach::allows(const Flow&, Link link) const {
  const std::uint64_t word = row_of(link.mentor)[at(link.mentee) / BitsInWord];
  return (word >> (at(link.mentee) % BitsInWord) & 1) != 0;
}

Margin BitReach::nearest(const Flow& flow, Side side, int person) {
  if (side == Side::Mentee) update_market(flow, Side::Mentor);
  gather_open(flow, side, person);
  for (const AtPrice& each : market_of(other_side(side)).groups) {
    const int taker = side == Side::Mentor ? first_taker(flow, each.people) : -1;
    if (taker >= 0) return {-each.price, taker};
    const int any = first_common(pairs_, each.people);
    if (any >= 0) return {-each.price, any};
  }
  return {};
}

// Of pairs_ and these mentees.
int BitReach::first_taker(const Flow& flow, const People& mentees) {
  for (std::size_t word = 0; word < pairs_.size(); ++word) {
    std::uint64_t left = pairs_[word] & mentees[word] & takers_[word];
    for (; left != 0; left &= left - 1) {
      const int mentee = first_of(left, word);
      if (flow.cost_of_taking(Side::Mentee, mentee) == 0 &&
          flow.has_free_place(Side::Mentee, mentee)) {
        return mentee;
      }
      remove(takers_, mentee);
    }
  }
  return -1;
}

std::int64_t BitReach::cells_of_visit(Side from) const {
  // A column's bits lie in as many rows.
  return from == Side::Mentor ? static_cast<std::int64_t>(4 * words_) : mentors_;
}

}  // namespace flipside::matching
