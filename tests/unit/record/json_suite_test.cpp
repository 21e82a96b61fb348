// The syntax layer against JSONTestSuite (Nicolas Seriot): y must be taken, n must be refused, i is
// ours to decide and stands in the table below.
#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <string>
#include <string_view>

#include "record/json_reader.h"

namespace flipside {
namespace {

// Takes whatever is JSON.
class AnyJson final : public Reader {
 public:
  Refusal begin_object() override { return {}; }
  Refusal key(std::string&&) override { return {}; }
  Refusal end_object() override { return {}; }
  Refusal begin_list() override { return {}; }
  Refusal end_list() override { return {}; }
  Refusal text(std::string&&) override { return {}; }
  Refusal integer(std::int64_t) override { return {}; }
  Refusal boolean(bool) override { return {}; }
  Refusal null() override { return {}; }
  Refusal other_number() override { return {}; }
  std::string path() const override { return {}; }
};

bool is_taken(std::string_view json) {
  AnyJson reader;
  return read_json(json, reader).has_value();
}

// Every file of the suite by name, those of one initial.
std::map<std::string, std::string> files_of(char initial) {
  std::map<std::string, std::string> files;
  const std::filesystem::path folder = FLIPSIDE_TEST_DATA "/JSONTestSuite/test_parsing";
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    const std::string name = entry.path().filename().string();
    if (name.front() != initial) continue;
    std::ifstream file(entry.path(), std::ios::binary);
    files[name].assign(std::istreambuf_iterator<char>(file), {});
  }
  return files;
}

TEST(JsonSuite, takes_what_must_be_taken) {
  const auto files = files_of('y');
  EXPECT_EQ(files.size(), 95U);
  for (const auto& [name, json] : files) EXPECT_TRUE(is_taken(json)) << name;
}

TEST(JsonSuite, refuses_what_must_be_refused) {
  const auto files = files_of('n');
  EXPECT_EQ(files.size(), 188U);
  for (const auto& [name, json] : files) EXPECT_FALSE(is_taken(json)) << name;
}

TEST(JsonSuite, decides_what_is_left_open_as_written_here) {
  // All others are refused: numbers beyond a double, lone surrogates, what is not UTF-8 (in every
  // other encoding), deeper nesting than ours. What is taken as a number here, the record layer
  // refuses unless it is whole and within ±10¹⁵.
  constexpr std::array<std::string_view, 6> Taken{
      "i_number_double_huge_neg_exp.json",   "i_number_real_underflow.json",
      "i_number_too_big_neg_int.json",       "i_number_too_big_pos_int.json",
      "i_number_very_big_negative_int.json", "i_structure_UTF-8_BOM_empty_object.json"};
  const auto files = files_of('i');
  EXPECT_EQ(files.size(), 35U);
  std::size_t taken = 0;
  for (const auto& [name, json] : files) {
    const bool expected = std::ranges::find(Taken, name) != Taken.end();
    EXPECT_EQ(is_taken(json), expected) << name;
    taken += expected ? 1 : 0;
  }
  EXPECT_EQ(taken, Taken.size()) << "a name of the table is no file";
}

TEST(JsonSuite, nests_64_deep_and_no_deeper) {
  const auto nested = [](std::size_t depth) {
    return std::string(depth, '[') + std::string(depth, ']');
  };
  EXPECT_TRUE(is_taken(nested(MostJsonDepth)));
  EXPECT_FALSE(is_taken(nested(MostJsonDepth + 1)));
}

}  // namespace
}  // namespace flipside
