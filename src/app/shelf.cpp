#include "app/shelf.h"

#include <algorithm>
#include <functional>
#include <utility>

#include "app/beginning.h"
#include "app/commit.h"
#include "app/derived.h"
#include "app/handlers.h"
#include "app/importing.h"
#include "app/merging.h"
#include "app/pages.h"
#include "app/proposing.h"
#include "app/signing_up.h"
#include "app/words.h"
#include "base/random.h"
#include "base/sort.h"

namespace flipside::app {
namespace {

constexpr std::size_t WorkspaceIdLength = 8;

std::string new_workspace_id(const App& app) {
  Random random(app.moment.seed + 2);
  return random_id_text(random).substr(0, WorkspaceIdLength);
}

std::string given_name(const Programme& programme, const Id<Person>& id) {
  const Person* person = find(programme.people, id);
  return person == nullptr ? std::string() : person->name.substr(0, person->name.find(' '));
}

// The holder's pair; one that runs before others.
const Pair* pair_of_holder(const Workspace& workspace) {
  const Pair* found = nullptr;
  for (const auto& [id, pair] : workspace.programme.pairs) {
    if (pair.mentor != workspace.person && pair.mentee != workspace.person) continue;
    if (found == nullptr || is_running(pair)) found = &pair;
  }
  return found;
}

void sort_shelf(Shelf& shelf) {
  sort_list(shelf.list, std::ranges::greater{}, &Shelved::opened_ms);
}

Shelved* shelved_at(App& app, std::string_view id) {
  const auto found = std::ranges::find(app.shelf.list, id, &Shelved::id);
  return found == app.shelf.list.end() ? nullptr : &*found;
}

// What is not kept yet would stay behind.
bool may_leave(App& app, Effects& effects) {
  if (app.phase != Phase::Ready || saved_state(app.keeping) != SavedState::NotSaved) return true;
  append(effects, notify(app, std::string(words::SaveBeforeLeaving)));
  return false;
}

// What was begun in one workspace and would mean other people in the next. Files that wait stay.
void put_down(App& app) {
  app.importing.reset();
  app.merge.reset();
  app.parcel.reset();
  app.protection = {};
  app.replies.clear();
  app.handing_out.reset();
  *app.imported = {};
  *app.proposing = {};
  app.palette_open = false;
  app.question_open = false;
}

void remember_in_memory(App& app) {
  if (app.keeping.stores != Stores::None || !app.workspace) return;
  app.shelf.in_memory.insert_or_assign(app.keeping.workspace,
                                       KeptWorkspace{*app.workspace, app.stamps});
}

bool is_of_organiser(const Shelved& it) { return it.holder == Holder::Organiser; }
bool is_invited(const Shelved& it) { return it.holder == Holder::Invited; }

// The one to show when the open one goes.
const Shelved* next_open(const App& app, std::string_view without) {
  const auto next = std::ranges::find_if(
      app.shelf.list, [&](const Shelved& it) { return is_here(it) && it.id != without; });
  return next == app.shelf.list.end() ? nullptr : &*next;
}

Effects come_true(App& app, Wish wish) {
  Effects effects;
  if (wish.arrival && !app.workspace) {
    Arrival arrival = *std::exchange(wish.arrival, {});
    wish.begun = {std::move(arrival.workspace), told_stamps(arrival)};
  }
  if (wish.begun && !app.workspace) {
    append(effects,
           put_and_keep(app, std::move(wish.begun->workspace), std::move(wish.begun->stamps)));
  }
  wish.route.workspace = app.workspace ? app.keeping.workspace : std::string();
  const bool is_there = app.route == wish.route;
  app.route = std::move(wish.route);
  if (!is_there) effects.push_back(SetAddress{fragment_of(app.route), false});
  if (wish.arrival) append(effects, look_at_arrival(app, *std::move(wish.arrival)));
  if (wish.notice.empty()) return effects;
  append(effects, notify(app, std::move(wish.notice)));
  app.toasts.list.back().puts_back = std::move(wish.removed);
  return effects;
}

// Where the index was lost, the stores say what is there: never the first-run page over them.
std::optional<std::string> next_unread(App& app) {
  std::vector<std::string>& unread = app.shelf.unread;
  std::erase(unread, app.keeping.workspace);
  if (app.workspace || app.phase != Phase::Ready || unread.empty()) return std::nullopt;
  std::string next = std::move(unread.front());
  unread.erase(unread.begin());
  return next;
}

// What the index has lost of the others is found out from their stores.
Effects read_unread(App& app) {
  Effects effects;
  for (std::string& id : std::exchange(app.shelf.unread, {})) {
    const bool is_known = id == app.keeping.workspace || find_shelved(app, id) != nullptr;
    if (!is_known) effects.push_back(ReadWorkspace{std::move(id)});
  }
  return effects;
}

// The open one was removed in another tab.
Effects leave_removed(App& app) {
  const Shelved* open = find_shelved(app, app.keeping.workspace);
  if (open == nullptr || is_here(*open) || app.shelf.wish) return {};
  std::string notice = words::removed_elsewhere(words::name_of(*open));
  const Shelved* next = next_open(app, open->id);
  return switch_workspace(app, {.id = next == nullptr ? new_workspace_id(app) : next->id,
                                .notice = std::move(notice),
                                .removed = open->id});
}

}  // namespace

const Shelved* find_shelved(const App& app, std::string_view id) {
  const auto found = std::ranges::find(app.shelf.list, id, &Shelved::id);
  return found == app.shelf.list.end() ? nullptr : &*found;
}

bool is_here(const Shelved& it) { return !it.removed_ms; }

Shelved shelved(const Workspace& workspace) {
  const Programme& programme = workspace.programme;
  const Charter& charter = charter_of(programme);
  Shelved it{.organisation = charter.organisation,
             .cohort = charter.cohort,
             .holder = workspace.holder,
             .is_sample = charter.id.value == SampleProgramme,
             .programme = charter.id.value,
             .person = workspace.person.value};
  if (workspace.holder == Holder::Organiser) return it;
  it.me = given_name(programme, workspace.person);
  if (const Pair* pair = pair_of_holder(workspace)) {
    it.partner =
        given_name(programme, pair->mentor == workspace.person ? pair->mentee : pair->mentor);
  }
  return it;
}

// Who tracks a pair alone gets back from the partner what is for a mentor or a mentee.
const Shelved* kin_of(const App& app, const Workspace& workspace) {
  const Shelved it = shelved(workspace);
  const auto found = std::ranges::find_if(app.shelf.list, [&](const Shelved& other) {
    return is_here(other) && !it.programme.empty() && other.programme == it.programme &&
           is_of_organiser(other) == is_of_organiser(it) && is_invited(other) == is_invited(it) &&
           other.person == it.person;
  });
  return found == app.shelf.list.end() ? nullptr : &*found;
}

Effects switch_workspace(App& app, Wish wish) {
  Effects effects;
  if (!may_leave(app, effects)) return effects;
  remember_in_memory(app);
  std::string id = wish.id;
  app.shelf.wish = std::move(wish);
  effects.push_back(OpenWorkspace{std::move(id)});
  return effects;
}

Effects begin_workspace(App& app, Workspace workspace, std::string notice,
                        std::optional<replica::State> stamps) {
  Effects effects;
  if (!may_write(app, effects)) return effects;
  Wish wish{.begun = KeptWorkspace{std::move(workspace), std::move(stamps)},
            .notice = std::move(notice)};
  if (!app.workspace) {
    append(effects, come_true(app, std::move(wish)));
    append(effects, open_next_file(app));
    return effects;
  }
  wish.id = new_workspace_id(app);
  return switch_workspace(app, std::move(wish));
}

Effects begin_empty(App& app, std::string notice) {
  return switch_workspace(app, {.id = new_workspace_id(app), .notice = std::move(notice)});
}

Effects arrive(App& app) {
  if (app.phase == Phase::Held) return {};
  Shelf& shelf = app.shelf;
  if (const auto kept = shelf.in_memory.find(app.keeping.workspace);
      kept != shelf.in_memory.end() && app.keeping.stores == Stores::None && !app.workspace) {
    app.workspace = std::move(kept->second.workspace);
    app.stamps = std::move(kept->second.stamps).value_or(replica::State{});
    find_conflicts(app);
    derive_again(app.derived, programme_of(app), app.moment.today);
  }
  if (const auto next = next_unread(app); next && !shelf.wish) return {OpenWorkspace{*next}};
  Effects effects;
  if (shelf.wish && shelf.wish->id == app.keeping.workspace) {
    append(effects, come_true(app, *std::exchange(shelf.wish, {})));
  }
  append(effects, name_in_address(app));
  if (Shelved* present = shelved_at(app, app.keeping.workspace)) present->opened_ms = 0;
  append(effects, list_present(app));
  append(effects, read_unread(app));
  append(effects, open_next_file(app));
  return effects;
}

Effects name_in_address(App& app) {
  const bool has_none = app.route.workspace.empty() && app.route.page != Page::NotFound;
  if (!app.workspace || !has_none || app.keeping.workspace.empty()) return {};
  app.route.workspace = app.keeping.workspace;
  return {SetAddress{fragment_of(app.route), true}};
}

Effects list_present(App& app) {
  Shelf& shelf = app.shelf;
  shelf.revision = app.derived.revision;
  // A copy that is only looked at is not what the workspace holds.
  if (!app.workspace || app.phase != Phase::Ready) return {};
  Shelved now = shelved(*app.workspace);
  now.id = app.keeping.workspace;
  now.opened_ms = app.moment.now_ms;
  Shelved* before = shelved_at(app, now.id);
  if (before != nullptr && before->opened_ms > 0) now.opened_ms = before->opened_ms;
  if (before != nullptr && *before == now) return {};
  if (before == nullptr) {
    shelf.list.push_back(now);
  } else {
    *before = now;
  }
  sort_shelf(shelf);
  return {ListWorkspace{std::move(now)}};
}

Effects on(App& app, const ShelfListed& it) {
  Shelf& shelf = app.shelf;
  if (app.phase == Phase::Ready && app.keeping.stores == Stores::None) return {};
  shelf.list = it.list;
  // The open one is listed anew where the index could not keep it.
  shelf.revision = -1;
  if (!it.unread.empty()) shelf.unread = it.unread;
  sort_shelf(shelf);
  Effects effects;
  std::erase_if(shelf.list, [&](const Shelved& each) {
    const bool is_over = each.removed_ms && each.id != app.keeping.workspace &&
                         app.moment.now_ms - *each.removed_ms >= KeptRemoved_ms;
    if (is_over) effects.push_back(EraseWorkspace{each.id});
    return is_over;
  });
  if (app.phase != Phase::Ready || !app.workspace) return effects;
  append(effects, read_unread(app));
  append(effects, leave_removed(app));
  return effects;
}

Effects on(App& app, const WorkspaceOpened& it) {
  app.drafts = it.drafts;
  // Another was chosen where the one that was wished for is locked.
  if (app.shelf.wish && app.shelf.wish->id != it.id) app.shelf.wish.reset();
  if (app.keeping.workspace == it.id) return {};
  const bool is_first = app.keeping.workspace.empty();
  app.keeping.workspace = it.id;
  // What is there is still the one before, until Loaded.
  app.phase = Phase::Opening;
  ++app.replaced;
  if (is_first) return {};
  app.toasts.list.clear();
  put_down(app);
  return {};
}

Effects on(App& app, const SwitchWorkspace& it) {
  const Shelved* wanted = find_shelved(app, it.id);
  if (wanted == nullptr || !is_here(*wanted)) return {};
  if (it.id == app.keeping.workspace) return go_to(app, Route{});
  return switch_workspace(app, {.id = it.id});
}

Effects on(App& app, const RemoveWorkspace& it) {
  Effects effects;
  Shelved* removed = shelved_at(app, it.id);
  if (removed == nullptr || !is_here(*removed) || !may_write(app, effects)) return effects;
  const bool is_open = it.id == app.keeping.workspace;
  if (is_open && !may_leave(app, effects)) return effects;
  removed->removed_ms = app.moment.now_ms;
  const Shelved entry = *removed;
  effects.push_back(ListWorkspace{entry});
  std::string notice = words::workspace_removed(words::name_of(entry));
  if (!is_open) {
    append(effects, notify(app, std::move(notice)));
    app.toasts.list.back().puts_back = it.id;
    return effects;
  }
  const Shelved* next = next_open(app, it.id);
  append(effects, switch_workspace(app, {.id = next == nullptr ? new_workspace_id(app) : next->id,
                                         .notice = std::move(notice),
                                         .removed = it.id}));
  return effects;
}

Effects on(App& app, const PutBackWorkspace& it) {
  Effects effects;
  Shelved* back = shelved_at(app, it.id);
  if (back == nullptr || is_here(*back) || !may_write(app, effects)) return effects;
  if (!may_leave(app, effects)) return effects;
  back->removed_ms.reset();
  effects.push_back(ListWorkspace{*back});
  for (Toast& toast : app.toasts.list) {
    if (toast.puts_back == it.id) toast.shown = false;
  }
  std::string notice = words::workspace_is_back(words::name_of(*back));
  append(effects, switch_workspace(app, {.id = it.id, .notice = std::move(notice)}));
  return effects;
}

Effects on(App& app, const WorkspaceRead& it) {
  const std::optional<KeptWorkspace> kept = kept_workspace(it.loaded);
  const bool is_wanted = app.shelf.to_export.erase(it.id) > 0;
  if (!kept) return {};
  if (is_wanted) return {file_of(kept->workspace, *kept->stamps, app.moment.today)};
  if (find_shelved(app, it.id) != nullptr) return {};
  Shelved entry = shelved(kept->workspace);
  entry.id = it.id;
  app.shelf.list.push_back(entry);
  return {ListWorkspace{std::move(entry)}};
}

Effects on(App& app, const ExportAll&) {
  Effects effects = on(app, ExportJson{});
  for (const Shelved& it : app.shelf.list) {
    if (!is_here(it) || it.id == app.keeping.workspace) continue;
    if (it.locked) {
      effects.push_back(DownloadLocked{it.id});
      continue;
    }
    app.shelf.to_export.insert(it.id);
    effects.push_back(ReadWorkspace{it.id});
  }
  return effects;
}

}  // namespace flipside::app
