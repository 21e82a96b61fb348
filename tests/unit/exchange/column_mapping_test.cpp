#include "exchange/column_mapping.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

#include "import_text.h"

namespace flipside::exchange {
namespace {

using Words = std::vector<std::string>;

Words mapped(std::string_view text) {
  Words names;
  for (const PersonField field : guess_mapping(sheet_of(text)).fields) {
    names.emplace_back(field_name(field));
  }
  return names;
}

TEST(ColumnMapping, IsGuessedFromHeadingsAndValues) {
  const struct {
    const char* what;
    std::string_view text;
    Words fields;
  } Cases[] = {
      {"a usual list",
       "Name;Job title;Dept;Good at;Wants to learn;Mgr;DOB\nA;B;C;D;E;F;1.1.1970\n",
       {"Name", "Rank", "Team", "Topics taught", "Topics wanted", "Line manager", "Leave out"}},
      {"German",
       "Nachname;Vorname;E-Mail;Abteilung;Vorgesetzter;Geburtsdatum\nA;B;a@b.c;D;E;F\n",
       {"Family name", "Given name", "E-mail", "Team", "Line manager", "Leave out"}},
      {"a family name that is only called name",
       "Name;Vorname\nKowalska;Anna\nAli;Ben\n",
       {"Family name", "Given name"}},
      {"a full name beside a given name",
       "Name;Vorname\nAnna Kowalska;Anna\nBen Ali;Ben\n",
       {"Name", "Leave out"}},
      {"a given name that is only called name",
       "Nome;Cognome\nAnna;Rossi\nAda;Neri\n",
       {"Given name", "Family name"}},
      {"names with the family name first",
       "Name;Team\n\"Kowalska, Anna\";IT\n\"Ali, Ben\";HR\n",
       {"Name, family name first", "Team"}},
      {"a role that is a job", "Name,Role\nAda,Librarian\n", {"Name", "Rank"}},
      {"a role that is ours", "Name,Role\nAda,Mentor\nBen,mentee\n", {"Name", "Role"}},
      {"a status that is not ours", "Name,Status\nAda,Full time\n", {"Name", "Leave out"}},
      {"a field twice",
       "Name,Private mail,E-mail\nA,b@c.d,e@f.g\n",
       {"Name", "Leave out", "E-mail"}},
      {"topics in two columns",
       "Name,Skills,Good at\nA,B,C\n",
       {"Name", "Topics taught", "Topics taught"}},
      {"no headings",
       "IT,Ada Lovelace,ada@lq.example\nHR,Ben Ali,ben@lq.example\n",
       {"Leave out", "Name", "E-mail"}},
      {"single words alone", "Ada\nBen\n", {"Name"}},
      {"a wide heading row", "姓名,部门,邮箱\n佐藤,IT,a@b.c\n", {"Name", "Team", "E-mail"}},
  };
  for (const auto& it : Cases) EXPECT_EQ(mapped(it.text), it.fields) << it.what;
}

}  // namespace
}  // namespace flipside::exchange
