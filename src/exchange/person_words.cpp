#include "exchange/person_words.h"

#include <algorithm>
#include <array>
#include <vector>

#include "base/text.h"

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

constexpr std::array<std::string_view, 16> FormulaErrors{
    "#n/a",  "#n/v",    "#nv",    "#ref!",    "#value!", "#wert!",   "#name?",  "#div/0!",
    "#num!", "#bezug!", "#null!", "#valeur!", "#valor!", "#waarde!", "#error!", "#spill!"};
constexpr std::array<std::string_view, 17> NoNames{
    "n/a", "n.a.", "n.a", "not applicable", "-",      "--",       "---", "–", "—", ".", "?",
    "tbc", "tbd",  "tba", "vacant",         "vakant", "unbesetzt"};
constexpr std::array<std::string_view, 18> NoValues{
    "na",   "none",  "null",         "nil",   "nan",   "(none)", "(blank)", "no value", "unknown",
    "k.a.", "k. a.", "keine angabe", "keine", "aucun", "aucune", "geen",    "n.v.t.",   "nvt"};

struct StatusPhrases {
  PersonStatus status;
  std::string_view phrases;  // Folded, letters and digits alone; '=': not as the beginning of more.
};
constexpr std::string_view NotYetPhrases =
    "pre hire|prehire|pre boarding|preboarding|onboarding|pending|not started|=new hire|=hired|"
    "offer accepted|future|future dated|noch nicht eingetreten|=zukunftig|a venir|pendiente|"
    "por incorporar|=toekomstig";
constexpr StatusPhrases Statuses[] = {
    {PersonStatus::Active,
     "active|aktiv|actif|active|activo|activa|actief|attivo|employed|=working|=present|=current|"
     "=enabled|=here|=alta|en poste|in dienst|=true|=yes|=y|=1|=wahr|=ja|=oui|=vrai|=si|=verdadero|"
     "=waar"},
    {PersonStatus::Away,
     "away|on leave|leave|leave of absence|parental leave|maternity leave|paternity leave|"
     "long term leave|sick leave|=sick|long term sick|sabbatical|elternzeit|mutterschutz|"
     "beurlaubt|krank|langzeitkrank|freistellung|freigestellt|conge|en conge|conges|"
     "arret maladie|conge parental|baja medica|de baja|baja maternal|excedencia|de permiso|"
     "verlof|met verlof|ziek|ouderschapsverlof|zwangerschapsverlof|suspended|ruhend|=absent"},
    {PersonStatus::Left,
     "left|terminated|inactive|inaktiv|inactif|inactive|inactivo|inactiva|inactief|leaver|"
     "resigned|retired|dismissed|exited|former|offboarded|offboarding|deactivated|deaktiviert|"
     "disabled|=gone|ausgeschieden|ausgetreten|gekundigt|=sorti|=sortie|=parti|=partie|=baja|"
     "cesado|"
     "despedido|uit dienst|vertrokken|=false|=no|=n|=0|=falsch|=nein|=faux|=non|=falso|=nee|"
     "=onwaar"},
};

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

template <class List>
bool contains_folded(const List& list, std::string_view text) {
  const std::string folded = fold(trim(text));
  return std::ranges::find(list, folded) != std::end(list);
}

std::string plain_words(std::string_view text) {
  std::string plain;
  for (const std::string& word : folded_words(text)) plain += (plain.empty() ? "" : " ") + word;
  return plain;
}

// The length of the longest of the phrases that the text is or begins with.
std::size_t longest_beginning(std::string_view plain, std::string_view phrases) {
  std::size_t longest = 0;
  for (std::string_view phrase : split(phrases, '|')) {
    const bool is_whole = phrase.starts_with('=');
    if (is_whole) phrase.remove_prefix(1);
    const bool fits =
        plain == phrase || (!is_whole && plain.starts_with(phrase) && plain[phrase.size()] == ' ');
    if (fits) longest = std::max(longest, phrase.size());
  }
  return longest;
}

template <std::size_t Count>
bool has_any(const std::vector<std::string>& words, const std::array<const char*, Count>& wanted) {
  return std::ranges::any_of(words, [&](const std::string& word) {
    return std::ranges::find(wanted, word) != wanted.end();
  });
}

}  // namespace

bool is_no_name(std::string_view text) {
  return contains_folded(FormulaErrors, text) || contains_folded(NoNames, text);
}

bool says_nothing(std::string_view text) {
  return is_no_name(text) || contains_folded(NoValues, text);
}

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
  const std::string plain = plain_words(text);
  std::optional<PersonStatus> best;
  std::size_t longest = 0;
  const auto consider = [&](PersonStatus status, std::string_view phrases) {
    const std::size_t found = longest_beginning(plain, phrases);
    if (found <= longest) return;
    longest = found;
    best = status;
  };
  for (const StatusPhrases& it : Statuses) consider(it.status, it.phrases);
  consider(PersonStatus::Away, NotYetPhrases);
  return best;
}

bool is_status(std::string_view text) { return status_in(text).has_value(); }

bool is_not_here_yet(std::string_view text) {
  return status_in(text) == PersonStatus::Away &&
         longest_beginning(plain_words(text), NotYetPhrases) > 0;
}

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

namespace {

std::size_t digits_at_front(std::string_view text) {
  return std::min(text.find_first_not_of("0123456789"), text.size());
}

// What follows "2" in "2-3 hours": the 3 and the rest; nothing where it is no span.
std::optional<std::string_view> upper_end(std::string_view text) {
  text = trim(text);
  for (const std::string_view link : {"-", "–", "to ", "bis ", "a ", "tot "}) {
    if (!text.starts_with(link)) continue;
    const std::string_view upper = trim(text.substr(link.size()));
    if (digits_at_front(upper) > 0) return upper;
  }
  return std::nullopt;
}

}  // namespace

bool is_span(std::string_view text) {
  text = trim(text);
  const std::size_t digits = digits_at_front(text);
  return digits > 0 && upper_end(text.substr(digits)).has_value();
}

std::optional<int> whole_number_in(std::string_view text, int most) {
  text = trim(text);
  const std::size_t digits = digits_at_front(text);
  if (digits == 0 || digits > 6) return std::nullopt;
  int number = 0;
  for (const char c : text.substr(0, digits)) number = 10 * number + (c - '0');
  text.remove_prefix(digits);
  if (const auto upper = upper_end(text)) text = upper->substr(digits_at_front(*upper));
  if (text.starts_with(".0") || text.starts_with(",0")) text.remove_prefix(2);
  const bool only_a_unit = text.find_first_of("0123456789.,-/") == text.npos;
  return only_a_unit && number <= most ? std::optional(number) : std::nullopt;
}

NameAndStatus name_and_status(std::string_view text) {
  text = trim(text);
  const std::size_t open = text.rfind('(');
  if (!text.ends_with(')') || open == text.npos || open == 0) return {.name = text};
  // "Ada Okafor (On Leave)"; what is written together is one word.
  if (text[open - 1] != ' ') return {.name = text};
  const std::string_view inside = text.substr(open + 1, text.size() - open - 2);
  if (!is_status(inside)) return {.name = text};
  return {.name = trim(text.substr(0, open)), .status = inside};
}

std::string without_directory(std::string_view text) {
  if (fold(text.substr(0, 3)) != "cn=") return std::string(text);
  std::string name;
  for (std::size_t i = 3; i < text.size() && text[i] != ','; ++i) {
    if (text[i] == '\\' && i + 1 < text.size()) ++i;
    name += text[i];
  }
  return name;
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
