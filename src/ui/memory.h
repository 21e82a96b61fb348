// What the interface keeps between frames, and the events and requests of the frame under way.
#pragma once

#include <array>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "ui/focus_heir.h"
#include "ui/frame.h"
#include "ui/motion.h"

struct ImDrawList;

namespace flipside::ui {

class ImGuiTools;

struct Memory {
  NodeId focused{};
  bool focus_visible{};
  int visit{};
  NodeId hovered{};
  NodeId pressed{};
  NodeId held{};  // a slider that is being moved
  int held_number{};
  std::unordered_map<NodeId, Point> scroll;
  bool scrolled{};           // since the last frame
  double scroll_rests_at{};  // on the clock of the frames

  // Events that the frame under way answers to.
  std::vector<NodeId> activated;
  std::unordered_map<NodeId, Frame::Edit> edited;
  std::vector<std::pair<NodeId, Key>> keys;
  bool submit{};

  // Nodes whose coming and going matters (dialogs, new pages), each with the node that had the
  // focus when it came.
  struct Presence {
    NodeId node{};
    NodeId focus_before{};
  };
  std::vector<Presence> present;
  std::vector<Presence> present_before;
  std::vector<Kin> kin_before;

  bool modal{};
  bool modal_before{};

  Motions motions;

  // Nodes that show what they can hide.
  std::vector<NodeId> disclosed;

  // The menu or list that is open over the page, and whether the focus has reached it.
  NodeId popup{};
  bool popup_focused{};

  // What can be acted on in the frame under way.
  std::vector<Item> items;

  // What the frame under way asked for.
  NodeId focus_request{};
  NodeId into_view{};
  std::vector<std::pair<NodeId, Point>> scroll_to;
  std::vector<Announcement> announcements;
  bool again{};
  double again_at{-1};

  std::array<ImDrawList*, kLayers> layers{};

  // Dear ImGui's, in builds with the gallery: null while they are closed.
  ImGuiTools* tools{};
  bool tools_wanted{};
};

}  // namespace flipside::ui
