// Words about pairs on the way from a proposal to the first session, and to another partner.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "base/direction.h"
#include "base/text.h"
#include "programme/pair.h"
#include "programme/person.h"

namespace flipside::screens::asking_words {

inline std::string plural(std::size_t n, std::string_view one, std::string_view many) {
  return counted(static_cast<long long>(n), one, many);
}
// "Ada", "Ada and Ben", "Ada, Ben and 2 more"; `all`: how many there are.
inline std::string some_names(const std::vector<std::string>& names, std::size_t all) {
  if (names.empty()) return plural(all, "person", "people");
  std::string words = names.front();
  if (all == 1) return words;
  if (names.size() > 1) words += (all == 2 ? " and " : ", ") + names[1];
  const std::size_t told = names.size() > 1 ? 2 : 1;
  if (all > told) words += " and " + grouped(static_cast<long long>(all - told)) + " more";
  return words;
}

// --- The card on a pair's page
inline constexpr std::string_view NextStep = "Next step";
inline std::string ask_first(const std::string& name) { return "Ask " + name + " first"; }
inline std::string ask_next(const std::string& name) { return "Now ask " + name; }
inline std::string is_asked(const std::string& name) { return name + " is asked"; }
inline std::string first_why(const std::string& mentor) {
  return "The mentee (senior, learns) is asked first. Once they say yes, " + mentor + " is asked.";
}
inline std::string next_why(const std::string& mentee) {
  return mentee + " said yes. The mentor (junior, teaches) is asked next.";
}
inline std::string asked_when(const std::string& when) { return "Asked " + when + "."; }
inline constexpr std::string_view MayDecline =
    "Either of the two may decline at any time. No reason is asked, and it is not kept who it was.";
inline constexpr std::string_view Message = "The message";
inline constexpr std::string_view CopyMessage = "Copy the message";
inline constexpr std::string_view CopyAgain = "Copy it again";
inline constexpr std::string_view SaidYes = "Said yes";
inline constexpr std::string_view Declined = "Declined";
inline std::string said_yes(const std::string& name) { return name + " said yes"; }
inline constexpr std::string_view DeclinedAbout = "One of the two declined";
inline constexpr std::string_view BothSaidYes = "Both said yes";
inline constexpr std::string_view BothSaidYesWhy =
    "Start the pair when both are ready: today becomes its first day.";
inline constexpr std::string_view WasDeclined = "This pair was declined";
inline constexpr std::string_view WasDeclinedWhy =
    "Nobody needs to say why. The two are not proposed to each other again, and both come first in "
    "the next search.";
inline constexpr std::string_view FindPairs = "Find the best pairs";
// In the copy of one of the two.
inline std::string like_to_learn(const std::string& mentor) {
  return "Would you like to learn from " + mentor + "?";
}
inline std::string like_to_teach(const std::string& mentee) {
  return "Would you like to teach " + mentee + "?";
}
inline constexpr std::string_view BothFine = "Yes and no are both fine, and you need not say why.";
inline constexpr std::string_view Yes = "Yes, gladly";
inline constexpr std::string_view No = "No, thank you";

inline constexpr std::string_view WriteMail = "Write a mail";
inline constexpr std::string_view MailSubject = "Reverse mentoring: would you like to?";
// "A", "A and B", "A, B and C".
inline std::string listed(const std::vector<std::string>& names) {
  std::string words;
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (i > 0) words += i + 1 == names.size() ? " and " : ", ";
    words += names[i];
  }
  return words;
}
// What the message says; empty: not known, and not said.
struct Asking {
  Side side{};  // who is asked
  std::string name{};
  std::string partner{};
  std::string programme{};
  std::vector<std::string> topics{};  // that the mentor has and the mentee wants
  std::string reason{};               // "Both like podcasts."
  std::string rhythm{};               // "every 2 weeks"
  int minutes{};
  std::string from{};  // first and last day of the programme
  std::string until{};
};
inline std::string what_is_asked(const Asking& it) {
  const std::string topics = it.topics.empty() ? "" : ": " + listed(it.topics);
  if (it.side == Side::Mentee) return "you could learn from " + it.partner + topics;
  return "you could teach " + it.partner + ", who would like to learn from you" + topics;
}
inline std::string why_you_two(const Asking& it) {
  const std::string begin = "Why the two of you? ";
  if (!it.reason.empty()) return begin + it.reason;
  if (it.topics.empty()) return {};
  return begin + (it.side == Side::Mentee
                      ? it.partner + " knows what you would like to learn."
                      : "You know what " + it.partner + " would like to learn.");
}
inline std::string when_you_meet(const Asking& it) {
  std::string words = "You would meet " + it.rhythm + ", " +
                      counted(it.minutes, "minute", "minutes") + " at a time";
  if (!it.from.empty()) words += ", from " + it.from;
  if (!it.until.empty()) words += " until " + it.until;
  return words + ".";
}
// The message, line by line; empty lines between.
inline std::vector<std::string> message(const Asking& it) {
  std::vector<std::string> lines{
      "Dear " + it.name + ",",
      "in " + it.programme + ", " + what_is_asked(it) + ". Would you like to?"};
  if (const std::string why = why_you_two(it); !why.empty()) lines.push_back(why);
  lines.push_back(when_you_meet(it));
  lines.emplace_back("Yes and no are both fine, and you need not say why.");
  lines.emplace_back("Kind regards");
  return lines;
}
// "our reverse mentoring programme “Autumn” (Lindenquay Libraries)".
inline std::string programme_name(const std::string& organisation, const std::string& cohort) {
  std::string words = "our reverse mentoring programme";
  if (!cohort.empty()) words += " “" + isolated(cohort) + "”";
  if (!organisation.empty()) words += " at " + isolated(organisation);
  return words;
}

// --- Another match
inline constexpr std::string_view AskForRematch = "Ask for another match";
inline constexpr std::string_view AnotherMatch = "Another match";
inline constexpr std::string_view WhoAsks = "Who asks";
inline constexpr std::string_view RematchHow =
    "No reason is needed, and nobody is told who asked. The pair goes on until it is closed; then "
    "both come first in the next search.";
inline std::string would_like_others(const std::string& names) {
  return names + " would like other partners";
}
inline constexpr std::string_view YouAsked = "You asked for another match";
inline constexpr std::string_view OthersWished = "Other partners are wished for";
inline constexpr std::string_view GoesOn =
    "Nobody needs to say why. The pair goes on until it is closed.";
inline constexpr std::string_view EndAndMatch = "End kindly and match again";
inline constexpr std::string_view Withdraw = "Withdraw the wish";
inline constexpr std::string_view EndKindly = "End kindly";
inline std::string away_or_left(const std::string& name, PersonStatus status) {
  return name + (status == PersonStatus::Left ? " has left" : " is away for now");
}
inline std::string away_why(const std::string& partner) {
  return "The pair can rest until they are back, or end kindly. Then " + partner +
         " comes first in the next search.";
}
inline std::string left_why(const std::string& partner) {
  return "End the pair kindly: " + partner + " then comes first in the next search.";
}
inline constexpr std::string_view Pause = "Let the pair rest";

// --- Home
inline std::string ask_people(const std::string& names) { return "Ask " + names; }
inline std::string do_not_know(std::size_t mentees, std::size_t mentors) {
  std::string words;
  if (mentees > 0) words = plural(mentees, "mentee", "mentees");
  if (mentees > 0 && mentors > 0) words += " and ";
  if (mentors > 0) words += plural(mentors, "mentor", "mentors");
  return words + (mentees + mentors == 1 ? " does" : " do") + " not know of the proposal yet";
}
inline std::string waiting_for(const std::string& names, std::size_t n) {
  return (n == 1 ? "Waiting for the answer of " : "Waiting for the answers of ") + names;
}
inline std::string asked_since(std::size_t n, const std::string& when) {
  if (n == 1) return "Asked " + when;
  return plural(n, "person is", "people are") + " asked, the first one " + when;
}
inline std::string can_start(const std::string& names, std::size_t n) {
  return n == 1 ? names + " can start" : plural(n, "pair", "pairs") + " can start";
}
inline std::string both_yes(std::size_t n) {
  return n == 1 ? "Both said yes" : "In each of them, both said yes";
}
inline constexpr std::string_view StartOne = "Start the pair";
inline constexpr std::string_view StartThem = "Start them";
inline constexpr std::string_view SeeThem = "See them";
inline constexpr std::string_view OpenPair = "Open the pair";
inline constexpr std::string_view Answer = "Answer";
inline constexpr std::string_view MatchAgain = "Match again";
inline constexpr std::string_view MatchAgainWhy =
    "This ends their pair kindly; both then come first";
inline std::string pair_goes_on(const std::string& names) {
  return "The pair of " + names + " goes on";
}

// --- The list of pairs
inline constexpr std::string_view ByHandShort = "by hand";
inline constexpr std::string_view StageFilter = "Filter by state";
inline constexpr std::string_view AllPairs = "All pairs";
inline constexpr std::string_view ToAsk = "To ask";
inline constexpr std::string_view Awaited = "Answer awaited";
inline constexpr std::string_view Rematch = "Other partners wished";
inline constexpr std::string_view NoneHere = "No pair is at this point.";
inline constexpr std::string_view AskTheMentee = "Ask the mentee";
inline constexpr std::string_view AskTheMentor = "Ask the mentor";
inline constexpr std::string_view ReadyToStart = "Ready to start";
inline std::string asked(const std::string& when) { return "Asked " + when; }
inline constexpr std::string_view AskBothFirst = "Ask both first";
inline constexpr std::string_view AskBothFirstHint =
    "The mentee, then the mentor. Otherwise the pair starts today.";

// --- The matching page
inline std::string ask_mentees(std::size_t n) {
  return n == 1 ? "Ask the mentee first" : "Ask the mentees first";
}
inline constexpr std::string_view AskThisMentee = "Ask the mentee first";
inline std::string come_first(const std::string& names, std::size_t n) {
  return plural(n, "person comes", "people come") + " first, because " +
         (n == 1 ? "a pair of theirs" : "their pairs") + " ended or did not come about: " + names +
         ".";
}
inline std::string keep_proposals(std::size_t n) {
  return "Keep " + plural(n, "open proposal", "open proposals");
}
inline constexpr std::string_view KeepProposalsHint =
    "Otherwise their people are searched for anew, and new pairs take their place.";

// --- Earlier matchings
inline constexpr std::string_view EarlierMatchings = "Earlier matchings";
inline std::string run_title(const std::string& when, std::size_t pairs) {
  return when + ", " + plural(pairs, "pair", "pairs");
}
inline std::string run_figures(const std::string& average, const std::string& worst) {
  return "Average " + average + ", worst " + worst + " of 100";
}
inline constexpr std::string_view ScoresHidden =
    "Without figures: resource groups count, and nothing shows it";
inline constexpr std::string_view Repeat = "Repeat";
inline std::string repeat_about(const std::string& run) { return "Do it again: " + run; }
inline std::string more_for(const std::string& run) { return "More for the matching of " + run; }
inline constexpr std::string_view UseItsRules = "Use its rules again";
inline constexpr std::string_view RemoveRun = "Remove";
inline constexpr std::string_view DoingItAgain = "Doing it again";

}  // namespace flipside::screens::asking_words
