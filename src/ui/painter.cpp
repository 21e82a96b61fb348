#include "ui/painter.h"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "imgui.h"

namespace flipside::ui {
namespace {

ImVec2 at(Point p) { return {p.x, p.y}; }

std::uint32_t packed(Color c) { return IM_COL32(c.red, c.green, c.blue, c.alpha); }

float angle(float turns) { return (turns - 0.25F) * 2 * std::numbers::pi_v<float>; }

}  // namespace

Rect Painter::snapped(Rect r) const {
  const auto snap = [this](float v) { return std::round(v * density_) / density_; };
  const float x = snap(r.x), y = snap(r.y);
  return {x, y, snap(r.right()) - x, snap(r.bottom()) - y};
}

void Painter::fill(Rect rect, Color color, float radius) {
  if (!visible(rect) || color.alpha == 0) return;
  const Rect r = snapped(rect);
  list_->AddRectFilled({r.x, r.y}, {r.right(), r.bottom()}, packed(color), radius);
}

void Painter::frame(Rect rect, Color color, float radius, float thickness) {
  if (!visible(rect)) return;
  const Rect r = snapped(rect);
  const float half = thickness / 2;
  // Dear ImGui moves an outline by half a unit inwards; with that its middle is at `half`.
  const float off = half - 0.5F;
  list_->AddRect({r.x + off, r.y + off}, {r.right() - off, r.bottom() - off}, packed(color),
                 std::max(0.0F, radius - half), 0, thickness);
}

void Painter::line(Point from, Point to, Color color, float thickness) {
  if (from.y == to.y) {
    const Rect r{std::min(from.x, to.x), from.y - thickness / 2, std::abs(to.x - from.x),
                 thickness};
    return fill(r, color);
  }
  list_->AddLine(at(from), at(to), packed(color), thickness);
}

void Painter::polyline(const std::vector<Point>& points, Color color, float thickness) {
  std::vector<ImVec2> path;
  path.reserve(points.size());
  for (const Point& p : points) path.push_back(at(p));
  list_->AddPolyline(path.data(), static_cast<int>(path.size()), packed(color), 0, thickness);
}

void Painter::disc(Point centre, float radius, Color color) {
  if (!visible({centre.x - radius, centre.y - radius, radius * 2, radius * 2})) return;
  list_->AddCircleFilled(at(centre), radius, packed(color), 0);
}

void Painter::ring(Point centre, float radius, Color color, float thickness) {
  if (!visible({centre.x - radius, centre.y - radius, radius * 2, radius * 2})) return;
  // Dear ImGui takes half a unit off an outline's radius.
  list_->AddCircle(at(centre), radius - thickness / 2 + 0.5F, packed(color), 0, thickness);
}

void Painter::curve(Point from, Point handle1, Point handle2, Point to, Color color,
                    float thickness) {
  list_->AddBezierCubic(at(from), at(handle1), at(handle2), at(to), packed(color), thickness);
}

void Painter::arc(Point centre, float radius, float from, float to, Color color, float thickness) {
  list_->PathArcTo(at(centre), radius, angle(from), angle(to));
  list_->PathStroke(packed(color), 0, thickness);
}

void Painter::shadow(Rect rect, float radius, bool floating) {
  constexpr Color kInk = rgb(0x142036);
  const auto layer = [&](float down, float grow, float alpha) {
    const Rect r{rect.x - grow, rect.y - grow + down, rect.width + 2 * grow,
                 rect.height + 2 * grow};
    fill(r, with_alpha(kInk, alpha), radius + grow);
  };
  if (!floating) {
    layer(2, 4, 0.010F), layer(2, 2, 0.014F), layer(1, 1, 0.03F), layer(1, 0, 0.04F);
    return;
  }
  for (int i = 0; i < 8; ++i) layer(12, 20 - 2.5F * static_cast<float>(i), 0.014F);
  for (int i = 0; i < 3; ++i) layer(4, 6 - 2 * static_cast<float>(i), 0.02F);
}

void Painter::icon(Icon icon, Rect box, Color color) {
  if (!visible(box)) return;
  const float stroke = box.width >= 20 ? 1.75F : 2.0F;
  runs_.draw_icon(*list_, icon_name(icon), box, stroke, packed(color));
}

void Painter::text(const TextLine& line, const Font& font, Point top_left, float line_height,
                   Color color) {
  if (!visible({top_left.x, top_left.y, line.width, line_height})) return;
  const FontMetrics m = runs_.metrics(font);
  const float baseline = top_left.y + (line_height - m.ascent - m.descent) / 2 + m.ascent;
  runs_.draw_run(*list_, line.text, font, top_left.x, baseline, packed(color));
}

std::size_t Painter::vertices() const { return static_cast<std::size_t>(list_->VtxBuffer.Size); }

void Painter::fade_since(std::size_t vertex, float by, float down) {
  for (int i = static_cast<int>(vertex); i < list_->VtxBuffer.Size; ++i) {
    ImDrawVert& v = list_->VtxBuffer[i];
    const auto alpha = static_cast<float>(v.col >> IM_COL32_A_SHIFT) * by;
    v.col = (v.col & ~IM_COL32_A_MASK) | static_cast<ImU32>(alpha + 0.5F) << IM_COL32_A_SHIFT;
    v.pos.y += down;
  }
}

void Painter::push_clip(Rect rect) {
  const Rect old = clip();
  const float x = std::max(rect.x, old.x), y = std::max(rect.y, old.y);
  const Rect both{x, y, std::max(0.0F, std::min(rect.right(), old.right()) - x),
                  std::max(0.0F, std::min(rect.bottom(), old.bottom()) - y)};
  push_clip_whole(both);
}

void Painter::push_clip_whole(Rect rect) {
  clips_.push_back(rect);
  list_->PushClipRect({rect.x, rect.y}, {rect.right(), rect.bottom()});
}

void Painter::pop_clip() {
  clips_.pop_back();
  list_->PopClipRect();
}

}  // namespace flipside::ui
