// One side of a prepared model and its pairs, seen from that side's own people: the same questions
// can then be asked of mentors and of mentees.
#pragma once

#include <cstddef>
#include <vector>

#include "matching/model.h"
#include "matching/preparation.h"
#include "matching/rules.h"
#include "programme/pair.h"

namespace flipside::matching {

// Own people and partners are places in own() and opposite().
class SideView {
 public:
  // `prepared` must outlive the view.
  SideView(const Prepared& prepared, const Links& links, Side side);

  // Indices of the roster.
  [[nodiscard]] const std::vector<int>& own() const;
  [[nodiscard]] const std::vector<int>& opposite() const;

  [[nodiscard]] Side side() const { return side_; }
  [[nodiscard]] const Prepared& prepared() const { return *prepared_; }
  [[nodiscard]] const RoleState& state(int person) const;
  [[nodiscard]] RuleSet rules_with(int person, int partner) const;
  [[nodiscard]] int places_of_partner(int partner) const;
  // Who of the own people is paired with that partner.
  [[nodiscard]] const std::vector<int>& holders_of(int partner) const;
  [[nodiscard]] bool is_unmatched(int person) const;

 private:
  const Prepared* prepared_;
  Side side_;
  std::vector<int> loads_;
  std::vector<std::vector<int>> holders_;
};

}  // namespace flipside::matching
