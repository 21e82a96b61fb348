// Words of the settings page.
#pragma once

#include <string>
#include <string_view>

#include "app/page_table.h"

namespace flipside::screens::settings_words {

inline constexpr std::string_view Title = app::entry_of(app::Page::Settings).name;
inline constexpr std::string_view Lead = "They hold in this browser, for every programme.";

inline constexpr std::string_view Look = "Look";
inline constexpr std::string_view Theme = "Colours";
inline constexpr std::string_view Follow = "As this device has it";
inline constexpr std::string_view Light = "Light";
inline constexpr std::string_view Dark = "Dark";
inline constexpr std::string_view ThemeHint =
    "Text size, reduced motion and high contrast follow what you set in your system and browser.";

inline constexpr std::string_view Keys = "Keys";
inline constexpr std::string_view KeysLead =
    "Everything works with the keyboard alone. On a Mac, Cmd takes the place of Ctrl.";

inline constexpr std::string_view About = "About Flipside";
inline std::string version(std::string_view version) {
  return version.empty() ? "Built for development" : "Version " + std::string(version);
}
inline constexpr std::string_view Newest = "This is the newest version that this page knows of.";
inline constexpr std::string_view UpdateReady = "A newer version is ready.";
inline constexpr std::string_view UpdateWaits = "Nothing changes until you say so.";
inline constexpr std::string_view Update = "Update";
inline constexpr std::string_view InterfaceFor = "Each control in its states";
inline constexpr std::string_view HelpFor = "The first five minutes, the words, all commands";

inline constexpr std::string_view Licences = "Licences";
inline constexpr std::string_view LicencesWords =
    "Flipside is free software under the MIT licence: use it, change it, pass it on. It is built "
    "with Dear ImGui and nlohmann/json (MIT). The typeface is Inter (SIL Open Font Licence), the "
    "icons are from Lucide (ISC).";

}  // namespace flipside::screens::settings_words
