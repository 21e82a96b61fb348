#include "screens/file_cards.h"

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>

#include "screens/format.h"
#include "screens/page.h"
#include "screens/words/files.h"
#include "ui/box.h"
#include "ui/button.h"
#include "ui/columns.h"
#include "ui/text.h"

namespace flipside::screens {
namespace {

constexpr std::size_t kNoticesAtFirst = 5;

// The time of day of something that happened at `at_ms`.
std::string clock_of(const Scene& scene, std::int64_t at_ms) {
  constexpr int kDayMinutes = 1440;
  const std::int64_t ago_min = (scene.app.moment.now_ms - at_ms) / 60'000;
  const int minute = scene.app.moment.minute_of_day - static_cast<int>(ago_min % kDayMinutes);
  return time_of_day((minute + kDayMinutes) % kDayMinutes);
}

void fact(ui::Frame& f, std::string_view name, std::string_view value) {
  ui::divider(f);
  ui::Group item(f, ui::Role::ListItem, name);
  f.space(12);
  ui::text(f, name, {.type = ui::kBodyName, .role = ui::Role::Text});
  ui::muted(f, value);
  f.space(12);
}

void notice_words(ui::Frame& f, std::string_view words, std::string_view when) {
  ui::text(f, words, {.most_lines = 2});
  ui::muted(f, when, ui::kCaption);
}

void notice_row(Scene& scene, const app::Toast& toast) {
  ui::Frame& f = scene.ui;
  ui::Group item(f, ui::Role::ListItem, std::to_string(toast.id));
  const std::string when = clock_of(scene, toast.until_ms - app::ToastTime_ms);
  const bool undoable = toast.step && std::ranges::any_of(scene.app.history.done, [&](auto& step) {
                          return step.number == *toast.step;
                        });
  f.space(8);
  if (undoable) {
    const ui::ButtonLook quiet{.kind = ui::ButtonKind::Quiet, .icon = ui::Icon::Undo};
    const float undo = f.control_height();
    ui::Columns row(f, {ui::Width::grow(), ui::Width::fixed(undo)}, 12);
    row.next();
    notice_words(f, toast.text, when);
    row.next();
    if (ui::icon_button(f, "undo", ui::Icon::Undo, files_words::undo_this(toast.text), quiet)) {
      scene.send(app::UndoStep{*toast.step});
    }
  } else {
    notice_words(f, toast.text, when);
  }
  f.space(8);
}

void kept_where_list(Scene& scene) {
  ui::Frame& f = scene.ui;
  const app::Keeping& keeping = scene.app.keeping;
  const ui::Group list(f, ui::Role::List, "list", files_words::Where);
  fact(f, files_words::Programme, files_words::stores(keeping.stores, keeping.local_copy));
  const std::string since =
      keeping.saved_at_ms ? clock_of(scene, *keeping.saved_at_ms) : std::string();
  fact(f, files_words::Saved, files_words::saved(app::saved_state(keeping), since));
  fact(f, files_words::Lasting, files_words::persistence(keeping.persistence));
  fact(f, files_words::Steps, files_words::steps(scene.app.history.done.size()));
  fact(f, files_words::Settings, files_words::SettingsWhere);
}

}  // namespace

void kept_where_card(Scene& scene) {
  ui::Frame& f = scene.ui;
  const app::Keeping& keeping = scene.app.keeping;
  const ui::Card card(f, "where", files_words::Where, {.padding = 20});
  ui::heading(f, 2, files_words::Where, ui::kBodyStrong);
  f.space(12);
  kept_where_list(scene);
  f.space(4);
  if (ui::button(f, "copies", files_words::EveryCopy,
                 {.disabled = keeping.outdated, .fill = true})) {
    scene.send(app::ShowCopies{});
  }
}

void one_file_card(Scene& scene) {
  ui::Frame& f = scene.ui;
  ui::Card card(f, "one_file", files_words::OneFile, {.padding = f.phone() ? 16.0F : 24.0F});
  ui::heading(f, 2, files_words::OneFile, ui::kH3);
  f.space(4);
  if (scene.app.single_file) return static_cast<void>(ui::text(f, files_words::OneFileHere));
  ui::text(f, files_words::OneFileWhat);
  f.space(16);
  const ui::ButtonLook look{.icon = ui::Icon::Download, .fill = f.phone()};
  if (ui::button(f, "page", files_words::OneFileGet, look)) scene.send(app::DownloadPage{});
}

void notices_card(Scene& scene, FilesScreen& s) {
  ui::Frame& f = scene.ui;
  const auto& toasts = scene.app.toasts.list;
  ui::Card card(f, "notices", files_words::Notices, {.padding = f.phone() ? 16.0F : 24.0F});
  ui::heading(f, 2, files_words::Notices, ui::kH3);
  f.space(8);
  if (toasts.empty()) return static_cast<void>(ui::muted(f, files_words::NoNotices));
  const std::size_t most = s.all_notices ? toasts.size() : kNoticesAtFirst;
  {
    ui::Group list(f, ui::Role::List, "list", files_words::Notices);
    for (std::size_t i = 0; i < std::min(most, toasts.size()); ++i) {
      if (i > 0) ui::divider(f);
      notice_row(scene, toasts[toasts.size() - 1 - i]);
    }
  }
  if (toasts.size() <= most) return;
  if (ui::button(f, "all", files_words::ShowAll, {.kind = ui::ButtonKind::Quiet, .fill = true})) {
    s.all_notices = true;
  }
}

}  // namespace flipside::screens
