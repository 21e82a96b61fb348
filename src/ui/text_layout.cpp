#include "ui/text_layout.h"

#include <algorithm>

#include "base/direction.h"

namespace flipside::ui {
namespace {

constexpr std::string_view kEllipsis = "…";

// No line holds more bytes: what is longer is cut before it is measured, so that the longest word
// costs what the widest line costs.
constexpr std::size_t kMostLineBytes = 4096;

bool continues_character(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80; }

// The first `most` bytes, or a few less: no character is cut.
std::string_view first_bytes(std::string_view text, std::size_t most) {
  if (text.size() <= most) return text;
  while (most > 0 && continues_character(text[most])) --most;
  return text.substr(0, most);
}

std::size_t one_character(std::string_view text) {
  std::size_t bytes = 1;
  while (bytes < text.size() && continues_character(text[bytes])) ++bytes;
  return bytes;
}

// As RunCache::fit, asked for pieces that grow until one is wider than the line: to cut a long text
// costs the length of the line, not of the text.
std::size_t fitting_bytes(RunCache& runs, std::string_view text, const Font& font, float width) {
  constexpr float kNarrowestLetter = 0.25F;
  auto most = static_cast<std::size_t>(width / (font.size * kNarrowestLetter)) + 16;
  while (true) {
    const std::string_view piece = first_bytes(text, std::min(most, kMostLineBytes));
    const std::size_t fits = runs.fit(piece, font, width);
    if (fits < piece.size() || piece.size() == text.size() || most >= kMostLineBytes) return fits;
    most *= 2;
  }
}

struct Word {
  std::string_view text;
  std::size_t spaces_before{};
};

std::vector<Word> split_words(std::string_view line) {
  std::vector<Word> words;
  std::size_t at = 0;
  while (at < line.size()) {
    const std::size_t start = std::min(line.find_first_not_of(' ', at), line.size());
    const std::size_t end = std::min(line.find(' ', start), line.size());
    if (end > start) words.push_back({line.substr(start, end - start), start - at});
    at = end;
  }
  return words;
}

// Builds lines greedily; one object a call of wrap_text.
class Wrapper {
 public:
  // More than `most` lines need not be found; 0: all.
  Wrapper(RunCache& runs, const Font& font, float width, std::size_t most)
      : runs_(runs), font_(font), width_(width), most_(most), space_(runs.width(" ", font)) {}

  void paragraph(std::string_view text) {
    start_line(text.data());
    for (const Word& word : split_words(text)) {
      if (is_full()) return;
      add(word);
    }
    end_line();
  }

  bool is_full() const { return most_ > 0 && lines_.size() > most_; }

  std::vector<std::string_view> take() { return std::move(lines_); }

 private:
  void start_line(const char* at) {
    start_ = end_ = at;
    used_ = 0;
  }

  void end_line() { lines_.emplace_back(start_, static_cast<std::size_t>(end_ - start_)); }

  void add(const Word& word) {
    const float gap = end_ == start_ ? 0 : space_ * static_cast<float>(word.spaces_before);
    const bool too_long = word.text.size() > kMostLineBytes;
    const float wide = too_long ? width_ + 1 : runs_.width(word.text, font_);
    if (used_ + gap + wide <= width_) return append(word.text, gap + wide);
    if (end_ != start_) {
      end_line();
      start_line(word.text.data());
    }
    if (wide <= width_) return append(word.text, wide);
    break_word(word.text);
  }

  void append(std::string_view text, float wide) {
    if (end_ == start_) start_ = text.data();
    end_ = text.data() + text.size();
    used_ += wide;
  }

  void break_word(std::string_view text) {
    while (!is_full()) {
      const std::size_t fits =
          std::max(fitting_bytes(runs_, text, font_, width_), one_character(text));
      if (fits >= text.size()) return append(text, runs_.width(text, font_));
      append(text.substr(0, fits), width_);
      end_line();
      text.remove_prefix(fits);
      start_line(text.data());
    }
  }

  RunCache& runs_;
  const Font& font_;
  float width_;
  std::size_t most_;
  float space_;
  const char* start_{};
  const char* end_{};
  float used_{};
  std::vector<std::string_view> lines_;
};

std::vector<std::string_view> broken(RunCache& runs, std::string_view text, const Font& font,
                                     float width, std::size_t most) {
  Wrapper wrapper(runs, font, width, most);
  std::size_t at = 0;
  while (true) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    wrapper.paragraph(text.substr(at, end - at));
    if (end == text.size() || wrapper.is_full()) return wrapper.take();
    at = end + 1;
  }
}

}  // namespace

TextLine single_line(RunCache& runs, std::string_view text, const Font& font) {
  const std::string_view line = first_bytes(text, kMostLineBytes);
  return {std::string(line), runs.width(line, font)};
}

float line_width(RunCache& runs, std::string_view text, const Font& font) {
  return runs.width(first_bytes(text, kMostLineBytes), font);
}

TextLine ellipsis_line(RunCache& runs, std::string_view text, const Font& font, float width) {
  TextLine whole = single_line(runs, text, font);
  if (whole.width <= width + 0.01F && whole.text.size() == text.size()) return whole;
  const float room = std::max(0.0F, width - runs.width(kEllipsis, font));
  std::string cut(text.substr(0, fitting_bytes(runs, text, font, room)));
  while (!cut.empty() && cut.back() == ' ') cut.pop_back();
  return single_line(runs, cut.append(kEllipsis), font);
}

std::vector<TextLine> wrap_text(RunCache& runs, std::string_view text, const Font& font,
                                float width, int most_lines) {
  const auto wanted = static_cast<std::size_t>(std::max(most_lines, 0));
  const auto pieces = broken(runs, text, font, std::max(width, 1.0F), wanted);
  const std::size_t most = wanted > 0 ? wanted : pieces.size();
  std::vector<TextLine> lines;
  for (std::size_t i = 0; i < std::min(most, pieces.size()); ++i) {
    if (i + 1 == most && i + 1 < pieces.size()) {
      const std::string_view rest(pieces[i].data(), text.data() + text.size());
      lines.push_back(ellipsis_line(runs, line_alone(text, rest), font, width));
    } else {
      lines.push_back(single_line(runs, line_alone(text, pieces[i]), font));
    }
  }
  return lines;
}

}  // namespace flipside::ui
