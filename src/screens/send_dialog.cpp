#include "screens/send_dialog.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "app/sending.h"
#include "app/words.h"
#include "screens/words/sending.h"
#include "screens/words/sign_up.h"
#include "ui/box.h"
#include "ui/button.h"
#include "ui/columns.h"
#include "ui/dialog.h"
#include "ui/text.h"

namespace flipside::screens {
namespace {

constexpr float kSendDialogWidth = 640;
constexpr float kSendGap = 16;
constexpr float kButtonGap = 8;

struct Content {
  ui::Icon icon;
  std::string words;
};

std::string reader_of(const Scene& scene, const Id<Person>& person) {
  return person.empty() ? std::string() : app::words::name_or_words(scene.programme(), person);
}

// Of one who tracks a pair alone there is no programme, and nobody else in it.
bool is_own_alone(const Scene& scene) {
  return scene.app.workspace && scene.app.workspace->holder == Holder::Individual;
}

std::vector<Content> invitation_contents() {
  return {{ui::Icon::Scroll, std::string(sign_up_words::WhatProgramme)},
          {ui::Icon::CircleCheck, std::string(sign_up_words::WhatCriteria)},
          {ui::Icon::Target, std::string(sign_up_words::WhatLists)}};
}

std::vector<Content> answer_contents(const Scene& scene) {
  std::vector<Content> list{{ui::Icon::User, std::string(sign_up_words::WhatAnswer)}};
  const Person* person = find(scene.programme().people, scene.app.workspace->person);
  if (person == nullptr) return list;
  const auto groups = std::ranges::count(person->memberships, true, &Membership::consent);
  if (groups > 0) {
    list.push_back(
        {ui::Icon::Users, sign_up_words::groups_inside(static_cast<std::size_t>(groups))});
  }
  if (person->needs_consent && !person->needs.empty()) {
    list.push_back({ui::Icon::CircleHelp, std::string(sign_up_words::NeedsInside)});
  }
  return list;
}

bool keeps_back(const Scene& scene) {
  const Person* person = find(scene.programme().people, scene.app.workspace->person);
  if (person == nullptr) return false;
  const bool needs = !person->needs.empty() && !person->needs_consent;
  return needs || std::ranges::count(person->memberships, false, &Membership::consent) > 0;
}

std::vector<Content> contents_of(const Scene& scene, const app::Parcel& parcel) {
  if (parcel.kind == app::ParcelKind::Invitation) return invitation_contents();
  if (parcel.kind == app::ParcelKind::Answer) return answer_contents(scene);
  std::vector<Content> list;
  if (parcel.to.empty()) {
    list.push_back({ui::Icon::Swap, std::string(sending_words::HowPairsRun)});
  } else {
    list.push_back({ui::Icon::User, sending_words::own_profile(reader_of(scene, parcel.to))});
    if (!parcel.partner.empty()) {
      list.push_back({ui::Icon::User, sending_words::profile_of(reader_of(scene, parcel.partner))});
    }
    if (!is_own_alone(scene)) {
      list.push_back({ui::Icon::Scroll, std::string(sending_words::Charter)});
    }
  }
  const app::ParcelContents& in = parcel.inside;
  if (in.terms > 0) list.push_back({ui::Icon::CircleCheck, std::string(sending_words::Terms)});
  if (in.sessions > 0) {
    list.push_back({ui::Icon::Calendar, sending_words::sessions(in.sessions)});
  }
  if (in.answers > 0) list.push_back({ui::Icon::Mail, sending_words::answers(in.answers)});
  if (in.check_ins > 0) {
    list.push_back({ui::Icon::CircleCheck, sending_words::check_ins(in.check_ins)});
  }
  if (in.sealed > 0) list.push_back({ui::Icon::Lock, sending_words::sealed(in.sealed)});
  if (in.feedback > 0) list.push_back({ui::Icon::Mail, sending_words::feedback(in.feedback)});
  if (in.promises > 0) {
    list.push_back({ui::Icon::CircleCheck, sending_words::promises(in.promises)});
  }
  if (in.goals > 0) list.push_back({ui::Icon::Target, sending_words::goals(in.goals)});
  return list;
}

void inside(ui::Frame& f, const std::vector<Content>& contents) {
  ui::Group list(f, ui::Role::List, "inside", sending_words::Inside);
  for (std::size_t i = 0; i < contents.size(); ++i) {
    ui::Group item(f, ui::Role::ListItem, std::to_string(i));
    ui::divider(f);
    f.space(10);
    const ui::Place start = f.place();
    f.paint().icon(contents[i].icon, {start.x, start.y + 2, 16, 16}, f.theme().muted);
    f.place() = {start.x + 28, start.y, start.width - 28};
    ui::text(f, contents[i].words, {.most_lines = 3});
    f.place() = {start.x, f.place().y, start.width};
    f.space(10);
  }
}

std::string words_of_what_is_out(const Scene& scene, const app::Parcel& parcel) {
  switch (parcel.kind) {
    case app::ParcelKind::Invitation:
      return std::string(sign_up_words::NoPeople);
    case app::ParcelKind::Answer:
      return keeps_back(scene) ? std::string(sign_up_words::KeptBack) : std::string();
    case app::ParcelKind::Copy:
      break;
  }
  return sending_words::not_inside(parcel, !is_own_alone(scene));
}

std::string title_of(const app::Parcel& parcel, const std::string& reader) {
  if (parcel.kind == app::ParcelKind::Invitation) return std::string(sign_up_words::SendTitle);
  if (parcel.kind == app::ParcelKind::Answer) return std::string(sign_up_words::AnswerTitle);
  return sending_words::title(reader);
}

std::string words_about_link(const app::Parcel& parcel, const std::string& reader) {
  const std::size_t characters = parcel.link->size();
  if (parcel.kind == app::ParcelKind::Invitation) {
    return sign_up_words::invitation_length(characters, app::fits_mail(parcel),
                                            app::fits_chat(parcel));
  }
  return sending_words::about_link(characters, reader, app::fits_mail(parcel),
                                   app::fits_chat(parcel));
}

void not_inside(Scene& scene, const app::Parcel& parcel) {
  ui::Frame& f = scene.ui;
  const std::string words = words_of_what_is_out(scene, parcel);
  if (words.empty()) return;
  {
    const ui::Card card(f, "not_inside", sending_words::NotInside,
                        {.padding = 16, .ground = f.theme().canvas, .shadow = false});
    ui::text(f, sending_words::NotInside, {.type = ui::kBodyStrong});
    f.space(4);
    ui::muted(f, words);
  }
  f.space(kSendGap);
}

struct Way {
  app::HandOver by;
  std::string_view key;
  std::string_view label;
  ui::Icon icon;
};

std::vector<Way> ways_for(const app::Parcel& parcel) {
  std::vector<Way> ways;
  if (parcel.can_share) {
    ways.push_back({app::HandOver::Share, "share", sending_words::Share, ui::Icon::Share});
  }
  if (app::fits_chat(parcel)) {
    ways.push_back({app::HandOver::Link, "link", sending_words::CopyLink, ui::Icon::Link});
  }
  if (app::fits_mail(parcel)) {
    ways.push_back({app::HandOver::Mail, "mail", sending_words::MailDraft, ui::Icon::Mail});
  }
  ways.push_back(
      {app::HandOver::Download, "download", sending_words::Download, ui::Icon::Download});
  return ways;
}

// All of one size, in a fixed order; the first that this device can do is the primary one.
void ways_row(Scene& scene, const app::Parcel& parcel) {
  ui::Frame& f = scene.ui;
  const std::vector<Way> ways = ways_for(parcel);
  const auto way_button = [&](const Way& way) {
    const ui::ButtonLook look{
        .kind = &way == ways.data() ? ui::ButtonKind::Primary : ui::ButtonKind::Secondary,
        .icon = way.icon,
        .fill = true};
    if (ui::button(f, way.key, way.label, look)) scene.send(app::HandOverParcel{way.by});
  };
  if (f.place().width < 480) {
    for (const Way& way : ways) {
      way_button(way);
      f.space(kButtonGap);
    }
    return f.space(-kButtonGap);
  }
  const std::vector<ui::Width> widths(ways.size(), ui::Width::grow());
  ui::Columns row(f, widths, kButtonGap);
  for (const Way& way : ways) {
    row.next();
    way_button(way);
  }
}

}  // namespace

void draw_send_dialog(Scene& scene) {
  if (!scene.app.parcel) return;
  ui::Frame& f = scene.ui;
  const app::Parcel& parcel = *scene.app.parcel;
  const std::string reader = reader_of(scene, parcel.to);
  const ui::Dialog dialog(f, "send", title_of(parcel, reader), kSendDialogWidth);
  inside(f, contents_of(scene, parcel));
  f.space(kSendGap);
  not_inside(scene, parcel);
  ways_row(scene, parcel);
  f.space(kSendGap);
  if (parcel.link) {
    ui::muted(f, words_about_link(parcel, reader), ui::kCaption);
  } else {
    ui::muted(f, sending_words::Making, ui::kCaption);
  }
  if (dialog.closed()) scene.send(app::LeaveParcel{});
}

}  // namespace flipside::screens
