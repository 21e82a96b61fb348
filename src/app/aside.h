// Programmes that were set aside when another took their place: kept by the browser, to be put back
// from the page of files.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "app/contents.h"
#include "app/effect.h"

namespace flipside::app {

struct App;

struct Aside {
  // Names it; the moment at which it was set aside, in milliseconds since 1970, or a little later.
  std::int64_t number{};
  Contents contents{};
  bool operator==(const Aside&) const = default;
};

struct Asides {
  // The newest first.
  std::vector<Aside> list{};
  // Taken off the list already; the stores forget them once what took their place is kept.
  std::vector<std::int64_t> to_forget{};
  // Asked for, to be put back.
  std::optional<std::int64_t> wanted{};
};

// The oldest beyond are forgotten.
inline constexpr std::size_t MostAsides = 10;

// Sets the present workspace aside, if there is one. Answers the effects; its number is that of the
// first of the list then.
Effects set_present_aside(App& app);
// Takes it off the list, and out of the stores once the present workspace is kept.
void forget_when_kept(Asides& asides, std::int64_t number);

}  // namespace flipside::app
