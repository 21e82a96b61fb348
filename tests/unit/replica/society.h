// Several copies that are edited, opened again, copied, and meet, with an oracle that remembers of
// every write all that it had in view: sets of writes in full, where the stamps have short
// contexts.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <tuple>
#include <vector>

#include "base/random.h"
#include "programme/change.h"
#include "programme/programme.h"
#include "record/visibility.h"
#include "replica/merge.h"
#include "replica/random_edits.h"
#include "replica/stamp.h"
#include "replica/state.h"

namespace flipside::replica {

// A field of a record: place of its kind, id, place of its leaf.
using FieldKey = std::tuple<KindPlace, std::string, std::size_t>;
// What a copy has heard of.
using Knowledge = std::map<FieldKey, std::set<Mark>>;

struct Peer {
  Copy copy{};
  Author author{};
  Knowledge known{};
  std::vector<Change> past{};
  // Copies of this one that are on their way, or lie around.
  std::vector<std::pair<Copy, Knowledge>> sent{};
};

class Society {
 public:
  Society(std::uint64_t seed, std::size_t peers);

  // One thing that happens to somebody; afterwards the copy that it happened to is as the oracle
  // says.
  void step();
  void steps(int count) {
    for (int i = 0; i < count; ++i) step();
  }

  const Copy& copy(std::size_t peer) const { return peers_[peer].copy; }
  const Peer& peer(std::size_t place) const { return peers_[place]; }
  Random& random() { return random_; }
  std::size_t size() const { return peers_.size(); }
  // The value that every write of every field wrote.
  const std::map<std::pair<FieldKey, Mark>, std::string>& writes() const { return values_; }
  // Without copies in which records or fields are missing.
  bool only_whole_copies{};
  bool with_erasing{true};
  // What was found wrong; empty as a rule.
  std::vector<std::string> faults{};

  // The values that nobody superseded in the eyes of who knows this, by the field.
  std::set<Mark> standing(const FieldKey& field, const std::set<Mark>& known) const;
  // Checks the stamps and values of the copy.
  void check(const Copy& copy, const Knowledge& known);

 private:
  void edit(Peer& peer);
  void undo(Peer& peer);
  void reopen(Peer& peer);
  void erase_one(Peer& peer);
  void send(Peer& peer);
  void receive(Peer& peer);
  void copy_file(Peer& from, Peer& to);
  void decide_one(Peer& peer);
  void take(Peer& peer, const Copy& theirs, const Knowledge& known);
  void commit(Peer& peer, const Change& change);
  void note_writes(Peer& peer);
  std::optional<std::pair<Copy, Knowledge>> part_of(const Peer& peer);
  Author new_author();

  Random random_;
  RandomEdits edits_;
  std::vector<Peer> peers_;
  std::int64_t wall_{1'790'000'000'000};
  // What each write superseded, and the value it wrote.
  std::map<std::pair<FieldKey, Mark>, std::set<Mark>> over_;
  std::map<std::pair<FieldKey, Mark>, std::string> values_;
};

// All that a field holds, as text.
std::string text_of(const Leaf& leaf, const void* value);

// Marks that the copy may show of what it knows: nothing erased, nothing else.
Knowledge united(Knowledge a, const Knowledge& b);

// The copy after it took the other in.
Copy merged(const Copy& ours, const Copy& theirs);

// Without its own node, which stays with the copy.
State shared_part(State state);

bool know_the_same(const Copy& a, const Copy& b);

}  // namespace flipside::replica
