#include "screens/settings.h"

#include <array>
#include <string>
#include <string_view>

#include "screens/keys_list.h"
#include "screens/page.h"
#include "screens/words/settings.h"
#include "ui/box.h"
#include "ui/button.h"
#include "ui/choice.h"
#include "ui/text.h"

namespace flipside::screens {
namespace {

constexpr float kSettingsWidth = 640;

void look_card(Scene& scene) {
  ui::Frame& f = scene.ui;
  ui::Card card(f, "look", settings_words::Look, card_look(f));
  ui::heading(f, 2, settings_words::Look, ui::kH3);
  f.space(12);
  // In the order of app::Theme.
  constexpr std::array kThemes{ui::Choice{"follow", settings_words::Follow},
                               ui::Choice{"light", settings_words::Light},
                               ui::Choice{"dark", settings_words::Dark}};
  int chosen = static_cast<int>(scene.app.settings.theme);
  if (ui::radio_group(f, "theme", settings_words::Theme, kThemes, chosen)) {
    scene.send(app::SetTheme{static_cast<app::Theme>(chosen)});
  }
  f.space(8);
  ui::muted(f, settings_words::ThemeHint, ui::kCaption);
}

void shortcuts_card(Scene& scene) {
  ui::Frame& f = scene.ui;
  ui::Card card(f, "shortcuts_card", settings_words::Keys, card_look(f));
  ui::heading(f, 2, settings_words::Keys, ui::kH3);
  f.space(4);
  ui::muted(f, settings_words::KeysLead);
  f.space(12);
  keys_list(scene);
  f.space(-8);
}

void version_lines(Scene& scene) {
  ui::Frame& f = scene.ui;
  ui::text(f, settings_words::version(scene.app.version), {.type = ui::kBodyName});
  if (!scene.app.update_available) {
    return static_cast<void>(ui::muted(f, settings_words::Newest));
  }
  f.space(8);
  if (ui::banner(f, "update", settings_words::UpdateWaits,
                 {.tone = ui::Tone::Info,
                  .strong = settings_words::UpdateReady,
                  .action = settings_words::Update})) {
    scene.send(app::AgreeToUpdate{});
  }
}

void way(Scene& scene, app::Page page, std::string_view below) {
  ui::Frame& f = scene.ui;
  const app::PageEntry& entry = app::entry_of(page);
  f.space(12);
  if (ui::link(f, entry.word(), entry.name, scene.href(page))) scene.go(page);
  f.space(4);
  ui::muted(f, below, ui::kCaption);
}

void about_card(Scene& scene) {
  ui::Frame& f = scene.ui;
  ui::Card card(f, "about", settings_words::About, card_look(f));
  ui::heading(f, 2, settings_words::About, ui::kH3);
  f.space(8);
  version_lines(scene);
  if constexpr (HasGallery) {
    way(scene, app::Page::Gallery, settings_words::InterfaceFor);
  }
  way(scene, app::Page::Help, settings_words::HelpFor);
  f.space(20);
  ui::heading(f, 3, settings_words::Licences, ui::kBodyStrong);
  f.space(4);
  ui::muted(f, settings_words::LicencesWords);
}

}  // namespace

void draw_settings(Scene& scene, SettingsScreen&, ui::Rect area) {
  ui::Frame& f = scene.ui;
  Page page(scene, "settings", area, kSettingsWidth);
  page_heading(scene, settings_words::Title);
  f.space(4);
  ui::muted(f, settings_words::Lead, f.phone() ? ui::kBody : ui::kLead);
  f.space(20);
  look_card(scene);
  f.space(kCardGap);
  shortcuts_card(scene);
  f.space(kCardGap);
  about_card(scene);
}

}  // namespace flipside::screens
