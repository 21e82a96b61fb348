#include "app/palette.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "app/command.h"
#include "app/words.h"
#include "base/text.h"

namespace flipside::app {
namespace {

bool can_log(const App& app) { return app.workspace.has_value() && !app.keeping.outdated; }

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

  void put_first(Found found) {
    std::vector<Found>& drawer = drawers_[0];
    if (drawer.size() < most_) drawer.push_back(std::move(found));
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
  for (const auto& [folded, id] : app.derived.pairs.by_name) {
    finds.consider(folded, [&] {
      const Pair& pair = programme.pairs.at(id);
      return Found{FoundKind::Pair,
                   id.value,
                   words::both_names(programme, pair.mentor, pair.mentee),
                   words::stage_words(pair),
                   {},
                   Navigate{Route{Page::Pair, id.value}}};
    });
  }
}

void find_workspaces(const App& app, Finds& finds) {
  for (const Shelved& it : app.shelf.list) {
    if (!is_here(it) || it.id == app.keeping.workspace) continue;
    const std::string name = words::name_of(it);
    finds.consider(fold(name + " " + it.cohort + " " + it.partner), [&] {
      return Found{FoundKind::Workspace, it.id, name, it.cohort, {}, SwitchWorkspace{it.id}};
    });
  }
}

// "log", "log ada", "log ada yesterday": pairs that run and whose names have the words between.
void find_meetings(const App& app, std::string_view query, Finds& finds) {
  constexpr std::string_view Verb = "log";
  constexpr std::string_view Yesterday = "yesterday";
  const std::string folded = fold(trim(query));
  std::string_view names = folded;
  if (!names.starts_with(Verb) || !can_log(app)) return;
  names.remove_prefix(Verb.size());
  if (!names.empty() && names.front() != ' ') return;
  const bool yesterday = names.ends_with(Yesterday);
  if (yesterday) names.remove_suffix(Yesterday.size());
  const Programme& programme = programme_of(app);
  const Date on = add_days(app.moment.today, yesterday ? -1 : 0);
  for (const auto& [both, id] : app.derived.pairs.by_name) {
    const Pair& pair = programme.pairs.at(id);
    if (!is_running(pair) || !matches_search(both, trim(names))) continue;
    finds.put_first(
        {FoundKind::Command,
         "log-" + id.value,
         words::log_met(words::both_names(programme, pair.mentor, pair.mentee), yesterday),
         {},
         {},
         LogMeetings{{id}, on}});
  }
}

}  // namespace

std::vector<Found> find_anything(const App& app, std::string_view query, std::size_t most) {
  Finds finds(query, most);
  find_meetings(app, query, finds);
  find_commands(app, finds);
  if (!finds.is_empty_query()) {
    find_people(app, finds);
    find_pairs(app, finds);
    find_workspaces(app, finds);
  }
  return std::move(finds).take();
}

}  // namespace flipside::app
