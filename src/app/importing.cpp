#include "app/importing.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

#include "app/commit.h"
#include "app/handlers.h"
#include "app/import_intents.h"
#include "app/list_reading.h"
#include "app/pages.h"
#include "app/words.h"
#include "base/text.h"
#include "exchange/headings.h"
#include "exchange/import_words.h"

namespace flipside::app {

Importing::Importing() = default;
Importing::Importing(Importing&& other) noexcept = default;
Importing& Importing::operator=(Importing&& other) noexcept = default;
Importing::~Importing() = default;

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

void begin(App& app, ListReading::From from) {
  Importing& importing = *app.importing;
  importing.revision = app.derived.revision;
  // What it refers to is let go first.
  importing.reading.reset();
  importing.reading =
      std::make_unique<ListReading>(importing, programme_of(app), app.moment.today, from);
}

Effects take_in(App& app);

Effects end_reading(App& app) {
  Importing& importing = *app.importing;
  importing.reading.reset();
  for (RefusedFile& file : std::exchange(importing.refused, {})) {
    app.refused_files.push_back(std::move(file));
  }
  Effects effects = importing.problem ? Effects{} : ask_zones(app);
  if (importing.is_confirmed && importing.is_read) {
    append(effects, take_in(app));
  } else if (std::exchange(importing.took_long, false)) {
    effects.push_back(Announce{words::list_is_read(importing.sheet.rows.size())});
  }
  return effects;
}

// What a list of the usual length needs is done at once; of a long one it would only delay the
// first frame.
constexpr int SlicesAtOnce = 12;
constexpr std::size_t LongBytes = 100'000;

Effects read_at_once(App& app) {
  Effects effects;
  const int slices = app.importing->bytes.size() > LongBytes ? 1 : SlicesAtOnce;
  for (int i = 0; i < slices && is_reading(app); ++i) append(effects, late::advance_import(app));
  if (is_reading(app)) app.importing->took_long = true;
  return effects;
}

Effects preview_again(App& app) {
  app.importing->is_confirmed = false;
  begin(app, ListReading::From::Sheet);
  return read_at_once(app);
}

// Whether there is a sheet whose reading can be decided on.
bool has_sheet(const App& app) {
  if (!app.importing || app.importing->problem) return false;
  return !app.importing->reading || !app.importing->reading->is_at_bytes();
}

Effects take_in(App& app) {
  app.importing->is_confirmed = false;
  Effects effects;
  if (!may_write(app, effects)) return effects;
  Importing importing = std::move(*app.importing);
  app.importing.reset();
  exchange::ImportPreview& preview = importing.preview;
  append(effects, begin_if_none(app));
  *app.imported = {.name = names_of(importing),
                   .people = preview.people(),
                   .left_out = std::move(preview.issues),
                   .remarks = std::move(preview.remarks)};
  const auto count = static_cast<std::size_t>(preview.people());
  append(effects, commit(app, std::move(preview.change), words::imported_people(count)));
  append(effects, go_to(app, {app.imported->is_empty() ? Page::People : Page::Import}));
  append(effects, open_next_file(app));
  return effects;
}

}  // namespace

std::size_t likely_sheet(const std::vector<WorkbookSheet>& sheets) {
  // Enough to see the headings.
  constexpr std::size_t Beginning = 65'536;
  std::optional<std::size_t> any;
  for (std::size_t i = 0; i < sheets.size(); ++i) {
    const auto sheet =
        exchange::read_sheet(sheets[i].text.substr(0, Beginning),
                             {.encoding = exchange::Encoding::Utf8, .delimiter = ','});
    if (sheet && is_of_people(*sheet)) return i;
    if (sheet && !any) any = i;
  }
  return any.value_or(0);
}

exchange::SheetChoices workbook_choices() {
  return {.encoding = exchange::Encoding::Utf8, .delimiter = ',', .is_of_workbook = true};
}

void show_sheet(Importing& importing, std::size_t sheet) {
  importing.sheet_shown = sheet;
  importing.bytes = importing.sheets[sheet].text;
  importing.choices = workbook_choices();
}

std::string names_of(const Importing& importing) {
  std::vector<std::string> names{importing.name};
  for (const ListFile& file : importing.more) names.push_back(file.name);
  return exchange::listed(names);
}

std::vector<std::string> shown_ladder(const Importing& importing, const Programme& programme) {
  const auto& added = importing.preview.new_ranks;
  std::vector<std::string> ladder = added.empty() ? added : importing.preview.ladder;
  std::erase_if(ladder, [&](const std::string& name) {
    const bool is_new = std::ranges::find(added, name) != added.end();
    return !is_new && std::ranges::none_of(programme.ranks, [&](const auto& entry) {
      return entry.second.name == name;
    });
  });
  return ladder;
}

Effects late::advance_import(App& app) {
  Importing& importing = *app.importing;
  if (importing.reading && importing.revision != app.derived.revision) {
    begin(app,
          importing.reading->is_at_bytes() ? ListReading::From::Bytes : ListReading::From::Sheet);
  }
  if (!importing.reading) begin(app, ListReading::From::Sheet);
  importing.reading->advance();
  return importing.reading->done() ? end_reading(app) : Effects{};
}

Effects begin_reading(App& app) {
  app.importing->zones = app.clocks.listed;
  app.importing->is_confirmed = false;
  begin(app, ListReading::From::Bytes);
  return read_at_once(app);
}

Effects late::know_zones(App& app) {
  app.importing->zones = app.clocks.listed;
  return has_sheet(app) ? preview_again(app) : Effects{};
}

Effects on(App& app, const ChooseSheet& it) {
  if (!app.importing || it.sheet >= app.importing->sheets.size()) return {};
  show_sheet(*app.importing, it.sheet);
  return begin_reading(app);
}

Effects on(App& app, const MoveNewRank& it) {
  if (!has_sheet(app)) return {};
  std::vector<std::string> order = app.importing->preview.ladder;
  const std::vector<std::string> shown = shown_ladder(*app.importing, programme_of(app));
  const auto place = std::ranges::find(shown, it.name);
  const bool is_at_end =
      place == shown.end() || (it.up ? std::next(place) == shown.end() : place == shown.begin());
  if (is_at_end) return {};
  std::iter_swap(std::ranges::find(order, it.name),
                 std::ranges::find(order, it.up ? *std::next(place) : *std::prev(place)));
  app.importing->rank_order = std::move(order);
  return preview_again(app);
}

Effects on(App& app, const SetSheetChoices& it) {
  if (!app.importing) return {};
  app.importing->choices = it.choices;
  return begin_reading(app);
}

Effects on(App& app, const SetColumn& it) {
  if (!has_sheet(app) || it.column >= app.importing->mapping.fields.size()) return {};
  app.importing->mapping.fields[it.column] = it.field;
  return preview_again(app);
}

Effects on(App& app, const DecideIssue& it) {
  if (!has_sheet(app)) return {};
  if (it.repair) {
    app.importing->decisions.insert_or_assign(it.issue, *it.repair);
  } else {
    app.importing->decisions.erase(it.issue);
  }
  return preview_again(app);
}

Effects on(App& app, const SetLearners& it) {
  if (!has_sheet(app)) return {};
  app.importing->learners_from = fold(it.rank);
  return preview_again(app);
}

Effects on(App& app, const DecideNews& it) {
  if (!has_sheet(app)) return {};
  for (const std::string& key : it.keys) {
    app.importing->news_decisions.insert_or_assign(key, it.choice);
  }
  return preview_again(app);
}

Effects on(App& app, const ConfirmImport&) {
  Effects effects;
  if (!has_sheet(app) || !may_write(app, effects)) return effects;
  app.importing->is_confirmed = true;
  return is_reading(app) ? read_at_once(app) : take_in(app);
}

Effects on(App& app, const CancelImport&) {
  if (!app.importing) return {};
  Route back = std::move(app.importing->came_from);
  app.importing.reset();
  Effects effects;
  if (app.route.page == Page::Import) effects = go_to(app, std::move(back));
  append(effects, open_next_file(app));
  return effects;
}

}  // namespace flipside::app
