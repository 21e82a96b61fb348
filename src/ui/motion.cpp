#include "ui/motion.h"

#include <algorithm>

namespace flipside::ui {

void Motions::begin_frame(double now_ms, bool still) {
  now_ms_ = now_ms;
  still_ = still;
  for (Motion& motion : motions_) motion.asked = false;
}

float Motions::at(const Motion& motion) const {
  if (there(motion)) return motion.to;
  const auto left = static_cast<float>(1 - (now_ms_ - motion.since_ms) / motion.ms);
  return motion.to + (motion.from - motion.to) * left * left * left;
}

float Motions::toward(NodeId value, float target, float first, double ms) {
  if (still_) ms = 0;
  auto motion = std::ranges::find(motions_, value, &Motion::value);
  if (motion == motions_.end()) {
    motion = motions_.insert(motion, {value, first, first, now_ms_, ms, true});
  }
  if (motion->to != target) *motion = {value, at(*motion), target, now_ms_, ms, true};
  motion->asked = true;
  return still_ ? target : at(*motion);
}

bool Motions::known(NodeId value) const {
  return std::ranges::find(motions_, value, &Motion::value) != motions_.end();
}

bool Motions::end_frame() {
  std::erase_if(motions_, [](const Motion& motion) { return !motion.asked; });
  return !std::ranges::all_of(motions_, [this](const Motion& m) { return still_ || there(m); });
}

}  // namespace flipside::ui
