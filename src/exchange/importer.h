// The work of Previewing (people_import.h), pass by pass.
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

#include "base/passes.h"
#include "exchange/import_words.h"
#include "exchange/people_import.h"
#include "exchange/people_index.h"
#include "exchange/person_row.h"
#include "exchange/rank_ladder.h"
#include "exchange/row_to_person.h"
#include "exchange/who_is_who.h"

namespace flipside::exchange {

// Builds one preview: who each row is, then ranks, then people, then their line managers. Each of
// these passes goes through the rows, or through people, one by one.
class Previewing::Importer {
 public:
  explicit Importer(PeopleImport import)
      : programme_(import.programme),
        sheet_(import.sheet),
        decisions_(import.decisions),
        ids_(import.ids),
        ladder_(import.programme.ranks),
        catalogue_{NamedRecords<Topic>(import.programme.topics),
                   NamedRecords<Aim>(import.programme.aims),
                   NamedRecords<Interest>(import.programme.interests), ids_},
        reader_(import.programme, import.sheet, import.mapping, import.zones),
        here_(import.programme),
        is_form_(has_answer_times(import.sheet)) {
    ladder_.put_in_order(import.rank_order);
    preview_.left_out = left_out(import.sheet, import.mapping);
    entries_.reserve(sheet_.rows.size());
    remark_on_sheet();
  }

  void advance(std::size_t steps) { passage_.advance(*this, steps); }
  bool done() const { return passage_.done(); }
  int progress() const { return passage_.progress(*this); }
  ImportPreview take() { return std::move(preview_); }

 private:
  enum class Fate { Taken, Open, LeftOut, Merged, Replaced };

  struct Entry {
    PersonRow row{};
    Match match{};
    Id<Person> id{};  // Empty for somebody new, until people are built.
    Id<Rank> rank{};
    std::optional<std::size_t> shifted_beyond{};  // Has cells behind so many columns.
    Fate fate = Fate::Taken;
  };

  static const std::array<Pass<Importer>, 16> Passes;

  std::size_t rows() const { return sheet_.rows.size(); }
  std::size_t people_here() const { return programme_.people.size(); }
  std::size_t people_taken() const { return people_.size() + people_collected_; }
  std::size_t once() const { return 1; }
  const Person& next_here(std::size_t index);

  void know(std::size_t index);
  void weigh(std::size_t index) { reader_.weigh(sheet_.rows[index]); }
  void read_row(std::size_t index);
  void drop_claimed(std::size_t index);
  void remark_on_sheet();
  void remark_on_short_row(std::size_t index);
  void keep_last_answer(std::size_t index);
  void remark(int line, std::string words) { preview_.remarks.push_back({line, std::move(words)}); }

  void raise(Entry& entry, Issue issue);
  const Repair* settled(Entry& entry, Issue issue);
  bool fits(const Repair& decision, const Issue& issue) const;

  void settle_person(std::size_t index);
  bool settle_cells(Entry& entry);
  bool settle_doubt(Entry& entry);
  bool settle_repetition(std::size_t index);
  void settle_rank(std::size_t index);

  void build_person(std::size_t index);
  void keep_readable(Entry& entry, const Person* before);
  void index_row(std::size_t index);
  void index_other(std::size_t index);
  void set_manager(std::size_t index);
  void break_circle_at(std::size_t index);
  void break_circle(const std::vector<Id<Person>>& circle);
  Id<Person> manager_of(const Id<Person>& id) const;
  void list_entry(std::size_t index);
  void collect_person(std::size_t index);
  void finish(std::size_t index);

  const Programme& programme_;
  const Sheet& sheet_;
  const Decisions& decisions_;
  Random ids_;
  RankLadder ladder_;
  Catalogue catalogue_;
  EarlierRows earlier_{};
  std::vector<Entry> entries_{};
  Table<Person> people_{};  // Those of the rows that are taken, as they will be.
  std::unordered_map<std::string, std::size_t> issue_index_{};
  ImportPreview preview_{};

  RowReader reader_;
  PeopleHere here_;
  bool is_form_;
  std::unordered_set<std::string> claimed_{};
  std::size_t short_rows_ = 0;
  std::unordered_map<std::string, std::size_t> last_answer_{};
  PeopleIndex index_{};
  // Of a person whose row names a manager, that row; and in which walk from manager to manager
  // somebody was met.
  std::unordered_map<std::string, std::size_t> row_of_{};
  std::unordered_map<std::string, std::size_t> walked_{};
  std::size_t people_collected_ = 0;

  Passage<Importer, 16> passage_{Passes};
  Table<Person>::const_iterator person_{};
};

}  // namespace flipside::exchange
