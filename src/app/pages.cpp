#include "app/pages.h"

#include <utility>

#include "app/command.h"
#include "app/commit.h"
#include "app/handlers.h"
#include "app/lesson_texts.h"
#include "app/words.h"
#include "base/direction.h"

namespace flipside::app {
namespace {

bool is_another_page(const Route& from, const Route& to) {
  return from.page != to.page || from.id != to.id;
}

// What the page is about, where it is about one record.
std::string subject_of(const App& app) {
  const Programme& programme = programme_of(app);
  if (app.route.page == Page::Pair) {
    const Pair* pair = find(programme.pairs, Id<Pair>{app.route.id});
    if (pair != nullptr) return words::both_names(programme, pair->mentor, pair->mentee);
  }
  if (app.route.page == Page::People && !app.route.id.empty()) {
    return words::name_or_words(programme, Id<Person>{app.route.id});
  }
  if (app.route.page == Page::Training && app.lesson_texts) {
    const std::string_view title = title_of(*app.lesson_texts, app.route.id);
    if (!title.empty()) return std::string(title);
  }
  return std::string(entry_of(app.route.page).name);
}

}  // namespace

std::string title_of(const App& app) {
  const std::string name(words::AppName);
  if (!app.workspace) return name;
  // The browser keeps titles in its list of what was visited.
  if (app.protection.told.on) return std::string(entry_of(app.route.page).name) + " · " + name;
  const std::string& organisation = charter_of(app.workspace->programme).organisation;
  const std::string place = organisation.empty() ? "" : isolated(organisation) + " · ";
  return subject_of(app) + " · " + place + name;
}

Effects go_to(App& app, Route route) {
  if (app.workspace) route.workspace = app.keeping.workspace;
  if (route == app.route) return {SetTitle{title_of(app)}};
  const bool replace = !is_another_page(app.route, route);
  app.route = std::move(route);
  app.palette_open = false;
  app.question_open = false;
  return {SetAddress{fragment_of(app.route), replace}, SetTitle{title_of(app)}};
}

Effects on(App& app, const Navigate& it) { return go_to(app, it.route); }

Effects on(App&, const Back&) { return {GoBack{}}; }

Effects on(App& app, const AddressChanged& it) {
  Route route = route_of(it.fragment);
  const Shelved* wanted = find_shelved(app, route.workspace);
  if (wanted != nullptr && is_here(*wanted) && wanted->id != app.keeping.workspace) {
    return switch_workspace(app, {.id = wanted->id, .route = std::move(route)});
  }
  app.route = std::move(route);
  app.palette_open = false;
  app.question_open = false;
  Effects effects = name_in_address(app);
  effects.push_back(SetTitle{title_of(app)});
  return effects;
}

Effects on(App& app, const SetTheme& it) {
  app.settings.theme = it.theme;
  return {StoreSetting{std::string(ThemeKey), std::string(name_of(it.theme))}};
}

Effects on(App& app, const Tell& it) { return show_toast(app.toasts, it.text, app.moment.now_ms); }

Effects on(App& app, const DismissToast& it) {
  for (Toast& toast : app.toasts.list) {
    if (toast.id == it.toast) toast.shown = false;
  }
  return {};
}

Effects on(App& app, const KeepDraft& it) {
  if (it.text.empty()) {
    app.drafts.erase(it.form);
  } else {
    app.drafts[it.form] = it.text;
  }
  if (app.keeping.outdated) return {};
  return {StoreDraft{it.form, it.text}};
}

Effects forget_drafts(App& app) {
  Effects effects;
  for (const auto& [form, text] : std::exchange(app.drafts, {})) {
    effects.push_back(StoreDraft{form, {}});
  }
  return effects;
}

Effects on(App& app, const OpenPalette&) {
  app.palette_open = true;
  return {};
}

Effects on(App& app, const ClosePalette&) {
  app.palette_open = false;
  return {};
}

Effects on(App& app, const RunCommand& it) {
  app.palette_open = false;
  const Command* command = find_command(it.id);
  if (command == nullptr || !command->enabled(app)) return {};
  return update(app, command->intent(app), app.moment);
}

Effects on(App&, const PrintPage&) { return {Print{}}; }

Effects on(App&, const CopyText& it) { return {Copy{it.text}}; }

Effects on(App& app, const EndCopyByHand& it) {
  app.copies_by_hand = false;
  if (it.copied) return on(app, Copied{});
  app.to_copy.clear();
  return {};
}

Effects on(App&, const WriteMail& it) { return {OpenMail{it.link}}; }

}  // namespace flipside::app
