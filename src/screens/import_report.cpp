#include "screens/import_report.h"

#include <algorithm>
#include <cstddef>
#include <string>

#include "app/importing.h"
#include "screens/import_issues.h"
#include "screens/page.h"
#include "screens/words/import.h"
#include "ui/box.h"
#include "ui/button.h"
#include "ui/text.h"

namespace flipside::screens {
namespace {

void stayed_out(Scene& scene, const app::ImportReport& report, ImportScreen& screen) {
  ui::Frame& f = scene.ui;
  if (report.left_out.empty()) return;
  const ui::Card card(f, "stayed_out", {}, {.padding = f.phone() ? 16.0F : 20.0F});
  ui::heading(f, 2, import_words::StayedOut, ui::kBodyStrong);
  f.space(2);
  ui::muted(f, import_words::StayedOutHow);
  f.space(8);
  const std::size_t shown = std::min(report.left_out.size(), screen.issues_shown);
  {
    const ui::Group list(f, ui::Role::List, "rows", import_words::StayedOut);
    for (std::size_t i = 0; i < shown; ++i) {
      const exchange::Issue& issue = report.left_out[i];
      const ui::Group item(f, ui::Role::ListItem, issue.key);
      f.space(4);
      ui::text(f, issue.title + ": " + issue.words);
    }
  }
  if (shown == report.left_out.size()) return;
  f.space(8);
  const std::size_t more = std::min(report.left_out.size() - shown, kRemarksMore);
  if (ui::button(f, "more_rows", import_words::show_all(more), {.kind = ui::ButtonKind::Quiet})) {
    screen.issues_shown += kRemarksMore;
  }
}

}  // namespace

void import_report(Scene& scene, ImportScreen& screen, ui::Rect area) {
  ui::Frame& f = scene.ui;
  const app::ImportReport& report = *scene.app.imported;
  const Page page(scene, "import", area, 640);
  page_heading(scene, import_words::report_heading(report.people));
  f.space(4);
  ui::muted(f, report.name.empty() ? std::string(import_words::ReportOfPasted)
                                   : import_words::report_of(report.name));
  f.space(20);
  if (ui::button(f, "people", import_words::SeePeople,
                 {.kind = ui::ButtonKind::Primary, .fill = f.phone()})) {
    scene.go(app::Page::People);
  }
  f.space(24);
  stayed_out(scene, report, screen);
  import_remarks(scene, report.remarks, screen);
  f.space(12);
  ui::muted(f, import_words::KeptUntil, ui::kCaption);
  f.space(8);
  if (ui::button(f, "download", import_words::DownloadReport,
                 {.icon = ui::Icon::Download, .fill = f.phone()})) {
    scene.send(app::ExportImportReport{});
  }
}

}  // namespace flipside::screens
