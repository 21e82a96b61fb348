#include "exchange/people_import.h"

#include <gtest/gtest.h>

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "import_text.h"

namespace flipside::exchange {
namespace {

using Words = std::vector<std::string>;

constexpr std::string_view Staff =
    "Name;Job title;Dept;E-mail;Good at;Wants to learn;Mgr;DOB\n"
    "Aigerim Sadykova;Librarian;Harbour branch;a@lq.example;Short video:4, Podcasts;;T. Mäkelä;"
    "31.05.1988\n";

// A ladder of three, from the lowest.
Programme with_ladder() {
  Programme programme;
  int position = 0;
  for (const char* name : {"Librarian", "Senior librarian", "Branch head"}) {
    const Id<Rank> id("rank_000" + std::to_string(position));
    programme.ranks.emplace(id, Rank{.id = id, .name = name, .position = ++position});
  }
  return programme;
}

std::string rank_name(const Programme& programme, const Person& person) {
  const Rank* rank = find(programme.ranks, person.rank);
  return rank == nullptr ? "" : rank->name;
}

std::map<std::string, int> levels_taught(const Programme& programme, const Person& person) {
  std::map<std::string, int> levels;
  for (const Offer& offer : person.offers) {
    levels[programme.topics.at(offer.topic).name] = offer.level;
  }
  return levels;
}

TEST(PeopleImport, BringsInWhatARowSays) {
  const Programme programme = imported(
      with_ladder(),
      "Name,Rank,Team,E-mail,Line manager,Role,Topics taught,Topics wanted,Languages,Interests,"
      "Time zone,Hours a month,Can take,Note\n"
      "Ada Lovelace,senior LIBRARIAN,Kids,ada@lq.example,T. Mäkelä,mentor,Short video:4; Podcasts,"
      "Data privacy (level 1; priority 3),German C1; Finnish,Chess,Europe/Helsinki,4 h,2,Call me\n"
      "Tuomas Mäkelä,Branch head,,,,mentee,,\"Short Video, Data privacy:1:3\",,chess,,,,\n");
  const Person& ada = person_named(programme, "Ada Lovelace");
  const Person& tuomas = person_named(programme, "Tuomas Mäkelä");
  EXPECT_EQ(rank_name(programme, ada), "Senior librarian");
  EXPECT_EQ(ada.team, "Kids");
  EXPECT_EQ(ada.email, "ada@lq.example");
  EXPECT_EQ(ada.manager, tuomas.id);
  EXPECT_EQ(ada.role, Role::Mentor);
  EXPECT_EQ(levels_taught(programme, ada),
            (std::map<std::string, int>{{"Short video", 4}, {"Podcasts", 3}}));
  EXPECT_EQ(ada.languages, (std::vector<Language>{{"German", LanguageLevel::Fluent},
                                                  {"Finnish", LanguageLevel::Working}}));
  EXPECT_EQ(ada.interests, tuomas.interests);
  EXPECT_EQ(ada.time_zone, "Europe/Helsinki");
  EXPECT_EQ(ada.hours_a_month, 4);
  EXPECT_EQ(ada.capacity, 2);
  EXPECT_EQ(ada.note, "Call me");
  ASSERT_EQ(tuomas.wants.size(), 2U);
  EXPECT_EQ(tuomas.wants[0].topic, ada.offers[0].topic);
  EXPECT_EQ(tuomas.wants[1].current, 1);
  EXPECT_EQ(tuomas.wants[1].priority, 3);
}

TEST(PeopleImport, SaysWhatItWouldDoBeforeItDoesIt) {
  const ImportPreview first =
      preview_of({}, "Name,Team,Good at\nAda,Kids,Podcasts\nBen,,Podcasts\n");
  EXPECT_EQ(first.people_new, 2);
  EXPECT_EQ(first.new_topics, Words{"Podcasts"});
  EXPECT_EQ(first.change.label, "Import 2 people");
  Programme programme;
  apply(programme, first.change);
  const ImportPreview second =
      preview_of(programme, "Name,Team,Good at\nAda,Kids,\nBen,IT,\nCid,,\n");
  EXPECT_EQ(second.people_unchanged, 1);
  EXPECT_EQ(second.people_changed, 1);
  EXPECT_EQ(second.people_new, 1);
  EXPECT_EQ(second.people(), 3);
  EXPECT_EQ(second.change.people.size(), 2U);
  EXPECT_TRUE(second.new_topics.empty());
}

TEST(PeopleImport, IsUndoneInOneStep) {
  const Programme before = with_ladder();
  const ImportPreview found = preview_of(before, "Name,Rank,Good at\nAda,Librarian,Podcasts\n");
  Programme programme = before;
  apply(programme, found.change);
  EXPECT_EQ(programme.people.size(), 1U);
  apply(programme, inverse(found.change));
  EXPECT_EQ(programme, before);
}

TEST(PeopleImport, TheSameSeedGivesTheSameChange) {
  const std::string_view text = "Name,Rank,Good at\nAda,Librarian,Podcasts\n";
  EXPECT_EQ(preview_of({}, text).change, preview_of({}, text).change);
  EXPECT_NE(preview_of({}, text).change, preview_of({}, text, {}, 8).change);
}

TEST(PeopleImport, GoodRowsComeInWhileOthersWait) {
  const std::string_view text =
      "Name;Rank;Mgr\n"
      "Ada;Librarian;\n"
      "Ben;Sr. librarain;\n"
      ";Librarian;\n"
      "\"Cid\nthe second\";Librarian;\n"
      "Ada;;\n"
      "Dan;SR LIBRARAIN;\n";
  const ImportPreview found = preview_of(with_ladder(), text);
  EXPECT_EQ(found.people_new, 2);
  EXPECT_EQ(words_of(found.issues),
            (Words{"Lines 3 and 8: Rank “Sr. librarain” is not on your ladder",
                   "Line 4: No name in this row", "Line 7: Same person as line 2 (Ada)"}));
  EXPECT_EQ(found.issues[0].repairs[0].words, "Use “Senior librarian”");
  EXPECT_EQ(found.issues[1].repairs[0].words, "Leave it out");
  EXPECT_EQ(found.issues[2].repairs[0].words, "Merge the two");
}

TEST(PeopleImport, ALongCellKeepsItsRowOutAndNoOther) {
  const std::string text = "Name;Topics taught\nAda;Clips\n" + std::string(201, 'x') + ";\nBen;" +
                           std::string(300, 'y') + "\n" + std::string(200, 'z') + ";\n";
  const ImportPreview found = preview_of(with_ladder(), text);
  EXPECT_EQ(found.people_new, 2);
  EXPECT_EQ(
      words_of(found.issues),
      (Words{"Line 3: The name is longer than 200 characters: shorten it in the list",
             "Line 4: The topic taught is longer than 200 characters: shorten it in the list"}));
}

TEST(PeopleImport, EachIssueIsSettledByItsRepairs) {
  const std::string_view text =
      "Name;Rank;Dept\nAda;Librarian;\n;;IT\nBen;Sr. librarain;\nAda;Branch head;\n";
  const Programme before = with_ladder();
  const ImportPreview open = preview_of(before, text);
  Decisions decisions;
  choose(decisions, open, "Line 3", RepairKind::LeaveOut);
  choose(decisions, open, "Line 4", RepairKind::UseRank);
  choose(decisions, open, "Line 5", RepairKind::KeepBoth);
  const ImportPreview settled = preview_of(before, text, decisions);
  EXPECT_EQ(words_of(settled.issues), Words{});
  EXPECT_EQ(settled.rows_left_out, 1);
  EXPECT_EQ(settled.people_new, 3);
  Programme programme = before;
  apply(programme, settled.change);
  EXPECT_EQ(rank_name(programme, person_named(programme, "Ben")), "Senior librarian");
  choose(decisions, open, "Line 5", RepairKind::MergeRows);
  EXPECT_EQ(preview_of(before, text, decisions).people_new, 2);
  choose(decisions, open, "Line 5", RepairKind::LeaveOut);
  EXPECT_EQ(preview_of(before, text, decisions).rows_left_out, 2);
}

TEST(PeopleImport, AMergedRowFillsWhatTheFirstLeavesBlank) {
  const std::string_view text =
      "Name,E-mail,Team,Good at\nAda,a@lq.example,,Podcasts\nAda L.,a@lq.example,Kids,Chess\n";
  Decisions decisions;
  choose(decisions, preview_of({}, text), "Line 3", RepairKind::MergeRows);
  const Programme programme = imported({}, text, decisions);
  ASSERT_EQ(programme.people.size(), 1U);
  const Person& ada = person_named(programme, "Ada");
  EXPECT_EQ(ada.team, "Kids");
  EXPECT_EQ(levels_taught(programme, ada),
            (std::map<std::string, int>{{"Chess", 3}, {"Podcasts", 3}}));
}

TEST(PeopleImport, ADecisionThatDoesNotFitCountsAsNone) {
  const Programme before = with_ladder();
  const std::string_view text = "Name;Rank\nBen;Sr. librarain\n;\n";
  const ImportPreview open = preview_of(before, text);
  Decisions decisions;
  for (const Issue& issue : open.issues) decisions[issue.key] = {.kind = RepairKind::UsePerson};
  EXPECT_EQ(words_of(preview_of(before, text, decisions).issues), words_of(open.issues));
  decisions[open.issues[0].key] = {.kind = RepairKind::UseRank, .rank = Id<Rank>("gone0000")};
  EXPECT_EQ(preview_of(before, text, decisions).issues.size(), open.issues.size());
}

TEST(PeopleImport, AnEmptyLadderTakesTheRanksInALikelyOrder) {
  const ImportPreview found = preview_of(
      {},
      "Name,Title\nA,Head of IT\nB,Trainee\nC,Chief librarian\nD,Librarian\nE,Sr. librarian\n"
      "F,Senior Librarian\nG,Deputy head\n");
  EXPECT_EQ(found.new_ranks, (Words{"Trainee", "Librarian", "Sr. librarian", "Deputy head",
                                    "Head of IT", "Chief librarian"}));
  EXPECT_TRUE(found.issues.empty());
  std::set<int> positions;
  for (const auto& [id, edit] : found.change.ranks) positions.insert(edit.after->position);
  EXPECT_EQ(positions, (std::set<int>{1, 2, 3, 4, 5, 6}));
  // What no word tells is asked later: is a librarian above a trainee?
  for (const auto& [id, edit] : found.change.ranks) {
    EXPECT_EQ(edit.after->place_is_guess, edit.after->name == "Librarian") << edit.after->name;
  }
}

TEST(PeopleImport, ARankThatIsAddedFindsItsPlaceOnTheLadder) {
  const Programme before = with_ladder();
  const std::string_view text = "Name,Rank\nBen,Assistant\n";
  Decisions decisions;
  choose(decisions, preview_of(before, text), "Line 2", RepairKind::AddRank);
  const Programme programme = imported(before, text, decisions);
  std::map<int, std::string> ladder;
  for (const auto& [id, rank] : programme.ranks) ladder[rank.position] = rank.name;
  EXPECT_EQ(ladder,
            (std::map<int, std::string>{
                {1, "Assistant"}, {2, "Librarian"}, {3, "Senior librarian"}, {4, "Branch head"}}));
}

TEST(PeopleImport, BirthDatesAreNeverTaken) {
  const Sheet sheet = sheet_of(Staff);
  ColumnMapping mapping = guess_mapping(sheet);
  EXPECT_EQ(mapping.fields.back(), PersonField::LeaveOut);
  EXPECT_TRUE(has_withheld(sheet, Withheld::Age));
  mapping.fields.back() = PersonField::Note;
  const Programme programme;
  const Decisions none;
  const ImportPreview found = preview({programme, sheet, mapping, none, Random(1)});
  ASSERT_EQ(found.change.people.size(), 1U);
  EXPECT_EQ(found.change.people.begin()->second.after->note, "");
}

TEST(PeopleImport, TakesAimsFreeTimesAndOpenness) {
  const Programme programme = imported({},
                                       "Name;Goals;Availability;Openness\n"
                                       "Ada;Grow, Learn;Mon 9-12, Fri 14:30-16;gladly\n");
  const Person& ada = person_named(programme, "Ada");
  ASSERT_EQ(ada.aims.size(), 2U);
  EXPECT_EQ(programme.aims.at(ada.aims[0]).name, "Grow");
  EXPECT_EQ(ada.openness, 4);
  EXPECT_EQ(ada.free_times,
            (std::vector<FreeTime>{{Weekday::Monday, 540, 720}, {Weekday::Friday, 870, 960}}));
}

TEST(PeopleImport, SaysWhereFreeTimesAndOpennessAreNotUnderstood) {
  const ImportPreview found =
      preview_of({}, "Name,Availability,Openness\nAda,mornings,5\nBen,Mon 9-12,2\n");
  EXPECT_EQ(words_of(found.remarks),
            (Words{"2: Openness “5” is not a number from 0 to 4; not used",
                   "2: Free times “mornings” is not days and hours such as “Mon 9:00-12:00; "
                   "Tue-Thu 14-17”; not used"}));
}

TEST(PeopleImport, ResourceGroupsAreNeverTaken) {
  const Sheet sheet = sheet_of("Name,ERG\nAda,canary\n");
  ColumnMapping mapping = guess_mapping(sheet);
  EXPECT_EQ(mapping.fields.back(), PersonField::LeaveOut);
  EXPECT_TRUE(has_withheld(sheet, Withheld::Groups));
  EXPECT_FALSE(has_withheld(sheet, Withheld::Age));
  mapping.fields.back() = PersonField::Note;
  const Programme programme;
  const Decisions none;
  const ImportPreview found = preview({programme, sheet, mapping, none, Random(1)});
  ASSERT_EQ(found.change.people.size(), 1U);
  EXPECT_EQ(found.change.people.begin()->second.after->note, "");
}

TEST(PeopleImport, ARowWhoseCellsShiftedStaysOut) {
  const std::string_view text =
      "Name;Team;Good at\nAda;Kids;Chess\nBen;Kids;Chess;Podcasts\nCid;Kids;Chess;;\nDan;IT;Go\n"
      "Eve;IT\n";
  const ImportPreview found = preview_of({}, text);
  EXPECT_EQ(words_of(found.issues),
            Words{"Line 3: More cells than the 3 columns, so they may have shifted"});
  EXPECT_EQ(found.people_new, 4);
  Decisions decisions;
  choose(decisions, found, "Line 3", RepairKind::TakeAsItIs);
  EXPECT_EQ(preview_of({}, text, decisions).people_new, 5);
}

TEST(PeopleImport, TenThousandRowsAreNoTroubleWhenAllOfThemAreWrong) {
  std::string text = "Name,Team\n";
  for (int i = 0; i < 10'000; ++i) text += ",IT\n";
  const ImportPreview found = preview_of({}, text);
  EXPECT_EQ(found.issues.size(), 10'000U);
  EXPECT_EQ(found.people(), 0);
}

TEST(PeopleImport, EveryErrorIsNamedWithItsLine) {
  const std::vector<std::string> zones{"Europe/Vienna", "Asia/Calcutta"};
  const Sheet sheet = sheet_of(
      "Name,Team,Manager,Time zone\n"
      "Ada,Kids,Ben,Kolkata\n"
      "Ben,Kids,Ada,Europe/Atlantis\n"
      "Cid,IT\n"
      "Dan,IT,Ben,Vienna\n"
      "Eve,\"IT,Ben,\n");
  const Programme programme;
  const Decisions none;
  const ImportPreview found =
      preview({programme, sheet, guess_mapping(sheet), none, Random(1), zones});
  EXPECT_EQ(words_of(found.remarks),
            (Words{"3: Time zone “Europe/Atlantis” is not a zone such as Europe/Vienna or a city "
                   "of one; not used",
                   "3: “Ada” and “Ben” manage each other; the line manager of this row is not used",
                   "4: This row ends after 2 cells of 4; those behind read as blank",
                   "6: A quotation mark opens here and never closes"}));
}

TEST(PeopleImport, NobodyManagesThemselvesInACircle) {
  const std::string_view text = "Name,Manager\nAda,Ben\nBen,Cid\nCid,Ada\nDan,Ada\nEve,Eve\n";
  const ImportPreview found = preview_of({}, text);
  EXPECT_EQ(words_of(found.remarks),
            (Words{"4: “Ada”, “Ben” and “Cid” manage each other in a circle; the line manager of "
                   "this row is not used",
                   "6: Line manager “Eve” is the person of this row; not used"}));
  const Programme programme = imported({}, text);
  EXPECT_TRUE(person_named(programme, "Cid").manager.empty());
  EXPECT_EQ(person_named(programme, "Ada").manager, person_named(programme, "Ben").id);
  EXPECT_EQ(person_named(programme, "Dan").manager, person_named(programme, "Ada").id);
}

TEST(PeopleImport, LostLettersNeverReplaceBetterOnes) {
  const Programme before = imported({}, "Name,E-mail\nJörg Müller,j@lq.example\n");
  for (const std::string_view garbled : {"J??rg M??ller", "J?rg M?ller", "JÃ¶rg MÃ¼ller", "Aÿþ"}) {
    const std::string text = "Name,E-mail\n" + std::string(garbled) + ",j@lq.example\n";
    const ImportPreview found = preview_of(before, text);
    EXPECT_EQ(found.people_unchanged, 1) << garbled;
    EXPECT_EQ(words_of(found.remarks), Words{"2: Name “" + std::string(garbled) +
                                             "” has letters that could not be read; “Jörg Müller” "
                                             "stays"});
  }
  for (const std::string_view fine : {"Jörg Müller?", "Ångström Ÿ", "Þór", "İpek Çağ"}) {
    const std::string text = "Name,E-mail\n" + std::string(fine) + ",j@lq.example\n";
    EXPECT_EQ(words_of(preview_of(before, text).remarks), Words{}) << fine;
  }
}

TEST(PeopleImport, NewRanksTakeTheOrderThatAPersonGives) {
  const Sheet sheet = sheet_of("Name,Rank\nAda,Heron\nBen,Wren\nCid,Owl\n");
  Programme programme;
  const Decisions none;
  const ColumnMapping mapping = guess_mapping(sheet);
  const Words guessed = preview({programme, sheet, mapping, none, Random(1)}).ladder;
  EXPECT_EQ(guessed, (Words{"Heron", "Wren", "Owl"}));
  const Words order{"Wren", "Owl", "Heron"};
  const ImportPreview found = preview({programme, sheet, mapping, none, Random(1), {}, order});
  EXPECT_EQ(found.ladder, order);
  const Words incomplete{"Wren"};
  EXPECT_EQ(preview({programme, sheet, mapping, none, Random(1), {}, incomplete}).ladder, guessed);
}

TEST(PeopleImport, ANameWithoutALetterWaitsForAWord) {
  const std::string_view text = "Department,Name\nFinance,Ada\nTotal,4\nHR,佐藤\n";
  const ImportPreview found = preview_of({}, text);
  EXPECT_EQ(found.people_new, 2);
  EXPECT_EQ(words_of(found.issues),
            std::vector<std::string>{"Line 3: “4” is no name: it has no letter"});
  Decisions decisions;
  choose(decisions, found, "Line 3", RepairKind::TakeAsItIs);
  EXPECT_EQ(preview_of({}, text, decisions).people_new, 3);
}

}  // namespace
}  // namespace flipside::exchange
