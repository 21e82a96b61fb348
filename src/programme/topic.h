// What can be taught or learned: a skill, a tool, lived experience, a way of working.
#pragma once

#include <array>
#include <string>
#include <tuple>

#include "base/id.h"
#include "record/field.h"
#include "record/named.h"
#include "record/visibility.h"

namespace flipside {

enum class TopicArea { Technology, Innovation, Processes, Policies, Culture, Other };

constexpr auto names_of(TopicArea) {
  return std::array{
      Named{TopicArea::Technology, "technology"}, Named{TopicArea::Innovation, "innovation"},
      Named{TopicArea::Processes, "processes"},   Named{TopicArea::Policies, "policies"},
      Named{TopicArea::Culture, "culture"},       Named{TopicArea::Other, "other"}};
}

struct Topic {
  Id<Topic> id{};
  std::string name{};
  TopicArea area{};
  static constexpr auto fields() {
    return std::tuple{Field{"id", &Topic::id, Visibility::Public},
                      Field{"name", &Topic::name, Visibility::Public},
                      Field{"area", &Topic::area, Visibility::Public}};
  }
  bool operator==(const Topic&) const = default;
};
static_assert(lists_every_field<Topic>);

}  // namespace flipside
