#include "screens/matching_without.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <string_view>
#include <utility>

#include "app/namesakes.h"
#include "app/proposing.h"
#include "base/text.h"
#include "matching/disclosure.h"
#include "screens/matching_remedy.h"
#include "screens/words/matching.h"
#include "screens/words/proof.h"
#include "screens/words/roles.h"
#include "screens/words/shell.h"
#include "ui/box.h"
#include "ui/button.h"
#include "ui/chip.h"
#include "ui/columns.h"
#include "ui/field.h"
#include "ui/text.h"

namespace flipside::screens {
namespace {

using matching::Unmatched;

constexpr std::size_t kMoreWithout = 50;
// Fewer are seen at a glance.
constexpr std::size_t kLeastToFilter = 8;

std::string search_text(const app::App& app, const matching::Proposal& proposal,
                        const FoundWithout::Row& row) {
  const Unmatched& first = proposal.unmatched[row.first];
  const Policy& policy = proposal.prepared->policy;
  const auto words = app.derived.search_texts.find(first.person);
  std::string text = words == app.derived.search_texts.end() ? std::string() : words->second;
  text += ' ' + fold(matching::cause_told(first, policy));
  if (row.second) text += ' ' + fold(matching::cause_told(proposal.unmatched[*row.second], policy));
  return text;
}

void cause_and_advice(Scene& scene, PartnersForm& partners, const Unmatched& unmatched,
                      const Policy& policy, bool names_role) {
  ui::Frame& f = scene.ui;
  const bool mentor = unmatched.role == Side::Mentor;
  const std::string as =
      names_role ? std::string(mentor ? words::AsMentor : words::AsMentee) + ": " : std::string();
  const ui::IdScope scope(f, mentor ? "mentor" : "mentee");
  ui::text(f, as + matching::cause_told(unmatched, policy),
           {.type = ui::kCaption, .color = f.theme().muted, .role = ui::Role::Text});
  ui::text(f, matching::way_out_told(unmatched, policy),
           {.type = ui::kCaptionName, .role = ui::Role::Text});
  remedy_button(scene, unmatched, policy);
  if (unmatched.cause == matching::Cause::Shortage) {
    f.space(4);
    partners_button(scene, partners, unmatched.person, unmatched.role);
  }
}

void without_row(Scene& scene, PartnersForm& partners, const matching::Proposal& proposal,
                 const FoundWithout::Row& row) {
  ui::Frame& f = scene.ui;
  const Unmatched& first = proposal.unmatched[row.first];
  const Policy& policy = proposal.prepared->policy;
  const ui::Group item(f, ui::Role::ListItem, first.person.value);
  f.space(12);
  ui::side_label(f, app::telling_name(scene.app, first.person),
                 first.role == Side::Mentor ? ui::Side::Mentor : ui::Side::Mentee, ui::kBodyName);
  cause_and_advice(scene, partners, first, policy, row.second.has_value());
  if (row.second) {
    f.space(8);
    cause_and_advice(scene, partners, proposal.unmatched[*row.second], policy, true);
  }
  f.space(12);
}

// People who have a pair in one of their two roles and none in the other.
std::size_t in_one_role(const matching::Proposal& proposal) {
  return static_cast<std::size_t>(
      std::ranges::count_if(proposal.unmatched, &Unmatched::paired_otherwise));
}

void without_list(Scene& scene, WithoutView& view, PartnersForm& partners,
                  const matching::Proposal& proposal, std::string_view title) {
  ui::Frame& f = scene.ui;
  const auto& rows = view.found.shown();
  const std::size_t shown = std::min(view.shown, rows.size());
  {
    const ui::Group group(f, ui::Role::List, "list", title);
    for (std::size_t i = 0; i < shown; ++i) {
      ui::divider(f);
      without_row(scene, partners, proposal, rows[i]);
    }
  }
  if (shown == rows.size()) return;
  ui::divider(f);
  const std::string more = shell_words::show_more(std::min(kMoreWithout, rows.size() - shown));
  if (ui::button(f, "more", more, {.kind = ui::ButtonKind::Quiet, .fill = true})) {
    view.shown += kMoreWithout;
  }
}

void filter_field(ui::Frame& f, WithoutView& view) {
  if (view.found.all() < kLeastToFilter) return;
  ui::search_field(f, "filter", {.label = words::FindWithout, .placeholder = words::FindPerson},
                   view.filter);
  if (!view.filter.empty()) {
    f.space(4);
    ui::muted(f, words::people_listed(view.found.shown().size(), view.found.all()), ui::kCaption);
  }
  f.space(8);
}

}  // namespace

void FoundWithout::look(const app::App& app, const std::string& filter) {
  const app::Proposing& proposing = *app.proposing;
  const bool same = number_ == proposing.number && revision_ == app.derived.revision;
  if (same && filter == filter_) return;
  if (!same) find_all(app);
  number_ = proposing.number;
  revision_ = app.derived.revision;
  filter_ = filter;
  const std::string wanted = fold(filter);
  shown_.clear();
  std::ranges::copy_if(all_, std::back_inserter(shown_), [&](const Row& row) {
    return wanted.empty() || matches_search(search_text(app, *proposing.proposal, row), wanted);
  });
}

void FoundWithout::find_all(const app::App& app) {
  const auto& unmatched = app.proposing->proposal->unmatched;
  std::map<std::pair<std::string, Id<Person>>, Row> by_name;
  for (std::size_t i = 0; i < unmatched.size(); ++i) {
    if (unmatched[i].paired_otherwise) continue;
    const auto name = app.derived.folded_names.find(unmatched[i].person);
    const bool known = name != app.derived.folded_names.end();
    const auto [row, is_new] = by_name.try_emplace(
        {known ? name->second : std::string(), unmatched[i].person}, Row{.first = i});
    if (!is_new) row->second.second = i;
  }
  all_.clear();
  for (const auto& [name, row] : by_name) all_.push_back(row);
}

void without_card(Scene& scene, WithoutView& view, PartnersForm& partners,
                  const matching::Proposal& proposal) {
  ui::Frame& f = scene.ui;
  const app::Proposing& proposing = *scene.app.proposing;
  const bool holds = !proposing.outdated && !proposing.search &&
                     proposal.certificate.finding == matching::Finding::Proven;
  view.found.look(scene.app, view.filter);
  const std::size_t all = view.found.all();
  if (all == 0 && !holds) return;
  const std::string_view everyone =
      proposal.pairs.empty() ? words::EveryoneHasAPair : words::EveryoneGetsAPair;
  const std::string title = all == 0 ? std::string(everyone) : words::without_pair(all);
  {
    const ui::Card card(f, "unmatched", title, {.padding = 20});
    ui::heading(f, 2, title, ui::kBodyStrong);
    f.space(8);
    if (const std::size_t halves = in_one_role(proposal); halves > 0) {
      ui::muted(f, words::in_one_role(halves), ui::kCaption);
      f.space(8);
    }
    if (all > 0) {
      filter_field(f, view);
      without_list(scene, view, partners, proposal, title);
      f.space(4);
      const ui::ButtonLook look{.icon = ui::Icon::Download, .fill = true};
      if (ui::button(f, "export", words::SaveWithout, look)) scene.send(app::ExportWithoutPair{});
    }
  }
  f.space(16);
}

}  // namespace flipside::screens
