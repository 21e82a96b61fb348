// A made-up record with a field of every type, and random ones of it.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <tuple>
#include <vector>

#include "base/date.h"
#include "base/id.h"
#include "base/random.h"
#include "record/edit.h"
#include "record/field.h"
#include "record/named.h"
#include "record/table.h"

namespace flipside {

enum class Colour { Red, Green, Blue };

constexpr auto names_of(Colour) {
  return std::array{Named{Colour::Red, "red"}, Named{Colour::Green, "green"},
                    Named{Colour::Blue, "blue"}};
}

struct Leaf {
  std::string text{};
  int size{3};
  static constexpr auto fields() {
    return std::tuple{Field{"text", &Leaf::text, Visibility::Pair},
                      Field{"size", &Leaf::size, Visibility::Public}};
  }
  bool operator==(const Leaf&) const = default;
};
static_assert(lists_every_field<Leaf>);

struct Tree {
  Id<Tree> id{};
  std::string name{};
  bool tall{};
  std::int64_t age{};
  std::optional<int> height{};
  std::optional<Date> planted{};
  Colour colour{Colour::Green};
  Leaf top{};
  std::vector<Leaf> leaves{};
  std::vector<Id<Tree>> neighbours{};
  std::optional<Leaf> fallen{};
  static constexpr auto fields() {
    return std::tuple{Field{"id", &Tree::id, Visibility::Public},
                      Field{"name", &Tree::name, Visibility::Public},
                      Field{"tall", &Tree::tall, Visibility::Programme},
                      Field{"age", &Tree::age},
                      Field{"height", &Tree::height, Visibility::Pair},
                      Field{"planted", &Tree::planted, Visibility::Public},
                      Field{"colour", &Tree::colour, Visibility::Public},
                      Field{"top", &Tree::top, Visibility::Public},
                      Field{"leaves", &Tree::leaves, Visibility::Public},
                      Field{"neighbours", &Tree::neighbours, Visibility::Public},
                      Field{"fallen", &Tree::fallen, Visibility::Public}};
  }
  bool operator==(const Tree&) const = default;
};
static_assert(lists_every_field<Tree>);

inline Id<Tree> tree_id(std::uint32_t number) {
  return Id<Tree>{"tree-" + std::to_string(1000 + number)};
}

inline std::string random_text(Random& random) {
  constexpr std::array Pieces{"a",  "\"", "\\", "\n", "\x01", "é",
                              "李", "🎓", " ",  "/",  "~",    "\x7F"};
  std::string text;
  for (std::uint32_t left = random.below(5); left > 0; --left) {
    text += Pieces[random.below(Pieces.size())];
  }
  return text;
}

inline Leaf random_leaf(Random& random) {
  return {random_text(random), static_cast<int>(random.below(5))};
}

inline Tree random_tree(Random& random, Id<Tree> id) {
  Tree tree{.id = std::move(id), .name = random_text(random)};
  tree.tall = random.below(2) == 0;
  if (random.below(2) == 0) tree.age = std::int64_t{random.below(2000)} * 1'000'000'000 - 7;
  if (random.below(2) == 0) tree.height = static_cast<int>(random.below(9)) - 4;
  if (random.below(2) == 0) tree.planted = Date{static_cast<int>(random.below(30000))};
  tree.colour = static_cast<Colour>(random.below(3));
  tree.top = random_leaf(random);
  for (std::uint32_t left = random.below(4); left > 0; --left) {
    tree.leaves.push_back(random_leaf(random));
    tree.neighbours.push_back(tree_id(random.below(8)));
  }
  if (random.below(3) == 0) tree.fallen = random_leaf(random);
  return tree;
}

// Up to eight trees, each with the chance of one half.
inline Table<Tree> random_forest(Random& random) {
  Table<Tree> forest;
  for (std::uint32_t number = 0; number < 8; ++number) {
    if (random.below(2) == 0) continue;
    forest.emplace(tree_id(number), random_tree(random, tree_id(number)));
  }
  return forest;
}

// The forest after a few trees were planted, felled or altered in one field.
inline Table<Tree> random_next(Random& random, Table<Tree> forest) {
  for (std::uint32_t left = random.below(4); left > 0; --left) {
    const Id<Tree> id = tree_id(random.below(8));
    const auto found = forest.find(id);
    if (found == forest.end()) {
      forest.emplace(id, random_tree(random, id));
    } else if (random.below(3) == 0) {
      forest.erase(found);
    } else if (random.below(2) == 0) {
      found->second.name = random_text(random);
    } else {
      found->second.top.size = static_cast<int>(random.below(4));
    }
  }
  return forest;
}

}  // namespace flipside
