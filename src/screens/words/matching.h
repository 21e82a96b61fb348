// Words of the matching page.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/text.h"
#include "matching/certificate.h"
#include "screens/format.h"
#include "screens/words/roles.h"

namespace flipside::screens::words {

inline constexpr std::string_view FindBestPairs = "Find the best pairs";
inline constexpr std::string_view WhatMatchingDoes =
    "Everyone gets at most one pair at a time unless they can take more. Running pairs stay as "
    "they are.";
inline constexpr std::string_view NobodyToPair =
    "It takes at least one mentor (junior, teaches) and one mentee (senior, learns) with a rank.";
inline constexpr std::string_view GoToPeople = "Go to People";
inline constexpr std::string_view Searching = "Finding the best pairs";
// Everybody once: "3 people wait for a pair: 1 mentor, 1 mentee, 1 for either role".
inline std::string waiting_people(std::size_t mentors, std::size_t mentees, std::size_t both) {
  const std::size_t people = mentors + mentees - both;
  if (people == 0) return "Nobody waits for a pair";
  return counted(static_cast<std::int64_t>(people), "person waits", "people wait") +
         " for a pair: " + by_role(mentors, mentees, both);
}
inline constexpr std::string_view NobodyWaits = "Nobody waits for a pair";
inline constexpr std::string_view NobodyWaitsLead =
    "Everyone who signed up has a pair, running or proposed. A new search is for people who can "
    "take one more.";
inline constexpr std::string_view SeeThePairs = "See the pairs";
inline std::string pairs_proposed(std::size_t n) {
  if (n == 0) return "No new pairs";
  return counted(static_cast<std::int64_t>(n), "pair", "pairs") + " proposed";
}
inline std::string accept_all(std::size_t n) {
  if (n == 1) return "Accept the pair";
  return "Accept all " + grouped(static_cast<std::int64_t>(n)) + " pairs";
}
inline constexpr std::string_view Proven = "No better set of pairs exists.";
inline std::string proof_figures(const matching::Outcome& outcome, const matching::Claims& claims) {
  const matching::Totals& totals = outcome.totals;
  const std::string worst = score_of_100(totals.worst);
  const std::string total = total_of_scores(totals.score) + " of " + grouped(totals.pairs * 100);
  if (outcome.mode == MatchingMode::Balanced) {
    return "The worst pair, " + worst + ", cannot be raised. With that kept, nor can the total, " +
           total + ".";
  }
  const std::string first = outcome.mode == MatchingMode::BestTotal
                                ? "The total, " + total + ", cannot be raised."
                                : "There can not be more pairs. With as many, the total, " + total +
                                      ", cannot be raised.";
  return claims.worst ? first + " With that kept, nor can the worst pair, " + worst + "." : first;
}
inline constexpr std::string_view AskFirst = "Nobody has answered anything yet.";
inline constexpr std::string_view AskFirstHint =
    "Pairs would follow from ranks and teams alone. Ask everybody what they can teach and want to "
    "learn, which languages they speak, and when they are free; aims and interests help, too.";
inline constexpr std::string_view TooLarge = "Too many people or places for one matching.";
inline constexpr std::string_view TooLargeHint =
    "It takes 20,000 mentors with 20,000 mentees, and 53,000 pairs. Let people take fewer pairs at "
    "once, or split the programme into cohorts. Nothing was searched or changed.";
inline constexpr std::string_view NotProven =
    "The check of this result failed, so it is not shown as the best.";
inline constexpr std::string_view Outdated = "People or rules changed since.";
inline constexpr std::string_view SearchAgain = "Search again";
inline constexpr std::string_view Score = "Of 100";
inline constexpr std::string_view AcceptPair = "Accept this pair";
inline constexpr std::string_view DeclinePair = "Decline";
inline constexpr std::string_view InCommon = "In common";
inline constexpr std::string_view Differ = "Different";
inline constexpr std::string_view Brings = "What each brings";
inline constexpr std::string_view Opener = "A way to begin";
inline constexpr std::string_view WhatCounts = "What counts";
inline constexpr std::string_view WhatCountsHint = "A change counts in the next search.";
inline constexpr std::string_view WhatCountsNow = "A change shows at once.";
inline std::string fresh_pairs(std::size_t fresh, std::size_t pairs) {
  if (fresh == 0) return "The same pairs as before.";
  return grouped(static_cast<std::int64_t>(fresh)) + " of " +
         counted(static_cast<std::int64_t>(pairs), "pair is", "pairs are") +
         (fresh == 1 ? " another one" : " other ones") + " than before.";
}
inline constexpr std::string_view WhatIsBest = "What is best";
inline constexpr std::string_view NoLeastScore = "none";
inline constexpr std::string_view LeastScoreHint =
    "Pairs that score less are not proposed, even where somebody stays without a pair.";
inline constexpr std::string_view Rules = "Rules";
inline constexpr std::string_view AlwaysRules =
    "Always: the mentor ranks below the mentee, nobody in one reporting line, no blocked pairs.";
inline std::string without_pair(std::size_t n) {
  return counted(static_cast<std::int64_t>(n), "person", "people") + " without a pair";
}
inline std::string in_return(std::string_view what) { return "In return: " + std::string(what); }
inline constexpr std::string_view EveryoneHasAPair = "Everyone who signed up has a pair";
inline constexpr std::string_view EveryoneGetsAPair = "Everyone who waits gets a pair";
inline std::string in_one_role(std::size_t n) {
  return counted(static_cast<std::int64_t>(n), "other has", "others have") + " a pair in one of " +
         (n == 1 ? "two roles" : "their two roles") + " and none in the other.";
}
inline constexpr std::string_view FindWithout = "Find people without a pair";
inline constexpr std::string_view SaveWithout = "Save this list (CSV)";
inline constexpr std::string_view AsMentor = "As mentor";
inline constexpr std::string_view AsMentee = "As mentee";
inline constexpr std::string_view OpenTheirPage = "Open their page";
inline constexpr std::string_view SeePeople = "See the people";
inline constexpr std::string_view SwitchItOff = "Switch it off";
inline constexpr std::string_view UseBalanced = "Use “Balanced”";
inline std::string set_least(int points) { return "Set it to " + std::to_string(points); }

inline constexpr std::string_view FindProposed = "Find a proposed pair";
inline constexpr std::string_view SortProposed = "Order of the pairs";
inline constexpr std::string_view WeakestFirst = "Needs a look first";
inline constexpr std::string_view StrongestFirst = "Strongest first";
inline constexpr std::string_view ByMentor = "By the mentor’s name";
inline constexpr std::string_view FindPerson = "Filter";
inline std::string people_listed(std::size_t shown, std::size_t all) {
  if (shown == all) return counted(static_cast<std::int64_t>(all), "person", "people");
  return grouped(static_cast<std::int64_t>(shown)) + " of " +
         counted(static_cast<std::int64_t>(all), "person", "people");
}
inline std::string pairs_listed(std::size_t shown, std::size_t all) {
  return grouped(static_cast<std::int64_t>(shown)) + " of " +
         counted(static_cast<std::int64_t>(all), "pair", "pairs");
}

inline std::string listed(const std::vector<std::string>& names) {
  std::string words;
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (i > 0) words += i + 1 == names.size() ? " and " : ", ";
    words += names[i];
  }
  return words;
}
inline constexpr std::string_view IsThisTheOrder = "Is this the order of your ranks?";
inline std::string ranks_guessed(const std::vector<std::string>& ranks) {
  return "Your list brought " + listed(ranks) + ": " +
         (ranks.size() == 1 ? "its name does not say where it stands."
                            : "their names do not say where they stand.") +
         " A mentor must rank below their mentee, so the order decides who can teach whom.";
}
inline std::string from_the_top(const std::vector<std::string>& ranks) {
  return "From the most senior: " + listed(ranks) + ".";
}
inline constexpr std::string_view OrderIsRight = "This order is right";
inline constexpr std::string_view ChangeOrder = "Change the order";
inline constexpr std::string_view ConfirmOrder = "Confirm the order of ranks";
inline constexpr std::string_view DropProposal = "Discard";

inline constexpr std::string_view WhyNot = "Why not these two?";
inline constexpr std::string_view WhyNotHint =
    "Choose two people, and see what the proposal would become if they were a pair.";
inline constexpr std::string_view AreProposed = "They are a pair of this proposal.";
inline constexpr std::string_view NoPlaceLeft =
    "One of the two has no free place beside the pairs that stay.";
inline constexpr std::string_view NotAllowed = "A rule stands in the way:";
inline constexpr std::string_view AsGood =
    "Every rule allows it, and the proposal would be just as good: it is one of several that are "
    "equally good.";
inline constexpr std::string_view LosesPeople =
    "Every rule allows it. But fewer people would have a pair:";
inline constexpr std::string_view LosesPairs =
    "Every rule allows it. But there would be fewer pairs:";
inline constexpr std::string_view LosesWorst =
    "Every rule allows it. But the worst pair of all would be worse:";
inline constexpr std::string_view LosesTotal =
    "Every rule allows it. But those who would move lose more than they gain:";
inline constexpr std::string_view BelowLeast = "Their score is below the least acceptable one.";
inline constexpr std::string_view MentorColumn = "Mentor";
inline constexpr std::string_view MenteeNow = "Mentee now";
inline constexpr std::string_view MenteeInstead = "Mentee instead";
inline constexpr std::string_view ScoreNow = "Score now";
inline constexpr std::string_view ScoreInstead = "Score instead";
inline constexpr std::string_view Change = "Change";
inline constexpr std::string_view NoPairShort = "no pair";
inline std::string total_of_pairs(std::int64_t pairs) {
  return "Total of " + counted(pairs, "pair", "pairs");
}
inline std::string worst_stays(int now, int instead) {
  if (now == instead) return "The worst pair stays at " + score_of_100(now) + ". ";
  return "The worst pair goes from " + score_of_100(now) + " to " + score_of_100(instead) + ". ";
}
inline constexpr std::string_view ExactFigures = "These are exact figures, not estimates.";
inline constexpr std::string_view ByHandNote = "A pair that you choose is marked “by hand”.";
inline constexpr std::string_view PairAnyway = "Pair them anyway";
inline constexpr std::string_view OverruleAndPair = "Make it all the same";
inline constexpr std::string_view OverruleIt = "Overrule it and pair them";
inline constexpr std::string_view OverruleThem = "Overrule them and pair them";
// `rules`: as published, in quotation marks.
inline std::string really_overrule(const std::vector<std::string>& rules) {
  return "You would overrule " + listed(rules) + ".";
}
inline constexpr std::string_view BeginsAsProposal =
    "They do not start at once: both are asked first.";
inline constexpr std::string_view KeepProposal = "Keep the proposal";
inline constexpr std::string_view WorkingOut = "Working it out";

}  // namespace flipside::screens::words
