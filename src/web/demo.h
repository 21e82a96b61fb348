// A stand-in for the program until screens/ takes its place: a heading, a button, a field and a
// list.
#pragma once

#include <string>

#include "ui/frame.h"

namespace flipside::web {

class Demo {
 public:
  void draw(ui::Frame& frame);

 private:
  int presses_{};
  std::string name_;
};

}  // namespace flipside::web
