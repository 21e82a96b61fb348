// Two small dialogs of a pair: one of its days, and its rhythm.
#include "screens/clauses.h"
#include "screens/form_dialog.h"
#include "screens/pair_dialogs.h"
#include "screens/words/check_in.h"
#include "screens/words/pair.h"
#include "screens/words/pair_running.h"

namespace flipside::screens {
namespace {

namespace ck = check_in_words;
namespace rw = running_words;

constexpr int kUsualPauseDays = 14;

struct DayWords {
  std::string_view title;
  std::string_view label;
  std::string_view hint;
  std::string_view save;
};
constexpr DayWords words_for(DayPurpose purpose) {
  switch (purpose) {
    case DayPurpose::Met:
      return {rw::LogThatTheyMet, words::MetOn, {}, rw::Log};
    case DayPurpose::PauseUntil:
      return {rw::PauseUntil, rw::UntilField, rw::UntilHint, rw::PauseIt};
    case DayPurpose::CheckIn:
      break;
  }
  return {ck::DayTitle, ck::DayField, ck::DayHint, form_words::Save};
}

std::string_view pair_day_problem(const PairDay& d, const Scene& scene) {
  const Date today = scene.app.moment.today;
  if (d.purpose == DayPurpose::PauseUntil) return d.on <= today ? rw::UntilPast : "";
  if (d.purpose == DayPurpose::CheckIn) return d.on < today ? ck::DayPast : "";
  return d.on > today ? words::WhenFuture : std::string_view{};
}

}  // namespace

void open_day(Scene& scene, PairScreen& s, const PairView& view, DayPurpose purpose) {
  const Date today = scene.app.moment.today;
  const bool met = purpose == DayPurpose::Met;
  const PairDay fresh{purpose, met ? today : add_days(today, kUsualPauseDays)};
  open_form(scene.app, s.day, forms_of(view.pair.id, name_of(purpose)), fresh);
}

void day_dialog(Scene& scene, PairScreen& s, const PairView& view) {
  PairDay& d = s.day.draft.now;
  const DayWords day_words = words_for(d.purpose);
  FormDialog dialog(scene, s.day, day_words.title, 480);
  dialog.form().below(
      d, {field<&PairDay::on, pair_day_problem>(
             {.label = day_words.label, .hint = day_words.hint, .malformed = words::WhenMissing})});
  if (!dialog.saves(day_words.save)) return;
  switch (d.purpose) {
    case DayPurpose::Met:
      return scene.send(app::LogMeetings{{view.pair.id}, d.on});
    case DayPurpose::PauseUntil:
      return scene.send(app::SetStage{view.pair.id, PairStage::Paused, d.on});
    case DayPurpose::CheckIn:
      break;
  }
  Pair changed = view.pair;
  changed.check_in_on = d.on;
  scene.send(app::Save<Pair>{std::move(changed)});
}

void open_rhythm(Scene& scene, PairScreen& s, const PairView& view) {
  open_form(scene.app, s.rhythm, forms_of(view.pair.id, "rhythm"), view.pair.agreement);
}

void rhythm_dialog(Scene& scene, PairScreen& s, const PairView& view) {
  FormDialog dialog(scene, s.rhythm, rw::ChangeRhythmName, 480);
  rhythm_fields(dialog.form(), s.rhythm.draft.now);
  if (!dialog.saves()) return;
  Pair changed = view.pair;
  changed.agreement.rhythm = s.rhythm.draft.now.rhythm;
  changed.agreement.own_days = s.rhythm.draft.now.own_days;
  scene.send(app::Save<Pair>{std::move(changed)});
}

}  // namespace flipside::screens
