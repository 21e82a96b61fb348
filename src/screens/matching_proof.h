// What is known of a proposal: the banner, and behind a button how it is proved.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "matching/place_worth.h"
#include "screens/scene.h"
#include "ui/progress.h"
#include "ui/table.h"

namespace flipside::screens {

// Prices in words, worked out when the proposal or the filter becomes another one.
class FoundPrices {
 public:
  void look(const app::App& app, const std::string& filter);
  [[nodiscard]] const std::vector<matching::PlaceWorth>& shown() const { return shown_; }
  [[nodiscard]] std::size_t all() const { return all_.size(); }

 private:
  std::vector<matching::PlaceWorth> all_{};
  std::vector<matching::PlaceWorth> shown_{};
  std::string filter_{};
  int number_{-1};
};

struct ProofView {
  bool open{};
  bool with_names{};
  std::string filter{};
  FoundPrices prices{};
  ui::TableState table{};
  ui::ProgressState progress{};
};

// While another search runs, how far that is.
void proof(Scene& scene, ProofView& view, const matching::Proposal& proposal);

// The bar of a search that runs, with its Cancel.
void search_bar(Scene& scene, ui::ProgressState& progress, int thousandths);

// How many couples would rather have each other, once that is counted. It comes late: below what is
// pressed most.
void blocking_couples(Scene& scene, const matching::Proposal& proposal);

}  // namespace flipside::screens
