// The files of tests/data, and the texts of the JSON ones.
#pragma once

#include <gtest/gtest.h>

#include <cstdint>
#include <fstream>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

#include "record/json_reader.h"
#include "record/reader.h"

namespace flipside::exchange {

inline std::string test_file(const std::string& path) {
  std::ifstream file(FLIPSIDE_TEST_DATA "/" + path, std::ios::binary);
  EXPECT_TRUE(file.good()) << path;
  return {std::istreambuf_iterator<char>(file), {}};
}

// Keeps the texts of a list, or the keys and texts of a list of objects.
class JsonTexts final : public Reader {
 public:
  using Row = std::vector<std::pair<std::string, std::string>>;

  explicit JsonTexts(const std::string& path) {
    const auto read = read_json(test_file(path), *this);
    EXPECT_TRUE(read.has_value()) << path;
  }

  std::vector<std::string> texts{};
  std::vector<Row> rows{};

  Refusal begin_object() override {
    rows.emplace_back();
    return std::nullopt;
  }
  Refusal key(std::string&& name) override {
    key_ = std::move(name);
    return std::nullopt;
  }
  Refusal text(std::string&& value) override {
    if (!rows.empty()) rows.back().emplace_back(key_, value);
    texts.push_back(std::move(value));
    return std::nullopt;
  }
  Refusal end_object() override { return std::nullopt; }
  Refusal begin_list() override { return std::nullopt; }
  Refusal end_list() override { return std::nullopt; }
  Refusal integer(std::int64_t) override { return "expected text"; }
  Refusal boolean(bool) override { return "expected text"; }
  Refusal null() override { return "expected text"; }
  Refusal other_number() override { return "expected text"; }
  std::string path() const override { return key_; }

 private:
  std::string key_{};
};

}  // namespace flipside::exchange
