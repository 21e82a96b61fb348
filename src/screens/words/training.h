// Words of the page of lessons and scenarios.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "base/text.h"
#include "programme/pair.h"

namespace flipside::screens::training_words {

// --- All of them
inline constexpr std::string_view Title = "Training";
// `yours`: those of one side; else of both.
inline std::string read_of(int read, int all, bool yours) {
  if (read == 0) {
    return counted(all, "short lesson", "short lessons") + (yours ? " for you" : "");
  }
  if (read >= all) return "All " + std::to_string(all) + " lessons read";
  return std::to_string(read) + " of " + counted(all, "lesson", "lessons") + " read";
}
inline constexpr std::string_view Lead =
    "Two to four minutes each, when you have them. What you write about them is yours alone.";
constexpr std::string_view lessons_for(Side side) {
  return side == Side::Mentor ? "Lessons for mentors" : "Lessons for mentees";
}
constexpr std::string_view scenarios_for(Side side) {
  return side == Side::Mentor ? "Situations for mentors" : "Situations for mentees";
}
inline std::string minutes(int n) { return std::to_string(n) + " min"; }
inline constexpr std::string_view Read = "Read";
inline constexpr std::string_view Tried = "Tried";

// --- They are not here
inline constexpr std::string_view Loading = "The lessons are on their way.";
inline constexpr std::string_view NotHere =
    "The lessons are not on this device yet. They come once, while you are online, and stay for "
    "later.";
inline constexpr std::string_view NoSuchLesson = "There is no such lesson";
inline constexpr std::string_view NoSuchLessonWhy =
    "The address may be from another version, or not whole.";
inline constexpr std::string_view SeeAll = "See all lessons";

// --- A lesson
inline constexpr std::string_view AllLessons = "All lessons";
constexpr std::string_view role(Side side) {
  return side == Side::Mentor ? "For mentors (junior, teaches)" : "For mentees (senior, learns)";
}
inline std::string about(Side side, int n) {
  return std::string(role(side)) + ", " + counted(n, "minute", "minutes");
}
inline constexpr std::string_view ToSay = "Words you can use";
inline std::string quoted(const std::string& words) {
  return words.starts_with("“") ? words : "“" + words + "”";
}
inline constexpr std::string_view ForYourself = "A question for yourself";
inline constexpr std::string_view YourAnswer = "Your answer, if you like";
inline constexpr std::string_view IHaveReadIt = "I have read it";
inline std::string read_when(const std::string& day) { return "Read " + day; }
inline std::string next(const std::string& title) { return "Next: " + title; }

// --- A scenario
inline std::string decision_of(std::size_t place, int all) {
  return "Decision " + std::to_string(place) + " of " + std::to_string(all);
}
inline constexpr std::string_view YourDecision = "Your decision";
inline constexpr std::string_view DecideFirst =
    "Choose one of these first. None of them is a trap.";
inline constexpr std::string_view SeeWhatFollows = "See what follows";
inline constexpr std::string_view DecideAgain = "Decide again";
inline constexpr std::string_view FromTheBeginning = "From the beginning";
inline constexpr std::string_view Followed = "What followed";
inline std::string you_chose(const std::string& words) { return "You chose: " + words; }
inline constexpr std::string_view NoPoints =
    "No points, and no right answer. Your decisions are not kept.";
inline constexpr std::string_view TheEnd = "How it ends";

}  // namespace flipside::screens::training_words
