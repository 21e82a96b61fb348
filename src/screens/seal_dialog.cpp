#include "screens/seal_dialog.h"

#include <string_view>
#include <utility>

#include "base/text.h"
#include "screens/dialog_foot.h"
#include "screens/words/sealing.h"
#include "ui/dialog.h"
#include "ui/field.h"
#include "ui/text.h"

namespace flipside::screens {
namespace {

constexpr float kSealDialogWidth = 480;
constexpr std::size_t kLeastCharacters = 12;

std::string_view phrase_problem(const std::string& phrase) {
  const bool is_short = code_points(trim(phrase)).size() < kLeastCharacters;
  return is_short ? sealing_words::PhraseShort : std::string_view();
}

// One thing at a time: nothing while the first is too short.
std::string_view again_problem(const SealForm& form) {
  const bool is_for_later = !phrase_problem(form.phrase).empty();
  return is_for_later || form.again == form.phrase ? std::string_view() : sealing_words::NotTheSame;
}

void secret(ui::Frame& f, std::string_view key, const ui::FieldLook& look, std::string& value) {
  if (ui::secret_field(f, key, look, value)) f.again();
}

void try_to_seal(Scene& scene, SealForm& form) {
  ui::Frame& f = scene.ui;
  const bool is_short = !phrase_problem(form.phrase).empty();
  if (is_short || !again_problem(form).empty()) {
    form.tried = true;
    f.focus(f.id(is_short ? "phrase" : "again"));
    return f.again();
  }
  scene.send(app::ExportSealed{std::exchange(form, {}).phrase});
}

}  // namespace

void seal_dialog(Scene& scene, SealForm& form) {
  if (!form.open) return;
  ui::Frame& f = scene.ui;
  const ui::Dialog dialog(f, "seal", sealing_words::Seal, kSealDialogWidth);
  ui::muted(f, sealing_words::SealWhat);
  f.space(16);
  secret(f, "phrase",
         {.label = sealing_words::Phrase,
          .hint = sealing_words::PhraseHint,
          .error = form.tried ? phrase_problem(form.phrase) : std::string_view(),
          .autocomplete = "new-password",
          .required = true},
         form.phrase);
  f.space(16);
  secret(f, "again",
         {.label = sealing_words::Again,
          .error = form.tried ? again_problem(form) : std::string_view(),
          .autocomplete = "new-password",
          .required = true},
         form.again);
  f.space(16);
  ui::text(f, sealing_words::NoWayBack);
  const DialogFoot pressed = dialog_foot(f, "go", sealing_words::SealGo);
  if (pressed.go) return try_to_seal(scene, form);
  if (pressed.cancel || dialog.closed()) form = {};
}

void draw_unseal_dialog(Scene& scene, std::string& phrase) {
  if (!scene.app.sealed) return phrase.clear();
  ui::Frame& f = scene.ui;
  const app::SealedFile& file = *scene.app.sealed;
  const ui::Dialog dialog(f, "unseal", sealing_words::unseal(file.name), kSealDialogWidth);
  ui::muted(f, sealing_words::UnsealWhat);
  f.space(16);
  secret(f, "phrase",
         {.label = sealing_words::Phrase,
          .hint = file.opening ? sealing_words::Opening : std::string_view(),
          .error = file.why,
          .autocomplete = "current-password",
          .required = true,
          .read_only = file.opening},
         phrase);
  const DialogFoot pressed = dialog_foot(f, "go", sealing_words::UnsealGo);
  if (pressed.go) {
    if (phrase.empty()) return f.focus(f.id("phrase"));
    return scene.send(app::OpenSealed{phrase});
  }
  if (pressed.cancel || dialog.closed()) scene.send(app::CancelSealed{});
}

}  // namespace flipside::screens
