// What changed because of what one of a pair learned.
#include <array>
#include <string>
#include <utility>
#include <vector>

#include "base/text.h"
#include "screens/format.h"
#include "screens/growth.h"
#include "screens/pair_cards.h"
#include "screens/pair_dialogs.h"
#include "screens/pair_terms.h"
#include "screens/record_list.h"
#include "screens/word_button.h"
#include "screens/words/growth.h"
#include "screens/words/pair.h"
#include "ui/box.h"
#include "ui/choice.h"
#include "ui/columns.h"
#include "ui/dialog.h"
#include "ui/text.h"

namespace flipside::screens {
namespace {

namespace grown = growth_words;

constexpr std::size_t kMostInfluence = 6;

constexpr auto kChanged = [] {
  constexpr auto Names = names_of(Changed{});
  std::array<ui::Choice, Names.size()> choices{};
  for (std::size_t i = 0; i < choices.size(); ++i) {
    choices[i] = {Names[i].name, grown::kind(Names[i].value)};
  }
  return choices;
}();

std::string_view change_problem(const Influence& it) {
  return is_blank(it.change) ? grown::ChangeMissing : std::string_view{};
}

std::string_view changed_on_problem(const Influence& it, const Scene& scene) {
  return it.on > scene.app.moment.today ? grown::InFuture : std::string_view{};
}

void open_influence(Scene& scene, PairScreen& s, const PairView& view, const Influence* there) {
  const Influence fresh =
      there != nullptr
          ? *there
          : Influence{.pair = view.pair.id, .by = *view.own, .on = scene.app.moment.today};
  open_form(scene.app, s.influence, forms_of(view.pair.id, "influence") + fresh.id.value, fresh);
}

void set_readers(Scene& scene, Influence it, Visibility visibility) {
  it.visibility = visibility;
  scene.send(app::Save<Influence>{std::move(it)});
}

// The author hands it upward; the mentor alone says whether their name goes with it.
void influence_acts(Scene& scene, const PairView& view, const Influence& it) {
  ui::Frame& f = scene.ui;
  if (!is_between_two(scene, view) || it.visibility == Visibility::Private) return;
  // Of a private pair nothing reaches the organiser.
  const bool can_report = it.by == view.own && it.visibility == Visibility::Pair &&
                          view.pair.visibility != PairVisibility::Private;
  if (!can_report && view.own != Side::Mentor) return;
  ui::Flow row(f, 16, word_button_height(f));
  const auto act = [&](std::string_view key, std::string_view words) {
    row.next(word_button_width(f, words), word_button_height(f));
    return word_button(f, key, {.words = words, .about = it.change});
  };
  if (can_report && act("report", grown::ForReport)) {
    set_readers(scene, it, Visibility::Programme);
  }
  if (view.own == Side::Mentor && act("name", it.credited ? grown::DoNotNameMe : grown::NameMe)) {
    Influence changed = it;
    changed.credited = !it.credited;
    scene.send(app::Save<Influence>{std::move(changed)});
  }
}

void influence_menu(Scene& scene, PairScreen& s, const PairView& view, const Influence& it) {
  std::vector<ui::MenuEntry> entries{{"edit", grown::Edit, ui::Icon::Pencil}};
  if (it.visibility == Visibility::Programme) {
    entries.push_back({"back", grown::OutOfReport, ui::Icon::Lock});
  }
  entries.push_back({"remove", words::Remove, ui::Icon::Trash, true});
  const auto chosen = ui::menu_button(scene.ui, "change", grown::change(it.change), entries);
  if (chosen == "edit") open_influence(scene, s, view, &it);
  if (chosen == "back") set_readers(scene, it, Visibility::Pair);
  if (chosen == "remove") scene.send(app::Remove<Influence>{it.id});
}

void influence_row(Scene& scene, PairScreen& s, const PairView& view, const Influence& it) {
  ui::Frame& f = scene.ui;
  const ui::Group item(f, ui::Role::ListItem, it.id.value);
  f.space(8);
  ui::Columns row(f, {ui::Width::grow(), ui::Width::fixed(f.control_height())}, 8);
  row.next();
  const ui::TextLook muted{.color = f.theme().muted, .role = ui::Role::Text};
  ui::text(f, grown::changed(it.kind, it.change), {.type = ui::kBodyName, .role = ui::Role::Text});
  if (!it.insight.empty()) ui::text(f, grown::learned(it.insight), muted);
  if (!it.result.empty()) ui::text(f, grown::result(it.result), muted);
  const std::string day = day_and_month(it.on, scene.app.moment.today);
  const ui::TextLook caption{
      .type = ui::kCaption, .color = f.theme().muted, .role = ui::Role::Text};
  ui::text(f, grown::written(view.called(it.by), day, grown::readers(it.visibility)), caption);
  if (it.visibility != Visibility::Private) {
    const bool you = view.own == Side::Mentor;
    ui::text(f, grown::credit(view.called(Side::Mentor), you, it.credited), caption);
  }
  influence_acts(scene, view, it);
  f.space(8);
  row.next();
  if (it.by == view.own) influence_menu(scene, s, view, it);
}

}  // namespace

void late::influence_card(Scene& scene, PairScreen& s, const PairView& view) {
  std::vector<const Influence*> readable = view.influence;
  std::erase_if(readable, [&](const Influence* it) {
    return it->by != view.own && it->visibility == Visibility::Private;
  });
  const RecordList list{.key = "influence",
                        .title = std::string(grown::Title),
                        .empty = grown::None,
                        .add = grown::Add,
                        .most = kMostInfluence};
  const auto row = [&](std::size_t i) { influence_row(scene, s, view, *readable[i]); };
  if (record_list(scene, list, readable.size(), s.all_influence, row)) {
    open_influence(scene, s, view, nullptr);
  }
}

void late::influence_dialog(Scene& scene, PairScreen& s, const PairView& view) {
  Influence& it = s.influence.draft.now;
  if (const Influence* record = find(scene.programme().influence, it.id)) {
    follow(s.influence.draft, *record);
  }
  FormDialog dialog(scene, s.influence, grown::FormTitle, 480);
  Form& form = dialog.form();
  form.below(it, {field<&Influence::insight>({.label = grown::Insight, .hint = grown::InsightHint}),
                  field<&Influence::kind>({.label = grown::Kind, .choices = kChanged}),
                  field<&Influence::change, change_problem>(
                      {.label = grown::Change, .hint = grown::ChangeHint}),
                  field<&Influence::result>({.label = grown::Result, .hint = grown::ResultHint}),
                  field<&Influence::on, changed_on_problem>(
                      {.label = grown::On, .malformed = words::WhenMissing})});
  // What the organiser reads already is taken back on the card.
  if (is_between_two(scene, view) && it.visibility != Visibility::Programme) {
    form.gap();
    bool shared = it.visibility == Visibility::Pair;
    const std::string label = grown::may_read(view.called(other_side(it.by)));
    if (ui::checkbox(scene.ui, "share", label, shared, {.hint = grown::MayReadHint})) {
      it.visibility = shared ? Visibility::Pair : Visibility::Private;
      form.take({.changed = true, .committed = true});
    }
  }
  if (dialog.saves()) scene.send(app::Save<Influence>{it});
}

}  // namespace flipside::screens
