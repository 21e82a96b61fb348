#include "ui/paint_export.h"

#include <cstddef>

#include "imgui.h"

namespace flipside::ui {
namespace {

static_assert(sizeof(Vertex) == sizeof(ImDrawVert) && offsetof(ImDrawVert, uv) == 8 &&
              offsetof(ImDrawVert, col) == 16);
static_assert(sizeof(Index) == sizeof(ImDrawIdx));

PaintBatch export_list(const ImDrawList& list) {
  PaintBatch batch;
  batch.vertices = {reinterpret_cast<const Vertex*>(list.VtxBuffer.Data),
                    static_cast<std::size_t>(list.VtxBuffer.Size)};
  batch.indices = {list.IdxBuffer.Data, static_cast<std::size_t>(list.IdxBuffer.Size)};
  for (const ImDrawCmd& cmd : list.CmdBuffer) {
    if (cmd.ElemCount == 0) continue;
    const ImVec4& c = cmd.ClipRect;
    batch.commands.push_back({{c.x, c.y, c.z - c.x, c.w - c.y},
                              static_cast<std::uint32_t>(cmd.GetTexID()),
                              cmd.VtxOffset,
                              cmd.IdxOffset,
                              cmd.ElemCount});
  }
  return batch;
}

TextureUpdate whole(const ImTextureData& t) {
  return {TextureUpdate::Kind::Create,
          static_cast<std::uint32_t>(t.TexID),
          0,
          0,
          t.Width,
          t.Height,
          t.Width * 4,
          t.Pixels};
}

}  // namespace

void PaintExport::export_texture(ImTextureData& t, PaintList& out) {
  if (t.Status == ImTextureStatus_WantCreate) {
    t.SetTexID(++last_texture_);
    out.textures.push_back(whole(t));
    t.SetStatus(ImTextureStatus_OK);
  } else if (t.Status == ImTextureStatus_WantDestroy && t.UnusedFrames > 0) {
    out.textures.push_back(
        {TextureUpdate::Kind::Destroy, static_cast<std::uint32_t>(t.TexID), 0, 0, 0, 0, 0, {}});
    t.SetTexID(ImTextureID_Invalid);
    t.SetStatus(ImTextureStatus_Destroyed);
  } else if (recreate_ && t.Status != ImTextureStatus_Destroyed) {
    out.textures.push_back(whole(t));
    if (t.Status == ImTextureStatus_WantUpdates) t.SetStatus(ImTextureStatus_OK);
  } else if (t.Status == ImTextureStatus_WantUpdates) {
    for (const ImTextureRect& r : t.Updates) {
      const auto* pixels = static_cast<const std::uint8_t*>(t.GetPixelsAt(r.x, r.y));
      out.textures.push_back({TextureUpdate::Kind::Replace, static_cast<std::uint32_t>(t.TexID),
                              r.x, r.y, r.w, r.h, t.Width * 4, pixels});
    }
    t.SetStatus(ImTextureStatus_OK);
  }
}

PaintList PaintExport::collect(const Surface& surface, Color background, const ImFontAtlas& atlas,
                               std::span<ImDrawList* const> lists) {
  PaintList out;
  out.surface = {0, 0, surface.width, surface.height};
  out.density = surface.density;
  out.background = background;
  for (ImTextureData* texture : atlas.TexList) export_texture(*texture, out);
  recreate_ = false;
  for (ImDrawList* list : lists) {
    list->_PopUnusedDrawCmd();
    if (!list->CmdBuffer.empty()) out.batches.push_back(export_list(*list));
  }
  return out;
}

}  // namespace flipside::ui
