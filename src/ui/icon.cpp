#include "ui/icon.h"

#include <array>

namespace flipside::ui {
namespace {

// In the order of the enumerators.
constexpr auto kNames = std::to_array<std::string_view>({
    "",
    "arrow-down",
    "arrow-right",
    "arrow-up",
    "badge-check",
    "book-open",
    "calendar-days",
    "check",
    "chevron-down",
    "chevron-left",
    "chevron-right",
    "chevron-up",
    "chevrons-up-down",
    "circle-alert",
    "circle-check",
    "circle-question-mark",
    "circle-minus",
    "clock",
    "compass",
    "copy",
    "download",
    "ellipsis",
    "eye",
    "eye-off",
    "file-input",
    "file-spreadsheet",
    "file-text",
    "file-up",
    "folder-sync",
    "globe",
    "graduation-cap",
    "hard-drive",
    "house",
    "hourglass",
    "info",
    "lightbulb",
    "link",
    "list-filter",
    "lock",
    "mail",
    "menu",
    "git-merge",
    "message-square-lock",
    "minus",
    "moon",
    "pause",
    "pencil",
    "pin",
    "play",
    "plus",
    "printer",
    "redo-2",
    "refresh-cw",
    "scroll-text",
    "search",
    "settings",
    "share-2",
    "shuffle",
    "sun",
    "arrow-right-left",
    "target",
    "trash-2",
    "triangle-alert",
    "undo-2",
    "upload",
    "user",
    "users",
    "wifi-off",
    "x",
});
static_assert(kNames.size() == static_cast<std::size_t>(Icon::X) + 1);

}  // namespace

std::string_view icon_name(Icon icon) { return kNames[static_cast<std::size_t>(icon)]; }

}  // namespace flipside::ui
