// Dear ImGui's compile-time settings for Flipside.
#pragma once

#define IMGUI_USE_WCHAR32
#define IMGUI_DISABLE_OBSOLETE_FUNCTIONS
#define IMGUI_DISABLE_FILE_FUNCTIONS
#define IMGUI_DISABLE_DEFAULT_SHELL_FUNCTIONS
#define IMGUI_DISABLE_DEMO_WINDOWS
// Builds with the gallery have the tools (ui/imgui_tools.h), and a font for their words.
#ifdef FLIPSIDE_NO_GALLERY
#define IMGUI_DISABLE_DEBUG_TOOLS
#define IMGUI_DISABLE_DEFAULT_FONT
// Only to leave stb_truetype out: ui/ supplies the font loader.
#define IMGUI_ENABLE_FREETYPE
#elif defined(__EMSCRIPTEN__)
extern "C" void emscripten_debugger();
#define IM_DEBUG_BREAK() emscripten_debugger()
#endif
