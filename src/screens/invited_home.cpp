#include "screens/invited_home.h"

#include <algorithm>
#include <string>

#include "base/text.h"
#include "screens/format.h"
#include "screens/page.h"
#include "screens/person_parts.h"
#include "screens/words/sign_up.h"
#include "ui/box.h"
#include "ui/button.h"
#include "ui/text.h"

namespace flipside::screens {
namespace {

namespace sw = sign_up_words;

constexpr float kInvitedWidth = 640;
constexpr float kPartGap = 24;

void keep_up_with_answer(Scene& scene, InvitedScreen& s) {
  const Person* person = find(scene.programme().people, scene.app.workspace->person);
  if (person == nullptr) return;
  if (s.form.draft.saved.id == person->id) {
    follow(s.form.draft, *person);
  } else {
    s.form = {};
    s.form.own = true;
    s.form.draft = draft_of(*person);
  }
  std::size_t handed{};
  for (const auto& [name, text] : scene.app.drafts) handed += text.size();
  const bool is_same = s.revision == scene.app.derived.revision && s.handed == handed;
  if (is_same) return;
  s.revision = scene.app.derived.revision;
  s.handed = handed;
  s.state = app::answer_state(scene.app);
}

void told(ui::Frame& f, std::string_view name, std::string_view words) {
  if (trim(words).empty()) return;
  const ui::Group item(f, ui::Role::ListItem, name);
  ui::text(f, name, {.type = ui::kBodyName});
  ui::text(f, words);
  f.space(12);
}

std::string when(const Charter& charter, Date today) {
  if (!charter.starts_on && !charter.ends_on) return charter.cohort;
  const std::string from = charter.starts_on ? near_date(*charter.starts_on, today) : "";
  const std::string to = charter.ends_on ? near_date(*charter.ends_on, today) : "";
  const std::string days = sw::from_to(from, to);
  return charter.cohort.empty() ? days : charter.cohort + ". " + days;
}

std::string meaning(const std::string& what, const std::string& criteria) {
  return trim(what).empty() || trim(criteria).empty() ? what + criteria : what + "\n" + criteria;
}

std::string contact_of(const Charter& charter) {
  std::string words = charter.contact;
  for (const std::string& more : {charter.contact_email, charter.contact_phone}) {
    if (!more.empty()) words += (words.empty() ? "" : ", ") + more;
  }
  return words;
}

void about_card(Scene& scene) {
  ui::Frame& f = scene.ui;
  const Charter& charter = charter_of(scene.programme());
  const Date today = scene.app.moment.today;
  const ui::Card card(f, "about", sw::About, card_look(f));
  ui::heading(f, 2, sw::About, ui::kH3);
  f.space(12);
  const ui::Group list(f, ui::Role::List, "list", sw::About);
  told(f, sw::Why, charter.purpose);
  told(f, sw::ForWhom, charter.audience);
  told(f, sw::When, when(charter, today));
  told(f, sw::MentorIs, meaning(charter.mentor_meaning, charter.mentor_criteria));
  told(f, sw::MenteeIs, meaning(charter.mentee_meaning, charter.mentee_criteria));
  if (charter.sign_up_until) {
    const Date until = *charter.sign_up_until;
    told(f, sw::AnswerUntil, sw::until(near_date(until, today), until < today));
  }
  told(f, sw::PrivacyNotice, charter.privacy);
  told(f, sw::WhoReads, sw::WhoReadsWhat);
  told(f, sw::Outside, contact_of(charter));
  f.space(-12);
}

void part_card(Scene& scene, PersonForm& form, std::string_view key, std::string_view title,
               std::initializer_list<void (*)(Scene&, PersonForm&)> parts,
               std::string_view what = {}) {
  ui::Frame& f = scene.ui;
  const ui::Card card(f, key, title, card_look(f));
  ui::heading(f, 2, title, ui::kH3);
  if (!what.empty()) {
    f.space(4);
    ui::muted(f, what);
  }
  f.space(16);
  bool is_first = true;
  for (const auto part : parts) {
    if (!is_first) f.space(kPartGap);
    is_first = false;
    part(scene, form);
  }
}

void house_part(Scene& scene, PersonForm& form) {
  if (scene.programme().ranks.empty()) {
    return kept_field(scene, form.draft, field<&Person::team>({.label = person_words::Team}));
  }
  person_place_in_house(scene, form);
}

void send_card(Scene& scene, const InvitedScreen& s) {
  ui::Frame& f = scene.ui;
  const ui::Card card(f, "send", sw::YourAnswer, card_look(f));
  ui::heading(f, 2, sw::YourAnswer, ui::kH3);
  f.space(4);
  const app::AnswerLacks lacks = app::answer_lacks(scene.app);
  const bool is_whole = lacks == app::AnswerLacks::Nothing;
  ui::text(f, is_whole ? sw::state(s.state) : sw::lacks(lacks));
  f.space(16);
  const std::string_view label =
      s.state == app::AnswerState::NotHanded ? sw::SendAnswer : sw::SendAgain;
  const ui::ButtonLook look{.kind = ui::ButtonKind::Primary,
                            .icon = ui::Icon::Share,
                            .disabled = !is_whole,
                            .fill = f.phone()};
  if (ui::button(f, "send", label, look)) scene.send(app::PrepareAnswer{});
}

}  // namespace

void late::draw_invited_home(Scene& scene, InvitedScreen& s, ui::Rect area) {
  keep_up_with_answer(scene, s);
  ui::Frame& f = scene.ui;
  const Page page(scene, "invited", area, kInvitedWidth);
  page_heading(scene, sw::invited_by(charter_of(scene.programme()).organisation));
  f.space(4);
  ui::muted(f, sw::WhatItIs, f.phone() ? ui::kBody : ui::kLead);
  f.space(20);
  about_card(scene);
  f.space(kCardGap);
  const ui::IdScope scope(f, "answer");
  part_card(scene, s.form, "you", sw::You, {person_name_and_role, person_email, house_part});
  f.space(kCardGap);
  part_card(scene, s.form, "topics", sw::Topics, {person_teaches, person_wants, person_aims});
  f.space(kCardGap);
  part_card(scene, s.form, "time", sw::Time, {person_time, person_meeting});
  f.space(kCardGap);
  part_card(scene, s.form, "more", sw::More, {person_languages, person_interests, person_openness});
  f.space(kCardGap);
  part_card(scene, s.form, "sensitive", sw::Sensitive, {person_groups, person_needs},
            sw::SensitiveWhat);
  f.space(kCardGap);
  send_card(scene, s);
}

}  // namespace flipside::screens
