#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "app/beginning.h"
#include "app/commit.h"
#include "app/file_name.h"
#include "app/handlers.h"
#include "app/importing.h"
#include "app/pages.h"
#include "app/words.h"
#include "archive/file.h"
#include "base/text.h"
#include "exchange/pairs_export.h"
#include "exchange/people_export.h"

namespace flipside::app {
namespace {

constexpr std::string_view Accepted =
    ".json,.csv,.tsv,.txt,.xlsx,.xls,.ods,application/json,text/csv,text/plain";
constexpr std::string_view JsonType = "application/json";
constexpr std::string_view CsvType = "text/csv;charset=utf-8";

// Tables of text never begin with a brace, files of ours always do.
bool looks_like_ours(std::string_view bytes) {
  return trim(bytes.substr(0, 1000)).starts_with('{');
}

// Said on the page until it was seen.
Effects refuse(App& app, const std::string& name, std::string_view why) {
  app.refused_files.push_back({name, words::in_short(why)});
  return {};
}

Effects put_in_place(App& app, Arrival arrival) {
  const bool was_something = app.workspace.has_value();
  std::string notice =
      was_something ? words::opened_in_place(arrival.name) : words::opened_file(arrival.name);
  return replace_workspace(app, std::move(arrival.workspace), words::open_file(arrival.name),
                           std::move(notice));
}

// Nothing is lost where there is nothing, so nothing is asked.
Effects open_ours(App& app, const std::string& name, std::string_view text) {
  Effects effects;
  if (!may_write(app, effects)) return effects;
  Result<archive::File> opened = archive::read_file(text);
  if (!opened) return refuse(app, name, sentence(opened.error()));
  if (app.workspace == opened->workspace) return notify(app, words::same_as_here(name));
  Arrival arrival{name, std::move(opened->workspace)};
  if (!app.workspace) return put_in_place(app, std::move(arrival));
  app.arrival = std::move(arrival);
  return {};
}

// A list that is brought to the first-run page begins a programme.
Effects begin_if_none(App& app) {
  if (app.workspace) return {};
  Random random(app.moment.seed);
  return replace_workspace(app, new_programme({}, random), words::create_programme({}),
                           std::string(words::Begun));
}

Effects begin_import(App& app, Importing importing) {
  Effects effects;
  if (!may_write(app, effects)) return effects;
  append(effects, begin_if_none(app));
  importing.seed = app.moment.seed + 1;
  app.importing = std::move(importing);
  append(effects, begin_reading(app));
  append(effects, go_to(app, {Page::Import}));
  return effects;
}

Effects look_at(App& app, const OpenFile& file) {
  if (!file.sheets.empty()) {
    Importing importing{.name = file.name, .sheets = file.sheets};
    show_sheet(importing, likely_sheet(file.sheets));
    return begin_import(app, std::move(importing));
  }
  if (looks_like_ours(file.bytes)) return open_ours(app, file.name, file.bytes);
  return begin_import(app, {.name = file.name, .bytes = file.bytes});
}

Effects hand_over(App& app, std::string_view ending, std::string_view type, std::string text) {
  const std::string& organisation = charter_of(programme_of(app)).organisation;
  return {Download{file_name(organisation, app.moment.today, ending), std::string(type),
                   std::move(text)}};
}

}  // namespace

Effects on(App&, const ChooseFile&) { return {PickFile{std::string(Accepted)}}; }

Effects open_next_file(App& app) {
  Effects effects;
  while (!app.waiting_files.empty() && !app.arrival && !app.importing) {
    const OpenFile next = std::move(app.waiting_files.front());
    app.waiting_files.erase(app.waiting_files.begin());
    append(effects, look_at(app, next));
  }
  return effects;
}

Effects on(App& app, const OpenFile& it) {
  if (!it.follows) {
    app.waiting_files.clear();
    app.arrival.reset();
    return look_at(app, it);
  }
  app.waiting_files.push_back(it);
  if (!app.arrival && !app.importing) return open_next_file(app);
  return notify(app, words::waits(it.name));
}

Effects on(App& app, const ConfirmOpening&) {
  if (!app.arrival) return {};
  Arrival arrival = std::move(*app.arrival);
  app.arrival.reset();
  Effects effects = put_in_place(app, std::move(arrival));
  append(effects, open_next_file(app));
  return effects;
}

Effects on(App& app, const CancelOpening&) {
  app.arrival.reset();
  return open_next_file(app);
}

Effects on(App& app, const FileRefused& it) { return refuse(app, it.name, it.why); }

Effects on(App& app, const DismissRefusedFiles&) {
  app.refused_files.clear();
  return {};
}

Effects on(App& app, const PasteText& it) {
  if (looks_like_ours(it.text)) return open_ours(app, {}, it.text);
  return begin_import(app, {.bytes = it.text, .pasted = true});
}

Effects on(App& app, const ExportJson&) {
  if (!app.workspace) return {};
  return hand_over(
      app, ".flipside.json", JsonType,
      archive::write_file({.kind = archive::Kind::FullBackup, .workspace = *app.workspace}));
}

Effects on(App& app, const ExportCsv&) {
  if (!app.workspace) return {};
  return hand_over(app, "-people.csv", CsvType, exchange::people_csv(app.workspace->programme));
}

Effects on(App& app, const ExportPairsCsv&) {
  if (!app.workspace) return {};
  return hand_over(app, "-pairs.csv", CsvType,
                   exchange::pairs_csv(app.workspace->programme, app.moment.today));
}

Effects on(App& app, const Downloaded& it) { return notify(app, words::downloaded(it.name)); }

}  // namespace flipside::app
