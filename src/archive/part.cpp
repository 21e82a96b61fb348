#include "archive/part.h"

#include <algorithm>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "programme/references.h"
#include "record/leave_out.h"

namespace flipside::archive {
namespace {

template <class R, class P>
void keep_those(Table<R>& table, P condition) {
  std::erase_if(table, [&](const auto& entry) { return !condition(entry.second); });
}

// Whether who reads as `reader` may see the record at all: some kinds say so of each.
bool may_read(const TableKind& kind, const void* record, Visibility reader) {
  return std::ranges::all_of(kind.record().members(), [&](const Member& member) {
    if (member.codec != &codec<Visibility>) return true;
    return *static_cast<const Visibility*>(member.in(record)) >= reader;
  });
}

// Pairs are already chosen: what belongs to others goes.
void keep_of_chosen_pairs(Programme& programme, Visibility reader) {
  const auto gone = [&](const TableKind& kind, const std::string& id) {
    return &kind == &table_kind<Pair>() && !programme.pairs.contains(Id<Pair>(id));
  };
  for (const TableKind& kind : kinds()) {
    std::vector<std::string> others;
    kind.codec.each(kind.table(programme), [&](const void* record) {
      const bool stays =
          !lost_its_owner(kind.record(), record, gone) && may_read(kind, record, reader);
      if (!stays) others.push_back(kind.codec.kind().id(record));
    });
    for (const std::string& id : others) kind.codec.erase(kind.table(programme), id);
  }
}

// What pairs keep from `reader` goes; that of others was taken out before.
void leave_out_of_pairs(Programme& programme, Visibility reader) {
  for (const TableKind& kind : kinds()) {
    if (!is_of_pairs(kind)) continue;
    void* table = kind.table(programme);
    if (kind.visibility < reader) {
      const Programme none;
      kind.codec.assign(table, kind.table(none));
    } else {
      leave_out(kind.codec, table, reader);
    }
  }
}

// The person's pairs, the two people of each, and what belongs to them.
void keep_of_person(Programme& programme, const Id<Person>& person, Visibility reader) {
  keep_those(programme.pairs,
             [&](const Pair& pair) { return pair.mentor == person || pair.mentee == person; });
  keep_of_chosen_pairs(programme, reader);
  std::set<Id<Person>> known{person};
  for (const auto& [id, pair] : programme.pairs) known.insert({pair.mentor, pair.mentee});
  keep_those(programme.people, [&](const Person& it) { return known.contains(it.id); });
  programme.policies.clear();
  programme.blocks.clear();
  programme.runs.clear();
}

Holder holder_of(const Programme& programme, const Person& person) {
  bool is_mentor = can_be_mentor(person) && !can_be_mentee(person);
  for (const auto& [id, pair] : programme.pairs) is_mentor = pair.mentor == person.id;
  return is_mentor ? Holder::Mentor : Holder::Mentee;
}

}  // namespace

bool is_of_pairs(const TableKind& kind) {
  if (&kind == &table_kind<Pair>()) return true;
  return std::ranges::any_of(kind.record().members(), [](const Member& member) {
    return member.link == Link::Owner && member.codec == &codec<Id<Pair>>;
  });
}

Workspace part_for_organiser(Workspace workspace) {
  Programme& programme = workspace.programme;
  const bool is_theirs = workspace.holder == Holder::Organiser;
  workspace.holder = Holder::Organiser;
  if (!is_theirs) {
    workspace.person = {};
    keep_those(programme.pairs,
               [](const Pair& pair) { return pair.visibility != PairVisibility::Private; });
    leave_out(codec<Programme>, &programme, Visibility::Programme);
  }
  keep_of_chosen_pairs(programme, Visibility::Programme);
  leave_out_of_pairs(programme, Visibility::Programme);
  return workspace;
}

Result<Workspace> part_for_person(Workspace workspace, const Id<Person>& person) {
  Programme& programme = workspace.programme;
  const Person* reader = find(programme.people, person);
  if (reader == nullptr) return problem({}, "this person is not in the programme any more");
  keep_of_person(programme, person, Visibility::Pair);
  leave_out(codec<Programme>, &programme, Visibility::Pair);
  keep_those(programme.check_in_answers, [&](const CheckInAnswer& it) {
    const bool is_own = person_on(programme.pairs.at(it.pair), it.side) == person;
    return is_own || is_opened(programme, it);
  });
  workspace.person = person;
  workspace.holder = holder_of(programme, *reader);
  return workspace;
}

Workspace part_for_holder(Workspace workspace) {
  if (workspace.holder == Holder::Organiser) return part_for_organiser(std::move(workspace));
  Programme& programme = workspace.programme;
  const bool is_own = workspace.holder == Holder::Individual || workspace.holder == Holder::Invited;
  if (is_own || !programme.people.contains(workspace.person)) return workspace;
  keep_of_person(programme, workspace.person, Visibility::Private);
  for (auto& [id, person] : programme.people) {
    if (id != workspace.person) leave_out(codec<Person>, &person, Visibility::Pair);
  }
  return workspace;
}

}  // namespace flipside::archive
