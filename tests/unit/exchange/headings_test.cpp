#include "exchange/headings.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

#include "base/text.h"

namespace flipside::exchange {
namespace {

std::string_view without_mark(std::string_view phrase) {
  return phrase.starts_with('=') ? phrase.substr(1) : phrase;
}

TEST(Headings, EveryKnownPhraseIsRecognised) {
  for (const KnownHeadings& known : known_headings()) {
    for (const std::string_view phrase : split(known.phrases, '|')) {
      const std::string heading(without_mark(phrase));
      EXPECT_EQ(fold(heading), heading) << "not folded: " << heading;
      if (known.withheld == Withheld::Age) {
        EXPECT_TRUE(is_age_heading(heading)) << heading;
      } else if (known.withheld == Withheld::Groups) {
        EXPECT_TRUE(is_group_heading(heading)) << heading;
      } else {
        EXPECT_FALSE(is_group_heading(heading)) << heading;
        EXPECT_FALSE(is_age_heading(heading)) << heading;
        const auto field = field_of_heading(heading);
        ASSERT_TRUE(field.has_value()) << heading;
        EXPECT_EQ(field_name(*field), field_name(known.field)) << heading;
      }
    }
  }
}

TEST(Headings, OurOwnHeadingsAreRecognised) {
  for (const PersonField field : PersonFields) {
    if (field == PersonField::LeaveOut || field == PersonField::NameFamilyFirst) continue;
    EXPECT_EQ(field_of_heading(field_name(field)), field) << field_name(field);
  }
}

TEST(Headings, AreFoundInsideLongerOnes) {
  const struct {
    std::string_view heading;
    PersonField field;
  } Cases[] = {
      {"Work e-mail address", PersonField::Email},
      {"E-MAIL (DIENSTLICH)", PersonField::Email},
      {"Manager's e-mail", PersonField::LineManager},
      {"Team name", PersonField::Team},
      {"Dept.", PersonField::Team},
      {"Abteilung / Bereich", PersonField::Team},
      {"Job title (current)", PersonField::Rank},
      {"What would you like: wants to learn", PersonField::TopicsWanted},
      {"Prénom", PersonField::GivenName},
      {"Línea: Teléfono y correo", PersonField::Email},
      {"直属上司", PersonField::LineManager},
      {"所属部署名", PersonField::Team},
  };
  for (const auto& it : Cases) {
    const auto field = field_of_heading(it.heading);
    ASSERT_TRUE(field.has_value()) << it.heading;
    EXPECT_EQ(field_name(*field), field_name(it.field)) << it.heading;
  }
  for (const std::string_view heading :
       {"", "Username", "Average", "Shoe size", "Years of service"}) {
    EXPECT_EQ(field_of_heading(heading), std::nullopt) << heading;
  }
}

TEST(Headings, AgeIsSeenWhateverElseTheHeadingSays) {
  for (const std::string_view heading :
       {"DOB", "D.O.B.", "Date of birth", "Birth date (dd.mm.yyyy)", "Age", "Age group",
        "Generation", "Geburtsdatum", "Âge", "Jahrgang / Alter", "Возраст", "生年月日",
        "تاريخ الميلاد"}) {
    EXPECT_TRUE(is_age_heading(heading)) << heading;
  }
  for (const std::string_view heading : {"Language", "Manager", "Average", "Stage", "Page"}) {
    EXPECT_FALSE(is_age_heading(heading)) << heading;
  }
}

TEST(Headings, ResourceGroupsAreSeenAndOtherGroupsAreNot) {
  for (const std::string_view heading :
       {"ERG", "Employee resource group", "Resource groups (optional)", "Affinity group"}) {
    EXPECT_TRUE(is_group_heading(heading)) << heading;
  }
  for (const std::string_view heading : {"Group", "Age group", "Team", "Resources"}) {
    EXPECT_FALSE(is_group_heading(heading)) << heading;
  }
}

}  // namespace
}  // namespace flipside::exchange
