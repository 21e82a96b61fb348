#include "screens/matching_head.h"

#include <algorithm>
#include <vector>

#include "app/namesakes.h"
#include "app/proposing.h"
#include "matching/first_in_line.h"
#include "screens/words/asking.h"
#include "screens/words/matching.h"
#include "ui/button.h"
#include "ui/choice.h"
#include "ui/text.h"

namespace flipside::screens {
namespace {

constexpr std::size_t kNamesInARow = 2;

std::string first_words(const app::App& app) {
  const auto first = matching::first_in_line(app::programme_of(app), app::keep_of(*app.proposing));
  std::vector<std::string> names;
  std::size_t people = 0;
  for (std::size_t i = 0; i < first.size(); ++i) {
    // Who waits as mentor and as mentee stands there twice, one after the other.
    if (i > 0 && first[i].person == first[i - 1].person) continue;
    ++people;
    if (names.size() < kNamesInARow) {
      names.push_back(app::telling_name(app, first[i].person));
    }
  }
  if (people == 0) return {};
  return asking_words::come_first(asking_words::some_names(names, people), people);
}

void refresh(const Scene& scene, MatchingHead& head) {
  const bool keeps = scene.app.proposing->keep_proposals;
  if (head.revision == scene.app.derived.revision && head.keeps == keeps) return;
  head.revision = scene.app.derived.revision;
  head.keeps = keeps;
  const Programme& programme = scene.programme();
  head.first_in_line = first_words(scene.app);
  head.open_proposals = static_cast<std::size_t>(std::ranges::count_if(
      programme.pairs, [](const auto& entry) { return is_untouched(entry.second); }));
}

}  // namespace

void answer_buttons(Scene& scene, ui::Flow& row, std::size_t pairs) {
  if (pairs == 0) return;
  ui::Frame& f = scene.ui;
  const std::string ask = asking_words::ask_mentees(pairs);
  const std::string accept = words::accept_all(pairs);
  const ui::ButtonLook primary{.kind = ui::ButtonKind::Primary};
  if (ui::button(row, f, "ask_all", ask, primary)) scene.send(app::AskMentees{});
  if (ui::button(row, f, "accept_all", accept)) scene.send(app::AcceptPairs{});
}

void matching_notes(Scene& scene, MatchingHead& head) {
  ui::Frame& f = scene.ui;
  refresh(scene, head);
  if (!head.first_in_line.empty()) {
    ui::muted(f, head.first_in_line);
    f.space(16);
  }
  if (head.open_proposals == 0) return;
  bool keep = scene.app.proposing->keep_proposals;
  if (ui::toggle(f, "keep_proposals", asking_words::keep_proposals(head.open_proposals), keep,
                 {.hint = asking_words::KeepProposalsHint})) {
    scene.send(app::KeepProposals{keep});
    if (app::is_shown(*scene.app.proposing)) scene.send(app::StartMatching{});
  }
  f.space(16);
}

}  // namespace flipside::screens
