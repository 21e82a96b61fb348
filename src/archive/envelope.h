// The envelope of a file as a record of its own; every key but the lists is always written.
#pragma once

#include <array>
#include <optional>
#include <tuple>
#include <vector>

#include "archive/file.h"
#include "archive/journal.h"
#include "base/id.h"
#include "programme/person.h"
#include "programme/programme.h"
#include "programme/workspace.h"
#include "record/field.h"
#include "record/named.h"
#include "replica/form.h"

namespace flipside::archive {

enum class Format { Flipside };

constexpr auto names_of(Format) { return std::array{Named{Format::Flipside, "flipside"}}; }

struct Envelope {
  std::optional<Format> format{};
  std::optional<int> version{};
  std::optional<Kind> kind{};
  std::optional<Holder> holder{};
  Id<Person> person{};
  std::optional<Holder> from{};
  Id<Person> from_person{};
  Programme programme{};
  std::vector<JournalEntry> journal{};
  // Every class may read all of it: it is that of a copy made for its reader (replica/copy.h).
  replica::ReplicaForm replica{};
  std::vector<Position> covers{};
  static constexpr auto fields() {
    return std::tuple{
        Field{"format", &Envelope::format, Visibility::Public},
        Field{"version", &Envelope::version, Visibility::Public},
        Field{"kind", &Envelope::kind, Visibility::Public},
        Field{"holder", &Envelope::holder, Visibility::Public},
        Field{"person", &Envelope::person, Visibility::Public, Link::Mention},
        Field{"from", &Envelope::from, Visibility::Public},
        Field{"from_person", &Envelope::from_person, Visibility::Public, Link::Mention},
        Field{"programme", &Envelope::programme, Visibility::Public},
        Field{"journal", &Envelope::journal},
        Field{"replica", &Envelope::replica, Visibility::Public},
        Field{"covers", &Envelope::covers}};
  }
  bool operator==(const Envelope&) const = default;
};
static_assert(lists_every_field<Envelope>);

Envelope envelope_of(Kind kind, Workspace workspace);

}  // namespace flipside::archive
