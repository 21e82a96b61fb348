// Other tabs of the open workspace: what they change is taken in, and is no step of undo here.
#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "app/commit.h"
#include "app/derived.h"
#include "app/handlers.h"
#include "app/merging.h"
#include "app/proposing.h"
#include "app/words.h"
#include "archive/journal.h"

namespace flipside::app {
namespace {

void take_in(App& app, const archive::JournalEntry& entry) {
  Keeping& keeping = app.keeping;
  const std::optional<replica::Mark> own = app.stamps.own;
  const Change change =
      archive::take_in(*app.workspace, app.stamps, entry, archive::number_of(keeping.covers));
  // What this tab writes goes on under its own name.
  if (own && app.stamps.lineage.find(own->node) != nullptr) app.stamps.own = own;
  derive_after(app.derived, app.workspace->programme, change, app.moment.today);
  keeping.covers = archive::covering(keeping.covers, {&entry, 1});
  keeping.last_stamp = std::max(keeping.last_stamp, entry.stamp);
  keeping.journal_entries += 1;
}

Effects say_conflicts(App& app, std::size_t before) {
  find_conflicts(app);
  if (app.open_conflicts.size() <= before) return {};
  return notify(app, words::conflicts_of_tabs(app.open_conflicts.size() - before));
}

}  // namespace

Effects on(App& app, const ChangesArrived& it) {
  if (app.phase == Phase::Recovery) {
    app.recovery.arrived.insert(app.recovery.arrived.end(), it.entries.begin(), it.entries.end());
  }
  if (app.phase != Phase::Ready) return {};
  std::vector<std::string> lines;
  for (const StoredEntry& entry : it.entries) lines.push_back(entry.text);
  const archive::Journal journal = archive::read_journal(lines, app.keeping.covers);
  if (journal.entries.empty()) return {};
  const bool is_another_copy = std::ranges::any_of(
      journal.entries, [](const archive::JournalEntry& entry) { return entry.opened.has_value(); });
  if (!app.workspace || is_another_copy) return {OpenAgain{}};
  const std::size_t conflicts = app.open_conflicts.size();
  for (const archive::JournalEntry& entry : journal.entries) take_in(app, entry);
  for (const std::string& line : lines) app.keeping.journal_characters += line.size();
  end_last(app.history);
  app.proposing->outdated = true;
  app.proposing->repeating.reset();
  look_again(app);
  Effects effects = say_conflicts(app, conflicts);
  // A snapshot may have waited for these.
  const Keeping& keeping = app.keeping;
  if (!keeping.refused.empty() && !keeping.snapshot_on_the_way) append(effects, take_snapshot(app));
  return effects;
}

}  // namespace flipside::app
