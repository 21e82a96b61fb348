// Words of inviting people and of the answers to it: the organiser's page, and the page of those
// who are invited.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "app/page_table.h"
#include "app/signing_up.h"
#include "app/words.h"
#include "base/direction.h"
#include "base/text.h"

namespace flipside::screens::sign_up_words {

// The organiser's page.
inline std::string heading(std::size_t answered) {
  if (answered == 0) return "Nobody has answered yet";
  return grouped(static_cast<long long>(answered)) +
         (answered == 1 ? " person has answered" : " people have answered");
}
inline constexpr std::string_view Lead =
    "People answer on a page of their own, and send you a link or a file back.";

inline constexpr std::string_view Invitation = "Invitation";
inline constexpr std::string_view InvitationWhat =
    "Inside is what the Programme page says, the topics to choose from, and this:";
inline constexpr std::string_view Until = "Last day to sign up";
inline constexpr std::string_view MentorPlaces = "Places for mentors";
inline constexpr std::string_view MenteePlaces = "Places for mentees";
inline constexpr std::string_view PlacesHint = "Empty: as many as come";
inline constexpr std::string_view PlacesWrong = "Enter a whole number, 0 to 100,000";
inline constexpr std::string_view MentorCriteria = "Who can be a mentor";
inline constexpr std::string_view MenteeCriteria = "Who can be a mentee";
inline constexpr std::string_view CriteriaHint = "What it takes, such as an hour every second week";
inline constexpr std::string_view Privacy = "Your privacy notice";
inline constexpr std::string_view PrivacyHint =
    "Who may read answers, how long they are kept, whom to ask. The page itself says what it does "
    "with them.";
inline constexpr std::string_view NoPurpose =
    "Say why the programme exists first: it is the first thing that people read.";
inline constexpr std::string_view ToProgramme = "Go to Programme";
inline constexpr std::string_view SendInvitation = "Send the invitation";

inline constexpr std::string_view Answers = "Answers";
inline constexpr std::string_view AnswersHow =
    "Press the link that somebody sent, or open their file. Several can come at once, also dropped "
    "on this page.";
inline constexpr std::string_view OpenAnswers = "Open answers";
inline constexpr std::string_view PasteLinks = "Or paste links";
inline constexpr std::string_view PasteLinksHint = "One or many, with other text around them";
inline constexpr std::string_view OpenLinks = "Open these";
inline constexpr std::string_view Waiting = "Answers to take in";
inline std::string take(std::size_t news) {
  return news == 1 ? std::string("Take in 1 answer")
                   : "Take in " + grouped(static_cast<long long>(news)) + " answers";
}
inline constexpr std::string_view LeaveAll = "Leave them";
inline std::string leave(std::string_view name) { return "Leave the answer of " + isolated(name); }
inline std::string finding(app::ReplyFinding finding, std::string_view person) {
  switch (finding) {
    case app::ReplyFinding::New:
      return "New in the programme";
    case app::ReplyFinding::Changed:
      return "Changes " + isolated(person);
    case app::ReplyFinding::Older:
      return "A later answer was taken in already";
    case app::ReplyFinding::Same:
      break;
  }
  return "Taken in already";
}
inline std::string show_what(std::string_view name) {
  return "What " + isolated(name) + " answered";
}
// Of a field of a person, by its key.
inline std::string field_name(std::string_view key) {
  if (key == "offers") return "Teaches";
  if (key == "wants") return "Wants to learn";
  if (key == "aims") return "Hopes to";
  if (key == "memberships") return "Resource groups";
  if (key == "capacity") return "Pairs at once";
  if (key == "openness") return "Ready for somebody quite unlike them, of 4";
  std::string words = app::words::field_words(key);
  if (!words.empty() && words[0] >= 'a' && words[0] <= 'z') {
    words[0] = static_cast<char>(words[0] - 'a' + 'A');
  }
  return words;
}
inline std::string was_and_is(std::string_view before, std::string_view after) {
  return std::string(after) + " (before: " + std::string(before) + ")";
}
inline constexpr std::string_view WhoIsIt = "Who is it?";
inline constexpr std::string_view SomebodyNew = "Somebody who is not here yet";
inline std::string known(std::string_view name, std::string_view team) {
  return team.empty() ? isolated(name) : isolated(name) + ", " + isolated(team);
}

inline constexpr std::string_view SoFar = "Signed up so far";
inline constexpr std::string_view AsMentors = "To teach (mentors)";
inline constexpr std::string_view AsMentees = "To learn (mentees)";
inline constexpr std::string_view InBoth = "Either way";
// "12 of 20 places", "12"
inline std::string of_places(std::size_t count, std::optional<int> places) {
  const std::string n = grouped(static_cast<long long>(count));
  if (!places) return n;
  return n + " for " + counted(*places, "place", "places");
}
inline constexpr std::string_view AllSignedUp =
    "Everybody with a role counts, also those who came by a list.";

// Handing over.
inline constexpr std::string_view SendTitle = "Send the invitation";
inline constexpr std::string_view WhatProgramme = "What the programme is for, and its dates";
inline constexpr std::string_view WhatCriteria =
    "Who can take part, until when, your privacy notice";
inline constexpr std::string_view WhatLists = "Topics, aims and the like to choose from";
inline constexpr std::string_view NoPeople = "People, pairs, your notes: nobody’s name.";
inline constexpr std::string_view AnswerTitle = "Send your answer";
inline constexpr std::string_view WhatAnswer = "What you wrote on this page";
inline std::string groups_inside(std::size_t count) {
  return counted(static_cast<long long>(count), "resource group", "resource groups") +
         " to which you agreed";
}
inline constexpr std::string_view NeedsInside = "What you need to take part well";
inline constexpr std::string_view KeptBack =
    "Resource groups and needs to which you did not agree.";
inline constexpr std::string_view InvitationForAll =
    "One link for everybody. It never reaches a server, and nobody’s name is in it.";
inline constexpr std::string_view InvitationFile =
    "Whoever has the file can answer. Nobody’s name is in it.";
inline std::string invitation_length(std::size_t characters, bool fits_mail, bool fits_chat) {
  const std::string length =
      "The link has " + grouped(static_cast<long long>(characters)) + " characters";
  if (characters == 0 || !fits_chat) return std::string(InvitationFile);
  if (fits_mail) return length + " and fits any mail. " + std::string(InvitationForAll);
  return length + ": too many for some mails, few enough for a chat or a web page. " +
         std::string(InvitationForAll);
}

// The page of somebody invited.
inline std::string invited_by(std::string_view organisation) {
  return organisation.empty() ? std::string("You are invited")
                              : "You are invited by " + isolated(organisation);
}
inline constexpr std::string_view WhatItIs =
    "Reverse mentoring: a junior teaches, a senior learns. Read what it is about, say what you "
    "would "
    "bring, and send your answer. It takes about five minutes.";
inline constexpr std::string_view About = "What it is about";
inline constexpr std::string_view Why = "Why";
inline constexpr std::string_view ForWhom = "For whom";
inline constexpr std::string_view When = "When";
inline constexpr std::string_view MentorIs = "A mentor";
inline constexpr std::string_view MenteeIs = "A mentee";
inline constexpr std::string_view AnswerUntil = "Answer until";
inline std::string until(std::string_view day, bool is_over) {
  return is_over ? std::string(day) + ". That day is over: ask whether you still can."
                 : std::string(day);
}
inline std::string from_to(std::string_view from, std::string_view to) {
  if (from.empty()) return "Until " + std::string(to);
  if (to.empty()) return "From " + std::string(from);
  return std::string(from) + " to " + std::string(to);
}
inline constexpr std::string_view Outside = "Somebody outside the programme to talk to";
inline constexpr std::string_view PrivacyNotice = "Privacy notice";
inline constexpr std::string_view WhoReads = "Who reads your answer";
inline constexpr std::string_view WhoReadsWhat =
    "What you write stays in this browser until you send it. Then the organisers have it, to find "
    "you a partner. The partner gets your profile, but never your resource groups, what you need, "
    "or how ready you are. Nothing is sent to a server.";
inline constexpr std::string_view You = "You";
inline constexpr std::string_view Topics = "What you bring and look for";
inline constexpr std::string_view Time = "When you can meet";
inline constexpr std::string_view More = "What helps to find a good partner";
inline constexpr std::string_view Sensitive = "Only if you like";
inline constexpr std::string_view SensitiveWhat =
    "Each of these goes with your answer only where you agree. You can take that back: send "
    "another "
    "answer without it.";

inline constexpr std::string_view YourAnswer = "Your answer";
inline std::string state(app::AnswerState state) {
  switch (state) {
    case app::AnswerState::Handed:
      return "You have sent it. If something changes, change it here and send it again: the later "
             "answer takes the place of the earlier one.";
    case app::AnswerState::ChangedSince:
      return "You changed something since you sent it. Send it again: the later answer takes the "
             "place of the earlier one.";
    case app::AnswerState::NotHanded:
      break;
  }
  return "Nobody has it yet. You see what is inside before you send it.";
}
inline std::string lacks(app::AnswerLacks what) {
  switch (what) {
    case app::AnswerLacks::Name:
      return "Still to say: your name.";
    case app::AnswerLacks::Role:
      return "Still to say: whether you would be a mentor, a mentee, or both.";
    case app::AnswerLacks::Nothing:
      break;
  }
  return {};
}
inline constexpr std::string_view SendAnswer = "Send your answer";
inline constexpr std::string_view SendAgain = "Send it again";
inline constexpr std::string_view NotForYou = "This page comes once you take part";
inline constexpr std::string_view NotForYouWhy =
    "You have an invitation. When the organisers have found you a partner, they send you a copy of "
    "your own.";

}  // namespace flipside::screens::sign_up_words
