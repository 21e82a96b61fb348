#include <cstdint>
#include <set>
#include <string>

#include "app/commit.h"
#include "app/handlers.h"
#include "app/importing.h"
#include "app/proposing.h"
#include "app/sending.h"
#include "app/words.h"

namespace flipside::app {
namespace {

void erase_up_to(std::set<std::int64_t>& numbers, std::int64_t last) {
  numbers.erase(numbers.begin(), numbers.upper_bound(last));
}

void note_when_saved(App& app) {
  if (saved_state(app.keeping) == SavedState::Saved) app.keeping.saved_at_ms = app.moment.now_ms;
}

// Once there are people in it: some browsers ask the person, who should know what for.
Effects ask_persistence_once(App& app) {
  Keeping& keeping = app.keeping;
  if (keeping.persistence_asked || programme_of(app).people.empty()) return {};
  keeping.persistence_asked = true;
  return {AskPersistence{}};
}

Effects snapshot_if_due(App& app) {
  return snapshot_is_due(app.keeping, app.moment.now_ms) ? take_snapshot(app) : Effects{};
}

}  // namespace

Effects on(App& app, const Appended& it) {
  if (it.session != app.keeping.session.value) return {};
  app.keeping.on_the_way.erase(it.seq);
  note_when_saved(app);
  return {};
}

Effects on(App& app, const AppendFailed& it) {
  Keeping& keeping = app.keeping;
  if (it.session != keeping.session.value || keeping.on_the_way.erase(it.seq) == 0) return {};
  keeping.refused.insert(it.seq);
  keeping.failure = it.why;
  if (keeping.stores == Stores::None) return {};
  return keeping.snapshot_on_the_way ? Effects{} : take_snapshot(app);
}

Effects on(App& app, const SnapshotKept& it) {
  Keeping& keeping = app.keeping;
  if (!keeping.snapshot_on_the_way || it.number != keeping.last_snapshot) return {};
  erase_up_to(keeping.refused, *keeping.snapshot_on_the_way);
  erase_up_to(keeping.on_the_way, *keeping.snapshot_on_the_way);
  keeping.snapshot_on_the_way.reset();
  keeping.stores_differ = false;
  keeping.local_copy = it.local_copy;
  if (keeping.refused.empty()) keeping.failure.clear();
  note_when_saved(app);
  Effects effects;
  append(effects, snapshot_if_due(app));
  append(effects, ask_persistence_once(app));
  return effects;
}

Effects on(App& app, const SnapshotFailed& it) {
  Keeping& keeping = app.keeping;
  if (!keeping.snapshot_on_the_way || it.number != keeping.last_snapshot) return {};
  keeping.snapshot_on_the_way.reset();
  // Tried again when it would be due anyway: the journal still has everything.
  keeping.journal_entries += 1;
  keeping.last_edit_ms = app.moment.now_ms;
  if (!keeping.refused.empty()) keeping.failure = it.why;
  return {};
}

Effects on(App& app, const StoresCleared&) {
  if (app.phase != Phase::Ready || app.keeping.outdated) return {};
  Effects effects = take_snapshot(app);
  append(effects, notify(app, std::string(words::KeptAnew)));
  return effects;
}

Effects on(App& app, const NewerElsewhere&) {
  app.keeping.outdated = app.update_available = true;
  app.proposing->search.reset();
  app.proposing->awaits_clocks = false;
  return {};
}

Effects on(App& app, const PersistenceAnswered& it) {
  app.keeping.persistence = it.granted;
  return {};
}

Effects on(App& app, const UpdateAvailable&) {
  app.update_available = true;
  return notify(app, std::string(words::UpdateWaits));
}

Effects on(App& app, const AgreeToUpdate&) {
  if (!app.update_available) return {};
  const SavedState state = saved_state(app.keeping);
  const bool may_lose = state == SavedState::Saving || state == SavedState::NotSaved;
  return may_lose ? notify(app, std::string(words::SavesFirst)) : Effects{Reload{}};
}

Effects on(App& app, const Copied&) {
  app.to_copy.clear();
  Effects effects = note_handed(app);
  append(effects, notify(app, std::string(words::Copied)));
  return effects;
}

Effects on(App& app, const CopyFailed& it) {
  app.copies_by_hand = !app.to_copy.empty();
  if (app.copies_by_hand) return {};
  return notify(app, words::with_reason(words::CopyFailed, it.why));
}

Effects on(App& app, const Tick&) {
  expire_toasts(app.toasts, app.moment.now_ms);
  Effects effects = snapshot_if_due(app);
  if (is_busy(*app.proposing, app.route.page == Page::Matching)) {
    append(effects, late::advance_search(app));
  }
  if (is_reading(app)) append(effects, late::advance_import(app));
  return effects;
}

}  // namespace flipside::app
