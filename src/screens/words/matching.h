// Words of the matching page.
#pragma once

#include <string>
#include <string_view>

#include "base/text.h"
#include "matching/certificate.h"
#include "screens/format.h"

namespace flipside::screens::words {

inline constexpr std::string_view FindBestPairs = "Find the best pairs";
inline constexpr std::string_view WhatMatchingDoes =
    "Everyone gets at most one pair at a time unless they can take more. Running pairs stay as "
    "they are.";
inline constexpr std::string_view NobodyToPair =
    "It takes at least one mentor (junior, teaches) and one mentee (senior, learns) with a rank.";
inline constexpr std::string_view GoToPeople = "Go to People";
inline constexpr std::string_view Searching = "Finding the best pairs";
inline std::string waiting_people(std::size_t mentors, std::size_t mentees) {
  return counted(static_cast<std::int64_t>(mentors), "mentor", "mentors") + " and " +
         counted(static_cast<std::int64_t>(mentees), "mentee", "mentees") + " wait for a pair";
}
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
  const std::string total =
      grouped((totals.score + 50) / 100) + " of " + grouped(totals.pairs * 100);
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
inline constexpr std::string_view LeastScore = "Least acceptable score";
inline constexpr std::string_view NoLeastScore = "none";
inline constexpr std::string_view LeastScoreHint =
    "Pairs that score less are not proposed, even where somebody stays without a pair.";
inline constexpr std::string_view Rules = "Rules";
inline constexpr std::string_view RuleTeam = "Different teams only";
inline constexpr std::string_view RuleBefore = "Nobody who was paired before";
inline constexpr std::string_view AlwaysRules =
    "Always: the mentor ranks below the mentee, nobody in one reporting line, no blocked pairs.";
inline std::string without_pair(std::size_t n) {
  return counted(static_cast<std::int64_t>(n), "person", "people") + " without a pair";
}
inline std::string in_return(std::string_view what) { return "In return: " + std::string(what); }
inline constexpr std::string_view EveryonePaired = "Everyone has a pair.";
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
inline constexpr std::string_view KeepProposal = "Keep the proposal";
inline constexpr std::string_view WorkingOut = "Working it out";

}  // namespace flipside::screens::words
