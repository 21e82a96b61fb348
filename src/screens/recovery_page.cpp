#include "screens/recovery_page.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

#include "app/recovery.h"
#include "screens/format.h"
#include "screens/held_page.h"
#include "screens/page.h"
#include "screens/words/recovery.h"
#include "ui/box.h"
#include "ui/button.h"
#include "ui/chip.h"
#include "ui/columns.h"
#include "ui/scroll.h"
#include "ui/text.h"

namespace flipside::screens {
namespace {

constexpr float kCopyRowBeside = 800;
constexpr float kCopyActs = 176;

std::string when_made(const app::Moment& now, std::int64_t at_ms) {
  if (at_ms <= 0) return std::string(recovery_words::SomeTime);
  const DayAndMinute at = local_time(now, at_ms);
  std::string day = day_and_month(at.day, now.today);
  if (at.day == now.today) day = recovery_words::Today;
  if (at.day == add_days(now.today, -1)) day = recovery_words::Yesterday;
  return recovery_words::when(day, time_of_day(at.minute));
}

// A copy with what its row says about it in view of the others.
struct CopyRow {
  const app::KeptCopy& copy;
  std::size_t place;
  std::string when;
  bool is_newest;
  // So many changes are in the one that has most.
  std::int64_t most;
  bool can_open() const { return copy.state != app::CopyState::Damaged; }
};

void copy_name(Scene& scene, const CopyRow& row) {
  ui::Frame& f = scene.ui;
  ui::text(f, row.when, {.type = ui::kBodyStrong});
  ui::text(f, recovery_words::origin(row.copy.origin), {.color = f.theme().muted});
  if (!row.is_newest) return;
  f.space(4);
  ui::chip(f, recovery_words::Newest, {.tone = ui::Tone::Success});
}

void copy_figures(Scene& scene, const CopyRow& row) {
  ui::Frame& f = scene.ui;
  const app::KeptCopy& copy = row.copy;
  if (!row.can_open()) return static_cast<void>(ui::text(f, copy.why));
  const app::Contents& it = copy.contents;
  const bool is_empty = it.organisation.empty() && it.people + it.pairs + it.sessions == 0;
  ui::text(f, is_empty ? recovery_words::NoProgramme : opening_words::figures(it));
  const bool is_behind = copy.changes < row.most;
  ui::muted(
      f, is_behind ? recovery_words::fewer(row.most - copy.changes) : recovery_words::more(copy));
  if (!copy.why.empty()) ui::muted(f, copy.why, ui::kCaption);
}

void copy_check(Scene& scene, const CopyRow& row) {
  ui::Frame& f = scene.ui;
  const bool is_complete = row.copy.state == app::CopyState::Complete;
  ui::status(f, recovery_words::state(row.copy.state),
             {.icon = is_complete ? ui::Icon::CircleCheck : ui::Icon::TriangleAlert,
              .tone = is_complete ? ui::Tone::Success : ui::Tone::Warning});
  if (row.can_open()) {
    ui::muted(f, recovery_words::in_fours(row.copy.check), ui::figures(ui::kCaption));
  }
}

void copy_acts(Scene& scene, const CopyRow& row) {
  ui::Frame& f = scene.ui;
  const float side = f.control_height();
  const auto named = [&](std::string_view act) {
    return recovery_words::of_copy(act, row.when, recovery_words::origin(row.copy.origin));
  };
  ui::Flow flow(f, 4, side);
  if (row.can_open()) {
    const std::string open = named(recovery_words::Open);
    const ui::ButtonKind kind = row.is_newest ? ui::ButtonKind::Primary : ui::ButtonKind::Secondary;
    if (ui::button(flow, f, "open", recovery_words::Open, {.kind = kind, .description = open})) {
      scene.send(app::OpenCopy{row.place});
    }
    flow.next(side, side);
    if (ui::icon_button(f, "look", ui::Icon::Eye, named(recovery_words::LookInside))) {
      scene.send(app::LookInside{row.place});
    }
  }
  if (row.can_open() && scene.app.recovery.present) {
    flow.next(side, side);
    if (ui::icon_button(f, "merge", ui::Icon::Merge, named(recovery_words::Merge))) {
      scene.send(app::MergeCopy{row.place});
    }
  }
  flow.next(side, side);
  if (ui::icon_button(f, "download", ui::Icon::Download, named(recovery_words::Download))) {
    scene.send(app::DownloadCopy{row.place});
  }
}

void copy_row(Scene& scene, const CopyRow& row) {
  ui::Frame& f = scene.ui;
  const ui::Group item(f, ui::Role::ListItem, std::to_string(row.place));
  if (row.place > 0) ui::divider(f);
  f.space(16);
  if (f.place().width < kCopyRowBeside) {
    copy_name(scene, row);
    f.space(4);
    copy_figures(scene, row);
    f.space(8);
    copy_check(scene, row);
    f.space(8);
    copy_acts(scene, row);
  } else {
    ui::Columns columns(f,
                        {ui::Width::grow(1), ui::Width::grow(1.2F), ui::Width::fixed(120),
                         ui::Width::fixed(kCopyActs)},
                        16);
    columns.next();
    copy_name(scene, row);
    columns.next();
    copy_figures(scene, row);
    columns.next();
    copy_check(scene, row);
    columns.next();
    copy_acts(scene, row);
  }
  f.space(16);
}

void copies_list(Scene& scene) {
  ui::Frame& f = scene.ui;
  const auto& copies = scene.app.recovery.copies;
  if (copies.empty()) return;
  const ui::Card card(f, "copies", recovery_words::Copies, {.padding = f.phone() ? 16.0F : 24.0F});
  f.space(-16);
  const ui::Group list(f, ui::Role::List, "list", recovery_words::Copies);
  const auto newest = std::ranges::find(copies, app::CopyState::Complete, &app::KeptCopy::state);
  const std::int64_t most = std::ranges::max(copies, {}, &app::KeptCopy::changes).changes;
  for (std::size_t place = 0; place < copies.size(); ++place) {
    const app::KeptCopy& copy = copies[place];
    const bool is_newest = newest == copies.begin() + static_cast<std::ptrdiff_t>(place);
    copy_row(scene, {copy, place, when_made(scene.app.moment, copy.at_ms), is_newest, most});
  }
  f.space(-16);
}

void recovery_head(Scene& scene) {
  ui::Frame& f = scene.ui;
  const app::Recovery& recovery = scene.app.recovery;
  const bool is_asked = recovery.reasons.empty();
  const std::string title = recovery.searched
                                ? recovery_words::title(app::complete_ones(recovery), is_asked)
                                : std::string(recovery_words::Searching);
  const ui::NodeId heading = ui::heading(f, 1, title, f.phone() ? ui::kH2 : ui::kH1);
  if (f.appeared(heading)) f.focus(heading);
  f.space(8);
  std::string words;
  for (const std::string& reason : recovery.reasons) words += reason + " ";
  const bool can_open = std::ranges::any_of(
      recovery.copies, [](const app::KeptCopy& it) { return it.state != app::CopyState::Damaged; });
  if (is_asked) {
    words += recovery_words::Asked;
  } else if (recovery.searched) {
    words += can_open ? recovery_words::NothingOverwritten : recovery_words::NothingToOpen;
  }
  ui::muted(f, words, ui::kLead);
}

void recovery_foot(Scene& scene) {
  ui::Frame& f = scene.ui;
  const app::Recovery& recovery = scene.app.recovery;
  if (recovery.reasons.empty()) {
    if (ui::button(f, "back", recovery_words::GoBack, {.fill = f.phone()})) {
      scene.send(app::CloseCopies{});
    }
    return;
  }
  if (!recovery.searched) return;
  if (ui::button(f, "afresh", recovery_words::Afresh,
                 {.fill = f.phone(), .description = recovery_words::AfreshMeans})) {
    scene.send(app::BeginAfresh{});
  }
  f.space(4);
  ui::muted(f, recovery_words::AfreshMeans, ui::kCaption);
}

}  // namespace

void draw_recovery_page(Scene& scene, ui::Rect area) {
  ui::Frame& f = scene.ui;
  ui::Node main;
  main.role = ui::Role::Main;
  main.rect = area;
  const ui::Group group(f, "main", std::move(main));
  const ui::Scroll scroll(f, "recovery", area, {}, 24);
  const float left = std::max(page_margin(f), (area.width - kPageMostWidth) / 2);
  f.place() = {area.x + left, f.place().y + (f.phone() ? 16.0F : 48.0F),
               std::min(area.width - 2 * left, kPageMostWidth)};
  brand_line(f);
  f.space(32);
  recovery_head(scene);
  f.space(24);
  copies_list(scene);
  f.space(24);
  recovery_foot(scene);
}

}  // namespace flipside::screens
