// Words of check-ins.
#pragma once

#include <array>
#include <string>
#include <string_view>

#include "programme/check_in.h"

namespace flipside::screens::check_in_words {

inline constexpr std::string_view HowItGoes = "How it goes";

inline std::string title(Occasion occasion, const std::string& day) {
  switch (occasion) {
    case Occasion::Day30:
      return "Check-in after 30 days";
    case Occasion::Midway:
      return "Midway check-in";
    case Occasion::End:
      return "Last check-in";
    case Occasion::Own:
      break;
  }
  return "Check-in of " + day;
}

// --- To answer
inline std::string due(const std::string& title, const std::string& when, bool is_past) {
  return title + (is_past ? ", was due " : ", due ") + when;
}
inline std::string six_questions(const std::string& partner, bool alone) {
  if (alone) return "Six questions, about a minute. It is your view.";
  return "Six questions, about a minute, each for yourself. Both answers open once you and " +
         partner + " have given them.";
}
inline std::string partner_answered(const std::string& partner) {
  return partner + " has answered. Both answers open when you have, too.";
}
inline constexpr std::string_view AnswerThem = "Answer six questions";
inline constexpr std::string_view LeaveIt = "Not this time";
inline std::string before_you_answer(const std::string& partner, bool alone) {
  if (alone) return "1 is not at all, 5 is fully. Skip what you like.";
  return "1 is not at all, 5 is fully. Skip what you like. " + partner +
         " reads nothing of it before having answered, too, and then it can not be changed.";
}
// In the order of CheckInItems.
inline constexpr std::array<std::string_view, CheckInItems.size()> Items{
    "We make progress", "Our sessions are useful", "It is safe to speak",
    "I feel respected", "It is worth the time",    "The roles hold"};
inline constexpr std::string_view Skipped = "skipped";
inline std::string of_five(int level) { return std::to_string(level) + " of 5"; }
inline constexpr std::string_view WhatNext = "What should you two do next?";
constexpr std::string_view outcome(Outcome outcome) {
  switch (outcome) {
    case Outcome::Continue:
      return "Go on";
    case Outcome::Adjust:
      return "Adjust";
    case Outcome::Rematch:
      return "Re-match";
    case Outcome::Close:
      break;
  }
  return "Close";
}
inline constexpr std::string_view MenteeReview = "What you have used of it";
inline constexpr std::string_view MentorReview = "Your own review";
inline constexpr std::string_view MenteeReviewHint =
    "Something you tried, decided or do otherwise since";
inline constexpr std::string_view MentorReviewHint =
    "What went well in how you teach, and what you would do otherwise";
inline constexpr std::string_view Seal = "Seal my answer";
inline constexpr std::string_view Done = "Done";

// --- Sealed
inline constexpr std::string_view YouSealed = "You have answered";
inline std::string waits_for(const std::string& partner) {
  return partner + "’s copy learns that you have answered, not what. Both answers open once " +
         partner + " has, too.";
}
inline std::string crosses(const std::string& partner) {
  return partner + " has answered, too. The answer comes with the next copy from " + partner +
         ", once yours has arrived there.";
}
inline std::string was_changed(const std::string& partner) {
  return "What came as " + partner +
         "’s answer is not what was sealed when you answered, so it is not shown. Ask " + partner +
         " about it, and check in again together.";
}
inline constexpr std::string_view YoursWasChanged =
    "Your answer is not the one that you sealed, so it counts for neither of you. Check in again "
    "together.";

// --- Opened
inline std::string headline(std::string_view item) {
  return std::string(item) + ": you see it differently";
}
inline constexpr std::string_view NearlyAlike = "You see it nearly alike";
inline constexpr std::string_view Alike = "You see it alike";
inline constexpr std::string_view YourView = "Your view";
inline std::string opened(const std::string& title, const std::string& day) {
  return title + ", opened together on " + day;
}
inline std::string answered(const std::string& title, const std::string& day) {
  return title + ", answered on " + day;
}
inline std::string points(int apart) {
  if (apart == 0) return "same";
  return std::to_string(apart) + (apart == 1 ? " point" : " points");
}
inline constexpr std::string_view ItemColumn = "What";
inline constexpr std::string_view ApartColumn = "Apart";
inline constexpr std::string_view ToTalkAbout = "To talk about";
// What makes an answer one higher is an easier question than what is wrong.
inline std::string talk_about(std::string_view item, int you, int they,
                              const std::string& partner) {
  const std::string what = std::string(item) + ": ";
  const auto number = [](int n) { return std::to_string(n); };
  if (you == they) {
    return what + "you both said " + number(you) + ". Talk about what would make it a " +
           number(you + 1) + ".";
  }
  const std::string said =
      what + "you said " + number(you) + ", " + partner + " said " + number(they) + ": ";
  return you > they ? said + "ask what would make it a " + number(they + 1) + "."
                    : said + "say what would make it a " + number(you + 1) + ".";
}
inline std::string wants(const std::string& name, Outcome wanted) {
  return name + ": " + std::string(outcome(wanted));
}
inline constexpr std::string_view Next = "What next";
inline constexpr std::string_view Reviews = "Used, and own review";
// On paper, which others read, too.
inline std::string review_of(const std::string& name, Side side) {
  return side == Side::Mentor ? name + "’s own review" : "What " + name + " has used of it";
}
inline constexpr std::string_view LookAtAgreement = "Look at the agreement";

// --- When
inline constexpr std::string_view WhenCard = "Your check-ins";
inline constexpr std::string_view NotStarted = "They begin once the pair has started.";
inline std::string state_on(const std::string& day, std::string_view state) {
  return day + (state.empty() ? std::string() : ", " + std::string(state));
}
inline constexpr std::string_view BothAnswered = "both answered";
inline constexpr std::string_view YouAnswered = "you answered";
inline constexpr std::string_view PutAside = "put aside";
inline constexpr std::string_view CheckInNow = "Check in today";
inline constexpr std::string_view ChooseDay = "Choose a day";
inline constexpr std::string_view DayTitle = "A check-in on a day of your own";
inline constexpr std::string_view DayField = "Check in on";
inline constexpr std::string_view DayHint = "It is the same day for both of you.";
inline constexpr std::string_view DayPast = "Choose today or a later day";

}  // namespace flipside::screens::check_in_words
