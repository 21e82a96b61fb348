// Tables of text: lists that come in, and those that are handed out.
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "app/app.h"
#include "app/commit.h"
#include "app/file_name.h"
#include "app/handlers.h"
#include "app/import_intents.h"
#include "app/importing.h"
#include "app/pages.h"
#include "app/words.h"
#include "exchange/csv.h"
#include "exchange/import_words.h"
#include "exchange/pairs_export.h"
#include "exchange/people_export.h"
#include "exchange/sheet_parts.h"

namespace flipside::app {
namespace {

constexpr std::string_view CsvType = "text/csv;charset=utf-8";

Effects begin_import(App& app, Importing importing) {
  Effects effects;
  if (!may_write(app, effects)) return effects;
  const bool was_at_another = app.importing && app.route.page == Page::Import;
  importing.came_from = was_at_another ? app.importing->came_from : app.route;
  importing.seed = app.moment.seed + 1;
  app.importing = std::move(importing);
  append(effects, go_to(app, {Page::Import}));
  append(effects, begin_reading(app));
  return effects;
}

Importing import_of(const ReadList& it) {
  const OpenFile& file = it.file;
  Importing importing;
  importing.name = file.name;
  importing.pasted = it.pasted;
  if (file.sheets.empty()) {
    importing.bytes = file.bytes;
  } else {
    importing.sheets = file.sheets;
    show_sheet(importing, likely_sheet(file.sheets));
  }
  return importing;
}

Effects hand_over(App& app, std::string_view ending, std::string_view type, std::string text) {
  const std::string& organisation = charter_of(programme_of(app)).organisation;
  return {Download{file_name(organisation, app.moment.today, ending), std::string(type),
                   std::move(text)}};
}

}  // namespace

// "mentors.csv" and "mentees.csv", which came together, come in together.
bool late::joins(const App& app, const OpenFile& file) {
  const Importing& importing = *app.importing;
  const bool is_untouched = importing.decisions.empty() && importing.news_decisions.empty() &&
                            !importing.problem && !importing.sheet.ours;
  return is_untouched && exchange::role_of_file_name(importing.name) &&
         exchange::role_of_file_name(file.name);
}

Effects late::join(App& app, const OpenFile& file) {
  Importing next = import_of({file});
  app.importing->more.push_back(
      {std::move(next.name), std::move(next.bytes), next.choices.is_of_workbook});
  return begin_reading(app);
}

Effects on(App& app, const ReadList& it) { return begin_import(app, import_of(it)); }

Effects on(App& app, const ExportCsv&) {
  if (!app.workspace) return {};
  return hand_over(app, "-people.csv", CsvType, exchange::people_csv(app.workspace->programme));
}

Effects on(App& app, const ExportPairsCsv&) {
  if (!app.workspace) return {};
  return hand_over(app, "-pairs.csv", CsvType,
                   exchange::pairs_csv(app.workspace->programme, app.moment.today));
}

Effects on(App& app, const ExportImportReport&) {
  const ImportReport& report = *app.imported;
  if (report.is_empty()) return {};
  std::string csv = std::string(exchange::ByteOrderMark) +
                    exchange::csv_line({words::ReportHeads.begin(), words::ReportHeads.end()});
  const auto line = [&](std::string_view what, const std::string& where, const std::string& why) {
    csv +=
        exchange::csv_line({std::string(what), exchange::guarded(where), exchange::guarded(why)});
  };
  for (const exchange::Issue& issue : report.left_out) {
    line(words::StayedOut, issue.title, issue.words);
  }
  for (const exchange::Remark& remark : report.remarks) {
    line(words::CameInPart,
         remark.line == 0 ? std::string(words::WholeFile) : exchange::lines_title({remark.line}),
         remark.words);
  }
  return hand_over(app, "-import.csv", CsvType, std::move(csv));
}

}  // namespace flipside::app
