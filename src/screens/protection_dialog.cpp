#include <array>
#include <optional>
#include <string_view>
#include <utility>

#include "base/text.h"
#include "screens/dialog_foot.h"
#include "screens/protection_card.h"
#include "screens/words/protection.h"
#include "screens/words/sealing.h"
#include "ui/box.h"
#include "ui/button.h"
#include "ui/choice.h"
#include "ui/columns.h"
#include "ui/dialog.h"
#include "ui/field.h"
#include "ui/text.h"

namespace flipside::screens {
namespace {

constexpr float kProtectionWidth = 520;
constexpr ui::Type kCodeType{18, 28, 600, true};

struct Secret {
  std::string_view key;
  std::string_view label;
  std::string_view hint;
  std::string_view error;
  std::string_view autocomplete;
};

void type_secret(Scene& scene, const Secret& it, std::string& value) {
  const ui::FieldLook look{.label = it.label,
                           .hint = it.hint,
                           .error = it.error,
                           .autocomplete = it.autocomplete,
                           .required = true,
                           .read_only = scene.app.protection.busy};
  if (ui::secret_field(scene.ui, it.key, look, value)) scene.ui.again();
}

// What is wrong with a new passphrase and with its repetition; one thing at a time.
struct PhraseProblems {
  std::string_view phrase{};
  std::string_view again{};
  bool any() const { return !phrase.empty() || !again.empty(); }
};

PhraseProblems problems_of(const ProtectionForm& form) {
  if (app::strength_of(form.phrase) == app::PhraseStrength::TooShort) {
    return {.phrase = sealing_words::PhraseShort};
  }
  if (form.again != form.phrase) return {.again = sealing_words::NotTheSame};
  return {};
}

void new_phrase(Scene& scene, ProtectionForm& form, std::string_view label,
                std::string_view again) {
  const PhraseProblems wrong = form.tried ? problems_of(form) : PhraseProblems{};
  const app::PhraseStrength strength = app::strength_of(form.phrase);
  type_secret(scene,
              {"phrase", label, protection_words::strength(strength), wrong.phrase, "new-password"},
              form.phrase);
  scene.ui.space(16);
  type_secret(scene, {"again", again, {}, wrong.again, "new-password"}, form.again);
}

// Whether the new passphrase is well; else what is wrong is shown.
bool is_typed_well(Scene& scene, ProtectionForm& form) {
  ui::Frame& f = scene.ui;
  const PhraseProblems wrong = problems_of(form);
  if (!wrong.any()) return true;
  form.tried = true;
  f.focus(f.id(wrong.phrase.empty() ? "again" : "phrase"));
  f.again();
  return false;
}

// Why it failed, or that it is under way.
void how_it_goes(Scene& scene) {
  ui::Frame& f = scene.ui;
  const app::Protection& protection = scene.app.protection;
  if (protection.busy) {
    f.space(16);
    return static_cast<void>(ui::muted(f, protection_words::Working));
  }
  if (protection.why.empty() || protection.wrong_phrase) return;
  f.space(16);
  ui::banner(f, "why", protection.why, {.tone = ui::Tone::Danger});
}

void close(Scene& scene, ProtectionForm& form) {
  if (scene.app.protection.busy) return;
  form = {};
  scene.send(app::ForgetCode{});
}

void send(Scene& scene, ProtectionForm& form, app::Intent intent) {
  if (scene.app.protection.busy) return;
  form.sent = true;
  scene.send(std::move(intent));
}

void phrase_step(Scene& scene, ProtectionForm& form) {
  ui::Frame& f = scene.ui;
  const ui::Dialog dialog(f, "protect", protection_words::Protect, kProtectionWidth);
  ui::muted(f, protection_words::ProtectWhat);
  f.space(16);
  new_phrase(scene, form, sealing_words::Phrase, sealing_words::Again);
  f.space(16);
  constexpr std::array kCodes{ui::Choice{"with", protection_words::WithCode},
                              ui::Choice{"without", protection_words::WithoutCode}};
  ui::radio_group(f, "code", protection_words::WhenForgotten, kCodes, form.code_choice);
  f.space(12);
  ui::muted(f, protection_words::Traces, ui::kCaption);
  how_it_goes(scene);
  const bool with_code = form.code_choice == 0;
  const DialogFoot pressed =
      dialog_foot(f, "go", with_code ? protection_words::GoOn : protection_words::ProtectGo);
  if (pressed.cancel || dialog.closed()) return close(scene, form);
  if (!pressed.go || !is_typed_well(scene, form)) return;
  if (!with_code) return send(scene, form, app::Protect{form.phrase});
  form.step = ProtectionStep::CodeFirst;
  form.tried = false;
  scene.send(app::MakeCode{});
}

void code_box(Scene& scene) {
  ui::Frame& f = scene.ui;
  const ui::Box box(f, {.padding = 16, .radius = 8, .ground = f.theme().soft, .shadow = false});
  ui::text(f, scene.app.protection.code, {.type = kCodeType, .align = ui::Align::Centre});
}

void code_acts(Scene& scene) {
  ui::Frame& f = scene.ui;
  ui::Flow row(f, 8, f.control_height());
  if (ui::button(row, f, "copy", protection_words::CodeCopy, {.icon = ui::Icon::Copy})) {
    scene.send(app::CopyText{scene.app.protection.code});
  }
  if (ui::button(row, f, "save", protection_words::CodeDownload, {.icon = ui::Icon::Download})) {
    scene.send(app::DownloadCode{});
  }
  if (ui::button(row, f, "print", protection_words::CodePrint, {.icon = ui::Icon::Printer})) {
    scene.send(app::PrintPage{});
  }
}

void code_kept(ui::Frame& f, ProtectionForm& form) {
  const bool is_missed = form.tried && !form.kept_code;
  if (ui::checkbox(f, "kept", protection_words::CodeKept, form.kept_code,
                   {.hint = is_missed ? protection_words::CodeFirst : std::string_view()})) {
    f.again();
  }
}

void code_step(Scene& scene, ProtectionForm& form) {
  ui::Frame& f = scene.ui;
  const bool is_first = form.step == ProtectionStep::CodeFirst;
  const ui::Dialog dialog(f, "code", protection_words::Code, kProtectionWidth);
  ui::muted(f, protection_words::CodeWhat);
  f.space(16);
  code_box(scene);
  f.space(12);
  code_acts(scene);
  f.space(16);
  if (!is_first) {
    const app::Protection& protection = scene.app.protection;
    const std::string_view missed =
        form.tried && form.now.empty() ? protection_words::NowEmpty : "";
    const std::string_view hint =
        protection.told.has_code ? protection_words::CodeReplaces : std::string_view();
    type_secret(
        scene,
        {"now", sealing_words::Phrase, hint,
         protection.wrong_phrase ? std::string_view(protection.why) : missed, "current-password"},
        form.now);
    f.space(16);
  }
  code_kept(f, form);
  how_it_goes(scene);
  const DialogFoot pressed =
      dialog_foot(f, "go", is_first ? protection_words::ProtectGo : protection_words::CodeGo);
  if (pressed.cancel || dialog.closed()) return close(scene, form);
  if (!pressed.go) return;
  const bool is_ready = form.kept_code && (is_first || !form.now.empty());
  if (!is_ready) {
    form.tried = true;
    f.focus(f.id(!is_first && form.now.empty() ? "now" : "kept"));
    return f.again();
  }
  if (is_first) return send(scene, form, app::Protect{form.phrase});
  send(scene, form, app::ChangePhrase{.now = form.now, .phrase = {}});
}

void change_step(Scene& scene, ProtectionForm& form) {
  ui::Frame& f = scene.ui;
  const app::Protection& protection = scene.app.protection;
  const ui::Dialog dialog(f, "change", protection_words::Change, kProtectionWidth);
  ui::muted(f, protection_words::ChangeWhat);
  f.space(16);
  const std::string_view missed = form.tried && form.now.empty() ? protection_words::NowEmpty : "";
  type_secret(scene,
              {"now",
               protection_words::Now,
               {},
               protection.wrong_phrase ? std::string_view(protection.why) : missed,
               "current-password"},
              form.now);
  f.space(16);
  new_phrase(scene, form, protection_words::New, protection_words::NewAgain);
  how_it_goes(scene);
  const DialogFoot pressed = dialog_foot(f, "go", protection_words::ChangeGo);
  if (pressed.cancel || dialog.closed()) return close(scene, form);
  if (!pressed.go) return;
  if (form.now.empty()) {
    form.tried = true;
    f.focus(f.id("now"));
    return f.again();
  }
  if (!is_typed_well(scene, form)) return;
  send(scene, form, app::ChangePhrase{.now = form.now, .phrase = form.phrase});
}

void remove_step(Scene& scene, ProtectionForm& form) {
  ui::Frame& f = scene.ui;
  const ui::Dialog dialog(f, "unprotect", protection_words::Remove, kProtectionWidth);
  ui::text(f, protection_words::RemoveWhat);
  how_it_goes(scene);
  const DialogFoot pressed = dialog_foot(f, "go", protection_words::RemoveGo);
  if (pressed.cancel || dialog.closed()) return close(scene, form);
  if (pressed.go) send(scene, form, app::Unprotect{});
}

}  // namespace

void protection_dialog(Scene& scene, ProtectionForm& form) {
  const app::Protection& protection = scene.app.protection;
  const bool is_over = form.sent && !protection.busy;
  if (is_over) form.sent = false;
  if (is_over && protection.why.empty()) form = {};
  switch (form.step) {
    case ProtectionStep::None:
      return;
    case ProtectionStep::Phrase:
      return phrase_step(scene, form);
    case ProtectionStep::CodeFirst:
    case ProtectionStep::CodeAnew:
      return code_step(scene, form);
    case ProtectionStep::Change:
      return change_step(scene, form);
    case ProtectionStep::Remove:
      return remove_step(scene, form);
  }
}

}  // namespace flipside::screens
