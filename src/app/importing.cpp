#include "app/importing.h"

#include <utility>

#include "app/commit.h"
#include "app/handlers.h"
#include "app/pages.h"
#include "app/words.h"
#include "base/text.h"

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
  importing.preview = exchange::preview(
      {programme, importing.sheet, importing.mapping, importing.decisions, Random(importing.seed)});
  Change& change = importing.preview.change;
  importing.roles = give_roles(change, programme, importing.learners_from);
  importing.news = decide_news(importing.preview, programme, importing.news_decisions, today);
  importing.pairs = settle_pairs(change, programme, today);
}

Effects on(App& app, const SetSheetChoices& it) {
  if (!app.importing) return {};
  app.importing->choices = it.choices;
  read_sheet_again(*app.importing, programme_of(app), app.moment.today);
  return {};
}

Effects on(App& app, const SetColumn& it) {
  if (!app.importing || it.column >= app.importing->mapping.fields.size()) return {};
  app.importing->mapping.fields[it.column] = it.field;
  preview_again(*app.importing, programme_of(app), app.moment.today);
  return {};
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
  app.importing.reset();
  const auto count = static_cast<std::size_t>(preview.people());
  append(effects, commit(app, std::move(preview.change), words::imported_people(count)));
  append(effects, go_to(app, {Page::People}));
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
