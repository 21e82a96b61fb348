// Words of handing a copy over.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "app/sending.h"
#include "base/text.h"
#include "exchange/import_words.h"

namespace flipside::screens::sending_words {

inline constexpr std::string_view ToOrganiser = "Send a report to the organiser";
inline std::string title(std::string_view reader) {
  return reader.empty() ? std::string(ToOrganiser) : "Send to " + std::string(reader);
}
inline std::string send_copy(std::string_view reader) {
  return "Send " + std::string(reader) + " a copy";
}
inline std::string count_of(std::size_t n, std::string_view one, std::string_view many) {
  return counted(static_cast<long long>(n), one, many);
}
inline std::string not_seen(const std::string& reader, std::size_t changes) {
  return reader + " has not seen " + count_of(changes, "change", "changes");
}
inline std::string nothing_sent(const std::string& reader) {
  return "Nothing was sent to " + reader + " from here yet";
}
inline constexpr std::string_view SendThem = "Send";
inline constexpr std::string_view Inside = "Inside";
inline constexpr std::string_view NotInside = "Not inside";
inline std::string own_profile(std::string_view reader) {
  return std::string(reader) + "’s own profile";
}
inline std::string profile_of(std::string_view partner) {
  return "The profile of " + std::string(partner);
}
inline constexpr std::string_view Charter = "What the programme is for, its dates and topics";
inline constexpr std::string_view HowPairsRun =
    "How the pair runs: its stage, its rhythm, which sessions were held";
inline std::string sessions(std::size_t n) { return count_of(n, "session", "sessions"); }
inline std::string answers(std::size_t n) {
  return count_of(n, "answer about a session", "answers about sessions");
}
inline constexpr std::string_view Terms = "What each of you proposed and signed for the agreement";
inline std::string promises(std::size_t n) { return count_of(n, "promise", "promises"); }
inline std::string feedback(std::size_t n) {
  return count_of(n, "piece of feedback", "pieces of feedback");
}
inline std::string check_ins(std::size_t n) {
  return count_of(n, "answer", "answers") + " of check-ins, open for both of you";
}
inline std::string sealed(std::size_t n) {
  return "That you have answered " + count_of(n, "check-in", "check-ins") +
         ", sealed: not yet what you said";
}
inline std::string goals(std::size_t n) { return count_of(n, "goal", "goals"); }

// One sentence; for a person's copy everybody else is out, for the organiser's what is said.
// Empty: everything is inside.
inline std::string not_inside(const app::Parcel& parcel, bool has_others) {
  const app::ParcelContents& out = parcel.left_out;
  std::vector<std::string> parts;
  if (out.notes > 0) parts.push_back("your private notes on " + sessions(out.notes));
  if (out.sessions > 0) parts.push_back(sessions(out.sessions));
  if (out.answers > 0) parts.push_back(answers(out.answers) + " not shared");
  if (out.promises > 0) parts.push_back(promises(out.promises));
  if (out.goals > 0) parts.push_back(goals(out.goals) + " not shared");
  if (out.feedback > 0) parts.push_back(feedback(out.feedback) + " not shared");
  if (parcel.to.empty()) parts.push_back("agendas, notes and the words of your agreement");
  if (!parcel.to.empty() && has_others) parts.push_back("other people and their pairs");
  if (parts.empty()) return {};
  std::string all = exchange::listed(parts) + ".";
  all[0] = static_cast<char>(all[0] >= 'a' && all[0] <= 'z' ? all[0] - 'a' + 'A' : all[0]);
  return all;
}

inline constexpr std::string_view Share = "Share";
inline constexpr std::string_view CopyLink = "Copy link";
inline constexpr std::string_view MailDraft = "Mail draft";
inline constexpr std::string_view Download = "Download";
inline constexpr std::string_view Making = "The link is being made.";
inline std::string about_link(std::size_t characters, std::string_view reader, bool fits_mail,
                              bool fits_chat) {
  const std::string length =
      "The link has " + grouped(static_cast<long long>(characters)) + " characters";
  const std::string whom = reader.empty() ? std::string("the organiser") : std::string(reader);
  const std::string who_reads =
      " It never reaches a server, but whoever has it can read what is inside: hand it to " + whom +
      " only.";
  if (characters == 0) {
    return "This page is a file, so no link leads to it. Whoever has the copy can read what is "
           "inside: hand it to " +
           whom + " only.";
  }
  if (fits_mail) return length + " and fits any mail." + who_reads;
  if (fits_chat) return length + ": too many for some mails, few enough for a chat." + who_reads;
  return "It is too large for a link. Whoever has the file can read what is inside: hand it to " +
         whom + " only.";
}

}  // namespace flipside::screens::sending_words
