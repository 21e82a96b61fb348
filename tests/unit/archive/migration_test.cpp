#include "archive/migration.h"

#include <gtest/gtest.h>

#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include "archive/envelope.h"
#include "archive/file.h"
#include "archive/journal.h"
#include "base/crc32c.h"
#include "programme/sample.h"
#include "record/json.h"

namespace flipside::archive {
namespace {

std::ifstream frozen(const std::string& name) {
  return std::ifstream(std::string(FLIPSIDE_TEST_DATA) + "/versions/" + name, std::ios::binary);
}

std::string frozen_text(const std::string& name) {
  std::ifstream in = frozen(name);
  return {std::istreambuf_iterator<char>(in), {}};
}

std::vector<std::string> frozen_lines(const std::string& name) {
  std::ifstream in = frozen(name);
  std::vector<std::string> lines;
  for (std::string line; std::getline(in, line);) lines.push_back(line);
  return lines;
}

std::string checked(const std::string& content) {
  std::string text;
  for (unsigned shift = 32; shift > 0; shift -= 4) {
    text += "0123456789abcdef"[(crc32c(content) >> (shift - 4)) & 0xFU];
  }
  return text + " " + content;
}

const std::vector<std::string> Files{"backup.json", "snapshot.json", "copy.json"};

TEST(Migration, of_each_kind_of_file_leads_to_the_frozen_one) {
  for (const std::string& name : Files) {
    const std::string before = frozen_text("0/" + name);
    const std::string after = frozen_text("1/" + name);
    ASSERT_NE(before.find("\"full_name\":"), std::string::npos) << name;
    const Result<File> old = read_file(before);
    ASSERT_TRUE(old) << name << ": " << sentence(old.error());
    EXPECT_EQ(old->stamps, Stamps::Told) << name;
    const Result<File> now = read_file(after);
    ASSERT_TRUE(now) << name << ": " << sentence(now.error());
    EXPECT_TRUE(*old == *now) << name;
  }
}

TEST(Migration, of_journals_leads_to_the_frozen_one) {
  const Journal old = read_journal(frozen_lines("0/journal.txt"), {});
  const Journal now = read_journal(frozen_lines("1/journal.txt"), {});
  EXPECT_TRUE(old.damaged.empty()) << sentence(old.damaged.front());
  EXPECT_TRUE(now.damaged.empty()) << sentence(now.damaged.front());
  EXPECT_EQ(now.entries.size(), 7U);
  EXPECT_EQ(old.entries, now.entries);
}

// What is added to version 1 must leave files alone that do not have it.
TEST(Migration, has_version_1_frozen) {
  static_assert(Version == 1, "then these texts are the first of another version");
  for (const std::string& name : Files) {
    const std::string text = frozen_text("1/" + name);
    const Result<File> file = read_file(text);
    ASSERT_TRUE(file) << name << ": " << sentence(file.error());
    // Who made it is said by the copy that is handed over alone (share.h).
    EXPECT_TRUE(write_file(*file) == text || file->kind == Kind::Share) << name;
  }
  for (const std::string& line : frozen_lines("1/journal.txt")) {
    EXPECT_EQ(write_entry(read_entry(line).value()), line);
  }
}

TEST(Migration, changes_nothing_by_itself) {
  const std::vector<Step> steps{{{}, [](std::string_view, OldValue&) {}}};
  for (const std::string& name : Files) {
    const std::string text = frozen_text("1/" + name);
    Envelope envelope;
    RecordReader reader(slot_for(envelope));
    Migration migration(steps, reader);
    ASSERT_TRUE(read_json(text, migration)) << name;
    EXPECT_EQ(to_json(envelope), text) << name;
  }
}

TEST(Migration, refuses_a_record_with_its_path) {
  const Result<File> read =
      read_file(R"({"format":"flipside","version":0,"kind":"full_backup","holder":"organiser",)"
                R"("programme":{"people":[{"id":"person-1","full_name":"A","name":"B"}]}})");
  ASSERT_FALSE(read);
  EXPECT_EQ(sentence(read.error()),
            "/programme/people/0/name: the key comes twice in this object (line 1, column 142)");
}

TEST(Migration, refuses_entries_of_a_newer_version_and_of_none) {
  const std::string json = R"({"session":"session-1","seq":1})";
  EXPECT_TRUE(read_entry(checked(json)));
  EXPECT_TRUE(read_entry(checked("1 " + json)));
  for (const std::string version : {"2 ", "9223372036854775807 ", "-1 ", "1.5 ", " ", "x ", "1"}) {
    const Result<JournalEntry> read = read_entry(checked(version + json));
    ASSERT_FALSE(read) << version;
    EXPECT_EQ(read.error().where, "/version") << version;
  }
  EXPECT_FALSE(read_entry(checked("1 ")));
}

}  // namespace
}  // namespace flipside::archive
