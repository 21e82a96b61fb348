#include "exchange/person_words.h"

#include <algorithm>
#include <array>
#include <vector>

#include "base/text.h"
#include "record/named.h"

namespace flipside::exchange {
namespace {

constexpr std::array MentorWords{"mentor", "mentors", "mentorin", "mentora", "teaches", "teacher"};
constexpr std::array MenteeWords{"mentee",    "mentees", "mentorado", "mentorada",
                                 "mentorato", "learns",  "learner"};
constexpr std::array BothWords{"both", "beide", "beides", "ambos", "entrambi", "deux"};
constexpr std::array NoneWords{"none", "no", "-"};

constexpr std::array<std::string_view, 5> OpennessWords{
    "0: rather somebody like them", "1: a little", "2: it depends on the person", "3: yes",
    "4: gladly"};

bool is_ascii_letter_or_digit(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

std::vector<std::string> folded_words(std::string_view text) {
  std::string folded = fold(text);
  std::ranges::replace_if(folded, [](char c) { return !is_ascii_letter_or_digit(c); }, ' ');
  std::vector<std::string> words;
  for (const std::string_view word : split(folded, ' ')) {
    if (!word.empty()) words.emplace_back(word);
  }
  return words;
}

template <std::size_t Count>
bool has_any(const std::vector<std::string>& words, const std::array<const char*, Count>& wanted) {
  return std::ranges::any_of(words, [&](const std::string& word) {
    return std::ranges::find(wanted, word) != wanted.end();
  });
}

}  // namespace

std::optional<std::string> email_in(std::string_view text) {
  text = trim(text);
  if (const std::size_t open = text.rfind('<'); open != text.npos && text.ends_with('>')) {
    text = text.substr(open + 1, text.size() - open - 2);
  }
  if (text.starts_with("mailto:")) text.remove_prefix(7);
  const std::size_t at = text.find('@');
  const bool is_address = at != text.npos && at > 0 && at + 1 < text.size() &&
                          text.rfind('@') == at && text.find_first_of(" \t,;<>\n\r") == text.npos;
  return is_address ? std::optional<std::string>(text) : std::nullopt;
}

std::optional<Role> role_in(std::string_view text) {
  const auto words = folded_words(text);
  const bool both = has_any(words, BothWords);
  const bool mentor = both || has_any(words, MentorWords);
  const bool mentee = both || has_any(words, MenteeWords);
  if (mentor && mentee) return Role::Both;
  if (mentor) return Role::Mentor;
  if (mentee) return Role::Mentee;
  if (trim(text) == "-" || has_any(words, NoneWords)) return Role::None;
  return std::nullopt;
}

bool is_role(std::string_view text) { return role_in(text).has_value(); }

std::optional<PersonStatus> status_in(std::string_view text) {
  return value_named<PersonStatus>(fold(trim(text)));
}

bool is_status(std::string_view text) { return status_in(text).has_value(); }

std::string_view openness_words(int level) {
  return OpennessWords[static_cast<std::size_t>(level)];
}

std::optional<int> openness_in(std::string_view text) {
  const std::string words = fold(trim(text));
  for (std::size_t level = 0; level < OpennessWords.size(); ++level) {
    const std::string_view known = OpennessWords[level];
    if (words == known || words == known.substr(3)) return static_cast<int>(level);
  }
  return whole_number_in(text, static_cast<int>(OpennessWords.size()) - 1);
}

std::optional<int> whole_number_in(std::string_view text, int most) {
  text = trim(text);
  const std::size_t digits = std::min(text.find_first_not_of("0123456789"), text.size());
  if (digits == 0 || digits > 6) return std::nullopt;
  int number = 0;
  for (const char c : text.substr(0, digits)) number = 10 * number + (c - '0');
  text.remove_prefix(digits);
  if (text.starts_with(".0") || text.starts_with(",0")) text.remove_prefix(2);
  const bool only_a_unit = text.find_first_of("0123456789.,-/") == text.npos;
  return only_a_unit && number <= most ? std::optional(number) : std::nullopt;
}

std::optional<std::string> time_zone_in(std::string_view text) {
  text = trim(text);
  const bool fits = std::ranges::all_of(text, [](char c) {
    return is_ascii_letter_or_digit(c) || c == '/' || c == '_' || c == '-' || c == '+';
  });
  const bool has_area = text.contains('/') && !text.starts_with('/') && !text.ends_with('/');
  if (!fits || (!has_area && text != "UTC")) return std::nullopt;
  return std::string(text);
}

std::string given_name_first(std::string_view name) {
  if (std::ranges::count(name, ',') != 1) return std::string(name);
  const std::size_t comma = name.find(',');
  const std::string_view family = trim(name.substr(0, comma));
  const std::string_view given = trim(name.substr(comma + 1));
  if (family.empty() || given.empty()) return std::string(name);
  return std::string(given) + " " + std::string(family);
}

}  // namespace flipside::exchange
