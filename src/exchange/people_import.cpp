#include "exchange/people_import.h"

#include <algorithm>
#include <array>
#include <utility>

#include "base/sort.h"
#include "base/text.h"
#include "exchange/garbled.h"
#include "exchange/import_issues.h"
#include "exchange/import_words.h"
#include "exchange/importer.h"
#include "exchange/unused_id.h"

namespace flipside::exchange {
namespace {

constexpr std::size_t CostOfReading = 8;

// Of any script.
bool has_letters(std::string_view text) {
  return std::ranges::any_of(text, [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) > 0x7F;
  });
}

}  // namespace

const std::array<Pass<Previewing::Importer>, 16> Previewing::Importer::Passes{{
    {&Importer::know, &Importer::people_here},
    {&Importer::weigh, &Importer::rows, 2},
    {&Importer::read_row, &Importer::rows, CostOfReading},
    {&Importer::drop_claimed, &Importer::rows},
    {&Importer::remark_on_short_row, &Importer::rows},
    {&Importer::keep_last_answer, &Importer::rows},
    {&Importer::settle_person, &Importer::rows, 2},
    {&Importer::settle_rank, &Importer::rows},
    {&Importer::build_person, &Importer::rows, 2},
    {&Importer::index_row, &Importer::rows, 2},
    {&Importer::index_other, &Importer::people_here, 2},
    {&Importer::set_manager, &Importer::rows, 2},
    {&Importer::break_circle_at, &Importer::rows, 2},
    {&Importer::list_entry, &Importer::rows},
    {&Importer::collect_person, &Importer::people_taken},
    {&Importer::finish, &Importer::once},
}};

const Person& Previewing::Importer::next_here(std::size_t index) {
  if (index == 0) person_ = programme_.people.begin();
  return (person_++)->second;
}

void Previewing::Importer::know(std::size_t index) {
  const Person& person = next_here(index);
  here_.add(person);
  reader_.know(person);
}

void Previewing::Importer::read_row(std::size_t index) {
  const CsvRow& row = sheet_.rows[index];
  Entry& entry = entries_.emplace_back(Entry{.row = reader_.read(row)});
  if (has_cells_beyond(sheet_, row)) entry.shifted_beyond = width_of(sheet_, row);
  entry.match = here_.match(entry.row);
  entry.id = entry.match.person;
  if (!entry.id.empty()) claimed_.insert(entry.id.value);
  short_rows_ += row.cells.size() < width_of(sheet_, row);
}

void Previewing::Importer::drop_claimed(std::size_t index) {
  std::erase_if(entries_[index].match.perhaps,
                [&](const Id<Person>& id) { return claimed_.contains(id.value); });
}

void Previewing::Importer::remark_on_sheet() {
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

void Previewing::Importer::remark_on_short_row(std::size_t index) {
  // Else the list is written so: without the blank cells at the end.
  const bool are_slips = 2 * short_rows_ <= rows();
  const CsvRow& row = sheet_.rows[index];
  const std::size_t columns = width_of(sheet_, row);
  if (!are_slips || row.cells.size() >= columns) return;
  remark(row.line, "This row ends after " +
                       counted(static_cast<long long>(row.cells.size()), "cell", "cells") + " of " +
                       std::to_string(columns) + "; those behind read as blank");
}

// Who answers again means the later answer.
void Previewing::Importer::keep_last_answer(std::size_t index) {
  if (!is_form_) return;
  const PersonRow& row = entries_[index].row;
  const std::string key = name_key(row.email.empty() ? row.name : row.email);
  if (key.empty()) return;
  const auto [place, is_first] = last_answer_.try_emplace(key, index);
  if (is_first) return;
  Entry& earlier = entries_[std::exchange(place->second, index)];
  earlier.fate = Fate::Replaced;
  remark(earlier.row.line, quoted(earlier.row.name) + " answered again in " + line_words(row.line) +
                               "; the later answer is taken");
}

// Rows with the same trouble share one issue.
void Previewing::Importer::raise(Entry& entry, Issue issue) {
  entry.fate = Fate::Open;
  const auto [place, is_first] = issue_index_.try_emplace(issue.key, preview_.issues.size());
  if (is_first) preview_.issues.push_back(std::move(issue));
  preview_.issues[place->second].lines.push_back(entry.row.line);
}

void Previewing::Importer::settle_person(std::size_t index) {
  Entry& entry = entries_[index];
  if (entry.fate == Fate::Replaced) return;
  if (!settle_cells(entry) || !settle_doubt(entry) || !settle_repetition(index)) return;
  earlier_.add(index, entry.row, entry.id);
}

// The decision on an issue, unless it is to leave the row out. Without one that is among the
// issue's repairs the row stays open.
const Repair* Previewing::Importer::settled(Entry& entry, Issue issue) {
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

bool Previewing::Importer::fits(const Repair& decision, const Issue& issue) const {
  if (decision.kind == RepairKind::UseRank) {
    return issue.kind == IssueKind::UnknownRank && ladder_.has(decision.rank);
  }
  return std::ranges::any_of(issue.repairs, [&](const Repair& repair) {
    return repair.kind == decision.kind && repair.person == decision.person;
  });
}

bool Previewing::Importer::settle_cells(Entry& entry) {
  if (entry.shifted_beyond) {
    if (settled(entry, shifted_cells(entry.row, *entry.shifted_beyond)) == nullptr) return false;
  }
  if (const auto issue = too_long(entry.row); issue && settled(entry, *issue) == nullptr) {
    return false;
  }
  // In a file of ours whatever a person is called is a name.
  const bool is_known = !entry.id.empty() || !entry.row.key.empty();
  return is_known || has_letters(entry.row.name) || settled(entry, no_name(entry.row)) != nullptr;
}

bool Previewing::Importer::settle_doubt(Entry& entry) {
  if (!entry.id.empty() || entry.match.perhaps.empty()) return true;
  std::vector<const Person*> perhaps;
  for (const Id<Person>& id : entry.match.perhaps) perhaps.push_back(find(programme_.people, id));
  const Repair* decision = settled(entry, perhaps_here(entry.row, perhaps));
  if (decision != nullptr) entry.id = decision->person;
  return decision != nullptr;
}

// Whether the row stands for a person of its own.
bool Previewing::Importer::settle_repetition(std::size_t index) {
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

void Previewing::Importer::settle_rank(std::size_t index) {
  Entry& entry = entries_[index];
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
void Previewing::Importer::keep_readable(Entry& entry, const Person* before) {
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

void Previewing::Importer::build_person(std::size_t index) {
  Entry& entry = entries_[index];
  if (entry.fate == Fate::LeftOut) ++preview_.rows_left_out;
  if (entry.fate != Fate::Taken) return;
  const Person* before = find(programme_.people, entry.id);
  if (before == nullptr) entry.id = unused_id(programme_.people, ids_);
  if (!sheet_.ours) keep_readable(entry, before);
  Person person = before == nullptr ? Person{.id = entry.id} : *before;
  const ListRule rule = sheet_.ours ? ListRule::Replace : ListRule::Join;
  person = with_row(std::move(person), entry.row, rule, catalogue_);
  if (!entry.rank.empty()) person.rank = entry.rank;
  people_.insert_or_assign(entry.id, std::move(person));
  for (const std::string& words : entry.row.remarks) {
    preview_.remarks.push_back({entry.row.line, words});
  }
}

// The row itself is needed no more.
void Previewing::Importer::list_entry(std::size_t index) {
  Entry& entry = entries_[index];
  if (programme_.people.contains(entry.id)) preview_.listed.push_back(entry.id.value);
  for (const Id<Person>& id : entry.match.perhaps) preview_.listed.push_back(id.value);
  entry = {};
}

void Previewing::Importer::collect_person(std::size_t) {
  auto taken = people_.extract(people_.begin());
  ++people_collected_;
  const Person* before = find(programme_.people, taken.key());
  Person& person = taken.mapped();
  Edits<Person>& edits = preview_.change.people;
  if (before == nullptr) {
    ++preview_.people_new;
    edits.emplace(taken.key(), Edit<Person>{std::nullopt, std::move(person)});
  } else if (*before == person) {
    ++preview_.people_unchanged;
  } else {
    ++preview_.people_changed;
    edits.emplace(taken.key(), Edit<Person>{*before, std::move(person)});
  }
}

void Previewing::Importer::finish(std::size_t) {
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

Previewing::Previewing(PeopleImport import) : importer_(std::make_unique<Importer>(import)) {}
Previewing::Previewing(Previewing&& other) noexcept = default;
Previewing& Previewing::operator=(Previewing&& other) noexcept = default;
Previewing::~Previewing() = default;

void Previewing::advance(std::size_t steps) { importer_->advance(steps); }
bool Previewing::done() const { return importer_->done(); }
int Previewing::progress() const { return importer_->progress(); }
ImportPreview Previewing::take() { return importer_->take(); }

ImportPreview preview(PeopleImport import) {
  Previewing previewing(import);
  constexpr std::size_t Many = 1'000'000;
  while (!previewing.done()) previewing.advance(Many);
  return previewing.take();
}

}  // namespace flipside::exchange
