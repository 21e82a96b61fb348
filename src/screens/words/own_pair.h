// Words of a pair's page for those who are in it.
#pragma once

#include <string>
#include <string_view>

#include "base/text.h"
#include "programme/session.h"

namespace flipside::screens::own_words {

inline constexpr std::string_view Parts = "Parts of this page";
inline constexpr std::string_view NowPart = "Now";
inline constexpr std::string_view GoalsPart = "Goals";
inline std::string with_count(std::string_view words, int n) {
  return n == 0 ? std::string(words) : std::string(words) + " " + grouped(n);
}

// --- The next session
inline constexpr std::string_view BookAnother = "Book another day";
inline std::string next_in(const std::string& place) {
  return place.empty() ? "Next session" : "Next session, " + place;
}
inline std::string book(const std::string& day) { return "Book " + day; }
inline constexpr std::string_view BothFree = "Both of you are free then:";
inline constexpr std::string_view ByRhythm = "By your rhythm:";
inline constexpr std::string_view ASuggestion = "A day that could suit you:";
inline constexpr std::string_view YouBook = "You book: whoever learns chooses the day.";
inline std::string partner_books(const std::string& mentee) {
  return "Booking is " + mentee + "’s, who learns. You can also do it together.";
}
// Of a session whose day is over.
inline constexpr std::string_view DidItHappen = "Its day is over. Did you meet?";
inline std::string in_a_row(int n, const std::string& name, bool you) {
  return "The last " + std::to_string(n) + " sessions were called off by " + name +
         (you ? ". Would another rhythm, day or length suit you better?"
              : ". Ask what would make it easier: another rhythm, day or length.");
}
inline constexpr std::string_view LookAtAgreement = "Look at the agreement";

inline constexpr std::string_view CalendarFile = "Sessions for your calendar";

// --- Last time
inline constexpr std::string_view LastTime = "Last time";
inline std::string last_session(const std::string& day, int minutes) {
  return minutes == 0 ? "Session of " + day
                      : "Session of " + day + ", " + std::to_string(minutes) + " min";
}
inline constexpr std::string_view NothingNoted = "Nothing is noted of it.";
inline constexpr std::string_view AddNote = "Add what you worked on";

// --- Rhythm
inline constexpr std::string_view YourRhythm = "Your rhythm";
inline constexpr std::string_view OrganiserToo = "The organiser too";
inline std::string kept(int kept, int due, const std::string& interval) {
  if (due == 0) return "Too early to count; you mean to meet " + interval;
  return "A session in " + std::to_string(kept) + " of " + std::to_string(due) +
         " spans; you mean to meet " + interval;
}

// --- Sessions
inline constexpr std::string_view ToCome = "To come";

// --- Goals
inline std::string goals_of(const std::string& name, bool you) {
  return you ? "Your goals" : name + "’s goals";
}
inline std::string growth_of(const std::string& name, bool you) {
  return you ? "Your growth" : name + "’s growth";
}

}  // namespace flipside::screens::own_words
