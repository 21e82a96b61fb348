#include "exchange/headings.h"

#include <algorithm>
#include <string>

#include "base/text.h"

namespace flipside::exchange {
namespace {

// From Thai on, scripts write without spaces, so that a phrase can stand anywhere.
constexpr char32_t FirstWithoutSpaces = 0x0E00;

bool is_ascii_mark(char c) {
  const bool letter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
  return static_cast<unsigned char>(c) < 0x80 && !letter;
}

// "JobTitle" → "Job Title".
std::string with_humps_apart(std::string_view heading) {
  std::string words;
  for (const char c : heading) {
    const bool is_hump = c >= 'A' && c <= 'Z';
    if (is_hump && !words.empty() && words.back() >= 'a' && words.back() <= 'z') words += ' ';
    words += c;
  }
  return words;
}

// Marks of other scripts than ASCII that stand in headings: "N° employé", "Date d’entrée".
std::string with_ascii_marks(std::string_view heading) {
  std::string text(heading);
  for (const std::string_view mark : {"’", "°", "º", "№"}) {
    for (std::size_t at = text.find(mark); at != text.npos; at = text.find(mark, at)) {
      text.replace(at, mark.size(), " ");
    }
  }
  return text;
}

// Folded words, one space before each and one behind the last: " e mail address ".
std::string words_of(std::string_view heading) {
  std::string words = " ";
  for (const char c : fold(with_ascii_marks(heading))) {
    if (!is_ascii_mark(c)) {
      words += c;
      continue;
    }
    if (words.back() != ' ') words += ' ';
    if (c == '#') words += "number ";
  }
  if (words.back() != ' ') words += ' ';
  return words;
}

bool is_written_without_spaces(std::string_view phrase) {
  return std::ranges::any_of(code_points(phrase),
                             [](char32_t point) { return point >= FirstWithoutSpaces; });
}

// `words` as words_of makes them.
bool has_phrase(std::string_view words, std::string_view phrase) {
  const bool is_whole = phrase.starts_with('=');
  if (is_whole) phrase.remove_prefix(1);
  for (std::size_t at = words.find(phrase); at != words.npos; at = words.find(phrase, at + 1)) {
    const bool has_edges = words[at - 1] == ' ' && words[at + phrase.size()] == ' ';
    if (is_whole) return has_edges && words.size() == phrase.size() + 2;
    if (has_edges || is_written_without_spaces(phrase)) return true;
  }
  return false;
}

struct KnownHeading {
  PersonField field = PersonField::LeaveOut;
  std::size_t bytes = 0;
};

KnownHeading longest_match(std::string_view words) {
  KnownHeading best;
  for (const KnownHeadings& known : known_headings()) {
    if (known.withheld != Withheld::No) continue;
    for (const std::string_view phrase : split(known.phrases, '|')) {
      if (phrase.size() <= best.bytes || !has_phrase(words, phrase)) continue;
      best = {.field = known.field, .bytes = phrase.size()};
    }
  }
  return best;
}

bool has_any(std::string_view words, std::string_view phrases) {
  return std::ranges::any_of(split(phrases, '|'),
                             [&](std::string_view phrase) { return has_phrase(words, phrase); });
}

constexpr std::string_view PersonalPhrases =
    "personal|private|privat|home|personnel|personnelle|personale|prive|particular";
constexpr std::string_view AnswerTimePhrases =
    "=timestamp|=zeitstempel|=horodateur|=marca temporal|=tijdstempel|=completion time|"
    "=submitted at|=submission date|=submission time|=fertigstellungszeit|=heure de fin|"
    "=hora de finalizacion|=tijd van voltooien";
constexpr std::string_view FigurePhrases = "max|maximum|number|how many|how much|anzahl|nombre";

// "Would you like to be a mentor (you teach) or a mentee (you learn)?"
bool asks_for_role(std::string_view words) {
  return has_any(words, "mentor|mentorin") && has_any(words, "mentee") &&
         !has_any(words, FigurePhrases);
}

// What somebody's manager has too: "Manager First Name", "Supervisor ID".
bool names_a_person(PersonField field) {
  switch (field) {
    case PersonField::Name:
    case PersonField::NameFamilyFirst:
    case PersonField::GivenName:
    case PersonField::FamilyName:
    case PersonField::StaffNumber:
    case PersonField::Email:
      return true;
    default:
      return false;
  }
}

bool is_about_manager(std::string_view words) {
  return std::ranges::any_of(known_headings(), [&](const KnownHeadings& known) {
    return known.field == PersonField::LineManager && has_any(words, known.phrases);
  });
}

Withheld withheld_by_words(std::string_view words) {
  for (const KnownHeadings& known : known_headings()) {
    if (known.withheld != Withheld::No && has_any(words, known.phrases)) return known.withheld;
  }
  return Withheld::No;
}

}  // namespace

std::string_view field_name(PersonField field) {
  switch (field) {
    case PersonField::LeaveOut:
      return "Leave out";
    case PersonField::Name:
      return "Name";
    case PersonField::NameFamilyFirst:
      return "Name, family name first";
    case PersonField::GivenName:
      return "Given name";
    case PersonField::FamilyName:
      return "Family name";
    case PersonField::StaffNumber:
      return "Employee number";
    case PersonField::Email:
      return "E-mail";
    case PersonField::Rank:
      return "Rank";
    case PersonField::Team:
      return "Team";
    case PersonField::LineManager:
      return "Line manager";
    case PersonField::Role:
      return "Role";
    case PersonField::TopicsTaught:
      return "Topics taught";
    case PersonField::TopicsWanted:
      return "Topics wanted";
    case PersonField::Languages:
      return "Languages";
    case PersonField::Aims:
      return "Aims";
    case PersonField::Interests:
      return "Interests";
    case PersonField::TimeZone:
      return "Time zone";
    case PersonField::FreeTimes:
      return "Free times";
    case PersonField::HoursAMonth:
      return "Hours a month";
    case PersonField::Capacity:
      return "Can take";
    case PersonField::Openness:
      return "Openness";
    case PersonField::Status:
      return "Status";
    case PersonField::Note:
      return "Note";
  }
  return {};
}

bool takes_several_columns(PersonField field) {
  switch (field) {
    case PersonField::LineManager:
    case PersonField::TopicsTaught:
    case PersonField::TopicsWanted:
    case PersonField::Aims:
    case PersonField::Languages:
    case PersonField::Interests:
    case PersonField::FreeTimes:
    case PersonField::Note:
      return true;
    default:
      return false;
  }
}

std::optional<PersonField> field_of_heading(std::string_view heading) {
  const std::string plain = words_of(heading);
  const std::string apart = words_of(with_humps_apart(heading));
  if (asks_for_role(apart)) return PersonField::Role;
  KnownHeading match = longest_match(plain);
  if (match.bytes == 0) match = longest_match(apart);
  if (match.bytes == 0) return std::nullopt;
  const bool is_managers = names_a_person(match.field) && is_about_manager(apart);
  return is_managers ? PersonField::LineManager : match.field;
}

Withheld withheld_by_heading(std::string_view heading) {
  const Withheld plain = withheld_by_words(words_of(heading));
  return plain != Withheld::No ? plain : withheld_by_words(words_of(with_humps_apart(heading)));
}

bool is_personal_heading(std::string_view heading) {
  return has_any(words_of(with_humps_apart(heading)), PersonalPhrases);
}

bool is_answer_time_heading(std::string_view heading) {
  return has_any(words_of(with_humps_apart(heading)), AnswerTimePhrases);
}

}  // namespace flipside::exchange
