#include "exchange/people_export.h"

#include <gtest/gtest.h>

#include <array>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "base/text.h"
#include "exchange/people_index.h"
#include "import_text.h"
#include "programme/text_limits.h"
#include "programme/validation.h"
#include "test_files.h"

namespace flipside::exchange {
namespace {

constexpr std::array Names{
    "Ada Lovelace", "علي بن سينا", "יעל כהן",      "अदिति शर्मा",
    "สมชาย ใจดี",    "佐藤 千晴",   "김민지",       "Zoë 🙂 👩🏽‍🔬",
    "=1+1",         "-Ann",        "'Ahmad",       "''=x",
    "@home",        "+49",         "\tTab",        " space ",
    "a;b\\c",       "C:\\x; y:3",  "O'Neil",       "\"Q\"",
    "x,y",          "line\nbreak", "Ada Lovelace", "ada lovelace",
};

// All naughty strings that can be a name, and names in many scripts.
std::vector<std::string> texts_to_try() {
  std::vector<std::string> texts(Names.begin(), Names.end());
  for (const std::string& text : JsonTexts("naughty-strings/blns.json").texts) {
    if (trim(text).empty() || text.contains('\0') || characters(text) > MostOfName) continue;
    texts.push_back(text);
  }
  return texts;
}

class Generator {
 public:
  Generator(std::uint64_t seed, const std::vector<std::string>& texts)
      : random_(seed), texts_(texts) {}

  Programme programme() {
    add_named<Topic>(programme_.topics, 6);
    add_named<Aim>(programme_.aims, 4);
    add_named<Interest>(programme_.interests, 4);
    add_named<Rank>(programme_.ranks, 4);
    int position = 0;
    for (auto& [id, rank] : programme_.ranks) rank.position = ++position;
    for (std::uint32_t left = random_.below(12); left > 0; --left) add_person();
    std::vector<Id<Person>> ids;
    for (const auto& [id, person] : programme_.people) ids.push_back(id);
    for (auto& [id, person] : programme_.people) {
      const auto& other = ids[random_.below(static_cast<std::uint32_t>(ids.size()))];
      if (other != id && random_.below(2) == 0) person.manager = other;
    }
    return programme_;
  }

 private:
  std::string text() { return texts_[random_.below(static_cast<std::uint32_t>(texts_.size()))]; }
  std::string text_or_none() { return random_.below(3) == 0 ? std::string() : text(); }

  // Of names that are the same to the reader, a table has one.
  template <class R>
  void add_named(Table<R>& table, int count) {
    std::set<std::string> keys;
    for (int i = 0; i < count; ++i) {
      R record{.id = random_id<R>(random_), .name = text()};
      if (keys.insert(name_key(record.name)).second) table.emplace(record.id, record);
    }
  }

  template <class R>
  Id<R> any_of(const Table<R>& table) {
    auto place = table.begin();
    std::advance(place, random_.below(static_cast<std::uint32_t>(table.size())));
    return place->first;
  }

  int below(std::uint32_t bound) { return static_cast<int>(random_.below(bound)); }

  FreeTime any_free_time() {
    const int from = 60 * below(24);
    return {static_cast<Weekday>(below(7)), from, from + 30 * (1 + below(2))};
  }

  void add_person() {
    Person person{.id = random_id<Person>(random_), .name = text(), .email = text_or_none()};
    person.staff_number = text_or_none();
    person.role = static_cast<Role>(below(4));
    if (below(2) == 0) person.rank = any_of(programme_.ranks);
    person.team = text_or_none();
    if (below(2) == 0) person.offers.push_back({any_of(programme_.topics), below(5)});
    if (below(2) == 0) person.wants.push_back({any_of(programme_.topics), below(5), 1 + below(3)});
    if (below(2) == 0) person.aims.push_back(any_of(programme_.aims));
    for (int left = below(7); left > 0; --left) person.free_times.push_back(any_free_time());
    if (below(2) == 0) person.openness = below(5);
    if (below(2) == 0) person.interests.push_back(any_of(programme_.interests));
    if (below(2) == 0) person.languages.push_back({text(), static_cast<LanguageLevel>(below(3))});
    person.time_zone = text_or_none();
    if (below(2) == 0) person.hours_a_month = below(745);
    if (below(2) == 0) person.capacity = below(9);
    person.status = static_cast<PersonStatus>(below(3));
    person.note = text_or_none();
    programme_.people.emplace(person.id, person);
  }

  Random random_;
  const std::vector<std::string>& texts_;
  Programme programme_{};
};

// What a person is, with names in place of ids.
using Described = std::vector<std::string>;

Described described(const Programme& programme, const Person& person) {
  const Rank* rank = find(programme.ranks, person.rank);
  const Person* manager = find(programme.people, person.manager);
  Described words{person.name,
                  person.email,
                  person.staff_number,
                  person.team,
                  person.time_zone,
                  person.note,
                  std::to_string(static_cast<int>(person.role)),
                  std::to_string(static_cast<int>(person.status)),
                  std::to_string(person.hours_a_month.value_or(-1)),
                  std::to_string(person.capacity.value_or(-1)),
                  rank == nullptr ? "" : rank->name,
                  manager == nullptr ? "" : manager->name + "|" + manager->email};
  for (const Offer& it : person.offers) {
    words.push_back(programme.topics.at(it.topic).name + std::to_string(it.level));
  }
  for (const Want& it : person.wants) {
    words.push_back(programme.topics.at(it.topic).name + std::to_string(it.current) +
                    std::to_string(it.priority));
  }
  for (const auto& id : person.aims) words.push_back(programme.aims.at(id).name);
  words.push_back(std::to_string(person.openness.value_or(-1)));
  for (const FreeTime& it : person.free_times) {
    words.push_back(std::to_string(static_cast<int>(it.weekday)) + " " +
                    std::to_string(it.from_minute) + " " + std::to_string(it.until_minute));
  }
  for (const auto& id : person.interests) words.push_back(programme.interests.at(id).name);
  for (const Language& it : person.languages) {
    words.push_back(it.name + std::to_string(static_cast<int>(it.level)));
  }
  return words;
}

std::multiset<Described> described(const Programme& programme) {
  std::multiset<Described> people;
  for (const auto& [id, person] : programme.people) people.insert(described(programme, person));
  return people;
}

TEST(PeopleExport, IsReadBackIntoAnEmptyProgrammeAsItWas) {
  const auto texts = texts_to_try();
  for (std::uint64_t seed = 1; seed <= 200; ++seed) {
    const Programme programme = Generator(seed, texts).programme();
    if (programme.people.empty()) continue;
    const std::string csv = people_csv(programme, {.with_private = true});
    const ImportPreview found = preview_of({}, csv, {}, seed + 1'000'000);
    ASSERT_TRUE(found.issues.empty()) << "seed " << seed << ": " << words_of(found.issues)[0];
    Programme copy;
    apply(copy, found.change);
    ASSERT_EQ(described(copy), described(programme)) << "seed " << seed;
    ASSERT_TRUE(invalid_values(copy).empty()) << "seed " << seed;
  }
}

TEST(PeopleExport, ChangesNothingWhereItCameFrom) {
  const auto texts = texts_to_try();
  for (std::uint64_t seed = 1; seed <= 200; ++seed) {
    const Programme programme = Generator(seed, texts).programme();
    if (programme.people.empty()) continue;
    const std::string csv = people_csv(programme, {.with_private = seed % 2 == 0});
    const ImportPreview found = preview_of(programme, csv, {}, seed + 1'000'000);
    ASSERT_TRUE(found.issues.empty()) << "seed " << seed << ": " << words_of(found.issues)[0];
    ASSERT_TRUE(is_empty(found.change)) << "seed " << seed;
    ASSERT_EQ(found.people_unchanged, static_cast<int>(programme.people.size()));
  }
}

TEST(PeopleExport, EveryNaughtyStringComesBackAsAName) {
  Programme programme;
  Random ids(3);
  for (const std::string& text : texts_to_try()) {
    const Person person{.id = random_id<Person>(ids), .name = text, .note = text};
    programme.people.emplace(person.id, person);
  }
  const Programme copy = imported({}, people_csv(programme, {.with_private = true}));
  EXPECT_EQ(described(copy), described(programme));
}

TEST(PeopleExport, NoCellBeginsLikeAFormula) {
  Programme programme;
  Random ids(3);
  for (const std::string& text : texts_to_try()) {
    const Person person{.id = random_id<Person>(ids), .name = text, .team = text};
    programme.people.emplace(person.id, person);
  }
  const auto rows = parse_csv(people_csv(programme));
  ASSERT_EQ(rows.size(), programme.people.size() + 1);
  for (const CsvRow& row : rows) {
    for (const std::string& cell : row.cells) {
      ASSERT_FALSE(!cell.empty() && std::string_view("=+-@\t\r").contains(cell[0])) << cell;
    }
  }
}

TEST(PeopleExport, PrivateFieldsStayOut) {
  Programme programme;
  const Id<Person> ada("ada00000");
  const Id<Person> ben("ben00000");
  programme.people.emplace(ben, Person{.id = ben, .name = "Ben"});
  programme.people.emplace(ada, Person{.id = ada,
                                       .name = "Ada",
                                       .would_like = {ben},
                                       .would_avoid = {Id<Person>("canary01")},
                                       .openness = 3,
                                       .memberships = {{Id<ResourceGroup>("canary03"), true}},
                                       .group_wish = GroupWish::Same,
                                       .note = "canary02"});
  programme.groups.emplace(Id<ResourceGroup>("canary03"),
                           ResourceGroup{Id<ResourceGroup>("canary03"), "canary04"});
  for (const bool with_private : {false, true}) {
    const std::string csv = people_csv(programme, {.with_private = with_private});
    for (const std::string_view word : {"canary01", "canary03", "canary04", "consent", "same"}) {
      EXPECT_FALSE(csv.contains(word)) << word;
    }
    EXPECT_EQ(csv.contains("Openness"), with_private);
  }
  EXPECT_FALSE(people_csv(programme).contains("canary"));
  EXPECT_TRUE(people_csv(programme, {.with_private = true}).contains("canary02"));
  EXPECT_FALSE(people_csv(programme, {.people = {ada}}).contains("Ben"));
}

TEST(PeopleExport, LooksAsPeopleExpectIt) {
  const Programme programme =
      imported({},
               "Name,Rank,Team,Mgr,Skills,Languages\n"
               "Zoë,Head,\"Kids, teens\",,,\nAda,Librarian,IT,Zoë,Short video:4; Go,German C1\n");
  const std::string csv = people_csv(programme);
  const auto rows = parse_csv(csv.substr(3));
  ASSERT_EQ(rows.size(), 3U);
  EXPECT_TRUE(
      csv.starts_with("\xEF\xBB\xBFName,Employee number,E-mail,Rank,Team,Line manager,Role,"));
  EXPECT_EQ(rows[0].cells.back(), OwnColumnHeading);
  const std::vector<std::string> ada(rows[1].cells.begin(), rows[1].cells.end() - 1);
  EXPECT_EQ(ada, (std::vector<std::string>{"Ada", "", "", "Librarian", "IT", "Zoë", "none",
                                           "Short video:4; Go:3", "", "", "German:fluent", "", "",
                                           "", "", "", "active"}));
}

TEST(PeopleExport, WhatWasEditedInASpreadsheetIsTakenIn) {
  const Programme before = imported({}, "Name,Team,Skills\nAda,IT,Go; Chess\nBen,IT,\n");
  std::string csv = people_csv(before);
  const auto change = [&](std::string_view from, std::string_view to) {
    const std::size_t at = csv.find(from);
    ASSERT_NE(at, csv.npos) << from;
    csv.replace(at, from.size(), to);
  };
  change("Ada,", "Ada Lovelace,");
  change("Go:3; Chess:3", "Chess:4; Short video");
  csv += "Cid,,,,HR\r\n";
  const ImportPreview found = preview_of(before, csv, {}, 11);
  EXPECT_EQ(found.people_changed, 1);
  EXPECT_EQ(found.people_unchanged, 1);
  EXPECT_EQ(found.people_new, 1);
  Programme after = before;
  apply(after, found.change);
  const Person& ada = person_named(after, "Ada Lovelace");
  EXPECT_EQ(ada.id, person_named(before, "Ada").id);
  ASSERT_EQ(ada.offers.size(), 2U);
  EXPECT_EQ(ada.offers[0].level, 4);
  EXPECT_EQ(after.topics.at(ada.offers[1].topic).name, "Short video");
}

}  // namespace
}  // namespace flipside::exchange
