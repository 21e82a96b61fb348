#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include "exchange/import_words.h"
#include "exchange/importer.h"

namespace flipside::exchange {
namespace {

// What reads most like a name of the texts about a manager.
std::string named_in(const std::vector<std::string>& texts) {
  const auto name = std::ranges::find_if(texts, [](const std::string& text) {
    return text.find_first_of("0123456789@") == text.npos;
  });
  return quoted(name == texts.end() ? texts.front() : *name);
}

}  // namespace

void Previewing::Importer::index_row(std::size_t index) {
  const Entry& entry = entries_[index];
  if (entry.fate == Fate::Taken) index_.add(people_.at(entry.id), entry.row.key);
}

void Previewing::Importer::index_other(std::size_t index) {
  const Person& person = next_here(index);
  if (!people_.contains(person.id)) index_.add(person, person.id.value);
}

void Previewing::Importer::set_manager(std::size_t index) {
  const Entry& entry = entries_[index];
  if (entry.fate != Fate::Taken || entry.row.manager.empty()) return;
  row_of_.insert_or_assign(entry.id.value, index);
  const PeopleIndex::Found found = index_.find(entry.row.manager);
  const std::string who = "Line manager " + named_in(entry.row.manager);
  if (found.is_ambiguous) {
    remark(entry.row.line, who + " could be several people; not used");
  } else if (found.id.empty()) {
    remark(entry.row.line, who + " is nobody in this list; not used");
  } else if (found.id == entry.id) {
    remark(entry.row.line, who + " is the person of this row; not used");
  } else {
    people_.at(entry.id).manager = found.id;
  }
}

Id<Person> Previewing::Importer::manager_of(const Id<Person>& id) const {
  const auto here = people_.find(id);
  if (here != people_.end()) return here->second.manager;
  const Person* other = find(programme_.people, id);
  return other == nullptr ? Id<Person>() : other->manager;
}

// Nobody is, by whatever way, their own manager. Each person is walked through once.
void Previewing::Importer::break_circle_at(std::size_t index) {
  const Entry& entry = entries_[index];
  if (sheet_.ours || entry.fate != Fate::Taken) return;
  std::vector<Id<Person>> way;
  Id<Person> id = entry.id;
  while (!id.empty() && walked_.try_emplace(id.value, index).second) {
    way.push_back(id);
    id = manager_of(id);
  }
  if (id.empty() || walked_.at(id.value) != index) return;
  way.erase(way.begin(), std::ranges::find(way, id));
  break_circle(way);
}

// At the last of the rows that make it, the manager stays as it was.
void Previewing::Importer::break_circle(const std::vector<Id<Person>>& circle) {
  std::optional<std::size_t> last;
  std::vector<std::string> names;
  for (const Id<Person>& id : circle) {
    const auto row = row_of_.find(id.value);
    if (row != row_of_.end()) last = std::max(last.value_or(0), row->second);
    const auto here = people_.find(id);
    names.push_back(
        quoted(here == people_.end() ? programme_.people.at(id).name : here->second.name));
  }
  if (!last) return;
  const Entry& entry = entries_[*last];
  const std::string who =
      circle.size() == 2 ? " manage each other" : " manage each other in a circle";
  remark(entry.row.line, listed(names) + who + "; the line manager of this row is not used");
  people_.at(entry.id).manager = {};
}

}  // namespace flipside::exchange
