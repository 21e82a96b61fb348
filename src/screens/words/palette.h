// Words of the command palette.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "app/palette.h"
#include "base/text.h"

namespace flipside::screens::palette_words {

inline constexpr std::string_view Title = "Find a person, pair or command";
inline constexpr std::string_view Results = "Results";
inline constexpr std::string_view Close = "Close";
inline constexpr std::string_view NothingFound =
    "Nothing has these words. Try a part of a name, or what you want to do.";
inline constexpr std::string_view ToMove = "to move";
inline constexpr std::string_view ToOpen = "to choose";
inline constexpr std::string_view ToClose = "to close";

inline std::string results(std::size_t n) {
  if (n == 0) return "No results";
  return counted(static_cast<std::int64_t>(n), "result", "results");
}

inline std::string_view kind(app::FoundKind kind) {
  switch (kind) {
    case app::FoundKind::Command:
      return "Command";
    case app::FoundKind::Person:
      return "Person";
    case app::FoundKind::Pair:
      return "Pair";
    case app::FoundKind::Workspace:
      return "Workspace";
  }
  return {};
}

}  // namespace flipside::screens::palette_words
