#include "screens/import_news.h"

#include <algorithm>
#include <array>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "app/import_intents.h"
#include "app/importing.h"
#include "screens/word_button.h"
#include "screens/words/import.h"
#include "screens/words/shell.h"
#include "ui/box.h"
#include "ui/button.h"
#include "ui/columns.h"
#include "ui/select.h"
#include "ui/text.h"

namespace flipside::screens {
namespace {

using app::News;
using app::NewsChoice;
using app::NewsKind;

constexpr float kChoiceWidth = 176;
constexpr float kLeastWideNews = 460;

constexpr std::array kNewsKinds{NewsKind::PastMentee, NewsKind::Missing, NewsKind::Changed,
                                NewsKind::New};

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

// Old and new value side by side.
void field_line(ui::Frame& f, const News& news, const app::FieldNews& field) {
  if (news.kind == NewsKind::PastMentee) {
    ui::muted(f, import_words::now_above(field.after, field.before));
    return;
  }
  ui::text(f, import_words::old_and_new(field.field, field.before, field.after),
           {.color = f.theme().muted, .role = ui::Role::Text});
}

void news_words(Scene& scene, const News& news) {
  ui::Frame& f = scene.ui;
  ui::text(f, news.who, {.type = ui::kBodyName, .role = ui::Role::Text});
  if (!news.more.empty()) ui::muted(f, news.more);
  for (const app::FieldNews& field : news.fields) field_line(f, news, field);
}

void news_row(Scene& scene, const News& news) {
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

void all_of_these(Scene& scene, NewsKind kind, std::span<const News> rows) {
  ui::Frame& f = scene.ui;
  ui::Flow line(f, 16, word_button_height(f));
  for (const NewsOption& option : options_of(kind)) {
    line.next(word_button_width(f, option.all), word_button_height(f));
    if (!word_button(f, option.words, {.words = option.all})) continue;
    app::DecideNews all{.choice = option.choice};
    for (const News& news : rows) all.keys.push_back(news.key);
    scene.send(std::move(all));
  }
}

void news_card(Scene& scene, NewsKind kind, std::span<const News> rows, std::size_t& shown) {
  ui::Frame& f = scene.ui;
  const std::string title = title_of_kind(kind, rows.size());
  {
    const ui::Card card(f, "news" + std::to_string(static_cast<int>(kind)), {},
                        {.padding = f.phone() ? 16.0F : 20.0F});
    ui::heading(f, 2, title, ui::kBodyStrong);
    f.space(2);
    ui::muted(f, why_of(kind));
    f.space(8);
    if (rows.size() > 1) {
      all_of_these(scene, kind, rows);
      f.space(8);
    }
    {
      const ui::Group list(f, ui::Role::List, "rows", title);
      for (const News& news : rows.first(std::min(shown, rows.size()))) news_row(scene, news);
    }
    const ui::ButtonLook quiet{.kind = ui::ButtonKind::Quiet};
    if (rows.size() > shown && ui::button(f, "more", import_words::ShowMore, quiet)) {
      shown += kIssuesAtFirst;
    }
  }
  f.space(24);
}

}  // namespace

void import_news(Scene& scene, const app::Importing& importing, ImportScreen& screen) {
  const std::vector<News>& news = importing.news;
  for (const NewsKind kind : kNewsKinds) {
    const auto [first, last] = std::ranges::equal_range(news, kind, {}, &News::kind);
    if (first == last) continue;
    news_card(scene, kind, {first, last}, screen.news_shown[static_cast<std::size_t>(kind)]);
  }
}

}  // namespace flipside::screens
