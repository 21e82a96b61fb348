// A proof of one matching as a file: all that somebody else needs to check that no better set of
// pairs exists. README.md beside this file describes the format and how to check it.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <tuple>
#include <vector>

#include "base/id.h"
#include "programme/person.h"
#include "programme/policy.h"
#include "record/field.h"

namespace flipside::archive {

struct ProofPerson {
  Id<Person> id{};
  // Empty unless the organiser wants names in the file.
  std::string name{};
  int places{1};
  int first_pair_weight{1};
  static constexpr auto fields() {
    return std::tuple{Field{"id", &ProofPerson::id}, Field{"name", &ProofPerson::name},
                      Field{"places", &ProofPerson::places},
                      Field{"first_pair_weight", &ProofPerson::first_pair_weight}};
  }
  bool operator==(const ProofPerson&) const = default;
};
static_assert(lists_every_field<ProofPerson>);

// One measure by which the pairs are the best, and the prices that prove it.
struct ProofStage {
  // "people_and_pairs", "worst_pair" or "total".
  std::string name{};
  // What is maximised over the pairs that score at least `least_score`.
  int least_score{};
  std::int64_t per_first_pair{};
  std::int64_t per_pair{};
  int per_score{};
  // What the pairs reach, and the bound that the prices give.
  std::int64_t value{};
  std::int64_t bound{};
  // By mentor and by mentee, in the order of the lists of people.
  std::vector<std::int64_t> mentor_prices{};
  std::vector<std::int64_t> mentee_prices{};
  static constexpr auto fields() {
    return std::tuple{Field{"name", &ProofStage::name},
                      Field{"least_score", &ProofStage::least_score},
                      Field{"per_first_pair", &ProofStage::per_first_pair},
                      Field{"per_pair", &ProofStage::per_pair},
                      Field{"per_score", &ProofStage::per_score},
                      Field{"value", &ProofStage::value},
                      Field{"bound", &ProofStage::bound},
                      Field{"mentor_prices", &ProofStage::mentor_prices},
                      Field{"mentee_prices", &ProofStage::mentee_prices}};
  }
  bool operator==(const ProofStage&) const = default;
};
static_assert(lists_every_field<ProofStage>);

struct ProofTotals {
  std::int64_t first_pairs{};
  std::int64_t pairs{};
  std::int64_t score{};
  int worst{};
  static constexpr auto fields() {
    return std::tuple{Field{"first_pairs", &ProofTotals::first_pairs},
                      Field{"pairs", &ProofTotals::pairs}, Field{"score", &ProofTotals::score},
                      Field{"worst", &ProofTotals::worst}};
  }
  bool operator==(const ProofTotals&) const = default;
};
static_assert(lists_every_field<ProofTotals>);

struct MatchingRun {
  std::optional<MatchingMode> mode{};
  int least_score{};
  std::vector<ProofPerson> mentors{};
  std::vector<ProofPerson> mentees{};
  // A row a mentor, a cell a mentee: 0…10000, or −1 where the pair is not allowed.
  std::vector<std::vector<int>> scores{};
  // Mentor and mentee, as places in the two lists from 0.
  std::vector<std::array<int, 2>> pairs{};
  ProofTotals totals{};
  std::vector<ProofStage> stages{};
};

// Compact JSON with its envelope. Equal runs give equal bytes.
std::string write_matching_run(const MatchingRun& run);

}  // namespace flipside::archive
