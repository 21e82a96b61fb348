#include "screens/held_page.h"

#include <algorithm>

#include "screens/page.h"
#include "screens/words/opening.h"
#include "screens/words/shell.h"
#include "ui/box.h"
#include "ui/button.h"
#include "ui/navigation.h"
#include "ui/scroll.h"
#include "ui/text.h"

namespace flipside::screens {
namespace {

constexpr float kHeldPageWidth = 640;

struct HeldWords {
  std::string_view title;
  std::string_view why;
  std::string_view open;
  std::string_view go_on;
  std::string_view go_on_means;
};

HeldWords words_of(app::Hold hold) {
  if (hold == app::Hold::DatabaseSilent) {
    return {opening_words::Silent, opening_words::SilentWhat, shell_words::TryAgain,
            opening_words::GoOn, opening_words::GoOnMeans};
  }
  return {opening_words::Kept, opening_words::StartFailed, opening_words::OpenIt,
          opening_words::StartEmpty, opening_words::StartEmptyMeans};
}

void held_choices(Scene& scene, const HeldWords& words) {
  ui::Frame& f = scene.ui;
  const bool fill = f.phone();
  const bool has_something = !scene.app.held->snapshots.empty() || !scene.app.held->entries.empty();
  const ui::ButtonLook first{.kind = ui::ButtonKind::Primary, .fill = fill};
  if (ui::button(f, "open", words.open, first)) scene.send(app::OpenHeld{});
  f.space(12);
  if (has_something) {
    const ui::ButtonLook copy{.icon = ui::Icon::Download, .fill = fill};
    if (ui::button(f, "download", opening_words::DownloadIt, copy)) {
      scene.send(app::DownloadHeld{});
    }
    f.space(12);
  }
  const ui::ButtonLook empty{.fill = fill, .description = words.go_on_means};
  if (ui::button(f, "go_on", words.go_on, empty)) scene.send(app::GoOnWithoutHeld{});
  f.space(4);
  ui::muted(f, words.go_on_means, ui::kCaption);
}

}  // namespace

void brand_line(ui::Frame& f) {
  const ui::Rect row = f.take(32);
  ui::paint_logo(f, {row.x, row.y, 32, 32});
  ui::PlaceScope words(f, {row.x + 44, row.y + 3, row.width - 44});
  ui::label(f, shell_words::Flipside, ui::kH3);
}

void draw_held_page(Scene& scene, ui::Rect area) {
  if (!scene.app.held) return;
  ui::Frame& f = scene.ui;
  const HeldWords words = words_of(scene.app.held->hold);
  ui::Node main;
  main.role = ui::Role::Main;
  main.rect = area;
  const ui::Group group(f, "main", std::move(main));
  const ui::Scroll scroll(f, "held", area, {}, 24);
  const float left = std::max(page_margin(f), (area.width - kHeldPageWidth) / 2);
  f.place() = {area.x + left, f.place().y + (f.phone() ? 16.0F : 48.0F),
               std::min(area.width - 2 * left, kHeldPageWidth)};
  brand_line(f);
  f.space(32);
  ui::heading(f, 1, words.title, f.phone() ? ui::kH2 : ui::kH1);
  f.space(8);
  ui::muted(f, words.why, ui::kLead);
  f.space(28);
  held_choices(scene, words);
}

}  // namespace flipside::screens
