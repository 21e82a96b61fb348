// The frame around all pages: navigation, search, undo, saved state, notices; and which page shows.
#pragma once

#include <memory>
#include <string>

#include "app/route.h"
#include "screens/paper.h"
#include "screens/scene.h"

namespace flipside::screens {

// What the screens keep between frames and the app need not know: drafts, open cards, filters.
struct ScreenStates;

class Shell {
 public:
  Shell();
  ~Shell();
  Shell(const Shell&) = delete;
  Shell& operator=(const Shell&) = delete;

  // Draws everything. Intents of the person are added to scene.intents.
  void draw(Scene& scene);

  // The page in front as a document; empty where a page has none of its own.
  Paper paper(const app::App& app);

 private:
  std::unique_ptr<ScreenStates> states_;
  app::Route shown_;
  int replaced_{};
  bool started_{};
  // The page in front waited for the late part in the frame before.
  bool lacked_part_{};
};

}  // namespace flipside::screens
