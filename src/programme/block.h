// Two people who are never to be paired, for a reason that nobody has to give.
#pragma once

#include <tuple>

#include "base/id.h"
#include "programme/person.h"
#include "record/field.h"
#include "record/link.h"

namespace flipside {

struct Block {
  Id<Block> id{};
  Id<Person> mentor{};
  Id<Person> mentee{};
  static constexpr auto fields() {
    return std::tuple{Field{"id", &Block::id}, Field{"mentor", &Block::mentor, Link::Owner},
                      Field{"mentee", &Block::mentee, Link::Owner}};
  }
  bool operator==(const Block&) const = default;
};
static_assert(lists_every_field<Block>);

}  // namespace flipside
