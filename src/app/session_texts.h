// Templates of sessions and questions to ask, which are files of the site and read when somebody
// wants one.
#pragma once

#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include "programme/session.h"
#include "record/field.h"

namespace flipside::app {

inline constexpr std::string_view SessionTextsAsset = "sessions.json";

struct SessionTemplate {
  std::string name{};
  std::string about{};
  // Without ids.
  std::vector<AgendaItem> agenda{};
  static constexpr auto fields() {
    return std::tuple{Field{"name", &SessionTemplate::name},
                      Field{"about", &SessionTemplate::about},
                      Field{"agenda", &SessionTemplate::agenda}};
  }
};
static_assert(lists_every_field<SessionTemplate>);

struct AskQuestion {
  std::string theme{};
  std::string text{};
  static constexpr auto fields() {
    return std::tuple{Field{"theme", &AskQuestion::theme}, Field{"text", &AskQuestion::text}};
  }
};
static_assert(lists_every_field<AskQuestion>);

struct SessionTexts {
  std::vector<SessionTemplate> templates{};
  // From light to hard.
  std::vector<AskQuestion> questions{};
  static constexpr auto fields() {
    return std::tuple{Field{"templates", &SessionTexts::templates},
                      Field{"questions", &SessionTexts::questions}};
  }
};
static_assert(lists_every_field<SessionTexts>);

// False for a file that was cut short or is another one.
bool is_sound(const SessionTexts& texts);

}  // namespace flipside::app
