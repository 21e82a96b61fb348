#include "screens/clauses.h"

#include <array>

#include "screens/format.h"
#include "screens/pair_cards.h"
#include "screens/words/agreement.h"
#include "screens/words/pair.h"

namespace flipside::screens {
namespace {

namespace gw = agreement_words;

constexpr ui::NumberRange kOwnDays{1, 365};

std::string_view own_days_problem(const Agreement& agreement) {
  const bool lacks = agreement.rhythm == Rhythm::Own && !agreement.own_days;
  return lacks ? words::OwnDaysWrong : std::string_view{};
}

constexpr std::array kRhythms{
    ui::Choice{"weekly", words::EveryWeek}, ui::Choice{"two_weekly", words::EveryTwoWeeks},
    ui::Choice{"monthly", words::EveryMonth}, ui::Choice{"own", words::OwnRhythm}};

constexpr std::array kMayKnow{ui::Choice{"", gw::NotSaid}, ui::Choice{"nobody", gw::Nobody},
                              ui::Choice{"organiser", gw::TheOrganiser},
                              ui::Choice{"line_manager", gw::LineManager},
                              ui::Choice{"anyone", gw::Anyone}};

struct Told {
  std::string_view what;
  std::optional<MayKnow> Agreement::* whom;
};
constexpr std::array kTold{Told{gw::TellMeeting, &Agreement::tell_meeting},
                           Told{gw::TellTopics, &Agreement::tell_topics},
                           Told{gw::TellSaid, &Agreement::tell_said},
                           Told{gw::TellExamples, &Agreement::tell_examples},
                           Told{gw::TellPersonal, &Agreement::tell_personal},
                           Told{gw::TellPerformance, &Agreement::tell_performance}};

std::vector<std::string> told_lines(const Agreement& it) {
  std::vector<std::string> lines;
  for (const Told& told : kTold) {
    const auto& whom = it.*told.whom;
    if (whom) lines.push_back(gw::may_be_told(told.what, gw::may_know(*whom)));
  }
  if (!lines.empty()) lines.emplace_back(gw::AtRisk);
  if (!it.confidentiality.empty()) lines.push_back(it.confidentiality);
  return lines;
}

std::string topic_names(const Programme& programme, const std::vector<Id<Topic>>& focus) {
  std::string names;
  for (const Id<Topic>& id : focus) {
    const Topic* topic = find(programme.topics, id);
    if (!names.empty()) names += ", ";
    names += topic == nullptr ? id.value : topic->name;
  }
  return names;
}

std::string line_of(const Programme& programme, Date today, Clause clause, const Agreement& it) {
  switch (clause) {
    case Clause::Rhythm:
      return words::rhythm_words(it);
    case Clause::Length:
      return gw::minutes(it.session_minutes);
    case Clause::Place:
      return it.place;
    case Clause::Channel:
      return it.channel;
    case Clause::AnswersWithin:
      return it.answers_within;
    case Clause::QuietHours:
      return it.quiet_hours;
    case Clause::NoGo:
      return it.no_go;
    case Clause::GroundRules:
      return it.ground_rules;
    case Clause::Focus:
      return topic_names(programme, it.focus);
    case Clause::Review:
      return it.review_on ? long_date(*it.review_on, today) : std::string();
    case Clause::MayTell:
      break;
  }
  return {};
}

constexpr FormField long_text(std::string_view label, std::string_view hint = {}) {
  return {.label = label, .hint = hint, .kind = FieldKind::Area, .lines = {.least = 2, .most = 8}};
}

void told_fields(Form& form, Agreement& it) {
  constexpr auto Choose = [](std::string_view label) {
    return FormField{.label = label, .choices = kMayKnow};
  };
  form.beside(it, field<&Agreement::tell_meeting>(Choose(gw::TellMeeting)),
              field<&Agreement::tell_topics>(Choose(gw::TellTopics)));
  form.beside(it, field<&Agreement::tell_said>(Choose(gw::TellSaid)),
              field<&Agreement::tell_examples>(Choose(gw::TellExamples)));
  form.beside(it, field<&Agreement::tell_personal>(Choose(gw::TellPersonal)),
              field<&Agreement::tell_performance>(Choose(gw::TellPerformance)));
  form.below(it, {field<&Agreement::confidentiality>(long_text(gw::ElseBetween))});
}

}  // namespace

std::vector<std::string> clause_lines(const Programme& programme, Date today, Clause clause,
                                      const Agreement& agreement) {
  if (!says(clause, agreement)) return {std::string(gw::NotSaid)};
  if (clause == Clause::MayTell) return told_lines(agreement);
  return {line_of(programme, today, clause, agreement)};
}

void rhythm_fields(Form& form, Agreement& agreement) {
  form.below(agreement,
             {field<&Agreement::rhythm>({.label = words::RhythmField, .choices = kRhythms})});
  if (agreement.rhythm != Rhythm::Own) return;
  form.below(agreement,
             {field<&Agreement::own_days, own_days_problem>({.label = words::OwnDays,
                                                             .malformed = words::OwnDaysWrong,
                                                             .range = kOwnDays,
                                                             .required = true})});
}

void clause_fields(Form& form, Clause clause, Agreement& it) {
  switch (clause) {
    case Clause::Rhythm:
      return rhythm_fields(form, it);
    case Clause::Length:
      return form.below(
          it, {field<&Agreement::session_minutes>(
                  {.label = words::Minutes, .malformed = words::MinutesWrong, .range = kMinutes})});
    case Clause::Place:
      return form.below(it, {field<&Agreement::place>({.label = words::Place})});
    case Clause::Channel:
      return form.below(it, {field<&Agreement::channel>({.label = words::Channel})});
    case Clause::AnswersWithin:
      return form.below(it, {field<&Agreement::answers_within>(
                                {.label = gw::clause_name(clause), .hint = gw::AnswersHint})});
    case Clause::QuietHours:
      return form.below(it, {field<&Agreement::quiet_hours>(
                                {.label = gw::clause_name(clause), .hint = gw::QuietHint})});
    case Clause::MayTell:
      return told_fields(form, it);
    case Clause::NoGo:
      return form.below(
          it, {field<&Agreement::no_go>(long_text(gw::clause_name(clause), gw::NoGoHint))});
    case Clause::GroundRules:
      return form.below(
          it, {field<&Agreement::ground_rules>(long_text(words::GroundRules, gw::RulesHint))});
    case Clause::Review:
      return form.below(it, {field<&Agreement::review_on>({.label = words::ReviewOn})});
    case Clause::Focus:
      return;
  }
}

}  // namespace flipside::screens
