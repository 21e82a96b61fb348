// The import of a staff list, from its bytes to the preview of what it would change.
#pragma once

#include <string>

#include "exchange/sheet.h"

namespace flipside::app {

struct Importing {
  // "staff_november.csv"; empty when pasted.
  std::string name{};
  std::string bytes{};
  exchange::SheetChoices choices{};
  exchange::Sheet sheet{};
};

}  // namespace flipside::app
