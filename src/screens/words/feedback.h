// Words of what two of a pair tell each other when something is good, or rough.
#pragma once

#include <string>
#include <string_view>

#include "base/direction.h"
#include "programme/feedback.h"

namespace flipside::screens::feedback_words {

// --- The contact outside
inline std::string outside(const std::string& name) {
  return "Somebody outside the programme: " + name;
}
inline std::string call(const std::string& number) { return "Call " + number; }

// --- Feedback
inline constexpr std::string_view Title = "Feedback and strengths";
inline constexpr std::string_view Empty =
    "Nothing yet. Say what you saw, what it did, and what you suggest; or one thing that the other "
    "does well.";
inline constexpr std::string_view Give = "Give feedback";
inline constexpr std::string_view NoteStrength = "Note a strength";
inline constexpr std::string_view GiveTitle = "Feedback";
inline std::string strength_title(const std::string& partner) { return "A strength of " + partner; }
// Of the junior to the senior.
inline constexpr std::string_view Upward =
    "Upward, short is strong: what you saw, what it did to you, one thing to try. Leave out why "
    "you "
    "think it was done.";

// --- The repair kit
inline constexpr std::string_view Rough = "When something is rough";
inline constexpr std::string_view RoughWhy =
    "Write it down for yourself first. Nothing goes anywhere by itself.";
inline constexpr std::string_view RepairKit = "Repair kit";
inline constexpr std::string_view NobodyNamed =
    "The programme has named nobody outside yet; the organiser can, in the charter.";

// The three fields, by kind, each with an example.
struct FieldWords {
  std::string_view label;
  std::string_view hint;
};
struct FeedbackFields {
  FieldWords observation;
  FieldWords effect;
  FieldWords suggestion;
};
constexpr FeedbackFields fields_of(FeedbackKind kind) {
  switch (kind) {
    case FeedbackKind::Feedback:
      return {{"What you saw", "“Last time we spent twenty minutes on settings.”"},
              {"What it did", "“I lost the thread and stopped asking.”"},
              {"What you suggest", "“Show the result first, then the way there.”"}};
    case FeedbackKind::Strength:
      return {{"In one line", "“You explain with what I do every day.”"}, {}, {}};
    case FeedbackKind::Repair:
      break;
  }
  return {{"What happened", "Only what a camera would have seen"},
          {"What it did to you", "“I felt laughed at, and have held back since.”"},
          {"What you ask for", "One thing that the other can do"}};
}
inline constexpr std::string_view Missing = "Write at least this";
inline std::string may_read(const std::string& partner) { return partner + " may read it"; }
inline constexpr std::string_view MayReadHint = "It goes with the next copy that you send.";

// --- One of them
inline std::string said(std::string_view label, const std::string& text) {
  return std::string(label) + ": " + isolated(text);
}
inline constexpr std::string_view OnlyYou = "Only you can read it";
inline std::string not_read_yet(const std::string& partner) {
  return "For " + partner + ", who has not said yet to have read it";
}
inline std::string read_on(const std::string& name, const std::string& day) {
  return name + " read it on " + day;
}
inline std::string shared_on(const std::string& day) { return "Shared on " + day; }
inline constexpr std::string_view Acknowledge = "Thank you, I have read it";
inline std::string share_with(const std::string& partner) { return "Let " + partner + " read it"; }
inline constexpr std::string_view Change = "Change it";

// --- On paper
inline std::string told_by(const std::string& name, FeedbackKind kind) {
  switch (kind) {
    case FeedbackKind::Feedback:
      return "Feedback from " + name;
    case FeedbackKind::Strength:
      return "A strength that " + name + " has noted";
    case FeedbackKind::Repair:
      break;
  }
  return "What " + name + " asks for";
}

// --- Home
inline std::string gave(const std::string& partner, FeedbackKind kind) {
  switch (kind) {
    case FeedbackKind::Feedback:
      return partner + " gave you feedback";
    case FeedbackKind::Strength:
      return partner + " noted a strength of yours";
    case FeedbackKind::Repair:
      break;
  }
  return partner + " asks you for something";
}
inline constexpr std::string_view ReadIt = "Read it, and say that you have";

}  // namespace flipside::screens::feedback_words
