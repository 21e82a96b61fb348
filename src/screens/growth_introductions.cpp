// Whom the two of a pair made each other acquainted with.
#include <string>
#include <vector>

#include "base/text.h"
#include "screens/format.h"
#include "screens/growth.h"
#include "screens/pair_cards.h"
#include "screens/pair_dialogs.h"
#include "screens/pair_terms.h"
#include "screens/record_list.h"
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

constexpr std::size_t kMostIntroductions = 6;

std::string_view who_problem(const Introduction& it) {
  return is_blank(it.who) ? grown::WhoMissing : std::string_view{};
}

std::string_view introduced_on_problem(const Introduction& it, const Scene& scene) {
  return it.on > scene.app.moment.today ? grown::InFuture : std::string_view{};
}

void open_introduction(Scene& scene, PairScreen& s, const PairView& view,
                       const Introduction* there) {
  const Introduction fresh = there != nullptr ? *there
                                              : Introduction{.pair = view.pair.id,
                                                             .by = *view.own,
                                                             .from = other_side(*view.own),
                                                             .on = scene.app.moment.today};
  open_form(scene.app, s.introduction, forms_of(view.pair.id, "introduction") + fresh.id.value,
            fresh);
}

void introduction_menu(Scene& scene, PairScreen& s, const PairView& view, const Introduction& it) {
  const std::vector<ui::MenuEntry> entries{{"edit", grown::Edit, ui::Icon::Pencil},
                                           {"remove", words::Remove, ui::Icon::Trash, true}};
  const auto chosen =
      ui::menu_button(scene.ui, "change", grown::edit_introduction(it.who), entries);
  if (chosen == "edit") open_introduction(scene, s, view, &it);
  if (chosen == "remove") scene.send(app::Remove<Introduction>{it.id});
}

void introduction_row(Scene& scene, PairScreen& s, const PairView& view, const Introduction& it) {
  ui::Frame& f = scene.ui;
  const ui::Group item(f, ui::Role::ListItem, it.id.value);
  f.space(8);
  ui::Columns row(f, {ui::Width::grow(), ui::Width::fixed(f.control_height())}, 8);
  row.next();
  ui::text(f,
           grown::introduced(view.called(it.from), it.from == view.own,
                             view.called_inside(other_side(it.from)), it.who),
           {.type = ui::kBodyName, .role = ui::Role::Text});
  if (!it.outcome.empty()) {
    ui::text(f, grown::result(it.outcome), {.color = f.theme().muted, .role = ui::Role::Text});
  }
  const std::string day = day_and_month(it.on, scene.app.moment.today);
  ui::text(f, grown::written(view.called(it.by), day, grown::readers(it.visibility)),
           {.type = ui::kCaption, .color = f.theme().muted, .role = ui::Role::Text});
  f.space(8);
  row.next();
  if (it.by == view.own) introduction_menu(scene, s, view, it);
}

}  // namespace

void late::introductions_card(Scene& scene, PairScreen& s, const PairView& view) {
  std::vector<const Introduction*> readable = view.introductions;
  std::erase_if(readable, [&](const Introduction* it) {
    return it->by != view.own && it->visibility == Visibility::Private;
  });
  const RecordList list{.key = "introductions",
                        .title = std::string(grown::Introductions),
                        .empty = grown::NoIntroductions,
                        .add = grown::AddIntroduction,
                        .most = kMostIntroductions};
  const auto row = [&](std::size_t i) { introduction_row(scene, s, view, *readable[i]); };
  if (record_list(scene, list, readable.size(), s.all_introductions, row)) {
    open_introduction(scene, s, view, nullptr);
  }
}

void late::introduction_dialog(Scene& scene, PairScreen& s, const PairView& view) {
  Introduction& it = s.introduction.draft.now;
  if (const Introduction* record = find(scene.programme().introductions, it.id)) {
    follow(s.introduction.draft, *record);
  }
  FormDialog dialog(scene, s.introduction, grown::AddIntroduction, 480);
  Form& form = dialog.form();
  form.name_sides(view.called(Side::Mentor), view.called(Side::Mentee));
  form.below(it, {field<&Introduction::from>({.label = grown::From}),
                  field<&Introduction::who, who_problem>({.label = grown::Who}),
                  field<&Introduction::outcome>({.label = grown::Outcome}),
                  field<&Introduction::on, introduced_on_problem>(
                      {.label = grown::On, .malformed = words::WhenMissing})});
  if (is_between_two(scene, view)) {
    form.gap();
    bool shared = it.visibility != Visibility::Private;
    const std::string label = grown::may_read(view.called(other_side(it.by)));
    if (ui::checkbox(scene.ui, "share", label, shared, {.hint = grown::MayReadHint})) {
      it.visibility = shared ? Visibility::Pair : Visibility::Private;
      form.take({.changed = true, .committed = true});
    }
  }
  if (dialog.saves()) scene.send(app::Save<Introduction>{it});
}

}  // namespace flipside::screens
