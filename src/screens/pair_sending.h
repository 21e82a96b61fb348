// Who may be sent the copy that is theirs of a pair, and the words of that.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/id.h"
#include "programme/person.h"
#include "screens/pair_view.h"
#include "screens/scene.h"

namespace flipside::screens {

struct CopyReader {
  std::string_view key;
  // Empty: the organiser.
  Id<Person> person{};
  std::string send{};
};

// What the partner has not seen, as it was worked out last.
struct PartnerNews {
  int revision{-1};
  std::string handed{};
  std::optional<std::size_t> not_seen{};
};
// Says that there is something the partner has not seen, with a way to send it; else nothing.
void partner_news(Scene& scene, PartnerNews& news, const PairView& view);

// None before the pair runs and after it was closed.
std::vector<CopyReader> copy_readers(const Scene& scene, const Pair& pair);

}  // namespace flipside::screens
