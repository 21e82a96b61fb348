#include "web/demo.h"

#include "ui/box.h"
#include "ui/button.h"
#include "ui/scroll.h"
#include "ui/text.h"

namespace flipside::web {

void Demo::draw(ui::Frame& frame) {
  ui::Group main(frame, ui::Role::Main, "main");
  frame.place() = {32, 32, frame.surface().width - 64};
  ui::heading(frame, 1, "Reverse mentoring");
  ui::text(frame,
           "Pressed " + std::to_string(presses_) +
               " times, Grüße Привет 日本語 नमस्ते مرحبا 👩‍🚀");
  if (ui::button(frame, "press", "Press")) ++presses_;
  frame.space(16);
  const ui::Rect view = frame.take(240);
  ui::Scroll list(frame, "list", view, "People");
  for (int i = 0; i < 200; ++i) ui::text(frame, "Person " + std::to_string(i));
}

}  // namespace flipside::web
