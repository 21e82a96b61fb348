// Those whom a proposal leaves without a pair: why, and what would help, with a button that does
// it.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "matching/run.h"
#include "screens/matching_partners.h"
#include "screens/scene.h"

namespace flipside::screens {

// Everybody once, by name; found anew when the proposal, the people or the words typed are others.
class FoundWithout {
 public:
  // Places in the proposal's list; two for who signed up for both roles.
  struct Row {
    std::size_t first{};
    std::optional<std::size_t> second{};
  };

  void look(const app::App& app, const std::string& filter);
  [[nodiscard]] const std::vector<Row>& shown() const { return shown_; }
  [[nodiscard]] std::size_t all() const { return all_.size(); }

 private:
  void find_all(const app::App& app);

  std::vector<Row> all_{};
  std::vector<Row> shown_{};
  std::string filter_{};
  int number_{-1};
  int revision_{-1};
};

struct WithoutView {
  FoundWithout found{};
  std::string filter{};
  std::size_t shown{10};
};

// Says nothing while the proposal is not what holds now.
void without_card(Scene& scene, WithoutView& view, PartnersForm& partners,
                  const matching::Proposal& proposal);

}  // namespace flipside::screens
