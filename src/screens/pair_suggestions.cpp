// Templates and questions for the next session of a pair.
#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "app/session_texts.h"
#include "screens/pair_dialogs.h"
#include "screens/words/session_answer.h"
#include "screens/words/shell.h"
#include "ui/box.h"
#include "ui/button.h"
#include "ui/columns.h"
#include "ui/dialog.h"
#include "ui/select.h"
#include "ui/text.h"

namespace flipside::screens {
namespace {

namespace tw = answer_words;

constexpr int kQuestionMinutes = 10;

void add_items(Scene& scene, const Session& session, const std::vector<AgendaItem>& items) {
  Session planned = session;
  for (const AgendaItem& item : items) {
    planned.agenda.push_back(item);
    planned.agenda.back().id = {};
  }
  scene.send(app::ChangeSession{std::move(planned), {}});
}

// Answers whether it was chosen.
bool template_row(ui::Frame& f, const app::SessionTemplate& it) {
  const ui::Group item(f, ui::Role::ListItem, it.name);
  int minutes = 0;
  for (const AgendaItem& each : it.agenda) minutes += each.minutes;
  f.space(4);
  bool chosen = false;
  {
    ui::Flow row(f, 0, f.control_height());
    const std::string description = tw::use_template(it.name);
    chosen = ui::button(row, f, "use", it.name,
                        {.kind = ui::ButtonKind::Quiet, .description = description});
  }
  ui::text(f, it.about, {.color = f.theme().muted, .role = ui::Role::Text});
  ui::muted(f, tw::minutes_and_items(minutes, it.agenda.size()), ui::kCaption);
  f.space(8);
  ui::divider(f);
  return chosen;
}

bool all_templates(Scene& scene, const Session& session) {
  ui::Frame& f = scene.ui;
  ui::muted(f, tw::TemplatesWhy);
  f.space(8);
  const ui::Group list(f, ui::Role::List, "templates", tw::Templates);
  for (const app::SessionTemplate& it : scene.app.session_texts->templates) {
    if (!template_row(f, it)) continue;
    add_items(scene, session, it.agenda);
    return true;
  }
  return false;
}

// In their order; the first stands for all of them.
std::vector<std::string_view> themes_of(const std::vector<app::AskQuestion>& questions) {
  std::vector<std::string_view> themes{tw::AnyTheme};
  for (const app::AskQuestion& it : questions) {
    if (std::ranges::find(themes, it.theme) == themes.end()) themes.push_back(it.theme);
  }
  return themes;
}

bool was_asked(const PairView& view, const app::AskQuestion& question) {
  const auto has_it = [&](const Session* session) {
    return std::ranges::find(session->agenda, question.text, &AgendaItem::title) !=
           session->agenda.end();
  };
  return has_it(view.next) || std::ranges::any_of(view.sessions, has_it);
}

// A question of the ladder, and its place among those of its theme.
struct Rung {
  const app::AskQuestion* question;
  std::size_t place;
};

struct Ladder {
  std::vector<Rung> rungs{};  // those not asked yet; all where none is left
  std::size_t all{};
  bool all_asked{};
};

Ladder ladder_of(const Scene& scene, const PairView& view, std::string_view theme) {
  Ladder ladder;
  std::vector<Rung> asked;
  for (const app::AskQuestion& it : scene.app.session_texts->questions) {
    if (theme != tw::AnyTheme && it.theme != theme) continue;
    (was_asked(view, it) ? asked : ladder.rungs).push_back({&it, ++ladder.all});
  }
  ladder.all_asked = ladder.rungs.empty();
  if (ladder.all_asked) ladder.rungs = std::move(asked);
  return ladder;
}

// The theme that is chosen now.
std::string_view theme_field(Scene& scene, PairScreen& s) {
  const std::vector<std::string_view> themes = themes_of(scene.app.session_texts->questions);
  std::vector<ui::Choice> choices;
  for (const std::string_view theme : themes) choices.push_back({theme, theme});
  if (ui::select(scene.ui, "theme", {.label = tw::Theme}, choices, s.theme)) s.question = 0;
  return themes[static_cast<std::size_t>(s.theme) % themes.size()];
}

bool one_question(Scene& scene, PairScreen& s, const PairView& view) {
  ui::Frame& f = scene.ui;
  const Ladder ladder = ladder_of(scene, view, theme_field(scene, s));
  const auto& rungs = ladder.rungs;
  const Rung& rung = rungs[s.question % rungs.size()];
  const app::AskQuestion& it = *rung.question;
  f.space(20);
  ui::muted(f, tw::question_of(rung.place, ladder.all, it.theme), ui::kCaption);
  f.space(4);
  ui::text(f, it.text, {.type = ui::kH3});
  if (ladder.all_asked) ui::muted(f, tw::AllWereAsked);
  f.space(20);
  ui::Flow row(f, 8, f.control_height());
  const bool takes = ui::button(row, f, "take", tw::ToTheAgenda, {.kind = ui::ButtonKind::Primary});
  if (ui::button(row, f, "another", tw::AnotherOne, {})) {
    ++s.question;
    f.announce(rungs[s.question % rungs.size()].question->text);
  }
  if (!takes) return false;
  add_items(
      scene, *view.next,
      {{.title = it.text, .author = view.own.value_or(Side::Mentee), .minutes = kQuestionMinutes}});
  return true;
}

// They could not be fetched, or are still on their way.
void no_texts(Scene& scene) {
  ui::Frame& f = scene.ui;
  if (scene.app.session_texts_asked) return static_cast<void>(ui::muted(f, tw::Loading));
  if (ui::button(f, "again", shell_words::TryAgain)) scene.send(app::ReadSessionTexts{});
}

}  // namespace

void suggestion_dialog(Scene& scene, PairScreen& s, const PairView& view) {
  using Suggestion = PairScreen::Suggestion;
  const bool asks = s.suggestion == Suggestion::Question;
  ui::Frame& f = scene.ui;
  bool done = view.next == nullptr;
  const ui::Dialog dialog(f, "suggestion", asks ? tw::AQuestion : tw::Templates, 560);
  if (!scene.app.session_texts) {
    no_texts(scene);
  } else if (!done) {
    done = asks ? one_question(scene, s, view) : all_templates(scene, *view.next);
  }
  if (done || dialog.closed()) s.suggestion = Suggestion::None;
}

}  // namespace flipside::screens
