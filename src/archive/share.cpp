#include "archive/share.h"

#include <algorithm>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "archive/envelope.h"
#include "archive/file.h"
#include "archive/json_form.h"
#include "programme/kinds.h"
#include "programme/references.h"
#include "replica/copy.h"
#include "replica/form.h"

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

// A copy as it is being chosen, and which of the removed records its reader may hear of.
struct Choice {
  Sender from{};
  Workspace copy{};
  Programme removed{};
};

template <class P>
void keep_pairs_where(Choice& choice, P condition) {
  keep_where(choice.copy.programme.pairs, condition);
  keep_where(choice.removed.pairs, condition);
}

// Pairs are already chosen: what belongs to others goes, and what the reader's class has not.
void keep_what_belongs_to_pairs(Choice& choice, Visibility reader) {
  std::set<Id<Pair>> pairs;
  for (const Programme* it : {&choice.copy.programme, &choice.removed}) {
    for (const auto& [id, pair] : it->pairs) pairs.insert(id);
  }
  const auto gone = [&](const TableKind& kind, const std::string& id) {
    return &kind == &table_kind<Pair>() && !pairs.contains(Id<Pair>(id));
  };
  for (Programme* programme : {&choice.copy.programme, &choice.removed}) {
    for (const TableKind& kind : kinds()) {
      std::vector<std::string> others;
      kind.codec.each(kind.table(*programme), [&](const void* record) {
        const bool stays = kind.visibility >= reader &&
                           !lost_its_owner(kind.record(), record, gone) &&
                           is_for(kind, record, reader);
        if (!stays) others.push_back(kind.codec.kind().id(record));
      });
      for (const std::string& id : others) kind.codec.erase(kind.table(*programme), id);
    }
  }
}

// What only one side has answered stays sealed; what is gone of them is nobody else's business.
void keep_opened_answers(Choice& choice) {
  const Programme& copy = choice.copy.programme;
  keep_where(choice.copy.programme.check_in_answers,
             [&](const CheckInAnswer& it) { return is_opened(copy, it); });
  choice.removed.check_in_answers.clear();
}

Sender sender_of(const Workspace& workspace) { return {workspace.holder, workspace.person}; }

std::string written(Choice choice, const replica::State& state, Visibility reader) {
  Envelope envelope = envelope_of(Kind::Share, std::move(choice.copy));
  envelope.from = choice.from.holder;
  envelope.from_person = std::move(choice.from.person);
  if (!state.lineage.origins().empty()) {
    const replica::State told =
        replica::copy_for(state, envelope.programme, choice.removed, reader);
    envelope.replica = replica::form_of({envelope.programme, told});
  }
  return envelope_to_json(envelope, reader);
}

}  // namespace

Result<std::string> copy_for_person(const Workspace& workspace, const replica::State& state,
                                    const Id<Person>& person) {
  const Person* reader = find(workspace.programme.people, person);
  if (reader == nullptr) return problem({}, "this person is not in the programme any more");
  Choice choice{sender_of(workspace), workspace, state.unseen};
  choice.copy.person = person;
  keep_pairs_where(
      choice, [&](const Pair& pair) { return pair.mentor == person || pair.mentee == person; });
  keep_what_belongs_to_pairs(choice, Visibility::Pair);
  keep_opened_answers(choice);
  std::set<Id<Person>> known{person};
  bool is_mentor = can_be_mentor(*reader) && !can_be_mentee(*reader);
  for (const auto& [id, pair] : choice.copy.programme.pairs) {
    known.insert({pair.mentor, pair.mentee});
    is_mentor = pair.mentor == person;
  }
  choice.copy.holder = is_mentor ? Holder::Mentor : Holder::Mentee;
  keep_where(choice.copy.programme.people, [&](const Person& it) { return known.contains(it.id); });
  for (const auto& [id, pair] : choice.removed.pairs) known.insert({pair.mentor, pair.mentee});
  keep_where(choice.removed.people, [&](const Person& it) { return known.contains(it.id); });
  choice.copy.programme.policies.clear();
  choice.removed.policies.clear();
  return written(std::move(choice), state, Visibility::Pair);
}

std::string copy_for_organiser(const Workspace& workspace, const replica::State& state) {
  Choice choice{sender_of(workspace), workspace, state.unseen};
  choice.copy.holder = Holder::Organiser;
  choice.copy.person = {};
  keep_pairs_where(choice,
                   [](const Pair& pair) { return pair.visibility != PairVisibility::Private; });
  keep_what_belongs_to_pairs(choice, Visibility::Programme);
  return written(std::move(choice), state, Visibility::Programme);
}

}  // namespace flipside::archive
