#include "exchange/who_is_who.h"

#include <algorithm>

#include "exchange/people_index.h"

namespace flipside::exchange {
namespace {

bool differ(std::string_view a, std::string_view b) {
  const std::string first = name_key(a);
  const std::string second = name_key(b);
  return !first.empty() && !second.empty() && first != second;
}

// Empty without a name: then the row says nothing to tell people apart by.
std::string name_and_team(const PersonRow& row) {
  const std::string name = name_key(row.name);
  return name.empty() ? name : name + '\n' + name_key(row.team);
}

}  // namespace

void PeopleHere::add(const Person& person) {
  const std::string email = name_key(person.email);
  if (!email.empty()) by_email_[email].push_back(person.id);
  const std::string number = number_key(person.staff_number);
  if (!number.empty()) by_number_[number].push_back(person.id);
  by_name_[name_key(person.name)].push_back(person.id);
}

const PeopleHere::Ids& PeopleHere::listed(const std::unordered_map<std::string, Ids>& map,
                                          const std::string& key) const {
  const auto found = map.find(key);
  return key.empty() || found == map.end() ? nobody_ : found->second;
}

Match PeopleHere::match(const PersonRow& row) const {
  const Id<Person> key(row.key);
  if (programme_.people.contains(key)) return {.person = key};
  const Ids& same_number = listed(by_number_, number_key(row.number));
  if (same_number.size() == 1) {
    const Person& person = programme_.people.at(same_number.front());
    const bool is_same_email = !row.email.empty() && name_key(row.email) == name_key(person.email);
    if (is_same_email || !differ(person.name, row.name)) return {.person = person.id};
    return {.perhaps = same_number};
  }
  const Ids& same_email = listed(by_email_, name_key(row.email));
  if (same_email.size() == 1) return {.person = same_email.front()};
  if (!same_email.empty()) {
    Ids namesakes = same_email;
    std::erase_if(namesakes, [&](const Id<Person>& id) {
      return differ(programme_.people.at(id).name, row.name);
    });
    if (namesakes.size() == 1) return {.person = namesakes.front()};
    return {.perhaps = namesakes.empty() ? same_email : namesakes};
  }
  return match_by_name(row, listed(by_name_, name_key(row.name)));
}

Match PeopleHere::match_by_name(const PersonRow& row, const Ids& namesakes) const {
  Ids same;
  Ids perhaps;
  for (const Id<Person>& id : namesakes) {
    const Person& person = programme_.people.at(id);
    if (differ(number_key(person.staff_number), number_key(row.number))) continue;
    const bool other_team = differ(person.team, row.team);
    const bool other_email = differ(person.email, row.email);
    if (!other_team && !other_email) same.push_back(id);
    if (!other_team || !other_email) perhaps.push_back(id);
  }
  if (same.size() == 1) return {.person = same.front()};
  return {.perhaps = same.empty() ? perhaps : same};
}

std::optional<std::size_t> EarlierRows::same_as(const PersonRow& row,
                                                const Id<Person>& person) const {
  if (const auto found = by_person_.find(person.value); found != by_person_.end()) {
    return found->second;
  }
  const auto could_be = [&](const Seen& seen) {
    const bool both_are_here = !person.empty() && !seen.person.empty();
    const bool other_key = !row.key.empty() && !seen.key.empty() && row.key != seen.key;
    const bool other_number = differ(number_key(seen.number), number_key(row.number));
    return !both_are_here && !other_key && !other_number && !differ(seen.email, row.email);
  };
  const auto first_in = [&](const Places& places, const std::string& key) {
    const auto found = places.find(key);
    if (found == places.end()) return std::optional<std::size_t>{};
    const auto seen = std::ranges::find_if(found->second, could_be);
    return seen == found->second.end() ? std::nullopt : std::optional(seen->index);
  };
  if (const auto same_number = first_in(by_number_, number_key(row.number))) return same_number;
  const auto same_email = first_in(by_email_, name_key(row.email));
  return same_email ? same_email : first_in(by_name_and_team_, name_and_team(row));
}

void EarlierRows::add(std::size_t index, const PersonRow& row, const Id<Person>& person) {
  if (!person.empty()) by_person_.try_emplace(person.value, index);
  const Seen seen{
      .index = index, .person = person, .key = row.key, .number = row.number, .email = row.email};
  const std::string number = number_key(row.number);
  if (!number.empty()) by_number_[number].push_back(seen);
  const std::string email = name_key(row.email);
  const std::string name = name_and_team(row);
  if (!email.empty()) by_email_[email].push_back(seen);
  if (!name.empty()) by_name_and_team_[name].push_back(seen);
}

}  // namespace flipside::exchange
