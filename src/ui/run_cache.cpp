#include "ui/run_cache.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdint>
#include <cstring>
#include <string>

#include "imgui.h"
#include "imgui_internal.h"

namespace flipside::ui {
namespace {

constexpr std::size_t kMostRuns = 65'000;
constexpr std::size_t kMostPixels = 6'000'000;
// A run wider than this in device pixels is not drawn: no texture could hold it.
constexpr int kWidestRun = 4000;

std::uint64_t font_bits(const Font& font) {
  const auto hundredths = static_cast<std::uint64_t>(std::lround(font.size * 100));
  return hundredths << 20U | std::uint64_t{font.weight} << 1U | (font.tabular ? 1U : 0U);
}

void write_key(std::string& key, std::string_view text, std::uint64_t font) {
  key.resize(sizeof font);
  std::memcpy(key.data(), &font, sizeof font);
  key.append(text);
}

}  // namespace

RunCache::RunCache(GlyphSource& glyphs, ImFontAtlas& atlas) : glyphs_(glyphs), atlas_(atlas) {}

void RunCache::begin_frame(float density, bool light_ink) {
  if (density != density_ || light_ink != light_ink_) forget();
  density_ = density;
  light_ink_ = light_ink;
  // Never within a frame: what is drawn keeps its place in the texture until the frame is painted.
  if (atlas_full_) evict(0);
  atlas_full_ = false;
  if (pixels_in_use_ > kMostPixels || entries_.size() > kMostRuns) evict(entries_.size() / 2);
}

void RunCache::forget() {
  evict(0);
  metrics_.clear();
}

void RunCache::evict(std::size_t keep) {
  while (entries_.size() > keep) {
    const Entry& last = entries_.back();
    if (last.rect >= 0) {
      pixels_in_use_ -= static_cast<std::size_t>(last.pixel_width * last.pixel_height);
      atlas_.RemoveCustomRect(last.rect);
    }
    by_key_.erase(last.key);
    entries_.pop_back();
  }
}

RunCache::Entry& RunCache::touch(std::string_view text, const Font& font) {
  thread_local std::string key;
  write_key(key, text, font_bits(font));
  if (const auto found = by_key_.find(key); found != by_key_.end()) {
    entries_.splice(entries_.begin(), entries_, found->second);
    return entries_.front();
  }
  entries_.push_front({});
  entries_.front().key = key;
  by_key_.emplace(entries_.front().key, entries_.begin());
  return entries_.front();
}

float RunCache::width(std::string_view run, const Font& font) {
  Entry& entry = touch(run, font);
  if (entry.width < 0) entry.width = glyphs_.width(run, font);
  return entry.width;
}

FontMetrics RunCache::metrics(const Font& font) {
  const auto [it, fresh] = metrics_.try_emplace(font_bits(font));
  if (fresh) it->second = glyphs_.metrics(font);
  return it->second;
}

std::size_t RunCache::fit(std::string_view text, const Font& font, float width) {
  thread_local std::string key;
  key.assign("\x02");
  key.append(std::to_string(std::bit_cast<std::uint32_t>(width))).append("\x02").append(text);
  Entry& entry = touch(key, font);
  // A float holds the bytes of a piece (text_layout.cpp) exactly.
  if (entry.width < 0) entry.width = static_cast<float>(glyphs_.fit(text, font, width));
  return static_cast<std::size_t>(entry.width);
}

bool RunCache::pack(Entry& entry, const RunPixels& pixels) {
  ImFontAtlasRect rect;
  const ImFontAtlasRectId id = atlas_.AddCustomRect(pixels.width, pixels.height, &rect);
  if (id == ImFontAtlasRectId_Invalid) return false;
  ImTextureData* texture = atlas_.TexData;
  const auto row_bytes = static_cast<std::size_t>(pixels.width) * 4;
  for (int row = 0; row < pixels.height; ++row) {
    std::memcpy(texture->GetPixelsAt(rect.x, rect.y + row),
                pixels.rgba.data() + static_cast<std::size_t>(row) * row_bytes, row_bytes);
  }
  ImFontAtlasTextureBlockQueueUpload(&atlas_, texture, rect.x, rect.y, pixels.width, pixels.height);
  entry.rect = id;
  return true;
}

void RunCache::place(Entry& entry, const RunPixels& pixels) {
  entry.rastered = true;
  if (pixels.width <= 0 || pixels.height <= 0 || pixels.width > kWidestRun) return;
  if (!pack(entry, pixels)) {
    atlas_full_ = true;
    return;
  }
  entry.left = pixels.left;
  entry.top = pixels.top;
  entry.pixel_width = pixels.width;
  entry.pixel_height = pixels.height;
  entry.coloured = pixels.coloured;
  pixels_in_use_ += static_cast<std::size_t>(pixels.width * pixels.height);
}

void RunCache::blit(ImDrawList& list, const Entry& entry, float x, float y, std::uint32_t rgba) {
  ImFontAtlasRect rect;
  if (entry.rect < 0 || !atlas_.GetCustomRect(entry.rect, &rect)) return;
  const ImVec2 from(x, y);
  const ImVec2 to(x + static_cast<float>(entry.pixel_width) / density_,
                  y + static_cast<float>(entry.pixel_height) / density_);
  const std::uint32_t tint = entry.coloured ? (rgba | 0x00FFFFFFU) : rgba;
  list.AddImage(atlas_.TexRef, from, to, rect.uv0, rect.uv1, tint);
}

void RunCache::draw_run(ImDrawList& list, std::string_view run, const Font& font, float x,
                        float baseline, std::uint32_t rgba) {
  if (run.empty()) return;
  Entry& entry = touch(run, font);
  if (!entry.rastered) place(entry, glyphs_.pixels(run, font, density_, light_ink_));
  const float pen = std::round(x * density_);
  const float line = std::round(baseline * density_);
  blit(list, entry, (pen + static_cast<float>(entry.left)) / density_,
       (line - static_cast<float>(entry.top)) / density_, rgba);
}

void RunCache::draw_icon(ImDrawList& list, std::string_view name, const Rect& box, float stroke,
                         std::uint32_t rgba) {
  if (name.empty()) return;
  const Font as_font{.size = box.width, .weight = static_cast<std::uint16_t>(stroke * 100)};
  thread_local std::string key;
  key.assign("\x01").append(name);
  Entry& entry = touch(key, as_font);
  if (!entry.rastered) place(entry, glyphs_.icon(name, box.width, stroke, density_));
  blit(list, entry, std::round(box.x * density_) / density_,
       std::round(box.y * density_) / density_, rgba);
}

}  // namespace flipside::ui
