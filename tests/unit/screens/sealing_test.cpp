// Files under a passphrase, as far as the page goes: what seals and opens is the browser's.
#include <gtest/gtest.h>

#include <string>

#include "screens/visit.h"

namespace flipside::screens {
namespace {

using ui::Role;

constexpr std::string_view kPhrase = "four plain words here";
constexpr std::string_view kSealed = R"({"format":"flipside","version":0,"kind":"sealed"})";

TEST(Sealing, AsksTwiceForAPassphraseThatIsLongEnough) {
  Visit visit;
  visit.go(app::Page::Files);
  visit.page.click(Role::Button, "A sealed copy");
  visit.page.enter(Role::SecretField, "Passphrase", "short");
  visit.page.click(Role::Button, "Download the sealed copy");
  EXPECT_TRUE(visit.page.get(Role::SecretField, "Passphrase").state.invalid);
  visit.page.enter(Role::SecretField, "Passphrase", kPhrase);
  visit.page.click(Role::Button, "Download the sealed copy");
  EXPECT_TRUE(visit.page.get(Role::SecretField, "The passphrase once more").state.invalid);
  visit.page.enter(Role::SecretField, "The passphrase once more", kPhrase);
  visit.page.click(Role::Button, "Download the sealed copy");
  const auto* made = app::find_effect<app::DownloadSealed>(visit.effects);
  ASSERT_NE(made, nullptr);
  EXPECT_EQ(made->phrase, kPhrase);
  EXPECT_EQ(made->name, "lindenquay-libraries-2026-11-24-sealed.flipside.json");
  EXPECT_FALSE(visit.page.has(Role::Dialog, "Protect a copy with a passphrase"));
}

TEST(Sealing, PaintsNoLetterOfAPassphrase) {
  Visit visit;
  visit.go(app::Page::Files);
  visit.page.click(Role::Button, "A sealed copy");
  visit.page.enter(Role::SecretField, "Passphrase", kPhrase);
  EXPECT_FALSE(visit.page.paints(kPhrase));
  EXPECT_TRUE(visit.page.paints("•••••••••••••••••••••"));
}

TEST(Sealing, OpensAFileWithItsPassphraseAlone) {
  Visit source;
  source.act(app::ExportJson{});
  const std::string text = app::find_effect<app::Download>(source.effects)->text;

  Visit visit(app::Stage::at_first_run());
  visit.act(app::OpenFile{"sealed.json", std::string(kSealed)});
  visit.page.enter(Role::SecretField, "Passphrase", "another one");
  visit.page.click(Role::Button, "Open it");
  const auto* asked = app::find_effect<app::Unseal>(visit.effects);
  ASSERT_NE(asked, nullptr);
  EXPECT_EQ(asked->text, kSealed);
  EXPECT_TRUE(visit.page.get(Role::SecretField, "Passphrase").state.read_only);
  visit.act(app::UnsealFailed{true, {}});
  EXPECT_TRUE(visit.page.get(Role::SecretField, "Passphrase").state.invalid);
  visit.page.click(Role::Button, "Open it");
  visit.act(app::Unsealed{text});
  EXPECT_EQ(visit.stage.app.workspace, source.stage.app.workspace);
  EXPECT_FALSE(visit.stage.app.sealed);
}

TEST(Sealing, LeavesEverythingAsItWasWhenItIsCancelled) {
  Visit visit;
  visit.act(app::OpenFile{"sealed.json", std::string(kSealed)});
  visit.page.click(Role::Button, "Open it");
  visit.page.click(Role::Button, "Cancel");
  visit.act(app::Unsealed{"{}"});
  EXPECT_FALSE(visit.stage.app.sealed);
  EXPECT_TRUE(visit.stage.app.refused_files.empty());
  EXPECT_EQ(visit.steps(), Visit().steps());
}

TEST(Sealing, GoesOnToTheNextFileOfThoseThatCameTogether) {
  Visit visit;
  visit.act(app::OpenFile{"sealed.json", std::string(kSealed)});
  visit.act(app::OpenFile{"list.csv", "Name\nAda\n", true});
  EXPECT_FALSE(visit.stage.app.importing);
  visit.page.click(Role::Button, "Cancel");
  EXPECT_TRUE(visit.stage.app.importing);
}

}  // namespace
}  // namespace flipside::screens
