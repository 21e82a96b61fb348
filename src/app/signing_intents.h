// Intents about invitations and the answers to them (signing_up.h).
#pragma once

#include <string>

#include "base/id.h"
#include "programme/person.h"

namespace flipside::app {

// Makes the invitation, or the holder's own answer to one, and shows what is in it.
struct PrepareInvitation {};
struct PrepareAnswer {};

// Of the answers that wait: whose that one (by the id its person has in it) is taken for; empty:
// somebody new.
struct DecideReply {
  Id<Person> reply{};
  Id<Person> person{};
};
// Takes in all of them that have news, as one step to undo.
struct TakeReplies {};
// One that is not to be taken in, or all of them where it names none.
struct LeaveReply {
  Id<Person> reply{};
};

}  // namespace flipside::app
