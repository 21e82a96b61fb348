#include "record/json.h"

#include <gtest/gtest.h>

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "base/text.h"
#include "record/sample.h"

namespace flipside {
namespace {

using Forest = Table<Tree>;

TEST(Json, holds_what_differs_from_a_new_record_in_declared_order) {
  EXPECT_EQ(to_json(Tree{}), "{}");
  Tree tree{.id = tree_id(1), .name = "Ash \"A\"\n"};
  tree.height = 0;
  tree.planted = Date{20697};
  tree.colour = Colour::Red;
  tree.top.size = 0;
  tree.leaves = {Leaf{}, Leaf{"x", 3}};
  EXPECT_EQ(to_json(tree),
            R"({"id":"tree-1001","name":"Ash \"A\"\n","height":0,"planted":"2026-09-01",)"
            R"("colour":"red","top":{"size":0},"leaves":[{},{"text":"x"}]})");
}

TEST(Json, gives_back_every_forest) {
  for (std::uint64_t seed = 0; seed < 2000; ++seed) {
    Random random(seed);
    const Forest forest = random_forest(random);
    const Edits<Tree> edits = difference(forest, random_next(random, forest));
    const std::string json = to_json(forest);
    ASSERT_EQ(from_json<Forest>(json).value(), forest) << "seed " << seed;
    ASSERT_EQ(to_json(from_json<Forest>(json).value()), json) << "seed " << seed;
    ASSERT_EQ(from_json<Edits<Tree>>(to_json(edits)).value(), edits) << "seed " << seed;
    const std::string indented = to_json(forest, Visibility::Private, JsonLayout::Indented);
    ASSERT_EQ(from_json<Forest>(indented).value(), forest) << "seed " << seed;
  }
}

TEST(Json, indented_has_one_thing_a_line) {
  EXPECT_EQ(to_json(std::vector<Leaf>{{"a", 1}, {}}, Visibility::Private, JsonLayout::Indented),
            "[\n  {\n    \"text\": \"a\",\n    \"size\": 1\n  },\n  {}\n]");
}

TEST(Json, carries_only_what_its_readers_may_see_at_every_depth) {
  Tree tree{.id = tree_id(1), .name = "Ash", .tall = true, .age = 5};
  tree.height = 2;
  tree.leaves = {Leaf{"secret", 1}};
  EXPECT_EQ(to_json(tree, Visibility::Public),
            R"({"id":"tree-1001","name":"Ash","leaves":[{"size":1}]})");
  EXPECT_EQ(to_json(tree, Visibility::Programme),
            R"({"id":"tree-1001","name":"Ash","tall":true,"leaves":[{"size":1}]})");
  EXPECT_EQ(to_json(tree, Visibility::Pair),
            R"({"id":"tree-1001","name":"Ash","tall":true,"height":2,)"
            R"("leaves":[{"text":"secret","size":1}]})");
}

TEST(Json, is_readable_whatever_bytes_a_text_holds) {
  const std::vector<std::string> texts{std::string("a\0b", 3) + "\xFF"};
  EXPECT_EQ(to_json(texts), "[\"a\uFFFDb\uFFFD\"]");
  for (std::uint64_t seed = 0; seed < 5000; ++seed) {
    Random random(seed);
    std::string bytes;
    for (std::uint32_t left = random.below(9); left > 0; --left) {
      bytes += static_cast<char>(random.below(256));
    }
    const auto read = from_json<std::vector<std::string>>(to_json(std::vector{bytes}));
    ASSERT_TRUE(read) << "seed " << seed;
    if (is_utf8(bytes) && bytes.find('\0') == std::string::npos) {
      ASSERT_EQ(read->front(), bytes) << "seed " << seed;
    }
  }
}

struct Refused {
  std::string json;
  Problem problem;
};

template <class T>
void check_refusals(const std::vector<Refused>& cases) {
  for (const Refused& c : cases) {
    const auto read = from_json<T>(c.json);
    ASSERT_FALSE(read) << c.json;
    EXPECT_EQ(read.error().where, c.problem.where) << c.json;
    EXPECT_EQ(read.error().what, c.problem.what) << c.json;
  }
}

TEST(Json, says_where_and_why_a_value_does_not_fit) {
  const std::string id = R"([{"id":"tree-1001")";
  check_refusals<Forest>({
      {"{}", {"", "expected a list (line 1, column 1)"}},
      {"5", {"", "expected a list (line 1, column 1)"}},
      {"[5]", {"/0", "expected an object (line 1, column 2)"}},
      {"[\n  {\"name\" :\n 5}]", {"/0/name", "expected text (line 3, column 2)"}},
      {id + R"(,"tall":"yes"}])", {"/0/tall", "expected true or false (line 1, column 27)"}},
      {id + R"(,"height":"5"}])", {"/0/height", "expected a whole number (line 1, column 29)"}},
      {id + R"(,"leaves":[{},{"text":[]}]}])",
       {"/0/leaves/1/text", "expected text (line 1, column 41)"}},
      {id + R"(,"planted":"2026-02-30"}])",
       {"/0/planted",
        "expected a date as in \"2026-09-01\", not \"2026-02-30\" (line 1, column 30)"}},
      {id + R"(,"colour":"pink"}])",
       {"/0/colour",
        "expected one of \"red\", \"green\", \"blue\", not \"pink\" (line 1, column 29)"}},
      {id + R"(,"name":null}])",
       {"/0/name", "expected text; leave the key out where there is none (line 1, column 27)"}},
      {R"([{"name":"Zoë","id":"no"}])",
       {"/0/id",
        "expected an id: 8 to 32 letters (A–Z, a–z), digits, \"_\" or \"-\" "
        "(line 1, column 21)"}},
  });
}

TEST(Json, refuses_keys_that_are_unknown_repeated_or_missing) {
  check_refusals<Forest>({
      {R"([{"id":"tree-1001","shoe/size":4}])",
       {"/0/shoe~1size", "this version of Flipside does not know this key (line 1, column 20)"}},
      {R"([{"id":"tree-1001","name":"a","name":"b"}])",
       {"/0/name", "the key comes twice in this object (line 1, column 31)"}},
      {R"([{"name":"a"}])", {"/0", "it has no \"id\" (line 1, column 13)"}},
      {R"([{"id":"tree-1001"},{"id":"tree-1001"}])",
       {"/1", "the id \"tree-1001\" is used twice in this list (line 1, column 38)"}},
  });
}

TEST(Json, refuses_numbers_that_other_programs_would_round) {
  const std::string large =
      "the number is too large: at most 1,000,000,000,000,000 either side of 0";
  check_refusals<std::vector<std::int64_t>>({
      {"[1000000000000001]", {"/0", large + " (line 1, column 2)"}},
      {"[0,-1000000000000001]", {"/1", large + " (line 1, column 4)"}},
      {"[18446744073709551615]",
       {"/0",
        "expected a whole number, not a number with a point or an exponent "
        "(line 1, column 2)"}},
      {"[1.0]",
       {"/0",
        "expected a whole number, not a number with a point or an exponent "
        "(line 1, column 2)"}},
      {"[1e999]", {"", "the number is too large (line 1, column 2)"}},
  });
  EXPECT_EQ(from_json<std::vector<std::int64_t>>("[1000000000000000,-1000000000000000]").value(),
            (std::vector<std::int64_t>{MostInteger, -MostInteger}));
  check_refusals<std::vector<int>>(
      {{"[2147483648]", {"/0", "the number is too large (line 1, column 2)"}}});
}

TEST(Json, says_where_a_text_stops_being_json) {
  check_refusals<std::vector<std::string>>({
      {"", {"", "there is nothing in it (line 1, column 1)"}},
      {"[\"a\",\n\"b", {"", "it ends too early: the rest is missing (line 2, column 3)"}},
      {"[\"a\"", {"", "it ends too early: the rest is missing (line 1, column 5)"}},
      {"[\"a\" \"b\"]",
       {"", "this is not JSON: \"\"b\"\" is not expected here (line 1, column 8)"}},
      {"[\"\xFF\"]", {"", "this is not JSON (line 1, column 3)"}},
      {std::string("[\0]", 3), {"", "this is not JSON: it contains a byte 0 (line 1, column 2)"}},
      {"[\"\\u0000\"]", {"/0", "text must not contain the character U+0000 (line 1, column 2)"}},
  });
}

TEST(Json, takes_texts_of_1_mb_and_no_longer) {
  const std::string longest(MostJsonTextBytes, 'x');
  EXPECT_TRUE(from_json<std::vector<std::string>>("[\"" + longest + "\"]"));
  check_refusals<std::vector<std::string>>(
      {{"[\"" + longest + "x\"]", {"", "the text is longer than 1 MB (line 1, column 2)"}}});
}

TEST(Json, survives_every_cut_and_every_changed_byte) {
  Random random(11);
  const Forest forest{{tree_id(1), random_tree(random, tree_id(1))},
                      {tree_id(2), random_tree(random, tree_id(2))}};
  const std::string json = to_json(forest);
  for (std::size_t cut = 0; cut < json.size(); ++cut) {
    ASSERT_FALSE(from_json<Forest>(json.substr(0, cut))) << cut;
  }
  for (std::uint64_t seed = 0; seed < 20000; ++seed) {
    Random mutation(seed);
    std::string damaged = json;
    for (std::uint32_t left = 1 + mutation.below(3); left > 0; --left) {
      const auto at = mutation.below(static_cast<std::uint32_t>(damaged.size()));
      damaged[at] = static_cast<char>(mutation.below(256));
    }
    const auto read = from_json<Forest>(damaged);
    if (read) {
      ASSERT_EQ(from_json<Forest>(to_json(*read)).value(), *read) << "seed " << seed;
    } else {
      ASSERT_NE(read.error().what, "") << "seed " << seed;
    }
  }
}

TEST(Json, is_described_by_a_schema) {
  EXPECT_EQ(json_schema<Leaf>("A leaf"), R"({
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "A leaf",
  "type": "object",
  "properties": {
    "text": {
      "type": "string"
    },
    "size": {
      "type": "integer",
      "minimum": -2147483648,
      "maximum": 2147483647
    }
  },
  "additionalProperties": false
}
)");
}

}  // namespace
}  // namespace flipside
