// A stage for tests of the app: an app, a clock that goes on by a second an intent, stores that
// keep what the app sends them and acknowledge at once, and a browser that knows no time zone.
#pragma once

#include <cstdint>
#include <map>
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

  void keep(const Append& append);
  void keep(const SaveSnapshot& snapshot);
  Loaded loaded() const;
};

class Stage {
 public:
  explicit Stage(std::uint64_t seed = 1);
  Stage(Stage&& other) noexcept;
  ~Stage();

  // An app that has read an empty store.
  static Stage at_first_run();
  static Stage with_programme();

  void start(const Loaded& loaded);

  // The effects of one intent; the store's answers follow at once.
  Effects act(const Intent& intent);
  // A new visit to the same stores.
  Stage visit_again(std::uint64_t seed) const;
  // Acts without any answer of the store.
  Effects act_alone(const Intent& intent);

  void pass(std::int64_t ms) { now_ms_ += ms; }
  void go_to_day(Date date) { today_ = date; }
  Moment moment();

  const Programme& programme() const { return programme_of(app); }

  App app;
  // Of the open workspace; a stage that never opened another has one without an id.
  Store store;
  std::string here{};
  // Those of the others.
  std::map<std::string, Store> others{};
  // The index of the shelf, and the drafts of all, by workspace and form.
  std::map<std::string, Shelved> shelf{};
  std::map<std::string, std::map<std::string, std::string>> drafts{};

 private:
  void answer(const Effect& effect);
  void open(const std::string& id);

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
