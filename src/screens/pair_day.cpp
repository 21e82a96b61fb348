// The two small dialogs of an organiser: a day of the pair, and its rhythm.
#include "screens/clauses.h"
#include "screens/form_dialog.h"
#include "screens/pair_dialogs.h"
#include "screens/words/pair.h"
#include "screens/words/pair_running.h"

namespace flipside::screens {
namespace {

namespace rw = running_words;

constexpr int kUsualPauseDays = 14;

std::string_view pair_day_problem(const PairDay& d, const Scene& scene) {
  const Date today = scene.app.moment.today;
  if (d.purpose == DayPurpose::PauseUntil) return d.on <= today ? rw::UntilPast : "";
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
  const bool met = d.purpose == DayPurpose::Met;
  FormDialog dialog(scene, s.day, met ? rw::LogThatTheyMet : rw::PauseUntil, 480);
  dialog.form().below(
      d, {field<&PairDay::on, pair_day_problem>({.label = met ? words::MetOn : rw::UntilField,
                                                 .hint = met ? std::string_view{} : rw::UntilHint,
                                                 .malformed = words::WhenMissing})});
  if (!dialog.saves(met ? rw::Log : rw::PauseIt)) return;
  if (met) return scene.send(app::LogMeetings{{view.pair.id}, d.on});
  scene.send(app::SetStage{view.pair.id, PairStage::Paused, d.on});
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
