#include "exchange/who_is_who.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

#include "import_text.h"

namespace flipside::exchange {
namespace {

using Words = std::vector<std::string>;

// Two people called Anna in two teams, and one Ben without a team or an address.
Programme two_annas() {
  return imported({}, "Name,Team,E-mail\nAnna,Sales,anna@lq.example\nAnna,HR,\nBen,,\n", {}, 99);
}

struct Outcome {
  int people_new = 0;
  int people_changed = 0;
  int people_unchanged = 0;
  Words issues{};
  bool operator==(const Outcome&) const = default;
};

std::ostream& operator<<(std::ostream& out, const Outcome& it) {
  out << it.people_new << " new, " << it.people_changed << " changed, " << it.people_unchanged
      << " unchanged";
  for (const std::string& issue : it.issues) out << "; " << issue;
  return out;
}

Outcome outcome_of(std::string_view text) {
  const ImportPreview found = preview_of(two_annas(), text);
  return {.people_new = found.people_new,
          .people_changed = found.people_changed,
          .people_unchanged = found.people_unchanged,
          .issues = words_of(found.issues)};
}

TEST(WhoIsWho, PeopleOfTheProgrammeAreKnownAgain) {
  const struct {
    const char* what;
    std::string_view text;
    Outcome outcome;
  } Cases[] = {
      {"by address", "Name,E-mail\nAnna K.,ANNA@lq.example\n", {.people_changed = 1}},
      {"by name and team", "Name,Team\nanna,SALES\n", {.people_changed = 1}},
      {"by name where a team is blank", "Name,Team\nBen,IT\n", {.people_changed = 1}},
      {"exactly as they are", "Name,Team\nAnna,HR\nBen,\n", {.people_unchanged = 2}},
      {"one of two",
       "Name,Rank\nAnna,\n",
       {.issues = {"Line 2: “Anna” could be one of several people who are here"}}},
      {"in another team",
       "Name,Team\nAnna,IT\n",
       {.issues = {"Line 2: “Anna” could be one of several people who are here"}}},
      {"with another address",
       "Name,Team,E-mail\nAnna,Sales,new@lq.example\n",
       {.issues = {"Line 2: “Anna” could be one of several people who are here"}}},
      {"with another address and team",
       "Name,Team,E-mail\nAnna,HR,x@lq.example\nAnna,IT,y@lq.example\n",
       {.people_new = 1, .people_changed = 1}},
      {"somebody new", "Name,Team\nCid,IT\n", {.people_new = 1}},
  };
  for (const auto& it : Cases) EXPECT_EQ(outcome_of(it.text), it.outcome) << it.what;
}

TEST(WhoIsWho, ADoubtIsSettledByItsRepairs) {
  const Programme before = two_annas();
  const std::string_view text = "Name,Team\nAnna,IT\n";
  const ImportPreview open = preview_of(before, text);
  Decisions decisions;
  choose(decisions, open, "Line 2", RepairKind::UsePerson);
  EXPECT_EQ(preview_of(before, text, decisions).people_changed, 1);
  choose(decisions, open, "Line 2", RepairKind::AddPerson);
  EXPECT_EQ(preview_of(before, text, decisions).people_new, 1);
  choose(decisions, open, "Line 2", RepairKind::LeaveOut);
  EXPECT_EQ(preview_of(before, text, decisions).people(), 0);
}

TEST(WhoIsWho, RepetitionsWithinTheSheetAreSeen) {
  const struct {
    const char* what;
    std::string_view text;
    Words issues;
  } Cases[] = {
      {"name and team", "Name,Team\nCid,IT\ncid,it\n", {"Line 3: Same person as line 2 (Cid)"}},
      {"address", "Name,E-mail\nCid,c@d.e\nDan,C@d.e\n", {"Line 3: Same person as line 2 (Cid)"}},
      {"person of the programme",
       "Name,E-mail,Team\nAnna,anna@lq.example,\nAnna,,Sales\n",
       {"Line 3: Same person as line 2 (Anna)"}},
      {"other team", "Name,Team\nCid,IT\nCid,HR\n", {}},
      {"other address", "Name,E-mail\nCid,a@b.c\nCid,d@e.f\n", {}},
  };
  for (const auto& it : Cases) EXPECT_EQ(outcome_of(it.text).issues, it.issues) << it.what;
}

TEST(WhoIsWho, LineManagersAreFoundAsTheyAreWritten) {
  const struct {
    const char* what;
    std::string_view manager;
    std::string_view name;
    Words remarks;
  } Cases[] = {
      {"by name", "tuomas  makela", "Tuomas Mäkelä", {}},
      {"by address", "t@lq.example", "Tuomas Mäkelä", {}},
      {"by name and address", "Tuomas <t@lq.example>", "Tuomas Mäkelä", {}},
      {"family name first", "\"Mäkelä, Tuomas\"", "Tuomas Mäkelä", {}},
      {"by initial", "T. Mäkelä", "Tuomas Mäkelä", {}},
      {"among those here already", "Ben", "Ben", {}},
      {"in doubt", "Anna", "", {"3: Line manager “Anna” could be several people; not used"}},
      {"unknown", "Zoe", "", {"3: Line manager “Zoe” is nobody in this list; not used"}},
      {"themself", "Ada", "", {"3: Line manager “Ada” is the person of this row; not used"}},
  };
  for (const auto& it : Cases) {
    const std::string text = "Name,E-mail,Line manager\nTuomas Mäkelä,t@lq.example,\nAda,," +
                             std::string(it.manager) + "\n";
    const Programme before = two_annas();
    const ImportPreview found = preview_of(before, text);
    Programme programme = before;
    apply(programme, found.change);
    const Person* manager = find(programme.people, person_named(programme, "Ada").manager);
    EXPECT_EQ(manager == nullptr ? "" : manager->name, it.name) << it.what;
    EXPECT_EQ(words_of(found.remarks), it.remarks) << it.what;
  }
}

TEST(WhoIsWho, WhatARowSaysWronglyIsToldAndNotUsed) {
  const ImportPreview found = preview_of(
      {}, "Name,E-mail,Time zone,Hours a month,Can take,Skills\nAda,nowhere,CET,a lot,-1,Go:9\n");
  EXPECT_EQ(
      words_of(found.remarks),
      (Words{"2: E-mail “nowhere” is not an e-mail address; not used",
             "2: Time zone “CET” is not a zone such as Europe/Vienna or a city of one; not used",
             "2: Hours a month “a lot” is not a whole number up to 744; not used",
             "2: Can take “-1” is not a whole number up to 1000; not used",
             "2: Topic “Go”: levels go from 0 to 4 and priorities from 1 to 3; the nearest "
             "is used"}));
  EXPECT_EQ(found.people_new, 1);
}

}  // namespace
}  // namespace flipside::exchange
