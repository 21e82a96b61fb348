// The stamps as a part of a file: records with field lists, so that reading, writing and the schema
// come from them. src/archive/README.md describes the format.
#pragma once

#include <cstdint>
#include <string>
#include <tuple>
#include <vector>

#include "base/id.h"
#include "base/result.h"
#include "programme/person.h"
#include "programme/programme.h"
#include "record/field.h"
#include "record/visibility.h"
#include "replica/state.h"

namespace flipside::replica {

// What the ids of nodes and, where its kind stands beside it, of records name.
struct NodeForm;
struct StampedRecord;

// Every class may read all of this: what a copy's reader may not see is not in its state (copy.h).
struct NodeForm {
  Id<NodeForm> id{};
  // The mark of the node before it: "2.18". Empty when there is none.
  std::string after{};
  Visibility widest{};
  Id<Person> who{};
  // Its first time that is told, from which its others are counted.
  std::int64_t since{};
  static constexpr auto fields() {
    return std::tuple{Field{"id", &NodeForm::id, Visibility::Public},
                      Field{"after", &NodeForm::after, Visibility::Public},
                      Field{"widest", &NodeForm::widest, Visibility::Public},
                      Field{"who", &NodeForm::who, Visibility::Public, Link::Mention},
                      Field{"since", &NodeForm::since, Visibility::Public}};
  }
  bool operator==(const NodeForm&) const = default;
};
static_assert(lists_every_field<NodeForm>);

// The stamps of a record that is not in the file's programme, or how it was removed.
struct RecordForm {
  Id<StampedRecord> id{};
  std::string stamps{};
  std::string removal{};
  static constexpr auto fields() {
    return std::tuple{Field{"id", &RecordForm::id, Visibility::Public},
                      Field{"stamps", &RecordForm::stamps, Visibility::Public},
                      Field{"removal", &RecordForm::removal, Visibility::Public}};
  }
  bool operator==(const RecordForm&) const = default;
};
static_assert(lists_every_field<RecordForm>);

struct KindForm {
  // As in the programme: "people".
  std::string kind{};
  // A checksum of the ids of the programme's records, because their stamps stand in the order of
  // ids.
  std::int64_t ids{};
  // One for each record of the programme.
  std::vector<std::string> records{};
  std::vector<RecordForm> others{};
  std::vector<Id<StampedRecord>> erased{};
  static constexpr auto fields() {
    return std::tuple{Field{"kind", &KindForm::kind, Visibility::Public},
                      Field{"ids", &KindForm::ids, Visibility::Public},
                      Field{"records", &KindForm::records, Visibility::Public},
                      Field{"others", &KindForm::others, Visibility::Public},
                      Field{"erased", &KindForm::erased, Visibility::Public}};
  }
  bool operator==(const KindForm&) const = default;
};
static_assert(lists_every_field<KindForm>);

struct AsideForm {
  // The mark of the write.
  std::string from{};
  Programme values{};
  static constexpr auto fields() {
    return std::tuple{Field{"from", &AsideForm::from, Visibility::Public},
                      Field{"values", &AsideForm::values, Visibility::Public}};
  }
  bool operator==(const AsideForm&) const = default;
};
static_assert(lists_every_field<AsideForm>);

struct ReplicaForm {
  std::vector<NodeForm> nodes{};
  // The mark of the copy's own last change; empty when it has made none.
  std::string own{};
  std::int64_t clock{};
  std::vector<KindForm> kinds{};
  Programme unseen{};
  std::vector<AsideForm> aside{};
  static constexpr auto fields() {
    return std::tuple{Field{"nodes", &ReplicaForm::nodes, Visibility::Public},
                      Field{"own", &ReplicaForm::own, Visibility::Public},
                      Field{"clock", &ReplicaForm::clock, Visibility::Public},
                      Field{"kinds", &ReplicaForm::kinds, Visibility::Public},
                      Field{"unseen", &ReplicaForm::unseen, Visibility::Public},
                      Field{"aside", &ReplicaForm::aside, Visibility::Public}};
  }
  bool operator==(const ReplicaForm&) const = default;
};
static_assert(lists_every_field<ReplicaForm>);

// Equal copies give equal forms.
ReplicaForm form_of(const View& copy);

// Refuses, with where and why, what does not fit the programme or itself: then it is as if the file
// had no stamps. A path begins inside the part: "/kinds/3/records/12".
Result<State> state_from(const ReplicaForm& form, const Programme& programme);

}  // namespace flipside::replica
