// Random programmes and changes of them, over all kinds and all fields, from the field lists alone.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/date.h"
#include "base/random.h"
#include "programme/change.h"
#include "programme/edits.h"
#include "programme/kinds.h"
#include "programme/programme.h"
#include "record/field.h"
#include "record/named.h"

namespace flipside::replica {

// What is told to nobody begins so, and stands nowhere else.
inline constexpr std::string_view Canary = "canary";

// Writes random values into fields; ids name records of the programme.
class RandomValues {
 public:
  RandomValues(Random& random, const Programme& programme)
      : random_(random), programme_(programme) {}

  // All but the id and what the record belongs to, which never change.
  template <class R>
  void change_one_field(R& record) {
    const auto chosen = random_.below(static_cast<std::uint32_t>(field_count<R>));
    std::uint32_t place = 0;
    for_each_field<R>([&](const auto& field) {
      if (place++ == chosen) change(record, field);
    });
  }

  template <class R>
  void change_all_fields(R& record) {
    for_each_field<R>([&](const auto& field) { change(record, field); });
  }

  // False when there is nothing yet that it could belong to.
  template <class R>
  bool choose_owners(R& record) {
    bool found = true;
    for_each_field<R>([&]<class T>(const Field<R, T>& field) {
      if (field.link != Link::Owner) return;
      fill(record.*field.member, field.visibility);
      if constexpr (requires(T id) { id.value; }) found = found && !(record.*field.member).empty();
    });
    if constexpr (requires { record.mentee; }) found = found && record.mentor != record.mentee;
    return found;
  }

 private:
  template <class R, class T>
  void change(R& record, const Field<R, T>& field) {
    if (field.key != "id" && field.link != Link::Owner)
      fill(record.*field.member, field.visibility);
  }

  void fill(std::string& text, Visibility who) {
    text = who == Visibility::Private ? std::string(Canary) : "text";
    text += std::to_string(random_.below(1000));
    if (random_.below(6) == 0) text.clear();
  }
  void fill(int& number, Visibility) { number = 1 + static_cast<int>(random_.below(2)); }
  void fill(bool& yes, Visibility) { yes = random_.below(2) == 0; }
  void fill(Date& date, Visibility) { date = Date{20000 + static_cast<int>(random_.below(99))}; }
  template <NamedEnum E>
  void fill(E& named, Visibility) {
    const auto names = names_of(E{});
    named = names[random_.below(static_cast<std::uint32_t>(names.size()))].value;
  }
  template <class T>
  void fill(std::optional<T>& optional, Visibility who) {
    optional.reset();
    if (random_.below(3) > 0) fill(optional.emplace(), who);
  }
  template <class R>
  void fill(Id<R>& id, Visibility) {
    id = {};
    if constexpr (table_member<R>() != nullptr) {
      const Table<R>& table = table_of<R>(programme_);
      if (table.empty()) return;
      const std::uint32_t place = random_.below(static_cast<std::uint32_t>(table.size()));
      id = std::next(table.begin(), static_cast<std::ptrdiff_t>(place))->first;
    } else {
      id = Id<R>{"element-" + std::to_string(random_.below(6))};
    }
  }
  template <class T>
  void fill(std::vector<T>& list, Visibility who) {
    list.clear();
    for (std::uint32_t count = random_.below(3); count > 0; --count) fill(list.emplace_back(), who);
    // Where the table that they name is empty there is none to name.
    if constexpr (requires(const T& id) { id.empty(); }) {
      std::erase_if(list, [](const T& id) { return id.empty(); });
    }
  }
  // The described levels of a goal: five or none.
  void fill(std::vector<std::string>& list, Visibility who) {
    list.assign(random_.below(2) * std::size_t{5}, {});
    for (std::string& text : list) fill(text, who);
  }
  void fill(FreeTime& time, Visibility who) {
    fill(time.weekday, who);
    time.from_minute = static_cast<int>(random_.below(3)) * 60;
  }
  template <Record R>
  void fill(R& record, Visibility who) {
    for_each_field<R>([&](const auto& field) {
      const bool is_own_id = field.key == "id" && table_member<R>() != nullptr;
      if (!is_own_id) fill(record.*field.member, std::min(who, field.visibility));
    });
  }

  Random& random_;
  const Programme& programme_;
};

// Ids are new in all copies together.
class RandomEdits {
 public:
  explicit RandomEdits(Random& random) : random_(random) {}

  // Adds, edits or removes one record; may be empty.
  Change next(const Programme& programme) {
    const std::uint32_t chosen = random_.below(static_cast<std::uint32_t>(kinds().size()));
    Change change;
    std::uint32_t place = 0;
    for_each_field<Programme>([&]<class T>(const Field<Programme, T>&) {
      if (place++ == chosen) change = next_of<typename T::mapped_type>(programme);
    });
    return change;
  }

  // One record of each kind that can be.
  Programme first() {
    Programme programme;
    for (int round = 0; round < 2; ++round) {
      for_each_field<Programme>([&]<class T>(const Field<Programme, T>&) {
        apply(programme, addition<typename T::mapped_type>(programme));
      });
    }
    return programme;
  }

  template <class R>
  Change removal(const Programme& programme, const Id<R>& id) {
    if constexpr (requires { remove(programme, id, std::string()); }) {
      return remove(programme, id, "Remove");
    } else {
      Change change{.label = "Remove"};
      (change.*edits_member<R>()).emplace(id, {table_of<R>(programme).at(id), std::nullopt});
      return change;
    }
  }

 private:
  template <class R>
  Change next_of(const Programme& programme) {
    const Table<R>& table = table_of<R>(programme);
    const std::uint32_t act = random_.below(10);
    if (table.empty() || act == 0) return addition<R>(programme);
    const std::uint32_t place = random_.below(static_cast<std::uint32_t>(table.size()));
    const R& record = std::next(table.begin(), static_cast<std::ptrdiff_t>(place))->second;
    if (act == 1) return removal(programme, record.id);
    R after = record;
    RandomValues(random_, programme).change_one_field(after);
    return put(programme, std::move(after), "Edit");
  }

  template <class R>
  Change addition(const Programme& programme) {
    if constexpr (std::is_same_v<R, Charter> || std::is_same_v<R, Policy>) {
      if (!table_of<R>(programme).empty()) return {};
    }
    R record{.id = Id<R>{"record-" + std::to_string(10'000 + ++last_)}};
    RandomValues values(random_, programme);
    if (!values.choose_owners(record)) return {};
    if (random_.below(2) == 0) values.change_all_fields(record);
    return put(programme, std::move(record), "Add");
  }

  Random& random_;
  std::uint32_t last_{};
};

}  // namespace flipside::replica
