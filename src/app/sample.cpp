#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "app/beginning.h"
#include "archive/part.h"
#include "record/field.h"
#include "record/table.h"

namespace flipside::app {
namespace {

constexpr int DaysOfWeek = 7;

// Moves every date inside a value: in records, lists, tables and optional values.
struct Mover {
  int days;

  template <class T>
  void move(T& value) const {
    if constexpr (Record<T>) {
      for_each_field<T>([&](const auto& field) { move(value.*field.member); });
    }
  }
  void move(Date& date) const { date = add_days(date, days); }
  template <class T>
  void move(std::optional<T>& value) const {
    if (value) move(*value);
  }
  template <class T>
  void move(std::vector<T>& list) const {
    for (T& item : list) move(item);
  }
  template <class R>
  void move(Table<R>& table) const {
    for (auto& [id, record] : table) move(record);
  }
};

// Of those that run, the one with the most sessions; nullptr: none runs.
const Pair* liveliest_pair(const Programme& programme) {
  std::map<Id<Pair>, int> sessions;
  for (const auto& [id, session] : programme.sessions) ++sessions[session.pair];
  const Pair* best = nullptr;
  for (const auto& [id, pair] : programme.pairs) {
    if (!is_running(pair)) continue;
    if (best == nullptr || sessions[id] > sessions[best->id]) best = &pair;
  }
  return best;
}

}  // namespace

Result<Workspace> sample_for(const Workspace& sample, Holder holder) {
  const Pair* pair = liveliest_pair(sample.programme);
  if (holder == Holder::Organiser || pair == nullptr) return archive::part_for_organiser(sample);
  return archive::part_for_person(sample, holder == Holder::Mentor ? pair->mentor : pair->mentee);
}

Programme moved_by_days(Programme programme, int days) {
  Mover{days}.move(programme);
  return programme;
}

int sample_shift_days(Date today) {
  const int days = days_between(date_of(SampleDay), today);
  const int weeks = (days >= 0 ? days : days - (DaysOfWeek - 1)) / DaysOfWeek;
  return weeks * DaysOfWeek;
}

}  // namespace flipside::app
