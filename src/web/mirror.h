// Keeps the page's DOM mirror in step with the frames' nodes, and carries out their requests.
#pragma once

#include "ui/interface.h"
#include "ui/semantics_diff.h"

namespace flipside::web {

class Mirror {
 public:
  void update(const ui::FrameOutput& frame);

 private:
  ui::SemanticsDiff diff_;
};

}  // namespace flipside::web
