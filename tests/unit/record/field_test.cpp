#include "record/field.h"

#include <gtest/gtest.h>

#include <string>
#include <tuple>
#include <vector>

#include "record/sample.h"

namespace flipside {
namespace {

struct Forgets {
  std::string a{};
  std::string b{};
  static constexpr auto fields() { return std::tuple{Field{"a", &Forgets::a}}; }
};
static_assert(!lists_every_field<Forgets>, "a forgotten member is noticed");

struct Repeats {
  std::string a{};
  std::string b{};
  std::string c{};
  static constexpr auto fields() {
    return std::tuple{Field{"a", &Repeats::a}, Field{"b", &Repeats::b}, Field{"c", &Repeats::a}};
  }
};
static_assert(!lists_every_field<Repeats>, "a member listed twice does not hide a forgotten one");

struct SameKey {
  int a{};
  std::string b{};
  static constexpr auto fields() {
    return std::tuple{Field{"a", &SameKey::a}, Field{"a", &SameKey::b}};
  }
};
static_assert(!lists_every_field<SameKey>, "two members under one key are noticed");

struct Complete {
  std::optional<int> a{};
  std::vector<Leaf> b{};
  Leaf c{};
  Id<Tree> d{};
  static constexpr auto fields() {
    return std::tuple{Field{"a", &Complete::a}, Field{"b", &Complete::b}, Field{"c", &Complete::c},
                      Field{"d", &Complete::d, Link::Owner}};
  }
};
static_assert(lists_every_field<Complete>);

struct Unlinked {
  Id<Unlinked> id{};
  Id<Tree> tree{};
  static constexpr auto fields() {
    return std::tuple{Field{"id", &Unlinked::id}, Field{"tree", &Unlinked::tree}};
  }
};
static_assert(!lists_every_field<Unlinked>, "an id that does not say what it is to the record");

TEST(Field, is_private_unless_said) {
  EXPECT_EQ(std::get<0>(Complete::fields()).visibility, Visibility::Private);
}

TEST(Field, is_visited_in_declared_order) {
  std::vector<std::string> keys;
  for_each_field<Leaf>([&](const auto& field) { keys.emplace_back(field.key); });
  EXPECT_EQ(keys, (std::vector<std::string>{"text", "size"}));
}

TEST(Named, finds_a_value_by_its_name_and_back) {
  EXPECT_EQ(name_of(Colour::Blue), "blue");
  EXPECT_EQ(value_named<Colour>("blue"), Colour::Blue);
  EXPECT_EQ(value_named<Colour>("Blue"), std::nullopt);
  EXPECT_EQ(name_of(static_cast<Colour>(9)), "");
}

}  // namespace
}  // namespace flipside
