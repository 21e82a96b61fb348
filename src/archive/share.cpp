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

namespace flipside::archive {
namespace {

template <class R, class P>
void keep_where(Table<R>& table, P condition) {
  std::erase_if(table, [&](const auto& entry) { return !condition(entry.second); });
}

// Whether who reads as `reader` may see the record at all: some kinds say so of each.
bool is_for(const TableKind& kind, const void* record, Visibility reader) {
  return std::ranges::all_of(kind.record().members(), [&](const Member& member) {
    if (member.codec != &codec<Visibility>) return true;
    return *static_cast<const Visibility*>(member.in(record)) >= reader;
  });
}

// Pairs are already chosen: what belongs to others goes.
void keep_what_belongs_to_pairs(Programme& programme, Visibility reader) {
  const auto gone = [&](const TableKind& kind, const std::string& id) {
    return &kind == &table_kind<Pair>() && !programme.pairs.contains(Id<Pair>(id));
  };
  for (const TableKind& kind : kinds()) {
    std::vector<std::string> others;
    kind.codec.each(kind.table(programme), [&](const void* record) {
      const bool stays =
          !lost_its_owner(kind.record(), record, gone) && is_for(kind, record, reader);
      if (!stays) others.push_back(kind.codec.kind().id(record));
    });
    for (const std::string& id : others) kind.codec.erase(kind.table(programme), id);
  }
}

}  // namespace

Result<std::string> copy_for_person(const Workspace& workspace, const Id<Person>& person) {
  const Person* reader = find(workspace.programme.people, person);
  if (reader == nullptr) return problem({}, "this person is not in the programme any more");
  Workspace copy = workspace;
  copy.person = person;
  keep_where(copy.programme.pairs,
             [&](const Pair& pair) { return pair.mentor == person || pair.mentee == person; });
  keep_what_belongs_to_pairs(copy.programme, Visibility::Pair);
  std::set<Id<Person>> known{person};
  bool is_mentor = can_be_mentor(*reader) && !can_be_mentee(*reader);
  for (const auto& [id, pair] : copy.programme.pairs) {
    known.insert({pair.mentor, pair.mentee});
    is_mentor = pair.mentor == person;
  }
  copy.holder = is_mentor ? Holder::Mentor : Holder::Mentee;
  keep_where(copy.programme.people, [&](const Person& it) { return known.contains(it.id); });
  copy.programme.policies.clear();
  return envelope_to_json(envelope_of(Kind::Share, std::move(copy)), Visibility::Pair);
}

std::string copy_for_organiser(const Workspace& workspace) {
  Workspace copy = workspace;
  copy.holder = Holder::Organiser;
  copy.person = {};
  keep_where(copy.programme.pairs,
             [](const Pair& pair) { return pair.visibility != PairVisibility::Private; });
  keep_what_belongs_to_pairs(copy.programme, Visibility::Programme);
  return envelope_to_json(envelope_of(Kind::Share, std::move(copy)), Visibility::Programme);
}

}  // namespace flipside::archive
