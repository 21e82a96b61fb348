#include "screens/files.h"

#include "app/holder.h"
#include "app/importing.h"
#include "screens/file_cards.h"
#include "screens/page.h"
#include "screens/words/files.h"
#include "screens/workspaces_card.h"
#include "ui/box.h"
#include "ui/button.h"
#include "ui/columns.h"
#include "ui/text.h"

namespace flipside::screens {
namespace {

constexpr std::string_view kAnyFile =
    ".json,.csv,.tsv,.txt,.xlsx,.xls,.ods,application/json,text/csv,text/plain";

void download_button(Scene& scene) {
  ui::Frame& f = scene.ui;
  const ui::ButtonLook look{
      .kind = ui::ButtonKind::Primary, .icon = ui::Icon::Download, .fill = f.phone()};
  if (ui::button(f, "download", files_words::Download, look)) scene.send(app::ExportJson{});
}

void people_button(Scene& scene) {
  ui::Frame& f = scene.ui;
  const ui::ButtonLook look{.icon = ui::Icon::FileSpreadsheet,
                            .fill = f.phone(),
                            .description = files_words::DownloadCsvMeans};
  if (ui::button(f, "people", files_words::DownloadCsv, look)) scene.send(app::ExportCsv{});
}

void pairs_button(Scene& scene) {
  ui::Frame& f = scene.ui;
  const ui::ButtonLook look{.icon = ui::Icon::FileSpreadsheet,
                            .fill = f.phone(),
                            .description = files_words::DownloadPairsMeans};
  if (ui::button(f, "pairs", files_words::DownloadPairs, look)) {
    scene.send(app::ExportPairsCsv{});
  }
}

void private_words(ui::Frame& f) {
  const ui::Place start = f.place();
  f.paint().icon(ui::Icon::Lock, {start.x, start.y, 16, 16}, f.theme().muted);
  f.place() = {start.x + 24, start.y, start.width - 24};
  ui::muted(f, files_words::CopyPrivate, ui::kCaption);
  f.place() = {start.x, f.place().y, start.width};
}

void sealed_button(Scene& scene, FilesScreen& s) {
  ui::Frame& f = scene.ui;
  const ui::ButtonLook look{.icon = ui::Icon::Lock,
                            .fill = f.phone(),
                            .description = {},
                            .state = {.popup_dialog = true}};
  if (ui::button(f, "sealed", files_words::DownloadSealed, look)) s.sealing.open = true;
}

void copy_card(Scene& scene, FilesScreen& s) {
  ui::Frame& f = scene.ui;
  ui::Card card(f, "copy", files_words::Copy, card_look(f));
  ui::heading(f, 2, files_words::Copy, ui::kH3);
  f.space(4);
  ui::text(f, files_words::CopyWhat);
  f.space(16);
  // Whoever is invited has nobody's data but their own.
  const bool has_tables = !app::is_invited(scene.app);
  if (f.phone()) {
    download_button(scene);
    f.space(8);
    sealed_button(scene, s);
    if (has_tables) {
      f.space(8);
      people_button(scene);
      f.space(8);
      pairs_button(scene);
    }
  } else {
    const ui::ButtonLook sized{.icon = ui::Icon::Download};
    const ui::ButtonLook primary{.kind = ui::ButtonKind::Primary, .icon = ui::Icon::Download};
    ui::Flow row(f, 8, f.control_height());
    row.next(ui::button_width(f, files_words::Download, primary), f.control_height());
    download_button(scene);
    row.next(ui::button_width(f, files_words::DownloadSealed, sized), f.control_height());
    sealed_button(scene, s);
    if (has_tables) {
      row.next(ui::button_width(f, files_words::DownloadCsv, sized), f.control_height());
      people_button(scene);
      row.next(ui::button_width(f, files_words::DownloadPairs, sized), f.control_height());
      pairs_button(scene);
    }
  }
  f.space(12);
  private_words(f);
}

void open_card(Scene& scene) {
  ui::Frame& f = scene.ui;
  ui::Card card(f, "open_card", files_words::Open, card_look(f));
  ui::heading(f, 2, files_words::Open, ui::kH3);
  f.space(4);
  ui::text(f, files_words::OpenWhat);
  f.space(16);
  ui::file_button(f, "open", files_words::Open, kAnyFile,
                  {.icon = ui::Icon::FileUp, .fill = f.phone()});
  f.space(8);
  ui::muted(f, files_words::OpenHow, ui::kCaption);
  if (scene.app.imported->is_empty()) return;
  f.space(8);
  if (ui::button(f, "report", files_words::LastImport, {.kind = ui::ButtonKind::Quiet})) {
    scene.go(app::Page::Import);
  }
}

void seven_days(Scene& scene) {
  const app::Keeping& keeping = scene.app.keeping;
  if (keeping.persistence.value_or(false) || keeping.stores == app::Stores::None) return;
  ui::banner(scene.ui, "seven_days", files_words::SevenDays,
             {.tone = ui::Tone::Warning, .strong = files_words::SevenDaysStrong});
  scene.ui.space(kCardGap);
}

void doing(Scene& scene, FilesScreen& s) {
  ui::Frame& f = scene.ui;
  if (scene.app.workspace) {
    copy_card(scene, s);
    f.space(kCardGap);
    protection_card(scene, s.protection);
    f.space(kCardGap);
  }
  open_card(scene);
  f.space(kCardGap);
  workspaces_card(scene);
  one_file_card(scene);
  f.space(kCardGap);
  notices_card(scene, s);
  f.space(kCardGap);
}

}  // namespace

void draw_files(Scene& scene, FilesScreen& s, ui::Rect area) {
  ui::Frame& f = scene.ui;
  Page page(scene, "files", area);
  page_heading(scene, files_words::heading(app::saved_state(scene.app.keeping)));
  f.space(4);
  ui::muted(f, files_words::Lead, f.phone() ? ui::kBody : ui::kLead);
  f.space(20);
  seal_dialog(scene, s.sealing);
  protection_dialog(scene, s.protection);
  seven_days(scene);
  if (f.place().width < 800) {
    doing(scene, s);
    return kept_where_card(scene);
  }
  ui::Columns columns(f, {ui::Width::grow(), ui::Width::fixed(296)}, kCardGap);
  columns.next();
  doing(scene, s);
  columns.next();
  kept_where_card(scene);
}

}  // namespace flipside::screens
