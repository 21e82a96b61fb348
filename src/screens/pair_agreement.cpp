// The card of what a pair agreed; each field is one edit when it is left.
#include <array>

#include "screens/format.h"
#include "screens/pair_cards.h"
#include "screens/words/pair.h"
#include "ui/box.h"
#include "ui/date_field.h"
#include "ui/field.h"
#include "ui/select.h"
#include "ui/text.h"

namespace flipside::screens {
namespace {

constexpr ui::NumberRange kOwnDays{1, 365};

void load(PairScreen& s, const Pair& pair) {
  s.agreement_of = pair.id.value;
  s.agreement = pair.agreement;
  s.own_days = ui::draft_of(pair.agreement.own_days);
  s.minutes = ui::draft_of(pair.agreement.session_minutes);
}

void commit(Scene& scene, const PairScreen& s, const Pair& pair) {
  if (s.agreement == pair.agreement) return;
  Pair changed = pair;
  changed.agreement = s.agreement;
  scene.send(app::Save<Pair>{changed});
}

bool rhythm(ui::Frame& f, PairScreen& s) {
  constexpr std::array kRhythms{
      ui::Choice{"weekly", words::EveryWeek}, ui::Choice{"two_weekly", words::EveryTwoWeeks},
      ui::Choice{"monthly", words::EveryMonth}, ui::Choice{"own", words::OwnRhythm}};
  int chosen = static_cast<int>(s.agreement.rhythm);
  bool done = ui::select(f, "rhythm", {.label = words::RhythmField}, kRhythms, chosen);
  s.agreement.rhythm = static_cast<Rhythm>(chosen);
  f.space(12);
  if (s.agreement.rhythm != Rhythm::Own) return done;
  done = ui::number_field(f, "own_days",
                          {.field = {.label = words::OwnDays},
                           .range = kOwnDays,
                           .range_message = words::OwnDaysWrong},
                          s.own_days)
             .committed ||
         done;
  s.agreement.own_days = ui::number_of(s.own_days, kOwnDays);
  f.space(12);
  return done;
}

bool length(ui::Frame& f, PairScreen& s) {
  const auto event = ui::number_field(
      f, "minutes",
      {.field = {.label = words::Minutes}, .range = kMinutes, .range_message = words::MinutesWrong},
      s.minutes);
  if (const auto minutes = ui::number_of(s.minutes, kMinutes)) {
    s.agreement.session_minutes = *minutes;
  }
  f.space(12);
  return event.committed;
}

bool review(Scene& scene, PairScreen& s) {
  std::string value = s.agreement.review_on ? to_iso(*s.agreement.review_on) : std::string();
  const Date today = scene.app.moment.today;
  const auto words = [today](std::string_view iso) {
    const auto date = date_from_iso(iso);
    return date ? short_date(*date, today) : std::string(iso);
  };
  const auto event = ui::date_field(scene.ui, "review", {.label = words::ReviewOn}, value, words);
  if (event.changed) s.agreement.review_on = date_from_iso(value);
  return event.committed;
}

}  // namespace

void agreement_card(Scene& scene, PairScreen& s, const PairView& view) {
  ui::Frame& f = scene.ui;
  if (s.agreement_of != view.pair.id.value) load(s, view.pair);
  ui::Card card(f, "agreement", words::Agreement, {.padding = 20});
  card_head(scene, words::Agreement, words::BothRead, false);
  f.space(8);
  bool done = rhythm(f, s);
  done = length(f, s) || done;
  const auto field = [&](std::string_view key, std::string_view label, std::string& value) {
    done = ui::text_field(f, key, {.label = label}, value).committed || done;
    f.space(12);
  };
  field("place", words::Place, s.agreement.place);
  field("channel", words::Channel, s.agreement.channel);
  const auto area = [&](std::string_view key, std::string_view label, std::string& value) {
    done =
        ui::text_area(f, key, {.label = label}, value, {.least = 2, .most = 8}).committed || done;
    f.space(12);
  };
  area("confidential", words::Confidential, s.agreement.confidentiality);
  area("ground_rules", words::GroundRules, s.agreement.ground_rules);
  done = review(scene, s) || done;
  if (done) commit(scene, s, view.pair);
}

}  // namespace flipside::screens
