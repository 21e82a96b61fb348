#include <string>
#include <type_traits>
#include <utility>

#include "app/commit.h"
#include "app/handlers.h"
#include "app/leaving.h"
#include "app/pages.h"
#include "app/words.h"
#include "base/random.h"
#include "programme/edits.h"

namespace flipside::app {
namespace {

template <class R>
inline constexpr bool is_single = std::is_same_v<R, Charter> || std::is_same_v<R, Policy>;

// The id that a form without one means.
template <class R>
Id<R> id_for_new(const App& app) {
  const Table<R>& table = table_of<R>(app.workspace->programme);
  if (is_single<R> && !table.empty()) return table.begin()->first;
  Random random(app.moment.seed);
  return random_id<R>(random);
}

Effects open_record(App&, const auto&) { return {}; }
Effects open_record(App& app, const Id<Person>& id) { return go_to(app, {Page::People, id.value}); }
Effects open_record(App& app, const Id<Pair>& id) { return go_to(app, {Page::Pair, id.value}); }

bool is_about(const Route& route, const Id<Person>& id) {
  return route.page == Page::People && route.id == id.value;
}
bool is_about(const Route& route, const Id<Pair>& id) {
  return route.page == Page::Pair && route.id == id.value;
}
bool is_about(const Route&, const auto&) { return false; }

Page list_of(Page page) { return page == Page::Pair ? Page::Pairs : page; }

}  // namespace

template <class R>
Effects on(App& app, const Save<R>& it) {
  if (!app.workspace) return {};
  R record = it.record;
  if (record.id.empty()) record.id = id_for_new<R>(app);
  const Programme& programme = app.workspace->programme;
  const bool is_new = !table_of<R>(programme).contains(record.id);
  const std::string what = words::called(programme, record);
  const Id<R> id = record.id;
  Change change = put(programme, std::move(record), is_new ? words::add(what) : words::edit(what));
  const PairsSettled pairs = settle_pairs(change, programme, app.moment.today);
  Effects effects = pairs.any() ? commit(app, std::move(change), words::pairs_settled(what, pairs))
                                : commit_typed(app, std::move(change), it.visit);
  const bool saved = table_of<R>(app.workspace->programme).contains(id);
  if (it.open && saved) append(effects, open_record(app, id));
  return effects;
}

template <class R>
Effects on(App& app, const Remove<R>& it) {
  if (!app.workspace) return {};
  const Programme& programme = app.workspace->programme;
  const R* record = find(table_of<R>(programme), it.id);
  if (record == nullptr) return {};
  const std::string what = words::called(programme, *record);
  const Id<R> id = it.id;
  Effects effects = commit(app, remove(programme, id, words::remove(what)), words::removed(what));
  const bool gone = !table_of<R>(app.workspace->programme).contains(id);
  if (gone && is_about(app.route, id)) append(effects, go_to(app, {list_of(app.route.page)}));
  return effects;
}

Effects on(App& app, const Apply& it) { return commit(app, it.change); }

Effects on(App& app, const ApplyToPeople& it) {
  if (is_empty(it.change)) return notify(app, std::string(words::NothingToChange));
  Change change = it.change;
  const PairsSettled pairs = settle_pairs(change, programme_of(app), app.moment.today);
  return commit(app, std::move(change),
                pairs.any() ? words::pairs_settled(it.notice, pairs) : it.notice);
}

template Effects on(App&, const Save<Charter>&);
template Effects on(App&, const Save<Policy>&);
template Effects on(App&, const Save<Rank>&);
template Effects on(App&, const Save<Topic>&);
template Effects on(App&, const Save<Aim>&);
template Effects on(App&, const Save<Interest>&);
template Effects on(App&, const Save<ResourceGroup>&);
template Effects on(App&, const Save<Person>&);
template Effects on(App&, const Save<Block>&);
template Effects on(App&, const Save<Pair>&);
template Effects on(App&, const Save<Session>&);
template Effects on(App&, const Save<Promise>&);
template Effects on(App&, const Save<Goal>&);
template Effects on(App&, const Remove<Rank>&);
template Effects on(App&, const Remove<Topic>&);
template Effects on(App&, const Remove<Aim>&);
template Effects on(App&, const Remove<Interest>&);
template Effects on(App&, const Remove<ResourceGroup>&);
template Effects on(App&, const Remove<Run>&);
template Effects on(App&, const Remove<Person>&);
template Effects on(App&, const Remove<Block>&);
template Effects on(App&, const Remove<Pair>&);
template Effects on(App&, const Remove<Session>&);
template Effects on(App&, const Remove<Promise>&);
template Effects on(App&, const Remove<Goal>&);

}  // namespace flipside::app
