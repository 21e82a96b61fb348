// Where in the app a person is, and the address that leads there again.
//
// An address holds page, ids and choices from short lists; never a name, a note or a search text.
#pragma once

#include <map>
#include <string>
#include <string_view>

#include "app/page_table.h"

namespace flipside::app {

struct Route {
  Page page{Page::Home};
  // What the page is about: a person on People (their form is open), the pair on Pair, a lesson or
  // scenario on Training. Empty: nothing single.
  std::string id{};
  // Choices of the page, "role" → "mentor". Keys and values of letters, digits, `_` and `-`.
  std::map<std::string, std::string> query{};
  // The workspace that the address names; empty: the open one.
  std::string workspace{};
  // What could not be read, for NotFound; never written into an address.
  std::string unknown{};
  bool operator==(const Route&) const = default;
};

// "#/people/ab12cd34?role=mentor", behind "#/w/lq7f3k2x" where it names a workspace. An empty
// fragment, "#" and "#/" are Home; what can not be read becomes NotFound.
Route route_of(std::string_view fragment);
// The inverse: route_of(fragment_of(r)) == r for every route that is not NotFound.
std::string fragment_of(const Route& route);

}  // namespace flipside::app
