// Lists as people export them from the usual systems (tests/data/staff_lists), and what comes of
// them.
#include <gtest/gtest.h>

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/text.h"
#include "exchange/people_import.h"
#include "exchange/sheet_parts.h"
#include "import_text.h"
#include "record/named.h"
#include "test_files.h"

namespace flipside::exchange {
namespace {

using Words = std::vector<std::string>;

template <class Items>
std::string topics_of(const Programme& programme, const Items& items) {
  std::string words;
  for (const auto& item : items) {
    words += (words.empty() ? "" : ", ") + programme.topics.at(item.topic).name;
  }
  return words;
}

// "Name: what is known", blank fields and what is usual left out.
std::string told_of(const Programme& programme, const Person& person) {
  std::string words = person.name + ":";
  const auto add = [&](std::string_view mark, const std::string& value) {
    if (!value.empty()) words += " " + std::string(mark) + value;
  };
  const Rank* rank = find(programme.ranks, person.rank);
  const Person* manager = find(programme.people, person.manager);
  add("", person.email);
  add("#", person.staff_number);
  add("", rank == nullptr ? "" : rank->name);
  add("@ ", person.team);
  add("< ", manager == nullptr ? "" : manager->name);
  add("", person.role == Role::None ? "" : std::string(name_of(person.role)));
  add("teaches ", topics_of(programme, person.offers));
  add("wants ", topics_of(programme, person.wants));
  add("hours ", person.hours_a_month ? std::to_string(*person.hours_a_month) : "");
  add("takes ", person.capacity ? std::to_string(*person.capacity) : "");
  add("", person.status == PersonStatus::Active ? "" : std::string(name_of(person.status)));
  return words;
}

struct ListCase {
  std::string file;
  Words people;  // In the order of names, each as told_of().
  Words says{};  // Parts of what is said about rows and columns.
  std::vector<Withheld> withheld{};
  Words issues{};
};

Words said(const Sheet& sheet, const ColumnMapping& mapping, const ImportPreview& preview) {
  Words said = left_out(sheet, mapping);
  for (const std::string& words : words_of(preview.remarks)) said.push_back(words);
  return said;
}

NamedSheet named_sheet(const std::string& file) {
  return {file, sheet_of(test_file("staff_lists/" + file))};
}

void check_list(const ListCase& it) {
  SCOPED_TRACE(it.file);
  std::vector<NamedSheet> files;
  for (const std::string_view file : split(it.file, '+')) {
    files.push_back(named_sheet(std::string(file)));
  }
  const Sheet sheet = joined(std::move(files));
  const ColumnMapping mapping = guess_mapping(sheet);
  const Decisions none;
  Programme programme;
  const ImportPreview found = preview({programme, sheet, mapping, none, Random(7)});
  apply(programme, found.change);
  Words people;
  for (const auto& [id, person] : programme.people) {
    people.push_back(told_of(programme, person));
  }
  std::ranges::sort(people);
  EXPECT_EQ(people, it.people);
  EXPECT_EQ(words_of(found.issues), it.issues);
  const Words all = said(sheet, mapping, found);
  for (const std::string& part : it.says) {
    EXPECT_TRUE(
        std::ranges::any_of(all, [&](const std::string& words) { return words.contains(part); }))
        << "is not said: " << part << "\n"
        << testing::PrintToString(all);
  }
  for (const Withheld why : it.withheld) EXPECT_TRUE(has_withheld(sheet, why));
}

const ListCase Lists[] = {
    {.file = "05_backslash_quotes.csv",
     .people = {"Cy Dee: cy@x.example teaches Word",
                "Robert \"Bob\" Kay: bob@x.example teaches Excel"}},
    {.file = "08_bamboo_ids.csv",
     .people = {"Ada Okafor: ada@x.example #101 Analyst @ Finance < Max Stone",
                "Bo Lind: bo@x.example #102 Analyst @ Finance < Max Stone",
                "Gil Gone: gil@x.example #104 Director @ Finance < Max Stone left",
                "Max Stone: max@x.example #103 Director @ Finance"},
     .says = {"“Division” is left out: “Department” is “Team” already"},
     .withheld = {Withheld::Joining}},
    {.file = "09_workday_report.csv",
     .people = {"Ada Okafor: ada@x.example #21001 Analyst @ Finance Analytics (Max Stone) < Max "
                "Stone",
                "Bo Lind: bo@x.example #21002 Analyst @ Finance Analytics (Max Stone) < Max Stone "
                "away",
                "Gil Gone: gil@x.example #21004 Manager @ Finance (Ivy Top) left",
                "Max Stone: max@x.example #21003 Director, Finance @ Finance (Ivy Top)"},
     .says = {"9: Line manager “Ivy Top” is nobody in this list",
              "“Management Level” is left out: “Business Title” is “Rank” already"}},
    {.file = "10_personio_de.csv",
     .people = {"Ada Okafor: ada@x.example #1 Analystin @ FP&A < Max Stein",
                "Bo Lind: bo@x.example #2 Analyst @ FP&A < Max Stein left",
                "Ina Neu: ina@x.example #4 Analystin @ FP&A < Max Stein away",
                "Max Stein: max@x.example #3 Leiter Finanzen @ FP&A",
                "Ute Weg: ute@x.example #5 Analystin @ FP&A < Max Stein away"},
     .says = {"5: “Onboarding” is not here yet; comes in as away"},
     .withheld = {Withheld::Age, Withheld::Joining}},
    {.file = "11_manager_first_last.csv",
     .people = {"Ali Hunt: ali@x.example #00100 Manager @ Facilities",
                "Ria Reyn: ria@x.example #00304 Associate @ Facilities < Ali Hunt",
                "Tom Gee: tom@x.example #00263 Associate @ Facilities < Ali Hunt left"}},
    {.file = "12_manager_id_first.csv",
     .people = {"Ada Okafor: ada@x.example #00101 Analyst @ Finance < Max Stone",
                "Bo Lind: bo@x.example #00102 Analyst @ Finance < Max Stone",
                "Max Stone: max@x.example #00103 Director @ Finance"}},
    {.file = "13_is_manager_yes_no.csv",
     .people = {"Ada Okafor: ada@x.example @ Finance < Max Stone",
                "Bo Lind: bo@x.example @ Finance < Max Stone",
                "Max Stone: max@x.example @ Finance"}},
    {.file = "14_personal_email_first.csv",
     .people = {"Ada Okafor: ada@x.example @ Finance", "Bo Lind: bo@x.example @ HR"},
     .withheld = {Withheld::Private}},
    {.file = "15_entra_powershell.csv",
     .people = {"Ada Okafor: ada@x.example Analyst @ Finance < Max Stone",
                "Bo Lind: bo@x.example Analyst @ Finance < Max Stone left",
                "Max Stone: max@x.example Director @ Finance"}},
    {.file = "16_camelcase_headings.csv",
     .people = {"Ada Okafor: ada@x.example Analyst @ Finance < Max Stone",
                "Max Stone: max@x.example Director @ Finance"}},
    {.file = "17_google_forms.csv",
     .people = {"Ada Okafor: ada@x.example @ Finance < Max Stone mentor teaches Excel, Power BI, "
                "TikTok, Instagram and other social media hours 2",
                "Max Stone: max@x.example @ Finance mentee wants TikTok hours 1"},
     .says = {"3: “Max Stone” answered again in line 4; the later answer is taken",
              "2: Hours a month “2-3 hours”: 2 is used"}},
    {.file = "18_pushfar_template.csv",
     .people = {"Ada Okafor: ada@x.example mentor teaches Excel, Power BI takes 2",
                "Bo Lind: bo@x.example both teaches TikTok wants Leadership takes 1",
                "Ivy Top: ivy@x.example left", "Max Stone: max@x.example mentee wants Excel"}},
    {.file = "20_mentees.csv",
     .people = {"Ivy Top: ivy@x.example SCS1 @ Dept B mentee",
                "Max Stone: max@x.example SCS1 @ Dept A mentee"},
     .says = {"“role” is left out"},
     .withheld = {Withheld::Groups}},
    {.file = "20_mentors.csv",
     .people = {"Ada Okafor: ada@x.example EO @ Dept A mentor takes 2",
                "Bo Lind: bo@x.example EO @ Dept B mentor takes 1"},
     .withheld = {Withheld::Groups}},
    {.file = "20_mentees.csv+20_mentors.csv",
     .people = {"Ada Okafor: ada@x.example EO @ Dept A mentor takes 2",
                "Bo Lind: bo@x.example EO @ Dept B mentor takes 1",
                "Ivy Top: ivy@x.example SCS1 @ Dept B mentee",
                "Max Stone: max@x.example SCS1 @ Dept A mentee"},
     .withheld = {Withheld::Groups}},
    {.file = "23_na_values.csv",
     .people = {"Ada Okafor: ada@x.example mentor", "Bo Lind: mentee", "Cy Dee: mentee",
                "Max Stone: max@x.example @ Finance mentor"}},
    {.file = "36_employee_id_first_last.csv",
     .people = {"Ada Okafor: ada@x.example #00101 Analyst @ Finance < Max Stone",
                "Bo Lind: bo@x.example #00102 Analyst @ Finance < Max Stone",
                "Max Stone: max@x.example #00103 Director @ Finance"}},
    {.file = "37_na_topics.csv",
     .people = {"Ada Okafor: ada@x.example Analyst mentor",
                "Bo Lind: bo@x.example Analyst mentor teaches Excel",
                "Ivy Top: ivy@x.example Director mentee wants Excel",
                "Max Stone: max@x.example Director mentee"}},
};

TEST(StaffLists, ComeOutAsPeopleMeantThem) {
  for (const ListCase& it : Lists) check_list(it);
}

TEST(StaffLists, TheNameOfAFileSaysWhoTeachesWhereItsListDoesNot) {
  const struct {
    std::string_view name;
    std::optional<Role> role;
  } Cases[] = {
      {"20_mentors.csv", Role::Mentor},
      {"Mentees 2026 (final).xlsx", Role::Mentee},
      {"Liste Mentorinnen.csv", Role::Mentor},
      {"mentor_signups.csv", Role::Mentor},
      {"mentor programme staff.csv", {}},
      {"mentors and mentees.csv", {}},
      {"staff.csv", {}},
      {"commentors.csv", {}},
      {"", {}},
  };
  for (const auto& it : Cases) EXPECT_EQ(role_of_file_name(it.name), it.role) << it.name;
}

TEST(StaffLists, ThatComeTogetherShareColumnsAndNameTheirLines) {
  const Sheet sheet =
      joined({{"mentors.csv", sheet_of("Name,E-mail,Team\nAda,a@x.example,IT\n,,\"\n")},
              {"mentees.csv", sheet_of("Email address;Role;Name\nb@x.example;mentor;Ben\n"
                                       "c@x.example;;Cid\nd@x.example;;Dan;;x\n")}});
  EXPECT_EQ(sheet.headings, (Words{"Name", "E-mail", "Team", std::string(RoleColumnHeading)}));
  const ColumnMapping mapping = guess_mapping(sheet);
  const Decisions none;
  const Programme nobody;
  const ImportPreview found = preview({nobody, sheet, mapping, none, Random(7)});
  Programme programme;
  apply(programme, found.change);
  // A role in the list itself counts more than the name of its file.
  EXPECT_EQ(person_named(programme, "Ben").role, Role::Mentor);
  EXPECT_EQ(person_named(programme, "Ada").role, Role::Mentor);
  EXPECT_EQ(words_of(found.issues),
            (Words{"Line 3 of file 1: No name in this row",
                   "Line 4 of file 2: More cells than the 3 columns, so they may have shifted"}));
  EXPECT_EQ(found.remarks.front().line, LinesOfAFile + 3);
}

TEST(StaffLists, NobodyComesInSilentlyAsHere) {
  const std::string text = test_file("staff_lists/34_hris_status.csv");
  const Programme programme = imported({}, text);
  EXPECT_EQ(programme.people.size(), 44U);
  EXPECT_EQ(person_named(programme, "Person 00").status, PersonStatus::Active);
  EXPECT_EQ(person_named(programme, "Leaver One").status, PersonStatus::Left);
  EXPECT_EQ(person_named(programme, "Away Three").status, PersonStatus::Away);
  EXPECT_EQ(person_named(programme, "Pending Four").status, PersonStatus::Away);
  EXPECT_EQ(words_of(preview_of({}, text).remarks),
            Words{"45: “Pre-hire” is not here yet; comes in as away"});
}

TEST(StaffLists, WhatIsNoListOfTextSaysWhatItIs) {
  const auto page = read_sheet(test_file("staff_lists/27_html_as_xls.xls"));
  ASSERT_FALSE(page.has_value());
  EXPECT_TRUE(page.error().what.starts_with("This file is a web page")) << page.error().what;
  const auto workbook = read_sheet(test_file("staff_lists/28_real.xlsx"));
  ASSERT_FALSE(workbook.has_value());
  EXPECT_TRUE(workbook.error().what.starts_with("This workbook could not be read"));
}

TEST(StaffLists, TheNumberRecognisesPeopleTheNextMonth) {
  const Programme before = imported({}, test_file("staff_lists/36_employee_id_first_last.csv"));
  // Married, moved, without an address; the spreadsheet took the zeros.
  const std::string_view next = "Employee ID,Name,Department\n102,Bo Lind,Sales\n";
  const ImportPreview found = preview_of(before, next);
  EXPECT_EQ(found.people_new, 0);
  EXPECT_EQ(found.people_changed, 1);
  const ImportPreview renamed = preview_of(before, "Employee ID,Name\n00102,Bo Lind-Okafor\n");
  ASSERT_EQ(renamed.issues.size(), 1U);
  EXPECT_EQ(renamed.issues[0].kind, IssueKind::PerhapsHere);
}

TEST(StaffLists, TheLineOfTheHeadingsCanBeChosen) {
  const std::string text = test_file("staff_lists/09_workday_report.csv");
  EXPECT_EQ(sheet_of(text).heading_line, 6);
  const auto chosen = read_sheet(text, {.heading_line = 7});
  ASSERT_TRUE(chosen.has_value());
  EXPECT_EQ(chosen->headings.front(), "Ada Okafor");
  EXPECT_EQ(chosen->rows.size(), 3U);
}

}  // namespace
}  // namespace flipside::exchange
