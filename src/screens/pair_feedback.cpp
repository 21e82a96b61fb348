#include "screens/pair_feedback.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/sort.h"
#include "base/text.h"
#include "screens/format.h"
#include "screens/page.h"
#include "screens/pair_cards.h"
#include "screens/pair_contact.h"
#include "screens/pair_dialogs.h"
#include "screens/pair_rematch.h"
#include "screens/pair_terms.h"
#include "screens/words/asking.h"
#include "screens/words/feedback.h"
#include "screens/words/pair.h"
#include "ui/box.h"
#include "ui/button.h"
#include "ui/choice.h"
#include "ui/dialog.h"
#include "ui/text.h"

namespace flipside::screens {
namespace {

namespace fw = feedback_words;

std::string partner_called(const PairView& view) {
  return view.called(other_side(view.own.value_or(Side::Mentee)));
}

std::string_view observation_problem(const Feedback& it) {
  return is_blank(it.observation) ? fw::Missing : std::string_view{};
}

void open_feedback(Scene& scene, PairScreen& s, const PairView& view, const Feedback& fresh) {
  const std::string id = fresh.id.empty() ? std::string(name_of(fresh.kind)) : fresh.id.value;
  open_form(scene.app, s.feedback, forms_of(view.pair.id, "feedback") + id, fresh);
}

void open_new(Scene& scene, PairScreen& s, const PairView& view, FeedbackKind kind) {
  open_feedback(scene, s, view, {.pair = view.pair.id, .by = *view.own, .kind = kind});
}

std::string feedback_state(const PairView& view, const Feedback& it, Date today) {
  if (it.visibility == Visibility::Private) return std::string(fw::OnlyYou);
  const Side reader = other_side(it.by);
  if (it.acknowledged_on) {
    return fw::read_on(view.called(reader), day_and_month(*it.acknowledged_on, today));
  }
  if (it.by == view.own) return fw::not_read_yet(view.called(reader));
  return it.shared_on ? fw::shared_on(day_and_month(*it.shared_on, today)) : std::string();
}

void share_feedback(Scene& scene, Feedback it) {
  it.visibility = Visibility::Pair;
  it.shared_on = scene.app.moment.today;
  scene.send(app::Save<Feedback>{std::move(it)});
}

// Of the holder's own: once it was read it stays as it is.
void own_acts(Scene& scene, PairScreen& s, const PairView& view, const Feedback& it) {
  ui::Frame& f = scene.ui;
  if (it.acknowledged_on) return;
  ui::Flow row(f, 8, f.control_height());
  const ui::ButtonLook quiet{.kind = ui::ButtonKind::Quiet};
  const bool can_share = it.visibility == Visibility::Private && is_between_two(scene, view);
  if (can_share && ui::button(row, f, "share", fw::share_with(partner_called(view)), quiet)) {
    share_feedback(scene, it);
  }
  if (ui::button(row, f, "change", fw::Change, quiet)) open_feedback(scene, s, view, it);
  if (ui::button(row, f, "remove", words::Remove, quiet)) scene.send(app::Remove<Feedback>{it.id});
}

void acknowledge(Scene& scene, const Feedback& it) {
  ui::Frame& f = scene.ui;
  if (it.acknowledged_on) return;
  f.space(4);
  ui::Flow row(f, 8, f.control_height());
  if (!ui::button(row, f, "acknowledge", fw::Acknowledge)) return;
  Feedback read = it;
  read.acknowledged_on = scene.app.moment.today;
  scene.send(app::Save<Feedback>{std::move(read)});
}

void feedback_row(Scene& scene, PairScreen& s, const PairView& view, const Feedback& it) {
  ui::Frame& f = scene.ui;
  const ui::Group item(f, ui::Role::ListItem, it.id.value);
  ui::divider(f);
  f.space(8);
  ui::side_label(f, view.called(it.by), ui_side(it.by));
  const fw::FeedbackFields labels = fw::fields_of(it.kind);
  const auto say = [&](const fw::FieldWords& field, const std::string& text) {
    if (text.empty()) return;
    ui::text(f, it.kind == FeedbackKind::Strength ? isolated(text) : fw::said(field.label, text),
             {.role = ui::Role::Text});
  };
  say(labels.observation, it.observation);
  say(labels.effect, it.effect);
  say(labels.suggestion, it.suggestion);
  ui::text(f, feedback_state(view, it, scene.app.moment.today),
           {.type = ui::kCaption, .color = f.theme().muted, .role = ui::Role::Text});
  it.by == view.own ? own_acts(scene, s, view, it) : acknowledge(scene, it);
  f.space(8);
}

// Those of the kinds, the latest first; what is not shared yet stands above.
void feedback_rows(Scene& scene, PairScreen& s, const PairView& view, std::string_view title,
                   bool repairs) {
  std::vector<const Feedback*> list;
  for (const Feedback* it : view.feedback) {
    const bool reads = it->by == view.own || it->visibility != Visibility::Private;
    if (reads && (it->kind == FeedbackKind::Repair) == repairs) list.push_back(it);
  }
  if (list.empty()) return;
  sort_list(list, {}, [](const Feedback* it) {
    return std::pair{it->shared_on.has_value(), it->shared_on ? -it->shared_on->days : 0};
  });
  const ui::Group group(scene.ui, ui::Role::List, "list", title);
  for (const Feedback* it : list) feedback_row(scene, s, view, *it);
}

}  // namespace

const Feedback* to_acknowledge(const PairView& view) {
  const Feedback* latest = nullptr;
  for (const Feedback* it : view.feedback) {
    const bool waits =
        it->by != view.own && it->visibility != Visibility::Private && !it->acknowledged_on;
    if (waits && (latest == nullptr || latest->shared_on < it->shared_on)) latest = it;
  }
  return latest;
}

void open_repair(Scene& scene, PairScreen& s, const PairView& view) {
  open_new(scene, s, view, FeedbackKind::Repair);
}

void feedback_card(Scene& scene, PairScreen& s, const PairView& view) {
  ui::Frame& f = scene.ui;
  const ui::Card card(f, "feedback", fw::Title, {.padding = f.phone() ? 16.0F : 20.0F});
  card_head(scene, fw::Title, {});
  f.space(8);
  if (view.feedback.empty()) ui::muted(f, fw::Empty);
  feedback_rows(scene, s, view, fw::Title, false);
  f.space(8);
  if (view.own) {
    ui::Flow row(f, 8, f.control_height());
    if (ui::button(row, f, "give", fw::Give)) open_new(scene, s, view, FeedbackKind::Feedback);
    if (ui::button(row, f, "strength", fw::NoteStrength)) {
      open_new(scene, s, view, FeedbackKind::Strength);
    }
  }
  contact_line(scene);
}

void repair_card(Scene& scene, PairScreen& s, const PairView& view) {
  ui::Frame& f = scene.ui;
  const ui::Card card(f, "repair", fw::Rough, {.padding = f.phone() ? 16.0F : 20.0F});
  card_head(scene, fw::Rough, {});
  f.space(4);
  ui::muted(f, fw::RoughWhy);
  f.space(8);
  feedback_rows(scene, s, view, fw::Rough, true);
  if (view.own) {
    ui::Flow row(f, 8, f.control_height());
    if (ui::button(row, f, "kit", fw::RepairKit)) open_repair(scene, s, view);
    if (view.pair.stage == PairStage::Active && ui::button(row, f, "pause", words::Pause)) {
      scene.send(app::SetStage{view.pair.id, PairStage::Paused});
    }
    if (can_ask_for_rematch(scene, view.pair) &&
        ui::button(row, f, "rematch", asking_words::AskForRematch,
                   {.kind = ui::ButtonKind::Quiet})) {
      ask_for_rematch(scene, s, view.pair);
    }
  }
  if (is_between_two(scene, view) && charter_of(scene.programme()).contact.empty()) {
    f.space(8);
    ui::muted(f, fw::NobodyNamed, ui::kCaption);
  }
  contact_line(scene);
}

void feedback_dialog(Scene& scene, PairScreen& s, const PairView& view) {
  ui::Frame& f = scene.ui;
  Feedback& it = s.feedback.draft.now;
  if (const Feedback* record = find(scene.programme().feedback, it.id)) {
    follow(s.feedback.draft, *record);
  }
  const std::string partner = partner_called(view);
  const std::string title = it.kind == FeedbackKind::Strength ? fw::strength_title(partner)
                            : it.kind == FeedbackKind::Repair ? std::string(fw::RepairKit)
                                                              : std::string(fw::GiveTitle);
  FormDialog dialog(scene, s.feedback, title, 480);
  Form& form = dialog.form();
  if (it.kind == FeedbackKind::Feedback && it.by == Side::Mentor) {
    ui::muted(f, fw::Upward);
    form.gap();
  }
  const fw::FeedbackFields labels = fw::fields_of(it.kind);
  const auto area = [](const fw::FieldWords& words) {
    return FormField{.label = words.label,
                     .hint = words.hint,
                     .kind = FieldKind::Area,
                     .lines = {.least = 2, .most = 6}};
  };
  form.below(it, {field<&Feedback::observation, observation_problem>(area(labels.observation))});
  if (it.kind != FeedbackKind::Strength) {
    form.below(it, {field<&Feedback::effect>(area(labels.effect)),
                    field<&Feedback::suggestion>(area(labels.suggestion))});
  }
  if (is_between_two(scene, view)) {
    form.gap();
    bool shared = it.visibility != Visibility::Private;
    if (ui::checkbox(f, "share", fw::may_read(partner), shared, {.hint = fw::MayReadHint})) {
      it.visibility = shared ? Visibility::Pair : Visibility::Private;
      form.take({.changed = true, .committed = true});
    }
  }
  if (!dialog.saves()) return;
  Feedback done = it;
  if (done.visibility == Visibility::Private) {
    done.shared_on.reset();
  } else if (!done.shared_on) {
    done.shared_on = scene.app.moment.today;
  }
  scene.send(app::Save<Feedback>{std::move(done)});
}

}  // namespace flipside::screens
