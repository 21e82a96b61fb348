#include "programme/edits.h"

#include <algorithm>
#include <vector>

namespace flipside {
namespace {

// Builds the change of one removal: each record is dropped or revised at most once.
class Removal {
 public:
  Removal(const Programme& programme, std::string label)
      : programme_(programme), change_{.label = std::move(label)} {}

  template <class R>
  void drop(const Id<R>& id) {
    if (const R* record = find(table_of<R>(programme_), id)) {
      edits<R>().insert_or_assign(id, Edit<R>{*record, std::nullopt});
    }
  }

  template <class R, class P>
  void drop_where(P condition) {
    for (const auto& [id, record] : table_of<R>(programme_)) {
      if (condition(record)) drop(id);
    }
  }

  // Records that are dropped stay dropped.
  template <class R, class F>
  void revise(F modify) {
    for (const auto& [id, record] : table_of<R>(programme_)) {
      R after = record;
      modify(after);
      if (!(after == record)) edits<R>().try_emplace(id, Edit<R>{record, std::move(after)});
    }
  }

  void drop_pair(const Id<Pair>& id) {
    drop(id);
    drop_where<Session>([&](const Session& session) { return session.pair == id; });
    drop_where<Promise>([&](const Promise& promise) { return promise.pair == id; });
    drop_where<Goal>([&](const Goal& goal) { return goal.pair == id; });
  }

  Change change() && { return std::move(change_); }

 private:
  template <class R>
  Edits<R>& edits() {
    return change_.*edits_member<R>();
  }

  const Programme& programme_;
  Change change_;
};

template <class R>
Change remove_alone(const Programme& programme, const Id<R>& id, std::string label) {
  Removal removal(programme, std::move(label));
  removal.drop(id);
  return std::move(removal).change();
}

template <class R>
void clear_if(Id<R>& reference, const Id<R>& gone) {
  if (reference == gone) reference = {};
}

}  // namespace

Change remove(const Programme& programme, const Id<Person>& id, std::string label) {
  Removal removal(programme, std::move(label));
  removal.drop(id);
  removal.drop_where<Block>([&](const Block& it) { return it.mentor == id || it.mentee == id; });
  for (const auto& [pair_id, pair] : programme.pairs) {
    if (pair.mentor == id || pair.mentee == id) removal.drop_pair(pair_id);
  }
  removal.revise<Person>([&](Person& person) {
    clear_if(person.manager, id);
    std::erase(person.would_like, id);
    std::erase(person.would_avoid, id);
  });
  removal.revise<Run>([&](Run& run) {
    std::erase_if(run.pairs, [&](const RunPair& it) { return it.mentor == id || it.mentee == id; });
  });
  return std::move(removal).change();
}

Change remove(const Programme& programme, const Id<Pair>& id, std::string label) {
  Removal removal(programme, std::move(label));
  if (programme.pairs.contains(id)) removal.drop_pair(id);
  return std::move(removal).change();
}

Change remove(const Programme& programme, const Id<Session>& id, std::string label) {
  Removal removal(programme, std::move(label));
  removal.drop(id);
  removal.revise<Promise>([&](Promise& promise) { clear_if(promise.session, id); });
  return std::move(removal).change();
}

Change remove(const Programme& programme, const Id<Promise>& id, std::string label) {
  return remove_alone(programme, id, std::move(label));
}

Change remove(const Programme& programme, const Id<Goal>& id, std::string label) {
  return remove_alone(programme, id, std::move(label));
}

Change remove(const Programme& programme, const Id<Block>& id, std::string label) {
  return remove_alone(programme, id, std::move(label));
}

Change remove(const Programme& programme, const Id<Rank>& id, std::string label) {
  Removal removal(programme, std::move(label));
  removal.drop(id);
  removal.revise<Person>([&](Person& person) { clear_if(person.rank, id); });
  return std::move(removal).change();
}

Change remove(const Programme& programme, const Id<Topic>& id, std::string label) {
  Removal removal(programme, std::move(label));
  removal.drop(id);
  removal.revise<Person>([&](Person& person) {
    std::erase_if(person.offers, [&](const Offer& offer) { return offer.topic == id; });
    std::erase_if(person.wants, [&](const Want& want) { return want.topic == id; });
  });
  removal.revise<Pair>([&](Pair& pair) { std::erase(pair.agreement.focus, id); });
  removal.revise<Goal>([&](Goal& goal) { clear_if(goal.topic, id); });
  return std::move(removal).change();
}

Change remove(const Programme& programme, const Id<Aim>& id, std::string label) {
  Removal removal(programme, std::move(label));
  removal.drop(id);
  removal.revise<Person>([&](Person& person) { std::erase(person.aims, id); });
  return std::move(removal).change();
}

Change remove(const Programme& programme, const Id<ResourceGroup>& id, std::string label) {
  Removal removal(programme, std::move(label));
  removal.drop(id);
  removal.revise<Person>([&](Person& person) {
    std::erase_if(person.memberships, [&](const Membership& it) { return it.group == id; });
  });
  return std::move(removal).change();
}

Change remove(const Programme& programme, const Id<Run>& id, std::string label) {
  return remove_alone(programme, id, std::move(label));
}

Change remove(const Programme& programme, const Id<Interest>& id, std::string label) {
  Removal removal(programme, std::move(label));
  removal.drop(id);
  removal.revise<Person>([&](Person& person) { std::erase(person.interests, id); });
  return std::move(removal).change();
}

}  // namespace flipside
