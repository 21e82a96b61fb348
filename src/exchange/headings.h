// What the columns of a staff list are called, in the words that people use in many languages.
#pragma once

#include <array>
#include <optional>
#include <span>
#include <string_view>

namespace flipside::exchange {

// What a column can become. Every list of people is made of these, ours too.
enum class PersonField {
  LeaveOut,
  Name,
  NameFamilyFirst,  // "Kowalska, Anna"
  GivenName,
  FamilyName,
  StaffNumber,
  Email,
  Rank,
  Team,
  LineManager,
  Role,
  TopicsTaught,
  TopicsWanted,
  Languages,
  Aims,
  Interests,
  TimeZone,
  FreeTimes,
  HoursAMonth,
  Capacity,
  Openness,
  Status,
  Note,
};

// In the order in which a person is offered them.
inline constexpr std::array PersonFields{
    PersonField::LeaveOut,     PersonField::Name,       PersonField::NameFamilyFirst,
    PersonField::GivenName,    PersonField::FamilyName, PersonField::StaffNumber,
    PersonField::Email,        PersonField::Rank,       PersonField::Team,
    PersonField::LineManager,  PersonField::Role,       PersonField::TopicsTaught,
    PersonField::TopicsWanted, PersonField::Aims,       PersonField::Languages,
    PersonField::Interests,    PersonField::TimeZone,   PersonField::FreeTimes,
    PersonField::HoursAMonth,  PersonField::Capacity,   PersonField::Openness,
    PersonField::Status,       PersonField::Note,
};

// "Leave out", "Name", "Line manager" and so on; also the headings of the files that we write.
std::string_view field_name(PersonField field);

// Whether several columns may become this field, their contents joined: the lists and the note.
// Of the columns about the line manager, each may name the same person in its own way.
bool takes_several_columns(PersonField field);

// The field that a heading names; nothing when its words are not known, LeaveOut when they are
// known to be nothing of a person here ("Is manager"). The longest known phrase decides:
// "Manager's e-mail" is the line manager. "JobTitle" reads like "Job title".
std::optional<PersonField> field_of_heading(std::string_view heading);

// Why a column is left out whatever is chosen for it: a birth date, an age or a generation; a
// resource group or an identity, of which each person decides whether it counts; contacts for an
// emergency, pay and other private matters; how long somebody has been there.
enum class Withheld { No, Age, Groups, Private, Joining };
Withheld withheld_by_heading(std::string_view heading);

// "Personal e-mail": taken only where there is no other.
bool is_personal_heading(std::string_view heading);

// The time of an answer to a form: a later answer of the same person replaces the earlier one.
bool is_answer_time_heading(std::string_view heading);

// Phrases of one meaning, folded (base/text.h) and separated by '|'. One that begins with '=' has
// to be the whole heading.
struct KnownHeadings {
  PersonField field = PersonField::LeaveOut;
  std::string_view phrases{};
  Withheld withheld = Withheld::No;
};
std::span<const KnownHeadings> known_headings();

}  // namespace flipside::exchange
