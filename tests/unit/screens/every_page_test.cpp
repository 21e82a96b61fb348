// Every page with every kind of programme on every size of surface: each control has a name, can be
// hit, and does something that leaves the page whole. The laws are held against each frame
// (ui/laws.h).
#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <string>
#include <tuple>
#include <vector>

#include "app/invited.h"
#include "programme/change.h"
#include "screens/visit.h"

namespace flipside::screens {
namespace {

using app::Page;
using ui::Role;

ui::Surface sized(float width, float height) {
  ui::Surface surface;
  surface.width = width;
  surface.height = height;
  return surface;
}

app::Stage tiny() {
  app::Stage stage = app::Stage::with_programme();
  app::add_pair(stage);
  return stage;
}

app::Stage own_pair() {
  app::Stage stage = app::Stage::at_first_run();
  stage.act(app::TrackMyOwn{"Ada", "Charles", Side::Mentee});
  return stage;
}

// The made-up programme that people can look around in.
app::Stage sample() {
  std::ifstream file(FLIPSIDE_TEST_DATA "/../../assets/sample.flipside.json");
  const std::string bytes{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
  app::Stage stage = app::Stage::at_first_run();
  stage.act(app::OpenFile{"sample.flipside.json", bytes});
  return stage;
}

app::Stage answering_one() {
  app::Stage organiser = app::Stage::with_programme();
  return app::invited(app::invitation_of(organiser));
}

// An answer waits, of somebody who shares a name.
app::Stage answered() {
  app::Stage organiser = app::Stage::with_programme();
  app::add_person(organiser, "person-ada", "Ada", flipside::Role::Mentee,
                  {.email = "other@example.org", .team = "Legal"});
  app::Stage guest = app::invited(app::invitation_of(organiser));
  app::say(guest, "Ada", flipside::Role::Mentor, {.email = "ada@example.org", .team = "IT"});
  app::bring(organiser, app::answer_of(guest));
  return organiser;
}

Id<Person> person_id(int number) { return Id<Person>{"person-" + std::to_string(10'000 + number)}; }

Person one_of_many(int number, const Id<Rank>& low, const Id<Rank>& high) {
  const bool teaches = number % 3 == 0;
  return {.id = person_id(number),
          .name = "Person " + std::to_string(number),
          .role = teaches ? flipside::Role::Mentor : flipside::Role::Mentee,
          .rank = teaches ? low : high,
          .team = "Team " + std::to_string(number % 40)};
}

// 2,000 people and 600 pairs.
app::Stage many() {
  app::Stage stage = app::Stage::with_programme();
  const Id<Rank> low = app::add_rank(stage, "Assistant", 1);
  const Id<Rank> high = app::add_rank(stage, "Director", 5);
  Programme wanted = stage.programme();
  for (int i = 0; i < 2000; ++i) {
    const Person person = one_of_many(i, low, high);
    wanted.people.emplace(person.id, person);
  }
  for (int i = 0; i < 600; ++i) {
    Pair pair{.id = Id<Pair>{"pair-" + std::to_string(10'000 + i)}};
    pair.mentor = person_id(3 * i);
    pair.mentee = person_id(3 * i + 1);
    pair.stage = PairStage::Active;
    pair.started_on = app::day(2026, 9, 1);
    wanted.pairs.emplace(pair.id, pair);
  }
  stage.act(app::Apply{difference(stage.programme(), wanted, "Many")});
  return stage;
}

struct Kind {
  const char* name;
  app::Stage (*stage)();
};
struct Size {
  const char* name;
  ui::Surface surface;
};

const std::vector<Kind> kKinds{{"nobody", [] { return app::Stage::at_first_run(); }},
                               {"empty", [] { return app::Stage::with_programme(); }},
                               {"tiny", tiny},
                               {"own", own_pair},
                               {"invited", answering_one},
                               {"answered", answered},
                               {"sample", sample},
                               {"many", many}};
const std::vector<Size> kSizes{
    {"wide", {}}, {"rail", sized(768, 600)}, {"phone", phone()}, {"small", sized(320, 256)}};

std::vector<app::Route> routes_of(const Programme& programme) {
  std::vector<app::Route> routes;
  for (const auto& entry : app::Pages) routes.push_back({.page = entry.page});
  if (!programme.people.empty()) {
    routes.push_back({.page = Page::People, .id = programme.people.begin()->first.value});
  }
  if (!programme.pairs.empty()) {
    const std::string pair = programme.pairs.begin()->first.value;
    routes.push_back({.page = Page::Pair, .id = pair});
    for (const char* part : {"sessions", "goals", "agreement"}) {
      routes.push_back({.page = Page::Pair, .id = pair, .query = {{"part", part}}});
    }
  }
  return routes;
}

class EveryPage : public testing::TestWithParam<std::tuple<Kind, Size>> {};

TEST_P(EveryPage, HasAHeadingAndNothingWithoutAName) {
  const auto& [kind, size] = GetParam();
  Visit visit(kind.stage(), size.surface);
  for (const app::Route& route : routes_of(visit.programme())) {
    SCOPED_TRACE(app::fragment_of(route));
    visit.act(app::Navigate{route});
    const std::vector<ui::Node> headings = visit.page.all(Role::Heading);
    EXPECT_EQ(std::ranges::count(headings, 1, &ui::Node::level), 1);
    EXPECT_LE(std::ranges::count(headings, true, [](const ui::Node& h) { return h.name.empty(); }),
              0);
  }
}

INSTANTIATE_TEST_SUITE_P(Programmes, EveryPage,
                         testing::Combine(testing::ValuesIn(kKinds), testing::ValuesIn(kSizes)),
                         [](const auto& both) {
                           return std::string(std::get<0>(both.param).name) + "_" +
                                  std::get<1>(both.param).name;
                         });

class EveryButton : public testing::TestWithParam<Size> {};

// One visit at a time: Dear ImGui has one current context.
std::vector<ui::Node> buttons_on(const Kind& kind, const app::Route& route,
                                 const ui::Surface& surface) {
  Visit visit(kind.stage(), surface);
  visit.act(app::Navigate{route});
  std::vector<ui::Node> buttons = visit.page.all(Role::Button);
  std::erase_if(buttons, [](const ui::Node& button) { return button.state.disabled; });
  return buttons;
}

TEST_P(EveryButton, LeavesThePageWhole) {
  const ui::Surface surface = GetParam().surface;
  for (const Kind& kind :
       {Kind{"tiny", tiny}, Kind{"own", own_pair}, Kind{"invited", answering_one}}) {
    for (const app::Route& route : routes_of(kind.stage().programme())) {
      for (const ui::Node& button : buttons_on(kind, route, surface)) {
        SCOPED_TRACE(std::string(kind.name) + " " + app::fragment_of(route) + " " + button.name);
        Visit visit(kind.stage(), surface);
        visit.act(app::Navigate{route});
        visit.page.send(ui::Activated{button.id});
        EXPECT_FALSE(visit.page.nodes().empty());
      }
    }
  }
}

INSTANTIATE_TEST_SUITE_P(Sizes, EveryButton, testing::Values(kSizes.front(), kSizes[2]),
                         [](const auto& size) { return std::string(size.param.name); });

}  // namespace
}  // namespace flipside::screens
