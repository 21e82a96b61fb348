#include "replica/siblings.h"

#include <algorithm>
#include <optional>
#include <ranges>
#include <string>
#include <vector>

namespace flipside::replica {
namespace {

struct Keyed {
  const std::string* key{};
  const void* element{};
  bool is_disputed{};
};

// The id by which an element is known: itself, or what its first field names.
const std::string* key_of_element(const Codec& codec, const void* element) {
  if (const std::string* id = codec.id_text(element)) return id;
  if (codec.members().empty()) return nullptr;
  const Member& first = codec.members().front();
  return first.codec->id_text(first.in(element));
}

// Absent when the elements are not told apart by ids.
std::optional<std::vector<Keyed>> keyed_elements(const Codec& list, const void* value) {
  std::vector<Keyed> all;
  bool is_keyed = true;
  list.each(value, [&](const void* element) {
    const std::string* key = key_of_element(*list.element(), element);
    is_keyed = is_keyed && key != nullptr &&
               !std::ranges::any_of(all, [&](const Keyed& it) { return *it.key == *key; });
    if (is_keyed) all.push_back({key, element});
  });
  return is_keyed ? std::optional(all) : std::nullopt;
}

// A list inside another record is agreed as one, and may be as short as three.
bool can_be_joined(const Leaf& leaf) { return leaf.codec->is_list() && leaf.path.size() == 1; }

// The elements of all lists, each in its latest form, in the order in which they came.
std::optional<std::vector<Keyed>> joined_list(const Leaf& leaf, Values values) {
  if (!can_be_joined(leaf)) return std::nullopt;
  const Codec& element = *leaf.codec->element();
  std::vector<Keyed> all;
  for (const void* value : std::views::reverse(values)) {
    const auto more = keyed_elements(*leaf.codec, value);
    if (!more) return std::nullopt;
    for (const Keyed& it : *more) {
      const auto same =
          std::ranges::find_if(all, [&](const Keyed& other) { return *other.key == *it.key; });
      if (same == all.end()) {
        all.push_back(it);
      } else {
        same->is_disputed = same->is_disputed || !element.equals(same->element, it.element);
        same->element = it.element;
      }
    }
  }
  return all;
}

}  // namespace

void show_siblings(const Leaf& leaf, Values values, void* to) {
  const auto joined = values.size() > 1 ? joined_list(leaf, values) : std::nullopt;
  if (!joined) {
    leaf.codec->assign(to, values.front());
    return;
  }
  leaf.codec->erase_if(to, [](const void*) { return true; });
  for (const Keyed& it : *joined) {
    leaf.codec->element()->assign(leaf.codec->next_element(to).value, it.element);
  }
}

bool is_conflict(const Leaf& leaf, Values values) {
  const bool differ = std::ranges::any_of(
      values, [&](const void* it) { return !leaf.codec->equals(it, values.front()); });
  if (!differ) return false;
  const auto joined = joined_list(leaf, values);
  return !joined || std::ranges::any_of(*joined, &Keyed::is_disputed);
}

}  // namespace flipside::replica
