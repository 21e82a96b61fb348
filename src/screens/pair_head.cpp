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

void badge_phone(Scene& scene, const PairView& view) {
  ui::Frame& f = scene.ui;
  const ui::Rect mark{f.place().x, f.place().y, 24, 100};
  f.place().x += 40, f.place().width -= 40;
  badge_person(scene, view, Side::Mentor, true);
  f.space(8);
  badge_person(scene, view, Side::Mentee, false);
  f.place().x -= 40, f.place().width += 40;
  const float x = mark.x + 12;
  f.paint().line({x, mark.y + 34}, {x + 0.01F, mark.y + 54}, f.theme().edge, 1.5F);
  ui::paint_side(f, ui::Side::Mentor, {x, mark.y + 24}, 6);
  ui::paint_side(f, ui::Side::Mentee, {x, mark.y + 68}, 7);
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
  if (f.phone()) return badge_phone(scene, view);
  const float avatar = 48;
  const float names = (f.place().width - 2 * avatar - 96 - 48) / 2;
  const auto wide = [&](Side side) {
    const std::string_view role = side == Side::Mentor ? words::MentorField : words::MenteeField;
    return std::min(names, std::max(ui::text_width(f, role, ui::kBodyName),
                                    ui::text_width(f, badge_words(view, side), ui::kH3)) +
                               2);
  };
  ui::Columns row(
      f,
      {ui::Width::fixed(avatar), ui::Width::fixed(wide(Side::Mentor)), ui::Width::fixed(96),
       ui::Width::fixed(avatar), ui::Width::fixed(wide(Side::Mentee))},
      12, 48);
  row.next(48);
  ui::avatar(f, initials(view.mentor), ui::Side::Mentor, avatar);
  row.next(46);
  badge_person(scene, view, Side::Mentor, true);
  const ui::Rect arrow = row.next();
  paint_arrow(f, {arrow.x + 4, arrow.centre().y}, {arrow.right() - 6, arrow.centre().y});
  row.next(48);
  ui::avatar(f, initials(view.mentee), ui::Side::Mentee, avatar);
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
