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

float pitch_of(const LinkPlot& view, float height) {
  const auto rooms = [](std::span<const LinkGroup> groups) {
    return people(groups) + static_cast<int>(groups.size()) - 1;
  };
  const int most = std::max({rooms(view.mentors), rooms(view.mentees), 1});
  return std::min(kMostPitch, height / static_cast<float>(most));
}

void paint_dots(Frame& frame, std::span<const LinkGroup> groups, const Column& column, float x,
                Side side) {
  const Theme& t = frame.theme();
  const float radius = std::clamp(column.pitch * 0.25F, 1.0F, 4.0F);
  std::size_t at = 0;
  for (std::size_t g = 0; g < groups.size(); ++g) {
    const Color ink = with_alpha(side_colour(t, side), groups[g].pale ? kPale : 1.0F);
    for (int i = 0; i < groups[g].count; ++i, ++at) {
      const Point centre{x, column.y[at]};
      if (side == Side::Mentor) {
        frame.paint().disc(centre, radius, ink);
      } else {
        frame.paint().disc(centre, radius, t.surface);
        frame.paint().ring(centre, radius, ink, std::min(2.0F, radius / 2 + 0.5F));
      }
    }
    const bool left = side == Side::Mentor;
    const Rect words{left ? x - 12 - kLabel : x + 12, column.group_y[g] - 8, kLabel, 16};
    paint_line(frame, groups[g].label, kCaption, words, t.muted, left ? Align::Right : Align::Left);
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
  const Color ink = strong ? t.primary : with_alpha(t.edge, kFaint);
  frame.paint().curve(from, {from.x + kHandle, from.y}, {to.x - kHandle, to.y}, to, ink,
                      strong ? 2.5F : 1.0F);
}

}  // namespace

void link_plot(Frame& frame, std::string_view key, const PlotWords& words, const LinkPlot& view) {
  const Rect rect = frame.take(view.height);
  const float pitch = pitch_of(view, rect.height);
  const Column mentors = column_of(view.mentors, rect, pitch);
  const Column mentees = column_of(view.mentees, rect, pitch);
  const float margin = std::min(kLabel + 12, rect.width / 3);
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
  paint_dots(frame, view.mentors, mentors, ends.left, Side::Mentor);
  paint_dots(frame, view.mentees, mentees, ends.right, Side::Mentee);
  record_plot(frame, key, words, rect);
}

}  // namespace flipside::ui
