#include "web/paint.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include "web/host.h"

namespace flipside::web {
namespace {

// Whole device pixels; a clip that reaches over the surface ends at its edge.
HostCommand host_command(const ui::PaintCommand& c, const ui::PaintList& list) {
  const auto device = [&](float at, float most) {
    return static_cast<std::int32_t>(std::lround(std::clamp(at, 0.0F, most) * list.density));
  };
  const std::int32_t left = device(c.clip.x, list.surface.width);
  const std::int32_t top = device(c.clip.y, list.surface.height);
  return {left,
          top,
          device(c.clip.right(), list.surface.width) - left,
          device(c.clip.bottom(), list.surface.height) - top,
          c.texture,
          c.vertex_offset,
          c.index_offset,
          c.index_count};
}

std::vector<HostCommand> host_commands(const ui::PaintBatch& batch, const ui::PaintList& list) {
  std::vector<HostCommand> commands;
  for (const ui::PaintCommand& command : batch.commands) {
    const HostCommand made = host_command(command, list);
    if (made.width > 0 && made.height > 0) commands.push_back(made);
  }
  return commands;
}

}  // namespace

void paint(const ui::PaintList& list) {
  std::vector<std::vector<HostCommand>> commands;
  std::vector<HostBatch> batches;
  for (const ui::PaintBatch& batch : list.batches) {
    commands.push_back(host_commands(batch, list));
    batches.push_back({batch.vertices.data(), static_cast<std::uint32_t>(batch.vertices.size()),
                       batch.indices.data(), static_cast<std::uint32_t>(batch.indices.size()),
                       commands.back().data(), static_cast<std::uint32_t>(commands.back().size())});
  }
  const HostPaint all{list.surface.width,   list.surface.height,
                      list.density,         list.background,
                      list.textures.data(), static_cast<std::uint32_t>(list.textures.size()),
                      batches.data(),       static_cast<std::uint32_t>(batches.size())};
  host_paint(&all);
}

}  // namespace flipside::web
