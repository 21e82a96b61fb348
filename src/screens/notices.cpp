#include "screens/notices.h"

#include <algorithm>
#include <string>

#include "app/words.h"
#include "screens/page.h"
#include "screens/words/opening.h"
#include "screens/words/recovery.h"
#include "screens/words/shell.h"
#include "ui/box.h"
#include "ui/dialog.h"

namespace flipside::screens {
namespace {

void saving_notice(Scene& scene) {
  ui::Frame& f = scene.ui;
  const app::Keeping& keeping = scene.app.keeping;
  switch (app::saved_state(keeping)) {
    case app::SavedState::NotSaved:
      if (ui::banner(f, "not_saved", keeping.failure,
                     {.tone = ui::Tone::Danger,
                      .strong = shell_words::ChangeNotSaved,
                      .action = shell_words::DownloadNow})) {
        scene.send(app::ExportJson{});
      }
      return;
    case app::SavedState::OnlyHere:
      if (ui::banner(f, "only_here", shell_words::GoneWithTab,
                     {.tone = ui::Tone::Warning,
                      .strong = shell_words::NothingKept,
                      .action = shell_words::Download})) {
        scene.send(app::ExportJson{});
      }
      return;
    case app::SavedState::Outdated:
      if (ui::banner(f, "outdated", shell_words::StoppedHere,
                     {.tone = ui::Tone::Warning,
                      .strong = shell_words::NewerElsewhere,
                      .action = shell_words::LoadAgain})) {
        scene.send(app::AgreeToUpdate{});
      }
      return;
    case app::SavedState::Saved:
    case app::SavedState::Saving:
      return;
  }
}

void looking_notice(Scene& scene) {
  if (ui::banner(scene.ui, "looking", recovery_words::LookingWhat,
                 {.tone = ui::Tone::Info,
                  .strong = recovery_words::Looking,
                  .action = recovery_words::ToCopies})) {
    scene.send(app::LeaveCopy{});
  }
}

void backup_notice(Scene& scene) {
  const app::Backup& backup = scene.app.backup;
  const bool was_downloaded = backup.downloaded_ms > backup.confirmed_ms;
  const ui::BannerLook look{
      .tone = ui::Tone::Info,
      .strong = was_downloaded ? shell_words::HaveFile : shell_words::KeepFile,
      .action = was_downloaded ? shell_words::IHaveIt : shell_words::Download};
  const std::string_view what =
      was_downloaded ? shell_words::HaveFileWhat : shell_words::KeepFileWhat;
  if (!ui::banner(scene.ui, "backup", what, look)) return;
  if (was_downloaded) {
    scene.send(app::ConfirmBackup{});
  } else {
    scene.send(app::ExportJson{});
  }
}

void refused_notice(Scene& scene) {
  std::string words;
  for (const app::RefusedFile& file : scene.app.refused_files) {
    words += app::words::refused(file) + " ";
  }
  if (words.empty()) return;
  if (ui::banner(scene.ui, "refused", words,
                 {.tone = ui::Tone::Danger, .action = opening_words::Seen})) {
    scene.send(app::DismissRefusedFiles{});
  }
}

bool holds(const app::App& app) {
  const app::SavedState saved = app::saved_state(app.keeping);
  return app.phase == app::Phase::Recovery || app::backup_is_due(app) || app.update_available ||
         !app.refused_files.empty() ||
         (saved != app::SavedState::Saved && saved != app::SavedState::Saving);
}

}  // namespace

ui::Rect draw_notices(Scene& scene, ui::Rect area) {
  if (!holds(scene.app)) return area;
  ui::Frame& f = scene.ui;
  const float margin = page_margin(f);
  ui::PlaceScope place(f, {area.x + margin, area.y + 4, area.width - 2 * margin});
  if (scene.app.phase == app::Phase::Recovery) looking_notice(scene);
  refused_notice(scene);
  saving_notice(scene);
  if (app::backup_is_due(scene.app)) backup_notice(scene);
  const bool is_update_told = scene.app.keeping.outdated;
  if (scene.app.update_available && !is_update_told &&
      ui::banner(f, "update", shell_words::NothingChanges,
                 {.tone = ui::Tone::Info,
                  .strong = shell_words::NewVersion,
                  .action = shell_words::Update})) {
    scene.send(app::AgreeToUpdate{});
  }
  const float used = f.place().y + 12 - area.y;
  return {area.x, area.y + used, area.width, area.height - used};
}

void draw_toast(Scene& scene, float bottom) {
  const auto& list = scene.app.toasts.list;
  const auto newest =
      std::find_if(list.rbegin(), list.rend(), [](const app::Toast& toast) { return toast.shown; });
  if (newest == list.rend()) return;
  const std::string key = "toast" + std::to_string(newest->id);
  const bool can_undo = newest->step || !newest->puts_back.empty();
  const std::string_view action = can_undo ? shell_words::Undo : std::string_view{};
  if (!ui::toast(scene.ui, {.key = key, .text = newest->text, .action = action}, bottom)) return;
  if (newest->step) scene.send(app::UndoStep{*newest->step});
  if (!newest->puts_back.empty()) scene.send(app::PutBackWorkspace{newest->puts_back});
  scene.send(app::DismissToast{newest->id});
}

}  // namespace flipside::screens
