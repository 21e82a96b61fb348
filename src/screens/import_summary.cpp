#include "screens/import_summary.h"

#include <array>
#include <string>

#include "app/importing.h"
#include "base/text.h"
#include "screens/page.h"
#include "screens/words/import.h"
#include "screens/words/shell.h"
#include "ui/box.h"
#include "ui/button.h"
#include "ui/columns.h"
#include "ui/text.h"

namespace flipside::screens {
namespace {

constexpr float kStepsWidth = 312;
constexpr float kDisc = 24;

struct Step {
  std::string_view words;
  std::string_view number;  // empty: done
  bool current;
};

constexpr std::array kSteps{Step{import_words::StepFile, "", false},
                            Step{import_words::StepCheck, "2", true},
                            Step{import_words::StepDone, "3", false}};

void paint_disc(ui::Frame& f, const Step& step, ui::Rect disc) {
  const ui::Theme& t = f.theme();
  const bool done = step.number.empty();
  const ui::Color ground = done ? t.success_fill : step.current ? t.primary : t.soft;
  f.paint().disc(disc.centre(), kDisc / 2, ground);
  if (f.surface().forced_colours) f.paint().ring(disc.centre(), kDisc / 2, t.edge, 1);
  if (done) {
    f.paint().icon(ui::Icon::Check, disc.inset(4), t.success_text);
  } else {
    ui::paint_line(f, step.number, ui::kCaptionStrong, disc, step.current ? t.on_primary : t.muted,
                   ui::Align::Centre);
  }
}

void steps(ui::Frame& f) {
  const ui::Group list(f, ui::Role::List, "steps", import_words::Steps);
  float x = f.place().x;
  const float y = f.place().y;
  for (const Step& step : kSteps) {
    if (&step != kSteps.data()) {
      f.paint().fill({x + 16, y + 12, 24, 1}, f.theme().edge);
      x += 56;
    }
    const ui::Type type = step.current ? ui::kBodyStrong : ui::kBodyName;
    const float words = ui::text_width(f, step.words, type) + 1;
    const ui::PlaceScope place(f, {x, y, kDisc + 8 + words});
    ui::Node node;
    node.role = ui::Role::ListItem;
    node.state.current = step.current;
    node.rect = {x, y, kDisc + 8 + words, kDisc};
    const ui::Group item(f, step.words, std::move(node));
    paint_disc(f, step, {x, y, kDisc, kDisc});
    f.place() = {x + kDisc + 8, y + 2, words};
    ui::label(f, step.words, type, step.current ? f.theme().text : f.theme().muted);
    x += kDisc + 8 + words;
  }
  f.place().y = y + kDisc;
}

struct Line {
  std::string_view name;
  std::string words;
  std::int64_t count;
};

void after_line(ui::Frame& f, const Line& line) {
  ui::Columns row(f, {ui::Width::fixed(64), ui::Width::grow(), ui::Width::fixed(56)}, 0, 28);
  row.next(20);
  ui::label(f, line.name, ui::kBody, f.theme().muted);
  row.next(16);
  ui::label(f, line.words, ui::kCaption, f.theme().muted);
  row.next(20);
  ui::text(f, grouped(line.count),
           {.type = ui::figures(ui::kBodyName),
            .align = ui::Align::Right,
            .most_lines = 1,
            .role = ui::Role::Text});
}

Line names_line(std::string_view name, const std::vector<std::string>& names,
                std::string_view words) {
  return {name, std::string(names.empty() ? import_words::NothingNew : words),
          static_cast<std::int64_t>(names.size())};
}

void confirm_buttons(Scene& scene, const app::Importing& importing, ui::Columns& row,
                     const std::string& words) {
  ui::Frame& f = scene.ui;
  row.next(f.control_height());
  if (ui::button(f, "cancel", shell_words::Cancel, {.kind = ui::ButtonKind::Quiet})) {
    scene.send(app::CancelImport{});
  }
  row.next(f.control_height());
  const bool nobody = importing.problem || importing.is_confirmed ||
                      (importing.preview.people() == 0 && is_empty(importing.preview.change));
  if (ui::button(f, "confirm", words,
                 {.kind = ui::ButtonKind::Primary, .disabled = nobody, .fill = true})) {
    scene.send(app::ConfirmImport{});
  }
}

}  // namespace

void import_heading(Scene& scene) {
  ui::Frame& f = scene.ui;
  if (f.place().width < kStepsWidth * 2) return page_heading(scene, import_words::Title);
  ui::Columns row(f, {ui::Width::grow(), ui::Width::fixed(kStepsWidth)}, 16, 36);
  row.next();
  page_heading(scene, import_words::Title);
  row.next(kDisc);
  steps(f);
}

void import_after(Scene& scene, const app::Importing& importing) {
  ui::Frame& f = scene.ui;
  const exchange::ImportPreview& preview = importing.preview;
  const ui::Card card(f, "after_card", {}, {.padding = f.phone() ? 16.0F : 20.0F});
  ui::heading(f, 2, import_words::After, ui::kBodyStrong);
  f.space(8);
  const int here = preview.people_changed + preview.people_unchanged;
  after_line(f, {import_words::People, import_words::new_and_here(preview.people_new, here),
                 preview.people()});
  after_line(f, names_line(import_words::Topics, preview.new_topics, import_words::NewTopics));
  if (!preview.new_interests.empty()) {
    after_line(f, names_line(import_words::Aims, preview.new_aims, import_words::AllNew));
    after_line(f, names_line(import_words::Interests, preview.new_interests, import_words::AllNew));
  }
  after_line(f, names_line(import_words::Ranks, preview.new_ranks, import_words::NewRanks));
  const app::PairsSettled& pairs = importing.pairs;
  if (pairs.ended + pairs.paused == 0) return;
  after_line(f, {import_words::Pairs, import_words::end_and_pause(pairs.ended, pairs.paused),
                 static_cast<std::int64_t>(pairs.ended + pairs.paused)});
}

void import_bar(Scene& scene, const app::Importing& importing, ui::Rect bar) {
  ui::Frame& f = scene.ui;
  f.paint().fill({bar.x, bar.y, bar.width, 1}, f.theme().line);
  const float margin = page_margin(f);
  const ui::PlaceScope place(f, {bar.x + margin, bar.y + 1, bar.width - 2 * margin});
  const std::string words = import_words::import_people(importing.preview.people());
  const float cancel = ui::button_width(f, shell_words::Cancel, {.kind = ui::ButtonKind::Quiet});
  const float import = ui::button_width(f, words, {.kind = ui::ButtonKind::Primary});
  if (f.phone()) {
    ui::Columns row(f, {ui::Width::fixed(cancel), ui::Width::grow()}, 12, bar.height - 1);
    return confirm_buttons(scene, importing, row, words);
  }
  ui::Columns row(f, {ui::Width::grow(), ui::Width::fixed(cancel), ui::Width::fixed(import)}, 12,
                  bar.height - 1);
  const ui::Rect promise = row.next(20);
  f.paint().icon(ui::Icon::Undo, {promise.x, f.place().y + 2, 16, 16}, f.theme().muted);
  f.place().x += 24;
  f.place().width -= 24;
  ui::label(f, import_words::OneUndo, ui::kBody, f.theme().muted);
  confirm_buttons(scene, importing, row, words);
}

}  // namespace flipside::screens
