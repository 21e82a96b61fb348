#include "screens/pair_terms.h"

#include <algorithm>
#include <charconv>
#include <utility>

#include "screens/clauses.h"
#include "screens/pair_cards.h"
#include "screens/pair_dialogs.h"
#include "screens/words/agreement.h"
#include "screens/words/pair.h"
#include "ui/box.h"
#include "ui/button.h"
#include "ui/chip.h"
#include "ui/columns.h"
#include "ui/text.h"

namespace flipside::screens {
namespace {

namespace gw = agreement_words;

constexpr float kClauseName = 132;
constexpr float kClauseActs = 140;
constexpr float kLeastClauseRow = 520;
constexpr float kRowGap = 4;
// So far below the top of a button stand its words.
constexpr float kWordsInButton = 8;

// The clauses of one card.
class ClauseRows {
 public:
  ClauseRows(Scene& scene, PairScreen& s, const PairView& view, const Negotiation& now)
      : scene_(scene),
        f_(scene.ui),
        s_(s),
        view_(view),
        now_(now),
        own_(*view.own),
        partner_(view.called(other_side(own_))) {}

  // What waits for the holder first, then what waits for the other, then what is said.
  void all() {
    std::vector<Clause> order(Clauses.begin(), Clauses.end());
    std::ranges::stable_sort(order, {}, [&](Clause it) { return rank(it); });
    const ui::Group list(f_, ui::Role::List, "clauses", gw::Clauses);
    for (const Clause clause : order) row(clause);
  }

 private:
  bool waits_for_me(const ClauseStanding& it) const {
    return it.state == ClauseState::Countered ||
           (it.state == ClauseState::Proposed && it.by != own_);
  }

  int rank(Clause clause) const {
    const ClauseStanding it = now_.standing(clause);
    if (waits_for_me(it)) return 0;
    if (it.state == ClauseState::Proposed) return 1;
    return says(clause, now_.of(own_)) ? 2 : 3;
  }

  void row(Clause clause) {
    const ui::Group item(f_, ui::Role::ListItem, gw::clause_name(clause));
    ui::divider(f_);
    f_.space(kRowGap);
    if (f_.place().width < kLeastClauseRow) {
      ui::text(f_, gw::clause_name(clause), {.type = ui::kCaptionName, .role = ui::Role::Text});
      f_.space(2);
      body(clause);
      f_.space(kRowGap);
      acts(clause);
      return f_.space(kRowGap);
    }
    ui::Columns columns(
        f_, {ui::Width::fixed(kClauseName), ui::Width::grow(), ui::Width::fixed(kClauseActs)}, 16);
    columns.next();
    f_.space(kWordsInButton);
    ui::text(f_, gw::clause_name(clause), {.color = f_.theme().muted, .role = ui::Role::Text});
    columns.next();
    f_.space(kWordsInButton);
    body(clause);
    f_.space(kWordsInButton + kRowGap);
    columns.next();
    acts(clause);
  }

  void lines(Clause clause, const Agreement& it, ui::Type type = ui::kBody) {
    const bool said = says(clause, it);
    for (const std::string& line :
         clause_lines(scene_.programme(), scene_.app.moment.today, clause, it)) {
      ui::text(f_, line,
               {.type = type,
                .color = said ? ui::kThemeText : f_.theme().muted,
                .role = ui::Role::Text});
    }
  }

  void instead(Clause clause) {
    if (!says(clause, now_.agreement())) return;
    ui::muted(f_,
              gw::instead_of(clause_lines(scene_.programme(), scene_.app.moment.today, clause,
                                          now_.agreement())),
              ui::kCaption);
  }

  void body(Clause clause) {
    const ClauseStanding it = now_.standing(clause);
    const Agreement& mine = now_.of(own_);
    const Agreement& theirs = now_.of(other_side(own_));
    if (it.state == ClauseState::Countered) {
      ui::muted(f_, gw::proposes(partner_), ui::kCaption);
      lines(clause, theirs, ui::kBodyStrong);
      f_.space(4);
      ui::muted(f_, gw::YouPropose, ui::kCaption);
      return lines(clause, mine);
    }
    if (it.state != ClauseState::Proposed) {
      lines(clause, mine);
      if (it.state == ClauseState::Agreed) ui::status(f_, gw::Agreed, {});
      return;
    }
    lines(clause, it.by == own_ ? mine : theirs, ui::kBodyStrong);
    instead(clause);
    ui::muted(f_, it.by == own_ ? gw::waits_for(partner_) : gw::proposed_by(partner_),
              ui::kCaption);
  }

  void agree(Clause clause) {
    Agreement next = now_.of(own_);
    copy_clause(clause, now_.of(other_side(own_)), next);
    scene_.send(
        app::ProposeTerms{view_.pair.id, std::move(next), std::string(gw::clause_name(clause))});
  }

  void acts(Clause clause) {
    const bool asked = waits_for_me(now_.standing(clause));
    // Topics are chosen in a card of their own.
    const bool has_form = clause != Clause::Focus;
    if (!asked && !has_form) return;
    ui::Flow row(f_, 8, f_.control_height());
    const std::string_view name = gw::clause_name(clause);
    if (asked) {
      const std::string means = gw::verb_of(gw::Agree, name);
      if (ui::button(row, f_, "agree", gw::Agree, {.description = means})) agree(clause);
    }
    if (!has_form) return;
    const std::string_view verb = asked                         ? gw::Counter
                                  : says(clause, now_.of(own_)) ? gw::Change
                                                                : gw::Propose;
    const std::string means = gw::verb_of(verb, name);
    if (!ui::button(row, f_, "change", verb,
                    {.kind = ui::ButtonKind::Quiet, .description = means})) {
      return;
    }
    open_form(scene_.app, s_.clause,
              forms_of(view_.pair.id, "clause") + std::to_string(static_cast<int>(clause)),
              now_.of(own_));
  }

  Scene& scene_;
  ui::Frame& f_;
  PairScreen& s_;
  const PairView& view_;
  const Negotiation& now_;
  Side own_;
  std::string partner_;
};

// The form is named after the clause.
Clause clause_named(std::string_view name) {
  name.remove_prefix(std::min(name.size(), name.rfind('/') + 1));
  std::size_t place = 0;
  std::from_chars(name.data(), name.data() + name.size(), place);
  return Clauses[std::min(place, Clauses.size() - 1)];
}

std::string how_far(const Negotiation& now) {
  const auto open = std::ranges::count_if(Clauses, [&](Clause it) {
    const ClauseState state = now.standing(it).state;
    return state == ClauseState::Proposed || state == ClauseState::Countered;
  });
  return gw::version_and_clauses(now.version(), static_cast<int>(open));
}

}  // namespace

bool is_between_two(const Scene& scene, const PairView& view) {
  return view.own && scene.app.workspace->holder != Holder::Individual;
}

void terms_card(Scene& scene, PairScreen& s, const PairView& view, const Negotiation& now) {
  ui::Frame& f = scene.ui;
  const ui::Card card(f, "terms", words::Agreement, {.padding = f.phone() ? 16.0F : 20.0F});
  card_head(scene, words::Agreement, words::BothRead);
  const bool is_fresh = now.holds() == 0 && now.is_quiet();
  f.space(4);
  ui::muted(f, is_fresh         ? std::string(gw::NothingAgreed)
               : now.is_quiet() ? gw::version_holds(now.holds())
                                : how_far(now));
  f.space(8);
  ClauseRows(scene, s, view, now).all();
}

void clause_dialog(Scene& scene, PairScreen& s, const PairView& view) {
  const Clause clause = clause_named(s.clause.name);
  Agreement& written = s.clause.draft.now;
  FormDialog dialog(scene, s.clause, gw::clause_name(clause), 480);
  clause_fields(dialog.form(), clause, written);
  if (!dialog.saves(gw::ProposeThis)) return;
  const Negotiation now(view.pair, view.terms);
  Agreement next = now.of(*view.own);
  copy_clause(clause, written, next);
  scene.send(
      app::ProposeTerms{view.pair.id, std::move(next), std::string(gw::clause_name(clause))});
}

}  // namespace flipside::screens
