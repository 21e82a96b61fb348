// Words of the pages about pairs.
#pragma once

#include <array>
#include <string>
#include <string_view>

#include "base/direction.h"
#include "base/text.h"
#include "programme/pair.h"
#include "programme/promise.h"
#include "programme/session.h"
#include "screens/format.h"

namespace flipside::screens::words {

inline constexpr std::string_view Pairs = "Pairs";
inline constexpr std::string_view NoPairs =
    "No pairs yet. Find the best ones, or put two people together yourself.";
// "14 running of 15"; one number where they are the same.
inline std::string running_of(std::size_t running, std::size_t all) {
  const std::string total = grouped(static_cast<long long>(all));
  return running == all ? total : grouped(static_cast<long long>(running)) + " running of " + total;
}
inline constexpr std::string_view You = "You";
inline constexpr std::string_view YouInside = "you";
inline std::string is_you(const std::string& name) { return name + " (you)"; }
inline constexpr std::string_view NoneYet = "none yet";
inline constexpr std::string_view LogMeetings = "Log that they met";
inline constexpr std::string_view MetColumn = "Log";
inline std::string met_today(const std::string& names) {
  return "Log that " + names + " met today";
}
inline constexpr std::string_view MetOn = "They met on";
inline constexpr std::string_view FindPair = "Find a pair";
inline std::string all_pairs(std::size_t n) {
  return n == 1 ? "This pair" : "All " + grouped(static_cast<long long>(n)) + " pairs";
}
inline constexpr std::string_view NobodyMet = "Choose the pairs that met";
inline constexpr std::string_view WhoMet = "Who met";
inline std::string last_met(const std::string& when) { return "Last session: " + when; }
inline std::string log_pairs(std::size_t n) {
  return n == 0 ? "Log" : "Log " + counted(static_cast<long long>(n), "session", "sessions");
}
inline constexpr std::string_view NextPair = "Next pair";
inline constexpr std::string_view FindPairsAction = "Find the best pairs";
inline constexpr std::string_view AddByHand = "Add a pair by hand";
inline constexpr std::string_view PairThem = "Make this pair";
inline constexpr std::string_view BothNeeded = "Choose both people first";
inline constexpr std::string_view MentorField = "Mentor (junior, teaches)";
inline constexpr std::string_view MenteeField = "Mentee (senior, learns)";
inline constexpr std::string_view NoSuchPairHere = "This pair is not in the programme any more";

inline constexpr std::string_view EveryWeek = "Every week";
inline constexpr std::string_view EveryTwoWeeks = "Every 2 weeks";
inline constexpr std::string_view EveryMonth = "Every month";
inline constexpr std::string_view OwnRhythm = "Own rhythm";
inline std::string rhythm_words(const Agreement& agreement) {
  switch (agreement.rhythm) {
    case Rhythm::Weekly:
      return std::string(EveryWeek);
    case Rhythm::TwoWeekly:
      return std::string(EveryTwoWeeks);
    case Rhythm::Monthly:
      return std::string(EveryMonth);
    case Rhythm::Own:
      break;
  }
  if (!agreement.own_days) return std::string(OwnRhythm);
  return "Every " + counted(*agreement.own_days, "day", "days");
}
// "every 2 weeks"; "in a rhythm of your own".
inline std::string rhythm_in_a_sentence(const Agreement& agreement) {
  if (interval_days(agreement) == 0) return "in a rhythm of your own";
  std::string words = rhythm_words(agreement);
  words.front() = 'e';
  return words;
}
inline std::string teaches(const std::string& mentor, const std::string& mentee) {
  return mentor + " teaches " + mentee;
}

inline constexpr std::string_view State = "State";
inline constexpr std::string_view LastSession = "Last session";
inline constexpr std::string_view RhythmColumn = "Rhythm";
inline constexpr std::string_view Stalled = "Stalled";
inline constexpr std::string_view Quiet = "Quiet";
inline constexpr std::string_view MoreForPair = "More for this pair";
inline constexpr std::string_view NobodyOfThatName = "Nobody of that name";

inline constexpr std::string_view NextSession = "Next session";
inline constexpr std::string_view NothingPlanned = "No session is planned";
inline constexpr std::string_view PlanOne = "Plan a session";
inline constexpr std::string_view LogSession = "Log a session";
inline constexpr std::string_view LogThis = "Log this session";
inline constexpr std::string_view ChangePlan = "Change or cancel it";
inline constexpr std::string_view Agenda = "Agenda";
inline constexpr std::string_view Sessions = "Sessions";
inline constexpr std::string_view NoSessions = "None yet. Log the first one when you have met.";
inline constexpr std::string_view Promises = "Promises";
inline constexpr std::string_view NoPromises = "None yet.";
inline constexpr std::string_view NoDate = "No date";
inline std::string due(const std::string& when, bool late) {
  return (late ? "Was due " : "Due ") + when;
}
inline constexpr std::string_view ItIsKept = "It is kept";
inline constexpr std::string_view MoveAWeek = "Move it by a week";
inline constexpr std::string_view DropIt = "Drop it";
inline constexpr std::string_view OpenAgain = "Open it again";
inline constexpr std::string_view Remove = "Remove";
inline std::string change_promise(const std::string& text) {
  return "Change the promise “" + isolated(text) + "”";
}
inline std::string edit_session(const std::string& when) { return "Edit the session of " + when; }
inline constexpr std::string_view NotRated = "Not rated yet";
// From −2 to +2.
inline constexpr std::array<std::string_view, 5> Attainments{
    "\u22122, much less than expected", "\u22121, less than expected", "0, as expected",
    "+1, more than expected", "+2, much more than expected"};
inline constexpr std::string_view SoFar = "So far";
inline constexpr std::string_view ItemMinutes = "Minutes";
inline std::string remove_item(const std::string& title) {
  return "Remove from the agenda: " + isolated(title);
}
inline constexpr std::string_view AddPromise = "Add a promise";
inline constexpr std::string_view Kept = "Kept";
inline constexpr std::string_view Goals = "goals";
inline constexpr std::string_view Growth = "growth";
inline constexpr std::string_view AddGoal = "Add a goal";
inline constexpr std::string_view NoGoals = "None yet.";
inline constexpr std::string_view Agreement = "Agreement";
inline std::string kept_of(int kept, int due) {
  if (due == 0) return "none due yet";
  return std::to_string(kept) + " of " + std::to_string(due) + " kept in time";
}
inline std::string led_by_mentee(int share, int minutes) {
  return "Agenda led by the mentee: " + percent(share) + " of " + std::to_string(minutes) + " min";
}
inline std::string_view promise_word(PromiseState state) {
  switch (state) {
    case PromiseState::Open:
      return "Open";
    case PromiseState::Kept:
      return "Kept";
    case PromiseState::Renegotiated:
      return "Moved";
    case PromiseState::Dropped:
      return "Dropped";
  }
  return "";
}

inline constexpr std::string_view When = "Date";
inline constexpr std::string_view WhenMissing = "Choose the day";
inline constexpr std::string_view WhenFuture =
    "This day is still to come: plan the session instead, or choose another day";
inline constexpr std::string_view StartsAt = "Starts at";
inline constexpr std::string_view StartsAtWrong = "Enter a time such as 09:30";
inline constexpr std::string_view Minutes = "Length in minutes";
inline constexpr std::string_view MinutesWrong = "Enter a number from 5 to 480";
inline constexpr std::string_view Place = "Place or link";
inline constexpr std::string_view NoteBoth = "What you worked on";
inline constexpr std::string_view NotePrivate = "A note for yourself";
inline constexpr std::string_view WhatPromised = "A promise given (optional)";
inline constexpr std::string_view WhoPromised = "Who promised";
inline constexpr std::string_view PromiseText = "What was promised";
inline constexpr std::string_view PromiseMissing = "Write what was promised";
inline constexpr std::string_view Due = "Due";
inline constexpr std::string_view GoalText = "Goal";
inline constexpr std::string_view GoalMissing = "Write the goal";
inline constexpr std::string_view WhoseGoal = "Whose goal";
inline constexpr std::string_view ShareGoal = "Share it with the other one";
inline constexpr std::string_view Item = "What";
inline constexpr std::string_view ItemBy = "Led by";
inline constexpr std::string_view AddItem = "Add to the agenda";
inline constexpr std::string_view BothRead = "Pair";
inline constexpr std::string_view OnlyMe = "Only you";

inline constexpr std::string_view Pause = "Pause the pair";
inline constexpr std::string_view Resume = "Go on again";
inline constexpr std::string_view Close = "Close the pair";
inline constexpr std::string_view Start = "Start the pair";
inline constexpr std::string_view Print = "Print";

inline constexpr std::string_view Focus = "What it is about";
inline constexpr std::string_view AddFocus = "Add a topic to work on";
inline constexpr std::string_view NoFocusFound = "No topic of this programme has that name";
inline constexpr std::string_view FocusIsFull =
    "Three topics are enough; take one away to add one.";
inline constexpr std::string_view VisibilityField = "Who may know of this pair";
constexpr std::string_view visibility_words(PairVisibility visibility) {
  switch (visibility) {
    case PairVisibility::Private:
      return "Only the two";
    case PairVisibility::Organiser:
      return "The organiser too";
    case PairVisibility::Open:
      break;
  }
  return "Everybody in the programme";
}
inline std::string visible_to(PairVisibility visibility) {
  return std::string(VisibilityField) + ": " + std::string(visibility_words(visibility)) +
         ". The mentee decides.";
}
// What follows from it in what leaves this copy.
constexpr std::string_view visibility_hint(PairVisibility visibility) {
  switch (visibility) {
    case PairVisibility::Private:
      return "The mentee decides. No copy for others holds this pair; it counts in totals alone.";
    case PairVisibility::Organiser:
      return "The mentee decides. It is not named to others in the programme.";
    case PairVisibility::Open:
      break;
  }
  return "The mentee decides. It may be named when the programme is presented.";
}

inline constexpr std::string_view RhythmField = "How often";
inline constexpr std::string_view OwnDays = "Days between sessions";
inline constexpr std::string_view OwnDaysWrong = "Enter a number from 1 to 365";
inline constexpr std::string_view Channel = "How you reach each other";
inline constexpr std::string_view GroundRules = "Ground rules";
inline constexpr std::string_view ReviewOn = "Look at this again on";

}  // namespace flipside::screens::words
