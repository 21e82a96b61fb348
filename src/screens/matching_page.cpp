#include "screens/matching_page.h"

#include <algorithm>
#include <vector>

#include "app/words.h"
#include "base/text.h"
#include "matching/run.h"
#include "matching/wording.h"
#include "programme/person.h"
#include "screens/format.h"
#include "screens/matching_policy.h"
#include "screens/matching_reasons.h"
#include "screens/matching_runs.h"
#include "screens/page.h"
#include "screens/words/matching.h"
#include "screens/words/shell.h"
#include "ui/box.h"
#include "ui/button.h"
#include "ui/chip.h"
#include "ui/columns.h"
#include "ui/progress.h"
#include "ui/text.h"

namespace flipside::screens {
namespace {

constexpr std::size_t kMore = 100;

bool nobody(const Scene& scene) {
  const app::Counts& counts = scene.app.derived.counts;
  return counts.mentors == 0 || counts.mentees == 0;
}

std::string people(const Scene& scene) {
  const app::Counts& counts = scene.app.derived.counts;
  return words::waiting_people(counts.waiting_mentors, counts.waiting_mentees);
}

void draw_nobody(Scene& scene) {
  page_heading(scene, words::FindBestPairs);
  scene.ui.space(24);
  ui::Box box(scene.ui, {});
  if (ui::empty_state(scene.ui, "empty", words::NobodyToPair,
                      {.icon = ui::Icon::Users, .action = words::GoToPeople})) {
    scene.go(app::Page::People);
  }
}

void two_cards(Scene& scene) {
  ui::Frame& f = scene.ui;
  if (f.place().width < 640) {
    weights_card(scene);
    f.space(16);
    rules_card(scene);
    f.space(16);
    return mode_card(scene);
  }
  ui::Columns columns(f, {ui::Width::grow(), ui::Width::grow()}, kCardGap);
  columns.next();
  weights_card(scene);
  columns.next();
  rules_card(scene);
  f.space(16);
  mode_card(scene);
}

void draw_start(Scene& scene, MatchingScreen& s) {
  ui::Frame& f = scene.ui;
  page_heading(scene, words::FindBestPairs, f.phone() ? "" : people(scene));
  f.space(4);
  ui::muted(f, words::WhatMatchingDoes, ui::kLead);
  f.space(20);
  if (ui::button(f, "start", words::FindBestPairs,
                 {.kind = ui::ButtonKind::Primary, .icon = ui::Icon::Shuffle})) {
    scene.send(app::StartMatching{});
  }
  f.space(24);
  matching_notes(scene, s.head);
  two_cards(scene);
  earlier_matchings(scene);
}

void search_bar(Scene& scene, MatchingScreen& s, int thousandths) {
  if (ui::progress(scene.ui, "search", words::Searching,
                   {.share = static_cast<float>(thousandths) / 1000,
                    .percent_text = percent(thousandths / 10),
                    .cancel = shell_words::Cancel},
                   s.progress)) {
    scene.send(app::CancelMatching{});
  }
}

void draw_progress(Scene& scene, MatchingScreen& s, int thousandths) {
  ui::Frame& f = scene.ui;
  page_heading(scene, words::Searching);
  f.space(24);
  ui::Box box(f, {});
  search_bar(scene, s, thousandths);
}

// What is known of the proposal; while another search runs, how far that is.
void proof(Scene& scene, MatchingScreen& s, const matching::Proposal& proposal) {
  ui::Frame& f = scene.ui;
  if (const auto thousandths = app::progress_thousandths(scene.app.proposing)) {
    search_bar(scene, s, *thousandths);
  } else if (scene.app.proposing.outdated) {
    if (ui::banner(
            f, "outdated", "",
            {.tone = ui::Tone::Warning, .strong = words::Outdated, .action = words::SearchAgain})) {
      scene.send(app::StartMatching{});
    }
  } else if (proposal.certificate.finding != matching::Finding::Proven) {
    ui::banner(f, "proof", matching::in_words(proposal.certificate.finding),
               {.tone = ui::Tone::Danger, .strong = words::NotProven});
  } else if (!proposal.pairs.empty()) {
    const matching::Totals& totals = proposal.outcome.totals;
    ui::banner(f, "proof",
               words::proof_figures(totals.worst, totals.score, proposal.outcome.links.size()),
               {.tone = ui::Tone::Success, .strong = words::Proven});
  }
  if (const auto& fresh = scene.app.proposing.fresh_pairs) {
    f.space(8);
    ui::muted(f, words::fresh_pairs(*fresh, proposal.pairs.size()));
  }
  f.space(16);
}

// The best score first; ties by the mentor's id, so that the order never jumps.
std::vector<const matching::ProposedPair*> by_score(const matching::Proposal& proposal) {
  std::vector<const matching::ProposedPair*> list;
  for (const auto& pair : proposal.pairs) list.push_back(&pair);
  std::ranges::stable_sort(
      list, [](const auto* a, const auto* b) { return a->breakdown.score > b->breakdown.score; });
  return list;
}

void pair_list(Scene& scene, MatchingScreen& s, const matching::Proposal& proposal) {
  ui::Frame& f = scene.ui;
  const auto pairs = by_score(proposal);
  ui::Box box(f, {.padding = 0});
  {
    const ui::Group list(f, ui::Role::List, "proposed", words::pairs_proposed(pairs.size()));
    for (std::size_t i = 0; i < std::min(s.shown, pairs.size()); ++i) {
      if (i > 0) ui::divider(f);
      const std::string key = pairs[i]->mentor.value + pairs[i]->mentee.value;
      const bool open = s.open == key;
      if (proposed_pair(scene, *pairs[i], open)) s.open = open ? "" : key;
    }
  }
  if (pairs.size() <= s.shown) return;
  ui::divider(f);
  const std::size_t more = std::min(kMore, pairs.size() - s.shown);
  const ui::ButtonLook look{.kind = ui::ButtonKind::Quiet, .fill = true};
  if (ui::button(f, "more", shell_words::show_more(more), look)) s.shown += kMore;
}

void unmatched_row(Scene& scene, const matching::Unmatched& unmatched) {
  ui::Frame& f = scene.ui;
  const bool mentor = unmatched.role == Side::Mentor;
  ui::Group item(f, ui::Role::ListItem, unmatched.person.value + (mentor ? "t" : "l"));
  f.space(12);
  ui::side_label(f, app::words::name_or_words(scene.programme(), unmatched.person),
                 mentor ? ui::Side::Mentor : ui::Side::Mentee, ui::kBodyName);
  ui::text(f, matching::cause_in_words(unmatched),
           {.type = ui::kCaption, .color = f.theme().muted, .role = ui::Role::Text});
  ui::text(f, matching::way_out_in_words(unmatched),
           {.type = ui::kCaptionName, .role = ui::Role::Text});
  f.space(12);
}

void unmatched_card(Scene& scene, const matching::Proposal& proposal) {
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
      unmatched_row(scene, proposal.unmatched[i]);
    }
  }
  if (n > kMost) {
    ui::divider(f);
    f.space(12);
    ui::muted(f, shell_words::and_more(n - kMost), ui::kCaption);
  }
}

void head_buttons(Scene& scene, MatchingScreen& s, std::size_t pairs) {
  ui::Frame& f = scene.ui;
  const ui::ButtonLook quiet{.kind = ui::ButtonKind::Quiet};
  ui::Flow row(f, 8, f.control_height());
  answer_buttons(scene, row, pairs);
  row.next(ui::button_width(f, words::WhyNot, quiet), f.control_height());
  if (ui::button(f, "why_not", words::WhyNot, quiet)) s.why_not.open = true;
  row.next(ui::button_width(f, words::SearchAgain, quiet), f.control_height());
  if (ui::button(f, "again", words::SearchAgain, quiet)) scene.send(app::StartMatching{});
  row.next(ui::button_width(f, words::DropProposal, quiet), f.control_height());
  if (ui::button(f, "discard", words::DropProposal, quiet)) scene.send(app::DiscardProposal{});
}

void draw_proposal(Scene& scene, MatchingScreen& s, const matching::Proposal& proposal) {
  ui::Frame& f = scene.ui;
  page_heading(scene, words::pairs_proposed(proposal.pairs.size()), f.phone() ? "" : people(scene));
  f.space(12);
  head_buttons(scene, s, proposal.pairs.size());
  f.space(16);
  proof(scene, s, proposal);
  matching_notes(scene, s.head);
  if (f.place().width < 760) {
    if (!proposal.pairs.empty()) pair_list(scene, s, proposal);
    f.space(16);
    unmatched_card(scene, proposal);
    f.space(16);
    two_cards(scene);
    return earlier_matchings(scene);
  }
  ui::Columns columns(f, {ui::Width::grow(), ui::Width::fixed(300)}, kCardGap);
  columns.next();
  if (!proposal.pairs.empty()) pair_list(scene, s, proposal);
  columns.next();
  weights_card(scene);
  f.space(16);
  unmatched_card(scene, proposal);
  f.space(16);
  rules_card(scene);
  f.space(16);
  mode_card(scene);
  earlier_matchings(scene);
}

void draw_content(Scene& scene, MatchingScreen& s, ui::Rect area) {
  Page page(scene, "matching", area);
  const app::Proposing& proposing = scene.app.proposing;
  if (proposing.proposal) return draw_proposal(scene, s, *proposing.proposal);
  if (const auto progress = app::progress_thousandths(proposing)) {
    return draw_progress(scene, s, *progress);
  }
  if (nobody(scene)) return draw_nobody(scene);
  draw_start(scene, s);
}

}  // namespace

void draw_matching_page(Scene& scene, MatchingScreen& s, ui::Rect area) {
  draw_content(scene, s, area);
  if (scene.app.proposing.proposal && s.why_not.open) why_not_dialog(scene, s.why_not);
}

}  // namespace flipside::screens
