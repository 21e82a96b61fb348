// From an invitation to people in the programme: what travels, who is taken for whom, and what a
// later answer does.
#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "app/invited.h"
#include "archive/file.h"

namespace flipside::app {
namespace {

Id<Topic> topic_named(const Programme& programme, std::string_view name) {
  for (const auto& [id, topic] : programme.topics) {
    if (topic.name == name) return id;
  }
  return {};
}

Stage inviting() {
  Stage stage = Stage::with_programme();
  const Charter charter = charter_of(stage.programme());
  stage.act(Save<Charter>{{.id = charter.id,
                           .organisation = "Lindenquay Libraries",
                           .purpose = "Leaders learn from juniors",
                           .sign_up_until = day(2026, 12, 11),
                           .mentor_places = 20}});
  stage.act(Save<ResourceGroup>{{Id<ResourceGroup>{"group-rainbow"}, "Rainbow"}});
  return stage;
}

TEST(SigningUp, AnInvitationNamesNobody) {
  Stage organiser = inviting();
  add_person(organiser, "person-ada", "Canary Name", Role::Mentor,
             {.email = "canary@example.org", .note = "canary note"});
  const std::string text = invitation_of(organiser);
  for (const char* canary : {"Canary", "canary"}) {
    EXPECT_EQ(text.find(canary), std::string::npos) << text;
  }
  EXPECT_NE(text.find("Lindenquay Libraries"), std::string::npos);
}

TEST(SigningUp, AnInvitationOpensAPlaceOfItsOwnForTheAnswer) {
  Stage organiser = inviting();
  Stage guest = invited(invitation_of(organiser));
  ASSERT_TRUE(guest.app.workspace);
  EXPECT_EQ(guest.app.workspace->holder, Holder::Invited);
  EXPECT_EQ(guest.programme().people.size(), 1U);
  EXPECT_EQ(charter_of(guest.programme()).sign_up_until, day(2026, 12, 11));
  EXPECT_EQ(answer_state(guest.app), AnswerState::NotHanded);
  EXPECT_EQ(answer_lacks(guest.app), AnswerLacks::Name);
}

TEST(SigningUp, TheSameInvitationAgainKeepsWhatWasSaid) {
  Stage organiser = inviting();
  const std::string invitation = invitation_of(organiser);
  Stage guest = invited(invitation);
  say(guest, "Ada Okafor", Role::Mentor);
  organiser.act(Save<Topic>{{Id<Topic>{"topic-podcasts"}, "Podcasts", TopicArea::Other}});
  bring(guest, invitation_of(organiser));
  EXPECT_EQ(guest.shelf.size(), 1U);
  EXPECT_EQ(self(guest).name, "Ada Okafor");
  EXPECT_FALSE(topic_named(guest.programme(), "Podcasts").empty());
}

TEST(SigningUp, AnAnswerBecomesAPersonInOneStepToUndo) {
  Stage organiser = inviting();
  Stage guest = invited(invitation_of(organiser));
  const Id<Topic> known = guest.programme().topics.begin()->first;
  guest.act(Save<Topic>{{Id<Topic>{"topic-of-her-own"}, "Knitting", TopicArea::Other}});
  say(guest, "Ada Okafor", Role::Mentor,
      {.email = "ada@example.org",
       .offers = {{known, 3}, {Id<Topic>{"topic-of-her-own"}, 4}},
       .hours_a_month = 4});
  bring(organiser, answer_of(guest));
  EXPECT_EQ(organiser.app.route.page, Page::SignUp);
  ASSERT_EQ(organiser.app.replies.size(), 1U);
  EXPECT_EQ(organiser.app.replies[0].finding, ReplyFinding::New);
  EXPECT_TRUE(organiser.programme().people.empty());
  organiser.act(TakeReplies{});
  ASSERT_EQ(organiser.programme().people.size(), 1U);
  const Person ada = organiser.programme().people.begin()->second;
  EXPECT_EQ(ada.name, "Ada Okafor");
  EXPECT_EQ(ada.offers.size(), 2U);
  EXPECT_EQ(ada.hours_a_month, 4);
  EXPECT_EQ(ada.answer, 1);
  EXPECT_EQ(ada.answered_on, day(2026, 11, 24));
  EXPECT_FALSE(topic_named(organiser.programme(), "Knitting").empty());
  organiser.act(Undo{});
  EXPECT_TRUE(organiser.programme().people.empty());
  EXPECT_TRUE(topic_named(organiser.programme(), "Knitting").empty());
}

TEST(SigningUp, ALaterAnswerReplacesTheEarlierAndAnEarlierOneDoesNothing) {
  Stage organiser = inviting();
  Stage guest = invited(invitation_of(organiser));
  say(guest, "Ada Okafor", Role::Mentor, {.hours_a_month = 4});
  const std::string first = answer_of(guest);
  EXPECT_EQ(answer_state(guest.app), AnswerState::Handed);
  say(guest, "Ada Okafor", Role::Mentor, {.hours_a_month = 2});
  EXPECT_EQ(answer_state(guest.app), AnswerState::ChangedSince);
  const std::string second = answer_of(guest);
  bring(organiser, second);
  organiser.act(TakeReplies{});
  EXPECT_EQ(organiser.programme().people.begin()->second.hours_a_month, 2);
  bring(organiser, first);
  ASSERT_EQ(organiser.app.replies.size(), 1U);
  EXPECT_EQ(organiser.app.replies[0].finding, ReplyFinding::Older);
  organiser.act(TakeReplies{});
  EXPECT_EQ(organiser.programme().people.begin()->second.hours_a_month, 2);
  bring(organiser, second);
  EXPECT_EQ(organiser.app.replies[0].finding, ReplyFinding::Same);
  EXPECT_EQ(organiser.programme().people.size(), 1U);
}

TEST(SigningUp, HandingTheSameAnswerOverAgainIsTheSameAnswer) {
  Stage organiser = inviting();
  Stage guest = invited(invitation_of(organiser));
  say(guest, "Ada Okafor", Role::Mentor);
  EXPECT_EQ(answer_of(guest), answer_of(guest));
}

TEST(SigningUp, WhatTakesConsentStaysWithoutItAndGoesWhenItIsTakenBack) {
  Stage organiser = inviting();
  Stage guest = invited(invitation_of(organiser));
  const Id<ResourceGroup> rainbow{"group-rainbow"};
  say(guest, "Ada Okafor", Role::Mentor,
      {.memberships = {{rainbow, false}}, .needs = "canary needs"});
  const std::string without = answer_of(guest);
  EXPECT_EQ(without.find("rainbow"), std::string::npos);
  EXPECT_EQ(without.find("canary"), std::string::npos);
  say(guest, "Ada Okafor", Role::Mentor,
      {.memberships = {{rainbow, true}}, .needs = "captions", .needs_consent = true});
  bring(organiser, answer_of(guest));
  organiser.act(TakeReplies{});
  const auto person = [&] { return organiser.programme().people.begin()->second; };
  EXPECT_EQ(person().memberships.size(), 1U);
  EXPECT_EQ(person().needs, "captions");
  say(guest, "Ada Okafor", Role::Mentor, {});
  bring(organiser, answer_of(guest));
  organiser.act(TakeReplies{});
  EXPECT_TRUE(person().memberships.empty());
  EXPECT_TRUE(person().needs.empty());
}

TEST(SigningUp, WhoIsThereByAListIsRecognisedAndKeepsWhatOnlyTheOrganisationKnows) {
  Stage organiser = inviting();
  const Id<Rank> rank = add_rank(organiser, "Analyst", 2);
  add_person(organiser, "person-ada", "A. Okafor", Role::None,
             {.email = "Ada@Example.org",
              .staff_number = "4711",
              .rank = rank,
              .languages = {{"Igbo", LanguageLevel::Fluent}},
              .note = "asked twice"});
  Stage guest = invited(invitation_of(organiser));
  say(guest, "Ada Okafor", Role::Mentor, {.email = "ada@example.org"});
  bring(organiser, answer_of(guest));
  EXPECT_EQ(organiser.app.replies[0].finding, ReplyFinding::Changed);
  organiser.act(TakeReplies{});
  ASSERT_EQ(organiser.programme().people.size(), 1U);
  const Person ada = organiser.programme().people.begin()->second;
  EXPECT_EQ(ada.name, "Ada Okafor");
  EXPECT_EQ(ada.role, Role::Mentor);
  EXPECT_EQ(ada.staff_number, "4711");
  EXPECT_EQ(ada.rank, rank);
  EXPECT_EQ(ada.languages.size(), 1U);
  EXPECT_EQ(ada.note, "asked twice");
}

TEST(SigningUp, WhoOnlySharesANameIsForTheOrganiserToTell) {
  Stage organiser = inviting();
  add_person(organiser, "person-ada", "Ada Okafor", Role::Mentee,
             {.email = "other@example.org", .team = "Legal"});
  Stage guest = invited(invitation_of(organiser));
  say(guest, "Ada Okafor", Role::Mentor, {.email = "ada@example.org", .team = "Digital"});
  bring(organiser, answer_of(guest));
  ASSERT_EQ(organiser.app.replies.size(), 1U);
  EXPECT_EQ(organiser.app.replies[0].finding, ReplyFinding::New);
  EXPECT_EQ(organiser.app.replies[0].perhaps.size(), 1U);
  organiser.act(DecideReply{self(guest).id, Id<Person>{"person-ada"}});
  EXPECT_EQ(organiser.app.replies[0].finding, ReplyFinding::Changed);
  organiser.act(TakeReplies{});
  EXPECT_EQ(organiser.programme().people.size(), 1U);
}

TEST(SigningUp, TopicsOfTheSameNameAreOne) {
  Stage organiser = inviting();
  std::vector<std::string> answers;
  for (const std::uint64_t seed : {7U, 8U}) {
    Stage guest = invited(invitation_of(organiser), seed);
    const Id<Topic> own{"topic-own-" + std::to_string(seed)};
    guest.act(Save<Topic>{{own, seed == 7 ? "Knitting" : "knitting ", TopicArea::Other}});
    say(guest, "Person " + std::to_string(seed), Role::Mentor, {.offers = {{own, 3}}});
    answers.push_back(answer_of(guest));
  }
  const std::size_t before = organiser.programme().topics.size();
  bring(organiser, answers[0]);
  bring(organiser, answers[1], true);
  ASSERT_EQ(organiser.app.replies.size(), 2U);
  organiser.act(TakeReplies{});
  EXPECT_EQ(organiser.programme().topics.size(), before + 1);
  EXPECT_EQ(organiser.programme().people.size(), 2U);
}

TEST(SigningUp, AnAnswerForAnotherProgrammeIsRefusedInWords) {
  Stage organiser = inviting();
  Stage guest = invited(invitation_of(organiser));
  say(guest, "Ada Okafor", Role::Mentor);
  Stage other(9);
  other.start({});
  other.act(CreateProgramme{"Another", ""});
  bring(other, answer_of(guest));
  EXPECT_TRUE(other.app.replies.empty());
  ASSERT_EQ(other.app.refused_files.size(), 1U);
  EXPECT_NE(other.app.refused_files[0].why.find("Lindenquay"), std::string::npos);
}

TEST(SigningUp, AnAnswerFindsItsProgrammeAmongOthers) {
  Stage organiser = inviting();
  Stage guest = invited(invitation_of(organiser));
  say(guest, "Ada Okafor", Role::Mentor);
  const std::string answer = answer_of(guest);
  organiser.act(CreateProgramme{"Another", ""});
  EXPECT_EQ(charter_of(organiser.programme()).organisation, "Another");
  bring(organiser, answer);
  EXPECT_EQ(charter_of(organiser.programme()).organisation, "Lindenquay Libraries");
  EXPECT_EQ(organiser.app.replies.size(), 1U);
}

TEST(SigningUp, WhatIsNoAnswerIsRefused) {
  Stage organiser = inviting();
  Stage guest = invited(invitation_of(organiser));
  say(guest, "Ada Okafor", Role::Mentor);
  std::string answer = answer_of(guest);
  const std::string people = "\"people\":[";
  const std::size_t at = answer.find(people);
  ASSERT_NE(at, std::string::npos);
  answer.insert(at + people.size(), "{\"id\":\"person-second-one\"},");
  bring(organiser, answer);
  EXPECT_TRUE(organiser.app.replies.empty());
  EXPECT_EQ(organiser.app.refused_files.size(), 1U);
}

}  // namespace
}  // namespace flipside::app
