#include "archive/share.h"

#include <set>
#include <utility>

#include "archive/envelope.h"
#include "archive/json_form.h"

namespace flipside::archive {
namespace {

template <class R, class P>
void keep_where(Table<R>& table, P condition) {
  std::erase_if(table, [&](const auto& entry) { return !condition(entry.second); });
}

// Pairs are already chosen: what belongs to others goes.
void keep_what_belongs_to_pairs(Programme& programme, Visibility reader) {
  const auto of_kept_pair = [&](const auto& it) { return programme.pairs.contains(it.pair); };
  keep_where(programme.sessions, of_kept_pair);
  keep_where(programme.promises, of_kept_pair);
  keep_where(programme.goals,
             [&](const Goal& goal) { return of_kept_pair(goal) && goal.visibility >= reader; });
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
