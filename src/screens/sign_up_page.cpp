#include "screens/sign_up_page.h"

#include <algorithm>
#include <string>
#include <utility>

#include "base/text.h"
#include "screens/page.h"
#include "screens/words/sign_up.h"
#include "ui/box.h"
#include "ui/button.h"
#include "ui/columns.h"
#include "ui/field.h"
#include "ui/text.h"

namespace flipside::screens {
namespace {

namespace sw = sign_up_words;

constexpr float kSignUpSide = 304;
constexpr std::string_view kAnswerFile = ".json,application/json";
constexpr ui::NumberRange kPlacesRange{0, 100'000};

struct SignedUp {
  std::size_t answered{};
  std::size_t mentors{};
  std::size_t mentees{};
  std::size_t both{};
};

SignedUp signed_up(const Programme& programme) {
  SignedUp count;
  for (const auto& [id, person] : programme.people) {
    if (!person.answers_as.empty()) ++count.answered;
    if (person.status == PersonStatus::Left) continue;
    if (person.role == Role::Mentor) ++count.mentors;
    if (person.role == Role::Mentee) ++count.mentees;
    if (person.role == Role::Both) ++count.both;
  }
  return count;
}

constexpr FormField sign_up_area(std::string_view label, std::string_view hint) {
  return {.label = label, .hint = hint, .kind = FieldKind::Area, .lines = {.least = 2}};
}

constexpr FormField places(std::string_view label) {
  return {
      .label = label, .hint = sw::PlacesHint, .malformed = sw::PlacesWrong, .range = kPlacesRange};
}

void invitation_fields(Scene& scene, Draft<Charter>& draft) {
  follow(draft, charter_of(scene.programme()));
  Form form(scene, draft.form);
  Charter& now = draft.now;
  form.below(now, {field<&Charter::sign_up_until>({.label = sw::Until})});
  form.beside(now, field<&Charter::mentor_places>(places(sw::MentorPlaces)),
              field<&Charter::mentee_places>(places(sw::MenteePlaces)));
  form.below(now,
             {field<&Charter::mentor_criteria>(sign_up_area(sw::MentorCriteria, sw::CriteriaHint)),
              field<&Charter::mentee_criteria>(sign_up_area(sw::MenteeCriteria, {})),
              field<&Charter::privacy>(sign_up_area(sw::Privacy, sw::PrivacyHint))});
  if (auto next = form.to_keep(draft)) {
    scene.send(app::Save<Charter>{std::move(*next), false, scene.ui.visit()});
  }
}

void invitation_card(Scene& scene, SignUpScreen& s) {
  ui::Frame& f = scene.ui;
  const ui::Card card(f, "invitation", sw::Invitation, card_look(f));
  ui::heading(f, 2, sw::Invitation, ui::kH3);
  f.space(4);
  ui::muted(f, sw::InvitationWhat);
  f.space(16);
  invitation_fields(scene, s.charter);
  f.space(20);
  if (trim(charter_of(scene.programme()).purpose).empty()) {
    const ui::BannerLook look{.tone = ui::Tone::Info, .action = sw::ToProgramme};
    if (ui::banner(f, "purpose", sw::NoPurpose, look)) scene.go(app::Page::Programme);
    f.space(16);
  }
  const ui::ButtonLook look{.kind = ui::ButtonKind::Primary,
                            .icon = ui::Icon::Share,
                            .fill = f.phone(),
                            .state = {.popup_dialog = true}};
  if (ui::button(f, "send", sw::SendInvitation, look)) scene.send(app::PrepareInvitation{});
}

void paste_links(Scene& scene, SignUpScreen& s) {
  ui::Frame& f = scene.ui;
  const ui::FieldLook look{.label = sw::PasteLinks, .hint = sw::PasteLinksHint};
  if (ui::text_area(f, "links", look, s.pasted, {.least = 2, .most = 6})) f.again();
  f.space(8);
  const ui::ButtonLook button{.disabled = trim(s.pasted).empty(), .fill = true};
  if (ui::button(f, "paste", sw::OpenLinks, button)) {
    scene.send(app::PasteText{std::exchange(s.pasted, {})});
  }
}

void answers_card(Scene& scene, SignUpScreen& s) {
  ui::Frame& f = scene.ui;
  const ui::Card card(f, "answers", sw::Answers, card_look(f));
  ui::heading(f, 2, sw::Answers, ui::kH3);
  f.space(4);
  ui::text(f, sw::AnswersHow);
  f.space(16);
  ui::file_button(f, "open", sw::OpenAnswers, kAnswerFile,
                  {.icon = ui::Icon::FileUp, .fill = true});
  f.space(16);
  paste_links(scene, s);
}

void so_far_line(ui::Frame& f, std::string_view name, const std::string& words) {
  const ui::Group item(f, ui::Role::ListItem, name);
  ui::text(f, name, {.type = ui::kBodyName});
  ui::muted(f, words);
  f.space(8);
}

void so_far_card(Scene& scene, const SignedUp& count) {
  ui::Frame& f = scene.ui;
  const Charter& charter = charter_of(scene.programme());
  const ui::Card card(f, "so_far", sw::SoFar, card_look(f));
  ui::heading(f, 2, sw::SoFar, ui::kH3);
  f.space(12);
  {
    const ui::Group list(f, ui::Role::List, "list", sw::SoFar);
    so_far_line(f, sw::AsMentors, sw::of_places(count.mentors, charter.mentor_places));
    so_far_line(f, sw::AsMentees, sw::of_places(count.mentees, charter.mentee_places));
    if (count.both > 0) so_far_line(f, sw::InBoth, sw::of_places(count.both, {}));
  }
  ui::muted(f, sw::AllSignedUp, ui::kCaption);
}

}  // namespace

void late::draw_sign_up_page(Scene& scene, SignUpScreen& s, ui::Rect area) {
  ui::Frame& f = scene.ui;
  refresh_replies(scene, s);
  const SignedUp count = signed_up(scene.programme());
  const Page page(scene, "sign_up", area);
  page_heading(scene, sw::heading(count.answered));
  f.space(4);
  ui::muted(f, sw::Lead, f.phone() ? ui::kBody : ui::kLead);
  f.space(20);
  const auto side = [&] {
    answers_card(scene, s);
    f.space(kCardGap);
    so_far_card(scene, count);
  };
  const auto main = [&] {
    replies_card(scene, s);
    invitation_card(scene, s);
  };
  if (f.place().width < kLeastBeside) {
    replies_card(scene, s);
    answers_card(scene, s);
    f.space(kCardGap);
    invitation_card(scene, s);
    f.space(kCardGap);
    return so_far_card(scene, count);
  }
  ui::Columns columns(f, {ui::Width::grow(), ui::Width::fixed(kSignUpSide)}, kCardGap);
  columns.next();
  main();
  columns.next();
  side();
}

}  // namespace flipside::screens
