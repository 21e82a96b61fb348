// Copies for everybody who is in a pair, handed out in one step: a list for a mail merge with each
// person's own link. What was handed out is kept in this browser, beside the drafts.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "app/effect.h"
#include "base/date.h"
#include "base/id.h"
#include "programme/person.h"

namespace flipside::app {

struct App;

struct Receiver {
  Id<Person> person{};
  // When their copy was handed over last; absent: never from here.
  std::optional<Date> on{};
  // They are in a pair that this copy does not have.
  bool has_new_pair{};
};

bool lacks_copy(const Receiver& receiver);

// Everybody in a pair that both agreed to, runs or pauses: who lacks a copy first, then by name.
std::vector<Receiver> receivers(const App& app);

// The list being made: one copy a task, so that the page goes on.
struct HandingOut {
  std::vector<Id<Person>> people{};
  // For each of them; empty: their copy is too large for a link.
  std::vector<std::string> links{};
};

// The next link has come, whose it is said in it.
struct LinkMade;
Effects take_link_of(App& app, const LinkMade& it);

// Keeps that the person was handed a copy with the pairs that they are in now.
Effects note_receiver(App& app, const Id<Person>& person);

}  // namespace flipside::app
