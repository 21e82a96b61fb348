#include "ui/no_glyphs.h"

#include "imgui.h"
#include "imgui_internal.h"
#include "misc/freetype/imgui_freetype.h"

namespace flipside::ui {

const ImFontLoader* no_glyphs() {
  static const ImFontLoader kLoader = [] {
    ImFontLoader loader;
    loader.Name = "none";
    loader.FontSrcInit = [](ImFontAtlas*, ImFontConfig*) { return true; };
    loader.FontSrcContainsGlyph = [](ImFontAtlas*, ImFontConfig*, ImWchar) { return false; };
    loader.FontBakedInit = [](ImFontAtlas*, ImFontConfig*, ImFontBaked*, void*) { return true; };
    loader.FontBakedLoadGlyph = [](ImFontAtlas*, ImFontConfig*, ImFontBaked*, void*, ImWchar,
                                   ImFontGlyph*, float*) { return false; };
    return loader;
  }();
  return &kLoader;
}

}  // namespace flipside::ui

// The names that Dear ImGui links to when its own rasteriser is left out.
namespace ImGuiFreeType {
const ImFontLoader* GetFontLoader() { return flipside::ui::no_glyphs(); }
bool DebugEditFontLoaderFlags(unsigned int*) { return false; }
}  // namespace ImGuiFreeType
