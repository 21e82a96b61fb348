#include "archive/share.h"

#include <algorithm>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "archive/envelope.h"
#include "archive/json_form.h"
#include "programme/kinds.h"
#include "programme/references.h"
#include "record/leave_out.h"
#include "replica/copy.h"
#include "replica/form.h"

namespace flipside::archive {
namespace {

// A copy as it is being chosen, and which of the removed records its reader may hear of.
struct Choice {
  Workspace copy{};
  Programme removed{};
};

template <class R, class P>
void keep_where(Table<R>& table, P condition) {
  std::erase_if(table, [&](const auto& entry) { return !condition(entry.second); });
}

template <class P>
void keep_pairs_where(Choice& choice, P condition) {
  keep_where(choice.copy.programme.pairs, condition);
  keep_where(choice.removed.pairs, condition);
}

// Whether who reads as `reader` may see the record at all: some kinds say so of each.
bool is_for(const TableKind& kind, const void* record, Visibility reader) {
  return std::ranges::all_of(kind.record().members(), [&](const Member& member) {
    if (member.codec != &codec<Visibility>) return true;
    return *static_cast<const Visibility*>(member.in(record)) >= reader;
  });
}

template <class F>
void erase_if(const TableKind& kind, Programme& programme, F condition) {
  std::vector<std::string> ids;
  kind.codec.each(kind.table(programme), [&](const void* record) {
    if (condition(record)) ids.push_back(kind.codec.kind().id(record));
  });
  for (const std::string& id : ids) kind.codec.erase(kind.table(programme), id);
}

// Pairs are already chosen: what belongs to others goes, and of what was removed all kinds that the
// reader has none of.
void keep_what_belongs_to_pairs(Choice& choice, Visibility reader) {
  std::set<Id<Pair>> pairs;
  for (const Programme* it : {&choice.copy.programme, &choice.removed}) {
    for (const auto& [id, pair] : it->pairs) pairs.insert(id);
  }
  const auto gone = [&](const TableKind& kind, const std::string& id) {
    return &kind == &table_kind<Pair>() && !pairs.contains(Id<Pair>(id));
  };
  for (const TableKind& kind : kinds()) {
    const auto goes = [&](const void* record) {
      return lost_its_owner(kind.record(), record, gone) || !is_for(kind, record, reader);
    };
    erase_if(kind, choice.copy.programme, goes);
    erase_if(kind, choice.removed,
             [&](const void* record) { return kind.visibility < reader || goes(record); });
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
void keep_of_person(Choice& choice, const Id<Person>& person, Visibility reader) {
  keep_pairs_where(
      choice, [&](const Pair& pair) { return pair.mentor == person || pair.mentee == person; });
  keep_what_belongs_to_pairs(choice, reader);
  std::set<Id<Person>> known{person};
  // Whom somebody had once been paired with they may hear is gone, and see no more.
  for (Programme* programme : {&choice.copy.programme, &choice.removed}) {
    for (const auto& [id, pair] : programme->pairs) known.insert({pair.mentor, pair.mentee});
    keep_where(programme->people, [&](const Person& it) { return known.contains(it.id); });
    programme->policies.clear();
    programme->blocks.clear();
    programme->runs.clear();
  }
}

Holder holder_of(const Programme& programme, const Person& person) {
  bool is_mentor = can_be_mentor(person) && !can_be_mentee(person);
  for (const auto& [id, pair] : programme.pairs) is_mentor = pair.mentor == person.id;
  return is_mentor ? Holder::Mentor : Holder::Mentee;
}

void choose_for_organiser(Choice& choice) {
  Workspace& copy = choice.copy;
  const bool is_theirs = copy.holder == Holder::Organiser;
  copy.holder = Holder::Organiser;
  if (!is_theirs) {
    copy.person = {};
    keep_pairs_where(choice,
                     [](const Pair& pair) { return pair.visibility != PairVisibility::Private; });
    leave_out(codec<Programme>, &copy.programme, Visibility::Programme);
  }
  keep_what_belongs_to_pairs(choice, Visibility::Programme);
  leave_out_of_pairs(copy.programme, Visibility::Programme);
}

Result<void> choose_for_person(Choice& choice, const Id<Person>& person) {
  Workspace& copy = choice.copy;
  const Person* reader = find(copy.programme.people, person);
  if (reader == nullptr) return problem({}, "this person is not in the programme any more");
  keep_of_person(choice, person, Visibility::Pair);
  leave_out(codec<Programme>, &copy.programme, Visibility::Pair);
  copy.person = person;
  copy.holder = holder_of(copy.programme, *reader);
  return {};
}

std::string written(Choice choice, const replica::State& state, Visibility reader) {
  Envelope envelope = envelope_of(Kind::Share, std::move(choice.copy));
  if (!state.lineage.origins().empty()) {
    const replica::State told =
        replica::copy_for(state, envelope.programme, choice.removed, reader);
    envelope.replica = replica::form_of({envelope.programme, told});
  }
  return envelope_to_json(envelope, reader);
}

}  // namespace

bool is_of_pairs(const TableKind& kind) {
  if (&kind == &table_kind<Pair>()) return true;
  return std::ranges::any_of(kind.record().members(), [](const Member& member) {
    return member.link == Link::Owner && member.codec == &codec<Id<Pair>>;
  });
}

Workspace part_for_organiser(Workspace workspace) {
  Choice choice{std::move(workspace)};
  choose_for_organiser(choice);
  return std::move(choice.copy);
}

Result<Workspace> part_for_person(Workspace workspace, const Id<Person>& person) {
  Choice choice{std::move(workspace)};
  if (auto chosen = choose_for_person(choice, person); !chosen) {
    return std::unexpected(chosen.error());
  }
  return std::move(choice.copy);
}

Workspace part_for_holder(Workspace workspace) {
  if (workspace.holder == Holder::Organiser) return part_for_organiser(std::move(workspace));
  const bool is_own = workspace.holder == Holder::Individual;
  if (is_own || !workspace.programme.people.contains(workspace.person)) return workspace;
  Choice choice{std::move(workspace)};
  Workspace& copy = choice.copy;
  keep_of_person(choice, copy.person, Visibility::Private);
  for (auto& [id, person] : copy.programme.people) {
    if (id != copy.person) leave_out(codec<Person>, &person, Visibility::Pair);
  }
  return std::move(copy);
}

Result<std::string> copy_for_person(const Workspace& workspace, const replica::State& state,
                                    const Id<Person>& person) {
  Choice choice{workspace, state.unseen};
  if (auto chosen = choose_for_person(choice, person); !chosen) {
    return std::unexpected(chosen.error());
  }
  return written(std::move(choice), state, Visibility::Pair);
}

std::string copy_for_organiser(const Workspace& workspace, const replica::State& state) {
  if (workspace.holder == Holder::Organiser) {
    return envelope_to_json(envelope_of(Kind::Share, part_for_organiser(workspace)),
                            Visibility::Private);
  }
  Choice choice{workspace, state.unseen};
  choose_for_organiser(choice);
  return written(std::move(choice), state, Visibility::Programme);
}

}  // namespace flipside::archive
