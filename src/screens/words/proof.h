// Words for looking more closely at a proposal: its proof, other modes, other partners, the plot.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "base/text.h"
#include "matching/scoring.h"
#include "screens/format.h"

namespace flipside::screens::words {

inline constexpr std::string_view ProvenHidden =
    "How good they are is told in words, because resource groups count without being shown.";
inline constexpr std::string_view HowProved = "How this is proved";
inline constexpr std::string_view HowProvedLead =
    "Beside the pairs, the search finds a limit: the most that any set of pairs could reach by "
    "your rules, added up in one pass without trying the sets. Where the pairs reach exactly that "
    "limit, nothing better exists. A part of the program that shares nothing with the search did "
    "this sum again before the pairs were shown.";
inline constexpr std::string_view MostPeople = "Most people, most pairs";
// `value` counts people and pairs; `counts_twice`: some people count twice in it.
inline std::string people_proof(std::int64_t people, std::int64_t pairs, std::int64_t value,
                                std::int64_t bound, bool counts_twice) {
  return counted(people, "person gets", "people get") + " a pair, in " +
         counted(pairs, "pair", "pairs") + ". Counted together that is " + grouped(value) +
         ", and no set of pairs comes to more than " + grouped(bound) + "." +
         (counts_twice ? " Whoever takes both roles, or waited before, counts twice." : "");
}
inline constexpr std::string_view HighestWorst = "Highest worst pair";
inline std::string worst_proof(int worst, std::int64_t value, std::int64_t bound) {
  return "The worst pair scores " + score_of_100(worst) + ". If every pair had to score more, " +
         "people and pairs could come to " + grouped(bound) + " at most, not " + grouped(value) +
         ".";
}
inline constexpr std::string_view BestTotal = "Best total";
inline std::string total_proof(std::int64_t total, std::int64_t bound) {
  return "The scores add up to " + total_of_scores(total) + ". Nothing " +
         "that keeps what is said above adds up to more than " + total_of_scores(bound) + ".";
}
inline std::string total_alone_proof(std::int64_t total, std::int64_t bound) {
  return "The scores add up to " + total_of_scores(total) + ". No set of pairs " +
         "adds up to more than " + total_of_scores(bound) + ".";
}
inline constexpr std::string_view SaveProof = "Save the proof (JSON)";
inline std::string save_proof_hint(bool with_names) {
  return std::string("Everything that somebody else needs to check it with a program of their ") +
         "own: places, scores, pairs and limits. " +
         (with_names ? "People are in it by their names."
                     : "People are in it by number, not name.");
}
inline constexpr std::string_view WithNames = "With names";
inline constexpr std::string_view ProofTooLarge =
    "With so many people the file would be larger than most programs can open, so it is not made.";
inline constexpr std::string_view ProofHidden =
    "Resource groups count without being shown. Figures and limits would give them away, so they "
    "are not shown, and the proof is not saved on its own. It was checked all the same.";

inline std::string blocking_couples(std::int64_t n) {
  if (n == 0) return "No two people who are not paired would both score higher together.";
  return counted(n, "couple that is not paired", "couples that are not paired") +
         " would both score higher together than with the partners they have. Pairing " +
         (n == 1 ? "it" : "them") + " would take more from others than it gives.";
}

inline constexpr std::string_view CompareModes = "Compare what is best";
inline constexpr std::string_view CompareLead =
    "The same people and rules, three ways to say what the best pairs are. Each is proved.";
inline constexpr std::string_view Comparing = "Finding the best pairs in each way";
inline std::string use_mode(std::string_view mode) { return "Use “" + std::string(mode) + "”"; }
inline constexpr std::string_view InUse = "In use now";
inline constexpr std::string_view ModeNotProven =
    "The check of this one failed, so it has no figures.";
inline constexpr std::string_view PeopleWithPair = "People with a pair";
inline constexpr std::string_view Unmatched = "Without a pair";
inline constexpr std::string_view PairsRow = "Pairs";
inline constexpr std::string_view WorstRow = "Worst pair, of 100";
inline constexpr std::string_view TotalRow = "Total of scores";
inline constexpr std::string_view SpreadName = "How the scores spread, a dot a pair";
inline std::string spread_summary(std::size_t pairs) {
  return "How the scores of the pairs spread from 0 to 100 in each way, up to " +
         counted(static_cast<std::int64_t>(pairs), "pair", "pairs") + " each.";
}
inline std::string median(int score) { return "median " + score_of_100(score); }
inline constexpr std::string_view ModeColumn = "What is best";
inline constexpr std::string_view Lowest = "Lowest";
inline constexpr std::string_view LowerQuarter = "A quarter below";
inline constexpr std::string_view Median = "Median";
inline constexpr std::string_view UpperQuarter = "A quarter above";
inline constexpr std::string_view Highest = "Highest";
inline constexpr std::string_view ShowFigures = "Show the figures";
inline constexpr std::string_view HideFigures = "Hide the figures";

inline std::string other_partners(const std::string& name) { return "Other partners for " + name; }
inline std::string partners_lead(std::size_t shown, std::size_t possible) {
  if (possible == 0) return "The rules and places leave nobody else.";
  if (shown == possible) {
    return counted(static_cast<std::int64_t>(possible), "other partner is", "other partners are") +
           " possible.";
  }
  return "Of " + counted(static_cast<std::int64_t>(possible), "other partner", "other partners") +
         " that are possible, the " + grouped(static_cast<std::int64_t>(shown)) +
         " with the highest scores.";
}
inline constexpr std::string_view SeeMoves = "See who would move";
inline constexpr std::string_view CostsNothing = "The proposal would be just as good.";
inline constexpr std::string_view CostsPeople =
    "Fewer people would have a pair, or somebody who waited longest would have none.";
inline std::string costs_pairs(std::int64_t n) {
  return "There would be " + counted(n, "pair", "pairs") + " fewer.";
}
inline std::string costs_worst(int before, int after) {
  return "The worst pair of all would go from " + score_of_100(before) + " to " +
         score_of_100(after) + ".";
}
inline std::string costs_total(std::int64_t change) {
  return "The total would change by " + change_of_score(change) + ".";
}
inline std::string_view costs_in_words(bool large) {
  return large ? "What it would cost the others is large."
               : "What it would cost the others is small.";
}
inline std::string others_move(std::size_t mentors) {
  if (mentors == 0) return " Nobody else would move.";
  return " " + counted(static_cast<std::int64_t>(mentors), "other mentor", "other mentors") +
         " would have another mentee.";
}

inline constexpr std::string_view PairsAs = "Show the pairs as";
inline constexpr std::string_view AsList = "List";
inline constexpr std::string_view AsPlot = "Plot";
inline constexpr std::string_view LinksName = "Who is paired with whom";
inline std::string links_summary(std::size_t pairs, std::size_t unmatched) {
  return counted(static_cast<std::int64_t>(pairs), "pair", "pairs") + " as lines from mentor to " +
         "mentee, and " + counted(static_cast<std::int64_t>(unmatched), "person", "people") +
         " without a pair.";
}
inline constexpr std::string_view LinksLegend =
    "The thicker the line, the higher the score: 75 and more, 50 and more, below 50.";
inline std::string too_many_links(std::size_t pairs, std::size_t most) {
  return "A plot of " + counted(static_cast<std::int64_t>(pairs), "pair", "pairs") +
         " could not be read; it is drawn for up to " + grouped(static_cast<std::int64_t>(most)) +
         ". The list has them all.";
}
inline std::string without(const std::string& name) { return name + ", no pair"; }

inline constexpr std::string_view MakesTheScore = "What makes the score";
inline std::string part_of_score(std::string_view criterion, int worth, int weight) {
  return std::string(criterion) + ": " + std::to_string(worth / 100) + "." +
         std::to_string(worth / 10 % 10) + " of 10, weight " + std::to_string(weight);
}
// `worth`: 0 beside somebody who has not answered anything, else the same low value for all.
inline std::string part_not_answered(std::string_view criterion, int worth, int weight) {
  const std::string_view why = worth == 0
                                   ? ": one of the two has not answered anything, so it counts as "
                                   : ": an answer is missing, so it counts as a low ";
  return std::string(criterion) + std::string(why) + std::to_string(worth / 100) + "." +
         std::to_string(worth / 10 % 10) + " of 10, weight " + std::to_string(weight);
}
// "from 5 of 8 answers"
inline std::string rests_on(const matching::AnswerCount& answers) {
  return "from " + std::to_string(answers.known) + " of " +
         counted(answers.counted, "answer", "answers");
}

}  // namespace flipside::screens::words
