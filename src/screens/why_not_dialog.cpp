#include "screens/why_not_dialog.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/namesakes.h"
#include "app/proposing.h"
#include "matching/disclosure.h"
#include "matching/moves.h"
#include "matching/rules_between.h"
#include "matching/wording.h"
#include "screens/format.h"
#include "screens/told.h"
#include "screens/words/matching.h"
#include "screens/words/pair.h"
#include "screens/words/proof.h"
#include "ui/box.h"
#include "ui/button.h"
#include "ui/columns.h"
#include "ui/dialog.h"
#include "ui/text.h"

namespace flipside::screens {
namespace {

constexpr float kWhyNotDialogLeastTable = 560;

const std::array kWhyNotDialogColumns{
    ui::TableColumn{.key = "mentor", .title = words::MentorColumn, .side = ui::Side::Mentor},
    ui::TableColumn{.key = "now", .title = words::MenteeNow, .side = ui::Side::Mentee},
    ui::TableColumn{.key = "score_now",
                    .title = words::ScoreNow,
                    .width = ui::Width::fixed(64),
                    .align = ui::Align::Right,
                    .title_hidden = true},
    ui::TableColumn{.key = "instead", .title = words::MenteeInstead, .side = ui::Side::Mentee},
    ui::TableColumn{.key = "score_instead",
                    .title = words::ScoreInstead,
                    .width = ui::Width::fixed(64),
                    .align = ui::Align::Right,
                    .title_hidden = true},
    ui::TableColumn{.key = "change",
                    .title = words::Change,
                    .width = ui::Width::fixed(64),
                    .align = ui::Align::Right}};

// One row of the answer, in words.
struct Row {
  std::string key;
  std::string mentor;
  std::string now;
  std::string score_now;
  std::string instead;
  std::string score_instead;
  // Absent where no score is told.
  std::optional<std::int64_t> change{};
  bool total{};
};

Row row_of(const app::App& app, const matching::Move& move) {
  const auto name = [&](const Id<Person>& id) { return app::telling_name(app, id); };
  const auto side = [&](const std::optional<matching::Place>& place) {
    return place ? name(place->mentee) : std::string(words::NoPairShort);
  };
  const auto score = [](const std::optional<matching::Place>& place) {
    return place ? score_of_100(place->score) : std::string();
  };
  const int now = move.now ? move.now->score : 0;
  const int instead = move.instead ? move.instead->score : 0;
  return {.key = move.mentor.value + (move.now ? move.now->mentee.value : std::string()),
          .mentor = name(move.mentor),
          .now = side(move.now),
          .score_now = score(move.now),
          .instead = side(move.instead),
          .score_instead = score(move.instead),
          .change = instead - now};
}

std::vector<Row> rows_of(const app::App& app, const app::WhyNotQuestion& question,
                         const matching::Cost& cost) {
  std::vector<Row> rows;
  for (const matching::Move& move :
       matching::moves_of(*question.proposal.prepared, question.couple, cost)) {
    rows.push_back(row_of(app, move));
  }
  if (tells_no_scores(question.proposal)) {
    for (Row& row : rows) {
      row.score_now.clear();
      row.score_instead.clear();
      row.change.reset();
    }
    return rows;
  }
  rows.push_back({.key = "total",
                  .mentor = words::total_of_pairs(cost.after.pairs),
                  .now = {},
                  .score_now = total_of_scores(cost.before.score),
                  .instead = {},
                  .score_instead = total_of_scores(cost.after.score),
                  .change = cost.after.score - cost.before.score,
                  .total = true});
  return rows;
}

std::string change_told(const Row& row) {
  return row.change ? change_of_score(*row.change) : std::string();
}

ui::Color change_ink(const ui::Theme& t, const Row& row) {
  const std::int64_t change = row.change.value_or(0);
  if (change == 0) return t.muted;
  return change < 0 ? t.danger : t.success_text;
}

void table_row(ui::Frame& f, ui::TableRow& cells, const Row& row) {
  const ui::Theme& t = f.theme();
  const ui::Type name = row.total ? ui::kBodyStrong : ui::kBody;
  const ui::Type figure = ui::figures(name);
  const auto score = [&](const std::string& words) {
    cells.cell();
    ui::label(f, words, figure, row.total ? t.text : t.muted, ui::Align::Right);
  };
  cells.cell();
  ui::label(f, row.mentor, row.total ? ui::kBodyStrong : ui::kBodyName, t.text);
  cells.cell();
  ui::label(f, row.now, name, t.text);
  score(row.score_now);
  cells.cell();
  ui::label(f, row.instead, name, t.text);
  score(row.score_instead);
  cells.cell();
  ui::label(f, change_told(row), ui::figures(ui::kBodyStrong), change_ink(t, row),
            ui::Align::Right);
}

// Where a table has no room: the mentor and the change, below them the two mentees.
void narrow_row(ui::Frame& f, const Row& row) {
  const ui::Group item(f, ui::Role::ListItem, row.key);
  const ui::Theme& t = f.theme();
  f.space(8);
  {
    ui::Columns columns(f, {ui::Width::grow(), ui::Width::fixed(72)}, 8);
    columns.next();
    ui::label(f, row.mentor, row.total ? ui::kBodyStrong : ui::kBodyName, t.text);
    columns.next();
    ui::label(f, change_told(row), ui::figures(ui::kBodyStrong), change_ink(t, row),
              ui::Align::Right);
  }
  const auto line = [&](std::string_view title, const std::string& who, const std::string& score) {
    std::string words(title);
    words += ": " + who;
    if (!who.empty() && !score.empty()) words += ", ";
    ui::text(f, words + score, {.type = ui::kCaption, .color = t.muted, .role = ui::Role::Text});
  };
  line(row.total ? words::ScoreNow : words::MenteeNow, row.now, row.score_now);
  line(row.total ? words::ScoreInstead : words::MenteeInstead, row.instead, row.score_instead);
  f.space(8);
}

void draw_rows(ui::Frame& f, WhyNotForm& form, const std::vector<Row>& rows) {
  if (f.place().width >= kWhyNotDialogLeastTable) {
    const auto row_at = [&](int i) -> const Row& { return rows[static_cast<std::size_t>(i)]; };
    ui::table(f, "moves", {.name = words::WhyNot}, kWhyNotDialogColumns,
              {.count = static_cast<int>(rows.size()),
               .key = [&](int i) { return row_at(i).key; },
               .draw = [&](ui::Frame& frame,
                           ui::TableRow& row) { table_row(frame, row, row_at(row.index())); }},
              form.table);
    return;
  }
  const ui::Group list(f, ui::Role::List, "moves", words::WhyNot);
  for (const Row& row : rows) {
    narrow_row(f, row);
    if (&row != &rows.back()) ui::divider(f);
  }
}

std::string_view verdict(const matching::Cost& cost) {
  const matching::Totals& now = cost.before;
  const matching::Totals& instead = cost.after;
  if (instead.first_pairs < now.first_pairs) return words::LosesPeople;
  if (instead.pairs < now.pairs) return words::LosesPairs;
  if (instead.worst < now.worst) return words::LosesWorst;
  if (instead.score < now.score) return words::LosesTotal;
  return words::AsGood;
}

void draw_cost(Scene& scene, WhyNotForm& form, const matching::WhyNotAnswer& answer) {
  ui::Frame& f = scene.ui;
  const matching::Cost& cost = *answer.cost;
  ui::text(f, verdict(cost), {.type = ui::kLead});
  if (answer.below_least_score) ui::muted(f, words::BelowLeast);
  f.space(12);
  draw_rows(f, form, rows_of(scene.app, *scene.app.proposing->question, cost));
  f.space(12);
  if (tells_no_scores(scene.app.proposing->question->proposal)) {
    ui::muted(f,
              words::costs_in_words(matching::is_large_loss(cost.before.score - cost.after.score)));
    return;
  }
  ui::muted(f, words::worst_stays(cost.before.worst, cost.after.worst) +
                   std::string(words::ExactFigures));
}

void draw_rules(ui::Frame& f, const matching::RuleSet& rules) {
  ui::text(f, words::NotAllowed, {.type = ui::kLead});
  f.space(4);
  const ui::Group list(f, ui::Role::List, "rules", words::NotAllowed);
  for (const matching::Rule rule : matching::AllRules) {
    if (!rules.contains(rule)) continue;
    const ui::Group item(f, ui::Role::ListItem, matching::rule_in_words(rule));
    ui::text(f, matching::exclusion_in_words(rule), {.role = ui::Role::Text});
  }
}

void draw_answer(Scene& scene, WhyNotForm& form, const matching::WhyNotAnswer& answer) {
  ui::Frame& f = scene.ui;
  switch (answer.obstacle) {
    case matching::Obstacle::Rules:
      return draw_rules(f, answer.rules);
    case matching::Obstacle::IsProposed:
      return void(ui::text(f, words::AreProposed, {.type = ui::kLead}));
    case matching::Obstacle::NoPlace:
      return void(ui::text(f, words::NoPlaceLeft, {.type = ui::kLead}));
    case matching::Obstacle::None:
      break;
  }
  if (answer.cost) draw_cost(scene, form, answer);
}

// A person can overrule what is proposed and most rules, but not make a pair that makes no sense.
bool may_overrule(const matching::WhyNotAnswer& answer) {
  const matching::RuleSet& rules = answer.rules;
  return answer.obstacle != matching::Obstacle::IsProposed &&
         !rules.contains(matching::Rule::Oneself) &&
         !rules.contains(matching::Rule::NotAvailable) &&
         !rules.contains(matching::Rule::NotPairedAlready);
}

void close(Scene& scene, WhyNotForm& form) {
  form = {};
  scene.send(app::CloseWhyNot{});
}

// The rules in the way, quoted as they are published.
std::vector<std::string> quoted(const matching::RuleSet& rules) {
  std::vector<std::string> words;
  rules.for_each([&](matching::Rule rule) {
    words.push_back("“" + std::string(matching::rule_in_words(rule)) + "”");
  });
  return words;
}

// What a pair made now would be: by hand, or against rules that are named before.
void foot_words(ui::Frame& f, const WhyNotForm& form, const matching::RuleSet& rules) {
  if (!form.overrules) return void(ui::muted(f, words::ByHandNote, ui::kCaption));
  std::string what = words::really_overrule(quoted(rules));
  if (!matching::protecting(rules).empty()) what += ' ' + std::string(words::BeginsAsProposal);
  ui::banner(f, "overrule", what, {.tone = ui::Tone::Warning});
}

std::string_view anyway_words(const WhyNotForm& form, const matching::RuleSet& rules) {
  if (!form.overrules) return words::PairAnyway;
  return quoted(rules).size() == 1 ? words::OverruleIt : words::OverruleThem;
}

// Where rules are in the way, the first press names them, and the second makes the pair.
void press_anyway(Scene& scene, WhyNotForm& form, const app::WhyNotQuestion& question) {
  if (!question.search.answer().rules.empty() && !form.overrules) {
    form.overrules = true;
    scene.ui.announce(words::really_overrule(quoted(question.search.answer().rules)));
    return scene.ui.again();
  }
  const matching::Couple couple = question.couple;
  close(scene, form);
  scene.send(app::PairAnyway{{couple.mentor, couple.mentee}});
}

void foot(Scene& scene, WhyNotForm& form, const app::WhyNotQuestion& question) {
  ui::Frame& f = scene.ui;
  const ui::ButtonLook keep{.kind = ui::ButtonKind::Primary};
  const matching::RuleSet& rules = question.search.answer().rules;
  const bool may = may_overrule(question.search.answer());
  f.space(20);
  if (may) foot_words(f, form, rules);
  f.space(8);
  const std::string_view label = anyway_words(form, rules);
  const float anyway = may ? ui::button_width(f, label) : 0.0F;
  const float stay = ui::button_width(f, words::KeepProposal, keep);
  const float left = std::max(0.0F, f.place().width - anyway - stay - 8);
  f.place().x += left, f.place().width -= left;
  ui::Flow row(f, 8, f.control_height());
  row.next(anyway, f.control_height());
  if (may && ui::button(f, "anyway", label)) return press_anyway(scene, form, question);
  row.next(stay, f.control_height());
  if (ui::button(f, "keep", words::KeepProposal, keep)) close(scene, form);
}

void pick_both(Scene& scene, WhyNotForm& form) {
  ui::Frame& f = scene.ui;
  const auto mentor = [&] {
    pick_person(scene, "mentor", {.label = words::MentorField}, ui::Side::Mentor, form.mentor);
  };
  const auto mentee = [&] {
    pick_person(scene, "mentee", {.label = words::MenteeField}, ui::Side::Mentee, form.mentee);
  };
  if (f.place().width < kWhyNotDialogLeastTable) {
    mentor();
    f.space(12);
    return mentee();
  }
  ui::Columns columns(f, {ui::Width::grow(), ui::Width::grow()}, 16);
  columns.next();
  mentor();
  columns.next();
  mentee();
}

// The question that the two fields ask; asks it anew when they name others.
const app::WhyNotQuestion* question_of(Scene& scene, WhyNotForm& form) {
  const matching::Couple wanted{Id<Person>{form.mentor.picked.key},
                                Id<Person>{form.mentee.picked.key}};
  if (wanted.mentor.empty() || wanted.mentee.empty()) return nullptr;
  const app::WhyNotQuestion* question = scene.app.proposing->question.get();
  if (question != nullptr && question->couple == wanted) return question;
  form.overrules = false;
  scene.send(app::AskWhyNot{{wanted.mentor, wanted.mentee}});
  scene.ui.again();
  return nullptr;
}

}  // namespace

void why_not_dialog(Scene& scene, WhyNotForm& form) {
  ui::Frame& f = scene.ui;
  const ui::Dialog dialog(f, "why_not", words::WhyNot, 760);
  if (dialog.closed()) return close(scene, form);
  ui::muted(f, words::WhyNotHint);
  f.space(16);
  pick_both(scene, form);
  const app::WhyNotQuestion* question = question_of(scene, form);
  if (question == nullptr) return;
  f.space(20);
  if (!question->search.done()) {
    ui::progress(f, "working", words::WorkingOut,
                 {.share = static_cast<float>(question->search.progress_thousandths()) / 1000},
                 form.progress);
    return;
  }
  draw_answer(scene, form, question->search.answer());
  foot(scene, form, *question);
}

}  // namespace flipside::screens
