#include "screens/matching_pairs.h"

#include <algorithm>
#include <array>
#include <tuple>

#include "app/proposing.h"
#include "base/sort.h"
#include "base/text.h"
#include "matching/disclosure.h"
#include "screens/matching_reasons.h"
#include "screens/told.h"
#include "screens/words/matching.h"
#include "screens/words/proof.h"
#include "screens/words/shell.h"
#include "ui/box.h"
#include "ui/button.h"
#include "ui/columns.h"
#include "ui/field.h"
#include "ui/segments.h"
#include "ui/select.h"
#include "ui/text.h"

namespace flipside::screens {
namespace {

constexpr std::size_t kFirst = 40;
constexpr std::size_t kMore = 100;
constexpr float kLeastPlot = 480;

enum PairOrder { WeakestFirst, StrongestFirst, ByMentor };

// Where scores are told as bands alone, the order within a band must not tell more.
int told_score(const Scene& scene, const matching::ProposedPair& pair) {
  const int score = pair.breakdown.score;
  const bool bands = tells_no_scores(policy_of(scene.programme()));
  return bands ? static_cast<int>(matching::band_of(score)) : score;
}

const std::string& folded_name(const Scene& scene, const Id<Person>& person) {
  static const std::string kNone;
  const auto& names = scene.app.derived.folded_names;
  const auto found = names.find(person);
  return found == names.end() ? kNone : found->second;
}

bool pair_fits(const Scene& scene, const matching::ProposedPair& pair, const std::string& wanted) {
  if (wanted.empty()) return true;
  const auto& texts = scene.app.derived.search_texts;
  std::string text;
  for (const Id<Person>& person : {pair.mentor, pair.mentee}) {
    if (const auto found = texts.find(person); found != texts.end()) text += found->second + ' ';
  }
  return matches_search(text, wanted);
}

void put_in_order(const Scene& scene, PairsView& view, const matching::Proposal& proposal) {
  const std::string made_for = std::to_string(scene.app.proposing->number) + '/' +
                               std::to_string(scene.app.derived.revision) + '/' +
                               std::to_string(view.sort) + '/' + view.filter;
  if (view.made_for == made_for) return;
  view.made_for = made_for;
  view.order.clear();
  const std::string wanted = fold(view.filter);
  for (std::size_t i = 0; i < proposal.pairs.size(); ++i) {
    if (pair_fits(scene, proposal.pairs[i], wanted)) view.order.push_back(i);
  }
  const auto key = [&](std::size_t i) {
    const matching::ProposedPair& pair = proposal.pairs[i];
    const int score = told_score(scene, pair);
    const int first = view.sort == ByMentor ? 0 : view.sort == StrongestFirst ? -score : score;
    return std::tuple(first, folded_name(scene, pair.mentor), pair.mentor, pair.mentee);
  };
  sort_list(view.order, {}, key);
}

void list_or_plot(ui::Frame& f, PairsView& view) {
  constexpr std::array kWays{ui::Segment{"list", words::AsList},
                             ui::Segment{"plot", words::AsPlot}};
  ui::segments(f, "as", words::PairsAs, kWays, view.as, {.label_hidden = true});
}

void find_field(ui::Frame& f, PairsView& view) {
  const ui::FieldLook look{.label = words::FindProposed, .placeholder = words::FindPerson};
  if (ui::search_field(f, "find", look, view.filter).changed) view.shown = kFirst;
}

void order_select(ui::Frame& f, PairsView& view) {
  constexpr std::array kOrders{ui::Choice{"weakest", words::WeakestFirst},
                               ui::Choice{"strongest", words::StrongestFirst},
                               ui::Choice{"mentor", words::ByMentor}};
  ui::select(f, "order", {.label = words::SortProposed, .label_hidden = true}, kOrders, view.sort);
}

// Above the pairs: as what they are shown, whom to find among them, and in which order.
void pairs_tools(ui::Frame& f, PairsView& view, std::size_t pairs, bool room) {
  const bool is_list = !room || view.as == 0;
  if (!room) {
    if (pairs < 2) return;
    find_field(f, view);
    f.space(8);
    order_select(f, view);
  } else {
    ui::Columns row(f, {ui::Width::fixed(148), ui::Width::grow(), ui::Width::fixed(188)}, 8);
    row.next();
    list_or_plot(f, view);
    row.next();
    if (is_list && pairs > 1) find_field(f, view);
    row.next();
    if (is_list && pairs > 1) order_select(f, view);
  }
  f.space(12);
}

void pair_list(Scene& scene, PairsView& view, PartnersForm& partners,
               const matching::Proposal& proposal) {
  ui::Frame& f = scene.ui;
  const std::size_t count = view.order.size();
  ui::Box box(f, {.padding = 0});
  {
    const ui::Group list(f, ui::Role::List, "proposed", words::pairs_proposed(count));
    for (std::size_t i = 0; i < std::min(view.shown, count); ++i) {
      if (i > 0) ui::divider(f);
      const matching::ProposedPair& pair = proposal.pairs[view.order[i]];
      const std::string key = pair.mentor.value + pair.mentee.value;
      const bool open = view.open == key;
      if (proposed_pair(scene, pair, open, partners)) view.open = open ? "" : key;
    }
  }
  if (count <= view.shown) return;
  ui::divider(f);
  const std::size_t more = std::min(kMore, count - view.shown);
  const ui::ButtonLook look{.kind = ui::ButtonKind::Quiet, .fill = true};
  if (ui::button(f, "more", shell_words::show_more(more), look)) view.shown += kMore;
}

}  // namespace

void pairs_card(Scene& scene, PairsView& view, PartnersForm& partners,
                const matching::Proposal& proposal) {
  ui::Frame& f = scene.ui;
  const bool room = f.place().width >= kLeastPlot;
  pairs_tools(f, view, proposal.pairs.size(), room);
  if (room && view.as == 1) return links_card(scene, view.links, proposal);
  put_in_order(scene, view, proposal);
  if (!view.filter.empty()) {
    ui::muted(f, words::pairs_listed(view.order.size(), proposal.pairs.size()), ui::kCaption);
    f.space(8);
  }
  if (!view.order.empty()) pair_list(scene, view, partners, proposal);
}

}  // namespace flipside::screens
