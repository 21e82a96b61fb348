// Canaries: every text and every id that a reader may not have carries a mark, and no mark may
// come out in the reader's copy.
#include "archive/share.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "archive/file.h"
#include "archive/journal.h"
#include "programme/edits.h"

namespace flipside::archive {
namespace {

// "person-" and so on, so that records of different kinds have different ids.
template <class R>
Id<R> marked(const std::string& name) {
  return Id<R>{"id-of-" + name};
}

// Fills every text with a mark that names the narrowest class on the way to it, and every empty
// list with one element.
class Marker {
 public:
  explicit Marker(std::string owner) : owner_(std::move(owner)) {}

  template <Record R>
  void mark(R& record, Visibility narrowest) {
    for_each_field<R>([&](const auto& field) {
      mark(record.*field.member, std::min(narrowest, field.visibility));
    });
  }
  void mark(std::string& text, Visibility narrowest) {
    text = "canary_" + std::string(name_of(narrowest)) + "_" + owner_;
  }
  template <class T>
  void mark(std::vector<T>& list, Visibility narrowest) {
    if (list.empty()) list.emplace_back();
    for (T& element : list) mark(element, narrowest);
  }
  template <class T>
  void mark(std::optional<T>& optional, Visibility narrowest) {
    if (optional) mark(*optional, narrowest);
  }
  // Ids that name no record yet; those that do are set by the test.
  template <class R>
  void mark(Id<R>& id, Visibility narrowest) {
    if (id.empty()) id = Id<R>{"canary_" + std::string(name_of(narrowest)) + "_" + owner_};
  }
  template <class T>
  void mark(T&, Visibility) {}

 private:
  std::string owner_;
};

template <class R>
void add(Table<R>& table, R record, const std::string& owner, Visibility table_visibility) {
  Marker(owner).mark(record, table_visibility);
  const Id<R> id = record.id;
  table.emplace(id, std::move(record));
}

// The pair of one mentor and one mentee with all that belongs to it; `name` marks it.
void add_pair(Programme& programme, const std::string& name, PairVisibility visibility) {
  for (const std::string role : {"mentor_", "mentee_"}) {
    add(programme.people, Person{.id = marked<Person>(role + name)}, name, Visibility::Programme);
  }
  const Id<Pair> pair = marked<Pair>("pair_" + name);
  add(programme.pairs,
      Pair{.id = pair,
           .mentor = marked<Person>("mentor_" + name),
           .mentee = marked<Person>("mentee_" + name),
           .visibility = visibility},
      name, Visibility::Programme);
  add(programme.sessions, Session{.id = marked<Session>("session_" + name), .pair = pair}, name,
      Visibility::Programme);
  add(programme.promises, Promise{.id = marked<Promise>("promise_" + name), .pair = pair}, name,
      Visibility::Pair);
  for (const Visibility reader : {Visibility::Private, Visibility::Pair, Visibility::Programme}) {
    const std::string goal = "goal_" + std::string(name_of(reader)) + "_" + name;
    add(programme.goals,
        Goal{.id = marked<Goal>(goal),
             .pair = pair,
             .levels = std::vector<std::string>(5),
             .visibility = reader},
        name, reader);
  }
}

Workspace marked_workspace() {
  Workspace workspace;
  Programme& programme = workspace.programme;
  add(programme.charters, Charter{.id = marked<Charter>("charter")}, "all", Visibility::Public);
  add(programme.blocks, Block{.id = marked<Block>("private_block")}, "all", Visibility::Private);
  add(programme.runs, Run{.id = marked<Run>("private_run")}, "run", Visibility::Private);
  add_pair(programme, "ours", PairVisibility::Organiser);
  add_pair(programme, "theirs", PairVisibility::Open);
  add_pair(programme, "hidden", PairVisibility::Private);
  return workspace;
}

// With an edit of every field, each by a node of its own, and all pairs removed and put back.
replica::State marked_state() {
  const Programme programme = marked_workspace().programme;
  replica::State state = state_of_content(programme);
  std::int64_t seq = 0;
  const auto write = [&](const Change& change, std::string session) {
    stamp(state,
          {.session = Id<EditingSession>(session), .seq = ++seq, .stamp = seq, .change = change},
          marked<Person>("mentor_ours"));
  };
  for (const std::string name : {"ours", "theirs", "hidden"}) {
    const Change removal = remove(programme, marked<Pair>("pair_" + name), "Remove");
    write(removal, "removing-" + name);
    write(inverse(removal), "returning-" + name);
    const Id<Session> session = marked<Session>("session_" + name);
    write(edit(
              programme, session, [](Session& it) { it.private_note = "new"; }, "Edit"),
          "private-" + name);
  }
  return state;
}

bool has(const std::string& text, const std::string& mark) {
  return text.find(mark) != std::string::npos;
}

TEST(Share, full_backup_has_every_mark) {
  const std::string json = write_file({.workspace = marked_workspace()});
  for (const std::string mark : {"canary_private_ours", "canary_private_run", "canary_pair_theirs",
                                 "canary_programme_hidden", "goal_private_ours"}) {
    EXPECT_TRUE(has(json, mark)) << mark;
  }
}

TEST(Share, copy_for_a_person_has_their_pair_and_nothing_private) {
  const std::string json =
      copy_for_person(marked_workspace(), marked_state(), marked<Person>("mentee_ours")).value();
  EXPECT_TRUE(has(json, "canary_pair_ours"));
  EXPECT_TRUE(has(json, "goal_pair_ours"));
  EXPECT_TRUE(has(json, "canary_public_all"));
  for (const std::string mark :
       {"canary_private", "goal_private", "private_block", "private_run", "theirs", "hidden"}) {
    EXPECT_FALSE(has(json, mark)) << mark;
  }
  const Result<File> read = read_file(json);
  ASSERT_TRUE(read) << sentence(read.error());
  const File& file = *read;
  EXPECT_EQ(file.stamps, Stamps::Told);
  // Who wrote what only others read is not told: three that removed and put back, and who began.
  EXPECT_LT(file.state.lineage.origins().size(), marked_state().lineage.origins().size());
  EXPECT_EQ(file.kind, Kind::Share);
  EXPECT_EQ(file.workspace.holder, Holder::Mentee);
  EXPECT_EQ(file.workspace.person, marked<Person>("mentee_ours"));
}

TEST(Share, copy_for_the_organiser_has_nothing_of_a_pair_but_what_it_shares) {
  const std::string json = copy_for_organiser(marked_workspace(), marked_state());
  EXPECT_TRUE(has(json, "canary_programme_theirs"));
  EXPECT_TRUE(has(json, "goal_programme_ours"));
  EXPECT_TRUE(has(json, "id-of-session_ours"));
  for (const std::string mark :
       {"canary_private", "canary_pair", "goal_private", "goal_pair", "private_block",
        "private_run", "canary_private_run", "pair_hidden", "session_hidden", "promise"}) {
    EXPECT_FALSE(has(json, mark)) << mark;
  }
  const File file = read_file(json).value();
  EXPECT_EQ(file.workspace.holder, Holder::Organiser);
  EXPECT_EQ(file.stamps, Stamps::Told);
}

TEST(Share, makes_a_mentors_copy_for_a_mentor) {
  const Workspace workspace = marked_workspace();
  const std::string json =
      copy_for_person(workspace, marked_state(), marked<Person>("mentor_ours")).value();
  EXPECT_EQ(read_file(json).value().workspace.holder, Holder::Mentor);
}

TEST(Share, refuses_a_person_who_is_not_there) {
  EXPECT_EQ(copy_for_person(marked_workspace(), {}, Id<Person>{"nobody-1"}).error().what,
            "this person is not in the programme any more");
}

}  // namespace
}  // namespace flipside::archive
