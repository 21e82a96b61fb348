#include "screens/matching_page.h"

#include <algorithm>
#include <string>

#include "app/proposing.h"
#include "matching/run.h"
#include "screens/format.h"
#include "screens/matching_policy.h"
#include "screens/matching_ranks.h"
#include "screens/matching_runs.h"
#include "screens/page.h"
#include "screens/words/matching.h"
#include "screens/words/proof.h"
#include "screens/words/shell.h"
#include "ui/box.h"
#include "ui/button.h"
#include "ui/columns.h"
#include "ui/progress.h"
#include "ui/text.h"

namespace flipside::screens {
namespace {

bool nobody(const Scene& scene) {
  const app::Counts& counts = scene.app.derived.counts;
  return counts.mentors == 0 || counts.mentees == 0;
}

bool has_answered(const Person& person) {
  return !person.offers.empty() || !person.wants.empty() || !person.aims.empty() ||
         !person.interests.empty() || !person.languages.empty() || !person.free_times.empty();
}

// Pairs would be made by rank and team alone.
bool nobody_answered(const Scene& scene) {
  return std::ranges::none_of(scene.programme().people,
                              [](const auto& entry) { return has_answered(entry.second); });
}

std::string people(const Scene& scene) {
  const app::Counts& counts = scene.app.derived.counts;
  return words::waiting_people(counts.waiting_mentors, counts.waiting_mentees, counts.waiting_both);
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

void start_button(Scene& scene, ui::ButtonKind kind) {
  if (ui::button(scene.ui, "start", words::FindBestPairs,
                 {.kind = kind, .icon = ui::Icon::Shuffle})) {
    scene.send(app::StartMatching{});
  }
}

// The next thing to do is to look at the pairs; a search is still possible.
void nobody_waits(Scene& scene) {
  ui::Frame& f = scene.ui;
  page_heading(scene, words::NobodyWaits);
  f.space(4);
  ui::muted(f, words::NobodyWaitsLead, ui::kLead);
  f.space(20);
  const ui::ButtonLook primary{.kind = ui::ButtonKind::Primary};
  const ui::ButtonLook search{.icon = ui::Icon::Shuffle};
  ui::Flow row(f, 8, f.control_height());
  row.next(ui::button_width(f, words::SeeThePairs, primary), f.control_height());
  if (ui::button(f, "pairs", words::SeeThePairs, primary)) scene.go(app::Page::Pairs);
  row.next(ui::button_width(f, words::FindBestPairs, search), f.control_height());
  start_button(scene, ui::ButtonKind::Secondary);
}

void ask_first(Scene& scene) {
  ui::Frame& f = scene.ui;
  const ui::BannerLook look{
      .tone = ui::Tone::Warning, .strong = words::AskFirst, .action = words::GoToPeople};
  if (ui::banner(f, "ask_first", words::AskFirstHint, look)) scene.go(app::Page::People);
  f.space(16);
}

void draw_start(Scene& scene, MatchingScreen& s) {
  ui::Frame& f = scene.ui;
  if (scene.app.derived.counts.waiting == 0) {
    nobody_waits(scene);
  } else {
    page_heading(scene, words::FindBestPairs, f.phone() ? "" : people(scene));
    f.space(4);
    ui::muted(f, words::WhatMatchingDoes, ui::kLead);
    f.space(20);
    const bool asks_first = nobody_answered(scene);
    if (asks_first) ask_first(scene);
    start_button(scene, asks_first ? ui::ButtonKind::Secondary : ui::ButtonKind::Primary);
  }
  f.space(24);
  if (scene.app.proposing->is_too_large) {
    ui::banner(f, "large", words::TooLargeHint,
               {.tone = ui::Tone::Warning, .strong = words::TooLarge});
    f.space(16);
  }
  ranks_question(scene);
  matching_notes(scene, s.head);
  two_cards(scene);
  earlier_matchings(scene);
}

void draw_progress(Scene& scene, MatchingScreen& s, int thousandths) {
  ui::Frame& f = scene.ui;
  page_heading(scene, words::Searching);
  f.space(24);
  ui::Box box(f, {});
  search_bar(scene, s.progress, thousandths);
}

void head_buttons(Scene& scene, MatchingScreen& s, std::size_t pairs) {
  ui::Frame& f = scene.ui;
  const ui::ButtonLook quiet{.kind = ui::ButtonKind::Quiet};
  ui::Flow row(f, 8, f.control_height());
  answer_buttons(scene, row, pairs);
  if (ui::button(row, f, "why_not", words::WhyNot, quiet)) s.why_not.open = true;
  if (ui::button(row, f, "compare", words::CompareModes, quiet)) {
    s.modes = {.open = true};
    scene.send(app::CompareModes{});
  }
  if (ui::button(row, f, "again", words::SearchAgain, quiet)) scene.send(app::StartMatching{});
  if (ui::button(row, f, "discard", words::DropProposal, quiet)) scene.send(app::DiscardProposal{});
}

void draw_proposal(Scene& scene, MatchingScreen& s, const matching::Proposal& proposal) {
  ui::Frame& f = scene.ui;
  page_heading(scene, words::pairs_proposed(proposal.pairs.size()), f.phone() ? "" : people(scene));
  f.space(12);
  head_buttons(scene, s, proposal.pairs.size());
  f.space(16);
  proof(scene, s.proof, proposal);
  matching_notes(scene, s.head);
  ranks_question(scene);
  if (f.place().width < 760) {
    if (!proposal.pairs.empty()) pairs_card(scene, s.pairs, s.partners, proposal);
    blocking_couples(scene, proposal);
    f.space(16);
    without_card(scene, s.without, s.partners, proposal);
    two_cards(scene);
    return earlier_matchings(scene);
  }
  ui::Columns columns(f, {ui::Width::grow(), ui::Width::fixed(300)}, kCardGap);
  columns.next();
  if (!proposal.pairs.empty()) pairs_card(scene, s.pairs, s.partners, proposal);
  blocking_couples(scene, proposal);
  columns.next();
  weights_card(scene);
  f.space(16);
  without_card(scene, s.without, s.partners, proposal);
  rules_card(scene);
  f.space(16);
  mode_card(scene);
  earlier_matchings(scene);
}

// Without pairs, and with nobody who waits, there is nothing in it to look at.
bool has_something_to_say(const Scene& scene) {
  return !scene.app.proposing->proposal->pairs.empty() || scene.app.derived.counts.waiting > 0;
}

void draw_content(Scene& scene, MatchingScreen& s, ui::Rect area) {
  Page page(scene, "matching", area);
  const app::Proposing& proposing = *scene.app.proposing;
  if (app::is_shown(proposing) && has_something_to_say(scene)) {
    return draw_proposal(scene, s, *proposing.proposal);
  }
  const bool asked_for = !proposing.proposal || !proposing.repairs;
  if (const auto progress = app::progress_thousandths(proposing); progress && asked_for) {
    return draw_progress(scene, s, *progress);
  }
  if (nobody(scene)) return draw_nobody(scene);
  draw_start(scene, s);
}

}  // namespace

void late::draw_matching_page(Scene& scene, MatchingScreen& s, ui::Rect area) {
  draw_content(scene, s, area);
  if (!scene.app.proposing->proposal) return;
  if (s.why_not.open) why_not_dialog(scene, s.why_not);
  if (s.partners.open) partners_dialog(scene, s.partners, s.why_not);
  if (s.modes.open) modes_dialog(scene, s.modes);
}

}  // namespace flipside::screens
