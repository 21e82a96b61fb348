#include "app/backup.h"

#include <gtest/gtest.h>

#include <string>

#include "app/stage.h"

namespace flipside::app {
namespace {

constexpr std::int64_t Hour_ms = 3'600'000;

TEST(Backup, IsDueAfterAWeekUntilTheFileIsConfirmed) {
  Stage stage = Stage::with_programme();
  EXPECT_FALSE(backup_is_due(stage.app));
  stage.pass(BackupEvery_ms);
  stage.act(Tick{});
  EXPECT_TRUE(backup_is_due(stage.app));
  const Download file = *find_effect<Download>(stage.act(ExportJson{}));
  stage.act(Downloaded{file.name});
  // Nobody knows yet where it went.
  EXPECT_TRUE(backup_is_due(stage.app));
  EXPECT_GT(stage.app.backup.downloaded_ms, stage.app.backup.confirmed_ms);
  stage.act(ConfirmBackup{});
  EXPECT_FALSE(backup_is_due(stage.app));
  stage.pass(BackupEvery_ms + Hour_ms);
  stage.act(Tick{});
  EXPECT_TRUE(backup_is_due(stage.app));
  stage.act(OpenFile{file.name, file.text});
  EXPECT_FALSE(backup_is_due(stage.app));
}

TEST(Backup, OutlivesAVisit) {
  Stage stage = Stage::with_programme();
  const Effects effects = stage.act(ConfirmBackup{});
  const StoreSetting* setting = find_effect<StoreSetting>(effects);
  ASSERT_NE(setting, nullptr);
  EXPECT_EQ(setting->key, BackupKey);
  EXPECT_EQ(backup_from(setting->value).confirmed_ms, stage.app.backup.confirmed_ms);
  EXPECT_EQ(backup_from(setting->value).since_ms, stage.app.backup.since_ms);
  EXPECT_EQ(backup_from("x y").since_ms, 0);
}

TEST(Backup, IsNotAskedForWhereThereIsNothing) {
  Stage stage = Stage::at_first_run();
  stage.pass(BackupEvery_ms * 3);
  stage.act(Tick{});
  EXPECT_FALSE(backup_is_due(stage.app));
}

}  // namespace
}  // namespace flipside::app
