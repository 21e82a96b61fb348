// A field that finds one of many, above all a person: type, and pick from the list that opens.
//
// The keyboard's focus stays in the field; arrows move the active option, Enter picks it, Escape
// closes the list. Eight options are seen at a time; arrows move on through all. Leaving the field
// keeps what was picked, or nobody when the text was taken out.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "ui/chip.h"
#include "ui/field.h"

namespace flipside::ui {

struct PickOption {
  std::string key{};       // stable and unique among the options
  std::string label{};     //
  std::string aside{};     // at the right end, muted
  std::string initials{};  // in a disc before the label; empty: no disc
  Side side{Side::None};
  // The part of the label that matches what was typed, in bytes.
  std::size_t match_begin{};
  std::size_t match_end{};
};

// What is picked; an empty key: nobody.
struct Picked {
  std::string key{};
  std::string label{};
};

// What a combobox keeps between frames, owned by the caller.
struct PickState {
  bool typing{};        // something was typed since the list opened: it stands in the field
  std::string query{};  // what was typed
  int active{-1};       // index of the active option
};

struct PickLook {
  FieldLook field{};
  // The options for what was typed, best first; for nothing typed, those to begin with. Called in
  // each frame in which the list is open.
  std::function<std::vector<PickOption>(std::string_view query)> find{};
  // How many there are, in words ("3 results"): announced.
  std::function<std::string(std::size_t count)> count_words{};
  std::string_view nothing_found{};  // shown in the list when there are none
};

// True when the person picked another one.
bool combobox(Frame& frame, std::string_view key, const PickLook& look, PickState& state,
              Picked& picked);

}  // namespace flipside::ui
