#include "app/signing_up.h"

#include <algorithm>
#include <string>
#include <utility>

#include "app/app.h"
#include "app/commit.h"
#include "app/file_name.h"
#include "app/handed.h"
#include "app/handlers.h"
#include "app/holder.h"
#include "app/merging.h"
#include "app/pages.h"
#include "app/replying.h"
#include "app/words.h"
#include "archive/file.h"
#include "archive/invitation.h"
#include "base/random.h"
#include "base/text.h"
#include "programme/edits.h"

namespace flipside::app {
namespace {

// Under which the answer stands that was handed over last (handed.h): it has one reader.
const Id<Person> ToTheOrganiser{"organiser"};

Workspace answering(Workspace invitation, Random& random) {
  invitation.holder = Holder::Invited;
  Person person{.id = random_id<Person>(random)};
  invitation.person = person.id;
  invitation.programme.people.clear();
  invitation.programme.people.emplace(person.id, std::move(person));
  return invitation;
}

const Shelved* answering_here(const App& app, const Workspace& invitation) {
  const std::string& programme = charter_of(invitation.programme).id.value;
  const auto found = std::ranges::find_if(app.shelf.list, [&](const Shelved& it) {
    return is_here(it) && it.holder == Holder::Invited && it.programme == programme;
  });
  return found == app.shelf.list.end() ? nullptr : &*found;
}

template <class R>
void put_all(const Programme& here, const Table<R>& table, Change& change) {
  for (const auto& [id, record] : table) change = then(std::move(change), put(here, record, {}));
}

// What the organiser changed since; what the person said stays.
Effects renew_invitation(App& app, const Workspace& invitation) {
  const Programme& here = programme_of(app);
  const Programme& theirs = invitation.programme;
  Change change{.label = std::string(words::InvitationRenewed)};
  put_all(here, theirs.charters, change);
  put_all(here, theirs.ranks, change);
  put_all(here, theirs.topics, change);
  put_all(here, theirs.aims, change);
  put_all(here, theirs.interests, change);
  put_all(here, theirs.groups, change);
  Effects effects = go_to(app, Route{});
  if (is_empty(change)) return effects;
  append(effects, commit(app, std::move(change), std::string(words::InvitationRenewed)));
  return effects;
}

std::string last_answer(const App& app) { return handed_to(app, ToTheOrganiser); }

// The number of the answer in a text of ours; 0: there is none.
int number_in(const std::string& text) {
  if (text.empty()) return 0;
  const Result<archive::File> file = archive::read_file(text);
  if (!file || file->workspace.programme.people.empty()) return 0;
  return file->workspace.programme.people.begin()->second.answer;
}

void prepare(App& app, Parcel parcel) { app.parcel = std::move(parcel); }

}  // namespace

Effects take_invitation(App& app, Arrival arrival) {
  const Shelved* here = answering_here(app, arrival.workspace);
  if (here == nullptr) {
    Random random(app.moment.seed + 5);
    std::string notice = words::invitation_opened(
        charter_of(arrival.workspace.programme).organisation, is_organiser(app));
    return begin_workspace(app, answering(std::move(arrival.workspace), random), std::move(notice));
  }
  if (here->id == app.keeping.workspace) return look_at_arrival(app, std::move(arrival));
  std::string id = here->id;
  return switch_workspace(app, {.id = std::move(id), .arrival = std::move(arrival)});
}

Effects look_at_arrival(App& app, Arrival arrival) {
  if (!app.workspace) return {};
  if (arrival.kind == archive::Kind::Invitation) return renew_invitation(app, arrival.workspace);
  if (arrival.kind == archive::Kind::Answer) return look_at_reply(app, std::move(arrival));
  return look_at_copy(app, std::move(arrival));
}

std::string answer_text(const App& app) {
  const std::string last = last_answer(app);
  const int number = number_in(last);
  std::string again = archive::answer_from(*app.workspace, std::max(1, number));
  return number > 0 && again != last ? archive::answer_from(*app.workspace, number + 1) : again;
}

AnswerState answer_state(const App& app) {
  const std::string last = last_answer(app);
  if (last.empty()) return AnswerState::NotHanded;
  return answer_text(app) == last ? AnswerState::Handed : AnswerState::ChangedSince;
}

AnswerLacks answer_lacks(const App& app) {
  const Person* person = find(programme_of(app).people, app.workspace->person);
  if (person == nullptr || trim(person->name).empty()) return AnswerLacks::Name;
  return person->role == Role::None ? AnswerLacks::Role : AnswerLacks::Nothing;
}

Effects note_answer_handed(App& app) {
  return remember_handed(app, ToTheOrganiser, app.parcel->text);
}

Effects on(App& app, const PrepareInvitation&) {
  if (!is_organiser(app)) return {};
  const std::string& organisation = charter_of(programme_of(app)).organisation;
  prepare(app, {.kind = ParcelKind::Invitation,
                .file_name = file_name(words::invitation_of(organisation), app.moment.today,
                                       ".flipside.json"),
                .text = archive::invitation_from(*app.workspace)});
  return {MakeLink{app.parcel->text}};
}

Effects on(App& app, const PrepareAnswer&) {
  if (!app.workspace || app.workspace->holder != Holder::Invited) return {};
  if (answer_lacks(app) != AnswerLacks::Nothing) return {};
  const std::string name = words::name_or_words(programme_of(app), app.workspace->person);
  prepare(app, {.kind = ParcelKind::Answer,
                .file_name = file_name(words::answer_of(name), app.moment.today, ".flipside.json"),
                .text = answer_text(app)});
  return {MakeLink{app.parcel->text}};
}

}  // namespace flipside::app
