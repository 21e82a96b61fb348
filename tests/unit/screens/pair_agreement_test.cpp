#include <gtest/gtest.h>

#include <string>

#include "screens/visit.h"

namespace flipside::screens {
namespace {

using ui::Role;

struct AdasPair : Visit {
  AdasPair() : Visit(paired()) { open(); }
  void open() {
    act(app::Navigate{
        {.page = app::Page::Pair, .id = id(), .query = {{"part", "agreement"}}, .unknown = {}}});
  }
  static app::Stage paired() {
    app::Stage stage = app::Stage::with_programme();
    app::add_two_people(stage);
    stage.act(app::AddPairByHand{{Id<Person>{"person-ada"}, Id<Person>{"person-charles"}}});
    app::hold_as(stage, Holder::Individual, Id<Person>{"person-ada"});
    return stage;
  }
  std::string id() const { return programme().pairs.begin()->first.value; }
  const Agreement& agreement() const { return programme().pairs.begin()->second.agreement; }
  std::string shown(Role role, std::string_view field) { return page.get(role, field).value; }
};

TEST(PairAgreement, ShowsWhatAnUndoBringsBackAndDoesNotWriteItAnew) {
  AdasPair visit;
  visit.page.enter(Role::TextField, "Place or link", "Room 4");
  visit.page.enter(Role::NumberField, "Length in minutes", "45");
  visit.act(app::Undo{});
  visit.act(app::Undo{});
  EXPECT_EQ(visit.shown(Role::TextField, "Place or link"), "");
  EXPECT_EQ(visit.shown(Role::NumberField, "Length in minutes"), "60");
  visit.page.enter(Role::TextArea, "Ground rules", "No phones");
  EXPECT_EQ(visit.agreement().ground_rules, "No phones");
  EXPECT_EQ(visit.agreement().place, "");
  EXPECT_EQ(visit.agreement().session_minutes, 60);
}

TEST(PairAgreement, KeepsAPauseAndUndoesAVisitAtOnce) {
  AdasPair visit;
  const std::size_t before = visit.steps();
  visit.page.type(Role::TextArea, "Ground rules", "No ");
  visit.page.pause();
  EXPECT_EQ(visit.agreement().ground_rules, "No ");
  visit.page.enter(Role::TextArea, "Ground rules", "No phones");
  EXPECT_EQ(visit.steps(), before + 1);
}

TEST(PairAgreement, TakesNothingIntoAnotherFilesPairOfTheSameId) {
  AdasPair visit;
  visit.page.enter(Role::NumberField, "Length in minutes", "soon");
  visit.page.type(Role::TextField, "Place or link", "Room 4");
  Workspace other = *visit.stage.app.workspace;
  Agreement& agreement = other.programme.pairs.begin()->second.agreement;
  agreement.channel = "Mail";
  agreement.session_minutes = 30;
  visit.stage.act(app::CreateProgramme{"Other House", ""});
  visit.stage.app.workspace = other;
  visit.open();
  EXPECT_EQ(visit.shown(Role::TextField, "Place or link"), "");
  EXPECT_EQ(visit.shown(Role::NumberField, "Length in minutes"), "30");
  visit.page.enter(Role::TextArea, "Ground rules", "No phones");
  EXPECT_EQ(visit.agreement().channel, "Mail");
  EXPECT_EQ(visit.agreement().place, "");
  EXPECT_EQ(visit.agreement().session_minutes, 30);
}

}  // namespace
}  // namespace flipside::screens
