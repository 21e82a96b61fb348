#include <algorithm>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "app/commit.h"
#include "app/derived.h"
#include "app/file_name.h"
#include "app/handlers.h"
#include "app/importing.h"
#include "app/merging.h"
#include "app/pages.h"
#include "app/proposing.h"
#include "app/recovery.h"
#include "app/words.h"
#include "archive/file.h"
#include "archive/journal.h"
#include "base/random.h"
#include "base/sort.h"

namespace flipside::app {
namespace {

// What the stores held, put together again.
struct Opened {
  Rebuilt rebuilt{};
  // Of the snapshot.
  std::vector<archive::JournalEntry> steps{};
  // Sentences about what is wrong with it.
  std::vector<std::string> reasons{};
};

void give_reason(std::vector<std::string>& reasons, std::string_view reason) {
  if (std::ranges::find(reasons, reason) == reasons.end()) reasons.emplace_back(reason);
}

// The newest snapshot that can be read; an empty file where there is none.
archive::File open_snapshot(std::vector<StoredSnapshot> snapshots,
                            std::vector<std::string>& reasons) {
  sort_list(snapshots, std::ranges::greater{}, &StoredSnapshot::number);
  for (const StoredSnapshot& snapshot : snapshots) {
    auto file = archive::read_file(snapshot.text);
    if (file) return *std::move(file);
    const bool is_newer = file.error().where == "/version";
    give_reason(reasons, is_newer ? words::SnapshotNewer : words::SnapshotDamaged);
  }
  return {};
}

Opened open_all(const Loaded& it) {
  Opened opened;
  for (const MissingStore& missing : it.missing) {
    give_reason(opened.reasons, words::store_emptied(missing));
  }
  if (!it.damaged.empty()) give_reason(opened.reasons, words::SomethingDamaged);
  if (it.something_is_missing) give_reason(opened.reasons, words::SomethingMissing);
  archive::File file = open_snapshot(it.snapshots, opened.reasons);
  opened.steps = std::move(file.journal);
  opened.rebuilt =
      rebuild(std::move(file.workspace), std::move(file.state), std::move(file.covers), it.entries);
  const std::string_view unreadable = opened.rebuilt.unreadable;
  if (!unreadable.empty()) give_reason(opened.reasons, unreadable);
  if (opened.rebuilt.lacks_changes) give_reason(opened.reasons, words::EntryMissing);
  return opened;
}

// Where the numbers of this visit's steps begin, away from those of other tabs.
int new_step_number(const App& app) {
  constexpr std::uint32_t Most = 1'000'000'000;
  Random random(app.moment.seed + 3);
  return 1 + static_cast<int>(random.below(Most));
}

std::int64_t last_number(const Loaded& it) {
  std::int64_t last = it.last_number;
  for (const StoredSnapshot& snapshot : it.snapshots) last = std::max(last, snapshot.number);
  return last;
}

Keeping new_keeping(const App& app, const Loaded& it, Rebuilt& rebuilt) {
  Random random(app.moment.seed);
  Keeping keeping{.workspace = app.keeping.workspace,
                  .session = random_id<archive::EditingSession>(random)};
  keeping.covers = std::move(rebuilt.covers);
  keeping.last_snapshot = last_number(it);
  if (!rebuilt.journal.empty()) keeping.last_stamp = rebuilt.journal.back().stamp;
  keeping.last_edit_ms = app.moment.now_ms;
  keeping.journal_entries = rebuilt.journal.size();
  for (const StoredEntry& entry : it.entries) keeping.journal_characters += entry.text.size();
  keeping.stores = it.stores;
  keeping.local_copy = it.local_copy;
  keeping.persistence = app.keeping.persistence;
  keeping.persistence_asked = app.keeping.persistence_asked;
  return keeping;
}

bool holds_anything(const Loaded& it) {
  return !it.snapshots.empty() || !it.entries.empty() || !it.damaged.empty();
}

// Nothing of it is read, drawn or written.
void hold_stores(App& app, const Loaded& it) {
  app.keeping = {.workspace = app.keeping.workspace, .stores = it.stores};
  app.workspace.reset();
  app.stamps = {};
  app.recovery = {};
  app.held = it;
  app.phase = Phase::Held;
}

// What is derived from the workspace is not made yet.
void open_workspace(App& app, Rebuilt& rebuilt) {
  app.phase = Phase::Ready;
  app.workspace.reset();
  app.stamps = std::move(rebuilt.stamps);
  if (rebuilt.workspace != Workspace{}) app.workspace = std::move(rebuilt.workspace);
  find_conflicts(app);
}

// Where something is wrong, nothing is opened before the person has chosen.
Effects open_stores(App& app, const Loaded& it) {
  Opened opened = open_all(it);
  app.keeping = new_keeping(app, it, opened.rebuilt);
  app.workspace.reset();
  app.stamps = {};
  app.recovery = {.reasons = std::move(opened.reasons)};
  if (!app.recovery.reasons.empty()) {
    app.phase = Phase::Recovery;
    return {FindCopies{}};
  }
  open_workspace(app, opened.rebuilt);
  app.history = history_of(std::move(opened.steps), opened.rebuilt.journal);
  app.history.next_number = new_step_number(app);
  Effects effects;
  if (app.workspace && app.backup.since_ms == 0) effects = begin_backups(app);
  if (!it.local_was_emptied) return effects;
  append(effects, take_snapshot(app));
  append(effects, notify(app, std::string(words::LocalWasEmptied)));
  return effects;
}

}  // namespace

std::optional<KeptWorkspace> kept_workspace(const Loaded& loaded) {
  Opened opened = open_all(loaded);
  if (opened.rebuilt.workspace == Workspace{}) return std::nullopt;
  return KeptWorkspace{std::move(opened.rebuilt.workspace), std::move(opened.rebuilt.stamps)};
}

Effects on(App& app, const Started& it) {
  app.version = it.version;
  app.single_file = it.single_file;
  if (it.lacks_late_part) app.late_part = LatePart::Absent;
  const auto theme = it.settings.find(std::string(ThemeKey));
  if (theme != it.settings.end()) {
    app.settings.theme = value_named<Theme>(theme->second).value_or(Theme::Follow);
  }
  const auto backup = it.settings.find(std::string(BackupKey));
  if (backup != it.settings.end()) app.backup = backup_from(backup->second);
  app.route = route_of(it.fragment);
  return {SetTitle{title_of(app)}};
}

Effects on(App& app, const Loaded& it) {
  app.history = {};
  app.importing.reset();
  app.merge.reset();
  app.open_conflicts.clear();
  *app.proposing = {};
  app.held.reset();
  Effects effects;
  if (it.hold == Hold::DatabaseSilent || (it.hold != Hold::None && holds_anything(it))) {
    hold_stores(app, it);
  } else {
    effects = open_stores(app, it);
    derive_again(app.derived, programme_of(app), app.moment.today);
  }
  append(effects, arrive(app));
  effects.push_back(SetTitle{title_of(app)});
  return effects;
}

Effects on(App& app, const OpenHeld&) {
  return app.phase == Phase::Held ? Effects{OpenAgain{}} : Effects{};
}

Effects on(App& app, const DownloadHeld&) {
  if (app.phase != Phase::Held) return {};
  Opened opened = open_all(*app.held);
  const Workspace& workspace = opened.rebuilt.workspace;
  if (workspace == Workspace{}) return {};
  return {Download{
      file_name(charter_of(workspace.programme).organisation, app.moment.today, ".flipside.json"),
      "application/json",
      archive::write_file({.kind = archive::Kind::FullBackup,
                           .workspace = workspace,
                           .state = opened.rebuilt.stamps})}};
}

Effects on(App& app, const GoOnWithoutHeld&) {
  if (app.phase != Phase::Held) return {};
  if (app.held->hold == Hold::LastStartFailed) {
    return begin_empty(app, std::string(words::StartedEmpty));
  }
  const Loaded held = std::move(*app.held);
  app.held.reset();
  Opened opened = open_all(held);
  app.keeping = new_keeping(app, held, opened.rebuilt);
  open_workspace(app, opened.rebuilt);
  derive_again(app.derived, programme_of(app), app.moment.today);
  return arrive(app);
}

}  // namespace flipside::app
