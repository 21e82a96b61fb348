#include "screens/matching_pairs.h"

#include <algorithm>
#include <array>
#include <numeric>

#include "app/words.h"
#include "matching/disclosure.h"
#include "screens/matching_reasons.h"
#include "screens/words/matching.h"
#include "screens/words/proof.h"
#include "screens/words/shell.h"
#include "ui/box.h"
#include "ui/button.h"
#include "ui/chip.h"
#include "ui/segments.h"
#include "ui/text.h"

namespace flipside::screens {
namespace {

constexpr std::size_t kMore = 100;
constexpr float kLeastPlot = 480;

// The best score first; ties by the mentor's id, so that the order never jumps.
void sort_pairs(const Scene& scene, PairsView& view, const matching::Proposal& proposal) {
  if (view.number == scene.app.proposing.number) return;
  view.number = scene.app.proposing.number;
  view.order.resize(proposal.pairs.size());
  std::iota(view.order.begin(), view.order.end(), std::size_t{0});
  std::ranges::stable_sort(view.order, [&](std::size_t a, std::size_t b) {
    return proposal.pairs[a].breakdown.score > proposal.pairs[b].breakdown.score;
  });
}

void list_or_plot(ui::Frame& f, PairsView& view) {
  constexpr std::array kWays{ui::Segment{"list", words::AsList},
                             ui::Segment{"plot", words::AsPlot}};
  const ui::Place outer = f.place();
  f.place().width = std::min(outer.width, 200.0F);
  ui::segments(f, "as", words::PairsAs, kWays, view.as, {.label_hidden = true});
  f.place() = {outer.x, f.place().y, outer.width};
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

void unmatched_row(Scene& scene, PartnersForm& partners, const matching::Unmatched& unmatched,
                   const Policy& policy) {
  ui::Frame& f = scene.ui;
  const bool mentor = unmatched.role == Side::Mentor;
  const std::string name = app::words::name_or_words(scene.programme(), unmatched.person);
  ui::Group item(f, ui::Role::ListItem, unmatched.person.value + (mentor ? "t" : "l"));
  f.space(12);
  ui::side_label(f, name, mentor ? ui::Side::Mentor : ui::Side::Mentee, ui::kBodyName);
  ui::text(f, matching::cause_told(unmatched, policy),
           {.type = ui::kCaption, .color = f.theme().muted, .role = ui::Role::Text});
  ui::text(f, matching::way_out_told(unmatched, policy),
           {.type = ui::kCaptionName, .role = ui::Role::Text});
  if (unmatched.cause == matching::Cause::Shortage) {
    f.space(4);
    partners_button(scene, partners, unmatched.person, unmatched.role);
  }
  f.space(12);
}

}  // namespace

void pairs_card(Scene& scene, PairsView& view, PartnersForm& partners,
                const matching::Proposal& proposal) {
  ui::Frame& f = scene.ui;
  sort_pairs(scene, view, proposal);
  const bool room = f.place().width >= kLeastPlot;
  if (room) list_or_plot(f, view);
  if (room && view.as == 1) return links_card(scene, view.links, proposal);
  pair_list(scene, view, partners, proposal);
}

void unmatched_card(Scene& scene, PartnersForm& partners, const matching::Proposal& proposal) {
  ui::Frame& f = scene.ui;
  const std::size_t n = proposal.unmatched.size();
  const std::string title = n == 0 ? std::string(words::EveryonePaired) : words::without_pair(n);
  ui::Card card(f, "unmatched", title, {.padding = 20});
  ui::heading(f, 2, title, ui::kBodyStrong);
  f.space(8);
  constexpr std::size_t kMost = 30;
  {
    const ui::Group list(f, ui::Role::List, "list", title);
    for (std::size_t i = 0; i < std::min(n, kMost); ++i) {
      ui::divider(f);
      unmatched_row(scene, partners, proposal.unmatched[i], proposal.prepared->policy);
    }
  }
  if (n > kMost) {
    ui::divider(f);
    f.space(12);
    ui::muted(f, shell_words::and_more(n - kMost), ui::kCaption);
  }
}

}  // namespace flipside::screens
