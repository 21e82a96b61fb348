#include "screens/question_dialog.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "app/questions.h"
#include "app/words.h"
#include "base/text.h"
#include "screens/pair_view.h"
#include "screens/words/questions.h"
#include "ui/select.h"

namespace flipside::screens {
namespace {

namespace qw = question_words;

constexpr std::string_view kForm = "question/new";

std::string_view question_problem(const Question& question) {
  return is_blank(question.text) ? qw::Missing : std::string_view{};
}

// What the other of the pair is called.
std::string partner_in(const Scene& scene, const Id<Pair>& id) {
  const PairView view = view_of(scene.app, scene.programme().pairs.at(id));
  return view.called(other_side(view.own.value_or(Side::Mentee)));
}

void whom_field(Scene& scene, Form& form, const std::vector<Id<Pair>>& pairs, Question& question) {
  std::vector<std::string> names;
  for (const Id<Pair>& id : pairs) names.push_back(partner_in(scene, id));
  std::vector<ui::Choice> choices;
  for (std::size_t i = 0; i < pairs.size(); ++i) choices.push_back({pairs[i].value, names[i]});
  const auto at = std::ranges::find(pairs, question.pair);
  int chosen = static_cast<int>(at - pairs.begin());
  form.gap();
  if (!ui::select(scene.ui, "whom", {.label = qw::Whom}, choices, chosen)) return;
  question.pair = pairs[static_cast<std::size_t>(chosen)];
  form.take({.changed = true, .committed = true});
}

}  // namespace

void draw_question_dialog(Scene& scene, DialogForm<Question>& s) {
  if (!scene.app.question_open) {
    if (s.is_open()) s = {};
    return;
  }
  const std::vector<Id<Pair>> pairs = app::pairs_to_ask(scene.app);
  if (pairs.empty()) return scene.send(app::CloseQuestion{});
  if (!s.is_open()) open_form(scene.app, s, std::string(kForm), Question{.pair = pairs.front()});
  Question& question = s.draft.now;
  // One that was left unfinished may be of a pair that has ended since.
  if (std::ranges::find(pairs, question.pair) == pairs.end()) question.pair = pairs.front();
  const std::string title =
      pairs.size() > 1 ? std::string(qw::AskAbout) : qw::title(partner_in(scene, question.pair));
  FormDialog dialog(scene, s, title, 480);
  if (pairs.size() > 1) whom_field(scene, dialog.form(), pairs, question);
  dialog.form().below(
      question,
      {field<&Question::text, question_problem>({.label = qw::TheQuestion, .hint = qw::Why})});
  if (dialog.saves(qw::Keep)) scene.send(app::KeepQuestion{question.pair, question.text});
  if (!s.is_open()) scene.send(app::CloseQuestion{});
}

}  // namespace flipside::screens
