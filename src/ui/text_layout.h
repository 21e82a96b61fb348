// Lines of text: where words go, how lines break, where an ellipsis falls.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "ui/run_cache.h"

namespace flipside::ui {

// One piece drawn in one go, `x` from the start of its line.
struct TextRun {
  std::string text;
  float x{};
};

struct TextLine {
  std::vector<TextRun> runs;
  float width{};
};

// Width of `text` on one line. A line with right-to-left letters is one run, shaped and ordered by
// the glyph source; any other line is a run a word.
float line_width(RunCache& runs, std::string_view text, const Font& font);

// The line `text` makes when it may not break.
TextLine single_line(RunCache& runs, std::string_view text, const Font& font);

// As single_line, cut between graphemes and ended by "…" where it is wider than `width`.
TextLine ellipsis_line(RunCache& runs, std::string_view text, const Font& font, float width);

// Lines no wider than `width`, broken at spaces, at line feeds, and within a word too long for a
// line of its own. At least one line. With `most_lines` above 0 the last line ends in "…" when
// more text follows.
std::vector<TextLine> wrap_text(RunCache& runs, std::string_view text, const Font& font,
                                float width, int most_lines = 0);

// Whether any letter of `text` is written from right to left.
bool has_right_to_left(std::string_view text);

}  // namespace flipside::ui
