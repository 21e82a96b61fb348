#include "exchange/people_index.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "base/text.h"
#include "exchange/person_words.h"

namespace flipside::exchange {
namespace {

std::vector<std::string_view> parts_of(std::string_view key) {
  std::vector<std::string_view> words = split(key, ' ');
  std::erase_if(words, [](std::string_view word) { return word.empty(); });
  return words;
}

// "tuomas makela" → "t makela"; empty for a single word.
std::string initial_key(std::string_view key) {
  const auto words = parts_of(key);
  if (words.size() < 2) return {};
  const std::size_t letter = code_point_at(words.front(), 0).bytes;
  return std::string(words.front().substr(0, letter)) + " " + std::string(words.back());
}

// Only a first word that is a single letter, with or without a full stop, stands for a name.
std::string written_initial_key(std::string_view key) {
  std::string plain(key);
  std::ranges::replace(plain, '.', ' ');
  const auto words = parts_of(plain);
  if (words.size() < 2 || code_points(words.front()).size() != 1) return {};
  return initial_key(plain);
}

}  // namespace

std::string name_key(std::string_view text) {
  std::string key;
  const std::string folded = fold(text);
  for (const char c : folded) {
    const bool is_space = c == ' ' || c == '\t' || c == '\n' || c == '\r';
    if (!is_space) {
      key += c;
    } else if (!key.empty() && key.back() != ' ') {
      key += ' ';
    }
  }
  if (key.ends_with(' ')) key.pop_back();
  return key;
}

std::string number_key(std::string_view text) {
  const std::string key = name_key(text);
  return key.substr(std::min(key.find_first_not_of('0'), key.size()));
}

void PeopleIndex::enter(Names& names, std::string name, const Id<Person>& id) {
  if (name.empty()) return;
  const auto [place, added] = names.try_emplace(std::move(name), Found{.id = id});
  if (!added && place->second.id != id) place->second = {.is_ambiguous = true};
}

void PeopleIndex::add(const Person& person, std::string_view key) {
  const std::string name = name_key(person.name);
  enter(by_initial_, initial_key(name), person.id);
  enter(by_key_, std::string(key), person.id);
  enter(by_number_, number_key(person.staff_number), person.id);
  enter(by_email_, name_key(person.email), person.id);
  enter(by_name_, name, person.id);
}

PeopleIndex::Found PeopleIndex::find(std::string_view text) const {
  const auto look = [](const Names& names, const std::string& name) -> const Found* {
    const auto found = name.empty() ? names.end() : names.find(name);
    return found == names.end() ? nullptr : &found->second;
  };
  if (const Found* by_key = look(by_key_, std::string(text))) return *by_key;
  if (const Found* by_number = look(by_number_, number_key(text))) return *by_number;
  const std::string key = name_key(text);
  if (const Found* by_email = look(by_email_, key)) return *by_email;
  const std::string email = name_key(email_in(text).value_or(""));
  if (const Found* by_email = look(by_email_, email)) return *by_email;
  if (const Found* by_name = look(by_name_, key)) return *by_name;
  if (const Found* by_name = look(by_name_, name_key(given_name_first(text)))) return *by_name;
  if (const Found* by_initial = look(by_initial_, written_initial_key(key))) return *by_initial;
  return {};
}

PeopleIndex::Found PeopleIndex::find(const std::vector<std::string>& texts) const {
  Found best;
  std::string all;
  for (const std::string& text : texts) {
    const Found found = find(text);
    if (!found.id.empty()) return found;
    best.is_ambiguous |= found.is_ambiguous;
    all += (all.empty() ? "" : " ") + text;
  }
  const Found joined = texts.size() > 1 ? find(all) : Found{};
  return joined.id.empty() ? best : joined;
}

}  // namespace flipside::exchange
