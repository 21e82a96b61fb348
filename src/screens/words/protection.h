// Words of the protection of a workspace by a passphrase.
#pragma once

#include <string_view>

#include "app/protection.h"

namespace flipside::screens::protection_words {

inline constexpr std::string_view Title = "Who can open it on this device";
inline constexpr std::string_view Off =
    "Whoever uses this browser can open this workspace, and whoever gets hold of the device can "
    "read what is kept. A passphrase changes both.";
inline constexpr std::string_view On =
    "Only the passphrase opens this workspace. What this browser keeps of it can not be read "
    "without that.";
inline constexpr std::string_view OnWithCode =
    "Only the passphrase or the recovery code opens this workspace. What this browser keeps of it "
    "can not be read without one of them.";
inline constexpr std::string_view StillSeen =
    "While it is locked others still see that there is a workspace: “Locked workspace” with four "
    "letters of its address, how much is kept, and when it changed.";
inline constexpr std::string_view PlainCopies =
    "Files that you download are not locked by this. Take a sealed copy where others could read "
    "it.";
inline constexpr std::string_view WhyInsecure =
    "A passphrase is not possible here: this page came over plain http, and there the browser "
    "gives pages nothing to seal with. Open it from an address that begins with https: (or from "
    "the one file).";
inline constexpr std::string_view WhyKeptNowhere =
    "A passphrase is not needed here: this browser keeps nothing, so all is gone with this tab.";

inline constexpr std::string_view Protect = "Protect with a passphrase";
inline constexpr std::string_view Lock = "Lock now";
inline constexpr std::string_view Change = "Change the passphrase";
inline constexpr std::string_view MakeCode = "Make a recovery code";
inline constexpr std::string_view NewCode = "New recovery code";
inline constexpr std::string_view Remove = "Remove the protection";
inline constexpr std::string_view LockAfter = "Lock after";
inline constexpr std::string_view LockAfterHint = "Counted from your last key, click or touch.";
inline constexpr std::string_view After5 = "5 minutes without use";
inline constexpr std::string_view After15 = "15 minutes without use";
inline constexpr std::string_view After60 = "1 hour without use";
inline constexpr std::string_view Never = "Never: only when I lock it or close the tab";

inline constexpr std::string_view ProtectWhat =
    "All that this browser keeps of this workspace is sealed: people, notes, history, backups, "
    "half-filled forms. You are asked for the passphrase whenever you open the page.";
inline constexpr std::string_view Traces =
    "Parts of the disk can hold traces of what was kept unsealed before, until they are used "
    "again. So protect it before you write what nobody may read.";
inline constexpr std::string_view WhenForgotten = "If you forget the passphrase";
inline constexpr std::string_view WithCode = "A recovery code opens it as well";
inline constexpr std::string_view WithoutCode = "No recovery code: then nobody can open it";
inline constexpr std::string_view GoOn = "Go on";
inline constexpr std::string_view ProtectGo = "Protect it";

inline std::string_view strength(app::PhraseStrength strength) {
  switch (strength) {
    case app::PhraseStrength::TooShort:
      return "Four words or more that do not belong together are easy to keep in mind";
    case app::PhraseStrength::Weak:
      return "Easy to guess: make it longer, with words that do not belong together";
    case app::PhraseStrength::Fair:
      return "Fair: another word makes it much harder to guess";
    case app::PhraseStrength::Strong:
      return "Hard to guess";
  }
  return {};
}

inline constexpr std::string_view Code = "Your recovery code";
inline constexpr std::string_view CodeWhat =
    "It opens the workspace when the passphrase is forgotten. It is shown this once. Keep it apart "
    "from this device, where only you can read it.";
inline constexpr std::string_view CodeCopy = "Copy";
inline constexpr std::string_view CodeDownload = "Download";
inline constexpr std::string_view CodePrint = "Print";
inline constexpr std::string_view CodeKept = "I have kept the code";
inline constexpr std::string_view CodeFirst = "Keep the code first: it is not shown again";
inline constexpr std::string_view CodeReplaces = "The code before it does not open it any more.";
inline constexpr std::string_view CodeOnPaper =
    "Type it where the lock page asks for the passphrase, after “Use the recovery code”. It opens "
    "the workspace in the browser that keeps it, and its sealed copies anywhere.";
inline constexpr std::string_view CodeGo = "Use this code";

inline constexpr std::string_view ChangeWhat =
    "The passphrase of now does not open it any more afterwards. Nothing else changes.";
inline constexpr std::string_view Now = "The passphrase of now, or the recovery code";
inline constexpr std::string_view New = "New passphrase";
inline constexpr std::string_view NewAgain = "The new passphrase once more";
inline constexpr std::string_view ChangeGo = "Change it";
inline constexpr std::string_view NowEmpty = "Enter it";

inline constexpr std::string_view RemoveWhat =
    "What this browser keeps of the workspace is unsealed. Whoever uses this browser can open it "
    "then, without a passphrase.";
inline constexpr std::string_view RemoveGo = "Remove the protection";

inline constexpr std::string_view Working = "Please wait a moment. Do not close the page.";

}  // namespace flipside::screens::protection_words
