#include "screens/import_news.h"

#include <algorithm>
#include <array>
#include <map>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "app/import_intents.h"
#include "app/importing.h"
#include "exchange/headings.h"
#include "programme/text_limits.h"
#include "screens/word_button.h"
#include "screens/words/import.h"
#include "screens/words/shell.h"
#include "ui/box.h"
#include "ui/button.h"
#include "ui/columns.h"
#include "ui/segments.h"
#include "ui/select.h"
#include "ui/text.h"

namespace flipside::screens {
namespace {

using app::News;
using app::NewsChoice;
using app::NewsKind;

constexpr float kChoiceWidth = 176;
constexpr float kLeastWideNews = 460;
constexpr std::size_t kLongestBeside = 40;

constexpr std::array kNewsKinds{NewsKind::PastMentee, NewsKind::OneLine, NewsKind::Missing,
                                NewsKind::Changed, NewsKind::New};

struct NewsOption {
  NewsChoice choice;
  std::string_view words;  // in a row
  std::string_view all;    // for all of these
};

constexpr std::array kOfNew{
    NewsOption{NewsChoice::TakeIn, import_words::TakeIn, import_words::TakeAllIn},
    NewsOption{NewsChoice::LeaveOut, import_words::LeaveOut, import_words::LeaveAllOut}};
constexpr std::array kOfChanged{
    NewsOption{NewsChoice::UseNew, import_words::UseNew, import_words::UseAllNew},
    NewsOption{NewsChoice::KeepOld, import_words::KeepOld, import_words::KeepAllOld}};
constexpr std::array kOfMissing{
    NewsOption{NewsChoice::StayHere, import_words::StayHere, import_words::AllStayHere},
    NewsOption{NewsChoice::IsAway, import_words::IsAway, import_words::AllAreAway},
    NewsOption{NewsChoice::HasLeft, import_words::HasLeft, import_words::AllHaveLeft}};
constexpr std::array kOfPast{
    NewsOption{NewsChoice::GoOn, import_words::GoOn, import_words::AllGoOn},
    NewsOption{NewsChoice::Pause, import_words::PausePair, import_words::PauseAll},
    NewsOption{NewsChoice::Close, import_words::ClosePair, import_words::CloseAll}};

std::span<const NewsOption> options_of(NewsKind kind) {
  switch (kind) {
    case NewsKind::New:
      return kOfNew;
    case NewsKind::Changed:
      return kOfChanged;
    case NewsKind::Missing:
      return kOfMissing;
    case NewsKind::PastMentee:
    case NewsKind::OneLine:
      break;
  }
  return kOfPast;
}

std::string_view why_of(NewsKind kind) {
  switch (kind) {
    case NewsKind::New:
      return import_words::NewWhy;
    case NewsKind::Changed:
      return import_words::ChangedWhy;
    case NewsKind::Missing:
      return import_words::MissingWhy;
    case NewsKind::OneLine:
      return import_words::OneLineWhy;
    case NewsKind::PastMentee:
      break;
  }
  return import_words::PastMenteeWhy;
}

std::string title_of_kind(NewsKind kind, std::size_t count) {
  switch (kind) {
    case NewsKind::New:
      return import_words::news_new(count);
    case NewsKind::Changed:
      return import_words::news_changed(count);
    case NewsKind::Missing:
      return import_words::news_missing(count);
    case NewsKind::OneLine:
      return import_words::news_one_line(count);
    case NewsKind::PastMentee:
      break;
  }
  return import_words::news_past(count);
}

void choice_select(Scene& scene, const News& news) {
  const auto options = options_of(news.kind);
  std::vector<ui::Choice> choices;
  int chosen = 0;
  for (std::size_t i = 0; i < options.size(); ++i) {
    choices.push_back({options[i].words, options[i].words});
    if (options[i].choice == news.choice) chosen = static_cast<int>(i);
  }
  const std::string label = import_words::what_of(news.who);
  if (!ui::select(scene.ui, "choice", {.label = label, .label_hidden = true}, choices, chosen)) {
    return;
  }
  scene.send(app::DecideNews{{news.key}, options[static_cast<std::size_t>(chosen)].choice});
}

void pair_line(ui::Frame& f, const app::FieldNews& field) {
  const bool is_line = field.field == exchange::PersonField::LineManager;
  ui::muted(f, is_line ? std::string(import_words::NowOneLine)
                       : import_words::now_above(field.after, field.before));
}

// Old and new value side by side; those that are too long for that stand above the choice.
void field_choice(Scene& scene, const News& news, const app::FieldNews& field) {
  ui::Frame& f = scene.ui;
  const std::string name(exchange::field_name(field.field));
  const std::string old_value = import_words::old_value(field.before);
  const std::string new_value = import_words::new_value(field.after);
  const bool is_long = std::max(characters(old_value), characters(new_value)) > kLongestBeside;
  ui::muted(f, name, ui::kCaptionName);
  f.space(4);
  if (is_long) {
    ui::text(f, old_value);
    ui::text(f, new_value);
    f.space(4);
  }
  const std::array<ui::Segment, 2> values{
      {{"old", is_long ? import_words::KeepOld : std::string_view(old_value)},
       {"new", is_long ? import_words::UseNew : std::string_view(new_value)}}};
  int chosen = field.choice == NewsChoice::KeepOld ? 0 : 1;
  if (ui::segments(f, field.key, import_words::field_of(name, news.who), values, chosen,
                   {.label_hidden = true})) {
    scene.send(
        app::DecideNews{{field.key}, chosen == 0 ? NewsChoice::KeepOld : NewsChoice::UseNew});
  }
}

void changed_row(Scene& scene, const News& news) {
  ui::Frame& f = scene.ui;
  const ui::Group item(f, ui::Role::ListItem, news.key);
  ui::divider(f);
  f.space(10);
  ui::text(f, news.who, {.type = ui::kBodyName, .role = ui::Role::Text});
  for (const app::FieldNews& field : news.fields) {
    f.space(8);
    field_choice(scene, news, field);
  }
  f.space(10);
}

void news_words(Scene& scene, const News& news) {
  ui::Frame& f = scene.ui;
  ui::text(f, news.who, {.type = ui::kBodyName, .role = ui::Role::Text});
  if (!news.more.empty()) ui::muted(f, news.more);
  for (const app::FieldNews& field : news.fields) pair_line(f, field);
}

void news_row(Scene& scene, const News& news) {
  if (news.kind == NewsKind::Changed) return changed_row(scene, news);
  ui::Frame& f = scene.ui;
  const ui::Group item(f, ui::Role::ListItem, news.key);
  ui::divider(f);
  f.space(10);
  if (f.place().width < kLeastWideNews) {
    news_words(scene, news);
    f.space(8);
    choice_select(scene, news);
  } else {
    ui::Columns row(f, {ui::Width::grow(), ui::Width::fixed(kChoiceWidth)}, 16);
    row.next();
    f.space(4);
    news_words(scene, news);
    row.next();
    choice_select(scene, news);
  }
  f.space(10);
}

// What one choice for all of these decides.
std::vector<std::string> keys_of(std::span<const News> rows) {
  std::vector<std::string> keys;
  for (const News& news : rows) {
    if (news.kind != NewsKind::Changed) keys.push_back(news.key);
    if (news.kind != NewsKind::Changed) continue;
    for (const app::FieldNews& field : news.fields) keys.push_back(field.key);
  }
  return keys;
}

std::vector<std::string> keys_of(std::span<const News> rows, exchange::PersonField field) {
  std::vector<std::string> keys;
  for (const News& news : rows) {
    for (const app::FieldNews& it : news.fields) {
      if (it.field == field) keys.push_back(it.key);
    }
  }
  return keys;
}

void all_of_these(Scene& scene, NewsKind kind, std::span<const News> rows) {
  ui::Frame& f = scene.ui;
  ui::Flow line(f, 16, word_button_height(f));
  for (const NewsOption& option : options_of(kind)) {
    line.next(word_button_width(f, option.all), word_button_height(f));
    if (!word_button(f, option.words, {.words = option.all})) continue;
    scene.send(app::DecideNews{keys_of(rows), option.choice});
  }
}

// How many people a field changed of.
std::map<exchange::PersonField, std::size_t> changed_fields(std::span<const News> rows) {
  std::map<exchange::PersonField, std::size_t> fields;
  for (const News& news : rows) {
    for (const app::FieldNews& it : news.fields) ++fields[it.field];
  }
  return fields;
}

// "Rank, 12 people: all new, all old", a line for each field that changed of several.
void all_of_a_field(Scene& scene, std::span<const News> rows,
                    const std::map<exchange::PersonField, std::size_t>& fields) {
  ui::Frame& f = scene.ui;
  for (const auto& [field, people] : fields) {
    if (people < 2 || fields.size() < 2) continue;
    const std::string name(exchange::field_name(field));
    const std::string words = import_words::field_of_people(name, people);
    const ui::IdScope scope(f, name);
    ui::Flow line(f, 12, word_button_height(f));
    line.next(ui::text_width(f, words, ui::kBody) + 1, 20);
    ui::label(f, words, ui::kBody, f.theme().muted);
    for (const bool is_new : {true, false}) {
      const std::string_view all = is_new ? import_words::AllNewOnes : import_words::AllOldOnes;
      line.next(word_button_width(f, all), word_button_height(f));
      if (!word_button(f, all, {.words = all, .about = name})) continue;
      scene.send(
          app::DecideNews{keys_of(rows, field), is_new ? NewsChoice::UseNew : NewsChoice::KeepOld});
    }
  }
}

void news_card(Scene& scene, NewsKind kind, std::span<const News> rows, NewsView& view) {
  ui::Frame& f = scene.ui;
  const std::string title = title_of_kind(kind, rows.size());
  const auto place = static_cast<std::size_t>(kind);
  {
    const ui::Card card(f, "news" + std::to_string(static_cast<int>(kind)), {},
                        {.padding = f.phone() ? 16.0F : 20.0F});
    ui::heading(f, 2, title, ui::kBodyStrong);
    f.space(2);
    ui::muted(f, why_of(kind));
    f.space(8);
    if (rows.size() > 1) {
      all_of_these(scene, kind, rows);
      if (kind == NewsKind::Changed) all_of_a_field(scene, rows, view.fields);
      f.space(8);
    }
    {
      const ui::Group list(f, ui::Role::List, "rows", title);
      for (const News& news : rows.first(std::min(view.shown[place], rows.size())))
        news_row(scene, news);
    }
    const ui::ButtonLook quiet{.kind = ui::ButtonKind::Quiet};
    if (rows.size() > view.shown[place] && ui::button(f, "more", import_words::ShowMore, quiet)) {
      view.shown[place] += kIssuesAtFirst;
    }
  }
  f.space(24);
}

}  // namespace

void import_news(Scene& scene, const app::Importing& importing, ImportScreen& screen) {
  const std::vector<News>& news = importing.news;
  NewsView& view = screen.news;
  for (const NewsKind kind : kNewsKinds) {
    const auto [first, last] = std::ranges::equal_range(news, kind, {}, &News::kind);
    if (first == last) continue;
    const std::span<const News> rows{first, last};
    if (kind == NewsKind::Changed && view.of_preview != importing.times_read) {
      view.fields = changed_fields(rows);
      view.of_preview = importing.times_read;
    }
    news_card(scene, kind, rows, view);
  }
}

}  // namespace flipside::screens
