// The app as it runs in a page: its state, the screens that draw it, and the loop between the two.
#pragma once

#include <optional>
#include <vector>

#include "app/app.h"
#include "app/intent.h"
#include "screens/shell.h"
#include "ui/frame.h"

namespace flipside::web {

class Running {
 public:
  // Answers one intent and carries out its effects.
  void send(const app::Intent& intent);
  // Draws the app, then answers what the person asked for in it. Answers whether that was anything.
  bool draw(ui::Frame& frame);
  // How long until something is due by the clock, in milliseconds; absent: nothing is.
  std::optional<double> next_due_ms() const;
  // Does what is due by now.
  void tick();
  // Works off, for about so long, what the app has to work out. Answers whether there was anything,
  // and whether there is more.
  struct Worked {
    bool any = false;
    bool more = false;
  };
  Worked work(double budget_ms);

  screens::Paper paper() { return shell_.paper(app_); }
  const app::App& app() const { return app_; }

 private:
  app::App app_;
  screens::Shell shell_;
  std::vector<app::Intent> intents_;
};

// The moment now.
app::Moment moment_now();

}  // namespace flipside::web
