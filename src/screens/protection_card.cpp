#include "screens/protection_card.h"

#include <algorithm>
#include <array>
#include <optional>

#include "screens/page.h"
#include "screens/words/protection.h"
#include "ui/box.h"
#include "ui/button.h"
#include "ui/columns.h"
#include "ui/select.h"
#include "ui/text.h"

namespace flipside::screens {
namespace {

constexpr float kLockAfterWidth = 360;
constexpr std::array kLockMinutes{5, 15, 60, 0};

ui::ButtonLook opens_dialog(ui::ButtonLook look) {
  look.state.popup_dialog = true;
  return look;
}

void lock_after(Scene& scene) {
  ui::Frame& f = scene.ui;
  constexpr std::array kChoices{
      ui::Choice{"5", protection_words::After5}, ui::Choice{"15", protection_words::After15},
      ui::Choice{"60", protection_words::After60}, ui::Choice{"never", protection_words::Never}};
  const auto found = std::ranges::find(kLockMinutes, scene.app.protection.told.lock_after_min);
  int chosen = static_cast<int>(std::ranges::distance(kLockMinutes.begin(), found));
  const ui::Place start = f.place();
  f.place() = {start.x, start.y, std::min(start.width, kLockAfterWidth)};
  const ui::FieldLook look{.label = protection_words::LockAfter,
                           .hint = protection_words::LockAfterHint};
  if (ui::select(f, "lock_after", look, kChoices, chosen) && chosen >= 0) {
    scene.send(app::LockAfter{kLockMinutes.at(static_cast<std::size_t>(chosen))});
  }
  f.place() = {start.x, f.place().y, start.width};
}

void start_dialog(ProtectionForm& form, ProtectionStep step) { form = {.step = step}; }

// Calls `act(key, label, look)` for each; side by side, or below each other on a phone.
class ActRow {
 public:
  explicit ActRow(ui::Frame& f) : f_(f) {
    if (!f.phone()) row_.emplace(f, 8.0F, f.control_height());
  }
  bool next(std::string_view key, std::string_view label, ui::ButtonLook look) {
    look.fill = f_.phone();
    if (row_) return ui::button(*row_, f_, key, label, look);
    if (!is_first_) f_.space(8);
    is_first_ = false;
    return ui::button(f_, key, label, look);
  }

 private:
  ui::Frame& f_;
  std::optional<ui::Flow> row_;
  bool is_first_{true};
};

void protected_acts(Scene& scene, ProtectionForm& form) {
  ActRow row(scene.ui);
  if (row.next("lock", protection_words::Lock,
               {.kind = ui::ButtonKind::Primary, .icon = ui::Icon::Lock})) {
    scene.send(app::LockNow{});
  }
  if (row.next("change", protection_words::Change, opens_dialog({}))) {
    start_dialog(form, ProtectionStep::Change);
  }
  const bool has_code = scene.app.protection.told.has_code;
  const auto code = has_code ? protection_words::NewCode : protection_words::MakeCode;
  if (row.next("code", code, opens_dialog({}))) {
    start_dialog(form, ProtectionStep::CodeAnew);
    scene.send(app::MakeCode{});
  }
  if (row.next("remove", protection_words::Remove, opens_dialog({}))) {
    start_dialog(form, ProtectionStep::Remove);
  }
}

void protected_words(Scene& scene, ProtectionForm& form) {
  ui::Frame& f = scene.ui;
  const bool has_code = scene.app.protection.told.has_code;
  ui::text(f, has_code ? protection_words::OnWithCode : protection_words::On);
  f.space(16);
  protected_acts(scene, form);
  f.space(20);
  lock_after(scene);
  f.space(12);
  ui::muted(f, protection_words::StillSeen, ui::kCaption);
  f.space(4);
  ui::muted(f, protection_words::PlainCopies, ui::kCaption);
}

void unprotected_words(Scene& scene, ProtectionForm& form) {
  ui::Frame& f = scene.ui;
  ui::text(f, protection_words::Off);
  f.space(16);
  const ui::ButtonLook look{.icon = ui::Icon::Lock, .fill = f.phone()};
  if (ui::button(f, "protect", protection_words::Protect, opens_dialog(look))) {
    start_dialog(form, ProtectionStep::Phrase);
  }
}

}  // namespace

void protection_card(Scene& scene, ProtectionForm& form) {
  ui::Frame& f = scene.ui;
  const ui::Card card(f, "protection", protection_words::Title, card_look(f));
  ui::heading(f, 2, protection_words::Title, ui::kH3);
  f.space(4);
  const app::ProtectionTold& told = scene.app.protection.told;
  if (told.on) return protected_words(scene, form);
  switch (told.can) {
    case app::Protectable::Insecure:
      return static_cast<void>(ui::muted(f, protection_words::WhyInsecure));
    case app::Protectable::KeptNowhere:
      return static_cast<void>(ui::muted(f, protection_words::WhyKeptNowhere));
    case app::Protectable::Yes:
      return unprotected_words(scene, form);
  }
}

}  // namespace flipside::screens
