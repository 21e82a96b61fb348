// The card of what a pair agreed; what is typed in one visit to a field is one edit.
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

void keep_up(PairScreen& s, const Agreement& agreement) {
  const Agreement& saved = s.agreement.saved;
  if (saved == agreement) return;
  follow(s.own_days, saved.own_days, agreement.own_days);
  follow(s.minutes, saved.session_minutes, agreement.session_minutes);
  follow(s.agreement, agreement);
}

// The agreement's fields draw themselves one below the other; what happened to them is gathered.
class AgreementFields {
 public:
  AgreementFields(Scene& scene, PairScreen& s) : scene_(scene), f_(scene.ui), s_(s) {}

  ui::FieldEvent draw() {
    rhythm();
    length();
    line("place", words::Place, now().place);
    line("channel", words::Channel, now().channel);
    area("confidential", words::Confidential, now().confidentiality);
    area("ground_rules", words::GroundRules, now().ground_rules);
    review();
    return event_;
  }

 private:
  Agreement& now() { return s_.agreement.now; }

  void take(const ui::FieldEvent& event) {
    event_.changed = event_.changed || event.changed;
    event_.committed = event_.committed || event.committed;
    event_.paused = event_.paused || event.paused;
  }

  void rhythm() {
    constexpr std::array kRhythms{
        ui::Choice{"weekly", words::EveryWeek}, ui::Choice{"two_weekly", words::EveryTwoWeeks},
        ui::Choice{"monthly", words::EveryMonth}, ui::Choice{"own", words::OwnRhythm}};
    int chosen = static_cast<int>(now().rhythm);
    if (ui::select(f_, "rhythm", {.label = words::RhythmField}, kRhythms, chosen)) {
      take({.changed = true, .committed = true});
    }
    now().rhythm = static_cast<Rhythm>(chosen);
    f_.space(12);
    if (now().rhythm != Rhythm::Own) return;
    take(number("own_days", words::OwnDays, words::OwnDaysWrong, kOwnDays, s_.own_days));
    now().own_days = ui::number_of(s_.own_days, kOwnDays);
  }

  void length() {
    take(number("minutes", words::Minutes, words::MinutesWrong, kMinutes, s_.minutes));
    if (const auto minutes = ui::number_of(s_.minutes, kMinutes)) now().session_minutes = *minutes;
  }

  ui::FieldEvent number(std::string_view key, std::string_view label, std::string_view wrong,
                        ui::NumberRange range, ui::NumberDraft& draft) {
    const auto event = ui::number_field(
        f_, key, {.field = {.label = label}, .range = range, .range_message = wrong}, draft);
    f_.space(12);
    return event;
  }

  void line(std::string_view key, std::string_view label, std::string& value) {
    take(ui::text_field(f_, key, {.label = label}, value));
    f_.space(12);
  }

  void area(std::string_view key, std::string_view label, std::string& value) {
    take(ui::text_area(f_, key, {.label = label}, value, {.least = 2, .most = 8}));
    f_.space(12);
  }

  void review() {
    std::string value = now().review_on ? to_iso(*now().review_on) : std::string();
    const Date today = scene_.app.moment.today;
    const auto words = [today](std::string_view iso) {
      const auto date = date_from_iso(iso);
      return date ? short_date(*date, today) : std::string(iso);
    };
    const auto event = ui::date_field(f_, "review", {.label = words::ReviewOn}, value, words);
    if (event.changed) now().review_on = date_from_iso(value);
    take(event);
  }

  Scene& scene_;
  ui::Frame& f_;
  PairScreen& s_;
  ui::FieldEvent event_;
};

void keep(Scene& scene, Draft<Agreement>& draft, const Pair& pair, const ui::FieldEvent& event) {
  if (!event.to_keep() || draft.now == draft.saved) return;
  note_sent(draft, draft.now, event);
  Pair changed = pair;
  changed.agreement = draft.now;
  scene.send(app::Save<Pair>{std::move(changed), false, scene.ui.visit()});
}

}  // namespace

void agreement_card(Scene& scene, PairScreen& s, const PairView& view) {
  ui::Frame& f = scene.ui;
  keep_up(s, view.pair.agreement);
  ui::Card card(f, "agreement", words::Agreement, {.padding = 20});
  card_head(scene, words::Agreement, words::BothRead, false);
  f.space(8);
  const ui::FieldEvent event = AgreementFields(scene, s).draw();
  keep(scene, s.agreement, view.pair, event);
}

}  // namespace flipside::screens
