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

template <class R>
void set_names(std::vector<Id<R>>& chosen, const std::vector<std::string>& names,
               NamedRecords<R>& records, Random& ids) {
  for (const std::string& name : names) {
    const Id<R> id = records.find_or_add(name, {}, ids);
    item_for(chosen, id, [&](const Id<R>& it) { return it == id; });
  }
}

void set_free_times(Person& person, const PersonRow& row, ListRule rule) {
  for (const FreeTime& time : row.free_times) {
    const bool is_here = std::ranges::find(person.free_times, time) != person.free_times.end();
    // A file of ours says them all, again and again if need be.
    if (rule == ListRule::Replace || !is_here) person.free_times.push_back(time);
  }
}

void clear_lists_of(Person& person, const PersonRow& row) {
  if (!row.taught.empty()) person.offers.clear();
  if (!row.wanted.empty()) person.wants.clear();
  if (!row.languages.empty()) person.languages.clear();
  if (!row.aims.empty()) person.aims.clear();
  if (!row.interests.empty()) person.interests.clear();
  if (!row.free_times.empty()) person.free_times.clear();
}

}  // namespace

Person with_row(Person person, const PersonRow& row, ListRule rule, Catalogue& catalogue) {
  set_text(person.name, row.name);
  set_text(person.email, row.email);
  set_text(person.staff_number, row.number);
  set_text(person.team, row.team);
  set_text(person.time_zone, row.time_zone);
  set_text(person.note, row.note);
  if (row.role) person.role = *row.role;
  if (row.status) person.status = *row.status;
  if (row.hours_a_month) person.hours_a_month = row.hours_a_month;
  if (row.capacity) person.capacity = row.capacity;
  if (row.openness) person.openness = row.openness;
  if (rule == ListRule::Replace) clear_lists_of(person, row);
  set_offers(person, row, catalogue);
  set_wants(person, row, catalogue);
  set_languages(person, row);
  set_names(person.aims, row.aims, catalogue.aims, catalogue.ids);
  set_names(person.interests, row.interests, catalogue.interests, catalogue.ids);
  set_free_times(person, row, rule);
  return person;
}

}  // namespace flipside::exchange
