// Where in the app a person is, and the address that leads there again.
//
// An address holds page, ids and choices from short lists; never a name, a note or a search text.
#pragma once

#include <array>
#include <map>
#include <string>
#include <string_view>

#include "record/named.h"

namespace flipside::app {

// Whether this build has the page that shows every widget in its states, for those who make them.
#ifdef FLIPSIDE_NO_GALLERY
inline constexpr bool HasGallery = false;
#else
inline constexpr bool HasGallery = true;
#endif

enum class Page {
  Home,
  Programme,
  People,
  Import,
  Matching,
  Pairs,
  Pair,
  Files,
  Settings,
  Gallery,
  Help,
  NotFound,
};

// The first word of an address. NotFound has no address of its own.
constexpr auto names_of(Page) {
  return std::array{Named{Page::Home, "home"},         Named{Page::Programme, "programme"},
                    Named{Page::People, "people"},     Named{Page::Import, "import"},
                    Named{Page::Matching, "matching"}, Named{Page::Pairs, "pairs"},
                    Named{Page::Pair, "pair"},         Named{Page::Files, "files"},
                    Named{Page::Settings, "settings"}, Named{Page::Gallery, "gallery"},
                    Named{Page::Help, "help"},         Named{Page::NotFound, "not-found"}};
}

struct Route {
  Page page{Page::Home};
  // The record that the page is about: a person on People (their form is open), the pair on Pair.
  // Empty: none.
  std::string id{};
  // Choices of the page, "role" → "mentor". Keys and values of letters, digits, `_` and `-`.
  std::map<std::string, std::string> query{};
  // What could not be read, for NotFound; never written into an address.
  std::string unknown{};
  bool operator==(const Route&) const = default;
};

// "#/people/ab12cd34?role=mentor". An empty fragment, "#" and "#/" are Home; what can not be read
// becomes NotFound.
Route route_of(std::string_view fragment);
// The inverse: route_of(fragment_of(r)) == r for every route that is not NotFound.
std::string fragment_of(const Route& route);

}  // namespace flipside::app
