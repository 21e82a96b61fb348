// Containers: groups, cards, list rows; and the calm pieces between them: dividers, banners, empty
// pages.
#pragma once

#include <memory>
#include <optional>
#include <string_view>

#include "ui/frame.h"

struct ImDrawListSplitter;

namespace flipside::ui {

// A node that holds what is made while it lives; ids lie under `key`.
class Group {
 public:
  Group(Frame& frame, Role role, std::string_view key, std::string_view name = {},
        State state = {});
  // A container whose node the caller has filled: its rect's x, y and width count.
  Group(Frame& frame, std::string_view key, Node node);
  ~Group();
  Group(const Group&) = delete;
  Group& operator=(const Group&) = delete;
  NodeId id() const { return id_; }

 private:
  Frame& frame_;
  NodeId id_;
  IdScope scope_;
};

struct BoxLook {
  float padding{24};
  float radius{12};
  Color ground{0, 0, 0, 0};  // alpha 0: the theme's surface
  Color edge{0, 0, 0, 0};    // alpha 0: the theme's line
  float edge_thickness{1};
  bool shadow{true};
  bool floating{};  // the stronger shadow of pop-ups and dialogs
  float least_height{};
};

// A rounded box painted behind what is made while it lives, as high as its content.
class Box {
 public:
  Box(Frame& frame, const BoxLook& look);
  ~Box();
  Box(const Box&) = delete;
  Box& operator=(const Box&) = delete;

 private:
  Frame& frame_;
  BoxLook look_;
  Place start_;
  std::unique_ptr<ImDrawListSplitter> layers_;
};

// A box that is a section of the page: named for assistive technology, ids under `key`.
class Card {
 public:
  Card(Frame& frame, std::string_view key, std::string_view name, const BoxLook& look = {});
  NodeId id() const { return group_.id(); }

 private:
  Group group_;
  Box box_;
};

// A line across the place in the theme's line colour; takes its 1 px.
void divider(Frame& frame);

enum class Tone : std::uint8_t { Neutral, Info, Success, Warning, Danger };
struct ToneColours {
  Color ground;
  Color words;
  Icon icon;
};
ToneColours tone_colours(const Theme& theme, Tone tone);

struct BannerLook {
  Tone tone{Tone::Info};
  std::string_view strong{};  // words in bold before the rest
  std::string_view action{};  // words of the one link or button; empty: none
};
// One sentence in a tinted box. True when its action was activated.
bool banner(Frame& frame, std::string_view key, std::string_view words, const BannerLook& look);

struct EmptyLook {
  Icon icon{Icon::Users};
  std::string_view action{};  // the one primary button; empty: none
  Icon action_icon{Icon::None};
};
// An icon, one sentence, one primary button. True when it was activated.
bool empty_state(Frame& frame, std::string_view key, std::string_view words, const EmptyLook& look);

}  // namespace flipside::ui
