#include <gtest/gtest.h>

#include <array>
#include <string>
#include <string_view>

#include "app/cast.h"
#include "app/file_name.h"
#include "app/importing.h"
#include "app/merge_intents.h"
#include "app/merging.h"
#include "app/stage.h"

namespace flipside::app {
namespace {

TEST(File, GoesOutAndComesBackAsItWas) {
  Stage stage = Stage::with_programme();
  add_pair(stage);
  const Effects effects = stage.act(ExportJson{});
  const Download* file = find_effect<Download>(effects);
  ASSERT_NE(file, nullptr);
  EXPECT_EQ(file->name, "lindenquay-libraries-2026-11-24.flipside.json");
  Stage other = Stage::at_first_run();
  other.act(OpenFile{file->name, file->text});
  EXPECT_EQ(other.app.workspace, stage.app.workspace);
  EXPECT_EQ(last_toast(other.app), "Opened " + file->name);
}

TEST(File, OfAnotherProgrammeBecomesAWorkspaceOfItsOwn) {
  Stage source(9);
  source.start({});
  source.act(CreateProgramme{"Other House", "Spring"});
  const std::string text = find_effect<Download>(source.act(ExportJson{}))->text;
  Stage stage = Stage::with_programme();
  add_pair(stage);
  const auto before = stage.app.workspace;
  stage.act(PasteText{"\n " + text});
  EXPECT_EQ(stage.app.workspace, source.app.workspace);
  EXPECT_TRUE(stage.app.history.done.empty());
  ASSERT_EQ(stage.app.shelf.list.size(), 2U);
  stage.act(SwitchWorkspace{""});
  EXPECT_EQ(stage.app.workspace, before);
}

TEST(File, ThatBelongsToWhatIsHereIsOpenedBesideItOnlyWhenThePersonSaysSo) {
  Stage source = Stage::with_programme();
  const std::string text = find_effect<Download>(source.act(ExportJson{}))->text;
  Stage stage = Stage::with_programme();
  add_pair(stage);
  const auto before = stage.app.workspace;
  stage.act(OpenFile{"copy.json", text});
  EXPECT_EQ(stage.app.workspace, before);
  ASSERT_TRUE(stage.app.merge.has_value());
  stage.act(OpenBeside{});
  EXPECT_EQ(stage.app.workspace, source.app.workspace);
  stage.act(SwitchWorkspace{""});
  EXPECT_EQ(stage.app.workspace, before);
}

TEST(File, ThatBelongsToAWorkspaceThatIsNotOpenIsLookedAtThere) {
  Stage stage = Stage::with_programme();
  const std::string text = find_effect<Download>(stage.act(ExportJson{}))->text;
  add_pair(stage);
  stage.act(CreateProgramme{"Other House", "Spring"});
  stage.act(OpenFile{"copy.json", text});
  EXPECT_EQ(charter_of(stage.programme()).organisation, "Lindenquay Libraries");
  ASSERT_TRUE(stage.app.merge.has_value());
  EXPECT_EQ(stage.app.merge->name, "copy.json");
}

TEST(File, ThatIsDamagedSaysWhereAndChangesNothing) {
  Stage stage = Stage::with_programme();
  const auto before = stage.app.workspace;
  std::string text = find_effect<Download>(stage.act(ExportJson{}))->text;
  text.resize(text.size() / 2);
  stage.act(OpenFile{"half.json", text});
  EXPECT_EQ(stage.app.workspace, before);
  ASSERT_EQ(stage.app.refused_files.size(), 1U);
  EXPECT_EQ(stage.app.refused_files[0].name, "half.json");
  EXPECT_FALSE(stage.app.refused_files[0].why.empty());
  stage.act(DismissRefusedFiles{});
  EXPECT_TRUE(stage.app.refused_files.empty());
}

TEST(File, WithAHugeNameIsRefusedInWordsThatAPersonCanRead) {
  Stage stage = Stage::with_programme();
  const std::string huge(1'000'000, 'x');
  stage.act(OpenFile{
      "huge.json",
      R"({"format":"flipside","version":0,"kind":"full_backup","holder":")" + huge + "\"}"});
  ASSERT_EQ(stage.app.refused_files.size(), 1U);
  EXPECT_LT(stage.app.refused_files[0].why.size(), 400U);
}

TEST(Files, ThatCameTogetherAreLookedAtOneAfterAnother) {
  Stage source = Stage::with_programme();
  add_person(source, "person-eva", "Eva Gray", Role::None);
  const std::string text = find_effect<Download>(source.act(ExportJson{}))->text;
  Stage stage = Stage::with_programme();
  stage.act(OpenFile{"one.json", text});
  ASSERT_TRUE(stage.app.merge.has_value());
  stage.act(OpenFile{"two.csv", "Name\nAda\n", true});
  EXPECT_EQ(stage.app.merge->name, "one.json");
  EXPECT_FALSE(stage.app.importing.has_value());
  stage.act(LeaveMerge{});
  ASSERT_TRUE(stage.app.importing.has_value());
  EXPECT_EQ(stage.app.importing->name, "two.csv");
  EXPECT_EQ(stage.app.route.page, Page::Import);
}

TEST(Files, ThatFollowARefusedOneAreLookedAtTooAtOnce) {
  Stage stage = Stage::with_programme();
  stage.act(OpenFile{"one.json", "{"});
  stage.act(OpenFile{"two.csv", "Name\nAda\n", true});
  EXPECT_EQ(stage.app.refused_files.size(), 1U);
  EXPECT_TRUE(stage.app.importing.has_value());
}

TEST(File, OfWhatIsOpenAlreadySaysSo) {
  Stage stage = Stage::with_programme();
  const std::string text = find_effect<Download>(stage.act(ExportJson{}))->text;
  stage.act(OpenFile{"same.json", text});
  EXPECT_FALSE(stage.app.merge.has_value());
  EXPECT_EQ(last_toast(stage.app), "same.json holds what is open already.");
}

TEST(People, GoOutAsCsvThatChangesNothingWhenItComesBack) {
  Stage stage = Stage::with_programme();
  add_two_people(stage);
  const Download csv = *find_effect<Download>(stage.act(ExportCsv{}));
  EXPECT_EQ(csv.name, "lindenquay-libraries-2026-11-24-people.csv");
  stage.act(OpenFile{csv.name, csv.text});
  EXPECT_EQ(stage.app.importing->preview.people_unchanged, 2);
  const auto before = stage.app.workspace;
  stage.act(ConfirmImport{});
  EXPECT_EQ(stage.app.workspace, before);
}

TEST(Exporting, WithoutAProgrammeGivesNothing) {
  Stage stage = Stage::at_first_run();
  EXPECT_TRUE(stage.act(ExportJson{}).empty());
  EXPECT_TRUE(stage.act(ExportCsv{}).empty());
}

struct Naming {
  std::string_view organisation;
  std::string_view name;
};

TEST(FileName, HoldsNoSpaceAndNoSeparator) {
  const std::array names{
      Naming{"Lindenquay Libraries", "lindenquay-libraries-2026-11-24.json"},
      Naming{"  Łódź & Søn / \"A\\B\" ", "lodz-son-a-b-2026-11-24.json"},
      Naming{"図書館", "図書館-2026-11-24.json"},
      Naming{"...", "flipside-2026-11-24.json"},
      Naming{"", "flipside-2026-11-24.json"},
  };
  for (const Naming& it : names) {
    EXPECT_EQ(file_name(it.organisation, day(2026, 11, 24), ".json"), it.name);
  }
}

TEST(FileName, StaysShort) {
  EXPECT_LE(file_name(std::string(500, 'x'), day(2026, 11, 24), ".json").size(), 100U);
}

}  // namespace
}  // namespace flipside::app
