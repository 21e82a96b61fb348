#include "archive/file.h"

#include <gtest/gtest.h>

#include <cstdint>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "base/random.h"
#include "programme/edits.h"
#include "programme/sample.h"

namespace flipside::archive {
namespace {

File random_backup(std::uint64_t seed) {
  Random random(seed);
  File file{.kind = Kind::FullBackup};
  file.workspace.holder = static_cast<Holder>(random.below(4));
  file.workspace.programme = random_programme(random);
  file.workspace.person = random_reference<Person>(random, 8);
  const Programme& programme = file.workspace.programme;
  file.state = state_of_content(programme);
  file.stamps = Stamps::Told;
  for (std::int64_t seq = 1; seq < 4; ++seq) {
    file.journal.push_back({.session = Id<EditingSession>{"session-1"},
                            .seq = seq,
                            .stamp = 1'790'000'000'000 + seq,
                            .change = remove(programme, random_reference<Pair>(random, 4), "x")});
  }
  return file;
}

TEST(File, gives_back_every_workspace_with_its_journal) {
  for (std::uint64_t seed = 0; seed < 50; ++seed) {
    const File file = random_backup(seed);
    const std::string json = write_file(file);
    const Result<File> read = read_file(json);
    ASSERT_TRUE(read) << "seed " << seed << ": " << sentence(read.error());
    ASSERT_EQ(*read, file) << "seed " << seed;
    ASSERT_EQ(write_file(*read), json) << "seed " << seed;
  }
}

TEST(File, begins_with_its_format_and_version) {
  EXPECT_EQ(write_file({}),
            R"({"format":"flipside","version":1,"kind":"full_backup","holder":"organiser"})");
  const File snapshot{.kind = Kind::Snapshot, .covers = {{Id<EditingSession>{"session-1"}, 3}}};
  EXPECT_EQ(write_file(snapshot),
            R"({"format":"flipside","version":1,"kind":"snapshot","holder":"organiser",)"
            R"("covers":[{"session":"session-1","seq":3}]})");
  EXPECT_EQ(read_file(write_file(snapshot)), snapshot);
}

// The longest that fits, then one letter more; written as the holder's own snapshot it is not
// refused.
TEST(File, refuses_texts_that_are_too_long_with_their_path) {
  const Id<Person> id{"person-1"};
  const auto file = [&](std::size_t length, Kind kind) {
    File made{.kind = kind};
    made.workspace.programme.people.emplace(
        id, Person{.id = id, .name = std::string(length, 'x'), .note = std::string(20'000, 'y')});
    return write_file(made);
  };
  EXPECT_TRUE(read_file(file(200, Kind::FullBackup)));
  const Result<File> refused = read_file(file(201, Kind::FullBackup));
  ASSERT_FALSE(refused);
  EXPECT_EQ(sentence(refused.error()),
            "/programme/people/0/name: the text is too long: 201 characters where 200 fit");
  EXPECT_TRUE(read_file(file(201, Kind::Snapshot)));
}

TEST(File, without_stamps_is_as_if_its_content_had_written_itself) {
  File file = random_backup(1);
  const replica::State made = file.state;
  file.state = {};
  const File read = read_file(write_file(file)).value();
  EXPECT_EQ(read.stamps, Stamps::Made);
  EXPECT_TRUE(read.state == made);
  EXPECT_FALSE(read.state == random_backup(2).state);
}

TEST(File, with_damaged_stamps_gives_back_its_records) {
  const File file = random_backup(1);
  std::string json = write_file(file);
  const std::size_t own = json.find("\"own\":\"0.1\"");
  ASSERT_NE(own, std::string::npos);
  json[own + 7] = '9';
  const Result<File> read = read_file(json);
  ASSERT_TRUE(read) << sentence(read.error());
  EXPECT_EQ(read->stamps, Stamps::Damaged);
  EXPECT_EQ(read->workspace, file.workspace);
  EXPECT_TRUE(read->state == state_of_content(file.workspace.programme));
}

TEST(File, grows_by_a_line_for_each_opening_with_an_edit) {
  File file = random_backup(1);
  file.journal.clear();
  const Id<Person> person = file.workspace.programme.people.begin()->first;
  const auto open_and_edit = [&](int opening) {
    JournalEntry entry{.session = Id<EditingSession>{"session-" + std::to_string(opening)}};
    entry.seq = 1;
    entry.stamp = 1'790'000'000'000 + opening;
    entry.change = edit(
        file.workspace.programme, person,
        [&](Person& it) { it.team = opening % 2 == 0 ? "even" : "odd."; }, "Edit");
    write(file.state, entry, {});
    apply(file.workspace.programme, entry.change);
    if (opening % 100 == 0) file = read_file(write_file(file)).value();
  };
  int opening = 0;
  while (opening < 10) open_and_edit(opening++);
  const std::size_t before = write_file(file).size();
  constexpr int Openings = 1000;
  for (int i = 0; i < Openings; ++i) open_and_edit(opening++);
  constexpr std::size_t MostOfLine = 80;
  EXPECT_LT(write_file(file).size() - before, Openings * MostOfLine);
}

struct Refused {
  std::string json;
  Problem problem;
};

void check_refusals(const std::vector<Refused>& cases) {
  for (const Refused& c : cases) {
    const Result<File> read = read_file(c.json);
    ASSERT_FALSE(read) << c.json;
    EXPECT_EQ(sentence(read.error()), sentence(c.problem)) << c.json;
  }
}

const std::string Ours = R"({"format":"flipside","version":1)";
const std::string Backup = Ours + R"(,"kind":"full_backup","holder":"mentor")";

TEST(File, that_is_not_ours_is_refused_by_name) {
  const std::string not_ours = "this is not a Flipside file: ";
  const std::string no_format = not_ours + R"(it has no "format": "flipside" with a "version")";
  check_refusals({
      {"", {"", not_ours + "there is nothing in it (line 1, column 1)"}},
      {"name,email\n",
       {"", not_ours + "this is not JSON: \"na\" is not expected here "
                       "(line 1, column 2)"}},
      {"[]", {"", no_format}},
      {R"({"format":"flipside"})", {"", no_format}},
      {R"({"format":"other","version":0})", {"", no_format}},
      {R"({"inside":{"format":"flipside","version":0}})", {"", no_format}},
      {R"({"format":"flipside","version":"0"})", {"", no_format}},
  });
}

TEST(File, of_a_newer_version_is_refused_kindly_whatever_is_in_it) {
  const Problem newer{"/version",
                      "this was written by a newer Flipside (format 7, this one reads up to 1). "
                      "Reload the page to update it, then open it again"};
  check_refusals({
      {R"({"format":"flipside","version":7,"kind":"hologram","new":[1.5,null]})", newer},
      {R"({"people":[{"a":1}],"version":7,"format":"flipside"})", newer},
  });
}

TEST(File, of_a_version_that_can_not_be_is_refused_by_it) {
  const Problem none{"/version", "there is no such version of the format"};
  check_refusals({
      {R"({"format":"flipside","version":-1})", none},
      {R"({"format":"flipside","version":-9223372036854775808})", none},
      {R"({"format":"flipside","version":1.5})", none},
      {R"({"format":"flipside","version":1e99,"kind":"full_backup"})", none},
      {R"({"format":"flipside","version":99999999999999999999})", none},
      {R"({"version":0.5,"format":"flipside"})", none},
  });
}

TEST(File, that_is_damaged_is_refused_with_the_place) {
  check_refusals({
      {Ours, {"", "it ends too early: the rest is missing (line 1, column 33)"}},
      {Ours + "}", {"/kind", "the file does not say what kind of copy it is"}},
      {Ours + R"(,"kind":"share"})", {"/holder", "the file does not say whose copy it is"}},
      {Ours + R"(,"kind":"share","holder":"mentor","journal":[{}]})",
       {"/journal", "a copy for somebody else may not have a journal"}},
      {Ours + R"(,"kind":"share","holder":"mentor","covers":[{}]})",
       {"/covers", "only a snapshot may have this list"}},
      {Backup + ",\n\"programme\":{\"people\":[{\"id\":\"person-1\",\"name\":5}]}}",
       {"/programme/people/0/name", "expected text (line 2, column 48)"}},
      {Backup + R"(,"programme":{"people":[{"id":"person-1","age":50}]}})",
       {"/programme/people/0/age",
        "this version of Flipside does not know this key (line 1, column 113)"}},
      {Backup + R"(,"programme":{"people":[{"id":"person-1","capacity":-1,"hours_a_month":800}]}})",
       {"/programme/people/0/capacity",
        "expected 0 to 1000, not -1 (and 1 more problem like this)"}},
      {std::string(MostFileBytes + 1, ' '), {"", "the file is larger than 64 MB"}},
  });
}

TEST(File, cut_off_anywhere_is_refused) {
  const std::string json = write_file(random_backup(1));
  for (std::size_t cut = 0; cut < json.size(); cut += 101) {
    ASSERT_FALSE(read_file(json.substr(0, cut))) << cut;
  }
}

TEST(File, with_changed_bytes_is_refused_or_still_a_sound_file) {
  const std::string json = write_file(random_backup(1));
  for (std::uint64_t seed = 0; seed < 300; ++seed) {
    Random random(seed);
    std::string damaged = json;
    const auto size = static_cast<std::uint32_t>(damaged.size());
    damaged[random.below(size)] = static_cast<char>(random.below(256));
    damaged.erase(random.below(size), random.below(3));
    const Result<File> read = read_file(damaged);
    if (!read) continue;
    const Result<File> again = read_file(write_file(*read));
    ASSERT_TRUE(again) << "seed " << seed;
    ASSERT_EQ(again->workspace, read->workspace) << "seed " << seed;
    ASSERT_TRUE(again->state == read->state) << "seed " << seed;
  }
}

TEST(File, has_its_schema_published) {
  const std::string place = FLIPSIDE_TEST_DATA "/../../assets/schema/flipside.schema.json";
  std::ifstream published(place, std::ios::binary);
  const std::string text(std::istreambuf_iterator<char>(published), {});
  if (text == file_schema()) return;
  const std::string fresh = testing::TempDir() + "flipside.schema.json";
  std::ofstream(fresh, std::ios::binary) << file_schema();
  FAIL() << "The records have changed. Read the difference, then: cp " << fresh << " " << place;
}

}  // namespace
}  // namespace flipside::archive
