#include "screens/opening_dialog.h"

#include <string>

#include "app/merge_intents.h"
#include "screens/dialog_foot.h"
#include "screens/words/merge.h"
#include "screens/words/opening.h"
#include "ui/box.h"
#include "ui/button.h"
#include "ui/columns.h"
#include "ui/dialog.h"
#include "ui/text.h"

namespace flipside::screens {
namespace {

constexpr float kOpeningDialogWidth = 600;
constexpr float kOpeningDialogGap = 16;

void contents_box(ui::Frame& f, std::string_view key, std::string_view title,
                  const app::Contents& it) {
  const ui::Card card(f, key, title, {.padding = 16, .shadow = false});
  ui::muted(f, title, ui::kCaptionName);
  f.space(4);
  ui::text(f, opening_words::name_of(it), {.type = ui::kBodyStrong, .most_lines = 2});
  f.space(4);
  ui::text(f, opening_words::figures(it));
  ui::muted(f, opening_words::whose(it.holder));
}

void both(Scene& scene) {
  ui::Frame& f = scene.ui;
  const app::Contents here = app::contents_of(*scene.app.workspace);
  const app::Contents comes = app::contents_of(scene.app.arrival->workspace);
  if (f.place().width < 440) {
    contents_box(f, "here", opening_words::Here, here);
    f.space(kOpeningDialogGap);
    return contents_box(f, "comes", opening_words::Comes, comes);
  }
  ui::Columns row(f, {ui::Width::grow(), ui::Width::grow()}, kOpeningDialogGap);
  row.next();
  contents_box(f, "here", opening_words::Here, here);
  row.next();
  contents_box(f, "comes", opening_words::Comes, comes);
}

}  // namespace

void draw_opening_dialog(Scene& scene) {
  if (!scene.app.arrival || !scene.app.workspace) return;
  ui::Frame& f = scene.ui;
  const std::string title = opening_words::title(scene.app.arrival->name);
  const ui::Dialog dialog(f, "opening", title, kOpeningDialogWidth);
  both(scene);
  f.space(kOpeningDialogGap);
  ui::text(f, opening_words::WhatHappens);
  f.space(kOpeningDialogGap);
  ui::muted(f, merge_words::CanMerge);
  f.space(8);
  if (ui::button(f, "merge", merge_words::Merge)) return scene.send(app::LookAtMerge{});
  const DialogFoot pressed = dialog_foot(f, "open", opening_words::OpenBeside);
  if (pressed.go) return scene.send(app::ConfirmOpening{});
  if (pressed.cancel || dialog.closed()) scene.send(app::CancelOpening{});
}

}  // namespace flipside::screens
