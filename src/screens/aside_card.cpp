#include "screens/aside_card.h"

#include <string>

#include "base/date.h"
#include "screens/format.h"
#include "screens/page.h"
#include "screens/words/opening.h"
#include "ui/box.h"
#include "ui/button.h"
#include "ui/columns.h"
#include "ui/text.h"

namespace flipside::screens {
namespace {

constexpr float kAsideCardBeside = 480;

std::string when_set_aside(const app::Moment& now, std::int64_t at_ms) {
  const DayAndMinute at = local_time(now, at_ms);
  return opening_words::when(day_and_month(at.day, now.today), time_of_day(at.minute));
}

void aside_words(Scene& scene, const app::Aside& aside, const std::string& name) {
  ui::Frame& f = scene.ui;
  ui::text(f, name, {.type = ui::kBodyName, .most_lines = 2});
  ui::text(f, opening_words::figures(aside.contents), {.color = f.theme().muted});
  ui::muted(f, when_set_aside(scene.app.moment, aside.number), ui::kCaption);
}

void really_remove(Scene& scene, const app::Aside& aside, const std::string& name,
                   std::optional<std::int64_t>& removing) {
  ui::Frame& f = scene.ui;
  f.space(8);
  ui::text(f, opening_words::really(name));
  f.space(8);
  ui::Flow row(f, 8, f.control_height());
  const ui::ButtonLook danger{.kind = ui::ButtonKind::Danger};
  if (ui::button(row, f, "really", opening_words::RemoveForGood, danger)) {
    removing.reset();
    scene.send(app::RemoveAside{aside.number});
  }
  if (ui::button(row, f, "keep", opening_words::Keep, {})) removing.reset();
}

void aside_acts(Scene& scene, const app::Aside& aside, const std::string& name,
                std::optional<std::int64_t>& removing) {
  ui::Frame& f = scene.ui;
  const bool off = scene.app.keeping.read_only;
  const std::string put_back = opening_words::put_back(name);
  const std::string remove = opening_words::remove(name);
  ui::Flow row(f, 8, f.control_height());
  const ui::ButtonLook back{.icon = ui::Icon::Undo, .disabled = off, .description = put_back};
  if (ui::button(row, f, "back", opening_words::PutBack, back)) {
    scene.send(app::RestoreAside{aside.number});
  }
  row.next(f.control_height(), f.control_height());
  const ui::ButtonLook quiet{.kind = ui::ButtonKind::Quiet, .disabled = off};
  if (ui::icon_button(f, "remove", ui::Icon::Trash, remove, quiet)) removing = aside.number;
}

void aside_row(Scene& scene, const app::Aside& aside, std::optional<std::int64_t>& removing) {
  ui::Frame& f = scene.ui;
  const ui::Group item(f, ui::Role::ListItem, std::to_string(aside.number));
  const std::string name = opening_words::name_of(aside.contents);
  ui::divider(f);
  f.space(12);
  if (removing == aside.number) {
    aside_words(scene, aside, name);
    really_remove(scene, aside, name, removing);
  } else if (f.place().width < kAsideCardBeside) {
    aside_words(scene, aside, name);
    f.space(8);
    aside_acts(scene, aside, name, removing);
  } else {
    const float acts = ui::button_width(f, opening_words::PutBack, {.icon = ui::Icon::Undo}) + 8 +
                       f.control_height();
    ui::Columns row(f, {ui::Width::grow(), ui::Width::fixed(acts)}, 16);
    row.next();
    aside_words(scene, aside, name);
    row.next();
    aside_acts(scene, aside, name, removing);
  }
  f.space(12);
}

}  // namespace

void aside_card(Scene& scene, std::optional<std::int64_t>& removing) {
  ui::Frame& f = scene.ui;
  if (scene.app.asides.list.empty()) return;
  {
    const ui::Card card(f, "set_aside", opening_words::SetAside, card_look(f));
    ui::heading(f, 2, opening_words::SetAside, ui::kH3);
    f.space(4);
    ui::muted(f, opening_words::SetAsideWhat);
    f.space(12);
    const ui::Group list(f, ui::Role::List, "list", opening_words::SetAside);
    for (const app::Aside& aside : scene.app.asides.list) aside_row(scene, aside, removing);
    f.space(-12);
  }
  f.space(kCardGap);
}

}  // namespace flipside::screens
