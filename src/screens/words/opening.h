// Words of what comes in and what was kept: a file beside the present programme, and the page for a
// start that did not work.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "app/contents.h"
#include "app/words.h"
#include "base/text.h"

namespace flipside::screens::opening_words {

inline std::string name_of(const app::Contents& it) {
  std::string name = app::words::programme_name(it);
  if (name.starts_with("a ")) name[0] = 'A';
  return name;
}
inline std::string count(std::size_t number, std::string_view one, std::string_view many) {
  return counted(static_cast<std::int64_t>(number), one, many);
}
inline std::string figures(const app::Contents& it) {
  return count(it.people, "person", "people") + ", " + count(it.pairs, "pair", "pairs") + ", " +
         count(it.sessions, "session", "sessions");
}

inline constexpr std::string_view Seen = "Close";

inline constexpr std::string_view Kept = "Your work is kept";
inline constexpr std::string_view StartFailed =
    "The last time, this page did not get as far as showing it: it stopped on the way, or was "
    "closed by "
    "force. Nothing was changed or deleted.";
inline constexpr std::string_view Silent = "The browser’s store does not answer";
inline constexpr std::string_view SilentWhat =
    "This page keeps your work in a database of the browser, and that gives no answer. Often "
    "another "
    "tab or a sleeping disk is the cause. As soon as it answers, your work opens by itself.";
inline constexpr std::string_view OpenIt = "Open it again";
inline constexpr std::string_view DownloadIt = "Download it as a file";
inline constexpr std::string_view StartEmpty = "Start with an empty page";
inline constexpr std::string_view StartEmptyMeans = "What is kept stays where it is, under Files";
inline constexpr std::string_view GoOn = "Go on without it";
inline constexpr std::string_view GoOnMeans =
    "Nothing you do then is kept, unless you download a copy before you close the tab";

}  // namespace flipside::screens::opening_words
