#include "matching/rules.h"

#include <gtest/gtest.h>

#include <functional>
#include <string>

#include "matching/people.h"
#include "programme/rules.h"

namespace flipside::matching {
namespace {

Person& the_mentor(Programme& programme) { return programme.people.at(id_of<Person>("mentor")); }
Person& the_mentee(Programme& programme) { return programme.people.at(id_of<Person>("mentee")); }

void report_to(Programme& programme, const char* person, const char* manager) {
  programme.people.at(id_of<Person>(person)).manager = id_of<Person>(manager);
}

RuleSet rules_for(const Programme& programme, const Policy& policy) {
  const Roster roster = roster_of(programme, Keep::PairsUnderWay);
  return rules_against(roster, policy, *roster.index_of(id_of<Person>("mentor")),
                       *roster.index_of(id_of<Person>("mentee")));
}

struct RuleExample {
  std::string what;
  std::function<void(Programme&)> arrange;
  // Absent: the pair is allowed.
  std::optional<Rule> rule;
};

const RuleExample RuleExamples[] = {
    {"nothing speaks against it", [](Programme&) {}, std::nullopt},
    {"the mentor is away", [](Programme& it) { the_mentor(it).status = PersonStatus::Away; },
     Rule::NotAvailable},
    {"the mentee has left", [](Programme& it) { the_mentee(it).status = PersonStatus::Left; },
     Rule::NotAvailable},
    {"the mentor signed up as a mentee", [](Programme& it) { the_mentor(it).role = Role::Mentee; },
     Rule::NotAvailable},
    {"both signed up for both",
     [](Programme& it) {
       the_mentor(it).role = Role::Both;
       the_mentee(it).role = Role::Both;
     },
     std::nullopt},
    {"the mentor has no rank", [](Programme& it) { the_mentor(it).rank = {}; },
     Rule::MentorRankUnknown},
    {"the mentee's rank is not on the ladder",
     [](Programme& it) { the_mentee(it).rank = id_of<Rank>("emperor"); }, Rule::MenteeRankUnknown},
    {"peers", [](Programme& it) { the_mentor(it).rank = the_mentee(it).rank; },
     Rule::MentorRanksBelow},
    {"the mentor reports to the mentee", [](Programme& it) { report_to(it, "mentor", "mentee"); },
     Rule::NotInOneReportingLine},
    {"the mentor's manager reports to the mentee",
     [](Programme& it) {
       add_person(it, "between", Role::None, 2);
       report_to(it, "mentor", "between");
       report_to(it, "between", "mentee");
     },
     Rule::NotInOneReportingLine},
    {"the mentee reports to the mentor", [](Programme& it) { report_to(it, "mentee", "mentor"); },
     Rule::NotInOneReportingLine},
    {"both report to the same manager",
     [](Programme& it) {
       add_person(it, "above", Role::None, 4);
       report_to(it, "mentor", "above");
       report_to(it, "mentee", "above");
     },
     std::nullopt},
    {"managers in a circle beside them",
     [](Programme& it) {
       add_person(it, "one", Role::None, 2);
       add_person(it, "two", Role::None, 2);
       report_to(it, "mentor", "one");
       report_to(it, "one", "two");
       report_to(it, "two", "one");
     },
     std::nullopt},
    {"one team in two spellings",
     [](Programme& it) {
       the_mentor(it).team = "Sales ";
       the_mentee(it).team = "sales";
     },
     Rule::DifferentTeam},
    {"a team is missing", [](Programme& it) { the_mentor(it).team = "Sales"; }, std::nullopt},
    {"a pair now", [](Programme& it) { add_pair(it, "mentor", "mentee", PairStage::Active); },
     Rule::NotPairedAlready},
    {"a pair the other way round",
     [](Programme& it) { add_pair(it, "mentee", "mentor", PairStage::Paused); },
     Rule::NotPairedAlready},
    {"a proposal that nobody looked at",
     [](Programme& it) { add_pair(it, "mentor", "mentee", PairStage::Proposed); }, std::nullopt},
    {"a pair before", [](Programme& it) { add_pair(it, "mentor", "mentee", PairStage::Closed); },
     Rule::NeverPairedBefore},
    {"declined before",
     [](Programme& it) { add_pair(it, "mentor", "mentee", PairStage::Declined); },
     Rule::NotDeclined},
    {"blocked",
     [](Programme& it) {
       it.blocks[id_of<Block>("b")] = {id_of<Block>("b"), the_mentee(it).id, the_mentor(it).id};
     },
     Rule::NotBlocked},
    {"no shared language",
     [](Programme& it) {
       the_mentor(it).languages = {{"German", LanguageLevel::Fluent}};
       the_mentee(it).languages = {{"English", LanguageLevel::Fluent},
                                   {"German", LanguageLevel::Basic}};
     },
     Rule::SharedLanguage},
    {"languages of one are not known",
     [](Programme& it) { the_mentor(it).languages = {{"German", LanguageLevel::Fluent}}; },
     std::nullopt},
    {"the mentor teaches nothing of what is wanted",
     [](Programme& it) {
       the_mentor(it).offers = {{id_of<Topic>("ai"), 1}, {id_of<Topic>("video"), 4}};
       the_mentee(it).wants = {{id_of<Topic>("ai"), 1, 3}, {id_of<Topic>("data"), 0, 1}};
     },
     Rule::TeachesWhatIsWanted},
    {"the mentor teaches one thing of what is wanted",
     [](Programme& it) {
       the_mentor(it).offers = {{id_of<Topic>("ai"), 2}, {id_of<Topic>("video"), 4}};
       the_mentee(it).wants = {{id_of<Topic>("ai"), 1, 3}, {id_of<Topic>("data"), 0, 1}};
     },
     std::nullopt},
    {"the mentee has not said what they want",
     [](Programme& it) { the_mentor(it).offers = {{id_of<Topic>("video"), 4}}; }, std::nullopt},
    {"the mentor would rather avoid the mentee",
     [](Programme& it) { the_mentor(it).would_avoid = {the_mentee(it).id}; }, Rule::NobodyAvoided},
    {"the mentee would rather avoid the mentor",
     [](Programme& it) { the_mentee(it).would_avoid = {the_mentor(it).id}; }, Rule::NobodyAvoided},
    {"less than an hour in the week",
     [](Programme& it) {
       the_mentor(it).free_times = {{Weekday::Monday, 540, 659}};
       the_mentee(it).free_times = {{Weekday::Monday, 600, 720}};
     },
     Rule::SharesAnHour},
    {"an hour in the week",
     [](Programme& it) {
       the_mentor(it).free_times = {{Weekday::Monday, 540, 660}};
       the_mentee(it).free_times = {{Weekday::Monday, 600, 720}};
     },
     std::nullopt},
    {"one has not said when",
     [](Programme& it) { the_mentor(it).free_times = {{Weekday::Monday, 540, 560}}; },
     std::nullopt},
    {"no openness is asked for", [](Programme& it) { the_mentor(it).openness = 0; }, std::nullopt},
};

TEST(Rules, NameWhatExcludesAPair) {
  for (const RuleExample& example : RuleExamples) {
    Programme programme = with_ranks();
    add_mentor(programme, "mentor");
    add_mentee(programme, "mentee");
    example.arrange(programme);
    const RuleSet broken = rules_for(programme, Policy{});
    if (example.rule) {
      EXPECT_TRUE(broken.only(*example.rule)) << example.what;
    } else {
      EXPECT_TRUE(broken.empty()) << example.what;
    }
  }
}

TEST(Rules, AboutTeamsAndEarlierPairsCanBeSwitchedOff) {
  Programme programme = with_ranks();
  add_mentor(programme, "mentor").team = "Sales";
  add_mentee(programme, "mentee").team = "Sales";
  add_pair(programme, "mentor", "mentee", PairStage::Closed);
  const RuleSet both = rules_for(programme, Policy{});
  EXPECT_TRUE(both.contains(Rule::DifferentTeam) && both.contains(Rule::NeverPairedBefore));
  const Policy relaxed{.different_team = false, .never_paired_before = false};
  EXPECT_TRUE(rules_for(programme, relaxed).empty());
}

TEST(Rules, AboutTopicsWishesAndHoursCanBeSwitchedOff) {
  Programme programme = with_ranks();
  Person& mentor = add_mentor(programme, "mentor");
  Person& mentee = add_mentee(programme, "mentee");
  mentor.free_times = {{Weekday::Monday, 540, 560}};
  mentor.would_avoid = {mentee.id};
  mentee.free_times = {{Weekday::Friday, 540, 560}};
  mentee.wants = {{id_of<Topic>("ai"), 1, 3}};
  const RuleSet all = rules_for(programme, Policy{});
  EXPECT_TRUE(all.contains(Rule::TeachesWhatIsWanted) && all.contains(Rule::NobodyAvoided) &&
              all.contains(Rule::SharesAnHour));
  EXPECT_TRUE(
      rules_for(programme,
                {.teaches_what_is_wanted = false, .nobody_avoided = false, .share_an_hour = false})
          .empty());
}

TEST(Rules, AboutOpennessLeaveWhoeverHasNotAnsweredIn) {
  Programme programme = with_ranks();
  add_mentor(programme, "mentor").openness = 2;
  add_mentee(programme, "mentee");
  EXPECT_TRUE(rules_for(programme, {.least_openness = 2}).empty());
  EXPECT_TRUE(rules_for(programme, {.least_openness = 3}).only(Rule::OpenEnough));
  the_mentor(programme).openness = 4;
  the_mentee(programme).openness = 0;
  EXPECT_TRUE(rules_for(programme, {.least_openness = 1}).only(Rule::OpenEnough));
}

TEST(Rules, AboutManagersLetTheHighestRankHaveNone) {
  Programme programme = with_ranks();
  add_mentor(programme, "mentor");
  add_mentee(programme, "mentee");
  add_person(programme, "head", Role::None, 4);
  const Policy strict{.managers_known = true};
  EXPECT_TRUE(rules_for(programme, strict).only(Rule::MentorManagerUnknown));
  report_to(programme, "mentor", "head");
  EXPECT_TRUE(rules_for(programme, strict).empty());
  the_mentee(programme).rank = id_of<Rank>("rank3");
  EXPECT_TRUE(rules_for(programme, strict).only(Rule::MenteeManagerUnknown));
  report_to(programme, "mentee", "nobody of this programme");
  EXPECT_TRUE(rules_for(programme, strict).only(Rule::MenteeManagerUnknown));
  EXPECT_TRUE(rules_for(programme, Policy{}).empty());
}

TEST(Rules, ForbidEverybodyThemself) {
  Programme programme = with_ranks();
  add_person(programme, "mentor", Role::Both, 1);
  const Roster roster = roster_of(programme, Keep::PairsUnderWay);
  EXPECT_TRUE(rules_against(roster, Policy{}, 0, 0).contains(Rule::Oneself));
}

TEST(Rules, AgreeWithThoseOfTheProgramme) {
  for (std::uint64_t seed = 1; seed <= 60; ++seed) {
    Random random(seed);
    const Programme programme = random_programme(random, 16);
    const Roster roster = roster_of(programme, Keep::ProposalsToo);
    for (int one = 0; one < 16; ++one) {
      for (int other = 0; other < 16; ++other) {
        if (one == other) continue;
        const Person& mentor = programme.people.at(roster.id(one));
        const Person& mentee = programme.people.at(roster.id(other));
        const RuleSet broken = rules_against(roster, Policy{}, one, other);
        const bool in_line = in_one_reporting_line(programme, mentor.id, mentee.id);
        ASSERT_EQ(broken.contains(Rule::NotInOneReportingLine), in_line) << "seed " << seed;
        const bool ranks_fit = mentor_ranks_below(programme, mentor, mentee).value_or(false);
        const bool rank_rule = broken.contains(Rule::MentorRankUnknown) ||
                               broken.contains(Rule::MenteeRankUnknown) ||
                               broken.contains(Rule::MentorRanksBelow);
        ASSERT_EQ(rank_rule, !ranks_fit) << "seed " << seed;
        if (ever_paired(programme, mentor.id, mentee.id)) {
          ASSERT_TRUE(broken.contains(Rule::NotPairedAlready) ||
                      broken.contains(Rule::NeverPairedBefore))
              << "seed " << seed;
        }
      }
    }
  }
}

}  // namespace
}  // namespace flipside::matching
