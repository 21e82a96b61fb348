// Records that people call by a name, such as topics: found by it, or added under it.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "base/random.h"
#include "exchange/people_index.h"
#include "exchange/unused_id.h"
#include "record/edit.h"
#include "record/table.h"

namespace flipside::exchange {

template <class R>
class NamedRecords {
 public:
  // The table must outlive it.
  explicit NamedRecords(const Table<R>& table) : table_(table) {
    for (const auto& [id, record] : table) enter(record);
  }

  // The record of exactly that name, else of the same name_key, else a new one made from `blank`.
  Id<R> find_or_add(std::string_view name, const R& blank, Random& ids) {
    if (const auto known = by_name_.find(std::string(name)); known != by_name_.end()) {
      return known->second;
    }
    if (const auto known = by_key_.find(name_key(name)); known != by_key_.end()) {
      return known->second;
    }
    R record = blank;
    record.id = unused_id(table_, ids);
    record.name = std::string(name);
    enter(record);
    added_.push_back(std::move(record));
    return added_.back().id;
  }

  Edits<R> edits() const {
    Edits<R> edits;
    for (const R& record : added_) edits.emplace(record.id, Edit<R>{std::nullopt, record});
    return edits;
  }

  // In the order in which they were added.
  std::vector<std::string> new_names() const {
    std::vector<std::string> names;
    for (const R& record : added_) names.push_back(record.name);
    return names;
  }

 private:
  void enter(const R& record) {
    by_name_.try_emplace(record.name, record.id);
    by_key_.try_emplace(name_key(record.name), record.id);
  }

  const Table<R>& table_;
  std::vector<R> added_{};
  std::unordered_map<std::string, Id<R>> by_name_{};
  std::unordered_map<std::string, Id<R>> by_key_{};
};

}  // namespace flipside::exchange
