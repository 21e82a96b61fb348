// A font loader for Dear ImGui that has no glyphs: text is drawn by RunCache instead.
#pragma once

struct ImFontLoader;

namespace flipside::ui {

const ImFontLoader* no_glyphs();

}  // namespace flipside::ui
