#include "replica/stamp_text.h"

#include <algorithm>
#include <charconv>
#include <utility>

#include "record/named.h"

namespace flipside::replica {
namespace {

constexpr std::string_view NodeLetters =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-";
constexpr std::size_t NodeLength = 11;
// The end of the year 9999.
constexpr std::int64_t MostTime = 253'402'300'799'999;
constexpr std::int64_t MostCounter = 1'000'000'000'000'000;
constexpr std::string_view Nothing = "-";
constexpr std::string_view Made = "made";

std::string dot_text(const Dot& dot, const FileNodes& nodes) {
  const std::int64_t since = nodes.since[nodes.places.at(dot.mark.node)];
  return mark_text(dot.mark, nodes) + "." + std::to_string(dot.time - since);
}

std::string context_text(const Context& context, const FileNodes& nodes) {
  std::string text;
  for (const Mark mark : context) text += (text.empty() ? "" : "+") + mark_text(mark, nodes);
  return text;
}

std::string register_text(const Register& field, const FileNodes& nodes) {
  std::string text;
  for (const Dot& dot : field.siblings) text += (text.empty() ? "" : "+") + dot_text(dot, nodes);
  if (!field.seen.empty()) text += "<" + context_text(field.seen, nodes);
  if (field.is_aside && field.siblings.size() == 1) text += "!";
  return text;
}

// What stands before `mark`, taken off the text; all of it when there is none.
std::string_view take_until(std::string_view& text, char mark) {
  const std::string_view head = text.substr(0, text.find(mark));
  text.remove_prefix(std::min(head.size() + 1, text.size()));
  return head;
}

std::optional<std::int64_t> number_from(std::string_view text, std::int64_t most) {
  std::int64_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  const bool is_whole = error == std::errc{} && end == text.data() + text.size();
  const bool is_plain = is_whole && number >= 0 && number <= most;
  return is_plain ? std::optional(number) : std::nullopt;
}

std::optional<Dot> dot_from(std::string_view text, const FileNodes& nodes) {
  const std::size_t point = text.rfind('.');
  if (point == std::string_view::npos) return std::nullopt;
  const auto mark = mark_from(text.substr(0, point), nodes);
  const auto offset = number_from(text.substr(point + 1), MostTime);
  if (!mark || !offset) return std::nullopt;
  const std::int64_t since = nodes.since[nodes.places.at(mark->node)];
  if (since < 0 || since > MostTime - *offset) return std::nullopt;
  return Dot{*mark, since + *offset};
}

std::optional<Context> context_from(std::string_view text, const FileNodes& nodes) {
  Context context;
  while (!text.empty()) {
    const auto mark = mark_from(take_until(text, '+'), nodes);
    if (!mark || (!context.empty() && !(context.back() < *mark))) return std::nullopt;
    context.push_back(*mark);
  }
  return context;
}

std::optional<Register> register_from(std::string_view text, const FileNodes& nodes) {
  Register field;
  if (text.ends_with('!')) {
    field.is_aside = true;
    text.remove_suffix(1);
  }
  std::string_view dots = take_until(text, '<');
  const auto seen = context_from(text, nodes);
  if (!seen) return std::nullopt;
  field.seen = *seen;
  while (!dots.empty()) {
    const auto dot = dot_from(take_until(dots, '+'), nodes);
    const bool is_next = dot && (field.siblings.empty() || is_later(field.siblings.back(), *dot));
    if (!is_next) return std::nullopt;
    field.siblings.push_back(*dot);
  }
  const bool says_nothing = field.siblings.empty() && (field.is_aside || !field.seen.empty());
  if (says_nothing || (field.is_aside && field.siblings.size() != 1)) return std::nullopt;
  return field;
}

std::optional<Override> override_from(std::string_view text, std::span<const Leaf> leaves,
                                      const FileNodes& nodes) {
  if (text.find('=') == std::string_view::npos) return std::nullopt;
  const std::string_view key = take_until(text, '=');
  const auto leaf = std::ranges::find(leaves, key, &Leaf::key);
  auto field = register_from(text, nodes);
  if (leaf == leaves.end() || !field) return std::nullopt;
  const auto place = static_cast<std::size_t>(leaf - leaves.begin());
  if (place == IdLeaf && field->is_aside) return std::nullopt;
  if (place != IdLeaf && field->siblings.size() > 1) field->is_aside = true;
  return Override{place, *std::move(field)};
}

// The class that a whole copy of such a record goes down to.
Visibility narrowest(std::span<const Leaf> leaves) {
  return std::ranges::min(leaves, {}, &Leaf::visibility).visibility;
}

bool read_base(std::string_view text, Visibility whole, const FileNodes& nodes, Entry& entry) {
  const std::string_view dot = take_until(text, '/');
  if (dot == Nothing) {
    entry.least = Visibility::Public;
    return text.empty();
  }
  const auto base = dot_from(dot, nodes);
  const auto least = text.empty() ? whole : value_named<Visibility>(text);
  if (!base || !least) return false;
  entry.base = *base;
  entry.least = *least;
  return true;
}

}  // namespace

void FileNodes::add(Node node, std::int64_t first_time) {
  places.emplace(node, nodes.size());
  nodes.push_back(node);
  since.push_back(first_time);
}

std::string node_text(Node node) {
  auto bits = static_cast<std::uint64_t>(node);
  std::string text(NodeLength, ' ');
  for (std::size_t i = NodeLength; i-- > 0;) {
    text[i] = NodeLetters[bits & 63U];
    bits >>= 6U;
  }
  return text;
}

std::optional<Node> node_from(std::string_view text) {
  if (text.size() != NodeLength) return std::nullopt;
  std::uint64_t bits = 0;
  for (const char letter : text) {
    const std::size_t value = NodeLetters.find(letter);
    // Eleven letters say two bits more than there are.
    if (value == std::string_view::npos || bits >> 58U != 0) return std::nullopt;
    bits = bits << 6U | value;
  }
  return bits == 0 ? std::nullopt : std::optional(Node{bits});
}

std::string mark_text(Mark mark, const FileNodes& nodes) {
  return std::to_string(nodes.places.at(mark.node)) + "." + std::to_string(mark.counter);
}

std::string entry_text(const Entry& entry, std::span<const Leaf> leaves, const FileNodes& nodes) {
  std::string text = entry.base == NoDot ? std::string(Nothing) : dot_text(entry.base, nodes);
  const bool says_class = entry.base != NoDot && entry.least != narrowest(leaves);
  if (says_class) text += "/" + std::string(name_of(entry.least));
  for (const Override& it : entry.overrides) {
    text += " " + leaves[it.leaf].key + "=" + register_text(it.value, nodes);
  }
  return text;
}

std::string removal_text(const Removal& removal, const FileNodes& nodes) {
  std::string text = std::string(Made) + "=" + context_text(removal.made, nodes);
  for (const auto& entry : names_of(Visibility{})) {
    const Context& seen = removal.of(entry.value);
    if (!seen.empty()) text += " " + std::string(entry.name) + "=" + context_text(seen, nodes);
  }
  return text;
}

std::optional<Mark> mark_from(std::string_view text, const FileNodes& nodes) {
  const std::string_view place = take_until(text, '.');
  const auto node = number_from(place, static_cast<std::int64_t>(nodes.nodes.size()) - 1);
  const auto counter = number_from(text, MostCounter);
  if (!node || !counter || *counter == 0) return std::nullopt;
  return Mark{nodes.nodes[static_cast<std::size_t>(*node)], *counter};
}

std::optional<Entry> entry_from(std::string_view text, std::span<const Leaf> leaves,
                                const FileNodes& nodes) {
  Entry entry;
  if (!read_base(take_until(text, ' '), narrowest(leaves), nodes, entry)) return std::nullopt;
  if (text.empty()) return entry;
  while (!text.empty()) {
    auto next = override_from(take_until(text, ' '), leaves, nodes);
    const bool follows =
        next && (entry.overrides.empty() || entry.overrides.back().leaf < next->leaf);
    if (!follows) return std::nullopt;
    entry.overrides.push_back(*std::move(next));
  }
  return pack(unpack(entry, leaves), leaves);
}

std::optional<Removal> removal_from(std::string_view text, const FileNodes& nodes) {
  Removal removal;
  while (!text.empty()) {
    std::string_view part = take_until(text, ' ');
    const std::string_view name = take_until(part, '=');
    auto context = context_from(part, nodes);
    const auto field = value_named<Visibility>(name);
    if (!context || (!field && name != Made)) return std::nullopt;
    (field ? removal.of(*field) : removal.made) = *std::move(context);
  }
  return removal;
}

}  // namespace flipside::replica
