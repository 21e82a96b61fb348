#include "matching/first_in_line.h"

#include <algorithm>

#include "base/sort.h"

namespace flipside::matching {

namespace {

bool can_wait(const Programme& programme, const FirstInLine& who) {
  const Person* person = find(programme.people, who.person);
  if (person == nullptr || person->status != PersonStatus::Active) return false;
  const bool signed_up = who.role == Side::Mentor ? can_be_mentor(*person) : can_be_mentee(*person);
  return signed_up && capacity_of(*person) > 0;
}

void sort_unique(std::vector<FirstInLine>& list) {
  sort_list(list);
  list.erase(std::ranges::unique(list).begin(), list.end());
}

}  // namespace

std::vector<FirstInLine> first_in_line(const Programme& programme, Keep keep) {
  std::vector<FirstInLine> left;
  std::vector<FirstInLine> served;
  for (const auto& [id, pair] : programme.pairs) {
    const bool over = pair.stage == PairStage::Closed || pair.stage == PairStage::Declined;
    if (!over && !stays(pair, keep)) continue;
    if (!programme.people.contains(pair.mentor) || !programme.people.contains(pair.mentee))
      continue;
    std::vector<FirstInLine>& list = over ? left : served;
    list.push_back({pair.mentor, Side::Mentor});
    list.push_back({pair.mentee, Side::Mentee});
  }
  sort_unique(left);
  sort_list(served);
  std::erase_if(left, [&](const FirstInLine& who) {
    return std::ranges::binary_search(served, who) || !can_wait(programme, who);
  });
  return left;
}

}  // namespace flipside::matching
