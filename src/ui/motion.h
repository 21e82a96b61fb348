// Values on their way: what the pointer warms, what slides, what comes in. Ease-out, by node.
#pragma once

#include <vector>

#include "ui/node.h"

namespace flipside::ui {

inline constexpr double kQuickMs = 120;  // hover, a toggle's knob
inline constexpr double kEnterMs = 180;  // a dialog, a menu, a toast

class Motions {
 public:
  // `still`: the person asked for reduced motion, and every value is where it goes.
  void begin_frame(double now_ms, bool still);
  // `target`, reached `ms` after it last changed. A value that was not asked for in the frame
  // before begins at `first`.
  float toward(NodeId value, float target, float first, double ms);
  // Whether the value was asked for in the frame before, or in this one.
  bool known(NodeId value) const;
  // True when a value of this frame is still on its way. Forgets what was not asked for.
  bool end_frame();

 private:
  struct Motion {
    NodeId value{};
    float from{};
    float to{};
    double since_ms{};
    double ms{};
    bool asked{};
  };
  bool there(const Motion& motion) const { return now_ms_ - motion.since_ms >= motion.ms; }
  float at(const Motion& motion) const;

  std::vector<Motion> motions_;
  double now_ms_{};
  bool still_{};
};

}  // namespace flipside::ui
