#include "screens/import_page.h"

#include <algorithm>
#include <array>
#include <utility>

#include "app/importing.h"
#include "app/list_reading.h"
#include "screens/format.h"
#include "screens/import_choices.h"
#include "screens/import_columns.h"
#include "screens/import_issues.h"
#include "screens/import_news.h"
#include "screens/import_ranks.h"
#include "screens/import_report.h"
#include "screens/import_roles.h"
#include "screens/import_summary.h"
#include "screens/page.h"
#include "screens/word_button.h"
#include "screens/words/import.h"
#include "screens/words/shell.h"
#include "ui/box.h"
#include "ui/button.h"
#include "ui/columns.h"
#include "ui/progress.h"
#include "ui/text.h"

namespace flipside::screens {
namespace {

constexpr float kBar = 68;
constexpr float kSide = 336;
constexpr std::size_t kValues = 2;

std::string listed(const std::vector<std::string>& values) {
  std::string words;
  for (const std::string& value : values) words += (words.empty() ? "" : ", ") + value;
  return words.empty() ? std::string(import_words::NoValues) : words;
}

void keep_up(ImportScreen& screen, const app::Importing& importing) {
  const bool is_known =
      screen.sheet.seed == importing.seed && screen.sheet.choices == importing.choices &&
      screen.sheet.shown == importing.sheet_shown && screen.sheet.files == importing.more.size() &&
      screen.sheet.first_values.size() == importing.sheet.headings.size();
  if (is_known) return;
  if (screen.sheet.seed != importing.seed) screen = {};
  screen.sheet = {.seed = importing.seed,
                  .choices = importing.choices,
                  .shown = importing.sheet_shown,
                  .files = importing.more.size()};
  if (importing.problem) return;
  screen.sheet.summary = exchange::summary(importing.sheet, importing.choices);
  if (!importing.sheets.empty()) {
    screen.sheet.summary = import_words::sheet_summary(importing.sheets[importing.sheet_shown].name,
                                                       screen.sheet.summary);
  }
  for (std::size_t i = 0; i < importing.sheet.headings.size(); ++i) {
    screen.sheet.first_values.push_back(listed(first_values(importing.sheet, i, kValues)));
  }
}

void nothing_here(Scene& scene, ui::Rect area) {
  const Page page(scene, "import", area, 640);
  page_heading(scene, import_words::Title);
  scene.ui.space(32);
  const ui::Box box(scene.ui, {});
  if (ui::empty_state(scene.ui, "nothing", import_words::NothingHere,
                      {.icon = ui::Icon::FileSpreadsheet, .action = import_words::ChooseList})) {
    scene.send(app::ChooseFile{});
  }
}

std::string file_name(const app::Importing& importing) {
  return importing.name.empty() ? std::string(import_words::Pasted) : app::names_of(importing);
}

void change_button(Scene& scene, const std::string& name, ImportScreen& screen) {
  if (word_button(scene.ui, "change", {.words = import_words::Change, .about = name})) {
    screen.choices_open = !screen.choices_open;
  }
}

void file_line(Scene& scene, const app::Importing& importing, ImportScreen& screen) {
  ui::Frame& f = scene.ui;
  const std::string name = file_name(importing);
  const float high = word_button_height(f);
  const ui::Place at = f.place();
  f.paint().icon(ui::Icon::FileSpreadsheet, {at.x, at.y + (high - 16) / 2, 16, 16},
                 f.theme().muted);
  f.place() = {at.x + 24, at.y, at.width - 24};
  if (f.phone()) {
    f.space((high - 20) / 2);
    ui::text(f, name, {.type = ui::kBodyName});
    if (!screen.sheet.summary.empty()) ui::muted(f, screen.sheet.summary);
    change_button(scene, name, screen);
  } else {
    ui::Flow line(f, 8, high);
    const float most = at.width - 24;
    line.next(std::min(most, ui::text_width(f, name, ui::kBodyName) + 1), 20);
    ui::label(f, name, ui::kBodyName);
    const std::string& summary = screen.sheet.summary;
    if (!summary.empty()) {
      line.next(std::min(most, ui::text_width(f, summary, ui::kBody) + 1), 20);
      ui::label(f, summary, ui::kBody, f.theme().muted);
    }
    line.next(word_button_width(f, import_words::Change), high);
    change_button(scene, name, screen);
  }
  f.place() = {at.x, f.place().y, at.width};
}

void reading_bar(Scene& scene, const app::Importing& importing, std::string_view label,
                 std::string_view cancel, ImportScreen& screen) {
  const app::ListReading& reading = *importing.reading;
  const int thousandths = reading.progress();
  if (ui::progress(scene.ui, "reading", label,
                   {.share = static_cast<float>(thousandths) / 1000,
                    .percent_text = percent(thousandths / 10),
                    .words = import_words::rows_read(reading.rows_done(), reading.rows()),
                    .cancel = cancel},
                   screen.progress)) {
    scene.send(app::CancelImport{});
  }
}

// Until there is something to look at.
void being_read(Scene& scene, const app::Importing& importing, ImportScreen& screen,
                ui::Rect area) {
  ui::Frame& f = scene.ui;
  const Page page(scene, "import", area, 640);
  page_heading(scene, import_words::Title);
  f.space(4);
  ui::muted(f, file_name(importing));
  f.space(24);
  if (importing.reading) {
    reading_bar(scene, importing, import_words::Reading, shell_words::Cancel, screen);
  }
  f.space(16);
  ui::muted(f, import_words::NothingYet);
}

void unreadable(Scene& scene, const app::Importing& importing) {
  ui::Frame& f = scene.ui;
  if (ui::banner(f, "unreadable", sentence(*importing.problem),
                 {.tone = ui::Tone::Danger,
                  .strong = import_words::CouldNotRead,
                  .action = import_words::AnotherFile})) {
    scene.send(app::ChooseFile{});
  }
}

bool has_names(const app::Importing& importing) {
  using exchange::PersonField;
  constexpr std::array kNames{PersonField::Name, PersonField::NameFamilyFirst,
                              PersonField::GivenName, PersonField::FamilyName};
  return std::ranges::any_of(kNames, [&](PersonField field) {
    return !exchange::columns_of(importing.sheet, importing.mapping, field).empty();
  });
}

void side_cards(Scene& scene, const app::Importing& importing, ImportScreen& screen) {
  import_left_out(scene, importing);
  import_issues(scene, importing, screen);
  scene.ui.space(24);
  import_roles(scene, importing);
  import_after(scene, importing);
  import_ranks(scene, importing);
  import_remarks(scene, importing.preview.remarks, screen);
}

void cards(Scene& scene, const app::Importing& importing, ImportScreen& screen) {
  ui::Frame& f = scene.ui;
  if (!has_names(importing)) {
    ui::banner(f, "no_names", import_words::NoNames, {.tone = ui::Tone::Warning});
    f.space(16);
  }
  if (f.place().width < kLeastBeside) {
    import_news(scene, importing, screen);
    import_columns(scene, importing, screen.sheet);
    f.space(24);
    return side_cards(scene, importing, screen);
  }
  ui::Columns columns(f, {ui::Width::grow(), ui::Width::fixed(kSide)}, 24);
  columns.next();
  import_news(scene, importing, screen);
  import_columns(scene, importing, screen.sheet);
  columns.next();
  side_cards(scene, importing, screen);
}

void content(Scene& scene, const app::Importing& importing, ImportScreen& screen, ui::Rect area) {
  ui::Frame& f = scene.ui;
  const Page page(scene, "import", area);
  import_heading(scene);
  f.space(4);
  file_line(scene, importing, screen);
  if (screen.choices_open || importing.problem) {
    f.space(12);
    import_choices(scene, importing);
  }
  f.space(20);
  if (importing.problem) return unreadable(scene, importing);
  if (importing.reading && importing.took_long) {
    reading_bar(scene, importing, import_words::ReadingAgain, {}, screen);
    f.space(20);
  }
  cards(scene, importing, screen);
  if (!f.phone()) return;
  // The bar has no room for it there.
  f.space(16);
  ui::muted(f, import_words::OneUndo);
}

}  // namespace

void late::draw_import_page(Scene& scene, ImportScreen& screen, ui::Rect area) {
  if (!scene.app.importing && scene.app.imported->is_empty()) return nothing_here(scene, area);
  if (!scene.app.importing) return import_report(scene, screen, area);
  const app::Importing& importing = *scene.app.importing;
  if (!importing.is_read && !importing.problem) {
    return being_read(scene, importing, screen, area);
  }
  keep_up(screen, importing);
  content(scene, importing, screen, {area.x, area.y, area.width, area.height - kBar});
  import_bar(scene, importing, {area.x, area.bottom() - kBar, area.width, kBar});
}

}  // namespace flipside::screens
