#include "screens/import_issues.h"

#include <algorithm>
#include <string>

#include "app/import_intents.h"
#include "app/importing.h"
#include "screens/word_button.h"
#include "screens/words/import.h"
#include "ui/box.h"
#include "ui/button.h"
#include "ui/columns.h"
#include "ui/text.h"

namespace flipside::screens {
namespace {

void repairs(Scene& scene, const exchange::Issue& issue) {
  ui::Frame& f = scene.ui;
  const ui::Place start = f.place();
  float x = start.x;
  float y = start.y;
  float bottom = start.y;
  for (std::size_t i = 0; i < issue.repairs.size(); ++i) {
    const exchange::Repair& repair = issue.repairs[i];
    const float width = word_button_width(f, repair.words);
    if (x > start.x && x + width > start.x + start.width) {
      x = start.x;
      y = bottom;
    }
    f.place() = {x, y, start.x + start.width - x};
    const WordButton look{.words = repair.words, .about = issue.title};
    if (word_button(f, std::to_string(i), look)) {
      scene.send(app::DecideIssue{issue.key, repair});
    }
    bottom = std::max(bottom, f.place().y);
    x += width + 16;
  }
  f.place() = {start.x, bottom, start.width};
}

// The mark of what somebody has to look at, before the words that follow.
void warning_mark(ui::Frame& f) {
  const ui::Place at = f.place();
  f.paint().icon(ui::Icon::TriangleAlert, {at.x, at.y + 2, 16, 16}, f.theme().warning);
  f.place() = {at.x + 24, at.y, at.width - 24};
}

void issue_row(Scene& scene, const exchange::Issue& issue) {
  ui::Frame& f = scene.ui;
  const ui::Group item(f, ui::Role::ListItem, issue.key);
  ui::divider(f);
  f.space(12);
  const ui::Place at = f.place();
  warning_mark(f);
  ui::text(f, issue.title, {.type = ui::figures(ui::kBodyStrong)});
  ui::muted(f, issue.words);
  f.space(2);
  repairs(scene, issue);
  f.place() = {at.x, f.place().y + 10, at.width};
}

std::size_t rows_of(const exchange::ImportPreview& preview) {
  std::size_t rows = 0;
  for (const exchange::Issue& issue : preview.issues) rows += issue.lines.size();
  return rows;
}

void take_back(Scene& scene, const exchange::Decisions& decisions) {
  for (const auto& [key, repair] : decisions) scene.send(app::DecideIssue{key, {}});
}

void decided(Scene& scene, const app::Importing& importing) {
  ui::Frame& f = scene.ui;
  if (importing.decisions.empty()) return;
  const float button = word_button_width(f, import_words::DecideAgain);
  f.space(8);
  ui::Columns row(f, {ui::Width::grow(), ui::Width::fixed(button)}, 8, word_button_height(f));
  row.next(20);
  ui::label(f, import_words::decided(importing.decisions.size()), ui::kBody, f.theme().muted);
  row.next();
  if (word_button(f, "again", {.words = import_words::DecideAgain})) {
    take_back(scene, importing.decisions);
  }
}

void issue_list(Scene& scene, const app::Importing& importing, ImportScreen& screen) {
  ui::Frame& f = scene.ui;
  const auto& issues = importing.preview.issues;
  const std::string title = import_words::rows_need_a_look(rows_of(importing.preview));
  ui::heading(f, 2, title);
  f.space(2);
  ui::muted(f, import_words::StayOut);
  f.space(16);
  const std::size_t shown = std::min(issues.size(), screen.issues_shown);
  {
    const ui::Group list(f, ui::Role::List, "issues", title);
    for (std::size_t i = 0; i < shown; ++i) issue_row(scene, issues[i]);
  }
  if (shown == issues.size()) return;
  if (ui::button(f, "more", import_words::ShowMore, {.kind = ui::ButtonKind::Quiet})) {
    screen.issues_shown += kIssuesAtFirst;
  }
}

}  // namespace

void import_issues(Scene& scene, const app::Importing& importing, ImportScreen& screen) {
  ui::Frame& f = scene.ui;
  const ui::Card card(f, "issues_card", {}, {.padding = f.phone() ? 16.0F : 20.0F});
  if (importing.preview.issues.empty()) {
    const ui::Place at = f.place();
    f.paint().icon(ui::Icon::CircleCheck, {at.x, at.y, 20, 20}, f.theme().success);
    f.place() = {at.x + 28, at.y, at.width - 28};
    ui::text(f, import_words::AllClear, {.type = ui::kBodyName});
    f.place() = {at.x, f.place().y, at.width};
  } else {
    issue_list(scene, importing, screen);
  }
  decided(scene, importing);
}

void import_left_out(Scene& scene, const app::Importing& importing) {
  ui::Frame& f = scene.ui;
  const std::vector<std::string>& sentences = importing.preview.left_out;
  if (sentences.empty()) return;
  {
    const ui::Card card(f, "left_out_card", {}, {.padding = f.phone() ? 16.0F : 20.0F});
    ui::heading(f, 2, import_words::LeftOut, ui::kBodyStrong);
    f.space(2);
    ui::muted(f, import_words::LeftOutHow);
    f.space(8);
    const ui::Group list(f, ui::Role::List, "left_out", import_words::LeftOut);
    for (const std::string& sentence : sentences) {
      const ui::Group item(f, ui::Role::ListItem, sentence);
      f.space(4);
      const ui::Place at = f.place();
      warning_mark(f);
      ui::text(f, sentence, {.color = f.theme().warning});
      f.place() = {at.x, f.place().y + 4, at.width};
    }
  }
  f.space(24);
}

void import_remarks(Scene& scene, const std::vector<exchange::Remark>& remarks,
                    ImportScreen& screen) {
  ui::Frame& f = scene.ui;
  if (remarks.empty()) return;
  f.space(24);
  const ui::Card card(f, "remarks_card", {}, {.padding = f.phone() ? 16.0F : 20.0F});
  ui::heading(f, 2, import_words::NotUsed, ui::kBodyStrong);
  f.space(2);
  ui::muted(f, import_words::NotUsedWhy);
  f.space(8);
  const std::size_t shown = std::min(remarks.size(), screen.remarks_shown);
  {
    const ui::Group list(f, ui::Role::List, "remarks", import_words::NotUsed);
    for (std::size_t i = 0; i < shown; ++i) {
      const ui::Group item(f, ui::Role::ListItem, std::to_string(i));
      f.space(4);
      ui::text(f, import_words::line(remarks[i].line) + ": " + remarks[i].words);
    }
  }
  if (shown == remarks.size()) return;
  f.space(8);
  const std::size_t more = std::min(remarks.size() - shown, kRemarksMore);
  if (ui::button(f, "more_remarks", import_words::show_all(more),
                 {.kind = ui::ButtonKind::Quiet})) {
    screen.remarks_shown += kRemarksMore;
  }
}

}  // namespace flipside::screens
