// A copy for somebody else: what is said to be inside is inside, and the ways are those that work.
#include <gtest/gtest.h>

#include <algorithm>
#include <string>

#include "app/handed.h"
#include "app/sending.h"
#include "archive/file.h"
#include "screens/visit.h"

namespace flipside::screens {
namespace {

using ui::Role;

// A visit in which the copy of the mentor of the only pair is about to be handed over.
class Sending {
 public:
  Sending() : visit(stage_with_a_pair()) { visit.act(app::PrepareParcel{mentor()}); }

  Id<Person> mentor() const { return visit.programme().pairs.begin()->second.mentor; }
  void made(std::size_t characters, bool can_share = false) {
    visit.act(app::LinkMade{std::string(characters, 'x'), can_share});
  }
  // The mentee would copy the mentor's link, and the browser does not let them.
  void link_is_not_copied() {
    app::hold_as(visit.stage, Holder::Mentee, Id<Person>{"person-charles"});
    made(2'000);
    visit.act(app::HandOverParcel{app::HandOver::Link});
    visit.act(app::CopyFailed{"denied"});
  }
  bool offers(std::string_view way) const { return visit.page.has(Role::Button, way); }

  Visit visit;

 private:
  static app::Stage stage_with_a_pair() {
    app::Stage stage = app::Stage::with_programme();
    app::add_pair(stage);
    return stage;
  }
};

TEST(Sending, HandsOverACopyOfWhichThePersonIsTheHolder) {
  Sending sending;
  sending.made(1'000);
  sending.visit.page.click(Role::Button, "Download");
  const auto* file = app::find_effect<app::Download>(sending.visit.effects);
  ASSERT_NE(file, nullptr);
  const auto copy = archive::read_file(file->text);
  ASSERT_TRUE(copy);
  EXPECT_EQ(copy->workspace.holder, Holder::Mentor);
  EXPECT_EQ(copy->workspace.person, sending.mentor());
}

TEST(Sending, OffersTheWaysThatTheDeviceAndTheSizeAllow) {
  Sending sending;
  EXPECT_FALSE(sending.offers("Copy link"));
  EXPECT_TRUE(sending.offers("Download"));
  sending.made(2'000, true);
  for (const char* way : {"Share", "Copy link", "Mail draft", "Download"}) {
    EXPECT_TRUE(sending.offers(way)) << way;
  }
  sending.made(2'001);
  EXPECT_FALSE(sending.offers("Share"));
  EXPECT_TRUE(sending.offers("Copy link"));
  EXPECT_FALSE(sending.offers("Mail draft"));
  sending.made(8'001);
  EXPECT_FALSE(sending.offers("Copy link"));
  sending.made(0);
  EXPECT_FALSE(sending.offers("Copy link"));
  EXPECT_FALSE(sending.offers("Mail draft"));
}

TEST(Sending, MailDraftsTellNothingInTheirSubject) {
  Sending sending;
  sending.made(1'000);
  sending.visit.page.click(Role::Button, "Mail draft");
  const auto* mail = app::find_effect<app::OpenMail>(sending.visit.effects);
  ASSERT_NE(mail, nullptr);
  EXPECT_NE(mail->link.find("?subject=Something%20to%20open&"), std::string::npos);
}

TEST(Sending, SaysWhatStaysHere) {
  Sending sending;
  Session session{.id = Id<Session>{"session-noted"},
                  .pair = sending.visit.programme().pairs.begin()->first,
                  .private_note = "canary"};
  sending.visit.act(app::LeaveParcel{});
  sending.visit.act(app::Save<Session>{session});
  sending.visit.act(app::PrepareParcel{sending.mentor()});
  ASSERT_TRUE(sending.visit.stage.app.parcel);
  EXPECT_EQ(sending.visit.stage.app.parcel->left_out.notes, 1U);
  EXPECT_EQ(sending.visit.stage.app.parcel->text.find("canary"), std::string::npos);
  const auto texts = sending.visit.names(Role::Paragraph);
  EXPECT_TRUE(std::ranges::any_of(texts, [](const std::string& it) {
    return it == "Your private notes on 1 session and other people and their pairs.";
  }));
}

TEST(Sending, OfOneWhoTracksAPairAloneNamesNoProgramme) {
  Sending sending;
  app::hold_as(sending.visit.stage, Holder::Individual, Id<Person>{"person-charles"});
  sending.visit.page.settle();
  EXPECT_TRUE(sending.visit.page.has(Role::Dialog, "Send to Ada Lovelace"));
  const auto all = sending.visit.page.nodes();
  EXPECT_TRUE(std::ranges::none_of(all, [](const ui::Node& node) {
    return node.name.find("programme") != std::string::npos ||
           node.name.find("ther people") != std::string::npos;
  }));
}

TEST(Sending, ALinkIsHandedOverOnceTheBrowserHasCopiedIt) {
  Sending sending;
  const app::App& app = sending.visit.stage.app;
  sending.link_is_not_copied();
  EXPECT_EQ(app::not_seen(app, sending.mentor()), std::nullopt);
  sending.visit.page.click(Role::Button, "Cancel");
  sending.visit.act(app::HandOverParcel{app::HandOver::Link});
  sending.visit.act(app::Copied{});
  EXPECT_EQ(app::not_seen(app, sending.mentor()), 0U);
}

TEST(Sending, ALinkThatTheBrowserWillNotCopyIsCopiedByHand) {
  Sending sending;
  const app::App& app = sending.visit.stage.app;
  sending.link_is_not_copied();
  EXPECT_EQ(sending.visit.page.get(Role::TextArea, "Text to copy").value, *app.parcel->link);
  sending.visit.page.click(Role::Button, "I copied it");
  EXPECT_FALSE(sending.visit.page.has(Role::Dialog, "Copy it by hand"));
  EXPECT_EQ(app::not_seen(app, sending.mentor()), 0U);
}

TEST(Sending, ToTheOrganiserCarriesNoWordsOfThePair) {
  Sending sending;
  sending.visit.act(app::PrepareParcel{});
  EXPECT_TRUE(sending.visit.page.has(Role::Dialog, "Send a report to the organiser"));
  EXPECT_EQ(sending.visit.stage.app.parcel->text.find("\"promises\""), std::string::npos);
}

}  // namespace
}  // namespace flipside::screens
