#include "screens/matching_partners.h"

#include <algorithm>
#include <set>
#include <string>

#include "app/namesakes.h"
#include "app/proposing.h"
#include "matching/disclosure.h"
#include "screens/format.h"
#include "screens/told.h"
#include "screens/words/matching.h"
#include "screens/words/proof.h"
#include "ui/box.h"
#include "ui/button.h"
#include "ui/chip.h"
#include "ui/columns.h"
#include "ui/dialog.h"
#include "ui/disclosure.h"
#include "ui/text.h"

namespace flipside::screens {
namespace {

// Mentors beside the one of the couple who would have another mentee.
std::size_t others_who_move(const matching::Alternative& alternative) {
  std::set<Id<Person>> mentors;
  for (const matching::Couple& couple : alternative.cost->gained) mentors.insert(couple.mentor);
  for (const matching::Couple& couple : alternative.cost->lost) mentors.insert(couple.mentor);
  mentors.erase(alternative.couple.mentor);
  return mentors.size();
}

std::string cost_in_words(const matching::Alternative& alternative, bool hidden) {
  const matching::Totals& now = alternative.cost->before;
  const matching::Totals& then = alternative.cost->after;
  const std::string moves = words::others_move(others_who_move(alternative));
  if (then.first_pairs < now.first_pairs) {
    return std::string(words::CostsPeople) + moves;
  }
  if (then.pairs < now.pairs) return words::costs_pairs(now.pairs - then.pairs) + moves;
  if (hidden && (then.worst < now.worst || then.score < now.score)) {
    return std::string(words::costs_in_words(matching::is_large_loss(now.score - then.score))) +
           moves;
  }
  if (then.worst < now.worst) return words::costs_worst(now.worst, then.worst) + moves;
  if (then.score < now.score) return words::costs_total(then.score - now.score) + moves;
  return std::string(words::CostsNothing) + moves;
}

const Id<Person>& partner_of(const matching::Alternative& alternative, Side role) {
  return role == Side::Mentor ? alternative.couple.mentee : alternative.couple.mentor;
}

// True when the person wants to see who would move.
bool partner_row(Scene& scene, const app::PartnerQuestion& question,
                 const matching::Alternative& alternative) {
  ui::Frame& f = scene.ui;
  const Side role = question.role;
  const Policy& policy = question.proposal.prepared->policy;
  const Id<Person>& partner = partner_of(alternative, role);
  const std::string name = app::telling_name(scene.app, partner);
  const ui::Group item(f, ui::Role::ListItem, partner.value);
  f.space(10);
  {
    ui::Columns columns(f, {ui::Width::grow(), ui::Width::fixed(64)}, 8);
    columns.next();
    ui::side_label(f, name, role == Side::Mentor ? ui::Side::Mentee : ui::Side::Mentor,
                   ui::kBodyName);
    columns.next();
    ui::label(f, score_told(policy, alternative.score), ui::figures(ui::kBodyStrong),
              ui::kThemeText, ui::Align::Right);
  }
  const std::string cost = alternative.cost ? cost_in_words(alternative, tells_no_scores(policy))
                                            : std::string(words::WorkingOut);
  ui::text(f, cost, {.color = f.theme().muted, .role = ui::Role::Text});
  f.space(4);
  const bool see = ui::flush_button(f, "moves", words::SeeMoves,
                                    {.kind = ui::ButtonKind::Quiet,
                                     .disabled = !alternative.cost.has_value(),
                                     .description = name});
  f.space(6);
  return see;
}

PersonPick picked(const Scene& scene, const Id<Person>& person) {
  PersonPick pick;
  pick.picked.key = person.value;
  pick.picked.label = app::telling_name(scene.app, person);
  return pick;
}

void close(Scene& scene, PartnersForm& form) {
  form = {};
  scene.send(app::ClosePartners{});
}

void see_moves(Scene& scene, PartnersForm& form, WhyNotForm& why_not,
               const matching::Couple& couple) {
  why_not = {};
  why_not.open = true;
  why_not.mentor = picked(scene, couple.mentor);
  why_not.mentee = picked(scene, couple.mentee);
  close(scene, form);
}

void draw_list(Scene& scene, PartnersForm& form, WhyNotForm& why_not,
               const app::PartnerQuestion& question) {
  ui::Frame& f = scene.ui;
  const matching::Alternatives& search = question.search;
  const auto& list = search.list();
  ui::muted(f, words::partners_lead(list.size(), search.possible()));
  f.space(8);
  const ui::Group group(f, ui::Role::List, "partners",
                        words::partners_lead(list.size(), search.possible()));
  for (const matching::Alternative& alternative : list) {
    ui::divider(f);
    if (!partner_row(scene, question, alternative)) continue;
    return see_moves(scene, form, why_not, alternative.couple);
  }
}

}  // namespace

void partners_button(Scene& scene, PartnersForm& form, const Id<Person>& person, Side role) {
  const std::string name = app::telling_name(scene.app, person);
  ui::ButtonLook quiet{.kind = ui::ButtonKind::Quiet};
  quiet.state.popup_dialog = true;
  const std::string key = std::string("partners_") + (role == Side::Mentor ? "t" : "l");
  if (!ui::flush_button(scene.ui, key, words::other_partners(name), quiet)) return;
  form = {.open = true, .person = person, .role = role};
  scene.send(app::AskPartners{person, role});
}

void partners_dialog(Scene& scene, PartnersForm& form, WhyNotForm& why_not) {
  const app::PartnerQuestion* question = scene.app.proposing->exploring.partners.get();
  ui::Frame& f = scene.ui;
  const std::string name = app::telling_name(scene.app, form.person);
  const ui::Dialog dialog(f, "partners", words::other_partners(name), 560);
  if (dialog.closed()) return close(scene, form);
  if (question == nullptr) return;
  draw_list(scene, form, why_not, *question);
}

}  // namespace flipside::screens
