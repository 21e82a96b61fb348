#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "app/commit.h"
#include "app/derived.h"
#include "app/file_name.h"
#include "app/handlers.h"
#include "app/merging.h"
#include "app/pages.h"
#include "app/recovery.h"
#include "app/words.h"
#include "archive/file.h"
#include "archive/journal.h"
#include "replica/form.h"

namespace flipside::app {
namespace {

const KeptCopy* copy_at(const App& app, std::size_t place) {
  const auto& copies = app.recovery.copies;
  return app.phase == Phase::Recovery && place < copies.size() ? &copies[place] : nullptr;
}

std::optional<archive::File> file_in(const KeptCopy& copy) {
  if (copy.state == CopyState::Damaged) return std::nullopt;
  auto file = archive::read_file(copy.text);
  if (!file) return std::nullopt;
  return *std::move(file);
}

// Shows it on the pages; no programme is the first-run page.
void show_workspace(App& app, std::optional<Workspace> workspace, replica::State stamps) {
  app.workspace.reset();
  app.stamps = {};
  if (workspace && *workspace != Workspace{}) {
    app.workspace = std::move(workspace);
    app.stamps = std::move(stamps);
  }
  app.merge.reset();
  find_conflicts(app);
  ++app.replaced;
  derive_again(app.derived, programme_of(app), app.moment.today);
}

// All that any copy covers: nothing of it must be applied to the one that is opened.
void cover_everything(std::vector<archive::Position>& covers, const Recovery& recovery) {
  for (const KeptCopy& copy : recovery.copies) {
    for (const archive::Position& position : copy.covers) {
      const auto known = std::ranges::find(covers, position.session, &archive::Position::session);
      if (known == covers.end()) {
        covers.push_back(position);
      } else {
        known->seq = std::max(known->seq, position.seq);
      }
    }
  }
}

// What only the app can put together, and the database does not have yet.
KeepCopies others_than(const Recovery& recovery, const std::string& check) {
  KeepCopies keep;
  for (const KeptCopy& copy : recovery.copies) {
    keep.with_changes = keep.with_changes || copy.state == CopyState::Incomplete;
    const bool is_made = copy.state != CopyState::Damaged && !copy.is_in_database;
    if (is_made && copy.check != check) keep.made.push_back({copy.at_ms, copy.text});
  }
  return keep;
}

std::int64_t latest(const Recovery& recovery) {
  std::int64_t at = 0;
  for (const KeptCopy& copy : recovery.copies) at = std::max(at, copy.at_ms);
  return at;
}

// The workspace is kept at once, as a change that all others come before.
Effects open_beside_others(App& app, archive::File file, const std::string& check) {
  Effects effects;
  if (app.keeping.outdated) {
    may_write(app, effects);
    return effects;
  }
  effects.push_back(others_than(app.recovery, check));
  cover_everything(app.keeping.covers, app.recovery);
  app.keeping.last_stamp = std::max(app.keeping.last_stamp, latest(app.recovery));
  ChangesArrived arrived{std::move(app.recovery.arrived)};
  app.recovery = {};
  app.history = {};
  app.phase = Phase::Ready;
  show_workspace(app, std::move(file.workspace), std::move(file.state));
  archive::JournalEntry entry = next_entry(app.keeping, app.stamps.clock, app.moment.now_ms);
  app.keeping.begun = entry.seq;
  entry.opened = app.workspace.value_or(Workspace{});
  if (app.workspace) entry.replica = replica::form_of({app.workspace->programme, app.stamps});
  effects.push_back(keep_entry(app.keeping, entry, app.moment.now_ms));
  append(effects, on(app, arrived));
  append(effects, take_snapshot(app));
  app.keeping.stores_differ = app.keeping.snapshot_on_the_way.has_value();
  append(effects, go_to(app, Route{}));
  return effects;
}

}  // namespace

Effects on(App& app, const CopiesFound& it) {
  if (app.phase != Phase::Recovery) return {};
  app.recovery.copies = copies_of(it);
  app.recovery.searched = true;
  return {};
}

Effects on(App& app, const CopiesNotKept& it) {
  return notify(app, words::with_reason(words::CopiesNotKept, it.why));
}

Effects on(App& app, const ShowCopies&) {
  Effects effects;
  if (app.phase != Phase::Ready || !may_write(app, effects)) return effects;
  app.recovery = {.present = app.workspace, .present_stamps = app.stamps};
  app.phase = Phase::Recovery;
  show_workspace(app, std::nullopt, {});
  return {FindCopies{}};
}

Effects on(App& app, const CloseCopies&) {
  if (app.phase != Phase::Recovery || !app.recovery.reasons.empty()) return {};
  app.phase = Phase::Ready;
  show_workspace(app, std::move(app.recovery.present), std::move(app.recovery.present_stamps));
  ChangesArrived arrived{std::move(app.recovery.arrived)};
  app.recovery = {};
  return on(app, arrived);
}

Effects on(App& app, const MergeCopy& it) {
  const KeptCopy* copy = copy_at(app, it.place);
  if (copy == nullptr || !app.recovery.present || !app.recovery.reasons.empty()) return {};
  std::optional<archive::File> file = file_in(*copy);
  if (!file) return {};
  Arrival arrival{.name = std::string(words::KeptCopyName),
                  .workspace = std::move(file->workspace),
                  .stamps = std::move(file->state),
                  .origin = file->stamps};
  Effects effects = on(app, CloseCopies{});
  append(effects, look_at_copy(app, std::move(arrival)));
  return effects;
}

Effects on(App& app, const OpenCopy& it) {
  const KeptCopy* copy = copy_at(app, it.place);
  if (copy == nullptr) return {};
  std::optional<archive::File> file = file_in(*copy);
  if (!file) return {};
  Effects effects = open_beside_others(app, *std::move(file), std::string(copy->check));
  if (app.phase == Phase::Ready) append(effects, notify(app, std::string(words::CopyIsOpen)));
  return effects;
}

Effects on(App& app, const LookInside& it) {
  const KeptCopy* copy = copy_at(app, it.place);
  std::optional<archive::File> file = copy == nullptr ? std::nullopt : file_in(*copy);
  if (!file || file->workspace == Workspace{}) return {};
  app.recovery.looking = it.place;
  show_workspace(app, std::move(file->workspace), std::move(file->state));
  return go_to(app, Route{});
}

Effects on(App& app, const LeaveCopy&) {
  if (app.phase != Phase::Recovery) return {};
  app.recovery.looking.reset();
  show_workspace(app, std::nullopt, {});
  return {};
}

Effects on(App& app, const DownloadCopy& it) {
  const KeptCopy* copy = copy_at(app, it.place);
  if (copy == nullptr) return {};
  if (copy->state == CopyState::Damaged) {
    const std::string name = file_name(words::DamagedFile, app.moment.today, ".txt");
    if (copy->damaged_place) return {SaveDamaged{*copy->damaged_place, name}};
    return {Download{name, "text/plain", copy->text}};
  }
  const std::optional<archive::File> file = file_in(*copy);
  if (!file) return {};
  return {Download{file_name(copy->contents.organisation, app.moment.today, ".flipside.json"),
                   "application/json",
                   archive::write_file({.kind = archive::Kind::FullBackup,
                                        .workspace = file->workspace,
                                        .state = file->state})}};
}

Effects on(App& app, const BeginAfresh&) {
  if (app.phase != Phase::Recovery || !app.recovery.searched) return {};
  return open_beside_others(app, {}, {});
}

}  // namespace flipside::app
