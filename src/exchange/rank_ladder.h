// The rank ladder as a sheet speaks of it: known ranks, likely ones, and where new ones belong.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/random.h"
#include "programme/programme.h"
#include "record/edit.h"

namespace flipside::exchange {

// Folded words with the usual abbreviations written out: "Sr. Librarian" → "senior librarian".
std::string rank_key(std::string_view text);

// How senior a rank is by its words, 0 (trainee) to 9 (chief). A guess, for a first order.
int seniority_of(std::string_view rank);
// Whether its words say so; else its place is that of most, in the order of the list.
bool tells_seniority(std::string_view rank);

// The programme's ranks, and those that are to be added.
class RankLadder {
 public:
  explicit RankLadder(const Table<Rank>& ranks);

  bool is_empty() const { return ranks_.empty(); }
  bool has(const Id<Rank>& id) const { return ranks_.contains(id); }
  const std::string& name_of(const Id<Rank>& id) const { return ranks_.at(id).name; }

  // The rank of exactly that name, else of the same rank_key.
  std::optional<Id<Rank>> find(std::string_view text) const;

  // The rank whose name is nearest, at most every third letter wrong, missing or swapped
  // (optimal string alignment; Damerau 1964). The lowest of equally near ones.
  std::optional<Id<Rank>> closest(std::string_view text) const;

  // The rank of that name; a new one if there is none. New ranks have no position yet.
  Id<Rank> find_or_add(std::string_view name, Random& ids);

  // The order that a person gave, from the lowest. It counts while it names all ranks.
  void put_in_order(std::span<const std::string> names) { chosen_ = names; }

  // New ranks between the old ones, each above those that are not more senior. The old ones keep
  // their order; positions are counted anew where a new rank needs the room.
  Edits<Rank> edits() const;
  // From the lowest to the highest.
  std::vector<std::string> new_names() const;
  std::vector<std::string> names() const;

 private:
  std::vector<Rank> in_order() const;
  void enter(const Rank& rank);

  const Table<Rank>& before_;
  Table<Rank> ranks_{};
  std::vector<Rank> added_{};
  std::span<const std::string> chosen_{};
  std::unordered_map<std::string, Id<Rank>> by_name_{};
  std::unordered_map<std::string, Id<Rank>> by_key_{};
};

}  // namespace flipside::exchange
