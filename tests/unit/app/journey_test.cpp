// The main job from an empty page to a file, without a browser.
#include <gtest/gtest.h>

#include <string>

#include "app/cast.h"
#include "app/importing.h"
#include "app/proposing.h"
#include "app/stage.h"
#include "matching/certificate.h"

namespace flipside::app {
namespace {

const std::string StaffList =
    "Full name,Position,Department,Role,Good at,Wants to learn\r\n"
    "Nguyễn Thị Minh Anh,Assistant,Harbour branch,mentor,Short video; Chat tools,\r\n"
    "田中 由紀,Assistant,Old Town branch,mentor,Online search,\r\n"
    "\"Wójcik, Łukasz\",Librarian,Collections,mentor,Spreadsheets,\r\n"
    "Ingrid Halvorsen,Director,Central office,mentee,,Short video\r\n"
    "דנה לוי,Head of branch,Hill branch,mentee,,Online search\r\n"
    "Anders Sæther,Head of branch,Mobile library,mentee,,Spreadsheets\r\n";

void import_staff(Stage& stage) {
  stage.act(OpenFile{"staff.csv", StaffList});
  ASSERT_TRUE(stage.app.importing.has_value());
  EXPECT_TRUE(stage.app.importing->preview.issues.empty());
  stage.act(ConfirmImport{});
  ASSERT_EQ(stage.programme().people.size(), 6U);
}

void find_and_accept(Stage& stage) {
  stage.act(StartMatching{});
  for (int slice = 0; slice < 1000 && stage.app.proposing->search != nullptr; ++slice) {
    stage.act(Tick{});
  }
  ASSERT_TRUE(stage.app.proposing->proposal.has_value());
  EXPECT_EQ(stage.app.proposing->proposal->certificate.finding, matching::Finding::Proven);
  stage.act(AcceptPairs{});
  ASSERT_EQ(stage.programme().pairs.size(), 3U);
}

void log_first_session(Stage& stage) {
  const Id<Pair> pair = stage.programme().pairs.begin()->first;
  stage.act(LogSession{{.pair = pair, .on = day(2026, 11, 24), .minutes = 45, .note = "Begun."},
                       {{.by = Side::Mentee, .text = "Watch three clips"}}});
  ASSERT_EQ(stage.programme().sessions.size(), 1U);
}

TEST(MainJob, FromAStaffListToAFileThatOpensElsewhere) {
  Stage stage = Stage::at_first_run();
  stage.act(CreateProgramme{"Lindenquay Libraries", "Autumn 2026"});
  import_staff(stage);
  find_and_accept(stage);
  log_first_session(stage);
  EXPECT_EQ(saved_state(stage.app.keeping), SavedState::Saved);

  Stage next_visit(2);
  next_visit.start(stage.store.loaded());
  EXPECT_EQ(next_visit.app.phase, Phase::Ready);
  EXPECT_EQ(next_visit.app.workspace, stage.app.workspace);

  const Download file = *find_effect<Download>(next_visit.act(ExportJson{}));
  Stage elsewhere = Stage::at_first_run();
  elsewhere.act(OpenFile{file.name, file.text});
  EXPECT_EQ(elsewhere.app.workspace, stage.app.workspace);
}

}  // namespace
}  // namespace flipside::app
