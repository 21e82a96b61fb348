#include "app/backup.h"

#include <algorithm>
#include <charconv>
#include <cstddef>
#include <string>
#include <system_error>

#include "app/app.h"
#include "app/handlers.h"

namespace flipside::app {
namespace {

std::int64_t number_of_setting(std::string_view& text) {
  std::int64_t number{};
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  text.remove_prefix(static_cast<std::size_t>(end - text.data()));
  text.remove_prefix(std::min<std::size_t>(1, text.size()));
  return error == std::errc{} ? number : 0;
}

Effects keep_backup(const Backup& backup) {
  return {StoreSetting{std::string(BackupKey), std::to_string(backup.since_ms) + " " +
                                                   std::to_string(backup.downloaded_ms) + " " +
                                                   std::to_string(backup.confirmed_ms)}};
}

}  // namespace

Backup backup_from(std::string_view setting) {
  Backup backup;
  backup.since_ms = number_of_setting(setting);
  backup.downloaded_ms = number_of_setting(setting);
  backup.confirmed_ms = number_of_setting(setting);
  return backup;
}

bool backup_is_due(const App& app) {
  const Backup& it = app.backup;
  const bool has_something = app.phase == Phase::Ready && app.workspace && it.since_ms > 0;
  return has_something && !app.keeping.outdated &&
         app.moment.now_ms - std::max(it.since_ms, it.confirmed_ms) >= BackupEvery_ms;
}

Effects begin_backups(App& app) {
  app.backup = {.since_ms = app.moment.now_ms};
  return keep_backup(app.backup);
}

Effects confirm_backup(App& app) {
  app.backup.confirmed_ms = app.moment.now_ms;
  return keep_backup(app.backup);
}

Effects on(App& app, const ConfirmBackup&) { return confirm_backup(app); }

Effects note_download(App& app, std::string_view name) {
  if (name != app.backup.offered) return {};
  app.backup.offered.clear();
  app.backup.downloaded_ms = app.moment.now_ms;
  return keep_backup(app.backup);
}

}  // namespace flipside::app
