#include "app/sending.h"

#include <algorithm>
#include <string>
#include <utility>

#include "app/commit.h"
#include "app/file_name.h"
#include "app/handed.h"
#include "app/handing_out.h"
#include "app/handlers.h"
#include "app/holder.h"
#include "app/words.h"
#include "archive/file.h"
#include "archive/share.h"
#include "base/check.h"
#include "exchange/mail_link.h"

namespace flipside::app {
namespace {

// Of records that belong to pairs of the copy.
template <class R>
std::size_t count_left_out(const Table<R>& ours, const Programme& copy) {
  std::size_t count{};
  for (const auto& [id, record] : ours) {
    const bool is_of_these = copy.pairs.contains(record.pair);
    if (is_of_these && !table_of<R>(copy).contains(id)) ++count;
  }
  return count;
}

ParcelContents left_out_of(const Programme& ours, const Programme& copy) {
  ParcelContents left_out{.sessions = count_left_out(ours.sessions, copy),
                          .answers = count_left_out(ours.session_answers, copy),
                          .promises = count_left_out(ours.promises, copy),
                          .goals = count_left_out(ours.goals, copy),
                          .feedback = count_left_out(ours.feedback, copy)};
  for (const auto& [id, session] : ours.sessions) {
    if (copy.pairs.contains(session.pair) && !session.private_note.empty()) ++left_out.notes;
  }
  return left_out;
}

// Of records that each side writes for itself: those that are not the reader's own.
template <class R>
std::size_t told(const Table<R>& table, const Programme& copy, const Id<Person>& reader) {
  return static_cast<std::size_t>(std::ranges::count_if(table, [&](const auto& entry) {
    const Pair* pair = find(copy.pairs, entry.second.pair);
    return pair != nullptr && person_on(*pair, entry.second.side) != reader;
  }));
}

std::size_t sealed_in(const Programme& copy, const Id<Person>& reader) {
  const std::size_t seals = told(copy.check_in_seals, copy, reader);
  return seals - std::min(seals, told(copy.check_in_answers, copy, reader));
}

Id<Person> only_partner(const Programme& copy, const Id<Person>& person) {
  if (copy.pairs.size() != 1) return {};
  const Pair& pair = copy.pairs.begin()->second;
  return pair.mentor == person ? pair.mentee : pair.mentor;
}

Result<std::string> copy_text(const App& app, const Id<Person>& to) {
  if (to.empty()) return archive::copy_for_organiser(*app.workspace, app.stamps);
  return archive::copy_for_person(*app.workspace, app.stamps, to);
}

Parcel parcel_of(const App& app, const Id<Person>& to, std::string text) {
  // Our own text: what can not be read of it is a bug.
  const Result<archive::File> file = archive::read_file(text);
  CHECK(file);
  const Programme& ours = programme_of(app);
  const Programme& copy = file->workspace.programme;
  const std::string reader =
      to.empty() ? std::string(words::TheOrganiser) : words::name_or_words(ours, to);
  return {.to = to,
          .partner = only_partner(copy, to),
          .file_name = file_name(words::copy_for(charter_of(ours).organisation, reader),
                                 app.moment.today, ".flipside.json"),
          .text = std::move(text),
          .inside = {.terms = copy.terms.size(),
                     .sessions = copy.sessions.size(),
                     .answers = copy.session_answers.size(),
                     .promises = copy.promises.size(),
                     .goals = copy.goals.size(),
                     .feedback = copy.feedback.size(),
                     .check_ins = told(copy.check_in_answers, copy, to),
                     .sealed = sealed_in(copy, to)},
          .left_out = left_out_of(ours, copy)};
}

std::string address_of(const App& app, const Parcel& parcel) {
  const Person* person = find(programme_of(app).people, parcel.to);
  return person == nullptr ? std::string() : person->email;
}

bool has_link(const Parcel& parcel, std::size_t most) {
  return parcel.link && !parcel.link->empty() && parcel.link->size() <= most;
}

std::string_view mail_subject(ParcelKind kind) {
  return kind == ParcelKind::Invitation ? words::InvitationMailSubject : words::CopyMailSubject;
}

std::string mail_text(const App& app, const Parcel& parcel) {
  if (parcel.kind != ParcelKind::Invitation) return words::copy_mail(*parcel.link);
  const Charter& charter = charter_of(programme_of(app));
  return words::invitation_mail(charter.organisation, charter.sign_up_until, *parcel.link);
}

Effects handing_over(const App& app, const Parcel& parcel, HandOver by) {
  switch (by) {
    case HandOver::Share:
      return {ShareFile{parcel.file_name, parcel.text}};
    case HandOver::Link:
      return fits_chat(parcel) ? Effects{Copy{*parcel.link}} : Effects{};
    case HandOver::Mail:
      if (!fits_mail(parcel)) return {};
      return {OpenMail{exchange::mail_link(address_of(app, parcel), mail_subject(parcel.kind),
                                           mail_text(app, parcel))}};
    case HandOver::Download:
      return {Download{parcel.file_name, "application/json", parcel.text}};
  }
  return {};
}

}  // namespace

Effects note_handed(App& app) {
  if (!app.parcel) return {};
  if (app.parcel->kind == ParcelKind::Answer) return note_answer_handed(app);
  if (app.parcel->to.empty()) return {};
  if (is_organiser(app)) return note_receiver(app, app.parcel->to);
  return remember_handed(app, app.parcel->to, app.parcel->text);
}

bool fits_mail(const Parcel& parcel) { return has_link(parcel, LinkForMail); }
bool fits_chat(const Parcel& parcel) { return has_link(parcel, LinkForChat); }

Effects on(App& app, const PrepareParcel& it) {
  if (!app.workspace) return {};
  Result<std::string> text = copy_text(app, it.to);
  if (!text) return notify(app, sentence(text.error()));
  app.parcel = parcel_of(app, it.to, *std::move(text));
  return {MakeLink{app.parcel->text}};
}

Effects on(App& app, const LeaveParcel&) {
  app.parcel.reset();
  return {};
}

Effects on(App& app, const LinkMade& it) {
  if (!it.whose.empty()) return take_link_of(app, it);
  if (!app.parcel) return {};
  app.parcel->link = it.link;
  app.parcel->can_share = it.can_share;
  return {};
}

Effects on(App& app, const HandOverParcel& it) {
  if (!app.parcel) return {};
  Effects effects = handing_over(app, *app.parcel, it.by);
  const bool is_told = it.by == HandOver::Share || it.by == HandOver::Link;
  if (!is_told && !effects.empty()) append(effects, note_handed(app));
  return effects;
}

Effects on(App& app, const Shared&) {
  Effects effects = note_handed(app);
  append(effects, notify(app, std::string(words::CopyShared)));
  return effects;
}

}  // namespace flipside::app
