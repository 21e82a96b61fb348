// The rules and weights by which a programme makes pairs.
#pragma once

#include <array>
#include <tuple>

#include "base/id.h"
#include "record/field.h"
#include "record/named.h"
#include "record/visibility.h"

namespace flipside {

// How much each criterion counts against the others; 0 leaves it out.
struct Weights {
  int topics{40};
  int complementary{20};
  int aims{10};
  int interests{10};
  int languages{20};
  int hours{10};
  int preferences{10};
  int groups{0};
  int openness{0};
  static constexpr auto fields() {
    return std::tuple{Field{"topics", &Weights::topics, Visibility::Programme},
                      Field{"complementary", &Weights::complementary, Visibility::Programme},
                      Field{"aims", &Weights::aims, Visibility::Programme},
                      Field{"interests", &Weights::interests, Visibility::Programme},
                      Field{"languages", &Weights::languages, Visibility::Programme},
                      Field{"hours", &Weights::hours, Visibility::Programme},
                      Field{"preferences", &Weights::preferences, Visibility::Programme},
                      Field{"groups", &Weights::groups, Visibility::Programme},
                      Field{"openness", &Weights::openness, Visibility::Programme}};
  }
  bool operator==(const Weights&) const = default;
};
static_assert(lists_every_field<Weights>);

// What the best set of pairs is, in the order in which the parts of it count.
enum class MatchingMode {
  // Most people with a pair, then most pairs, then the highest worst score, then the best total.
  Balanced,
  BestTotal,
  // Most pairs, then the best total.
  MostPairs,
};

constexpr auto names_of(MatchingMode) {
  return std::array{Named{MatchingMode::Balanced, "balanced"},
                    Named{MatchingMode::BestTotal, "best_total"},
                    Named{MatchingMode::MostPairs, "most_pairs"}};
}

// At most one for each programme.
struct Policy {
  Id<Policy> id{};
  MatchingMode mode{};
  bool different_team{true};
  bool never_paired_before{true};
  // Where the mentee said what they want; the mentor is ahead in some of it.
  bool teaches_what_is_wanted{true};
  bool nobody_avoided{true};
  // Where both said when.
  bool share_an_hour{true};
  // Nobody is paired whose manager is not known, so that one reporting line can be ruled out. Those
  // on the highest rank need none.
  bool managers_known{false};
  // Of both, 0–4; 0: no threshold. Who has not answered is not kept out.
  int least_openness{0};
  // 0–10000; pairs that score less are not proposed.
  int least_score{0};
  // How long a session is planned to be: no more common free time in a week is needed than this.
  int session_minutes{60};
  Weights weights{};
  // Resource groups count, and nothing shows it: scores are told as bands, costs as small or large.
  bool groups_hidden{true};
  static constexpr auto fields() {
    return std::tuple{
        Field{"id", &Policy::id, Visibility::Programme},
        Field{"mode", &Policy::mode, Visibility::Programme},
        Field{"different_team", &Policy::different_team, Visibility::Programme},
        Field{"never_paired_before", &Policy::never_paired_before, Visibility::Programme},
        Field{"teaches_what_is_wanted", &Policy::teaches_what_is_wanted, Visibility::Programme},
        Field{"nobody_avoided", &Policy::nobody_avoided, Visibility::Programme},
        Field{"share_an_hour", &Policy::share_an_hour, Visibility::Programme},
        Field{"managers_known", &Policy::managers_known, Visibility::Programme},
        Field{"least_openness", &Policy::least_openness, Visibility::Programme},
        Field{"least_score", &Policy::least_score, Visibility::Programme},
        Field{"session_minutes", &Policy::session_minutes, Visibility::Programme},
        Field{"weights", &Policy::weights, Visibility::Programme},
        Field{"groups_hidden", &Policy::groups_hidden, Visibility::Programme}};
  }
  bool operator==(const Policy&) const = default;
};
static_assert(lists_every_field<Policy>);

}  // namespace flipside
