#include "exchange/people_import.h"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <unordered_map>
#include <unordered_set>
#include <utility>

#include "base/sort.h"
#include "base/text.h"
#include "exchange/garbled.h"
#include "exchange/import_issues.h"
#include "exchange/import_words.h"
#include "exchange/people_index.h"
#include "exchange/person_row.h"
#include "exchange/rank_ladder.h"
#include "exchange/row_to_person.h"
#include "exchange/unused_id.h"
#include "exchange/who_is_who.h"

namespace flipside::exchange {
namespace {

enum class Fate { Taken, Open, LeftOut, Merged, Replaced };

struct Entry {
  PersonRow row{};
  Match match{};
  Id<Person> id{};  // Empty for somebody new, until people are built.
  Id<Rank> rank{};
  bool is_shifted = false;
  Fate fate = Fate::Taken;
};

// Builds one preview: who each row is, then ranks, then people, then their line managers.
class Importer {
 public:
  explicit Importer(PeopleImport& import)
      : programme_(import.programme),
        sheet_(import.sheet),
        decisions_(import.decisions),
        ids_(import.ids),
        ladder_(import.programme.ranks),
        catalogue_{NamedRecords<Topic>(import.programme.topics),
                   NamedRecords<Aim>(import.programme.aims),
                   NamedRecords<Interest>(import.programme.interests), ids_} {
    ladder_.put_in_order(import.rank_order);
    preview_.left_out = left_out(import.sheet, import.mapping);
    read_rows(import.mapping, import.zones);
  }

  ImportPreview preview() && {
    remark_on_sheet();
    remark_on_short_rows();
    if (has_answer_times(sheet_)) keep_last_answers();
    for (std::size_t i = 0; i < entries_.size(); ++i) settle_person(i);
    for (Entry& entry : entries_) settle_rank(entry);
    build_people();
    set_managers();
    if (!sheet_.ours) break_circles();
    collect();
    return std::move(preview_);
  }

 private:
  void read_rows(const ColumnMapping& mapping, std::span<const std::string> zones);
  void remark_on_sheet();
  void remark_on_short_rows();
  void keep_last_answers();
  void remark(int line, std::string words) { preview_.remarks.push_back({line, std::move(words)}); }

  void raise(Entry& entry, Issue issue);
  const Repair* settled(Entry& entry, Issue issue);
  bool fits(const Repair& decision, const Issue& issue) const;

  void settle_person(std::size_t index);
  bool settle_cells(Entry& entry);
  bool settle_doubt(Entry& entry);
  bool settle_repetition(std::size_t index);
  void settle_rank(Entry& entry);

  void build_people();
  void keep_readable(Entry& entry, const Person* before);
  void set_managers();
  void set_manager(const Entry& entry, const PeopleIndex& index);
  void break_circles();
  void break_circle(const std::vector<Id<Person>>& circle);
  Id<Person> manager_of(const Id<Person>& id) const;
  void collect();

  const Programme& programme_;
  const Sheet& sheet_;
  const Decisions& decisions_;
  Random& ids_;
  RankLadder ladder_;
  Catalogue catalogue_;
  EarlierRows earlier_{};
  std::vector<Entry> entries_{};
  Table<Person> people_{};  // Those of the rows that are taken, as they will be.
  std::unordered_map<std::string, std::size_t> issue_index_{};
  ImportPreview preview_{};
};

void Importer::read_rows(const ColumnMapping& mapping, std::span<const std::string> zones) {
  RowReader reader(programme_, sheet_, mapping, zones);
  const PeopleHere here(programme_);
  std::unordered_set<std::string> claimed;
  for (const CsvRow& row : sheet_.rows) {
    Entry& entry = entries_.emplace_back(Entry{.row = reader.read(row)});
    entry.is_shifted = has_cells_beyond(sheet_, row);
    entry.match = here.match(entry.row);
    entry.id = entry.match.person;
    if (!entry.id.empty()) claimed.insert(entry.id.value);
  }
  for (Entry& entry : entries_) {
    std::erase_if(entry.match.perhaps,
                  [&](const Id<Person>& id) { return claimed.contains(id.value); });
  }
}

void Importer::remark_on_sheet() {
  if (sheet_.replaced_characters > 0) {
    preview_.remarks.push_back({0,
                                "Some characters could not be read. Perhaps the file has another "
                                "encoding: choose it above the columns"});
  }
  if (sheet_.unclosed_quote_line) {
    preview_.remarks.push_back(
        {*sheet_.unclosed_quote_line, "A quotation mark opens here and never closes"});
  }
}

void Importer::remark_on_short_rows() {
  const std::size_t columns = sheet_.headings.size();
  std::vector<const CsvRow*> rows;
  for (const CsvRow& row : sheet_.rows) {
    if (row.cells.size() < columns) rows.push_back(&row);
  }
  if (2 * rows.size() > sheet_.rows.size()) {
    // So this list is written: without the blank cells at the end.
    return;
  }
  for (const CsvRow* row : rows) {
    remark(row->line, "This row ends after " +
                          counted(static_cast<long long>(row->cells.size()), "cell", "cells") +
                          " of " + std::to_string(columns) + "; those behind read as blank");
  }
}

// Who answers again means the later answer.
void Importer::keep_last_answers() {
  std::unordered_map<std::string, std::size_t> last;
  for (std::size_t i = 0; i < entries_.size(); ++i) {
    const PersonRow& row = entries_[i].row;
    const std::string key = name_key(row.email.empty() ? row.name : row.email);
    if (key.empty()) continue;
    const auto [place, is_first] = last.try_emplace(key, i);
    if (is_first) continue;
    Entry& earlier = entries_[std::exchange(place->second, i)];
    earlier.fate = Fate::Replaced;
    remark(earlier.row.line, quoted(earlier.row.name) + " answered again in line " +
                                 std::to_string(row.line) + "; the later answer is taken");
  }
}

// Rows with the same trouble share one issue.
void Importer::raise(Entry& entry, Issue issue) {
  entry.fate = Fate::Open;
  const auto [place, is_first] = issue_index_.try_emplace(issue.key, preview_.issues.size());
  if (is_first) preview_.issues.push_back(std::move(issue));
  preview_.issues[place->second].lines.push_back(entry.row.line);
}

void Importer::settle_person(std::size_t index) {
  Entry& entry = entries_[index];
  if (entry.fate == Fate::Replaced) return;
  if (!settle_cells(entry) || !settle_doubt(entry) || !settle_repetition(index)) return;
  earlier_.add(index, entry.row, entry.id);
}

// The decision on an issue, unless it is to leave the row out. Without one that is among the
// issue's repairs the row stays open.
const Repair* Importer::settled(Entry& entry, Issue issue) {
  const auto found = decisions_.find(issue.key);
  if (found != decisions_.end()) {
    const Repair& decision = found->second;
    if (decision.kind == RepairKind::LeaveOut) {
      entry.fate = Fate::LeftOut;
      return nullptr;
    }
    if (fits(decision, issue)) return &decision;
  }
  raise(entry, std::move(issue));
  return nullptr;
}

bool Importer::fits(const Repair& decision, const Issue& issue) const {
  if (decision.kind == RepairKind::UseRank) {
    return issue.kind == IssueKind::UnknownRank && ladder_.has(decision.rank);
  }
  return std::ranges::any_of(issue.repairs, [&](const Repair& repair) {
    return repair.kind == decision.kind && repair.person == decision.person;
  });
}

bool Importer::settle_cells(Entry& entry) {
  const std::size_t columns = sheet_.headings.size();
  if (entry.is_shifted && settled(entry, shifted_cells(entry.row, columns)) == nullptr)
    return false;
  if (const auto issue = too_long(entry.row); issue && settled(entry, *issue) == nullptr) {
    return false;
  }
  const bool is_somebody = !entry.id.empty() || !trim(entry.row.name).empty();
  return is_somebody || settled(entry, no_name(entry.row)) != nullptr;
}

bool Importer::settle_doubt(Entry& entry) {
  if (!entry.id.empty() || entry.match.perhaps.empty()) return true;
  std::vector<const Person*> perhaps;
  for (const Id<Person>& id : entry.match.perhaps) perhaps.push_back(find(programme_.people, id));
  const Repair* decision = settled(entry, perhaps_here(entry.row, perhaps));
  if (decision != nullptr) entry.id = decision->person;
  return decision != nullptr;
}

// Whether the row stands for a person of its own.
bool Importer::settle_repetition(std::size_t index) {
  Entry& entry = entries_[index];
  const auto same = earlier_.same_as(entry.row, entry.id);
  if (!same) return true;
  Entry& earlier = entries_[*same];
  const Person* here = find(programme_.people, earlier.id);
  const std::string& name = earlier.row.name.empty() && here ? here->name : earlier.row.name;
  const Repair* decision = settled(entry, same_person(entry.row, earlier.row.line, name));
  if (decision == nullptr) return false;
  if (decision->kind == RepairKind::KeepBoth) {
    entry.id = {};
    if (entry.row.name.empty()) entry.row.name = name;
    return true;
  }
  merge(earlier.row, entry.row);
  if (earlier.id.empty()) earlier.id = entry.id;
  entry.fate = Fate::Merged;
  return false;
}

void Importer::settle_rank(Entry& entry) {
  const std::string& rank = entry.row.rank;
  if (entry.fate != Fate::Taken || trim(rank).empty()) return;
  const auto known = ladder_.find(rank);
  if (known || programme_.ranks.empty()) {
    entry.rank = known ? *known : ladder_.find_or_add(rank, ids_);
    return;
  }
  const Repair* decision = settled(entry, unknown_rank(rank, ladder_));
  if (decision == nullptr) return;
  entry.rank =
      decision->kind == RepairKind::UseRank ? decision->rank : ladder_.find_or_add(rank, ids_);
}

// Lost letters never take the place of better ones.
void Importer::keep_readable(Entry& entry, const Person* before) {
  const auto keep = [&](std::string& text, std::string_view field, const std::string& here) {
    if (!is_garbled(text)) return;
    const bool is_better = !trim(here).empty() && !is_garbled(here);
    remark(entry.row.line, std::string(field) + " " + quoted(text) +
                               " has letters that could not be read; " +
                               (is_better ? quoted(here) + " stays" : "correct it afterwards"));
    if (is_better) text.clear();
  };
  keep(entry.row.name, "Name", before == nullptr ? std::string() : before->name);
  keep(entry.row.team, "Team", before == nullptr ? std::string() : before->team);
}

void Importer::build_people() {
  const ListRule rule = sheet_.ours ? ListRule::Replace : ListRule::Join;
  for (Entry& entry : entries_) {
    if (entry.fate == Fate::LeftOut) ++preview_.rows_left_out;
    if (entry.fate != Fate::Taken) continue;
    const Person* before = find(programme_.people, entry.id);
    if (before == nullptr) entry.id = unused_id(programme_.people, ids_);
    if (!sheet_.ours) keep_readable(entry, before);
    Person person = before == nullptr ? Person{.id = entry.id} : *before;
    person = with_row(std::move(person), entry.row, rule, catalogue_);
    if (!entry.rank.empty()) person.rank = entry.rank;
    people_.insert_or_assign(entry.id, std::move(person));
    for (const std::string& words : entry.row.remarks) {
      preview_.remarks.push_back({entry.row.line, words});
    }
  }
}

void Importer::set_managers() {
  PeopleIndex index;
  for (const Entry& entry : entries_) {
    if (entry.fate == Fate::Taken) index.add(people_.at(entry.id), entry.row.key);
  }
  for (const auto& [id, person] : programme_.people) {
    if (!people_.contains(id)) index.add(person, id.value);
  }
  for (const Entry& entry : entries_) {
    if (entry.fate == Fate::Taken && !entry.row.manager.empty()) set_manager(entry, index);
  }
}

// What reads most like a name of the texts about a manager.
std::string named_in(const std::vector<std::string>& texts) {
  const auto name = std::ranges::find_if(texts, [](const std::string& text) {
    return text.find_first_of("0123456789@") == text.npos;
  });
  return quoted(name == texts.end() ? texts.front() : *name);
}

void Importer::set_manager(const Entry& entry, const PeopleIndex& index) {
  const PeopleIndex::Found found = index.find(entry.row.manager);
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

Id<Person> Importer::manager_of(const Id<Person>& id) const {
  const auto here = people_.find(id);
  if (here != people_.end()) return here->second.manager;
  const Person* other = find(programme_.people, id);
  return other == nullptr ? Id<Person>() : other->manager;
}

// Nobody is, by whatever way, their own manager. Each person is walked through once.
void Importer::break_circles() {
  std::unordered_map<std::string, std::size_t> walked;  // In which walk.
  std::size_t walk = 0;
  for (const Entry& entry : entries_) {
    if (entry.fate != Fate::Taken) continue;
    ++walk;
    std::vector<Id<Person>> way;
    Id<Person> id = entry.id;
    while (!id.empty() && walked.try_emplace(id.value, walk).second) {
      way.push_back(id);
      id = manager_of(id);
    }
    if (id.empty() || walked.at(id.value) != walk) continue;
    way.erase(way.begin(), std::ranges::find(way, id));
    break_circle(way);
  }
}

// At the last of the rows that make it, the manager stays as it was.
void Importer::break_circle(const std::vector<Id<Person>>& circle) {
  const Entry* last = nullptr;
  for (const Entry& entry : entries_) {
    const bool is_in = std::ranges::find(circle, entry.id) != circle.end();
    if (is_in && entry.fate == Fate::Taken && !entry.row.manager.empty()) last = &entry;
  }
  if (last == nullptr) return;
  std::vector<std::string> names;
  for (const Id<Person>& id : circle) {
    const auto here = people_.find(id);
    names.push_back(
        quoted(here == people_.end() ? programme_.people.at(id).name : here->second.name));
  }
  const std::string who =
      circle.size() == 2 ? " manage each other" : " manage each other in a circle";
  remark(last->row.line, listed(names) + who + "; the line manager of this row is not used");
  people_.at(last->id).manager = {};
}

void Importer::collect() {
  for (const Entry& entry : entries_) {
    if (programme_.people.contains(entry.id)) preview_.listed.push_back(entry.id.value);
    for (const Id<Person>& id : entry.match.perhaps) preview_.listed.push_back(id.value);
  }
  for (auto& [id, person] : people_) {
    const Person* before = find(programme_.people, id);
    if (before == nullptr) {
      ++preview_.people_new;
      preview_.change.people.emplace(id, Edit<Person>{std::nullopt, std::move(person)});
    } else if (*before == person) {
      ++preview_.people_unchanged;
    } else {
      ++preview_.people_changed;
      preview_.change.people.emplace(id, Edit<Person>{*before, std::move(person)});
    }
  }
  preview_.change.ranks = ladder_.edits();
  preview_.change.topics = catalogue_.topics.edits();
  preview_.change.aims = catalogue_.aims.edits();
  preview_.change.interests = catalogue_.interests.edits();
  preview_.new_ranks = ladder_.new_names();
  if (!preview_.new_ranks.empty()) preview_.ladder = ladder_.names();
  preview_.new_topics = catalogue_.topics.new_names();
  preview_.new_aims = catalogue_.aims.new_names();
  preview_.new_interests = catalogue_.interests.new_names();
  preview_.change.label = "Import " + counted(preview_.people(), "person", "people");
  sort_list(preview_.remarks, {}, &Remark::line);
  for (Issue& issue : preview_.issues) issue.title = lines_title(issue.lines);
  sort_list(preview_.issues, {}, [](const Issue& issue) { return issue.lines.front(); });
}

}  // namespace

ImportPreview preview(PeopleImport import) { return Importer(import).preview(); }

}  // namespace flipside::exchange
