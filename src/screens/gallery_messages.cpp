#include "screens/gallery_messages.h"

#include <string>

#include "screens/format.h"
#include "screens/words/gallery.h"
#include "ui/box.h"
#include "ui/button.h"
#include "ui/dialog.h"
#include "ui/text.h"

namespace flipside::screens {

void gallery_messages_card(Scene& scene) {
  ui::Frame& f = scene.ui;
  ui::Card card(f, "messages", gallery_words::Messages, {.padding = f.phone() ? 16.0F : 24.0F});
  ui::heading(f, 2, gallery_words::Messages, ui::kBodyStrong);
  f.space(12);
  for (const gallery_words::Message& message : gallery_words::Banners) {
    ui::banner(f, message.key, message.words,
               {.tone = message.tone, .strong = message.strong, .action = message.action});
    f.space(8);
  }
  f.space(8);
  if (ui::button(f, "notice", gallery_words::ShowNotice, {.icon = ui::Icon::Copy})) {
    scene.send(app::CopyText{std::string(gallery_words::CopiedWord)});
  }
  f.space(4);
  ui::muted(f, gallery_words::ShowNoticeFor, ui::kCaption);
}

void gallery_progress_card(ui::Frame& f, GalleryMessages& s) {
  ui::Card card(f, "progress_card", gallery_words::Progress,
                {.padding = f.phone() ? 16.0F : 24.0F});
  ui::heading(f, 2, gallery_words::Progress, ui::kBodyStrong);
  f.space(12);
  if (s.percent > 0) {
    const std::string percent_text = percent(s.percent);
    if (ui::progress(f, "progress", gallery_words::Finding,
                     {.share = static_cast<float>(s.percent) / 100,
                      .percent_text = percent_text,
                      .words = gallery_words::FindingCount,
                      .cancel = gallery_words::Cancel},
                     s.progress)) {
      s.percent = 0;
    }
  } else if (ui::button(f, "begin", gallery_words::Begin, {.icon = ui::Icon::RefreshCw})) {
    s = {};
  }
  f.space(12);
  ui::divider(f);
  ui::empty_state(f, "empty", gallery_words::Empty,
                  {.action = gallery_words::Import, .action_icon = ui::Icon::FileUp});
  f.space(12);
  ui::divider(f);
  f.space(16);
  if (ui::button(f, "open", gallery_words::OpenDialog,
                 {.description = {}, .state = {.popup_dialog = true}})) {
    s.dialog = true;
  }
}

void gallery_imgui_card(ui::Frame& f) {
  const ui::Card card(f, "imgui", gallery_words::ImGui, {.padding = f.phone() ? 16.0F : 24.0F});
  ui::heading(f, 2, gallery_words::ImGui, ui::kBodyStrong);
  f.space(8);
  ui::muted(f, gallery_words::ImGuiWhat);
  f.space(12);
  if (ui::button(f, "open_imgui", gallery_words::OpenImGui)) f.open_imgui_tools();
}

void gallery_dialog(ui::Frame& f, GalleryMessages& s) {
  if (!s.dialog) return;
  ui::Dialog dialog(f, "gallery_dialog", gallery_words::CloseThisPair, 400);
  ui::muted(f, gallery_words::CloseWords);
  f.space(16);
  const bool agreed = ui::button(f, "agree", gallery_words::ClosePair,
                                 {.kind = ui::ButtonKind::Primary, .fill = true});
  f.space(8);
  const bool kept = ui::button(f, "keep", gallery_words::KeepRunning, {.fill = true});
  if (agreed || kept || dialog.closed()) s.dialog = false;
}

}  // namespace flipside::screens
