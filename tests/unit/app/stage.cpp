#include "app/stage.h"

#include <algorithm>
#include <utility>

namespace flipside::app {

void Store::keep(const Append& append) {
  entries.push_back({append.session, append.seq, append.text});
}

void Store::keep(const SaveSnapshot& snapshot) {
  snapshots = {{snapshot.number, snapshot.text, snapshot.covers}};
  std::erase_if(entries, [&](const StoredEntry& entry) {
    return std::ranges::any_of(snapshot.covers, [&](const Covered& covered) {
      return covered.session == entry.session && entry.seq <= covered.last_seq;
    });
  });
}

Loaded Store::loaded() const { return {.snapshots = snapshots, .entries = entries}; }

Stage::Stage(std::uint64_t seed) : seed_(seed * 1'000'000) {}
Stage::Stage(Stage&& other) noexcept = default;
Stage::~Stage() = default;

Stage Stage::at_first_run() {
  Stage stage;
  stage.start(Loaded{});
  return stage;
}

Stage Stage::with_programme() {
  Stage stage = at_first_run();
  stage.act(CreateProgramme{"Lindenquay Libraries", "Autumn"});
  return stage;
}

void Stage::start(const Loaded& loaded) {
  act(Started{});
  act(loaded);
}

Effects Stage::act(const Intent& intent) {
  Effects effects = update(app, intent, moment());
  for (const Effect& effect : effects) answer(effect);
  return effects;
}

Stage Stage::visit_again(std::uint64_t seed) const {
  Stage next(seed);
  next.store = store;
  next.here = here;
  next.others = others;
  next.shelf = shelf;
  next.drafts = drafts;
  next.now_ms_ = now_ms_;
  next.act(Started{});
  ShelfListed listed;
  for (const auto& [id, it] : shelf) listed.list.push_back(it);
  next.act(listed);
  next.open(here);
  return next;
}

void Stage::open(const std::string& id) {
  std::swap(others[here], store);
  here = id;
  std::swap(others[here], store);
  act(WorkspaceOpened{id, drafts[id]});
  act(store.loaded());
}

Effects Stage::act_alone(const Intent& intent) { return update(app, intent, moment()); }

Moment Stage::moment() {
  now_ms_ += 1000;
  Moment moment{now_ms_, today_, 582, ++seed_, {}};
  moment.secret.fill(static_cast<std::uint32_t>(seed_ * 2654435769U));
  return moment;
}

void Stage::answer(const Effect& effect) {
  if (const auto* append = std::get_if<Append>(&effect)) {
    store.keep(*append);
    update(app, Appended{append->session, append->seq}, moment());
  } else if (const auto* snapshot = std::get_if<SaveSnapshot>(&effect)) {
    store.keep(*snapshot);
    act(SnapshotKept{snapshot->number});
  } else if (const auto* opened = std::get_if<OpenWorkspace>(&effect)) {
    open(opened->id);
  } else if (const auto* listed = std::get_if<ListWorkspace>(&effect)) {
    shelf.insert_or_assign(listed->entry.id, listed->entry);
  } else if (const auto* draft = std::get_if<StoreDraft>(&effect)) {
    if (draft->text.empty()) {
      drafts[here].erase(draft->form);
    } else {
      drafts[here][draft->form] = draft->text;
    }
  } else if (const auto* erased = std::get_if<EraseWorkspace>(&effect)) {
    shelf.erase(erased->id);
    others.erase(erased->id);
  } else if (const auto* zones = std::get_if<ReadTimeZones>(&effect)) {
    TimeZonesRead read;
    for (const std::string& name : zones->names) read.zones.push_back({.name = name});
    update(app, read, moment());
  }
}

}  // namespace flipside::app
