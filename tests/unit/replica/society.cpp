#include "replica/society.h"

#include <algorithm>
#include <utility>

#include "programme/edits.h"
#include "programme/kinds.h"
#include "record/json_writer.h"
#include "replica/copy.h"
#include "replica/entry.h"

namespace flipside::replica {
namespace {

template <class Visit>
void each_register(const State& state, Visit visit) {
  for (const TableKind& kind : kinds()) {
    for (const auto& [id, entry] : state.of(kind).entries) {
      const Registers registers = unpack(entry, leaves_of(place_of(kind)));
      for (std::size_t i = 0; i < registers.size(); ++i) visit(kind, id, i, registers[i]);
    }
  }
}

const void* record_in(const Copy& copy, const TableKind& kind, const std::string& id) {
  const void* shown = kind.codec.find(kind.table(copy.programme), id);
  return shown != nullptr ? shown : kind.codec.find(kind.table(copy.state.unseen), id);
}

std::string value_in(const Copy& copy, const TableKind& kind, const std::string& id,
                     const Leaf& leaf, const Register& field, Mark mark) {
  if (field.is_aside) return text_of(leaf, value_aside(copy.state.aside, kind, id, leaf, mark));
  return text_of(leaf, leaf.in(record_in(copy, kind, id)));
}

std::set<Mark> marks_in(const Register& field) {
  std::set<Mark> marks;
  for (const Dot& dot : field.siblings) marks.insert(dot.mark);
  return marks;
}

// Whether the reader of a copy may have the record at all, by chance here.
template <class Choose>
void keep_some(Programme& programme, Choose choose) {
  for_each_field<Programme>([&](const auto& field) {
    std::erase_if(programme.*field.member, [&](const auto&) { return !choose(); });
  });
}

}  // namespace

std::string text_of(const Leaf& leaf, const void* value) {
  JsonWriter writer(JsonLayout::Compact);
  writer.begin_list();
  leaf.codec->write(value, writer, Visibility::Private);
  writer.end_list();
  return std::move(writer).take();
}

Knowledge united(Knowledge a, const Knowledge& b) {
  for (const auto& [field, marks] : b) a[field].insert(marks.begin(), marks.end());
  return a;
}

Copy merged(const Copy& ours, const Copy& theirs) {
  Merged both = merge(ours, theirs, 0);
  Copy copy{ours.programme, std::move(both.state)};
  apply(copy.programme, both.change);
  return copy;
}

State shared_part(State state) {
  state.own.reset();
  return state;
}

bool know_the_same(const Copy& a, const Copy& b) {
  return a.programme == b.programme && shared_part(a.state) == shared_part(b.state);
}

Society::Society(std::uint64_t seed, std::size_t peers) : random_(seed), edits_(random_) {
  Peer first{.author = new_author()};
  first.copy.programme = edits_.first();
  first.copy.state = begin(first.copy.programme, first.author);
  note_writes(first);
  peers_.assign(peers, first);
  for (Peer& peer : peers_) peer.author = new_author();
}

Author Society::new_author() { return {.node = Node{random_.next()}, .now = wall_}; }

void Society::step() {
  Peer& peer = peers_[random_.below(static_cast<std::uint32_t>(peers_.size()))];
  Peer& other = peers_[random_.below(static_cast<std::uint32_t>(peers_.size()))];
  const std::uint32_t act = random_.below(40);
  wall_ += random_.below(3);
  if (act < 18) {
    edit(peer);
  } else if (act < 20) {
    undo(peer);
  } else if (act < 23) {
    reopen(peer);
  } else if (act < 29) {
    send(peer);
  } else if (act < 36) {
    receive(peer);
  } else if (act < 37) {
    copy_file(peer, other);
  } else if (act < 38) {
    decide_one(peer);
  } else if (act < 39 && with_erasing) {
    erase_one(peer);
  } else {
    take(peer, other.copy, other.known);
  }
  check(peer.copy, peer.known);
}

void Society::commit(Peer& peer, const Change& change) {
  peer.author.now = wall_ - random_.below(4);
  stamp(peer.copy.state, change, peer.author);
  apply(peer.copy.programme, change);
  note_writes(peer);
}

void Society::edit(Peer& peer) {
  const Change change = edits_.next(peer.copy.programme);
  commit(peer, change);
  if (!is_empty(change)) peer.past.push_back(change);
}

void Society::undo(Peer& peer) {
  if (peer.past.empty()) return;
  const Change change = rebase_inverse(peer.past.back(), peer.copy.programme);
  peer.past.pop_back();
  commit(peer, change);
}

void Society::reopen(Peer& peer) {
  peer.author = new_author();
  peer.past.clear();
}

// People with all that belongs to them; what is taken back later must not bring them back.
void Society::erase_one(Peer& peer) {
  const Table<Person>& people = peer.copy.programme.people;
  if (people.empty()) return;
  const Change removal = edits_.removal<Person>(peer.copy.programme, people.begin()->first);
  peer.author.now = wall_;
  erase(peer.copy.state, removal, peer.author);
  apply(peer.copy.programme, removal);
  peer.past.clear();
  note_writes(peer);
}

void Society::send(Peer& peer) {
  const bool whole = only_whole_copies || random_.below(2) == 0;
  auto copy = whole ? std::pair(peer.copy, peer.known) : *part_of(peer);
  peer.sent.push_back(std::move(copy));
  if (peer.sent.size() > 3) peer.sent.erase(peer.sent.begin());
}

// What was sent may come late, twice or never.
void Society::receive(Peer& peer) {
  const Peer& from = peers_[random_.below(static_cast<std::uint32_t>(peers_.size()))];
  if (from.sent.empty()) return;
  const auto [copy, known] = from.sent[random_.below(static_cast<std::uint32_t>(from.sent.size()))];
  take(peer, copy, known);
}

// Somebody opens the other's file in place of their own.
void Society::copy_file(Peer& from, Peer& to) {
  if (&from == &to) return;
  to.copy = from.copy;
  to.known = from.known;
  to.author = new_author();
  to.past.clear();
}

void Society::decide_one(Peer& peer) {
  const std::vector<Conflict> open = open_conflicts(peer.copy);
  if (open.empty()) return;
  const Decision decision{open[0].record.kind, open[0].record.id, std::string(open[0].field)};
  peer.author.now = wall_;
  stamp(peer.copy.state, {}, peer.author, {&decision, 1});
  note_writes(peer);
}

void Society::take(Peer& peer, const Copy& theirs, const Knowledge& known) {
  peer.copy = merged(peer.copy, theirs);
  peer.known = united(std::move(peer.known), known);
  if (!is_empty(merge(peer.copy, theirs, 0).change))
    faults.push_back("a merge repeated has effect");
}

// The last change of the copy, as the oracle sees it.
void Society::note_writes(Peer& peer) {
  if (!peer.copy.state.own) return;
  const Mark mark = *peer.copy.state.own;
  each_register(peer.copy.state, [&](const TableKind& kind, const std::string& id, std::size_t leaf,
                                     const Register& field) {
    if (!marks_in(field).contains(mark)) return;
    const FieldKey key{place_of(kind), id, leaf};
    std::set<Mark>& known = peer.known[key];
    if (known.contains(mark)) return;
    over_[{key, mark}] = known;
    values_[{key, mark}] =
        value_in(peer.copy, kind, id, leaves_of(place_of(kind))[leaf], field, mark);
    known.insert(mark);
  });
}

std::optional<std::pair<Copy, Knowledge>> Society::part_of(const Peer& peer) {
  const auto least = random_.below(2) == 0 ? Visibility::Pair : Visibility::Programme;
  Copy part;
  Programme records = peer.copy.programme;
  Programme removed = peer.copy.state.unseen;
  keep_some(records, [&] { return random_.below(4) > 0; });
  keep_some(removed, [&] { return random_.below(4) > 0; });
  part.state = copy_for(peer.copy.state, records, removed, least);
  Knowledge known;
  for (const TableKind& kind : kinds()) {
    for (const auto& [id, entry] : part.state.of(kind).entries) {
      const auto leaves = leaves_of(place_of(kind));
      const void* from = kind.codec.find(kind.table(records), id);
      void* to = new_record(kind, id);
      for (std::size_t i = 0; i < leaves.size(); ++i) {
        const FieldKey key{place_of(kind), id, i};
        const auto found = peer.known.find(key);
        if (leaves[i].visibility < least || found == peer.known.end()) continue;
        known[key] = found->second;
        leaves[i].codec->assign(leaves[i].in(to), leaves[i].in(from));
      }
      const AnyRecord told(kind.codec.kind(), to);
      kind.codec.put(kind.table(part.programme), told.get());
    }
  }
  return std::pair(std::move(part), std::move(known));
}

std::set<Mark> Society::standing(const FieldKey& field, const std::set<Mark>& known) const {
  std::set<Mark> standing = known;
  for (const Mark mark : known) {
    const auto over = over_.find({field, mark});
    if (over == over_.end()) continue;
    for (const Mark gone : over->second) standing.erase(gone);
  }
  return standing;
}

void Society::check(const Copy& copy, const Knowledge& known) {
  std::set<FieldKey> met;
  each_register(copy.state, [&](const TableKind& kind, const std::string& id, std::size_t leaf,
                                const Register& field) {
    const FieldKey key{place_of(kind), id, leaf};
    const std::string name =
        std::string(kind.key) + "/" + id + "/" + leaves_of(place_of(kind))[leaf].key;
    const auto found = known.find(key);
    const std::set<Mark> marks = marks_in(field);
    if (found == known.end()) {
      if (!marks.empty()) faults.push_back(name + ": stamps from nowhere");
      return;
    }
    met.insert(key);
    if (marks != standing(key, found->second)) faults.push_back(name + ": other values than stand");
    if (leaf == IdLeaf) return;
    for (const Mark mark : marks) {
      const std::string value =
          value_in(copy, kind, id, leaves_of(place_of(kind))[leaf], field, mark);
      if (value != values_.at({key, mark})) {
        faults.push_back(name + ": " + value + " where somebody wrote " + values_.at({key, mark}));
      }
    }
  });
  for (const auto& [key, marks] : known) {
    const TableKind& kind = kinds()[std::get<0>(key)];
    const bool is_erased = copy.state.of(kind).erased.contains(std::get<1>(key));
    if (!is_erased && !met.contains(key)) faults.push_back(std::get<1>(key) + ": is lost");
  }
}

}  // namespace flipside::replica
