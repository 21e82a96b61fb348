#include "screens/pair_questions.h"

#include <string>
#include <utility>
#include <vector>

#include "app/questions.h"
#include "base/text.h"
#include "screens/format.h"
#include "screens/pair_cards.h"
#include "screens/pair_dialogs.h"
#include "screens/record_list.h"
#include "screens/word_button.h"
#include "screens/words/commitments.h"
#include "screens/words/pair.h"
#include "screens/words/questions.h"
#include "ui/box.h"
#include "ui/columns.h"
#include "ui/dialog.h"
#include "ui/text.h"

namespace flipside::screens {
namespace {

namespace qw = question_words;
using app::QuestionStanding;

constexpr std::size_t kMostQuestions = 8;

std::string_view reworded_problem(const Question& question) {
  return is_blank(question.text) ? qw::Missing : std::string_view{};
}

void settle_question(Scene& scene, Question question, std::optional<Date> answered) {
  question.answered_on = answered;
  if (!answered) question.session = {};
  scene.send(app::Save<Question>{std::move(question)});
}

// One that leads the agenda, with what may become of it.
void leading_question(Scene& scene, const PairView& view, const Question& question,
                      QuestionStanding standing) {
  ui::Frame& f = scene.ui;
  const ui::Group item(f, ui::Role::ListItem, question.id.value);
  f.space(4);
  const ui::Place at = f.place();
  ui::paint_side(f, ui_side(question.by), {at.x + 4, at.y + 10});
  f.place().x += 18, f.place().width -= 18;
  ui::text(f, question.text, {.most_lines = 3, .role = ui::Role::Text});
  if (standing == QuestionStanding::WasOn) {
    ui::muted(f, qw::WasOn, ui::kCaption);
    ui::Flow row(f, 16, word_button_height(f));
    row.next(word_button_width(f, qw::Answered), word_button_height(f));
    if (word_button(f, "yes", {.words = qw::Answered, .about = question.text})) {
      settle_question(scene, question, scene.app.moment.today);
    }
    row.next(word_button_width(f, qw::NotYet), word_button_height(f));
    if (word_button(f, "no", {.words = qw::NotYet, .about = question.text})) {
      settle_question(scene, question, std::nullopt);
    }
  } else if (view.next != nullptr) {
    if (word_button(f, "put", {.words = qw::PutOn, .about = question.text})) {
      scene.send(app::PutOnAgenda{question.id});
    }
  }
  f.place().x -= 18, f.place().width += 18;
}

std::string question_state(const Scene& scene, const Question& question,
                           QuestionStanding standing) {
  const Date today = scene.app.moment.today;
  const Session* session = find(scene.programme().sessions, question.session);
  switch (standing) {
    case QuestionStanding::Answered:
      return qw::answered_on(day_and_month(*question.answered_on, today));
    case QuestionStanding::OnAgenda:
      return qw::on_agenda(day_and_month(session->on, today));
    case QuestionStanding::WasOn:
      return qw::was_on_agenda(day_and_month(session->on, today));
    case QuestionStanding::Open:
      break;
  }
  return qw::state_open(question.visibility == Visibility::Private);
}

void question_menu(Scene& scene, PairScreen& s, const PairView& view, const Question& question,
                   QuestionStanding standing) {
  std::vector<ui::MenuEntry> entries;
  if (standing == QuestionStanding::Open && view.next != nullptr) {
    entries.push_back({"put", qw::PutOn, ui::Icon::Calendar});
  }
  if (standing == QuestionStanding::Answered) {
    entries.push_back({"reopen", qw::OpenAgain, ui::Icon::Undo});
  } else {
    entries.push_back({"answered", qw::ItIsAnswered, ui::Icon::Check});
  }
  if (standing == QuestionStanding::Open) entries.push_back({"edit", qw::Reword, ui::Icon::Pencil});
  entries.push_back({"remove", words::Remove, ui::Icon::Trash, true});
  const auto chosen = ui::menu_button(scene.ui, "change", qw::change(question.text), entries);
  if (chosen == "put") scene.send(app::PutOnAgenda{question.id});
  if (chosen == "answered") settle_question(scene, question, scene.app.moment.today);
  if (chosen == "reopen") settle_question(scene, question, std::nullopt);
  if (chosen == "remove") scene.send(app::Remove<Question>{question.id});
  if (chosen != "edit") return;
  open_form(scene.app, s.question_words, forms_of(question.pair, "question") + question.id.value,
            question);
}

void question_row(Scene& scene, PairScreen& s, const PairView& view, const Question& question) {
  ui::Frame& f = scene.ui;
  const QuestionStanding standing = app::standing_of(scene.programme(), question);
  const bool own = question.by == view.own;
  const ui::Group item(f, ui::Role::ListItem, question.id.value);
  f.space(8);
  ui::Columns row(
      f, {ui::Width::fixed(12), ui::Width::grow(), ui::Width::fixed(f.control_height())}, 6);
  const ui::Rect mark = row.next();
  ui::paint_side(f, ui_side(question.by), {mark.x + 4, mark.y + 10});
  row.next();
  ui::text(f, question.text, {.role = ui::Role::Text});
  const std::string state = question_state(scene, question, standing);
  ui::text(f, own ? state : qw::of_whom(view.called(question.by), state),
           {.type = ui::kCaption, .color = f.theme().muted, .role = ui::Role::Text});
  f.space(8);
  row.next();
  if (own) question_menu(scene, s, view, question, standing);
}

// Open ones first.
std::vector<const Question*> readable(const PairView& view) {
  std::vector<const Question*> open;
  std::vector<const Question*> answered;
  for (const Question* it : view.questions) {
    if (it->by != view.own && it->visibility == Visibility::Private) continue;
    (it->answered_on ? answered : open).push_back(it);
  }
  open.insert(open.end(), answered.rbegin(), answered.rend());
  return open;
}

}  // namespace

void questions_first(Scene& scene, const PairView& view) {
  std::vector<std::pair<const Question*, QuestionStanding>> list;
  for (const Question* it : view.questions) {
    const QuestionStanding standing = app::standing_of(scene.programme(), *it);
    const bool leads = standing == QuestionStanding::Open || standing == QuestionStanding::WasOn;
    if (it->by == view.own && leads) list.emplace_back(it, standing);
  }
  if (list.empty()) return;
  ui::Frame& f = scene.ui;
  f.space(12);
  ui::muted(f, qw::First, ui::kCaption);
  const ui::Group group(f, ui::Role::List, "questions", qw::First);
  for (const auto& [question, standing] : list) leading_question(scene, view, *question, standing);
}

void questions_card(Scene& scene, PairScreen& s, const PairView& view) {
  if (!view.own) return;
  const std::vector<const Question*> questions = readable(view);
  const bool with_partner =
      std::ranges::any_of(questions, [&](const Question* it) { return it->by != view.own; });
  const RecordList list{.key = "questions",
                        .title = qw::list_title(with_partner),
                        .empty = qw::None,
                        .add = is_running(view.pair) ? qw::AskAbout : std::string_view{},
                        .most = kMostQuestions};
  const auto row = [&](std::size_t i) { question_row(scene, s, view, *questions[i]); };
  if (record_list(scene, list, questions.size(), s.all_questions, row)) {
    scene.send(app::OpenQuestion{});
  }
}

void question_words_dialog(Scene& scene, PairScreen& s) {
  Question& question = s.question_words.draft.now;
  if (const Question* record = find(scene.programme().questions, question.id)) {
    follow(s.question_words.draft, *record);
  }
  FormDialog dialog(scene, s.question_words, qw::RewordTitle, 480);
  dialog.form().below(
      question,
      {field<&Question::text, reworded_problem>({.label = qw::TheQuestion, .hint = qw::Why})});
  if (dialog.saves()) scene.send(app::Save<Question>{question});
}

}  // namespace flipside::screens
