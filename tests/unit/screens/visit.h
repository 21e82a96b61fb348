// A visit to the running page: a real app, all of its screens, and a person who uses them.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "app/cast.h"
#include "app/stage.h"
#include "screens/scene.h"
#include "screens/shell.h"
#include "ui/harness.h"

namespace flipside::screens {

inline ui::Surface phone() {
  ui::Surface surface;
  surface.width = 390;
  surface.height = 844;
  surface.coarse_pointer = true;
  return surface;
}

class Visit {
 public:
  explicit Visit(app::Stage with = app::Stage::with_programme(), ui::Surface surface = {})
      : stage(std::move(with)), page([this](ui::Frame& frame) { draw(frame); }, surface) {}

  void act(const app::Intent& intent) {
    effects = stage.act(intent);
    page.settle();
  }
  void go(app::Page to, std::string id = {}) {
    act(app::Navigate{{.page = to, .id = std::move(id)}});
  }
  // Types into a combobox and picks what it then offers.
  void pick(std::string_view combobox, std::string_view typed, std::string_view option) {
    page.type(ui::Role::Combobox, combobox, typed);
    page.send(ui::Activated{page.get(ui::Role::ListOption, option).id});
  }
  // The words of all nodes of the role.
  std::vector<std::string> names(ui::Role role) const {
    std::vector<std::string> names;
    for (const ui::Node& node : page.all(role)) names.push_back(node.name);
    return names;
  }
  // What the page in front is on paper.
  Paper paper() { return shell_.paper(stage.app); }
  std::size_t steps() const { return stage.app.history.done.size(); }
  const Programme& programme() const { return stage.programme(); }

  app::Stage stage;
  app::Effects effects;  // of the last intent

 private:
  void draw(ui::Frame& frame) {
    Scene scene{.ui = frame, .app = stage.app, .intents = intents_};
    shell_.draw(scene);
    const std::vector<app::Intent> intents = std::exchange(intents_, {});
    for (const app::Intent& intent : intents) effects = stage.act(intent);
    if (!intents.empty()) frame.again();
  }

  std::vector<app::Intent> intents_;
  Shell shell_;

 public:
  ui::Harness page;
};

}  // namespace flipside::screens
