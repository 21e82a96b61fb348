#include "app/stage.h"

#include <algorithm>

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

AsidesListed Store::listed() const {
  AsidesListed listed;
  for (const auto& [number, it] : asides) listed.list.push_back({number, it.contents});
  return listed;
}

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
  next.now_ms_ = now_ms_;
  next.start(store.loaded());
  next.act(store.listed());
  return next;
}

Effects Stage::act_alone(const Intent& intent) { return update(app, intent, moment()); }

Moment Stage::moment() {
  now_ms_ += 1000;
  return {now_ms_, today_, 582, ++seed_};
}

void Stage::answer(const Effect& effect) {
  if (const auto* append = std::get_if<Append>(&effect)) {
    store.keep(*append);
    update(app, Appended{append->session, append->seq}, moment());
  } else if (const auto* snapshot = std::get_if<SaveSnapshot>(&effect)) {
    store.keep(*snapshot);
    act(SnapshotKept{snapshot->number});
  } else if (const auto* aside = std::get_if<SetAside>(&effect)) {
    store.asides.insert_or_assign(aside->number, *aside);
  } else if (const auto* forgotten = std::get_if<ForgetAside>(&effect)) {
    store.asides.erase(forgotten->number);
  } else if (const auto* fetched = std::get_if<FetchAside>(&effect)) {
    act(AsideFetched{fetched->number, store.asides.at(fetched->number).text});
  } else if (const auto* zones = std::get_if<ReadTimeZones>(&effect)) {
    TimeZonesRead read;
    for (const std::string& name : zones->names) read.zones.push_back({.name = name});
    update(app, read, moment());
  }
}

}  // namespace flipside::app
