#include "screens/form_dialog.h"

#include <utility>

#include "screens/dialog_foot.h"
#include "screens/words/shell.h"
#include "ui/box.h"
#include "ui/button.h"

namespace flipside::screens {

bool open_kept(const app::App& app, const AnyDialogForm& form, std::string name) {
  form.clear(form.draft.value);
  form.name = std::move(name);
  form.returned = false;
  const auto kept = app.drafts.find(form.name);
  const bool is_kept = kept != app.drafts.end() && read_text(kept->second, form.draft);
  if (!is_kept) form.clear(form.draft.value);
  form.state.tried = false;
  form.state.open = true;
  return is_kept;
}

void return_any(Scene& scene, const AnyDialogForm& form, const std::string& prefix) {
  const auto& drafts = scene.app.drafts;
  if (scene.app.keeping.outdated || form.returned) return;
  for (auto it = drafts.lower_bound(prefix); it != drafts.end(); ++it) {
    if (!it->first.starts_with(prefix)) return;
    form.returned = read_text(it->second, form.draft) && form.state.open;
    form.name = it->first;
    if (form.returned) return scene.ui.announce(std::string(form_words::Returned));
    form.clear(form.draft.value);
  }
}

FormDialog::FormDialog(Scene& scene, AnyDialogForm over, std::string_view title, float width)
    : scene_(scene),
      over_(over),
      dialog_(scene.ui, over.name, title, width),
      form_(scene, over.state) {
  if (over_.returned) {
    ui::banner(scene.ui, "returned", form_words::Returned, {});
    form_.gap();
  }
  if (scene.app.keeping.outdated) outdated_banner();
}

void FormDialog::outdated_banner() {
  const ui::BannerLook look{.tone = ui::Tone::Warning, .action = form_words::LoadAgain};
  if (ui::banner(scene_.ui, "outdated", form_words::Outdated, look)) {
    scene_.send(app::AgreeToUpdate{});
  }
  form_.gap();
}

bool FormDialog::removes(std::string_view label) {
  form_.gap();
  const ui::ButtonLook look{.kind = ui::ButtonKind::Danger, .icon = ui::Icon::Trash};
  done_ = ui::button(scene_.ui, "remove", label, look);
  if (done_) forget();
  return done_;
}

bool FormDialog::saves(std::string_view label) {
  const DialogFoot pressed = dialog_foot(scene_.ui, "save", label);
  if (done_) return false;
  const bool saved = pressed.go && !form_.refuse() && !scene_.app.keeping.outdated;
  if (saved || pressed.cancel) return forget(), saved;
  const bool closed = dialog_.closed();
  over_.state.open = !closed;
  if (!over_.is_touched(over_.draft.value)) {
    forget_text();
  } else if (closed || form_.event().to_keep()) {
    keep(closed);
  }
  return false;
}

void FormDialog::keep(bool closed) {
  scene_.send(app::KeepDraft{over_.name, text_of(*over_.draft.codec, over_.draft.value)});
  if (closed) scene_.send(app::Tell{std::string(shell_words::KeptUnfinished)});
}

void FormDialog::forget() {
  over_.state.open = false;
  forget_text();
}

void FormDialog::forget_text() {
  if (scene_.app.drafts.contains(over_.name)) scene_.send(app::KeepDraft{over_.name, {}});
}

}  // namespace flipside::screens
