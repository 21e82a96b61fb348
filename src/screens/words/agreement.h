// Words of what a pair agrees: its clauses, where each stands, and its versions.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/direction.h"
#include "base/text.h"
#include "programme/agreeing.h"

namespace flipside::screens::agreement_words {

constexpr std::string_view clause_name(Clause clause) {
  switch (clause) {
    case Clause::Rhythm:
      return "Rhythm";
    case Clause::Length:
      return "Length";
    case Clause::Place:
      return "Place or link";
    case Clause::Channel:
      return "Between sessions";
    case Clause::AnswersWithin:
      return "Answers within";
    case Clause::QuietHours:
      return "Not to be disturbed";
    case Clause::MayTell:
      return "What may be told";
    case Clause::NoGo:
      return "Not talked about";
    case Clause::GroundRules:
      return "Ground rules";
    case Clause::Focus:
      return "What it is about";
    case Clause::Review:
      return "Look at it again";
  }
  return "";
}

inline std::string minutes(int n) { return counted(n, "minute", "minutes"); }
inline constexpr std::string_view NotSaid = "Not said yet";

// --- What may be told
inline constexpr std::string_view TellMeeting = "That you meet";
inline constexpr std::string_view TellTopics = "Topics";
inline constexpr std::string_view TellSaid = "What is said";
inline constexpr std::string_view TellExamples = "Examples without names";
inline constexpr std::string_view TellPersonal = "Personal matters";
inline constexpr std::string_view TellPerformance = "Performance";
inline constexpr std::string_view Nobody = "Nobody";
inline constexpr std::string_view TheOrganiser = "The organiser";
inline constexpr std::string_view LineManager = "Line managers";
inline constexpr std::string_view Anyone = "Anyone";
inline constexpr std::string_view AtRisk = "Except where somebody is at risk: then you get help.";
constexpr std::string_view may_know(MayKnow who) {
  switch (who) {
    case MayKnow::Nobody:
      return Nobody;
    case MayKnow::Organiser:
      return TheOrganiser;
    case MayKnow::LineManager:
      return LineManager;
    case MayKnow::Anyone:
      break;
  }
  return Anyone;
}
inline std::string may_be_told(std::string_view what, std::string_view whom) {
  return std::string(what) + ": " + std::string(whom);
}
inline constexpr std::string_view ElseBetween = "What else stays between you";

// --- Fields
inline constexpr std::string_view AnswersHint = "Such as: two working days";
inline constexpr std::string_view QuietHint = "Such as: after 18:00, and at weekends";
inline constexpr std::string_view NoGoHint = "Topics that neither of you opens";
inline constexpr std::string_view RulesHint =
    "One in a line, such as: questions first, advice later; phones away; we say when we are lost";

// --- Where a clause stands
inline std::string instead_of(const std::vector<std::string>& lines) {
  std::string words = "Instead of: ";
  for (std::size_t i = 0; i < lines.size(); ++i) words += (i == 0 ? "" : "; ") + lines[i];
  return words;
}
inline std::string waits_for(const std::string& who) {
  return "You propose it. " + who + " has not agreed yet.";
}
inline std::string proposed_by(const std::string& who) { return who + " proposes it."; }
inline std::string proposes(const std::string& who) { return who + " proposes:"; }
inline constexpr std::string_view YouPropose = "You propose:";
inline constexpr std::string_view Agreed = "Agreed";
inline constexpr std::string_view Agree = "Agree";
inline constexpr std::string_view Change = "Change";
inline constexpr std::string_view Propose = "Propose";
inline constexpr std::string_view ProposeThis = "Propose this";
inline constexpr std::string_view Counter = "Propose another";
// "Agree: Length", for who hears the button alone.
inline std::string verb_of(std::string_view verb, std::string_view clause) {
  return std::string(verb) + ": " + std::string(clause);
}
inline std::string version(int number) { return "Version " + std::to_string(number); }
inline std::string version_and_clauses(int number, int open) {
  if (open == 0) return version(number) + ": you would both agree to all of it";
  return version(number) + ": " + counted(open, "clause is", "clauses are") + " not agreed yet";
}
inline std::string version_holds(int number) { return version(number) + " holds"; }
inline constexpr std::string_view NothingAgreed =
    "What stands here comes from the programme. Propose what suits you; you both sign it.";
inline constexpr std::string_view Clauses = "Clauses";

// --- Signing
inline std::string signing(int number) { return "Signing version " + std::to_string(number); }
inline std::string sign(int number) { return "Sign version " + std::to_string(number); }
inline std::string opens_later(int holds) {
  std::string words = "It opens when every clause is agreed.";
  if (holds > 0) words += " Until then version " + std::to_string(holds) + " holds.";
  return words;
}
inline constexpr std::string_view BothSign = "It holds once you have both signed.";
inline std::string send_it(const std::string& who) {
  return "Send " + who + " what is new, so that " + who + " can sign, too.";
}
inline std::string signed_on(const std::string& who, const std::string& day) {
  return who + ": signed on " + day;
}
inline std::string not_signed(const std::string& who) { return who + ": not yet"; }
inline std::string both_signed(const std::string& day) { return "You both signed, last on " + day; }
inline std::string both_agreed(const std::string& day) { return "Agreed on " + day; }
inline std::string next_review(const std::string& day) { return "Look at it again: " + day; }
inline constexpr std::string_view Versions = "Versions";
inline std::string read(int number) { return "Read version " + std::to_string(number); }
inline std::string differs(int number) {
  return "What you have here differs from version " + std::to_string(number) +
         ", which you both signed.";
}
inline std::string go_by(int number) { return "Go by version " + std::to_string(number); }
// --- One who tracks the pair alone
inline constexpr std::string_view NoteAgreed = "Note that you both agreed";
inline constexpr std::string_view NoteAgreedWhy =
    "Once you have talked it through: what stands here becomes a version that you can go back to.";

// --- Needs
inline std::string proposed_changes(const std::string& who, int n) {
  return who + " proposes " + counted(n, "change", "changes") + " to your agreement";
}
inline std::string has_signed(const std::string& who, int number) {
  return who + " signed version " + std::to_string(number) + " of your agreement";
}
inline constexpr std::string_view LookAndAgree = "Agree, or propose something else.";
inline constexpr std::string_view SignToo = "It holds once you have signed it, too.";

}  // namespace flipside::screens::agreement_words
