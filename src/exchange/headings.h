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
    PersonField::LeaveOut,  PersonField::Name,         PersonField::NameFamilyFirst,
    PersonField::GivenName, PersonField::FamilyName,   PersonField::Email,
    PersonField::Rank,      PersonField::Team,         PersonField::LineManager,
    PersonField::Role,      PersonField::TopicsTaught, PersonField::TopicsWanted,
    PersonField::Aims,      PersonField::Languages,    PersonField::Interests,
    PersonField::TimeZone,  PersonField::FreeTimes,    PersonField::HoursAMonth,
    PersonField::Capacity,  PersonField::Openness,     PersonField::Status,
    PersonField::Note,
};

// "Leave out", "Name", "Line manager" and so on; also the headings of the files that we write.
std::string_view field_name(PersonField field);

// Whether several columns may become this field, their contents joined: the lists and the note.
bool takes_several_columns(PersonField field);

// The field that a heading names; nothing when its words are not known. The longest known phrase
// decides: "Manager's e-mail" is the line manager.
std::optional<PersonField> field_of_heading(std::string_view heading);

// Whether a heading speaks of a birth date, an age or a generation. Such a column is always left
// out.
bool is_age_heading(std::string_view heading);

// Whether a heading speaks of resource groups. Such a column is always left out too: that they may
// count is for each person to say.
bool is_group_heading(std::string_view heading);

// Why a column is left out whatever is chosen for it.
enum class Withheld { No, Age, Groups };

// Phrases of one meaning, folded (base/text.h) and separated by '|'. One that begins with '=' has
// to be the whole heading.
struct KnownHeadings {
  PersonField field = PersonField::LeaveOut;
  std::string_view phrases{};
  Withheld withheld = Withheld::No;
};
std::span<const KnownHeadings> known_headings();

}  // namespace flipside::exchange
