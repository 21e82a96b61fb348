// Whatever comes in from outside: the app stands, changes nothing unasked, and says why it refuses.
// FLIPSIDE_RUNS tries more than a test run has time for.
#include <gtest/gtest.h>

#include <array>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "app/cast.h"
#include "app/importing.h"
#include "app/merge_intents.h"
#include "app/stage.h"
#include "base/mutations.h"
#include "replica/runs.h"

namespace flipside::app {
namespace {

constexpr std::uint64_t kUsualRuns = 200;

std::string read(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

std::vector<std::string> staff_lists() {
  std::vector<std::string> lists;
  const std::filesystem::path folder = std::string(FLIPSIDE_TEST_DATA) + "/staff_lists";
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    if (entry.path().extension() == ".csv") lists.push_back(read(entry.path()));
  }
  return lists;
}

// Calls `attempt(text)` with faults in one of the texts, again and again.
template <class F>
void try_all(const std::vector<std::string>& texts, F attempt) {
  ASSERT_FALSE(texts.empty());
  for (std::uint64_t run = 0; run < replica::runs(kUsualRuns); ++run) {
    const std::uint64_t seed = replica::first_seed() + run;
    SCOPED_TRACE("FLIPSIDE_SEED=" + std::to_string(seed));
    attempt(Mutations(seed).of(texts[run % texts.size()]));
    if (testing::Test::HasFailure()) return;
  }
}

void finish_reading(Stage& stage) {
  while (is_working(stage.app)) stage.act(Tick{});
}

TEST(Hostile, FilesAreRefusedWithAReasonOrLookedAt) {
  Stage stage = Stage::with_programme();
  add_pair(stage);
  const auto before = stage.app.workspace;
  const std::string whole = find_effect<Download>(stage.act(ExportJson{}))->text;
  try_all({whole}, [&](const std::string& text) {
    stage.act(OpenFile{"hostile.json", text});
    finish_reading(stage);
    EXPECT_EQ(stage.app.workspace, before);
    for (const RefusedFile& refused : stage.app.refused_files) EXPECT_FALSE(refused.why.empty());
    stage.act(DismissRefusedFiles{});
    stage.act(LeaveMerge{});
    if (stage.app.importing) stage.act(CancelImport{});
  });
}

// Calls `file_of(text)` for staff lists with faults, and opens what it makes of them.
template <class F>
void open_hostile_lists(F file_of) {
  Stage stage = Stage::with_programme();
  const auto before = stage.app.workspace;
  try_all(staff_lists(), [&](const std::string& text) {
    stage.act(file_of(text));
    finish_reading(stage);
    EXPECT_EQ(stage.app.workspace, before);
    if (stage.app.importing) stage.act(CancelImport{});
    stage.act(DismissRefusedFiles{});
    stage.act(LeaveMerge{});
  });
}

TEST(Hostile, ListsAreLookedAtAndChangeNothingUnasked) {
  open_hostile_lists([](const std::string& text) { return OpenFile{"hostile.csv", text}; });
}

// What the page makes of hostile workbooks, tests/web_shell/workbook.test.mjs tries.
TEST(Hostile, SheetsAreLookedAtAndChangeNothingUnasked) {
  open_hostile_lists([](const std::string& text) {
    OpenFile file{"hostile.xlsx", {}};
    file.sheets = {{text.substr(0, 100), text}, {}, {"Staff", text.substr(text.size() / 2)}};
    return file;
  });
}

TEST(Hostile, JournalsAndSnapshotsOpenOrAreTold) {
  Stage stage = Stage::with_programme();
  add_pair(stage);
  const Loaded kept = stage.store.loaded();
  std::vector<std::string> texts;
  for (const StoredEntry& entry : kept.entries) texts.push_back(entry.text);
  for (const StoredSnapshot& snapshot : kept.snapshots) texts.push_back(snapshot.text);
  try_all(texts, [&](const std::string& text) {
    Loaded hostile = kept;
    if (text.starts_with("{\"format\"")) {
      hostile.snapshots.push_back({1000, text, {}});
    } else if (!hostile.entries.empty()) {
      hostile.entries.back().text = text;
    }
    Stage next = Stage::at_first_run();
    next.start(hostile);
    const bool is_told = next.app.phase == Phase::Recovery && !next.app.recovery.reasons.empty();
    EXPECT_TRUE(next.app.workspace.has_value() || is_told);
  });
}

TEST(Hostile, AddressesLeadSomewhere) {
  Stage stage = Stage::with_programme();
  try_all({"#/people/ab12cd34?role=mentor", "#/pairs?state=active&sort=name", "#/pair/ab12cd34",
           "#/matching", "#/files"},
          [&](const std::string& fragment) {
            stage.act(AddressChanged{fragment});
            const Route route = stage.app.route;
            if (route.page != Page::NotFound) {
              EXPECT_EQ(route_of(fragment_of(route)), route);
            }
          });
}

}  // namespace
}  // namespace flipside::app
