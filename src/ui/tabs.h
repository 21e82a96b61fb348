// Tabs: one of a few views of the same thing. One stop for Tab, arrows move among them. Those that
// have no room in one row stand in the next.
#pragma once

#include <span>
#include <string_view>

#include "ui/frame.h"
#include "ui/select.h"

namespace flipside::ui {

// `chosen`: index into `choices`. True when the person chose another one.
bool tabs(Frame& frame, std::string_view key, std::string_view name,
          std::span<const Choice> choices, int& chosen);

// What the chosen tab shows: made while it lives. `tabs` is the key of its tabs, in the same scope.
class TabPanel {
 public:
  TabPanel(Frame& frame, std::string_view tabs, const Choice& chosen);
  ~TabPanel();
  TabPanel(const TabPanel&) = delete;
  TabPanel& operator=(const TabPanel&) = delete;

 private:
  Frame& frame_;
  IdScope outer_;
  IdScope inner_;
};

}  // namespace flipside::ui
