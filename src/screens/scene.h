// What a screen gets: the frame to draw in, the app to read, and where its intents go.
//
// A screen is a function of the app and the input: same app and events, same widgets and intents.
#pragma once

#include <vector>

#include "app/app.h"
#include "app/intent.h"
#include "ui/frame.h"

namespace flipside::screens {

struct Scene {
  ui::Frame& ui;
  const app::App& app;
  std::vector<app::Intent>& intents;
  // The person has just come to this page: its heading takes the focus.
  bool page_is_new{};

  template <class I>
  void send(I intent) {
    intents.emplace_back(std::move(intent));
  }
  void go(app::Page page, std::string id = {}) {
    send(app::Navigate{{.page = page, .id = std::move(id), .query = {}, .unknown = {}}});
  }
  const Programme& programme() const;
};

}  // namespace flipside::screens
