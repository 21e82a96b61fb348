// What one copy of the app holds: a programme, and whose copy it is.
#pragma once

#include <array>
#include <tuple>

#include "base/id.h"
#include "programme/person.h"
#include "programme/programme.h"
#include "record/field.h"
#include "record/link.h"
#include "record/named.h"
#include "record/visibility.h"

namespace flipside {

// Whose copy it is; "private" means that person. Invited: somebody who answers an invitation, and
// is in no programme yet.
enum class Holder { Organiser, Mentor, Mentee, Individual, Invited };

constexpr auto names_of(Holder) {
  return std::array{Named{Holder::Organiser, "organiser"}, Named{Holder::Mentor, "mentor"},
                    Named{Holder::Mentee, "mentee"}, Named{Holder::Individual, "individual"},
                    Named{Holder::Invited, "invited"}};
}

struct Workspace {
  Holder holder{};
  // The holder among the programme's people; empty when not one of them.
  Id<Person> person{};
  Programme programme{};
  static constexpr auto fields() {
    return std::tuple{Field{"holder", &Workspace::holder, Visibility::Programme},
                      Field{"person", &Workspace::person, Visibility::Programme, Link::Mention},
                      Field{"programme", &Workspace::programme, Visibility::Programme}};
  }
  bool operator==(const Workspace&) const = default;
};
static_assert(lists_every_field<Workspace>);

}  // namespace flipside
