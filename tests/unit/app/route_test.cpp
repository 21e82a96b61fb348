#include "app/route.h"

#include <gtest/gtest.h>

#include <array>
#include <string>
#include <string_view>

#include "base/random.h"

namespace flipside::app {
namespace {

struct Reading {
  std::string_view fragment;
  Route route;
};

TEST(Route, IsReadFromAnAddress) {
  const std::array readings{
      Reading{"", {Page::Home}},
      Reading{"#", {Page::Home}},
      Reading{"#/", {Page::Home}},
      Reading{"#/home", {Page::Home}},
      Reading{"#/people", {Page::People}},
      Reading{"#/people?", {Page::People}},
      Reading{"#/people/ab12cd34", {Page::People, "ab12cd34"}},
      Reading{"#/pair/ab12cd34", {Page::Pair, "ab12cd34"}},
      Reading{"#/w/lq7f3k2x", {.page = Page::Home, .workspace = "lq7f3k2x"}},
      Reading{"#/w/lq7f3k2x/people/ab12cd34",
              {.page = Page::People, .id = "ab12cd34", .workspace = "lq7f3k2x"}},
      Reading{"#/people?role=mentor&sort=rank",
              {Page::People, "", {{"role", "mentor"}, {"sort", "rank"}}}},
  };
  for (const Reading& reading : readings) {
    EXPECT_EQ(route_of(reading.fragment), reading.route) << reading.fragment;
  }
}

TEST(Route, OfAnUnknownAddressIsNotFoundAndKeepsWhatStoodThere) {
  for (const std::string_view fragment :
       {"#/nowhere", "#/people/short", "#/people/ab12cd34/more", "#/pair", "#/home/ab12cd34",
        "#/people?role", "#/people?=mentor", "#/people?role=a&role=b", "#/people?name=Ada Lovelace",
        "#/not-found", "#/People", "#people//", "#/w", "#/w/short/people",
        "#/w/lq7f3k2x/nowhere"}) {
    const Route route = route_of(fragment);
    EXPECT_EQ(route.page, Page::NotFound) << fragment;
    EXPECT_EQ(route.unknown, fragment);
  }
}

TEST(Route, LeadsToTheGalleryWhereItWasBuilt) {
  EXPECT_EQ(route_of("#/gallery").page, HasGallery ? Page::Gallery : Page::NotFound);
}

TEST(Route, OfBytesThatAreNoTextStaysText) { EXPECT_EQ(route_of("#/\xFF").unknown, "#/\uFFFD"); }

TEST(Route, ComesBackFromItsOwnAddress) {
  Random random(7);
  for (int run = 0; run < 2000; ++run) {
    Route route;
    route.page = Pages[random.below(static_cast<std::uint32_t>(Pages.size() - 1))].page;
    if (route.page == Page::Gallery && !HasGallery) continue;
    const bool may_have_id = route.page == Page::People || route.page == Page::Pair;
    if (may_have_id && (route.page == Page::Pair || random.below(2) == 0)) {
      route.id = random_id_text(random);
    }
    if (random.below(2) == 0) route.workspace = random_id_text(random);
    for (std::uint32_t i = random.below(4); i > 0; --i) {
      route.query[random_id_text(random)] = random_id_text(random);
    }
    EXPECT_EQ(route_of(fragment_of(route)), route) << "run " << run << ": " << fragment_of(route);
  }
}

}  // namespace
}  // namespace flipside::app
