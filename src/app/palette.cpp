#include "app/palette.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "app/command.h"
#include "app/words.h"
#include "base/text.h"

namespace flipside::app {
namespace {

// Lower is better.
enum class Fit { Begins, WordBegins, Holds };

std::optional<Fit> fit_of(std::string_view folded, std::string_view folded_query) {
  if (folded.starts_with(folded_query)) return Fit::Begins;
  if (folded.find(" " + std::string(folded_query)) != std::string_view::npos) {
    return Fit::WordBegins;
  }
  for (const std::string_view word : split(folded_query, ' ')) {
    if (folded.find(word) == std::string_view::npos) return std::nullopt;
  }
  return Fit::Holds;
}

// What was found so far, in three drawers that are emptied in turn.
class Finds {
 public:
  Finds(std::string_view query, std::size_t most) : query_(fold(trim(query))), most_(most) {}

  // `make()` is called only for what fits.
  template <class F>
  void consider(std::string_view folded, F make) {
    const std::optional<Fit> fit = fit_of(folded, query_);
    if (!fit) return;
    std::vector<Found>& drawer = drawers_[static_cast<std::size_t>(*fit)];
    if (drawer.size() < most_) drawer.push_back(make());
  }

  bool is_empty_query() const { return query_.empty(); }

  std::vector<Found> take() && {
    std::vector<Found> all;
    for (std::vector<Found>& drawer : drawers_) {
      for (Found& found : drawer) {
        if (all.size() < most_) all.push_back(std::move(found));
      }
    }
    return all;
  }

 private:
  std::string query_;
  std::size_t most_;
  std::vector<Found> drawers_[3];
};

void find_commands(const App& app, Finds& finds) {
  for (const Command& command : commands()) {
    if (!command.enabled(app)) continue;
    finds.consider(fold(command.label), [&] {
      return Found{FoundKind::Command,        std::string(command.id), std::string(command.label),
                   std::string(command.help), command.shortcut,        command.intent(app)};
    });
  }
}

void find_people(const App& app, Finds& finds) {
  const Programme& programme = programme_of(app);
  for (const Id<Person>& id : app.derived.people_by_name) {
    finds.consider(app.derived.folded_names.at(id), [&] {
      const Person& person = programme.people.at(id);
      const Rank* rank = find(programme.ranks, person.rank);
      return Found{FoundKind::Person,
                   id.value,
                   words::called(programme, person),
                   rank == nullptr ? person.team : rank->name,
                   {},
                   Navigate{Route{Page::People, id.value}}};
    });
  }
}

void find_pairs(const App& app, Finds& finds) {
  const Programme& programme = programme_of(app);
  for (const auto& [id, pair] : programme.pairs) {
    const std::string names = words::both_names(programme, pair.mentor, pair.mentee);
    finds.consider(fold(names), [&] {
      return Found{FoundKind::Pair,          id.value, names,
                   words::stage_words(pair), {},       Navigate{Route{Page::Pair, id.value}}};
    });
  }
}

}  // namespace

std::vector<Found> find_anything(const App& app, std::string_view query, std::size_t most) {
  Finds finds(query, most);
  find_commands(app, finds);
  if (!finds.is_empty_query()) {
    find_people(app, finds);
    find_pairs(app, finds);
  }
  return std::move(finds).take();
}

}  // namespace flipside::app
