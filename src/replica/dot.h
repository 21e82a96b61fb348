// Dots: the names of writes. A change that a copy makes has one dot, and so has each value it
// wrote.
//
// Dotted version vectors: Preguiça, Baquero, Almeida, Fonte, Gonçalves (2012); Almeida, Baquero,
// Gonçalves, Preguiça, Fonte (2014). Hybrid logical clocks: Kulkarni et al. (2014).
#pragma once

#include <compare>
#include <cstdint>
#include <tuple>

namespace flipside::replica {

// Whoever writes: one copy between opening it and closing it. Random, and new after every open,
// import and restore, or two copies of one file would write under one name. Never 0.
enum class Node : std::uint64_t {};

// A node and the number of its change, from 1 without gaps. As a mark it stands for that change,
// all earlier ones of the node, and what the node had when it began (see lineage.h).
struct Mark {
  Node node{};
  std::int64_t counter{};
  auto operator<=>(const Mark&) const = default;
};

struct Dot {
  Mark mark{};
  // The hybrid clock: milliseconds since 1970, but later than every time the copy had seen. It
  // decides what is shown of values that do not know each other, never what is superseded.
  std::int64_t time{};
  bool operator==(const Dot&) const = default;
};

// No dot has this one's node.
inline constexpr Dot NoDot{};

inline bool is_later(const Dot& a, const Dot& b) {
  return std::tie(a.time, a.mark) > std::tie(b.time, b.mark);
}

}  // namespace flipside::replica
