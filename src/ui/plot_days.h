// Days on a line of time: what happened on them, the blocks that they fall into, and today.
#pragma once

#include <optional>
#include <span>
#include <string>

#include "ui/plot.h"

namespace flipside::ui {

enum class DayMark : std::uint8_t {
  Disc,   // took place
  Ring,   // to come
  Cross,  // did not take place
};

struct DayPoint {
  int day{};
  DayMark mark{};
  // Below it: a date, and what it was. Left out where there is no room.
  std::string label{};
  std::string caption{};
};

enum class DayBlockKind : std::uint8_t { Full, Empty, ToCome };

struct DayBlock {
  int from{};
  int until{};  // the day after its last
  DayBlockKind kind{};
};

// Days between two, named above them.
struct DayGap {
  int from{};
  int until{};
  std::string_view label{};
};

struct DaysPlot {
  int first{};
  int last{};
  std::span<const DayBlock> blocks{};
  std::span<const DayPoint> points{};
  std::optional<int> today{};
  std::string_view today_label{};
  std::optional<DayGap> gap{};
  float block_height{36};
};
// 32 above the blocks and 44 below.
void days_plot(Frame& frame, std::string_view key, const PlotWords& words, const DaysPlot& view);

}  // namespace flipside::ui
