// Turns Dear ImGui's draw lists and textures into the plain vertex lists of paint_list.h.
#pragma once

#include <cstdint>
#include <span>

#include "ui/frame.h"
#include "ui/paint_list.h"

struct ImDrawList;
struct ImFontAtlas;
struct ImTextureData;

namespace flipside::ui {

class PaintExport {
 public:
  // The lists in order, and what happened to textures since the last call. The result points into
  // the lists and the textures.
  PaintList collect(const Surface& surface, Color background, const ImFontAtlas& atlas,
                    std::span<ImDrawList* const> lists);
  void forget_textures() { recreate_ = true; }

 private:
  void export_texture(ImTextureData& texture, PaintList& out);

  std::uint32_t last_texture_{};
  bool recreate_{};
};

}  // namespace flipside::ui
