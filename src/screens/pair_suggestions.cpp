// Templates and questions for the next session of a pair.
#include <string>
#include <utility>

#include "app/session_texts.h"
#include "screens/pair_dialogs.h"
#include "screens/words/session_answer.h"
#include "ui/box.h"
#include "ui/button.h"
#include "ui/columns.h"
#include "ui/dialog.h"
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

bool one_question(Scene& scene, PairScreen& s, const PairView& view) {
  ui::Frame& f = scene.ui;
  const auto& all = scene.app.session_texts->questions;
  if (all.empty()) return true;
  const app::AskQuestion& it = all[s.question % all.size()];
  ui::muted(f, tw::question_of(s.question % all.size() + 1, all.size(), it.theme), ui::kCaption);
  f.space(4);
  ui::text(f, it.text, {.type = ui::kH3});
  f.space(20);
  ui::Flow row(f, 8, f.control_height());
  const bool takes = ui::button(row, f, "take", tw::ToTheAgenda, {.kind = ui::ButtonKind::Primary});
  if (ui::button(row, f, "another", tw::AnotherOne, {})) {
    ++s.question;
    f.announce(all[s.question % all.size()].text);
  }
  if (!takes) return false;
  add_items(
      scene, *view.next,
      {{.title = it.text, .author = view.own.value_or(Side::Mentee), .minutes = kQuestionMinutes}});
  ++s.question;
  return true;
}

// They could not be fetched, or are still on their way.
void no_texts(Scene& scene) {
  ui::Frame& f = scene.ui;
  if (scene.app.session_texts_asked) return static_cast<void>(ui::muted(f, tw::Loading));
  if (ui::button(f, "again", tw::TryAgain)) scene.send(app::ReadSessionTexts{});
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
