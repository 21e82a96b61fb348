#include <algorithm>
#include <array>
#include <string>

#include "app/words.h"
#include "programme/change.h"
#include "record/codecs.h"
#include "screens/page.h"
#include "screens/sign_up_page.h"
#include "screens/value_words.h"
#include "screens/words/person.h"
#include "screens/words/sign_up.h"
#include "ui/box.h"
#include "ui/button.h"
#include "ui/chip.h"
#include "ui/columns.h"
#include "ui/disclosure.h"
#include "ui/select.h"
#include "ui/text.h"

namespace flipside::screens {
namespace {

namespace sw = sign_up_words;

constexpr std::array<std::string_view, 4> kUntold{"id", "answers_as", "answer", "answered_on"};

// Each field that would change, by its name.
std::vector<std::pair<std::string, std::string>> changes_of(const Scene& scene,
                                                            const app::Reply& reply,
                                                            const Programme& names) {
  const Programme& here = scene.programme();
  const Person* known = find(here.people, reply.person);
  const Person before = known == nullptr ? Person{} : *known;
  const Person after = app::with_answer(here, reply, scene.app.moment.today);
  std::vector<std::pair<std::string, std::string>> fields;
  for (const Member& member : codec<Person>.members()) {
    if (std::ranges::find(kUntold, member.key) != kUntold.end()) continue;
    if (member.codec->equals(member.in(&before), member.in(&after))) continue;
    const auto words = [&](const Person& person) {
      return value_words(*member.codec, member.in(&person), names, scene.app.moment);
    };
    const std::string now = words(after);
    fields.emplace_back(sw::field_name(member.key),
                        known == nullptr ? now : sw::was_and_is(words(before), now));
  }
  return fields;
}

void add_choices(const Programme& here, const app::Reply& reply, ReplyRow& row) {
  if (reply.perhaps.empty()) return;
  row.choices.emplace_back("new", sw::SomebodyNew);
  for (const Id<Person>& id : reply.perhaps) {
    const Person* person = find(here.people, id);
    if (person == nullptr) continue;
    if (id == reply.person) row.chosen = static_cast<int>(row.choices.size());
    row.choices.emplace_back(id.value, sw::known(person->name, person->team));
  }
}

ReplyRow row_of(const Scene& scene, const app::Reply& reply, const Programme& names) {
  const Person& person = app::person_of(reply);
  ReplyRow row{.reply = person.id,
               .name = app::words::called(reply.answer.programme, person),
               .role = person.role};
  row.finding =
      sw::finding(reply.finding, app::words::name_or_words(scene.programme(), reply.person));
  if (app::has_news(reply)) row.fields = changes_of(scene, reply, names);
  add_choices(scene.programme(), reply, row);
  return row;
}

void fields_of_row(ui::Frame& f, const ReplyRow& row) {
  if (row.fields.empty()) return;
  f.space(4);
  if (!ui::disclosure(f, "what", sw::show_what(row.name))) return;
  f.space(4);
  const ui::Group list(f, ui::Role::List, "fields", sw::show_what(row.name));
  for (const auto& [name, words] : row.fields) {
    const ui::Group item(f, ui::Role::ListItem, name);
    ui::text(f, name, {.type = ui::kCaptionName});
    ui::text(f, words, {.type = ui::kCaption});
    f.space(6);
  }
}

void who_is_it(Scene& scene, const ReplyRow& row) {
  if (row.choices.empty()) return;
  ui::Frame& f = scene.ui;
  std::vector<ui::Choice> choices;
  for (const auto& [key, label] : row.choices) choices.push_back({key, label});
  int chosen = row.chosen;
  f.space(8);
  if (!ui::select(f, "who", {.label = sw::WhoIsIt}, choices, chosen)) return;
  const std::string& key = row.choices[static_cast<std::size_t>(chosen)].first;
  scene.send(app::DecideReply{row.reply, chosen == 0 ? Id<Person>{} : Id<Person>{key}});
}

ui::Side side_of_role(Role role) {
  if (role == Role::Mentor) return ui::Side::Mentor;
  return role == Role::Mentee ? ui::Side::Mentee : ui::Side::None;
}

void reply_row(Scene& scene, const ReplyRow& row) {
  ui::Frame& f = scene.ui;
  const ui::Group item(f, ui::Role::ListItem, row.reply.value, row.name);
  f.space(12);
  {
    const float side = f.control_height();
    ui::Columns line(f, {ui::Width::grow(), ui::Width::fixed(side)}, 8, side);
    line.next();
    ui::text(f, row.name, {.type = ui::kBodyStrong, .most_lines = 2});
    ui::muted(f, row.finding, ui::kCaption);
    if (row.role != Role::None) {
      f.space(2);
      ui::side_label(f, person_words::role_words(row.role), side_of_role(row.role));
    }
    line.next();
    if (ui::icon_button(f, "leave", ui::Icon::X, sw::leave(row.name))) {
      scene.send(app::LeaveReply{row.reply});
    }
  }
  who_is_it(scene, row);
  fields_of_row(f, row);
  f.space(12);
}

}  // namespace

void refresh_replies(const Scene& scene, SignUpScreen& s) {
  s.rows.clear();
  s.news = 0;
  if (scene.app.replies.empty()) return;
  for (const app::Reply& it : scene.app.replies) {
    Programme names = scene.programme();
    apply(names, app::take_reply(scene.programme(), it, scene.app.moment.today));
    s.rows.push_back(row_of(scene, it, names));
    s.news += app::has_news(it) ? 1 : 0;
  }
}

void replies_card(Scene& scene, const SignUpScreen& s) {
  if (s.rows.empty()) return;
  ui::Frame& f = scene.ui;
  {
    const ui::Card card(f, "replies", sw::Waiting, card_look(f));
    ui::heading(f, 2, sw::Waiting, ui::kH3);
    f.space(4);
    {
      const ui::Group list(f, ui::Role::List, "list", sw::Waiting);
      for (const ReplyRow& row : s.rows) {
        if (&row != s.rows.data()) ui::divider(f);
        reply_row(scene, row);
      }
    }
    f.space(8);
    if (s.news > 0) {
      const ui::ButtonLook look{.kind = ui::ButtonKind::Primary, .fill = f.phone()};
      if (ui::button(f, "take", sw::take(s.news), look)) scene.send(app::TakeReplies{});
    } else if (ui::button(f, "leave_all", sw::LeaveAll, {.fill = f.phone()})) {
      scene.send(app::LeaveReply{});
    }
  }
  f.space(kCardGap);
}

}  // namespace flipside::screens
