// A visit to the page of a pair.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>

#include "app/cast.h"
#include "screens/visit.h"

namespace flipside::screens {

inline const Id<Session> kOneSession{"session-1"};

// Ada teaches Charles, in the copy of Charles unless it is said otherwise.
struct OnePair : Visit {
  explicit OnePair(ui::Surface surface = {}) : Visit(app::Stage::with_programme(), surface) {
    pair = app::add_pair(stage).pair;
    app::hold_as(stage, Holder::Mentee, Id<Person>{"person-charles"});
    go(app::Page::Pair, pair.value);
  }
  void be_organiser() {
    app::hold_as(stage, Holder::Organiser);
    page.settle();
  }
  void part(const std::string& name) {
    act(app::Navigate{
        {.page = app::Page::Pair, .id = pair.value, .query = {{"part", name}}, .unknown = {}}});
  }
  void put(Session session) {
    session.id = kOneSession;
    session.pair = pair;
    act(app::Save<Session>{session});
  }
  const Session& session() const { return programme().sessions.at(kOneSession); }
  bool says(std::string_view part) const {
    return std::ranges::any_of(page.nodes(), [&](const ui::Node& node) {
      return node.name.find(part) != std::string::npos;
    });
  }
  // Opens the menu and chooses from it.
  void choose(std::string_view menu, std::string_view entry) {
    page.click(ui::Role::Button, menu);
    page.click(ui::Role::MenuItem, entry);
  }

  Id<Pair> pair;
};

}  // namespace flipside::screens
