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

// Folded words, one space before each and one behind the last: " e mail address ".
std::string words_of(std::string_view heading) {
  std::string words = " ";
  for (const char c : fold(heading)) {
    if (!is_ascii_mark(c)) {
      words += c;
    } else if (words.back() != ' ') {
      words += ' ';
    }
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

bool speaks_of(std::string_view heading, Withheld withheld) {
  const std::string words = words_of(heading);
  return std::ranges::any_of(known_headings(), [&](const KnownHeadings& known) {
    return known.withheld == withheld &&
           std::ranges::any_of(split(known.phrases, '|'),
                               [&](std::string_view phrase) { return has_phrase(words, phrase); });
  });
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
  const KnownHeading match = longest_match(words_of(heading));
  return match.bytes == 0 ? std::nullopt : std::optional(match.field);
}

bool is_age_heading(std::string_view heading) { return speaks_of(heading, Withheld::Age); }

bool is_group_heading(std::string_view heading) { return speaks_of(heading, Withheld::Groups); }

}  // namespace flipside::exchange
