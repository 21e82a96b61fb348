#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "app/beginning.h"
#include "app/commit.h"
#include "app/file_name.h"
#include "app/handlers.h"
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

Effects open_ours(App& app, const std::string& name, std::string_view text) {
  Result<archive::File> opened = archive::read_file(text);
  if (!opened) {
    return notify(app, words::with_reason(words::NotOurFile, sentence(opened.error())));
  }
  return replace_workspace(app, std::move(opened->workspace), words::open_file(name),
                           words::opened_file(name));
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

Effects hand_over(App& app, std::string_view ending, std::string_view type, std::string text) {
  const std::string& organisation = charter_of(programme_of(app)).organisation;
  return {Download{file_name(organisation, app.moment.today, ending), std::string(type),
                   std::move(text)}};
}

}  // namespace

Effects on(App&, const ChooseFile&) { return {PickFile{std::string(Accepted)}}; }

Effects on(App& app, const OpenFile& it) {
  if (looks_like_ours(it.bytes)) return open_ours(app, it.name, it.bytes);
  return begin_import(app, {.name = it.name, .bytes = it.bytes});
}

Effects on(App& app, const OpenWorkbook& it) {
  if (it.sheets.empty()) return begin_import(app, {.name = it.name});
  Importing importing{.name = it.name, .sheets = it.sheets};
  show_sheet(importing, likely_sheet(it.sheets));
  return begin_import(app, std::move(importing));
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
