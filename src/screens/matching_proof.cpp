#include "screens/matching_proof.h"

#include <algorithm>
#include <string>
#include <string_view>

#include "app/proof_file.h"
#include "app/proposing.h"
#include "base/text.h"
#include "matching/wording.h"
#include "screens/format.h"
#include "screens/told.h"
#include "screens/words/matching.h"
#include "screens/words/proof.h"
#include "screens/words/shell.h"
#include "ui/box.h"
#include "ui/button.h"
#include "ui/chip.h"
#include "ui/choice.h"
#include "ui/disclosure.h"
#include "ui/text.h"

namespace flipside::screens {
namespace {

constexpr float kReading = 640;

bool proven(const matching::Proposal& proposal) {
  return proposal.certificate.finding == matching::Finding::Proven;
}

void banner(Scene& scene, ProofView& view, const matching::Proposal& proposal) {
  ui::Frame& f = scene.ui;
  const app::Proposing& proposing = *scene.app.proposing;
  if (const auto thousandths = app::progress_thousandths(proposing)) {
    return search_bar(scene, view.progress, *thousandths);
  }
  if (proposing.outdated) {
    if (ui::banner(
            f, "outdated", "",
            {.tone = ui::Tone::Warning, .strong = words::Outdated, .action = words::SearchAgain})) {
      scene.send(app::StartMatching{});
    }
    return;
  }
  if (!proven(proposal)) {
    ui::banner(f, "proof", matching::in_words(proposal.certificate.finding),
               {.tone = ui::Tone::Danger, .strong = words::NotProven});
    return;
  }
  if (proposal.outcome.links.empty()) return;
  const std::string figures =
      tells_no_scores(proposal)
          ? std::string(words::ProvenHidden)
          : words::proof_figures(proposal.outcome, proposal.certificate.claims);
  ui::banner(f, "proof", figures, {.tone = ui::Tone::Success, .strong = words::Proven});
}

void measure(ui::Frame& f, std::string_view title, const std::string& sentence) {
  const ui::Group item(f, ui::Role::ListItem, title);
  f.space(12);
  ui::text(f, title, {.type = ui::kBodyStrong, .role = ui::Role::Text});
  ui::text(f, sentence, {.color = f.theme().muted, .role = ui::Role::Text});
}

void measures(ui::Frame& f, const matching::Proposal& proposal) {
  const matching::Certificate& found = proposal.certificate;
  const matching::Totals& totals = proposal.outcome.totals;
  const std::int64_t bound = totals.score + found.bound - found.value;
  const ui::Group list(f, ui::Role::List, "measures", words::HowProved);
  if (proposal.outcome.mode == matching::Mode::Balanced) {
    const std::int64_t people =
        result_of(*proposal.prepared, proposal.outcome, found.finding).people_with_a_pair;
    measure(f, words::MostPeople,
            words::people_proof(people, totals.pairs, found.over_all.value, found.over_all.bound,
                                totals.first_pairs != people));
    measure(f, words::HighestWorst,
            words::worst_proof(totals.worst, found.above_worst.value, found.above_worst.bound));
    return measure(f, words::BestTotal, words::total_proof(totals.score, bound));
  }
  measure(f, words::BestTotal, words::total_alone_proof(totals.score, bound));
}

void saving(Scene& scene, ProofView& view, const matching::Proposal& proposal) {
  ui::Frame& f = scene.ui;
  f.space(16);
  if (app::proof_file_state(proposal) == app::ProofFile::TooLarge) {
    ui::muted(f, words::ProofTooLarge);
    return;
  }
  ui::checkbox(f, "names", words::WithNames, view.with_names);
  f.space(8);
  if (ui::button(f, "save", words::SaveProof, {.icon = ui::Icon::Download})) {
    scene.send(app::SaveProof{view.with_names});
  }
  f.space(4);
  ui::muted(f, words::save_proof_hint(view.with_names), ui::kCaption);
}

void details(Scene& scene, ProofView& view, const matching::Proposal& proposal) {
  ui::Frame& f = scene.ui;
  const ui::Place outer = f.place();
  f.place().width = std::min(outer.width, kReading);
  {
    ui::Card card(f, "details", words::HowProved, {.padding = f.phone() ? 16.0F : 24.0F});
    if (app::proof_file_state(proposal) == app::ProofFile::GroupsHidden) {
      ui::text(f, words::ProofHidden);
    } else {
      ui::text(f, words::HowProvedLead);
      measures(f, proposal);
      saving(scene, view, proposal);
    }
  }
  f.place() = {outer.x, f.place().y, outer.width};
}

void disclosure(Scene& scene, ProofView& view, const matching::Proposal& proposal) {
  ui::Frame& f = scene.ui;
  f.space(4);
  if (ui::expander(f, "how", words::HowProved, view.open)) {
    view.open = !view.open;
    f.again();
  }
  if (!view.open) return;
  f.space(8);
  details(scene, view, proposal);
}

bool has_proof(const app::Proposing& proposing, const matching::Proposal& proposal) {
  return !proposing.search && !proposing.outdated && proven(proposal) &&
         !proposal.outcome.links.empty();
}

}  // namespace

void search_bar(Scene& scene, ui::ProgressState& progress, int thousandths) {
  if (ui::progress(scene.ui, "search", words::Searching,
                   {.share = static_cast<float>(thousandths) / 1000,
                    .percent_text = percent(thousandths / 10),
                    .cancel = shell_words::Cancel},
                   progress)) {
    scene.send(app::CancelMatching{});
  }
}

void proof(Scene& scene, ProofView& view, const matching::Proposal& proposal) {
  ui::Frame& f = scene.ui;
  banner(scene, view, proposal);
  const app::Proposing& proposing = *scene.app.proposing;
  if (proposing.fresh_pairs) {
    f.space(8);
    ui::muted(f, words::fresh_pairs(*proposing.fresh_pairs, proposal.pairs.size()));
  }
  if (has_proof(proposing, proposal)) disclosure(scene, view, proposal);
  f.space(16);
}

void blocking_couples(Scene& scene, const matching::Proposal& proposal) {
  const app::Proposing& proposing = *scene.app.proposing;
  if (!has_proof(proposing, proposal) || !proposing.exploring.blocking_couples) return;
  scene.ui.space(12);
  ui::muted(scene.ui, words::blocking_couples(*proposing.exploring.blocking_couples));
}

}  // namespace flipside::screens
