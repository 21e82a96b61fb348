// Points, rectangles and colours of the interface. Lengths are CSS pixels (input.h: as
// large as the browser's own font size makes them), y grows downwards.
#pragma once

#include <cstdint>

namespace flipside::ui {

struct Point {
  float x{};
  float y{};
  bool operator==(const Point&) const = default;
};

struct Rect {
  float x{};
  float y{};
  float width{};
  float height{};

  float right() const { return x + width; }
  float bottom() const { return y + height; }
  Point centre() const { return {x + width / 2, y + height / 2}; }
  bool empty() const { return width <= 0 || height <= 0; }
  bool contains(Point p) const { return p.x >= x && p.x < right() && p.y >= y && p.y < bottom(); }
  bool overlaps(const Rect& o) const {
    return x < o.right() && o.x < right() && y < o.bottom() && o.y < bottom();
  }
  Rect inset(float by) const { return {x + by, y + by, width - 2 * by, height - 2 * by}; }
  bool operator==(const Rect&) const = default;
};

// Straight (not premultiplied) sRGB, 8 bits a channel.
struct Color {
  std::uint8_t red{};
  std::uint8_t green{};
  std::uint8_t blue{};
  std::uint8_t alpha{255};
  bool operator==(const Color&) const = default;
};

// 0xRRGGBB, opaque.
constexpr Color rgb(std::uint32_t hex) {
  return {static_cast<std::uint8_t>(hex >> 16), static_cast<std::uint8_t>(hex >> 8),
          static_cast<std::uint8_t>(hex), 255};
}

// The colour with its alpha times `by`, 0 (gone) to 1.
constexpr Color faded(Color color, float by) {
  color.alpha = static_cast<std::uint8_t>(static_cast<float>(color.alpha) * by + 0.5F);
  return color;
}

// From `a` (0) to `b` (1).
constexpr Color mix(Color a, Color b, float share) {
  const auto part = [share](std::uint8_t from, std::uint8_t to) {
    const auto start = static_cast<float>(from);
    return static_cast<std::uint8_t>(start + (static_cast<float>(to) - start) * share + 0.5F);
  };
  return {part(a.red, b.red), part(a.green, b.green), part(a.blue, b.blue), part(a.alpha, b.alpha)};
}

// The same colour at `alpha`, 0 (clear) to 1 (opaque).
constexpr Color with_alpha(Color color, float alpha) {
  color.alpha = static_cast<std::uint8_t>(alpha * 255.0F + 0.5F);
  return color;
}

}  // namespace flipside::ui
