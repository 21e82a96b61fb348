#include "screens/pair_attempts.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "base/text.h"
#include "screens/format.h"
#include "screens/pair_cards.h"
#include "screens/pair_dialogs.h"
#include "screens/pair_terms.h"
#include "screens/record_list.h"
#include "screens/word_button.h"
#include "screens/words/attempts.h"
#include "screens/words/commitments.h"
#include "screens/words/pair.h"
#include "ui/box.h"
#include "ui/choice.h"
#include "ui/columns.h"
#include "ui/dialog.h"
#include "ui/text.h"

namespace flipside::screens {
namespace {

namespace tried = attempt_words;

constexpr std::size_t kMostAttempts = 4;

std::string_view did_problem(const Attempt& attempt) {
  return is_blank(attempt.did) ? tried::DidMissing : std::string_view{};
}

std::string_view tried_problem(const Attempt& attempt, const Scene& scene) {
  return attempt.on > scene.app.moment.today ? tried::InFuture : std::string_view{};
}

void open_attempt(Scene& scene, PairScreen& s, const PairView& view, const Attempt* attempt) {
  const Attempt fresh = attempt == nullptr ? Attempt{.pair = view.pair.id,
                                                     .by = view.own.value_or(Side::Mentee),
                                                     .on = scene.app.moment.today}
                                           : *attempt;
  open_form(scene.app, s.attempt, forms_of(view.pair.id, "attempt") + fresh.id.value, fresh);
}

void set_talked(Scene& scene, Attempt attempt, std::optional<Date> on) {
  attempt.talked_on = on;
  scene.send(app::Save<Attempt>{std::move(attempt)});
}

std::string attempt_state(const PairView& view, const Attempt& it, Date today) {
  const std::string state = tried::state(view.called(it.by), day_and_month(it.on, today),
                                         it.visibility == Visibility::Private);
  return it.talked_on ? tried::talked(state, day_and_month(*it.talked_on, today)) : state;
}

void attempt_acts(Scene& scene, PairScreen& s, const PairView& view, const Attempt& it) {
  if (it.talked_on) return;
  ui::Frame& f = scene.ui;
  ui::Flow row(f, 16, word_button_height(f));
  if (it.by == view.own && it.happened.empty()) {
    row.next(word_button_width(f, tried::SayWhatHappened), word_button_height(f));
    if (word_button(f, "say", {.words = tried::SayWhatHappened, .about = it.did})) {
      open_attempt(scene, s, view, &it);
    }
  }
  row.next(word_button_width(f, tried::WeTalked), word_button_height(f));
  if (word_button(f, "talked", {.words = tried::WeTalked, .about = it.did})) {
    set_talked(scene, it, scene.app.moment.today);
  }
}

void attempt_menu(Scene& scene, PairScreen& s, const PairView& view, const Attempt& it) {
  std::vector<ui::MenuEntry> entries{{"edit", tried::Edit, ui::Icon::Pencil}};
  if (it.talked_on) entries.push_back({"again", tried::TalkAgain, ui::Icon::Undo});
  entries.push_back({"remove", words::Remove, ui::Icon::Trash, true});
  const auto chosen = ui::menu_button(scene.ui, "change", tried::change(it.did), entries);
  if (chosen == "edit") open_attempt(scene, s, view, &it);
  if (chosen == "again") set_talked(scene, it, std::nullopt);
  if (chosen == "remove") scene.send(app::Remove<Attempt>{it.id});
}

void attempt_row(Scene& scene, PairScreen& s, const PairView& view, const Attempt& it) {
  ui::Frame& f = scene.ui;
  const ui::Group item(f, ui::Role::ListItem, it.id.value);
  f.space(8);
  ui::Columns row(
      f, {ui::Width::fixed(12), ui::Width::grow(), ui::Width::fixed(f.control_height())}, 6);
  const ui::Rect mark = row.next();
  ui::paint_side(f, ui_side(it.by), {mark.x + 4, mark.y + 10});
  row.next();
  ui::text(f, it.did, {.role = ui::Role::Text});
  const auto line = [&](const std::string& words) {
    ui::text(f, words, {.color = f.theme().muted, .role = ui::Role::Text});
  };
  line(it.happened.empty() ? std::string(tried::NotYet) : tried::happened(it.happened));
  if (!it.next.empty()) line(tried::next(it.next));
  ui::text(f, attempt_state(view, it, scene.app.moment.today),
           {.type = ui::kCaption, .color = f.theme().muted, .role = ui::Role::Text});
  attempt_acts(scene, s, view, it);
  f.space(8);
  row.next();
  if (it.by == view.own) attempt_menu(scene, s, view, it);
}

}  // namespace

std::vector<const Attempt*> readable_attempts(const PairView& view) {
  std::vector<const Attempt*> list = view.attempts;
  std::erase_if(list, [&](const Attempt* it) {
    return it->by != view.own && it->visibility == Visibility::Private;
  });
  std::ranges::stable_partition(list, [](const Attempt* it) { return !it->talked_on; });
  return list;
}

void attempts_card(Scene& scene, PairScreen& s, const PairView& view) {
  if (!view.own) return;
  const std::vector<const Attempt*> attempts = readable_attempts(view);
  const bool with_partner =
      std::ranges::any_of(attempts, [&](const Attempt* it) { return it->by != view.own; });
  const RecordList list{.key = "attempts",
                        .title = tried::title(with_partner),
                        .empty = tried::None,
                        .add = tried::ITried,
                        .most = kMostAttempts};
  const auto row = [&](std::size_t i) { attempt_row(scene, s, view, *attempts[i]); };
  if (record_list(scene, list, attempts.size(), s.all_attempts, row)) {
    open_attempt(scene, s, view, nullptr);
  }
}

void attempts_first(Scene& scene, const PairView& view) {
  std::vector<const Attempt*> open = readable_attempts(view);
  std::erase_if(open, [](const Attempt* it) { return it->talked_on.has_value(); });
  if (open.empty() || !view.own) return;
  ui::Frame& f = scene.ui;
  f.space(12);
  ui::muted(f, tried::First, ui::kCaption);
  const ui::Group list(f, ui::Role::List, "tried", tried::First);
  for (const Attempt* it : open) {
    const ui::Group item(f, ui::Role::ListItem, it->id.value);
    f.space(4);
    const ui::Place at = f.place();
    ui::paint_side(f, ui_side(it->by), {at.x + 4, at.y + 10});
    f.place().x += 18, f.place().width -= 18;
    ui::text(f, commitment_words::of_whom(view.called(it->by), it->did),
             {.most_lines = 3, .role = ui::Role::Text});
    f.place().x -= 18, f.place().width += 18;
  }
}

void attempt_dialog(Scene& scene, PairScreen& s, const PairView& view) {
  Attempt& it = s.attempt.draft.now;
  if (const Attempt* record = find(scene.programme().attempts, it.id)) {
    follow(s.attempt.draft, *record);
  }
  FormDialog dialog(scene, s.attempt, tried::NewTitle, 480);
  Form& form = dialog.form();
  const ui::AreaLines lines{.least = 2, .most = 6};
  form.below(
      it,
      {field<&Attempt::did, did_problem>({.label = tried::Did, .hint = tried::DidHint}),
       field<&Attempt::happened>({.label = tried::Happened,
                                  .hint = tried::HappenedHint,
                                  .kind = FieldKind::Area,
                                  .lines = lines}),
       field<&Attempt::next>({.label = tried::Next}),
       field<&Attempt::on, tried_problem>({.label = tried::On, .malformed = words::WhenMissing})});
  if (is_between_two(scene, view)) {
    form.gap();
    bool shared = it.visibility != Visibility::Private;
    const std::string label = tried::may_read(view.called(other_side(it.by)));
    if (ui::checkbox(scene.ui, "share", label, shared, {.hint = tried::MayReadHint})) {
      it.visibility = shared ? Visibility::Pair : Visibility::Private;
      form.take({.changed = true, .committed = true});
    }
  }
  if (dialog.saves()) scene.send(app::Save<Attempt>{it});
}

}  // namespace flipside::screens
