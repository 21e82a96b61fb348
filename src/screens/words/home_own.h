// Words of the Home of one who is in pairs.
#pragma once

#include <string>
#include <string_view>

#include "base/direction.h"
#include "base/text.h"

namespace flipside::screens::own_home_words {

inline std::string heading(std::size_t n) {
  if (n == 0) return "Nothing waits for you";
  return counted(static_cast<long long>(n), "thing waits", "things wait") + " for you";
}
inline constexpr std::string_view Calm = "Nothing is open between you. Enjoy your day.";

inline std::string did_you_meet(const std::string& partner, const std::string& day) {
  return "Did you and " + partner + " meet on " + day + "?";
}
inline constexpr std::string_view DidYouMeetWhy = "Its day is over: say that it was held, or not";
inline constexpr std::string_view SayIt = "Say it";
inline constexpr std::string_view Answer = "Answer";
inline std::string bring_to(const std::string& day) { return "Say what you bring on " + day; }
inline std::string bring_why(const std::string& partner, bool ready) {
  return ready ? partner + " is ready; both notes open when you are, too"
               : partner + " sees it when both of you are ready";
}
inline constexpr std::string_view Write = "Write it";
inline std::string book_with(const std::string& partner) {
  return "Book the next session with " + partner;
}
inline std::string book_why(int since, bool ever_met, const std::string& rhythm) {
  if (!ever_met) return "You have not met yet; you mean to meet " + rhythm;
  const std::string when = since == 0 ? "today" : counted(since, "day", "days") + " ago";
  return "You last met " + when + "; you mean to meet " + rhythm;
}
inline constexpr std::string_view Book = "Book it";
inline std::string not_met(const std::string& partner, int days) {
  return "You and " + partner + " have not met for " + counted(days, "day", "days");
}
inline std::string not_met_why(const std::string& partner, const std::string& rhythm) {
  return "You mean to meet " + rhythm + ". Booking is " + partner + "’s; a word from you helps";
}
inline constexpr std::string_view Open = "Open";
inline std::string promised(const std::string& name, bool you, const std::string& text) {
  return (you ? "You promised “" : name + " promised “") + isolated(text) + "”";
}
inline std::string was_due(const std::string& when) { return "Due " + when; }
inline constexpr std::string_view Settle = "Look at it";

// --- A pair
inline std::string with(const std::string& partner) { return "With " + partner; }
inline std::string next(const std::string& when) { return "Next: " + when; }
inline constexpr std::string_view NothingBooked = "No session is booked";
inline std::string kept(const std::string& name, const std::string& rate) {
  return name + ": " + rate;
}
inline constexpr std::string_view Promises = "Promises";
inline constexpr std::string_view OpenPair = "Open the pair";

}  // namespace flipside::screens::own_home_words
