// What a screen gets: the frame to draw in, the app to read, and where its intents go.
//
// A screen is a function of the app and the input: same app and events, same widgets and intents.
#pragma once

#include <string>
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
  // They came from the page of this record back to its list; empty: from elsewhere.
  std::string left{};

  template <class I>
  void send(I intent) {
    intents.emplace_back(std::move(intent));
  }
  void go(app::Page page, std::string id = {}) {
    send(app::Navigate{{.page = page, .id = std::move(id), .query = {}, .unknown = {}}});
  }
  // Where a link leads that goes there, in this workspace in other tabs too.
  std::string href(app::Page page, std::string id = {}) const;
  // `row`, the control that opens the record in a list, takes the focus of who comes back from it.
  void return_to_row(const std::string& id, ui::NodeId row) {
    if (left != id) return;
    ui.focus(row);
    ui.scroll_into_view(row);
  }
  const Programme& programme() const;
};

}  // namespace flipside::screens
