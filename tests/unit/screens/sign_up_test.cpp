// Inviting people and taking in their answers, through the screen on both sides.
#include <gtest/gtest.h>

#include <string>

#include "app/invited.h"
#include "screens/visit.h"

namespace flipside::screens {
namespace {

using ui::Role;

app::Stage with_organisation() {
  app::Stage stage = app::Stage::with_programme();
  Charter charter = charter_of(stage.programme());
  charter.organisation = "Lindenquay Libraries";
  stage.act(app::Save<Charter>{charter});
  return stage;
}

std::string made_invitation() {
  app::Stage organiser = with_organisation();
  return app::invitation_of(organiser);
}

app::Stage answering() { return app::invited(made_invitation()); }

std::string an_answer(const std::string& name, Person rest = {}) {
  app::Stage guest = answering();
  app::say(guest, name, flipside::Role::Mentor, std::move(rest));
  return app::answer_of(guest);
}

TEST(SignUp, TheInvitationIsFilledInAndHandedOver) {
  Visit visit(with_organisation());
  visit.go(app::Page::SignUp);
  EXPECT_TRUE(visit.page.has(Role::Heading, "Nobody has answered yet"));
  visit.page.enter(Role::TextArea, "Who can be a mentor", "Two years here");
  visit.page.click(Role::Button, "Send the invitation");
  visit.act(app::LinkMade{std::string(1'000, 'x'), false});
  EXPECT_TRUE(visit.page.has(Role::Dialog, "Send the invitation"));
  visit.page.click(Role::Button, "Download");
  const auto* file = app::find_effect<app::Download>(visit.effects);
  ASSERT_NE(file, nullptr);
  EXPECT_NE(file->text.find("Two years here"), std::string::npos);
}

TEST(SignUp, WhoIsInvitedReadsWhoAsksAndCanAnswer) {
  Visit visit(answering(), phone());
  EXPECT_TRUE(visit.page.has(Role::Heading, "You are invited by Lindenquay Libraries"));
  EXPECT_TRUE(visit.page.get(Role::Button, "Send your answer").state.disabled);
  visit.page.enter(Role::TextField, "Name", "Ada Okafor");
  visit.page.click(Role::Radio, "Mentor");
  EXPECT_FALSE(visit.page.get(Role::Button, "Send your answer").state.disabled);
  visit.page.click(Role::Button, "Send your answer");
  visit.act(app::LinkMade{std::string(1'000, 'x'), false});
  visit.page.click(Role::Button, "Copy link");
  visit.act(app::Copied{});
  visit.act(app::LeaveParcel{});
  EXPECT_TRUE(visit.page.has(Role::Button, "Send it again"));
}

TEST(SignUp, AnAnswerIsLookedAtAndTakenIn) {
  const std::string answer = an_answer("Ada Okafor", {.hours_a_month = 4});
  Visit visit(with_organisation());
  visit.act(app::OpenFile{"a.json", answer});
  EXPECT_TRUE(visit.page.has(Role::Heading, "Answers to take in"));
  visit.page.click(Role::Button, "What Ada Okafor answered");
  visit.page.click(Role::Button, "Take in 1 answer");
  EXPECT_EQ(visit.programme().people.size(), 1U);
  EXPECT_TRUE(visit.page.has(Role::Heading, "1 person has answered"));
}

TEST(SignUp, WhoOnlySharesANameIsAskedAbout) {
  app::Stage organiser = with_organisation();
  app::add_person(organiser, "person-ada", "Ada Okafor", flipside::Role::Mentee,
                  {.email = "other@example.org", .team = "Legal"});
  const std::string answer =
      an_answer("Ada Okafor", {.email = "ada@example.org", .team = "Digital"});
  Visit visit(std::move(organiser));
  visit.act(app::OpenFile{"a.json", answer});
  EXPECT_TRUE(visit.page.has(Role::Select, "Who is it?"));
}

TEST(SignUp, WhoIsInvitedHasNoTablesOfPeopleToDownload) {
  Visit visit(answering());
  visit.go(app::Page::Files);
  EXPECT_TRUE(visit.page.has(Role::Button, "Download a copy"));
  EXPECT_FALSE(visit.page.has(Role::Button, "People as CSV"));
  EXPECT_FALSE(visit.page.has(Role::Button, "Pairs as CSV"));
}

TEST(SignUp, LinksThatArePastedAreRead) {
  Visit visit(with_organisation());
  visit.go(app::Page::SignUp);
  const std::string mail = "From Ada: https://x.example/#/take/abc and #/take/def";
  visit.page.enter(Role::TextArea, "Or paste links", mail);
  visit.page.click(Role::Button, "Open these");
  const auto* read = app::find_effect<app::ReadLinks>(visit.effects);
  ASSERT_NE(read, nullptr);
  EXPECT_EQ(read->text, mail);
}

TEST(SignUp, PagesOfTheProgrammeAreNotForWhoIsInvited) {
  Visit visit(answering());
  for (const app::Page page : {app::Page::People, app::Page::Matching, app::Page::SignUp}) {
    visit.go(page);
    EXPECT_TRUE(visit.page.has(Role::Heading, "This page comes once you take part"));
  }
}

}  // namespace
}  // namespace flipside::screens
