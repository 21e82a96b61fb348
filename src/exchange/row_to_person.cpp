#include "exchange/row_to_person.h"

#include <algorithm>
#include <utility>

#include "base/text.h"

namespace flipside::exchange {
namespace {

// Of somebody who offers a topic without saying how well they know it.
constexpr int UsualOfferedLevel = 3;

void set_text(std::string& field, const std::string& text) {
  if (!trim(text).empty()) field = text;
}

// The item of the list that is about the same thing, or a new one at its end.
template <class Item, class Match>
Item& item_for(std::vector<Item>& list, Item blank, Match same) {
  const auto found = std::ranges::find_if(list, same);
  if (found != list.end()) return *found;
  list.push_back(std::move(blank));
  return list.back();
}

Id<Topic> topic_id(const TopicText& topic, Catalogue& catalogue) {
  return catalogue.topics.find_or_add(topic.name, {.area = TopicArea::Other}, catalogue.ids);
}

void set_offers(Person& person, const PersonRow& row, Catalogue& catalogue) {
  for (const TopicText& text : row.taught) {
    const Id<Topic> id = topic_id(text, catalogue);
    Offer& offer = item_for(person.offers, {.topic = id, .level = UsualOfferedLevel},
                            [&](const Offer& it) { return it.topic == id; });
    if (text.level) offer.level = *text.level;
  }
}

void set_wants(Person& person, const PersonRow& row, Catalogue& catalogue) {
  for (const TopicText& text : row.wanted) {
    const Id<Topic> id = topic_id(text, catalogue);
    Want& want =
        item_for(person.wants, {.topic = id}, [&](const Want& it) { return it.topic == id; });
    if (text.level) want.current = *text.level;
    if (text.priority) want.priority = *text.priority;
  }
}

void set_languages(Person& person, const PersonRow& row) {
  for (const LanguageText& text : row.languages) {
    const std::string key = name_key(text.name);
    Language& language = item_for(person.languages, {.name = text.name},
                                  [&](const Language& it) { return name_key(it.name) == key; });
    if (text.level) language.level = *text.level;
  }
}

void set_interests(Person& person, const PersonRow& row, Catalogue& catalogue) {
  for (const std::string& name : row.interests) {
    const Id<Interest> id = catalogue.interests.find_or_add(name, {}, catalogue.ids);
    item_for(person.interests, id, [&](const Id<Interest>& it) { return it == id; });
  }
}

void clear_lists_of(Person& person, const PersonRow& row) {
  if (!row.taught.empty()) person.offers.clear();
  if (!row.wanted.empty()) person.wants.clear();
  if (!row.languages.empty()) person.languages.clear();
  if (!row.interests.empty()) person.interests.clear();
}

}  // namespace

Person with_row(Person person, const PersonRow& row, ListRule rule, Catalogue& catalogue) {
  set_text(person.name, row.name);
  set_text(person.email, row.email);
  set_text(person.team, row.team);
  set_text(person.time_zone, row.time_zone);
  set_text(person.note, row.note);
  if (row.role) person.role = *row.role;
  if (row.status) person.status = *row.status;
  if (row.hours_a_month) person.hours_a_month = row.hours_a_month;
  if (row.capacity) person.capacity = row.capacity;
  if (rule == ListRule::Replace) clear_lists_of(person, row);
  set_offers(person, row, catalogue);
  set_wants(person, row, catalogue);
  set_languages(person, row);
  set_interests(person, row, catalogue);
  return person;
}

}  // namespace flipside::exchange
