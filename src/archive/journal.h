// The journal: every change as one line of text that can be kept, checked and replayed.
// README.md beside this file describes the lines.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include "base/id.h"
#include "base/result.h"
#include "programme/change.h"
#include "programme/person.h"
#include "programme/programme.h"
#include "programme/workspace.h"
#include "record/field.h"
#include "record/link.h"
#include "record/named.h"
#include "replica/form.h"
#include "replica/state.h"

namespace flipside::archive {

// One time that the page was open; its id is random.
struct EditingSession;

// The last change of a session that is inside a snapshot.
struct Position {
  Id<EditingSession> session{};
  std::int64_t seq{};
  static constexpr auto fields() {
    return std::tuple{Field{"session", &Position::session, Link::Mention},
                      Field{"seq", &Position::seq}};
  }
  bool operator==(const Position&) const = default;
};
static_assert(lists_every_field<Position>);

// What a change is to the steps that can be undone: one of its own or a part of one, one that was
// taken back, one that was taken up again.
enum class Act { Done, Undone, Redone };

constexpr auto names_of(Act) {
  return std::array{Named{Act::Done, "done"}, Named{Act::Undone, "undone"},
                    Named{Act::Redone, "redone"}};
}
// A field of which a person took the value that was shown, though others stood beside it.
struct DecidedField {
  // As in the programme: "people".
  std::string kind{};
  Id<replica::StampedRecord> id{};
  // "note", "agreement.place".
  std::string field{};
  static constexpr auto fields() {
    return std::tuple{Field{"kind", &DecidedField::kind},
                      Field{"id", &DecidedField::id, Link::Mention},
                      Field{"field", &DecidedField::field}};
  }
  bool operator==(const DecidedField&) const = default;
};
static_assert(lists_every_field<DecidedField>);

// The mark of a write, by the id of its node (replica/form.h).
struct NodeMark {
  Id<replica::NodeForm> node{};
  std::int64_t counter{};
  static constexpr auto fields() {
    return std::tuple{Field{"node", &NodeMark::node, Link::Mention},
                      Field{"counter", &NodeMark::counter}};
  }
  bool operator==(const NodeMark&) const = default;
};
static_assert(lists_every_field<NodeMark>);

struct JournalEntry {
  Id<EditingSession> session{};
  // From 1, without gaps.
  std::int64_t seq{};
  // Milliseconds since 1970, later than every stamp seen before (see next_stamp).
  std::int64_t stamp{};
  // The entry of this session after which its writes are those of another node, because it put
  // another copy in place; 0: none did.
  std::int64_t begun{};
  // How many entries of all sessions its writer knew of: several tabs write, and who replays knows
  // by that whether it saw all that comes before it here. 0: it did.
  std::int64_t past{};
  // With the first write of a node: where that comes from (replica/lineage.h).
  std::optional<NodeMark> after{};
  // Writes of other nodes that it writes over.
  std::vector<NodeMark> seen{};
  Change change{};
  // The step; 0: none.
  std::int64_t step{};
  Act act{};
  std::vector<DecidedField> decided{};
  // A workspace that took the place of the one before; then the change is empty.
  std::optional<Workspace> opened{};
  // What is known beside the programme after this entry, where the change alone does not say so:
  // after a merge, and with a workspace that took the place of another.
  std::optional<replica::ReplicaForm> replica{};
  // The workspace after a merge, for who replays it beside what the writer had not seen.
  std::optional<Workspace> joined{};
  static constexpr auto fields() {
    return std::tuple{Field{"session", &JournalEntry::session, Link::Mention},
                      Field{"seq", &JournalEntry::seq},
                      Field{"stamp", &JournalEntry::stamp},
                      Field{"begun", &JournalEntry::begun},
                      Field{"past", &JournalEntry::past},
                      Field{"after", &JournalEntry::after},
                      Field{"seen", &JournalEntry::seen},
                      Field{"change", &JournalEntry::change},
                      Field{"step", &JournalEntry::step},
                      Field{"act", &JournalEntry::act},
                      Field{"decided", &JournalEntry::decided},
                      Field{"opened", &JournalEntry::opened},
                      Field{"replica", &JournalEntry::replica},
                      Field{"joined", &JournalEntry::joined}};
  }
  bool operator==(const JournalEntry&) const = default;
};
static_assert(lists_every_field<JournalEntry>);

// The hybrid clock: the time now, or just after the latest stamp when the clock lags behind it.
std::int64_t next_stamp(std::int64_t latest, std::int64_t now_milliseconds);

std::string write_entry(const JournalEntry& entry);
// Refuses a line whose checksum or content is wrong, and by "/version" one of a newer version.
Result<JournalEntry> read_entry(std::string_view line);

// What a journal's lines amount to, from any number of stores.
struct Journal {
  // Each (session, seq) once, in the order of (stamp, session, seq).
  std::vector<JournalEntry> entries{};
  // What could not be read; `where` is "entry 3", counted from 1 over the lines given.
  std::vector<Problem> damaged{};
  // Entries that are missing although later ones of their session are there.
  std::vector<Position> missing{};
};
// Entries that `covers` names or precede are left out.
Journal read_journal(std::span<const std::string> lines, std::span<const Position> covers);

// What a copy of a programme knows of it when its file tells nothing: as if its content had written
// itself. The same content gives the same, so two who open one such file have nothing to tell each
// other.
replica::State state_of_content(const Programme& programme);
// The same beside a copy that may know some of it (replica/stamp.h, begin_beside).
replica::State state_of_content(const replica::View& known, const Programme& programme);

// How many entries that are.
std::int64_t number_of(std::span<const Position> covers);

// Stamps what the entry does to the programme; `who` is the holder, where they are one of its
// people. The entry is told first what it writes over, and where its node comes from.
void write(replica::State& state, JournalEntry& entry, const Id<Person>& who);

// What follows from an edit that was applied and stamped (replica/merge.h, settle) is done too;
// answers what the programme went through by both.
Change settle(Workspace& workspace, replica::State& state, Change edited);

// What an entry that was read does to a workspace of which `known` entries are known; answers what
// the programme went through. What it says by itself is taken over, and what its writer had not
// seen stays.
Change take_in(Workspace& workspace, replica::State& state, const JournalEntry& entry,
               std::int64_t known);

// The entries in their order, beside those that are covered.
void replay(Workspace& workspace, replica::State& state, std::span<const JournalEntry> entries,
            std::span<const Position> covers);

// `covers` with what `entries` add.
std::vector<Position> covering(std::span<const Position> covers,
                               std::span<const JournalEntry> entries);

}  // namespace flipside::archive
