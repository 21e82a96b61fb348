#include "ui/semantics_diff.h"

#include <algorithm>
#include <bit>
#include <ranges>
#include <string_view>
#include <type_traits>
#include <unordered_map>

namespace flipside::ui {
namespace {

using Children = std::unordered_map<NodeId, std::vector<NodeId>>;

class Writer {
 public:
  explicit Writer(std::vector<std::uint8_t>& bytes) : bytes_(bytes) {}

  template <class... Fields>
  void op(MirrorOp op, NodeId node, const Fields&... fields) {
    put(static_cast<std::uint8_t>(op));
    put(node);
    (put(fields), ...);
  }

  template <class T>
    requires std::is_arithmetic_v<T>
  void put(T value) {
    if constexpr (std::is_same_v<T, float>) {
      put(std::bit_cast<std::uint32_t>(value));
    } else {
      for (std::size_t shift = 0; shift < sizeof(T) * 8; shift += 8)
        bytes_.push_back(static_cast<std::uint8_t>(value >> shift));
    }
  }

  void put(std::string_view text) {
    put(static_cast<std::uint32_t>(text.size()));
    bytes_.insert(bytes_.end(), text.begin(), text.end());
  }

 private:
  std::vector<std::uint8_t>& bytes_;
};

std::uint32_t bits(const State& s) {
  const bool members[] = {s.disabled,   s.checked,        s.mixed,           s.expandable,
                          s.expanded,   s.selected,       s.selectable,      s.required,
                          s.invalid,    s.read_only,      s.current,         s.inert,
                          s.pressed,    s.pressable,      s.popup_menu,      s.popup_dialog,
                          s.not_a_stop, s.sort_ascending, s.sort_descending, s.busy};
  std::uint32_t result = 0;
  for (std::uint32_t bit = 0; const bool on : members) result |= std::uint32_t{on} << bit++;
  return result;
}

void write_words(Writer& out, const Node& now, const Node& before) {
  if (now.name != before.name) out.op(MirrorOp::Name, now.id, std::string_view(now.name));
  if (now.description != before.description)
    out.op(MirrorOp::Description, now.id, std::string_view(now.description));
  if (now.detail != before.detail) out.op(MirrorOp::Detail, now.id, std::string_view(now.detail));
}

void write_meaning(Writer& out, const Node& now, const Node& before) {
  if (now.state != before.state) out.op(MirrorOp::State, now.id, bits(now.state));
  if (now.position != before.position || now.set_size != before.set_size)
    out.op(MirrorOp::Place, now.id, now.position, now.set_size);
  if (now.controls != before.controls || now.active != before.active)
    out.op(MirrorOp::Relations, now.id, now.controls, now.active);
}

// The range comes before the value: a range input clips its value to the limits it has.
void write_value(Writer& out, const Node& now, const Node& before) {
  if (now.minimum != before.minimum || now.maximum != before.maximum || now.step != before.step ||
      now.now != before.now)
    out.op(MirrorOp::Range, now.id, now.minimum, now.maximum, now.step, now.now);
  if (now.value != before.value) out.op(MirrorOp::Value, now.id, std::string_view(now.value));
}

void write_place(Writer& out, const Node& now, const Node& before) {
  const Rect& r = now.rect;
  if (r != before.rect) out.op(MirrorOp::Bounds, now.id, r.x, r.y, r.width, r.height);
  if (now.content_width != before.content_width || now.content_height != before.content_height)
    out.op(MirrorOp::Content, now.id, now.content_width, now.content_height);
  const NodeText& t = now.text;
  if (t != before.text)
    out.op(
        MirrorOp::Setting, now.id, t.size, t.line_height, static_cast<float>(t.weight),
        t.inset_left, t.inset_right, t.inset_top,
        static_cast<std::uint8_t>(t.wraps | t.centred << 1U | t.tabular << 2U | t.painted << 3U));
}

void write_changes(Writer& out, const Node& now, const Node& before) {
  write_words(out, now, before);
  write_meaning(out, now, before);
  write_value(out, now, before);
  write_place(out, now, before);
}

bool same_element(const Node& a, const Node& b) {
  return a.id == b.id && a.parent == b.parent && a.role == b.role && a.level == b.level;
}

Children children_of(std::span<const Node> nodes) {
  Children children;
  for (const Node& node : nodes) children[node.parent].push_back(node.id);
  return children;
}

// Where each node that keeps its element stood before.
std::unordered_map<NodeId, const Node*> kept_nodes(std::span<const Node> before,
                                                   std::span<const Node> now) {
  std::unordered_map<NodeId, const Node*> previous;
  for (const Node& node : before) previous.emplace(node.id, &node);
  std::unordered_map<NodeId, const Node*> kept;
  for (const Node& node : now) {
    const auto found = previous.find(node.id);
    const bool parent_stays = node.parent == 0 || kept.contains(node.parent);
    if (parent_stays && found != previous.end() && same_element(*found->second, node))
      kept.emplace(node.id, found->second);
  }
  return kept;
}

}  // namespace

std::span<const std::uint8_t> SemanticsDiff::update(std::span<const Node> nodes) {
  buffer_.clear();
  if (std::ranges::equal(previous_, nodes, same_element)) {
    change_in_place(nodes);
  } else {
    rebuild(nodes);
  }
  return buffer_;
}

void SemanticsDiff::reset() { previous_.clear(); }

void SemanticsDiff::change_in_place(std::span<const Node> nodes) {
  Writer out(buffer_);
  for (std::size_t i = 0; i < nodes.size(); ++i) {
    if (nodes[i] == previous_[i]) continue;
    write_changes(out, nodes[i], previous_[i]);
    previous_[i] = nodes[i];
  }
}

void SemanticsDiff::rebuild(std::span<const Node> nodes) {
  Writer out(buffer_);
  const auto kept = kept_nodes(previous_, nodes);
  const auto stays = [&](NodeId id) { return id == 0 || kept.contains(id); };
  for (const Node& node : previous_)
    if (!stays(node.id) && stays(node.parent)) out.op(MirrorOp::Remove, node.id);

  for (const Node& node : nodes) {
    if (kept.contains(node.id)) continue;
    out.op(MirrorOp::Create, node.id, node.parent, static_cast<std::uint8_t>(node.role),
           node.level);
    write_changes(out, node, Node{});
  }
  for (const Node& node : nodes)
    if (const auto found = kept.find(node.id); found != kept.end())
      write_changes(out, node, *found->second);

  Children before = children_of(previous_);
  const Children now = children_of(nodes);
  const auto write_order = [&](NodeId parent) {
    const auto found = now.find(parent);
    if (found == now.end()) return;
    std::erase_if(before[parent], [&](NodeId id) { return !kept.contains(id); });
    if (stays(parent) && before[parent] == found->second) return;
    out.op(MirrorOp::Order, parent, static_cast<std::uint32_t>(found->second.size()));
    for (const NodeId id : found->second) out.put(id);
  };
  for (const Node& node : std::views::reverse(nodes)) write_order(node.id);
  write_order(0);
  previous_.assign(nodes.begin(), nodes.end());
}

}  // namespace flipside::ui
