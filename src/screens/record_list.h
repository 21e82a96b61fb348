// A card that lists the records of one kind: what they are, who can read them, each in a row, all
// of them when asked for, and a way to add one.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "base/function_ref.h"
#include "screens/scene.h"

namespace flipside::screens {

struct RecordList {
  std::string_view key;
  std::string title;
  std::string_view readers{};  // empty: each row says it
  std::string_view empty;      // instead of rows where there are none
  std::string_view add{};      // of the button below; empty: none
  std::size_t most{};          // rows before "Show all"; 0: all
  bool ruled{true};            // lines between the rows
};

// `above` is drawn between head and rows. `all`: the person asked for all rows. True when
// they asked to add one.
bool record_list(
    Scene& scene, const RecordList& list, std::size_t count, bool& all,
    FunctionRef<void(std::size_t)> row, FunctionRef<void()> above = [] {});

}  // namespace flipside::screens
