// Lines of text: where words go, how lines break, where an ellipsis falls.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "ui/run_cache.h"

namespace flipside::ui {

// What is drawn in one go: a line is one run, so that the glyph source shapes, kerns and orders it
// as a whole, whatever its script.
struct TextLine {
  std::string text;
  float width{};
};

// The line that `text` makes when it may not break.
TextLine single_line(RunCache& runs, std::string_view text, const Font& font);
float line_width(RunCache& runs, std::string_view text, const Font& font);

// As single_line, cut between graphemes and ended by "…" where it is wider than `width`.
TextLine ellipsis_line(RunCache& runs, std::string_view text, const Font& font, float width);

// Lines no wider than `width`, broken at spaces, at line feeds, and within a word too long for a
// line of its own. At least one line. With `most_lines` above 0 the last line ends in "…" when
// more text follows.
std::vector<TextLine> wrap_text(RunCache& runs, std::string_view text, const Font& font,
                                float width, int most_lines = 0);

}  // namespace flipside::ui
