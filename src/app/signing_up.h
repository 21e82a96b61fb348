// Signing up without a server: an invitation opens a workspace of its own for whoever answers it,
// their answer travels back as a link or a file, and the organiser looks at answers before they
// are taken in.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "app/arrival.h"
#include "app/effect.h"
#include "base/date.h"
#include "base/id.h"
#include "programme/change.h"
#include "programme/person.h"
#include "programme/programme.h"
#include "programme/workspace.h"

namespace flipside::app {

struct App;

enum class ReplyFinding {
  // Of somebody who is not in the programme yet.
  New,
  // Something would change of a person who is.
  Changed,
  // All of it was taken in before.
  Same,
  // A later answer of the same person was taken in.
  Older
};

// An answer that came, looked at before it is taken in.
struct Reply {
  // The programme in it has the one person, and what they named.
  Workspace answer{};
  // Whose answer it is taken for; empty: somebody new.
  Id<Person> person{};
  // People here who may be the same: by address, or by name.
  std::vector<Id<Person>> perhaps{};
  ReplyFinding finding{};
};

// The one person of an answer.
const Person& person_of(const Reply& reply);
bool has_news(const Reply& reply);

// The person as they are once the answer is taken in. What the first answer of a person leaves out
// stays as it is here; what a later one leaves out goes, consent with it. What the organisation
// alone knows (manager, staff number, status, notes) stays.
Person with_answer(const Programme& programme, const Reply& reply, Date today);

// The same as a change, with topics and the like that are new; those of the same name are one.
Change take_reply(const Programme& programme, const Reply& reply, Date today);

// Takes up an invitation: the workspace in which it is answered, the one that is here or a new one.
Effects take_invitation(App& app, Arrival arrival);
// Brings an answer before the organiser of its programme.
Effects take_answer(App& app, Arrival arrival);
// What came for the workspace that is open now.
Effects look_at_arrival(App& app, Arrival arrival);
// After the programme has changed: what the answers that wait would still change.
void look_at_replies_again(App& app);

// How far the invited person is.
enum class AnswerState { NotHanded, Handed, ChangedSince };
AnswerState answer_state(const App& app);
// The answer as it would be handed over now. The workspace is of somebody invited.
std::string answer_text(const App& app);

// What is still to be said before an answer can be handed over.
enum class AnswerLacks { Nothing, Name, Role };
AnswerLacks answer_lacks(const App& app);

}  // namespace flipside::app
