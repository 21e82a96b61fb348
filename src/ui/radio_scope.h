// The group that radio buttons and segments stand in.
#pragma once

#include "ui/choice.h"
#include "ui/pressable.h"

namespace flipside::ui {

// Records the group, paints its label, and its error when it goes. Ids lie under `key`.
class RadioScope {
 public:
  RadioScope(Frame& frame, std::string_view key, std::string_view label, const RadioLook& look);
  ~RadioScope();
  RadioScope(const RadioScope&) = delete;
  RadioScope& operator=(const RadioScope&) = delete;

  // Makes `index` the chosen one when it was pressed; true when that changes something.
  bool take(int index, const Press& press, int& chosen) const;

 private:
  Frame& frame_;
  const RadioLook& look_;
  IdScope scope_;
};

}  // namespace flipside::ui
