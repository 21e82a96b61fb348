// A stage for tests of the app: an app, a clock that goes on by a second an intent, and a store
// that keeps what the app sends it and acknowledges at once.
#pragma once

#include <algorithm>
#include <cstdint>
#include <string>
#include <variant>
#include <vector>

#include "app/app.h"

namespace flipside::app {

// Tuesday 24 November 2026, 09:42.
inline constexpr std::int64_t Morning_ms = 1'795'513'320'000;

inline Date day(int year, int month, int day_of_month) {
  return date_of({year, month, day_of_month});
}

struct Store {
  std::vector<StoredSnapshot> snapshots{};
  std::vector<StoredEntry> entries{};

  void keep(const Append& append) { entries.push_back({append.session, append.seq, append.text}); }
  void keep(const SaveSnapshot& snapshot) {
    snapshots = {{snapshot.number, snapshot.text, snapshot.covers}};
    std::erase_if(entries, [&](const StoredEntry& entry) {
      return std::ranges::any_of(snapshot.covers, [&](const Covered& covered) {
        return covered.session == entry.session && entry.seq <= covered.last_seq;
      });
    });
  }
  Loaded loaded() const { return {.snapshots = snapshots, .entries = entries}; }
};

class Stage {
 public:
  explicit Stage(std::uint64_t seed = 1) : seed_(seed * 1'000'000) {}

  // An app that has read an empty store.
  static Stage at_first_run() {
    Stage stage;
    stage.start(Loaded{});
    return stage;
  }
  static Stage with_programme() {
    Stage stage = at_first_run();
    stage.act(CreateProgramme{"Lindenquay Libraries", "Autumn"});
    return stage;
  }

  void start(const Loaded& loaded) {
    act(Started{});
    act(loaded);
  }

  // The effects of one intent; the store's answers follow at once.
  Effects act(const Intent& intent) {
    Effects effects = update(app, intent, moment());
    for (const Effect& effect : effects) answer(effect);
    return effects;
  }

  // Acts without any answer of the store.
  Effects act_alone(const Intent& intent) { return update(app, intent, moment()); }

  void pass(std::int64_t ms) { now_ms_ += ms; }
  void go_to_day(Date date) { today_ = date; }

  Moment moment() {
    now_ms_ += 1000;
    return {now_ms_, today_, 582, ++seed_};
  }

  const Programme& programme() const { return programme_of(app); }

  App app{};
  Store store{};

 private:
  void answer(const Effect& effect) {
    if (const auto* append = std::get_if<Append>(&effect)) {
      store.keep(*append);
      update(app, Appended{append->session, append->seq}, moment());
    } else if (const auto* snapshot = std::get_if<SaveSnapshot>(&effect)) {
      store.keep(*snapshot);
      update(app, SnapshotKept{snapshot->number}, moment());
    }
  }

  std::uint64_t seed_;
  std::int64_t now_ms_ = Morning_ms;
  Date today_ = day(2026, 11, 24);
};

// The first effect of that kind; nullptr: none.
template <class E>
const E* find_effect(const Effects& effects) {
  for (const Effect& effect : effects) {
    if (const E* found = std::get_if<E>(&effect)) return found;
  }
  return nullptr;
}

inline std::string last_toast(const App& app) {
  return app.toasts.list.empty() ? std::string() : app.toasts.list.back().text;
}

}  // namespace flipside::app
