#include "ui/combobox.h"

#include <algorithm>

#include "ui/field_paint.h"
#include "ui/pick_list.h"

namespace flipside::ui {
namespace {

// One combobox in one frame.
class Combobox {
 public:
  Combobox(Frame& frame, std::string_view key, const PickLook& look, PickState& state,
           Picked& picked)
      : frame_(frame),
        key_(key),
        look_(look),
        field_(look.field),
        state_(state),
        picked_(picked),
        id_(frame.id(key)),
        list_(child_id(id_, "list")),
        open_(frame.popup_open(list_)) {
    if (field_.icon == Icon::None) field_.icon = Icon::Search;
  }

  bool draw() {
    take_events();
    if (open_) options_ = look_.find(state_.typing ? state_.query : std::string());
    if (open_) take_keys();
    announce_count();
    const Rect rect = field();
    if (open_) list(rect);
    end_field(frame_, field_);
    return changed_;
  }

 private:
  bool fixed() const { return field_.disabled || field_.read_only; }

  void take_events() {
    if (open_ && frame_.popup_left([this](NodeId node) { return node == id_; })) close();
    if (!open_ && state_.typing) leave();
    if (fixed()) return;
    const auto edit = frame_.edited(id_);
    if (edit && edit->stage == EditStage::Typing) {
      open();
      state_.typing = true;
      state_.query = edit->value;
      state_.active = state_.query.empty() ? -1 : 0;
      count_due_ = true;
    } else if (!open_ && opened_by_hand()) {
      open();
    }
  }

  bool opened_by_hand() const {
    return frame_.activated(id_) || frame_.key(id_, Key::Down) || frame_.key(id_, Key::Up);
  }

  void take_keys() {
    const int count = static_cast<int>(options_.size());
    if (frame_.key(id_, Key::Escape)) {
      state_.typing = false;
      return close();
    }
    if (count == 0) {
      state_.active = -1;
      return;
    }
    int& active = state_.active;
    active = std::min(active, count - 1);
    if (frame_.key(id_, Key::Down)) active = (active + 1) % count;
    if (frame_.key(id_, Key::Up)) active = (std::max(active, 0) + count - 1) % count;
    if (frame_.key(id_, Key::PageDown)) active = std::min(active + kOptionsSeen, count - 1);
    if (frame_.key(id_, Key::PageUp)) active = std::max(active - kOptionsSeen, 0);
    if (frame_.key(id_, Key::Enter) && active >= 0) pick(active);
  }

  // The text was taken out: nobody is picked any more.
  void leave() {
    state_.typing = false;
    if (!state_.query.empty() || picked_.key.empty()) return;
    picked_ = {};
    changed_ = true;
  }

  void open() {
    if (open_) return;
    frame_.open_popup(list_);
    open_ = true;
    state_.query.clear();
    state_.active = -1;
  }

  void close() {
    frame_.close_popup();
    open_ = false;
  }

  void pick(int index) {
    const PickOption& option = options_[static_cast<std::size_t>(index)];
    changed_ = option.key != picked_.key;
    picked_ = {option.key, option.label};
    state_.typing = false;
    close();
  }

  void announce_count() {
    if (!count_due_ || !look_.count_words) return;
    frame_.announce(look_.count_words(options_.size()));
  }

  Rect field() {
    const std::string& words = state_.typing ? state_.query : picked_.label;
    const FieldBox box = begin_field(frame_, key_, field_);
    if (box.painted || words.empty()) paint_field_text(frame_, box, field_, words);
    Node node = field_node(frame_, box, field_, Role::Combobox, words);
    node.state.expandable = true;
    node.state.expanded = open_;
    if (open_) node.controls = list_;
    if (open_ && state_.active >= 0) {
      node.active = option_id(list_, options_[static_cast<std::size_t>(state_.active)]);
    }
    frame_.node(std::move(node));
    return box.rect;
  }

  void list(Rect rect) {
    const PickListView view{list_,    rect,          field_.label,
                            options_, state_.active, look_.nothing_found};
    const int pressed = pick_list(frame_, view);
    if (pressed < 0) return;
    pick(pressed);
    frame_.focus(id_);
  }

  Frame& frame_;
  std::string_view key_;
  const PickLook& look_;
  FieldLook field_;
  PickState& state_;
  Picked& picked_;
  NodeId id_;
  NodeId list_;
  bool open_;
  bool changed_{};
  bool count_due_{};
  std::vector<PickOption> options_;
};

}  // namespace

bool combobox(Frame& frame, std::string_view key, const PickLook& look, PickState& state,
              Picked& picked) {
  return Combobox(frame, key, look, state, picked).draw();
}

}  // namespace flipside::ui
