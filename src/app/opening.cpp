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
#include "app/words.h"
#include "archive/file.h"
#include "archive/journal.h"
#include "base/random.h"
#include "base/sort.h"

namespace flipside::app {
namespace {

// What the stores held, put together again.
struct Opened {
  Workspace workspace{};
  replica::State stamps{};
  std::vector<archive::Position> covers{};
  std::vector<archive::JournalEntry> journal{};
  std::int64_t last_snapshot{};
  Recovery recovery{};
};

void give_reason(Recovery& recovery, std::string_view reason) {
  if (std::ranges::find(recovery.reasons, reason) == recovery.reasons.end()) {
    recovery.reasons.emplace_back(reason);
  }
}

// The newest snapshot that can be read.
void open_snapshot(Opened& opened, std::vector<StoredSnapshot> snapshots) {
  sort_list(snapshots, std::ranges::greater{}, &StoredSnapshot::number);
  if (!snapshots.empty()) opened.last_snapshot = snapshots.front().number;
  for (StoredSnapshot& snapshot : snapshots) {
    if (auto file = archive::read_file(snapshot.text)) {
      opened.workspace = std::move(file->workspace);
      opened.stamps = std::move(file->state);
      opened.covers = std::move(file->covers);
      return;
    }
    give_reason(opened.recovery, words::SnapshotDamaged);
    opened.recovery.damaged.push_back(
        {words::snapshot_name(snapshot.number), std::move(snapshot.text)});
  }
  if (!snapshots.empty()) give_reason(opened.recovery, words::NothingLeft);
}

void open_journal(Opened& opened, const std::vector<StoredEntry>& entries) {
  std::vector<std::string> lines;
  for (const StoredEntry& entry : entries) lines.push_back(entry.text);
  archive::Journal journal = archive::read_journal(lines, opened.covers);
  if (!journal.damaged.empty()) give_reason(opened.recovery, words::EntryDamaged);
  if (!journal.missing.empty()) give_reason(opened.recovery, words::EntryMissing);
  archive::replay(opened.workspace, opened.stamps, journal.entries);
  opened.covers = archive::covering(opened.covers, journal.entries);
  opened.journal = std::move(journal.entries);
}

// Whole entries and damaged ones are handed out together: a person can not tell them apart.
void set_journal_aside(Recovery& recovery, const std::vector<StoredEntry>& entries) {
  if (recovery.reasons.empty()) return;
  for (const StoredEntry& entry : entries) {
    recovery.damaged.push_back({words::entry_name(entry.session, entry.seq), entry.text});
  }
}

Opened open_all(const Loaded& it) {
  Opened opened;
  opened.recovery.damaged = it.damaged;
  if (!it.damaged.empty()) give_reason(opened.recovery, words::SomethingDamaged);
  if (it.something_is_missing) give_reason(opened.recovery, words::SomethingMissing);
  open_snapshot(opened, it.snapshots);
  open_journal(opened, it.entries);
  set_journal_aside(opened.recovery, it.entries);
  return opened;
}

Keeping new_keeping(const App& app, const Loaded& it, Opened& opened) {
  Random random(app.moment.seed);
  Keeping keeping{.session = random_id<archive::EditingSession>(random)};
  keeping.covers = std::move(opened.covers);
  keeping.last_snapshot = opened.last_snapshot;
  if (!opened.journal.empty()) keeping.last_stamp = opened.journal.back().stamp;
  keeping.last_edit_ms = app.moment.now_ms;
  keeping.journal_entries = opened.journal.size();
  for (const StoredEntry& entry : it.entries) keeping.journal_characters += entry.text.size();
  keeping.read_only = it.read_only;
  keeping.stores = it.stores;
  keeping.persistence = app.keeping.persistence;
  return keeping;
}

// All of it in one file: the snapshot that follows makes room in the stores.
Effects hand_over_damaged(const Recovery& recovery, Date today) {
  if (recovery.damaged.empty()) return {};
  std::string text;
  for (const DamagedItem& item : recovery.damaged) text += item.name + "\n" + item.bytes + "\n\n";
  return {Download{file_name(words::DamagedFile, today, ".txt"), "text/plain", std::move(text)}};
}

bool holds_anything(const Loaded& it) {
  return !it.snapshots.empty() || !it.entries.empty() || !it.damaged.empty();
}

// Nothing of it is read, drawn or written.
void hold_stores(App& app, const Loaded& it) {
  app.keeping = {.read_only = it.read_only, .stores = it.stores};
  // What another tab is still writing is not this one's to offer.
  if (it.read_only) app.drafts.clear();
  app.workspace.reset();
  app.stamps = {};
  app.recovery = {};
  app.held = it;
  app.phase = Phase::Held;
}

// What is derived from the workspace is not made yet.
void open_stores(App& app, const Loaded& it) {
  Opened opened = open_all(it);
  app.keeping = new_keeping(app, it, opened);
  app.workspace.reset();
  app.stamps = std::move(opened.stamps);
  if (opened.workspace != Workspace{}) app.workspace = std::move(opened.workspace);
  app.recovery = std::move(opened.recovery);
  find_conflicts(app);
  app.phase = app.recovery.reasons.empty() ? Phase::Ready : Phase::Recovery;
}

}  // namespace

Effects on(App& app, const Started& it) {
  app.version = it.version;
  app.single_file = it.single_file;
  const auto theme = it.settings.find(std::string(ThemeKey));
  if (theme != it.settings.end()) {
    app.settings.theme = value_named<Theme>(theme->second).value_or(Theme::Follow);
  }
  for (const auto& [key, value] : it.settings) {
    if (key.starts_with(DraftKey)) app.drafts.emplace(key.substr(DraftKey.size()), value);
  }
  app.route = route_of(it.fragment);
  return {SetTitle{title_of(app)}};
}

Effects on(App& app, const Loaded& it) {
  app.history = {};
  app.importing.reset();
  app.merge.reset();
  app.open_conflicts.clear();
  app.arrival.reset();
  *app.proposing = {};
  app.held.reset();
  if (it.hold == Hold::DatabaseSilent || (it.hold != Hold::None && holds_anything(it))) {
    hold_stores(app, it);
  } else {
    open_stores(app, it);
    derive_again(app.derived, programme_of(app), app.moment.today);
  }
  return {SetTitle{title_of(app)}};
}

Effects on(App& app, const OpenHeld&) {
  return app.phase == Phase::Held ? Effects{OpenAgain{}} : Effects{};
}

Effects on(App& app, const DownloadHeld&) {
  if (app.phase != Phase::Held) return {};
  Opened opened = open_all(*app.held);
  Effects effects = hand_over_damaged(opened.recovery, app.moment.today);
  if (opened.workspace == Workspace{}) return effects;
  const std::string& organisation = charter_of(opened.workspace.programme).organisation;
  effects.push_back(Download{file_name(organisation, app.moment.today, ".flipside.json"),
                             "application/json",
                             archive::write_file({.kind = archive::Kind::FullBackup,
                                                  .workspace = opened.workspace,
                                                  .state = opened.stamps})});
  return effects;
}

Effects on(App& app, const GoOnWithoutHeld&) {
  if (app.phase != Phase::Held) return {};
  const Loaded held = std::move(*app.held);
  app.held.reset();
  open_stores(app, held);
  Effects effects = hand_over_damaged(app.recovery, app.moment.today);
  app.recovery = {};
  app.phase = Phase::Ready;
  if (held.hold == Hold::LastStartFailed && app.workspace && !held.read_only) {
    append(effects, replace_workspace(app, std::nullopt, std::string(words::StartEmpty),
                                      std::string(words::StartedEmpty)));
  }
  derive_again(app.derived, programme_of(app), app.moment.today);
  return effects;
}

Effects on(App& app, const OpenWhatIsLeft&) {
  if (app.phase != Phase::Recovery) return {};
  Effects effects = hand_over_damaged(app.recovery, app.moment.today);
  app.phase = Phase::Ready;
  app.recovery = {};
  if (!app.keeping.read_only) append(effects, take_snapshot(app));
  return effects;
}

}  // namespace flipside::app
