#include "matching/possible_pairs.h"

#include <algorithm>

#include "matching/kernels.h"

namespace flipside::matching {

namespace {

using Square = std::array<std::uint64_t, BitsInWord>;

constexpr std::size_t words_of(int people) { return (at(people) + BitsInWord - 1) / BitsInWord; }

// Bit i of word j becomes bit j of word i: the halves of all words that are off the diagonal change
// places, then those within the halves, and so on.
void transpose(Square& square) {
  std::uint64_t lower = 0x0000'0000'FFFF'FFFF;
  for (std::size_t size = BitsInWord / 2; size > 0; size /= 2, lower ^= lower << size) {
    for (std::size_t word = 0; word < BitsInWord; ++word) {
      if ((word & size) != 0) continue;
      const std::uint64_t changed = (square[word] >> size ^ square[word + size]) & lower;
      square[word] ^= changed << size;
      square[word + size] ^= changed;
    }
  }
}

}  // namespace

PossiblePairs::PossiblePairs(const ScoreTable& scores, int least_score)
    : scores_(&scores), least_(static_cast<std::int16_t>(std::max(0, least_score))) {
  const auto reserve = [&](Side side, int people, int others) {
    Bits& bits = bits_[static_cast<std::size_t>(side)];
    bits.words = words_of(others);
    bits.all.resize(at(people) * bits.words);
    best_scores_[static_cast<std::size_t>(side)].assign(padded(at(people)), Absent);
  };
  reserve(Side::Mentor, scores.mentors, scores.mentees);
  reserve(Side::Mentee, scores.mentees, scores.mentors);
}

bool PossiblePairs::step(std::int64_t cells) {
  const std::int64_t cells_of_row = scores_->cells_of_row();
  for (std::int64_t used = 0; next_mentor_ < scores_->mentors && used < cells;
       used += cells_of_row) {
    read(next_mentor_);
    next_mentor_ += 1;
    if (at(next_mentor_) % BitsInWord == 0 || next_mentor_ == scores_->mentors) turn_last_rows();
  }
  return next_mentor_ == scores_->mentors;
}

std::span<const std::uint64_t> PossiblePairs::partners(Side side, int person) const {
  const Bits& bits = bits_[static_cast<std::size_t>(side)];
  return std::span(bits.all).subspan(at(person) * bits.words, bits.words);
}

void PossiblePairs::read(int mentor) {
  const auto row = scores_->row(mentor);
  Bits& bits = bits_[0];
  mark_pairs({row, least_}, std::span(bits.all).subspan(at(mentor) * bits.words, bits.words));
  best_scores_[0][at(mentor)] = raise_to(row, best_scores_[1].data());
}

void PossiblePairs::turn_last_rows() {
  const Bits& rows = bits_[0];
  Bits& columns = bits_[1];
  const std::size_t word_of_mentors = at(next_mentor_ - 1) / BitsInWord;
  const std::size_t first = word_of_mentors * BitsInWord;
  const std::size_t count = at(next_mentor_) - first;
  for (std::size_t word = 0; word < rows.words; ++word) {
    Square square{};
    for (std::size_t row = 0; row < count; ++row) {
      square[row] = rows.all[(first + row) * rows.words + word];
    }
    transpose(square);
    const std::size_t mentee = word * BitsInWord;
    const std::size_t mentees = std::min(BitsInWord, at(scores_->mentees) - mentee);
    for (std::size_t each = 0; each < mentees; ++each) {
      columns.all[(mentee + each) * columns.words + word_of_mentors] = square[each];
    }
  }
}

}  // namespace flipside::matching
