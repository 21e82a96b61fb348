#include "matching/roster.h"

#include <algorithm>
#include <cstddef>
#include <numeric>
#include <string>
#include <tuple>

#include "base/sort.h"
#include "base/text.h"
#include "matching/index.h"
#include "matching/numbering.h"
#include "programme/pair.h"

namespace flipside::matching {

namespace {

// Records may hold anything; scores count on 0 to 4.
int level(int said) { return std::clamp(said, 0, 4); }

void sort_unique(std::vector<int>& values) {
  sort_list(values);
  const auto repeats = std::ranges::unique(values);
  values.erase(repeats.begin(), repeats.end());
}

// Of entries about the same thing the first is kept.
template <class Entry, class Key>
void sort_unique_by(std::vector<Entry>& entries, Key key) {
  sort_list(entries, {}, key);
  const auto repeats = std::ranges::unique(entries, {}, key);
  entries.erase(repeats.begin(), repeats.end());
}

std::vector<int> order_by_id(const std::vector<Id<Person>>& ids) {
  std::vector<int> order(ids.size());
  std::iota(order.begin(), order.end(), 0);
  sort_list(order, {}, [&](int person) { return ids[at(person)]; });
  return order;
}

class Builder {
 public:
  Builder(const Programme& programme, Keep keep, const Calendar& calendar)
      : programme_(programme), keep_(keep) {
    roster_.free_weeks = FreeWeeks(calendar);
    for (const auto& [id, rank] : programme.ranks) {
      highest_rank_ = std::max(highest_rank_.value_or(rank.position), rank.position);
    }
  }

  Roster build() {
    const std::vector<const Person*> people = people_in_order(programme_);
    for (const Person* person : people) roster_.ids.push_back(person->id);
    roster_.by_id = order_by_id(roster_.ids);
    for (const Person* person : people) manager_of_.push_back(roster_.index_of(person->manager));
    for (const Person* person : people) roster_.profiles.push_back(profile(*person));
    for (const auto& [id, pair] : programme_.pairs) add_pair(pair);
    for (const auto& [id, block] : programme_.blocks) add_block(block);
    for (Profile& each : roster_.profiles) finish(each);
    for (int person = 0; person < static_cast<int>(roster_.ids.size()); ++person) enlist(person);
    roster_.topics = topics_.size();
    roster_.aims = aims_.size();
    roster_.interests = interests_.size();
    roster_.languages = languages_.size();
    roster_.groups = groups_.size();
    roster_.teams = teams_.size();
    return std::move(roster_);
  }

 private:
  Profile profile(const Person& person) {
    Profile made;
    made.available = person.status == PersonStatus::Active;
    made.as_mentor = {can_be_mentor(person), capacity_of(person)};
    made.as_mentee = {can_be_mentee(person), capacity_of(person)};
    if (const Rank* rank = find(programme_.ranks, person.rank)) made.rank = rank->position;
    const std::string team = fold(trim(person.team));
    if (!team.empty()) made.team = teams_.number(team);
    made.managers = managers_of(roster_.profiles.size());
    made.manager_missing = made.managers.empty() && !(made.rank && made.rank == highest_rank_);
    add_answers(made, person);
    return made;
  }

  void add_answers(Profile& made, const Person& person) {
    for (const Offer& offer : person.offers) {
      made.offers.push_back({topics_.number(offer.topic), level(offer.level)});
    }
    for (const Want& want : person.wants) {
      made.wants.push_back(
          {topics_.number(want.topic), level(want.current), std::clamp(want.priority, 1, 3)});
    }
    for (const auto& aim : person.aims) made.aims.push_back(aims_.number(aim));
    for (const auto& interest : person.interests) {
      made.interests.push_back(interests_.number(interest));
    }
    for (const Language& language : person.languages) {
      made.languages.push_back({languages_.number(fold(trim(language.name))), language.level});
    }
    for (const Membership& each : person.memberships) {
      if (each.consent) made.groups.push_back(groups_.number(each.group));
    }
    made.group_wish = person.group_wish;
    if (person.openness) made.openness = level(*person.openness);
    made.free_week = roster_.free_weeks.number_of(person);
    made.would_like = indices_of(person.would_like);
    made.would_avoid = indices_of(person.would_avoid);
  }

  // From the nearest up. Managers in a circle end where it closes.
  [[nodiscard]] std::vector<int> managers_of(std::size_t person) const {
    std::vector<int> managers;
    std::optional<int> next = manager_of_[person];
    while (next && std::ranges::find(managers, *next) == managers.end()) {
      managers.push_back(*next);
      next = manager_of_[at(*next)];
    }
    return managers;
  }

  std::vector<int> indices_of(const std::vector<Id<Person>>& people) const {
    std::vector<int> indices;
    for (const auto& person : people) {
      if (const auto index = roster_.index_of(person)) indices.push_back(*index);
    }
    return indices;
  }

  void add_pair(const Pair& pair) {
    const auto mentor = roster_.index_of(pair.mentor);
    const auto mentee = roster_.index_of(pair.mentee);
    if (!mentor || !mentee) return;
    RoleState& teaches = roster_.profiles[at(*mentor)].as_mentor;
    RoleState& learns = roster_.profiles[at(*mentee)].as_mentee;
    if (stays(pair, keep_)) {
      teaches.kept += 1;
      learns.kept += 1;
      connect(&Profile::partners, *mentor, *mentee);
    } else if (pair.stage == PairStage::Closed || pair.stage == PairStage::Declined) {
      teaches.waiting = true;
      learns.waiting = true;
      const bool closed = pair.stage == PairStage::Closed;
      connect(closed ? &Profile::former_partners : &Profile::declined, *mentor, *mentee);
    }
  }

  void add_block(const Block& block) {
    const auto mentor = roster_.index_of(block.mentor);
    const auto mentee = roster_.index_of(block.mentee);
    if (mentor && mentee) connect(&Profile::blocked, *mentor, *mentee);
  }

  void connect(std::vector<int> Profile::* list, int one, int other) {
    (roster_.profiles[at(one)].*list).push_back(other);
    (roster_.profiles[at(other)].*list).push_back(one);
  }

  static void finish(Profile& profile) {
    for (auto* role : {&profile.as_mentor, &profile.as_mentee}) {
      role->places = role->signed_up ? std::max(0, role->places - role->kept) : 0;
      role->waiting = role->waiting && role->kept == 0;
    }
    for (auto* list : {&profile.managers, &profile.aims, &profile.interests, &profile.groups,
                       &profile.would_like, &profile.would_avoid, &profile.partners,
                       &profile.former_partners, &profile.declined, &profile.blocked}) {
      sort_unique(*list);
    }
    sort_unique_by(profile.offers, &OfferedLevel::topic);
    sort_unique_by(profile.wants, &WantedLevel::topic);
    sort_unique_by(profile.languages, &SpokenLanguage::language);
  }

  void enlist(int person) {
    const Profile& profile = roster_.profile(person);
    if (!profile.available) return;
    if (profile.as_mentor.signed_up) roster_.mentors.push_back(person);
    if (profile.as_mentee.signed_up) roster_.mentees.push_back(person);
  }

  const Programme& programme_;
  Keep keep_;
  std::optional<int> highest_rank_{};
  // By person.
  std::vector<std::optional<int>> manager_of_{};
  Roster roster_{};
  Numbering<Id<Topic>> topics_{};
  Numbering<Id<Aim>> aims_{};
  Numbering<Id<Interest>> interests_{};
  Numbering<Id<ResourceGroup>> groups_{};
  Numbering<std::string> languages_{};
  Numbering<std::string> teams_{};
};

}  // namespace

std::optional<int> Roster::index_of(const Id<Person>& person) const {
  const auto found =
      std::ranges::lower_bound(by_id, person, {}, [&](int each) { return ids[at(each)]; });
  if (found == by_id.end() || ids[at(*found)] != person) return std::nullopt;
  return *found;
}

std::vector<const Person*> people_in_order(const Programme& programme) {
  struct Known {
    std::string called{};
    std::string name{};
    std::string team{};
    int rank = 0;
    const Person* person = nullptr;
  };
  std::vector<Known> people;
  for (const auto& [id, person] : programme.people) {
    const Rank* rank = find(programme.ranks, person.rank);
    const std::string name = fold(trim(person.name));
    const std::string email = fold(trim(person.email));
    people.push_back({email.empty() ? name : email, name, fold(trim(person.team)),
                      rank == nullptr ? -1 : rank->position, &person});
  }
  sort_list(people, {}, [](const Known& it) {
    return std::tie(it.called, it.name, it.team, it.rank, it.person->id);
  });
  std::vector<const Person*> in_order;
  for (const Known& each : people) in_order.push_back(each.person);
  return in_order;
}

bool stays(const Pair& pair, Keep keep) {
  switch (pair.stage) {
    case PairStage::Proposed:
      return !is_untouched(pair) || keep == Keep::ProposalsToo;
    case PairStage::Reviewed:
    case PairStage::Agreed:
    case PairStage::Active:
    case PairStage::Paused:
      return true;
    case PairStage::Closed:
    case PairStage::Declined:
      break;
  }
  return false;
}

Roster roster_of(const Programme& programme, Keep keep, const Calendar& calendar) {
  return Builder(programme, keep, calendar).build();
}

}  // namespace flipside::matching
