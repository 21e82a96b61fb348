// A passphrase for what this browser keeps, as far as the program goes: what seals is the page's.
#include <gtest/gtest.h>

#include <string>

#include "app/command.h"
#include "app/words.h"
#include "screens/visit.h"
#include "screens/words/protection.h"

namespace flipside::screens {
namespace {

using ui::Role;

constexpr std::string_view kGoodPhrase = "four plain words here";
constexpr std::string_view kCode = "AAAA-CCCC-DDDD-EEEE-FFFF-GGGG-HHHH-JJJJ";
constexpr std::string_view kProtect = "Protect with a passphrase";

app::ProtectionTold told(bool on, bool has_code = false) {
  return {.can = app::Protectable::Yes, .on = on, .has_code = has_code, .lock_after_min = 15};
}

struct OnFiles : Visit {
  explicit OnFiles(const app::ProtectionTold& now) {
    act(now);
    go(app::Page::Files);
  }
};

void type_twice(Visit& visit, std::string_view first, std::string_view again) {
  visit.page.enter(Role::SecretField, first, kGoodPhrase);
  visit.page.enter(Role::SecretField, again, kGoodPhrase);
}

TEST(Protection, SaysWhyItIsNotPossible) {
  OnFiles visit(app::ProtectionTold{});
  EXPECT_TRUE(visit.page.has(Role::Paragraph, protection_words::WhyInsecure));
  EXPECT_FALSE(visit.page.has(Role::Button, kProtect));
  visit.act(app::ProtectionTold{.can = app::Protectable::KeptNowhere});
  EXPECT_TRUE(visit.page.has(Role::Paragraph, protection_words::WhyKeptNowhere));
  EXPECT_FALSE(visit.page.has(Role::Button, kProtect));
}

TEST(Protection, AsksTwiceAndSaysHowHardThePhraseIsToGuess) {
  OnFiles visit(told(false));
  visit.page.click(Role::Button, kProtect);
  visit.page.enter(Role::SecretField, "Passphrase", "aaaaaaaaaaaaaaa");
  EXPECT_TRUE(visit.page.paints(protection_words::strength(app::PhraseStrength::Weak)));
  visit.page.enter(Role::SecretField, "Passphrase", kGoodPhrase);
  EXPECT_TRUE(visit.page.paints("Hard to guess"));
  visit.page.click(Role::Button, "Go on");
  EXPECT_TRUE(visit.page.get(Role::SecretField, "The passphrase once more").state.invalid);
  EXPECT_EQ(app::find_effect<app::MakeRecoveryCode>(visit.effects), nullptr);
}

TEST(Protection, ShowsTheCodeOnceAndProtectsOnlyWhenItWasKept) {
  OnFiles visit(told(false));
  visit.page.click(Role::Button, kProtect);
  type_twice(visit, "Passphrase", "The passphrase once more");
  visit.page.click(Role::Button, "Go on");
  ASSERT_NE(app::find_effect<app::MakeRecoveryCode>(visit.effects), nullptr);
  visit.act(app::RecoveryCodeMade{std::string(kCode)});
  EXPECT_TRUE(visit.page.paints(kCode));
  visit.page.click(Role::Button, "Protect it");
  EXPECT_EQ(app::find_effect<app::ProtectWorkspace>(visit.effects), nullptr);
  visit.page.click(Role::Button, "Download");
  const auto* file = app::find_effect<app::Download>(visit.effects);
  ASSERT_NE(file, nullptr);
  EXPECT_NE(file->text.find(kCode), std::string::npos);
  EXPECT_EQ(visit.paper().pieces().at(1).words, kCode);
  visit.page.click(Role::Checkbox, "I have kept the code");
  visit.page.click(Role::Button, "Protect it");
  const auto* made = app::find_effect<app::ProtectWorkspace>(visit.effects);
  ASSERT_NE(made, nullptr);
  EXPECT_EQ(made->phrase, kGoodPhrase);
  EXPECT_EQ(made->code, kCode);
  visit.act(told(true, true));
  EXPECT_FALSE(visit.page.has(Role::Dialog, "Your recovery code"));
  EXPECT_TRUE(visit.page.has(Role::Button, "Lock now"));
  EXPECT_TRUE(visit.stage.app.protection.code.empty());
}

TEST(Protection, NeedsNoCodeWhereNoneIsWanted) {
  OnFiles visit(told(false));
  visit.page.click(Role::Button, kProtect);
  type_twice(visit, "Passphrase", "The passphrase once more");
  visit.page.click(Role::Radio, "No recovery code: then nobody can open it");
  visit.page.click(Role::Button, "Protect it");
  const auto* made = app::find_effect<app::ProtectWorkspace>(visit.effects);
  ASSERT_NE(made, nullptr);
  EXPECT_TRUE(made->code.empty());
  visit.act(app::ProtectionFailed{false, "The storage of this browser is full."});
  EXPECT_TRUE(visit.page.paints("The storage of this browser is full."));
}

TEST(Protection, ChangesThePhraseWithTheOneOfNow) {
  OnFiles visit(told(true));
  visit.page.click(Role::Button, "Change the passphrase");
  visit.page.enter(Role::SecretField, "The passphrase of now, or the recovery code", "wrong one");
  type_twice(visit, "New passphrase", "The new passphrase once more");
  visit.page.click(Role::Button, "Change it");
  const auto* asked = app::find_effect<app::RewrapWorkspace>(visit.effects);
  ASSERT_NE(asked, nullptr);
  EXPECT_EQ(asked->now, "wrong one");
  EXPECT_EQ(asked->phrase, kGoodPhrase);
  visit.act(app::ProtectionFailed{true, "whatever the page says"});
  EXPECT_TRUE(visit.page.get(Role::SecretField, "The passphrase of now, or the recovery code")
                  .state.invalid);
  visit.page.click(Role::Button, "Change it");
  visit.act(told(true));
  EXPECT_FALSE(visit.page.has(Role::Dialog, "Change the passphrase"));
}

TEST(Protection, LocksAtOnceAndAfterAWhile) {
  OnFiles visit(told(true));
  visit.page.click(Role::Button, "Lock now");
  EXPECT_NE(app::find_effect<app::LockWorkspace>(visit.effects), nullptr);
  EXPECT_TRUE(app::find_command("lock")->enabled(visit.stage.app));
  EXPECT_FALSE(app::find_command("lock")->enabled(Visit().stage.app));
  visit.act(app::LockAfter{60});
  const auto* set = app::find_effect<app::SetLockAfter>(visit.effects);
  ASSERT_NE(set, nullptr);
  EXPECT_EQ(set->minutes, 60);
}

TEST(Protection, IsTakenAwayAfterAQuestion) {
  OnFiles visit(told(true));
  visit.page.click(Role::Button, "Remove the protection");
  EXPECT_EQ(app::find_effect<app::UnprotectWorkspace>(visit.effects), nullptr);
  visit.act(app::Unprotect{});
  EXPECT_NE(app::find_effect<app::UnprotectWorkspace>(visit.effects), nullptr);
  visit.act(told(false));
  // The index has its name again.
  EXPECT_NE(app::find_effect<app::ListWorkspace>(visit.effects), nullptr);
}

TEST(Protection, LeavesNamesOutOfTheTitleAndOfLockedEntries) {
  Visit visit;
  visit.act(told(true));
  EXPECT_EQ(app::title_of(visit.stage.app), "Home · Flipside");
  EXPECT_EQ(app::words::name_of({.id = "abcdefgh", .locked = true}), "Locked workspace abcd");
}

}  // namespace
}  // namespace flipside::screens
