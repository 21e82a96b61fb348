// The words of matching, all in one place: rules, criteria, reasons, causes and proofs as people
// read them. English; every sentence is complete and says what to do where something can be done.
#pragma once

#include <string>
#include <string_view>

#include "matching/certificate.h"
#include "matching/explanation.h"
#include "matching/outcome.h"
#include "matching/rules.h"
#include "matching/scoring.h"
#include "matching/unmatched.h"

namespace flipside::matching {

std::string_view name_of(Mode mode);
std::string_view description_of(Mode mode);
std::string_view name_of(Criterion criterion);

// The rule as it is published, and what is told of a pair that would break it.
std::string_view rule_in_words(Rule rule);
std::string_view exclusion_in_words(Rule rule);

// The switch or slider of a rule that can be set, as it is labelled; empty for the others.
std::string_view setting_of(Rule rule);
inline constexpr std::string_view LeastScoreSetting = "Least acceptable score";

// "Expert", "knows it well" and so on, for 0–4.
std::string_view level_in_words(int level);

// "2 h", "45 min", "1 h 30 min".
std::string duration_in_words(int minutes);

std::string in_words(const Shared& common);
std::string in_words(const Difference& difference);
// "Prototyping: knows it well, for somebody who has a first idea".
std::string in_words(const Brought& brought);
std::string in_words(const Opener& opener);

std::string cause_in_words(const Unmatched& unmatched);
std::string way_out_in_words(const Unmatched& unmatched);

std::string_view in_words(Finding finding);

}  // namespace flipside::matching
