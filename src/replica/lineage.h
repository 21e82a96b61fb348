// Where nodes come from. A copy that is opened again goes on under a new node, which has seen
// everything that the last one wrote: the mark of the new one stands for the old one's too, and
// contexts stay as short as the number of people who write, however often each opens their copy.
//
// The nodes are a forest, because a copied file is opened twice. It is kept as lines, each a node
// and its first successors, so that one look-up a fork tells whether one node comes from another.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <vector>

#include "base/id.h"
#include "programme/person.h"
#include "record/visibility.h"
#include "replica/dot.h"

namespace flipside::replica {

// What all copies that know a node agree on.
struct Origin {
  // The node before it in its copy, and the first number that the old one had not yet given away.
  // Absent for the first node of a copy, and of one that was made for somebody else: that one has
  // not seen all its maker wrote.
  std::optional<Mark> after{};
  // The most public class of a field that it wrote.
  Visibility widest{};
  // The person who wrote, where they are one of the programme's.
  Id<Person> who{};
  bool operator==(const Origin&) const = default;
};

class Lineage {
 public:
  // For a node that is not known yet; the one before it must be.
  void begin(Node node, Origin origin);
  void widen(Node node, Visibility to);
  // What both know. Of two words on where a node comes from the one that implies the other counts.
  void unite(const Lineage& other);

  bool covers(Mark mark, Mark dot) const;

  const std::map<Node, Origin>& origins() const { return origins_; }
  const Origin* find(Node node) const;

  // Without nodes that wrote only what the class may not read, nor persons for whom `knows` is
  // false.
  template <class Knows>
  Lineage for_class(Visibility least, Knows knows) const;

  // Absent when some node comes after one that is missing, or after itself.
  static std::optional<Lineage> of(std::map<Node, Origin> origins);

  bool operator==(const Lineage& other) const { return origins_ == other.origins_; }

 private:
  struct Place {
    std::size_t line{};
    std::size_t position{};
  };

  void place(Node node);
  void place_all();
  bool comes_from(Node node, Node other) const;
  std::optional<Mark> nearest(std::optional<Mark> after, Visibility least) const;

  std::map<Node, Origin> origins_;
  std::map<Node, Place> places_;
  std::vector<std::vector<Node>> lines_;
};

template <class Knows>
Lineage Lineage::for_class(Visibility least, Knows knows) const {
  Lineage kept;
  for (const auto& [node, origin] : origins_) {
    if (origin.widest < least) continue;
    Origin told = origin;
    told.after = nearest(origin.after, least);
    if (!knows(told.who)) told.who = {};
    kept.origins_.emplace(node, told);
  }
  kept.place_all();
  return kept;
}

}  // namespace flipside::replica
