#include "screens/hand_out_page.h"

#include <algorithm>
#include <string>
#include <vector>

#include "app/handing_out.h"
#include "app/words.h"
#include "screens/format.h"
#include "screens/page.h"
#include "screens/words/hand_out.h"
#include "screens/words/shell.h"
#include "ui/box.h"
#include "ui/button.h"
#include "ui/columns.h"
#include "ui/text.h"

namespace flipside::screens {
namespace {

namespace hw = hand_out_words;

constexpr std::size_t kReceiversAtFirst = 20;
constexpr float kHandOutSide = 336;

std::vector<Id<Person>> people_of(const std::vector<app::Receiver>& list, bool lacking_alone) {
  std::vector<Id<Person>> people;
  for (const app::Receiver& it : list) {
    if (!lacking_alone || app::lacks_copy(it)) people.push_back(it.person);
  }
  return people;
}

void list_button(Scene& scene, const std::vector<app::Receiver>& list) {
  ui::Frame& f = scene.ui;
  if (const auto& making = scene.app.handing_out) {
    ui::text(f, hw::making(making->links.size(), making->people.size()));
    f.space(8);
    if (ui::button(f, "stop", hw::Stop, {.fill = true})) scene.send(app::StopHandingOut{});
    return;
  }
  const std::vector<Id<Person>> lacking = people_of(list, true);
  const bool is_first = !lacking.empty();
  const std::string label = is_first ? hw::make(lacking.size()) : std::string(hw::MakeForAll);
  const ui::ButtonLook look{.kind = is_first ? ui::ButtonKind::Primary : ui::ButtonKind::Secondary,
                            .icon = ui::Icon::FileSpreadsheet,
                            .fill = true};
  if (ui::button(f, "make", label, look)) {
    scene.send(app::HandOutCopies{is_first ? lacking : people_of(list, false)});
  }
}

void mail_merge_card(Scene& scene, const std::vector<app::Receiver>& list) {
  ui::Frame& f = scene.ui;
  const ui::Card card(f, "merge", hw::MailMerge, card_look(f));
  ui::heading(f, 2, hw::MailMerge, ui::kH3);
  f.space(4);
  ui::text(f, hw::MailMergeWhat);
  f.space(16);
  list_button(scene, list);
}

void receiver_row(Scene& scene, const app::Receiver& receiver) {
  ui::Frame& f = scene.ui;
  const std::string name = app::words::name_or_words(scene.programme(), receiver.person);
  const ui::Group item(f, ui::Role::ListItem, receiver.person.value);
  f.space(10);
  {
    const std::string label = hw::send(name);
    const float wide = ui::button_width(f, hw::Send, {});
    ui::Columns row(f, {ui::Width::grow(), ui::Width::fixed(wide)}, 12, f.control_height());
    row.next();
    ui::text(f, name, {.type = ui::kBodyName, .most_lines = 2});
    const Date today = scene.app.moment.today;
    ui::muted(f,
              receiver.on ? hw::handed(near_date(*receiver.on, today), receiver.has_new_pair)
                          : std::string(hw::Never),
              ui::kCaption);
    row.next();
    if (ui::button(f, "send", hw::Send, {.description = label})) {
      scene.send(app::PrepareParcel{receiver.person});
    }
  }
  f.space(10);
}

void one_by_one_card(Scene& scene, HandOutScreen& s, const std::vector<app::Receiver>& list) {
  ui::Frame& f = scene.ui;
  const ui::Card card(f, "one", hw::One, card_look(f));
  ui::heading(f, 2, hw::One, ui::kH3);
  f.space(4);
  const std::size_t shown = s.show_all ? list.size() : std::min(kReceiversAtFirst, list.size());
  {
    const ui::Group rows(f, ui::Role::List, "list", hw::One);
    for (std::size_t i = 0; i < shown; ++i) {
      if (i > 0) ui::divider(f);
      receiver_row(scene, list[i]);
    }
  }
  if (shown == list.size()) return;
  const ui::ButtonLook quiet{.kind = ui::ButtonKind::Quiet, .fill = true};
  if (ui::button(f, "more", shell_words::show_more(list.size() - shown), quiet)) {
    s.show_all = true;
  }
}

}  // namespace

void late::draw_hand_out_page(Scene& scene, HandOutScreen& s, ui::Rect area) {
  ui::Frame& f = scene.ui;
  const std::vector<app::Receiver> list = app::receivers(scene.app);
  const Page page(scene, "hand_out", area);
  page_heading(scene, hw::heading(list.size(), people_of(list, true).size()));
  f.space(4);
  ui::muted(f, hw::Lead, f.phone() ? ui::kBody : ui::kLead);
  f.space(20);
  if (list.empty()) {
    const ui::Box box(f, {});
    const ui::EmptyLook look{.icon = ui::Icon::Swap, .action = hw::ToMatching};
    if (ui::empty_state(f, "empty", hw::NoPairs, look)) scene.go(app::Page::Matching);
    return;
  }
  if (f.place().width < kLeastBeside) {
    mail_merge_card(scene, list);
    f.space(kCardGap);
    return one_by_one_card(scene, s, list);
  }
  ui::Columns columns(f, {ui::Width::grow(), ui::Width::fixed(kHandOutSide)}, kCardGap);
  columns.next();
  one_by_one_card(scene, s, list);
  columns.next();
  mail_merge_card(scene, list);
}

}  // namespace flipside::screens
