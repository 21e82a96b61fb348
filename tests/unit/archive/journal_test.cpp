#include "archive/journal.h"

#include <gtest/gtest.h>

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "base/random.h"
#include "programme/edits.h"
#include "programme/sample.h"

namespace flipside::archive {
namespace {

// A workspace that two sessions edited in turn, and every entry of their journals.
struct History {
  explicit History(std::uint64_t seed) : random(seed) {
    start.programme = random_programme(random);
    known = first_known = state_of_content(start.programme);
    end = start;
    for (int i = 0; i < 12; ++i) add_entry();
  }

  void add_entry() {
    const auto which = random.below(2);
    const Person person = random_person(random, random.below(10));
    JournalEntry entry{.session = Id<EditingSession>{which == 0 ? "session-a" : "session-b"},
                       .seq = ++seqs[which],
                       .stamp = latest = next_stamp(latest, random.below(30)),
                       .change = put(end.programme, person, "Edit a person")};
    write(known, entry, end.person);
    apply(end.programme, entry.change);
    lines.push_back(write_entry(entry));
    entries.push_back(std::move(entry));
  }

  void shuffle_lines() {
    for (std::uint32_t left = static_cast<std::uint32_t>(lines.size()); left > 1; --left) {
      std::swap(lines[left - 1], lines[random.below(left)]);
    }
  }

  Random random;
  Workspace start;
  Workspace end;
  replica::State first_known;
  replica::State known;
  std::int64_t latest = 0;
  std::int64_t seqs[2] = {0, 0};
  std::vector<JournalEntry> entries;
  std::vector<std::string> lines;
};

TEST(Journal, replays_to_where_it_was_left_from_any_mixture_of_stores) {
  for (std::uint64_t seed = 0; seed < 20; ++seed) {
    History history(seed);
    const std::vector<std::string> second_store = history.lines;
    history.lines.insert(history.lines.end(), second_store.begin(), second_store.end());
    history.shuffle_lines();
    const Journal journal = read_journal(history.lines, {});
    ASSERT_EQ(journal.entries, history.entries) << "seed " << seed;
    ASSERT_TRUE(journal.damaged.empty() && journal.missing.empty()) << "seed " << seed;
    Workspace workspace = history.start;
    replica::State state = history.first_known;
    replay(workspace, state, journal.entries, {});
    ASSERT_EQ(workspace, history.end) << "seed " << seed;
    ASSERT_TRUE(state == history.known) << "seed " << seed;
  }
}

TEST(Journal, replays_only_what_a_snapshot_does_not_cover) {
  for (std::uint64_t seed = 0; seed < 5; ++seed) {
    const History history(seed);
    for (std::size_t cut = 0; cut <= history.entries.size(); ++cut) {
      const std::span<const JournalEntry> first(history.entries.data(), cut);
      Workspace workspace = history.start;
      replica::State state = history.first_known;
      replay(workspace, state, first, {});
      const std::vector<Position> covers = covering({}, first);
      const Journal rest = read_journal(history.lines, covers);
      ASSERT_EQ(rest.entries.size(), history.entries.size() - cut) << "seed " << seed;
      ASSERT_TRUE(rest.missing.empty()) << "seed " << seed;
      replay(workspace, state, rest.entries, covers);
      ASSERT_EQ(workspace, history.end) << "seed " << seed;
      ASSERT_TRUE(state == history.known) << "seed " << seed;
    }
  }
}

TEST(Journal, reports_every_damaged_entry_and_keeps_the_others) {
  const History history(3);
  for (std::size_t at = 0; at < history.lines[4].size(); at += 5) {
    std::vector<std::string> lines = history.lines;
    lines[4][at] = lines[4][at] == 'x' ? 'y' : 'x';
    const Journal journal = read_journal(lines, {});
    ASSERT_EQ(journal.entries.size(), history.entries.size() - 1) << at;
    ASSERT_EQ(journal.damaged.size(), 1U) << at;
    ASSERT_EQ(journal.damaged.front().where, "entry 5") << at;
  }
}

TEST(Journal, says_why_an_entry_can_not_be_read) {
  EXPECT_EQ(read_entry("").error().what, "this is no entry of the journal");
  EXPECT_EQ(read_entry("00000000 {}").error().what,
            "the entry is damaged: its checksum does not fit");
  EXPECT_EQ(read_entry(write_entry({})).error().what, "the entry does not say which change it is");
}

TEST(Journal, names_what_is_missing_between_others) {
  const Id<EditingSession> session{"session-a"};
  std::vector<std::string> lines;
  for (const std::int64_t seq : {2, 5, 6}) {
    lines.push_back(write_entry({.session = session, .seq = seq, .stamp = seq}));
  }
  EXPECT_EQ(read_journal(lines, {}).missing,
            (std::vector<Position>{{session, 1}, {session, 3}, {session, 4}}));
  const std::vector<Position> covers{{session, 3}};
  EXPECT_EQ(read_journal(lines, covers).missing, (std::vector<Position>{{session, 4}}));
}

TEST(Journal, keeps_a_workspace_that_took_the_place_of_another) {
  History history(5);
  Workspace other{.holder = Holder::Mentee, .person = numbered<Person>(1)};
  other.programme = random_programme(history.random);
  history.lines.push_back(write_entry({.session = Id<EditingSession>{"session-a"},
                                       .seq = ++history.seqs[0],
                                       .stamp = history.latest + 1,
                                       .opened = other}));
  Workspace workspace = history.start;
  replica::State state = history.first_known;
  replay(workspace, state, read_journal(history.lines, {}).entries, {});
  EXPECT_EQ(workspace, other);
  EXPECT_TRUE(state == state_of_content(other.programme));
}

TEST(Journal, tells_what_is_known_beside_a_programme_where_no_change_does) {
  const History history(5);
  JournalEntry entry{.session = Id<EditingSession>{"session-a"}, .seq = 20, .stamp = 9};
  entry.replica = replica::form_of({history.end.programme, history.known});
  const Result<JournalEntry> read = read_entry(write_entry(entry));
  ASSERT_TRUE(read);
  Workspace workspace = history.end;
  replica::State state = state_of_content(workspace.programme);
  replay(workspace, state, {&*read, 1}, {});
  EXPECT_TRUE(state == history.known);
}

TEST(Journal, stamps_never_go_back_when_the_clock_does) {
  EXPECT_EQ(next_stamp(100, 250), 250);
  EXPECT_EQ(next_stamp(250, 100), 251);
  EXPECT_EQ(next_stamp(250, 250), 251);
}

}  // namespace
}  // namespace flipside::archive
