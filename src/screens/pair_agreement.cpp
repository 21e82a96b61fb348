// The card of what a pair agreed; what is typed in one visit to a field is one edit.
#include "screens/pair_agreement.h"

#include <array>

#include "screens/pair_cards.h"
#include "screens/words/pair.h"
#include "ui/box.h"
#include "ui/text.h"

namespace flipside::screens {
namespace {

constexpr ui::NumberRange kOwnDays{1, 365};

constexpr std::array kRhythms{
    ui::Choice{"weekly", words::EveryWeek}, ui::Choice{"two_weekly", words::EveryTwoWeeks},
    ui::Choice{"monthly", words::EveryMonth}, ui::Choice{"own", words::OwnRhythm}};

constexpr FormField area(std::string_view label) {
  return {.label = label, .kind = FieldKind::Area, .lines = {.least = 2, .most = 8}};
}

void agreement_fields(Form& form, Agreement& now) {
  rhythm_fields(form, now);
  form.below(now,
             {field<&Agreement::session_minutes>(
                  {.label = words::Minutes, .malformed = words::MinutesWrong, .range = kMinutes}),
              field<&Agreement::place>({.label = words::Place}),
              field<&Agreement::channel>({.label = words::Channel}),
              field<&Agreement::confidentiality>(area(words::Confidential)),
              field<&Agreement::ground_rules>(area(words::GroundRules)),
              field<&Agreement::review_on>({.label = words::ReviewOn})});
}

}  // namespace

void rhythm_fields(Form& form, Agreement& now) {
  form.below(now, {field<&Agreement::rhythm>({.label = words::RhythmField, .choices = kRhythms})});
  if (now.rhythm == Rhythm::Own) {
    form.below(
        now, {field<&Agreement::own_days>(
                 {.label = words::OwnDays, .malformed = words::OwnDaysWrong, .range = kOwnDays})});
  }
}

void agreement_card(Scene& scene, PairScreen& s, const PairView& view) {
  ui::Frame& f = scene.ui;
  follow(s.agreement, view.pair.agreement);
  const ui::Card card(f, "agreement", words::Agreement, {.padding = 20});
  card_head(scene, words::Agreement, words::BothRead);
  f.space(8);
  Form form(scene, s.agreement.form, 12);
  agreement_fields(form, s.agreement.now);
  auto next = form.to_keep(s.agreement);
  if (!next) return;
  Pair changed = view.pair;
  changed.agreement = std::move(*next);
  scene.send(app::Save<Pair>{std::move(changed), false, f.visit()});
}

}  // namespace flipside::screens
