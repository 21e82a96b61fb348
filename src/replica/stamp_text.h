// Stamps as texts. Nodes are told by their place among those of the file, times from the first one
// of their node.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "replica/entry.h"
#include "replica/leaves.h"

namespace flipside::replica {

// The nodes of a file in their order.
struct FileNodes {
  std::vector<Node> nodes{};
  std::vector<std::int64_t> since{};
  std::map<Node, std::size_t> places{};

  void add(Node node, std::int64_t first_time);
};

// 11 letters, from the highest bits on.
std::string node_text(Node node);
std::optional<Node> node_from(std::string_view text);

std::string mark_text(Mark mark, const FileNodes& nodes);
std::string entry_text(const Entry& entry, std::span<const Leaf> leaves, const FileNodes& nodes);
std::string removal_text(const Removal& removal, const FileNodes& nodes);

// Absent for what is no such text.
std::optional<Mark> mark_from(std::string_view text, const FileNodes& nodes);
std::optional<Entry> entry_from(std::string_view text, std::span<const Leaf> leaves,
                                const FileNodes& nodes);
std::optional<Removal> removal_from(std::string_view text, const FileNodes& nodes);

}  // namespace flipside::replica
