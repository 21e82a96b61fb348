// The reminder to keep a file: browsers may clear what a page keeps. It ends when the person says
// that they have the file, or opens it again.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "app/effect.h"

namespace flipside::app {

struct App;

// In milliseconds since 1970; 0: never.
struct Backup {
  // When there was first something to lose.
  std::int64_t since_ms{};
  std::int64_t downloaded_ms{};
  std::int64_t confirmed_ms{};
  // Of the file that was handed out last, until the browser has it.
  std::string offered{};
};

// The setting of the device that it is kept in.
inline constexpr std::string_view BackupKey = "backup";
Backup backup_from(std::string_view setting);

inline constexpr std::int64_t BackupEvery_ms = std::int64_t{7} * 24 * 60 * 60 * 1000;
bool backup_is_due(const App& app);

// There is something to lose now, or another programme than before.
Effects begin_backups(App& app);
// The browser has a file of that name.
Effects note_download(App& app, std::string_view name);
// The file is opened again.
Effects confirm_backup(App& app);

}  // namespace flipside::app
