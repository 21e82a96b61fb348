// Two or three copies by name, for examples of what merging does.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>

#include "programme/change.h"
#include "programme/edits.h"
#include "programme/programme.h"
#include "replica/copy.h"
#include "replica/merge.h"
#include "replica/stamp.h"

namespace flipside::replica {

inline const Id<Person> Ada{"person-ada"};
inline const Id<Person> Ingrid{"person-ingrid"};
inline const Id<Pair> AdaAndIngrid{"pair-ada-ingrid"};
inline const Id<Session> First{"session-first"};
inline const Id<Topic> Git{"topic-git"};
inline const Id<Topic> Chat{"topic-chat"};

// A copy as its holder works in it.
struct Desk {
  Copy copy{};
  Author author{};

  void commit(const Change& change) {
    ++author.now;
    stamp(copy.state, change, author);
    apply(copy.programme, change);
  }
  template <class R, class F>
  void change(const Id<R>& id, F modify) {
    commit(edit(copy.programme, id, modify, "Edit"));
  }
  template <class R>
  void add(R record) {
    commit(put(copy.programme, std::move(record), "Add"));
  }
  template <class R>
  void take_out(const Id<R>& id) {
    commit(remove(copy.programme, id, "Remove"));
  }
  Report take(const Copy& theirs) {
    Merged both = merge(copy, theirs, author.now);
    apply(copy.programme, both.change);
    copy.state = std::move(both.state);
    return both.report;
  }
  // The file opened again, here or elsewhere.
  Desk opened(std::uint64_t node) const { return {copy, {.node = Node{node}, .now = author.now}}; }
  Desk for_class(std::uint64_t node, Visibility least) const;

  const Person& person(const Id<Person>& id) const { return copy.programme.people.at(id); }
  const Session& session() const { return copy.programme.sessions.at(First); }
};

// Only what the class may read: as if it had been written to a file and read again.
inline Desk Desk::for_class(std::uint64_t node, Visibility least) const {
  Desk other{.author = {.node = Node{node}, .now = author.now}};
  other.copy.state = copy_for(copy.state, copy.programme, copy.state.unseen, least);
  for (const TableKind& kind : kinds()) {
    for (const auto& [id, entry] : other.copy.state.of(kind).entries) {
      const void* from = kind.codec.find(kind.table(copy.programme), id);
      void* to = new_record(kind, id);
      for (const Leaf& leaf : leaves_of(place_of(kind))) {
        if (leaf.visibility >= least) leaf.codec->assign(leaf.in(to), leaf.in(from));
      }
      const AnyRecord told(kind.codec.kind(), to);
      kind.codec.put(kind.table(other.copy.programme), told.get());
    }
  }
  return other;
}

// Ada, Ingrid, their pair, its first session, two topics.
inline Desk first_desk() {
  Programme programme;
  const auto add = [&](auto record) { apply(programme, put(programme, record, "Add")); };
  add(Topic{.id = Git, .name = "Git"});
  add(Topic{.id = Chat, .name = "Chat"});
  add(Person{.id = Ada, .name = "Ada"});
  add(Person{.id = Ingrid, .name = "Ingrid"});
  add(Pair{.id = AdaAndIngrid, .mentor = Ada, .mentee = Ingrid});
  add(Session{.id = First, .pair = AdaAndIngrid});
  Desk desk{{programme, {}}, {.node = Node{1}, .now = 1'790'000'000'000}};
  desk.copy.state = begin(programme, desk.author);
  return desk;
}

}  // namespace flipside::replica
