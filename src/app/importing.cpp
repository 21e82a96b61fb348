#include "app/importing.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <optional>
#include <utility>

#include "app/commit.h"
#include "app/handlers.h"
#include "app/import_intents.h"
#include "app/pages.h"
#include "app/words.h"
#include "base/text.h"
#include "exchange/headings.h"

namespace flipside::app {

void read_sheet_again(Importing& importing, const Programme& programme, Date today) {
  Result<exchange::Sheet> sheet =
      importing.pasted ? exchange::read_pasted_sheet(importing.bytes, importing.choices)
                       : exchange::read_sheet(importing.bytes, importing.choices);
  importing.decisions.clear();
  importing.news_decisions.clear();
  importing.problem.reset();
  if (sheet) {
    importing.sheet = std::move(*sheet);
    importing.mapping = exchange::guess_mapping(importing.sheet);
    preview_again(importing, programme, today);
  } else {
    importing.problem = std::move(sheet.error());
    importing.sheet = {};
    importing.mapping = {};
    importing.preview = {};
    importing.news.clear();
  }
}

void preview_again(Importing& importing, const Programme& programme, Date today) {
  if (importing.problem) return;
  importing.preview = exchange::preview({.programme = programme,
                                         .sheet = importing.sheet,
                                         .mapping = importing.mapping,
                                         .decisions = importing.decisions,
                                         .ids = Random(importing.seed),
                                         .zones = importing.zones,
                                         .rank_order = importing.rank_order});
  Change& change = importing.preview.change;
  importing.roles = give_roles(change, programme, importing.learners_from);
  importing.news = decide_news(importing.preview, programme, importing.news_decisions, today);
  importing.pairs = settle_pairs(change, programme, today);
}

namespace {

bool has_column(const exchange::Sheet& sheet, const exchange::ColumnMapping& mapping,
                exchange::PersonField field) {
  return !exchange::columns_of(sheet, mapping, field).empty();
}

bool names_people(const std::string& heading) {
  using exchange::PersonField;
  constexpr std::array Names{PersonField::Name, PersonField::NameFamilyFirst,
                             PersonField::GivenName, PersonField::FamilyName};
  const auto field = exchange::field_of_heading(heading);
  return field && std::ranges::find(Names, *field) != Names.end();
}

// More than one column, and one of them by its heading the name.
bool is_of_people(const exchange::Sheet& sheet) {
  return sheet.has_headings && sheet.headings.size() > 1 &&
         std::ranges::any_of(sheet.headings, names_people);
}

// The names of all time zones are needed where a column has zones.
Effects ask_zones(App& app) {
  const Importing& importing = *app.importing;
  const bool is_needed =
      has_column(importing.sheet, importing.mapping, exchange::PersonField::TimeZone);
  return is_needed ? on(app, AskTimeZones{}) : Effects{};
}

}  // namespace

std::size_t likely_sheet(const std::vector<WorkbookSheet>& sheets) {
  std::optional<std::size_t> any;
  for (std::size_t i = 0; i < sheets.size(); ++i) {
    const auto sheet = exchange::read_sheet(
        sheets[i].text, {.encoding = exchange::Encoding::Utf8, .delimiter = ','});
    if (sheet && is_of_people(*sheet)) return i;
    if (sheet && !any) any = i;
  }
  return any.value_or(0);
}

void show_sheet(Importing& importing, std::size_t sheet) {
  importing.sheet_shown = sheet;
  importing.bytes = importing.sheets[sheet].text;
  importing.choices = {
      .encoding = exchange::Encoding::Utf8, .delimiter = ',', .is_of_workbook = true};
}

Effects begin_reading(App& app) {
  app.importing->zones = app.clocks.listed;
  read_sheet_again(*app.importing, programme_of(app), app.moment.today);
  return ask_zones(app);
}

Effects on(App& app, const ChooseSheet& it) {
  if (!app.importing || it.sheet >= app.importing->sheets.size()) return {};
  show_sheet(*app.importing, it.sheet);
  return begin_reading(app);
}

Effects on(App& app, const MoveNewRank& it) {
  if (!app.importing) return {};
  std::vector<std::string> order = app.importing->preview.ladder;
  const auto place = std::ranges::find(order, it.name);
  const bool is_at_end =
      place == order.end() || (it.up ? std::next(place) == order.end() : place == order.begin());
  if (is_at_end) return {};
  std::iter_swap(place, it.up ? std::next(place) : std::prev(place));
  app.importing->rank_order = std::move(order);
  preview_again(*app.importing, programme_of(app), app.moment.today);
  return {};
}

Effects on(App& app, const SetSheetChoices& it) {
  if (!app.importing) return {};
  app.importing->choices = it.choices;
  return begin_reading(app);
}

Effects on(App& app, const SetColumn& it) {
  if (!app.importing || it.column >= app.importing->mapping.fields.size()) return {};
  app.importing->mapping.fields[it.column] = it.field;
  preview_again(*app.importing, programme_of(app), app.moment.today);
  return ask_zones(app);
}

Effects on(App& app, const DecideIssue& it) {
  if (!app.importing) return {};
  if (it.repair) {
    app.importing->decisions.insert_or_assign(it.issue, *it.repair);
  } else {
    app.importing->decisions.erase(it.issue);
  }
  preview_again(*app.importing, programme_of(app), app.moment.today);
  return {};
}

Effects on(App& app, const SetLearners& it) {
  if (!app.importing) return {};
  app.importing->learners_from = fold(it.rank);
  preview_again(*app.importing, programme_of(app), app.moment.today);
  return {};
}

Effects on(App& app, const DecideNews& it) {
  if (!app.importing) return {};
  for (const std::string& key : it.keys) {
    app.importing->news_decisions.insert_or_assign(key, it.choice);
  }
  preview_again(*app.importing, programme_of(app), app.moment.today);
  return {};
}

Effects on(App& app, const ConfirmImport&) {
  Effects effects;
  if (!app.importing || app.importing->problem || !may_write(app, effects)) return effects;
  preview_again(*app.importing, programme_of(app), app.moment.today);
  exchange::ImportPreview preview = std::move(app.importing->preview);
  const auto count = static_cast<std::size_t>(preview.people());
  *app.imported = {.name = std::move(app.importing->name),
                   .people = preview.people(),
                   .left_out = std::move(preview.issues),
                   .remarks = std::move(preview.remarks)};
  app.importing.reset();
  append(effects, commit(app, std::move(preview.change), words::imported_people(count)));
  append(effects, go_to(app, {app.imported->is_empty() ? Page::People : Page::Import}));
  append(effects, open_next_file(app));
  return effects;
}

Effects on(App& app, const CancelImport&) {
  if (!app.importing) return {};
  app.importing.reset();
  Effects effects = go_to(app, {Page::People});
  append(effects, open_next_file(app));
  return effects;
}

}  // namespace flipside::app
