#include "screens/pair_head.h"

#include <algorithm>
#include <string>

#include "base/text.h"
#include "screens/pair_cards.h"
#include "screens/words/pair.h"
#include "ui/box.h"
#include "ui/button.h"
#include "ui/chip.h"
#include "ui/columns.h"
#include "ui/text.h"

namespace flipside::screens {
namespace {

constexpr float kAvatar = 48;
constexpr float kArrow = 96;
constexpr float kBadgeGap = 12;
constexpr float kBadgeIndent = 40;

std::string badge_words(const PairView& view, Side side) {
  return side == view.own ? words::is_you(view.name(side)) : view.name(side);
}

void badge_person(Scene& scene, const PairView& view, Side side, bool heading) {
  ui::Frame& f = scene.ui;
  const bool mentor = side == Side::Mentor;
  const ui::Type type = f.phone() ? ui::kLeadStrong : ui::kH3;
  const std::string words = badge_words(view, side);
  if (heading) {
    const ui::NodeId id =
        ui::text(f, words, {.type = type, .most_lines = 1, .role = ui::Role::Heading, .level = 1});
    if (scene.page_is_new) f.focus(id);
  } else {
    ui::text(f, words, {.type = type, .most_lines = 1, .role = ui::Role::Text});
  }
  ui::label(f, mentor ? words::MentorField : words::MenteeField, ui::kBodyName,
            ui::side_text(f.theme(), ui_side(side)));
}

void paint_arrow(ui::Frame& f, ui::Point from, ui::Point to) {
  const ui::Color ink = f.theme().edge;
  f.paint().line({from.x + 8, from.y}, {to.x - 9, to.y}, ink, 1.5F);
  f.paint().polyline({{to.x - 14, to.y - 4}, {to.x - 9, to.y}, {to.x - 14, to.y + 4}}, ink, 1.5F);
  ui::paint_side(f, ui::Side::Mentor, from, 5);
  ui::paint_side(f, ui::Side::Mentee, to, 6);
}

// The two below each other, for a narrow place: an arrow's line goes down from one to the other.
void badge_below(Scene& scene, const PairView& view) {
  ui::Frame& f = scene.ui;
  f.place().x += kBadgeIndent, f.place().width -= kBadgeIndent;
  const float x = f.place().x - kBadgeIndent + 12;
  const auto person = [&](Side side, bool heading) {
    const float top = f.place().y;
    badge_person(scene, view, side, heading);
    return ui::Point{x, (top + f.place().y) / 2};
  };
  const ui::Point mentor = person(Side::Mentor, true);
  f.space(8);
  const ui::Point mentee = person(Side::Mentee, false);
  f.place().x -= kBadgeIndent, f.place().width += kBadgeIndent;
  f.paint().line({x, mentor.y + 10}, {x + 0.01F, mentee.y - 14}, f.theme().edge, 1.5F);
  ui::paint_side(f, ui::Side::Mentor, mentor, 6);
  ui::paint_side(f, ui::Side::Mentee, mentee, 7);
}

void next_button(Scene& scene, const PairView& view) {
  const auto next = app::next_running(scene.app.derived.pairs, scene.programme(), view.pair.id);
  if (!next) return;
  if (ui::icon_button(scene.ui, "next_pair", ui::Icon::ChevronRight, words::NextPair)) {
    scene.go(app::Page::Pair, next->value);
  }
}

std::string_view more_menu(Scene& scene, const PairActs& acts) {
  return ui::menu_button(scene.ui, "stage", words::MoreForPair, acts.more);
}

bool send_button(Scene& scene, const PairActs& acts) {
  return !acts.send.empty() && ui::icon_button(scene.ui, "send", ui::Icon::Share, acts.send);
}

// The buttons beside the names, each in a column of its own.
void square_buttons(Scene& scene, const PairView& view, const PairActs& acts, ui::Columns& row,
                    PairActed& acted) {
  const float side = scene.ui.control_height();
  row.next(side);
  next_button(scene, view);
  row.next(side);
  acted.send = send_button(scene, acts);
  row.next(side);
  acted.chosen = more_menu(scene, acts);
}

PairActed narrow_head(Scene& scene, const PairView& view, const PairActs& acts) {
  ui::Frame& f = scene.ui;
  PairActed acted;
  direction_badge(scene, view);
  f.space(16);
  const ui::Width square = ui::Width::fixed(f.control_height());
  ui::Columns row(f, {ui::Width::grow(), square, square, square}, 8);
  row.next();
  acted.act = !acts.act.empty() && ui::button(f, "act", acts.act, {.icon = ui::Icon::Calendar});
  square_buttons(scene, view, acts, row, acted);
  return acted;
}

}  // namespace

void direction_badge(Scene& scene, const PairView& view) {
  ui::Frame& f = scene.ui;
  ui::Group group(f, ui::Role::Group, "direction", words::teaches(view.mentor, view.mentee));
  const float names = (f.place().width - 2 * kAvatar - kArrow - 4 * kBadgeGap) / 2;
  const auto wide = [&](std::string_view words, const ui::Type& type) {
    return ui::text_width(f, words, type) + 2;
  };
  // A name may be cut where there is no room for it; who teaches whom is never cut.
  const float roles =
      std::max(wide(words::MentorField, ui::kBodyName), wide(words::MenteeField, ui::kBodyName));
  if (f.phone() || roles > names) return badge_below(scene, view);
  const auto column = [&](Side side) {
    const float name = wide(badge_words(view, side), ui::kH3);
    return ui::Width::fixed(std::min(names, std::max(roles, name)));
  };
  ui::Columns row(f,
                  {ui::Width::fixed(kAvatar), column(Side::Mentor), ui::Width::fixed(kArrow),
                   ui::Width::fixed(kAvatar), column(Side::Mentee)},
                  kBadgeGap, kAvatar);
  row.next(kAvatar);
  ui::avatar(f, initials(view.mentor), ui::Side::Mentor, kAvatar);
  row.next(46);
  badge_person(scene, view, Side::Mentor, true);
  const ui::Rect arrow = row.next();
  paint_arrow(f, {arrow.x + 4, arrow.centre().y}, {arrow.right() - 6, arrow.centre().y});
  row.next(kAvatar);
  ui::avatar(f, initials(view.mentee), ui::Side::Mentee, kAvatar);
  row.next(46);
  badge_person(scene, view, Side::Mentee, false);
}

PairActed pair_head(Scene& scene, const PairView& view, const PairActs& acts) {
  ui::Frame& f = scene.ui;
  if (f.place().width < 700) return narrow_head(scene, view, acts);
  const ui::ButtonLook look{.icon = ui::Icon::Calendar};
  const float wide = acts.act.empty() ? 0.1F : ui::button_width(f, acts.act, look);
  const ui::Width square = ui::Width::fixed(f.control_height());
  PairActed acted;
  ui::Columns row(f, {ui::Width::grow(), ui::Width::fixed(wide), square, square, square}, 8, 56);
  row.next(56);
  direction_badge(scene, view);
  row.next(f.control_height());
  acted.act = !acts.act.empty() && ui::button(f, "act", acts.act, look);
  square_buttons(scene, view, acts, row, acted);
  return acted;
}

}  // namespace flipside::screens
