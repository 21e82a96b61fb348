// A staff list before it is taken in: columns, rows that need a look, what will change.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "exchange/sheet.h"
#include "screens/scene.h"
#include "ui/geometry.h"

namespace flipside::screens {

inline constexpr std::size_t kIssuesAtFirst = 20;
inline constexpr std::size_t kRemarksAtFirst = 10;
inline constexpr std::size_t kRemarksMore = 100;

// What is worked out once from a sheet, however long it is.
struct SheetView {
  std::uint64_t seed{};  // of the import that it is about
  exchange::SheetChoices choices{};
  std::size_t shown{};  // of the sheets of a workbook
  std::string summary{};
  std::vector<std::string> first_values{};  // one a column, joined
};

struct ImportScreen {
  SheetView sheet{};
  bool choices_open{};
  std::size_t issues_shown{kIssuesAtFirst};
  // By kind of news.
  std::array<std::size_t, 4> news_shown{kIssuesAtFirst, kIssuesAtFirst, kIssuesAtFirst,
                                        kIssuesAtFirst};
  std::size_t remarks_shown{kRemarksAtFirst};
};

void draw_import_page(Scene& scene, ImportScreen& screen, ui::Rect area);

}  // namespace flipside::screens
