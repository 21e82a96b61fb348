#include "ui/plot_links.h"

#include <algorithm>
#include <vector>

#include "ui/chip.h"
#include "ui/text.h"

namespace flipside::ui {
namespace {

constexpr float kMostPitch = 17;
constexpr float kHandle = 45;
constexpr float kFaint = 0.45F;
constexpr float kPale = 0.4F;
constexpr float kAccent = 0.75F;
constexpr float kLabel = 84;  // room for a rank's name on either side

int people(std::span<const LinkGroup> groups) {
  int count = 0;
  for (const LinkGroup& group : groups) count += group.count;
  return count;
}

// One side's dots, from the top, with a dot's room between groups.
struct Column {
  std::vector<float> y;
  std::vector<float> group_y;
  float pitch;
};

Column column_of(std::span<const LinkGroup> groups, Rect rect, float pitch) {
  Column column{{}, {}, pitch};
  float y = rect.y + pitch / 2;
  for (const LinkGroup& group : groups) {
    column.group_y.push_back(y);
    for (int i = 0; i < group.count; ++i, y += pitch) column.y.push_back(y);
    y += pitch;
  }
  return column;
}

int most_rooms(const LinkPlot& view) {
  const auto rooms = [](std::span<const LinkGroup> groups) {
    return people(groups) + static_cast<int>(groups.size()) - 1;
  };
  return std::max({rooms(view.mentors), rooms(view.mentees), 1});
}

float pitch_of(const LinkPlot& view, float height) {
  return std::min(kMostPitch, height / static_cast<float>(most_rooms(view)));
}

// Where the words of a side's people or groups stand.
struct Words {
  std::span<const std::string> names;
  float width;
};

void paint_words(Frame& frame, std::string_view words, Point at, float width, Side side) {
  const bool left = side == Side::Mentor;
  const Rect box{left ? at.x - 12 - width : at.x + 12, at.y - 8, width, 16};
  paint_line(frame, words, kCaption, box, frame.theme().muted, left ? Align::Right : Align::Left);
}

void paint_no_pair(Frame& frame, Point centre) {
  const Rect icon{centre.x - 7, centre.y - 7, 14, 14};
  frame.paint().icon(Icon::CircleMinus, icon, frame.theme().muted);
}

void paint_dot(Frame& frame, Side side, Point centre, float radius, Color ink) {
  if (side == Side::Mentor) return frame.paint().disc(centre, radius, ink);
  frame.paint().disc(centre, radius, frame.theme().surface);
  frame.paint().ring(centre, radius, ink, std::min(2.0F, radius / 2 + 0.5F));
}

void paint_dots(Frame& frame, std::span<const LinkGroup> groups, const Column& column, float x,
                Side side, const Words& words) {
  const Theme& t = frame.theme();
  const float radius = std::clamp(column.pitch * 0.25F, 1.0F, 4.0F);
  std::size_t at = 0;
  for (std::size_t g = 0; g < groups.size(); ++g) {
    const Color ink = with_alpha(side_colour(t, side), groups[g].pale ? kPale : 1.0F);
    for (int i = 0; i < groups[g].count; ++i, ++at) {
      const Point centre{x, column.y[at]};
      if (groups[g].pale && !words.names.empty()) {
        paint_no_pair(frame, centre);
      } else {
        paint_dot(frame, side, centre, radius, ink);
      }
      if (at < words.names.size()) paint_words(frame, words.names[at], centre, words.width, side);
    }
    if (words.names.empty()) {
      paint_words(frame, groups[g].label, {x, column.group_y[g]}, words.width, side);
    }
  }
}

struct Ends {
  const Column& mentors;
  const Column& mentees;
  float left;
  float right;
};

void paint_link(Frame& frame, const Link& link, const Ends& ends, bool strong) {
  const auto mentor = static_cast<std::size_t>(link.mentor);
  const auto mentee = static_cast<std::size_t>(link.mentee);
  if (mentor >= ends.mentors.y.size() || mentee >= ends.mentees.y.size()) return;
  const Point from{ends.left + 5, ends.mentors.y[mentor]};
  const Point to{ends.right - 5, ends.mentees.y[mentee]};
  const Theme& t = frame.theme();
  const bool accent = strong || link.width >= 2;
  const Color ink =
      accent ? with_alpha(t.primary, strong ? 1.0F : kAccent) : with_alpha(t.edge, kFaint);
  frame.paint().curve(from, {from.x + kHandle, from.y}, {to.x - kHandle, to.y}, to, ink,
                      strong ? std::max(2.5F, link.width) : link.width);
}

}  // namespace

float named_links_height(const LinkPlot& view) {
  return kMostPitch * static_cast<float>(most_rooms(view));
}

void link_plot(Frame& frame, std::string_view key, const PlotWords& words, const LinkPlot& view) {
  const Rect rect = frame.take(view.height);
  const float pitch = pitch_of(view, rect.height);
  const Column mentors = column_of(view.mentors, rect, pitch);
  const Column mentees = column_of(view.mentees, rect, pitch);
  const bool named = !view.mentor_names.empty() || !view.mentee_names.empty();
  const float margin = named ? rect.width * 0.36F : std::min(kLabel + 12, rect.width / 3);
  const float label = named ? margin - 12 : kLabel;
  const Ends ends{mentors, mentees, rect.x + margin, rect.right() - margin};
  for (int i = 0; i < static_cast<int>(view.links.size()); ++i) {
    if (i != view.highlighted) {
      paint_link(frame, view.links[static_cast<std::size_t>(i)], ends, false);
    }
  }
  const auto strong = static_cast<std::size_t>(view.highlighted);
  if (view.highlighted >= 0 && strong < view.links.size()) {
    paint_link(frame, view.links[strong], ends, true);
  }
  paint_dots(frame, view.mentors, mentors, ends.left, Side::Mentor, {view.mentor_names, label});
  paint_dots(frame, view.mentees, mentees, ends.right, Side::Mentee, {view.mentee_names, label});
  record_plot(frame, key, words, rect);
}

}  // namespace flipside::ui
