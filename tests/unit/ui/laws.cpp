#include "ui/laws.h"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace flipside::ui {
namespace {

template <std::size_t N>
bool any_of(Role role, const std::array<Role, N>& roles) {
  return std::ranges::find(roles, role) != roles.end();
}

constexpr std::array kControls{
    Role::Link,        Role::Button,     Role::TextField, Role::TextArea,   Role::SearchField,
    Role::NumberField, Role::DateField,  Role::Select,    Role::Checkbox,   Role::Switch,
    Role::Radio,       Role::Slider,     Role::Combobox,  Role::Tab,        Role::MenuItem,
    Role::FilePicker,  Role::ListOption, Role::TimeField, Role::SecretField};

constexpr std::array kNamed{Role::Heading,  Role::Region,  Role::Option, Role::RadioGroup,
                            Role::ListBox,  Role::TabList, Role::Dialog, Role::Menu,
                            Role::Progress, Role::Image,   Role::Table};

// A role, and the roles that its parent may have.
struct Within {
  Role part;
  std::vector<Role> wholes;
};

const std::vector<Within>& wholes() {
  static const std::vector<Within> kWholes{
      {Role::Option, {Role::Select}},
      {Role::ListItem, {Role::List}},
      {Role::ListOption, {Role::ListBox, Role::Scroller}},
      {Role::Tab, {Role::TabList}},
      {Role::Radio, {Role::RadioGroup}},
      {Role::Cell, {Role::Row}},
      {Role::ColumnHeader, {Role::Row}},
      {Role::RowHeader, {Role::Row}},
      {Role::Row, {Role::Table, Role::Scroller}},
  };
  return kWholes;
}

class Check {
 public:
  Check(std::span<const Node> nodes, const Surface& surface) : nodes_(nodes), surface_(surface) {}

  std::vector<std::string> run() {
    for (const Node& node : nodes_) {
      node_ = &node;
      identity();
      place_in_whole();
      if (node.role == Role::Heading) level_of_heading();
      if (wants_name(node.role) && node.name.empty()) broken("has no name");
      if (interactive(node.role)) target();
      const bool counts_columns = node.role == Role::Table;
      if (!counts_columns && node.set_size > 0 && node.position > node.set_size)
        broken("stands beyond its set");
      if (node.state.expanded && !node.state.expandable) broken("is expanded, not expandable");
      by_id_.emplace(node.id, &node);
    }
    for (const Node& node : nodes_) {
      node_ = &node;
      reference(node.controls, "controls");
      reference(node.active, "has as its active node");
    }
    return std::move(broken_);
  }

 private:
  void broken(const std::string& what) {
    broken_.push_back("Node " + std::to_string(node_->id) + " (role " +
                      std::to_string(static_cast<int>(node_->role)) + ", \"" + node_->name +
                      "\") " + what + ".");
  }

  void identity() {
    if (node_->id == 0) broken("has the id 0");
    if (by_id_.contains(node_->id)) broken("has the id of another node");
    if (node_->parent != 0 && !by_id_.contains(node_->parent)) broken("stands before its parent");
  }

  void place_in_whole() {
    const auto found = std::ranges::find(wholes(), node_->role, &Within::part);
    const auto parent = by_id_.find(node_->parent);
    const bool in_list = parent != by_id_.end() && parent->second->role == Role::List;
    if (in_list && node_->role != Role::ListItem) broken("stands in a list and is no item of it");
    if (found == wholes().end()) return;
    if (parent == by_id_.end() ||
        std::ranges::find(found->wholes, parent->second->role) == found->wholes.end()) {
      broken("stands outside of what it is a part of");
    }
  }

  void level_of_heading() {
    if (node_->level > last_level_ + 1) broken("skips a level of headings");
    last_level_ = node_->level;
  }

  void target() {
    const float least = 24;
    if (node_->rect.width < least || node_->rect.height < least) broken("is smaller than 24 px");
    const bool words = node_->role == Role::Link;
    if (surface_.coarse_pointer && !words && node_->rect.height < 44) {
      broken("is less than 44 px high where fingers press");
    }
  }

  void reference(NodeId to, const char* what) {
    if (to != 0 && !by_id_.contains(to)) broken(std::string(what) + " a node that is not there");
  }

  std::span<const Node> nodes_;
  const Surface& surface_;
  const Node* node_{};
  int last_level_{6};  // any may be the first
  std::unordered_map<NodeId, const Node*> by_id_;
  std::vector<std::string> broken_;
};

}  // namespace

bool interactive(Role role) { return any_of(role, kControls); }
bool wants_name(Role role) { return interactive(role) || any_of(role, kNamed); }

std::vector<std::string> broken_laws(std::span<const Node> nodes, const Surface& surface) {
  return Check(nodes, surface).run();
}

}  // namespace flipside::ui
