#include <string>
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

bool is_single(const TableKind& kind) {
  return &kind == &table_kind<Charter>() || &kind == &table_kind<Policy>();
}

// The id that a form without one means.
std::string id_for_new(const App& app, const TableKind& kind) {
  std::string id;
  if (is_single(kind)) {
    kind.codec.each(kind.table(app.workspace->programme),
                    [&](const void* record) { id = kind.codec.kind().id(record); });
  }
  if (!id.empty()) return id;
  Random random(app.moment.seed);
  return random_id_text(random);
}

AnyRecord with_id(const App& app, const TableKind& kind, const void* record) {
  const Kind& shape = kind.codec.kind();
  void* copy = shape.copy(record);
  if (shape.id(copy).empty()) shape.id_in(copy) = id_for_new(app, kind);
  return {shape, copy};
}

// The page on which a record of the kind stands open, for those that have one.
Route page_about(const TableKind& kind, const std::string& id) {
  if (&kind == &table_kind<Person>()) return {Page::People, id};
  if (&kind == &table_kind<Pair>()) return {Page::Pair, id};
  return {Page::NotFound};
}

}  // namespace

Effects save_record(App& app, const TableKind& kind, const void* form, bool open, int visit) {
  if (!app.workspace) return {};
  const AnyRecord record = with_id(app, kind, form);
  const std::string& id = record.id();
  const Programme& programme = app.workspace->programme;
  const bool is_new = kind.codec.find(kind.table(programme), id) == nullptr;
  const std::string what = words::called(programme, kind, record.get());
  Change change = put(programme, kind, record, is_new ? words::add(what) : words::edit(what));
  const PairsSettled pairs = settle_pairs(change, programme, app.moment.today);
  Effects effects = pairs.any() ? commit(app, std::move(change), words::pairs_settled(what, pairs))
                                : commit_typed(app, std::move(change), visit);
  const bool saved = kind.codec.find(kind.table(app.workspace->programme), id) != nullptr;
  const Route page = page_about(kind, id);
  if (open && saved && page.page != Page::NotFound) append(effects, go_to(app, page));
  return effects;
}

Effects remove_record(App& app, const TableKind& kind, const std::string& id) {
  if (!app.workspace) return {};
  const Programme& programme = app.workspace->programme;
  const void* record = kind.codec.find(kind.table(programme), id);
  if (record == nullptr) return {};
  const std::string what = words::called(programme, kind, record);
  Effects effects =
      commit(app, remove(programme, kind, id, words::remove(what)), words::removed(what));
  const bool gone = kind.codec.find(kind.table(app.workspace->programme), id) == nullptr;
  const Route page = page_about(kind, id);
  if (gone && page.page == app.route.page && page.id == app.route.id) {
    append(effects, go_to(app, {entry_of(page.page).part_of}));
  }
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

}  // namespace flipside::app
