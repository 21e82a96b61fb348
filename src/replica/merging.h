// A copy while another is merged into it: its new state, and of its programme what becomes
// different.
#pragma once

#include <map>
#include <string>
#include <utility>
#include <vector>

#include "base/function_ref.h"
#include "programme/change.h"
#include "programme/kinds.h"
#include "record/any_record.h"
#include "replica/state.h"

namespace flipside::replica {

class Merging {
 public:
  explicit Merging(const View& ours)
      : state(ours.state), before_(ours.programme), shown_(kinds().size()) {}

  // Null when the record is not shown.
  const void* shown(const TableKind& kind, const std::string& id) const;
  // Shown, or kept unseen; null when there is none.
  const void* find(const TableKind& kind, const std::string& id) const;
  const void* unseen(const TableKind& kind, const std::string& id) const;

  // Takes the record's place over, wherever it stands; a new one is shown.
  void replace(const TableKind& kind, AnyRecord record);
  void show(const TableKind& kind, const std::string& id);
  void hide(const TableKind& kind, const std::string& id);
  void erase(const TableKind& kind, const std::string& id);

  // Known of and not shown, so that nothing may name it.
  bool is_gone(const TableKind& kind, const std::string& id) const;

  bool has_unseen() const;
  std::vector<std::string> ids_unseen(const TableKind& kind) const;
  // Nothing may be shown, hidden or erased meanwhile.
  using RecordVisit = FunctionRef<void(const std::string& id, const void* record)>;
  void each_shown(const TableKind& kind, RecordVisit visit) const;
  // With those that are kept unseen.
  void each_known(const TableKind& kind, RecordVisit visit) const;

  Change change() const;

  State state;

 private:
  const Programme& before_;
  // By kind: the records that stand elsewhere or otherwise than before; none where one is not
  // shown.
  std::vector<std::map<std::string, AnyRecord>> shown_;
};

}  // namespace flipside::replica
