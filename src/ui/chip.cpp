#include "ui/chip.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace flipside::ui {
namespace {

struct ChipPaint {
  Color ground;
  Color words;
};

ChipPaint chip_paint(const Theme& t, const ChipLook& look) {
  if (look.side == Side::Mentor) return {t.mentor_fill, t.mentor_text};
  if (look.side == Side::Mentee) return {t.mentee_fill, t.mentee_text};
  if (look.tone == Tone::Neutral) return {t.soft, t.text};
  const ToneColours tone = tone_colours(t, look.tone);
  return {tone.ground, tone.words};
}

float lead(const ChipLook& look) {
  if (look.side != Side::None) return 8 + 5;
  return look.icon == Icon::None ? 0 : 14 + 5;
}

void plain_node(Frame& frame, std::string_view words, Rect rect, const Type& type, float inset) {
  Node node;
  node.id = frame.ordinal_id();
  node.role = Role::Text;
  node.name = std::string(words);
  node.rect = rect;
  node.text = {
      .size = type.size, .line_height = rect.height, .weight = type.weight, .inset_left = inset};
  frame.node(std::move(node));
}

}  // namespace

Color side_colour(const Theme& t, Side side) { return side == Side::Mentor ? t.mentor : t.mentee; }

Color side_text(const Theme& t, Side side) {
  if (side == Side::None) return t.text;
  return side == Side::Mentor ? t.mentor_text : t.mentee_text;
}

void paint_side(Frame& frame, Side side, Point centre, float radius) {
  if (side == Side::None) return;
  const Color color = side_colour(frame.theme(), side);
  if (side == Side::Mentor) {
    frame.paint().disc(centre, radius, color);
  } else {
    frame.paint().ring(centre, radius, color, radius > 6 ? 3.0F : 2.0F);
  }
}

float chip_width(Frame& frame, std::string_view label, const ChipLook& look) {
  const float side = look.side != Side::None ? 8.0F : 10.0F;
  return std::ceil(2 * side + lead(look) + text_width(frame, label, kCaptionName));
}

void chip(Frame& frame, std::string_view label, const ChipLook& look) {
  Rect rect = frame.take(24);
  rect.width = std::min(rect.width, chip_width(frame, label, look));
  const ChipPaint paint = chip_paint(frame.theme(), look);
  frame.paint().fill(rect, paint.ground, 12);
  if (frame.surface().forced_colours) frame.paint().frame(rect, frame.theme().edge, 12);
  const float pad = look.side != Side::None ? 8.0F : 10.0F;
  paint_side(frame, look.side, {rect.x + pad + 4, rect.centre().y});
  if (look.side == Side::None) {
    frame.paint().icon(look.icon, {rect.x + pad - 2, rect.y + 5, 14, 14}, paint.words);
  }
  const float inset = pad + lead(look);
  const Rect words{rect.x + inset, rect.y, rect.width - inset - pad + 1, rect.height};
  paint_line(frame, label, kCaptionName, words, paint.words);
  plain_node(frame, look.name.empty() ? label : look.name, rect, kCaptionName, inset);
}

void paint_avatar(Frame& frame, std::string_view initials, Side side, Rect disc) {
  const Theme& t = frame.theme();
  const Color ground = side == Side::None     ? t.soft
                       : side == Side::Mentor ? t.mentor_fill
                                              : t.mentee_fill;
  frame.paint().disc(disc.centre(), disc.width / 2, ground);
  if (frame.surface().forced_colours) {
    frame.paint().ring(disc.centre(), disc.width / 2, t.edge, 1);
  }
  const Type type = disc.width >= 48   ? kLeadStrong
                    : disc.width >= 40 ? kBodyStrong
                                       : kCaptionStrong;
  paint_line(frame, initials, type, disc, side == Side::None ? t.muted : side_text(t, side),
             Align::Centre);
}

void avatar(Frame& frame, std::string_view initials, Side side, float size) {
  Rect disc = frame.take(size);
  disc.width = size;
  paint_avatar(frame, initials, side, disc);
}

void status(Frame& frame, std::string_view words, const StatusLook& look) {
  const Theme& t = frame.theme();
  Rect rect = frame.take(20);
  const Color mark = look.tone == Tone::Neutral ? t.muted
                     : look.tone == Tone::Info  ? t.primary
                                                : tone_colours(t, look.tone).words;
  const Color ink = look.tone == Tone::Success ? t.text : mark;
  frame.paint().icon(look.icon, {rect.x, rect.y + 2, 16, 16}, mark);
  rect.width = std::min(rect.width, 22 + text_width(frame, words, kBody) + 1);
  const Rect line{rect.x + 22, rect.y, rect.width - 22, rect.height};
  paint_line(frame, words, kBody, line, ink);
  plain_node(frame, words, rect, kBody, 22);
}

void side_label(Frame& frame, std::string_view words, Side side, Type type) {
  Rect rect = frame.take(type.line_height);
  const float inset = side == Side::None ? 0 : 14.0F;
  rect.width = std::min(rect.width, inset + text_width(frame, words, type) + 1);
  paint_side(frame, side, {rect.x + 4, rect.centre().y});
  const Rect line{rect.x + inset, rect.y, rect.width - inset, rect.height};
  paint_line(frame, words, type, line, side_text(frame.theme(), side));
  plain_node(frame, words, rect, type, inset);
}

void tile(Frame& frame, Icon icon, Tone tone, float size) {
  Rect rect = frame.take(size);
  rect.width = size;
  const ToneColours colours = tone_colours(frame.theme(), tone);
  frame.paint().fill(rect, colours.ground, 8);
  const Point c = rect.centre();
  frame.paint().icon(icon, {c.x - 10, c.y - 10, 20, 20}, colours.words);
}

}  // namespace flipside::ui
