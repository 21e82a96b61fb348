#include "exchange/headings.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

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
      EXPECT_EQ(withheld_by_heading(heading), known.withheld) << heading;
      if (known.withheld != Withheld::No) continue;
      const auto field = field_of_heading(heading);
      ASSERT_TRUE(field.has_value()) << heading;
      EXPECT_EQ(field_name(*field), field_name(known.field)) << heading;
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
  for (const std::string_view heading : {"", "Username", "Average", "Shoe size", "Mentor lounge"}) {
    EXPECT_EQ(field_of_heading(heading), std::nullopt) << heading;
  }
}

TEST(Headings, WhatIsWithheldIsSeenWhateverElseTheHeadingSays) {
  const struct {
    Withheld why;
    std::vector<std::string_view> headings;
  } Cases[] = {
      {Withheld::Age,
       {"DOB", "DoB", "D.O.B.", "DateOfBirth", "Birth date (dd.mm.yyyy)", "Age", "Age group",
        "Generation", "Geburtsdatum", "Âge", "Jahrgang / Alter", "Возраст", "生年月日",
        "تاريخ الميلاد"}},
      {Withheld::Groups,
       {"ERG", "Employee resource group", "Resource groups (optional)", "Affinity group", "Gender",
        "Sexual orientation"}},
      {Withheld::Private, {"Emergency Contact Email", "EmergencyContactName", "Annual salary"}},
      {Withheld::Joining, {"Hire Date", "HireDate", "Eintrittsdatum", "Date d’entrée"}},
      {Withheld::No,
       {"Language", "Manager", "Average", "Stage", "Page", "Group", "Team", "Resources"}},
  };
  for (const auto& it : Cases) {
    for (const std::string_view heading : it.headings) {
      EXPECT_EQ(withheld_by_heading(heading), it.why) << heading;
    }
  }
}

TEST(Headings, OfTheUsualSystemsAreKnownInFiveLanguages) {
  const struct {
    PersonField field;
    std::vector<std::string_view> headings;
  } Cases[] = {
      {PersonField::Name, {"Employee", "Worker", "displayName", "FullName", "Naam medewerker"}},
      {PersonField::StaffNumber,
       {"Employee ID", "EmployeeID", "Employee #", "Employee No.", "Personalnummer",
        "Mitarbeiter-Nr.", "Matricule", "N° employé", "Número de empleado", "Personeelsnummer"}},
      {PersonField::Email, {"userPrincipalName", "EmailAddress", "Primary Work Email"}},
      {PersonField::Rank,
       {"Stufe", "Karrierestufe", "Business Title", "Management Level", "JobTitle",
        "Intitulé de poste", "Nivel jerárquico", "Functienaam"}},
      {PersonField::Team,
       {"DepartmentName", "Supervisory Organization", "Organisationseinheit", "Pôle", "Unidad",
        "Afdeling"}},
      {PersonField::LineManager,
       {"Reporting to", "Supervisor ID", "Worker's Manager", "LineManager", "Direkter Vorgesetzter",
        "N+1", "Responsable hiérarchique", "Jefe inmediato", "Direct leidinggevende"}},
      {PersonField::TopicsTaught,
       {"Kann beibringen", "Offer help in categories", "Peut transmettre", "Puede compartir",
        "Kan uitleggen"}},
      {PersonField::TopicsWanted,
       {"Need help in categories", "Möchte lernen", "Souhaite découvrir", "Quiere conocer",
        "Leerwensen"}},
      {PersonField::Role,
       {"Mentoring Type", "Would you like to be a mentor (you teach) or a mentee (you learn)?"}},
      {PersonField::Capacity, {"Maximum Mentees", "number of matches"}},
      {PersonField::Status, {"Worker Status", "accountEnabled", "Activated", "Aktiv"}},
      {PersonField::LeaveOut, {"Is Manager", "Program ID", "Employee Type"}},
  };
  for (const auto& it : Cases) {
    for (const std::string_view heading : it.headings) {
      const auto field = field_of_heading(heading);
      ASSERT_TRUE(field.has_value()) << heading;
      EXPECT_EQ(field_name(*field), field_name(it.field)) << heading;
    }
  }
}

}  // namespace
}  // namespace flipside::exchange
