// What one frame looks like: plain vertices, indices and commands, drawn in order by any renderer.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "ui/geometry.h"

namespace flipside::ui {

// Position in CSS pixels, texture coordinates 0…1, colour RGBA in memory order.
struct Vertex {
  float x, y, u, v;
  std::uint32_t rgba;
};
static_assert(sizeof(Vertex) == 20);

struct PaintCommand {
  Rect clip;                      // CSS pixels
  std::uint32_t texture{};        // as named by TextureUpdate
  std::uint32_t vertex_offset{};  // added to every index
  std::uint32_t index_offset{};
  std::uint32_t index_count{};
};

using Index = std::uint16_t;

struct PaintBatch {
  std::span<const Vertex> vertices;
  std::span<const Index> indices;
  std::vector<PaintCommand> commands;
};

// Pixels are RGBA, straight alpha, and lie `row_bytes` apart. They live until the next frame.
struct TextureUpdate {
  enum class Kind : std::uint8_t { Create, Replace, Destroy };
  Kind kind{};
  std::uint32_t texture{};
  int x{}, y{}, width{}, height{};
  int row_bytes{};
  const std::uint8_t* pixels{};
};

struct PaintList {
  Rect surface{};
  float density{1};
  Color background{};
  std::vector<TextureUpdate> textures;
  std::vector<PaintBatch> batches;
};

}  // namespace flipside::ui
