// A staff list before it is taken in: columns, rows that need a look, what will change.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "exchange/headings.h"
#include "exchange/sheet.h"
#include "screens/scene.h"
#include "ui/geometry.h"
#include "ui/progress.h"

namespace flipside::screens {

inline constexpr std::size_t kIssuesAtFirst = 20;
inline constexpr std::size_t kRemarksAtFirst = 10;
inline constexpr std::size_t kRemarksMore = 100;

// What is worked out once from a sheet, however long it is.
struct SheetView {
  std::uint64_t seed{};  // of the import that it is about
  exchange::SheetChoices choices{};
  std::size_t shown{};  // of the sheets of a workbook
  std::size_t files{};
  std::string summary{};
  std::vector<std::string> first_values{};  // one a column, joined
};

// Of a later list.
struct NewsView {
  // By kind of news.
  std::array<std::size_t, 5> shown{kIssuesAtFirst, kIssuesAtFirst, kIssuesAtFirst, kIssuesAtFirst,
                                   kIssuesAtFirst};
  // How many people each field changed of, in the preview of that number.
  int of_preview{};
  std::map<exchange::PersonField, std::size_t> fields{};
};

struct ImportScreen {
  SheetView sheet{};
  NewsView news{};
  ui::ProgressState progress{};
  bool choices_open{};
  std::size_t issues_shown{kIssuesAtFirst};
  std::size_t remarks_shown{kRemarksAtFirst};
};

namespace late {
void draw_import_page(Scene& scene, ImportScreen& screen, ui::Rect area);
}  // namespace late

}  // namespace flipside::screens
