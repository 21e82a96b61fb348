// How each of a pair likes to work: each says so alone, and where they differ it says how to meet.
#include <array>
#include <cstdlib>
#include <string>
#include <utility>

#include "screens/climate.h"
#include "screens/page.h"
#include "screens/pair_cards.h"
#include "screens/pair_dialogs.h"
#include "screens/pair_terms.h"
#include "screens/words/pair.h"
#include "screens/words/ways.h"
#include "ui/box.h"
#include "ui/button.h"
#include "ui/choice.h"
#include "ui/plot_scale.h"
#include "ui/slider.h"
#include "ui/text.h"

namespace flipside::screens {
namespace {

namespace ww = ways_words;

constexpr int kMostPlace = 5;
constexpr int kMiddlePlace = 3;
// Less is not spoken of.
constexpr int kSpokenOf = 2;

// What that side said, as far as the holder may see it; nullptr: nothing.
const WaysOfWorking* ways_of(const PairView& view, Side side) {
  for (const WaysOfWorking* it : view.ways) {
    if (it->side != side) continue;
    if (side == view.own || it->visibility != Visibility::Private) return it;
  }
  return nullptr;
}

bool is_shared(const WaysOfWorking* it) {
  return it != nullptr && it->visibility != Visibility::Private;
}

std::string said_of(const WaysOfWorking& it, std::size_t item) {
  const std::optional<int>& place = it.*WaysItems[item];
  return place ? ww::place(ww::Items[item], *place) : std::string(ww::Skipped);
}

void own_list(ui::Frame& f, const WaysOfWorking& own) {
  const ui::Group list(f, ui::Role::List, "own", ww::Title);
  for (std::size_t i = 0; i < WaysItems.size(); ++i) {
    const ui::Group item(f, ui::Role::ListItem, std::to_string(i));
    ui::text(f, ww::one(ww::Items[i], said_of(own, i)), {.role = ui::Role::Text});
  }
}

// Places between the two; absent where one has not said.
std::optional<int> places_apart(const WaysOfWorking& a, const WaysOfWorking& b, std::size_t item) {
  const std::optional<int>& first = a.*WaysItems[item];
  const std::optional<int>& second = b.*WaysItems[item];
  if (!first || !second) return std::nullopt;
  return std::abs(*first - *second);
}

void ways_plot(ui::Frame& f, const PairView& view, const WaysOfWorking& mentor,
               const WaysOfWorking& mentee, const std::string& summary) {
  std::array<ui::RatedItem, WaysItems.size()> items{};
  std::array<std::string, WaysItems.size()> apart{};
  ui::PlotTable table{.heads = {std::string(ww::ItemColumn), view.called(Side::Mentee),
                                view.called(Side::Mentor), std::string(ww::ApartColumn)},
                      .rows = {}};
  for (std::size_t i = 0; i < items.size(); ++i) {
    const std::optional<int> places = places_apart(mentor, mentee, i);
    apart[i] = !places ? "" : *places == 0 ? std::string(ww::Same) : ww::apart(*places);
    items[i] = {.label = ww::Items[i].label,
                .mentor = mentor.*WaysItems[i],
                .mentee = mentee.*WaysItems[i],
                .apart = apart[i]};
    table.rows.push_back(
        {std::string(ww::Items[i].label), said_of(mentee, i), said_of(mentor, i), apart[i]});
  }
  const std::string mentor_name = view.called(Side::Mentor);
  const std::string mentee_name = view.called(Side::Mentee);
  ui::scale_plot(
      f, "ways", {.name = ww::Title, .summary = summary, .figures = table},
      {.most = kMostPlace, .items = items, .mentor = mentor_name, .mentee = mentee_name});
}

void side_by_side(ui::Frame& f, const PairView& view, const WaysOfWorking& own,
                  const WaysOfWorking& theirs) {
  const bool teaches = own.side == Side::Mentor;
  const WaysOfWorking& mentor = teaches ? own : theirs;
  const WaysOfWorking& mentee = teaches ? theirs : own;
  std::vector<std::size_t> spoken_of;
  for (std::size_t i = 0; i < WaysItems.size(); ++i) {
    if (places_apart(own, theirs, i).value_or(0) >= kSpokenOf) spoken_of.push_back(i);
  }
  const std::string summary =
      spoken_of.empty() ? std::string(ww::Close) : ww::differ(static_cast<int>(spoken_of.size()));
  ways_plot(f, view, mentor, mentee, summary);
  f.space(12);
  ui::text(f, summary);
  if (spoken_of.empty()) return;
  const ui::Group list(f, ui::Role::List, "meet", summary);
  for (const std::size_t i : spoken_of) {
    const ui::Group item(f, ui::Role::ListItem, std::to_string(i));
    f.space(8);
    ui::text(f,
             ww::meet(ww::Items[i], view.called(own.side), said_of(own, i),
                      view.called(theirs.side), said_of(theirs, i)),
             {.role = ui::Role::Text});
  }
}

void open_ways(Scene& scene, PairScreen& s, const PairView& view, const WaysOfWorking* own) {
  const WaysOfWorking fresh =
      own != nullptr ? *own : WaysOfWorking{.pair = view.pair.id, .side = *view.own};
  open_form(scene.app, s.ways, forms_of(view.pair.id, "ways"), fresh);
}

void way_field(ui::Frame& f, Form& form, WaysOfWorking& ways, std::size_t item) {
  std::optional<int>& place = ways.*WaysItems[item];
  const std::string key = std::to_string(item);
  int value = ui::held_value(f, key, place.value_or(kMiddlePlace));
  const bool is_said = place || f.held(f.id(key));
  const std::string words =
      is_said ? ww::place(ww::Items[item], value) : std::string(form_words::NotSaid);
  form.gap();
  const auto event =
      ui::slider(f, key, ww::Items[item].label, value,
                 {.least = 1, .most = kMostPlace, .value_text = words, .unset = !is_said});
  if (event.committed) place = value;
  form.take(event);
}

}  // namespace

void late::ways_card(Scene& scene, PairScreen& s, const PairView& view) {
  if (!view.own) return;
  ui::Frame& f = scene.ui;
  const bool between = is_between_two(scene, view);
  const WaysOfWorking* own = ways_of(view, *view.own);
  const WaysOfWorking* theirs = ways_of(view, other_side(*view.own));
  const std::string partner = view.called(other_side(*view.own));
  const bool both = is_shared(own) && is_shared(theirs);
  const ui::Card card(f, "ways", ww::Title, {.padding = f.phone() ? 16.0F : 20.0F});
  card_head(scene, ww::Title, both ? words::BothRead : std::string_view{});
  f.space(4);
  if (both) {
    f.space(8);
    side_by_side(f, view, *own, *theirs);
  } else if (own == nullptr) {
    ui::muted(f, is_shared(theirs) ? ww::partner_shared(partner)
                 : between         ? ww::why(partner)
                                   : std::string(ww::WhyAlone));
  } else {
    ui::muted(f, is_shared(own) ? ww::waits(partner) : std::string(ww::OnlyYou));
    f.space(8);
    own_list(f, *own);
  }
  f.space(8);
  ui::Flow row(f, 8, f.control_height());
  const bool can_share = own != nullptr && between && !is_shared(own);
  if (can_share && ui::button(row, f, "share", ww::share_with(partner))) {
    WaysOfWorking shared = *own;
    shared.visibility = Visibility::Pair;
    scene.send(app::Save<WaysOfWorking>{std::move(shared)});
  }
  const ui::ButtonLook look{.kind =
                                own == nullptr ? ui::ButtonKind::Secondary : ui::ButtonKind::Quiet};
  if (ui::button(row, f, "say", own == nullptr ? ww::Say : ww::Change, look)) {
    open_ways(scene, s, view, own);
  }
}

void late::ways_dialog(Scene& scene, PairScreen& s, const PairView& view) {
  ui::Frame& f = scene.ui;
  WaysOfWorking& ways = s.ways.draft.now;
  if (const WaysOfWorking* record = find(scene.programme().ways, ways.id)) {
    follow(s.ways.draft, *record);
  }
  FormDialog dialog(scene, s.ways, ww::Title, 480);
  Form& form = dialog.form();
  for (std::size_t i = 0; i < WaysItems.size(); ++i) way_field(f, form, ways, i);
  if (is_between_two(scene, view)) {
    form.gap();
    bool shared = ways.visibility != Visibility::Private;
    const std::string label = ww::may_read(view.called(other_side(ways.side)));
    if (ui::checkbox(f, "share", label, shared, {.hint = ww::MayReadHint})) {
      ways.visibility = shared ? Visibility::Pair : Visibility::Private;
      form.take({.changed = true, .committed = true});
    }
  }
  if (dialog.saves()) scene.send(app::Save<WaysOfWorking>{ways});
}

}  // namespace flipside::screens
