// Intents about copies for other people (sending.h).
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/id.h"
#include "programme/person.h"

namespace flipside::app {

// Makes the copy of that person (empty: of the organiser) and shows what is in it.
struct PrepareParcel {
  Id<Person> to{};
};
struct LeaveParcel {};

enum class HandOver : std::uint8_t { Share, Link, Mail, Download };
struct HandOverParcel {
  HandOver by{};
};

// Outcomes of MakeLink and ShareFile.
struct LinkMade {
  std::string link{};
  bool can_share{};
  // As MakeLink said it; empty: of the copy in hand.
  std::string whose{};
};
struct Shared {};

// Makes the list of links for these people, and hands it out as CSV once it is whole.
struct HandOutCopies {
  std::vector<Id<Person>> people{};
};
struct StopHandingOut {};

}  // namespace flipside::app
