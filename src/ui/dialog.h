// What lies over the page: dialogs, menus, toasts.
#pragma once

#include <memory>
#include <span>
#include <string_view>
#include <vector>

#include "ui/box.h"
#include "ui/frame.h"
#include "ui/scroll.h"

namespace flipside::ui {

// A modal box over a scrim. While it lives, widgets go into it; the page behind is inert when the
// caller records it with State.inert. Focus goes to the dialog when it first appears; Esc, the
// cross and a press beside it close it; Enter in a field of one line presses its primary button.
// One that is higher than the surface scrolls.
//
//   if (open) {
//     Dialog dialog(frame, "close_pair", "Close this pair?", 480);
//     …
//     if (dialog.closed()) open = false;
//   }
class Dialog {
 public:
  Dialog(Frame& frame, std::string_view key, std::string_view title, float width);
  ~Dialog();
  Dialog(const Dialog&) = delete;
  Dialog& operator=(const Dialog&) = delete;
  // The person asked to close it in this frame.
  bool closed() const { return closed_; }

 private:
  Frame& frame_;
  Place outer_;
  LayerScope layer_;
  std::unique_ptr<EnterScope> enter_;
  std::unique_ptr<Scroll> scroll_;
  std::unique_ptr<Group> group_;
  std::unique_ptr<Box> box_;
  bool closed_{};
};

struct MenuEntry {
  std::string_view key;
  std::string_view label;
  Icon icon{Icon::None};
  bool danger{};
  bool disabled{};
};

// A button that opens a list of commands below itself. Answers the key of the chosen entry, or an
// empty view. `name` is what the button says; with an icon and no words it is its name.
struct MenuLook {
  Icon icon{Icon::Ellipsis};
  bool icon_only{true};
};
std::string_view menu_button(Frame& frame, std::string_view key, std::string_view name,
                             std::span<const MenuEntry> entries, const MenuLook& look = {});

struct ToastView {
  std::string_view key;
  std::string_view text;
  std::string_view action{};  // "Undo"; empty: none
};
// The newest toast at the bottom centre. True when its action was activated.
bool toast(Frame& frame, const ToastView& view, float bottom);

}  // namespace flipside::ui
