// One private question after every other session, and what to do where an answer fell.
#include <algorithm>
#include <string>
#include <utility>

#include "screens/climate.h"
#include "screens/page.h"
#include "screens/pair_cards.h"
#include "screens/pair_contact.h"
#include "screens/pair_feedback.h"
#include "screens/words/form.h"
#include "screens/words/pulse.h"
#include "ui/box.h"
#include "ui/button.h"
#include "ui/slider.h"
#include "ui/text.h"

namespace flipside::screens {
namespace {

namespace pulse = pulse_words;

constexpr int kMostPulse = 5;

void answer_pulse(Scene& scene, const PairView& view, PulseTheme theme, std::optional<int> rating) {
  scene.send(app::Save<Pulse>{
      {.pair = view.pair.id, .theme = theme, .on = scene.app.moment.today, .rating = rating}});
}

void ask_pulse(Scene& scene, PairScreen& s, const PairView& view, PulseTheme theme) {
  ui::Frame& f = scene.ui;
  ui::muted(f, pulse::Why);
  f.space(12);
  const std::string words =
      s.pulse == 0 ? std::string(form_words::NotSaid) : pulse::of_five(s.pulse);
  ui::level_row(f, "rating", pulse::question(theme), s.pulse,
                {.most = kMostPulse, .value_text = words});
  ui::muted(f, pulse::Scale, ui::kCaption);
  f.space(8);
  ui::Flow row(f, 8, f.control_height());
  if (ui::button(row, f, "done", pulse::Done, {.disabled = s.pulse == 0})) {
    answer_pulse(scene, view, theme, s.pulse);
    s.pulse = 0;
  }
  if (ui::button(row, f, "leave", pulse::NotThisTime, {.kind = ui::ButtonKind::Quiet})) {
    answer_pulse(scene, view, theme, std::nullopt);
  }
}

// The newest answer to each question.
void newest_answers(ui::Frame& f, const PairView& view) {
  const ui::Group list(f, ui::Role::List, "newest", pulse::Title);
  for (const auto& named : names_of(PulseTheme{})) {
    const auto found = std::find_if(view.pulses.rbegin(), view.pulses.rend(), [&](const Pulse* it) {
      return it->theme == named.value && it->rating;
    });
    if (found == view.pulses.rend()) continue;
    const ui::Group item(f, ui::Role::ListItem, named.name);
    int level = *(*found)->rating;
    const std::string words = pulse::of_five(level);
    ui::level_row(f, "level", pulse::theme(named.value), level,
                  {.most = kMostPulse, .value_text = words, .read_only = true});
  }
}

void guide(Scene& scene, PairScreen& s, const PairView& view, const Pulse& fell) {
  ui::Frame& f = scene.ui;
  f.space(12);
  ui::text(f, pulse::fell(fell.theme), {.type = ui::kBodyStrong});
  f.space(4);
  ui::text(f, pulse::guidance(fell.theme));
  f.space(8);
  {
    ui::Flow row(f, 8, f.control_height());
    if (ui::button(row, f, "heed", pulse::IWillTry)) {
      Pulse heeded = fell;
      heeded.heeded = true;
      scene.send(app::Save<Pulse>{std::move(heeded)});
    }
  }
  f.space(12);
  ui::muted(f, pulse::NotEnough);
  f.space(4);
  {
    ui::Flow row(f, 8, f.control_height());
    if (ui::button(row, f, "kit", pulse::OpenKit, {.kind = ui::ButtonKind::Quiet})) {
      open_repair(scene, s, view);
    }
  }
  contact_line(scene);
}

}  // namespace

void late::pulse_card(Scene& scene, PairScreen& s, const PairView& view) {
  if (!view.own) return;
  ui::Frame& f = scene.ui;
  const insights::NextPulse next = insights::next_pulse(view.sessions, view.pulses);
  const std::optional<PulseTheme> due = due_pulse(view);
  const Pulse* fell = insights::fallen(view.pulses);
  if (!due && view.pulses.empty() && !is_running(view.pair)) return;
  const ui::Card card(f, "pulse", pulse::Title, {.padding = f.phone() ? 16.0F : 20.0F});
  card_head(scene, pulse::Title, {});
  ui::muted(f, pulse::OnlyYou, ui::kCaption);
  f.space(8);
  if (due) {
    ask_pulse(scene, s, view, *due);
  } else if (is_running(view.pair)) {
    ui::muted(f, pulse::next(next.theme, next.after));
  }
  newest_answers(f, view);
  if (fell != nullptr) guide(scene, s, view, *fell);
}

}  // namespace flipside::screens
