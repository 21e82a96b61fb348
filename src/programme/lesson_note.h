// That the holder of this copy has read a lesson, or gone through a scenario, and what they wrote
// about it for themselves.
#pragma once

#include <string>
#include <tuple>

#include "base/date.h"
#include "base/id.h"
#include "record/field.h"

namespace flipside {

// Its id is that of the lesson (app/lesson_texts.h), so that two copies of one person's make one
// note of it.
struct LessonNote {
  Id<LessonNote> id{};
  Date read_on{};
  std::string private_note{};
  static constexpr auto fields() {
    return std::tuple{Field{"id", &LessonNote::id}, Field{"read_on", &LessonNote::read_on},
                      Field{"private_note", &LessonNote::private_note}};
  }
  bool operator==(const LessonNote&) const = default;
};
static_assert(lists_every_field<LessonNote>);

}  // namespace flipside
