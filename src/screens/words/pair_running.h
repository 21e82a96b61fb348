// Words of the organiser's page of a pair: how it runs, not what is said in it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/text.h"
#include "screens/words/pair.h"

namespace flipside::screens::running_words {

inline std::string days(int n) { return counted(n, "day", "days"); }
inline std::string sessions(int n) { return counted(n, "session", "sessions"); }

// --- What needs the organiser
inline constexpr std::string_view Stalled = "Stalled.";
inline constexpr std::string_view Quiet = "Quiet.";
inline std::string since_last(int since, int interval, bool ever_met) {
  return days(since) + (ever_met ? " since their last session" : " since they began") +
         "; they agreed on one every " + days(interval);
}
inline constexpr std::string_view DraftMessage = "Draft a message to both";
inline constexpr std::string_view MailSubject = "A short question";
inline std::string mail_body(const std::string& mentor, const std::string& mentee) {
  return "Hello " + mentor + " and " + mentee +
         ",\n\nhow are your sessions going? If there is a next date, nothing is to be done. If "
         "not: "
         "would you like to find one, to pause until a day that suits you, or to close the pair? "
         "All "
         "three are fine, and none needs a reason.\n\nEach of you can also write to me alone.\n";
}
inline std::string paused_until(const std::string& day) { return "Paused until " + day; }

// --- Sessions
inline constexpr std::string_view Sessions = "Sessions";
inline constexpr std::string_view NoneYet = "No session is known yet";
inline std::string counts(int held, int moved, int cancelled, int missed) {
  std::string words = std::to_string(held) + " held";
  if (moved > 0) words += ", " + std::to_string(moved) + " moved";
  if (cancelled > 0) words += ", " + std::to_string(cancelled) + " cancelled";
  if (missed > 0) words += ", " + std::to_string(missed) + " missed";
  return words;
}
// "kept in 3 of 5"; of what "Every 2 weeks" says before it.
inline std::string kept_in(int kept, int due) {
  if (due == 0) return "too early to count";
  return "kept in " + std::to_string(kept) + " of " + std::to_string(due);
}
inline std::string spans_kept(int kept, int due, int interval) {
  if (due == 0) return {};
  return "A session in " + std::to_string(kept) + " of " + counted(due, "span", "spans") + " of " +
         days(interval);
}
inline std::string gap(int since) { return days(since); }
inline std::string gap_sentence(int since) { return days(since) + " since the last session"; }
inline constexpr std::string_view Today = "Today";
inline constexpr std::string_view DayColumn = "Day";
inline constexpr std::string_view WhatColumn = "What became of it";
inline constexpr std::string_view Dates = "Correct a date";
inline std::string remove_session(const std::string& day) { return "Remove the session of " + day; }

// --- How it runs
inline constexpr std::string_view HowItRuns = "How it runs";
inline constexpr std::string_view KnownToBoth = "Known to both";
inline constexpr std::string_view RhythmRow = "Rhythm";
inline constexpr std::string_view ChangeRhythm = "Change";
inline constexpr std::string_view ChangeRhythmName = "Change the rhythm";
inline constexpr std::string_view LastContact = "Last contact";
inline std::string session_on(const std::string& day) { return "Session on " + day; }
inline constexpr std::string_view NoContact = "None known yet";
inline constexpr std::string_view NextRow = "Next";
inline constexpr std::string_view Shared = "They shared";
inline constexpr std::string_view Changed = "It changed";
inline constexpr std::string_view Since = "Pair since";
inline constexpr std::string_view NotBegun = "Not begun yet";

// --- Acts
inline constexpr std::string_view Acts = "What else you can do";
inline constexpr std::string_view LogThatTheyMet = "Log that they met";
inline constexpr std::string_view PauseUntil = "Pause until a date";
inline constexpr std::string_view GoOn = "Go on again";
inline constexpr std::string_view NewPartners = "Find new partners for both";
inline constexpr std::string_view CloseKindly = "Close without fault";
inline constexpr std::string_view StartAgain = "Start the pair again";
inline constexpr std::string_view Log = "Log";
inline constexpr std::string_view PauseIt = "Pause";
inline constexpr std::string_view UntilField = "Until";
inline constexpr std::string_view UntilHint = "On that day the pair goes on by itself.";
inline constexpr std::string_view UntilPast = "Choose a day after today";

// --- What the organiser does not have
inline constexpr std::string_view Stays = "What stays with the two";
inline constexpr std::string_view StaysWhy =
    "Agenda, notes, promises, goals, agreement and answers are not in your copy. They let you see "
    "how it runs.";
inline constexpr std::string_view HoldsMore =
    "This copy still holds some of it. Home offers to leave it out.";

}  // namespace flipside::screens::running_words
