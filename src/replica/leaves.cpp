#include "replica/leaves.h"

#include <algorithm>
#include <utility>

#include "base/check.h"

namespace flipside::replica {
namespace {

bool can_name_records(const Codec& codec) {
  const Codec* element = codec.element();
  if (element != nullptr && can_name_records(*element)) return true;
  return kind_named_by(codec) != nullptr ||
         std::ranges::any_of(codec.members(),
                             [](const Member& it) { return can_name_records(*it.codec); });
}

bool is_mended_later(const Leaf& leaf) {
  const Member& last = *leaf.path.back();
  const bool names_owner = last.link == Link::Owner && !last.codec->is_list();
  return leaf.key != "id" && !names_owner && can_name_records(*last.codec);
}

void add_leaves(const Codec& record, const Leaf& above, std::vector<Leaf>& leaves) {
  for (const Member& member : record.members()) {
    Leaf leaf = above;
    leaf.key += (above.key.empty() ? "" : ".") + std::string(member.key);
    leaf.visibility = std::min(above.visibility, member.visibility);
    leaf.codec = member.codec;
    leaf.path.push_back(&member);
    if (member.codec->members().empty()) {
      leaf.is_mended = is_mended_later(leaf);
      leaves.push_back(std::move(leaf));
    } else {
      add_leaves(*member.codec, leaf, leaves);
    }
  }
}

std::vector<std::vector<Leaf>> all_leaves() {
  std::vector<std::vector<Leaf>> all;
  for (const TableKind& kind : kinds()) {
    std::vector<Leaf>& leaves = all.emplace_back();
    add_leaves(kind.record(), Leaf{.visibility = kind.visibility}, leaves);
    CHECK(leaves[IdLeaf].key == "id");
  }
  return all;
}

}  // namespace

const void* Leaf::in(const void* record) const {
  for (const Member* member : path) record = member->in(record);
  return record;
}

void* Leaf::in(void* record) const {
  for (const Member* member : path) record = member->in(record);
  return record;
}

KindPlace place_of(const TableKind& kind) { return static_cast<KindPlace>(&kind - kinds().data()); }

const void* blank_of(const TableKind& kind) {
  return static_cast<const RecordCodec&>(kind.record()).blank();
}

std::span<const Leaf> leaves_of(KindPlace kind) {
  static const std::vector<std::vector<Leaf>> All = all_leaves();
  return All[kind];
}

const Leaf* leaf_named(KindPlace kind, std::string_view key) {
  const std::span<const Leaf> leaves = leaves_of(kind);
  const auto found = std::ranges::find(leaves, key, &Leaf::key);
  return found == leaves.end() ? nullptr : &*found;
}

}  // namespace flipside::replica
