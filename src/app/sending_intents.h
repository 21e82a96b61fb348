// Intents about copies for other people (sending.h).
#pragma once

#include <cstdint>
#include <string>

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
};
struct Shared {};

}  // namespace flipside::app
