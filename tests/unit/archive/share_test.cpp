// Canaries: every text and every id that a reader may not have carries a mark, and no mark may
// come out in the reader's copy.
#include "archive/share.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "archive/file.h"
#include "archive/journal.h"
#include "archive/part.h"
#include "programme/edits.h"
#include "programme/kinds.h"
#include "record/leave_out.h"

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
  for (const Visibility reader : {Visibility::Private, Visibility::Pair}) {
    const std::string answer = "answer_" + std::string(name_of(reader)) + "_" + name;
    add(programme.session_answers,
        SessionAnswer{.id = marked<SessionAnswer>(answer),
                      .pair = pair,
                      .session = marked<Session>("session_" + name),
                      .visibility = reader},
        name, reader);
  }
  // Of one check-in both have sealed their answers, of the other one of them.
  for (const Side side : {Side::Mentor, Side::Mentee}) {
    const std::string who = std::string(name_of(side)) + "_" + name;
    add(programme.check_in_seals,
        CheckInSeal{.id = marked<CheckInSeal>("seal_" + who), .pair = pair, .side = side}, name,
        Visibility::Pair);
    add(programme.check_in_answers,
        CheckInAnswer{
            .id = marked<CheckInAnswer>("answer_open_" + who), .pair = pair, .side = side},
        name, Visibility::Pair);
  }
  add(programme.check_in_seals,
      CheckInSeal{.id = marked<CheckInSeal>("seal_midway_" + name),
                  .pair = pair,
                  .occasion = Occasion::Midway},
      name, Visibility::Pair);
  add(programme.check_in_answers,
      CheckInAnswer{.id = marked<CheckInAnswer>("answer_private_midway_" + name),
                    .pair = pair,
                    .occasion = Occasion::Midway},
      name, Visibility::Private);
  for (const Visibility reader : {Visibility::Private, Visibility::Pair}) {
    const std::string feedback = "feedback_" + std::string(name_of(reader)) + "_" + name;
    add(programme.feedback,
        Feedback{.id = marked<Feedback>(feedback), .pair = pair, .visibility = reader}, name,
        reader);
  }
  for (const Visibility reader : {Visibility::Private, Visibility::Pair}) {
    const std::string of = "_" + std::string(name_of(reader)) + "_" + name;
    add(programme.questions,
        Question{.id = marked<Question>("question" + of), .pair = pair, .visibility = reader}, name,
        reader);
    add(programme.attempts,
        Attempt{.id = marked<Attempt>("attempt" + of), .pair = pair, .visibility = reader}, name,
        reader);
    add(programme.ways,
        WaysOfWorking{.id = marked<WaysOfWorking>("ways" + of), .pair = pair, .visibility = reader},
        name, reader);
    add(programme.introductions,
        Introduction{
            .id = marked<Introduction>("introduction" + of), .pair = pair, .visibility = reader},
        name, reader);
  }
  add(programme.pulses, Pulse{.id = marked<Pulse>("pulse_" + name), .pair = pair}, name,
      Visibility::Private);
  for (const Visibility reader : {Visibility::Private, Visibility::Pair, Visibility::Programme}) {
    const std::string influence = "influence_" + std::string(name_of(reader)) + "_" + name;
    add(programme.influence,
        Influence{.id = marked<Influence>(influence), .pair = pair, .visibility = reader}, name,
        reader);
  }
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
    JournalEntry entry{.session = Id<EditingSession>(session), .seq = ++seq, .stamp = seq};
    entry.change = change;
    archive::write(state, entry, marked<Person>("mentor_ours"));
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
  EXPECT_TRUE(has(json, "answer_pair_ours"));
  EXPECT_TRUE(has(json, "answer_open_mentor_ours"));
  EXPECT_TRUE(has(json, "seal_midway_ours"));
  EXPECT_TRUE(has(json, "feedback_pair_ours"));
  for (const std::string shared : {"question_pair_ours", "attempt_pair_ours", "ways_pair_ours",
                                   "introduction_pair_ours", "influence_pair_ours"}) {
    EXPECT_TRUE(has(json, shared)) << shared;
  }
  EXPECT_TRUE(has(json, "canary_public_all"));
  for (const std::string mark :
       {"canary_private", "goal_private", "answer_private", "feedback_private", "question_private",
        "attempt_private", "ways_private", "introduction_private", "influence_private", "pulse",
        "private_block", "private_run", "theirs", "hidden"}) {
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
  EXPECT_TRUE(has(json, "influence_programme_ours"));
  EXPECT_TRUE(has(json, "id-of-session_ours"));
  for (const std::string mark : {"canary_private",
                                 "canary_pair",
                                 "goal_private",
                                 "goal_pair",
                                 "private_block",
                                 "private_run",
                                 "canary_private_run",
                                 "pair_hidden",
                                 "session_hidden",
                                 "promise",
                                 "answer_",
                                 "seal_",
                                 "feedback_",
                                 "check_in",
                                 "question",
                                 "attempt",
                                 "ways_",
                                 "pulse",
                                 "introduction",
                                 "influence_private",
                                 "influence_pair"}) {
    EXPECT_FALSE(has(json, mark)) << mark;
  }
  const File file = read_file(json).value();
  EXPECT_EQ(file.workspace.holder, Holder::Organiser);
  EXPECT_EQ(file.stamps, Stamps::Told);
}

// What the two tables of README.md and of the product say: an organiser's own notes on people stay,
// what pairs keep to themselves goes, from whatever kind of record.
TEST(Share, an_organiser_keeps_their_own_and_nothing_of_a_pair) {
  Workspace workspace = marked_workspace();
  workspace.holder = Holder::Organiser;
  const std::string json = write_file({.workspace = part_for_organiser(workspace)});
  for (const std::string mark : {"canary_private_run", "private_block", "canary_programme_hidden",
                                 "canary_private_theirs", "goal_programme_ours", "pair_hidden"}) {
    EXPECT_TRUE(has(json, mark)) << mark;
  }
  for (const std::string mark : {"canary_pair", "goal_private", "goal_pair", "promise"}) {
    EXPECT_FALSE(has(json, mark)) << mark;
  }
  const Workspace part = part_for_organiser(workspace);
  for (const TableKind& kind : kinds()) {
    if (!is_of_pairs(kind)) continue;
    kind.codec.each(kind.table(part.programme), [&](const void* record) {
      EXPECT_FALSE(holds_beyond(kind.record(), record, Visibility::Programme)) << kind.key;
    });
  }
}

TEST(Share, what_a_holder_should_have_stays_as_it_is) {
  Workspace whole = marked_workspace();
  whole.holder = Holder::Individual;
  EXPECT_EQ(part_for_holder(whole), whole);
  for (const std::string name : {"mentor_ours", "mentee_ours"}) {
    const Workspace part = part_for_person(whole, marked<Person>(name)).value();
    EXPECT_EQ(part_for_holder(part), part);
  }
  Workspace organisers = whole;
  organisers.holder = Holder::Organiser;
  const Workspace part = part_for_holder(organisers);
  EXPECT_NE(part, organisers);
  EXPECT_EQ(part_for_holder(part), part);
}

TEST(Share, a_mentors_own_notes_stay_and_others_go) {
  Workspace workspace = marked_workspace();
  workspace.holder = Holder::Mentor;
  workspace.person = marked<Person>("mentor_ours");
  const Workspace part = part_for_holder(workspace);
  EXPECT_EQ(part.programme.people.size(), 2U);
  EXPECT_EQ(part.programme.pairs.size(), 1U);
  EXPECT_TRUE(part.programme.runs.empty());
  EXPECT_EQ(part.programme.sessions.begin()->second.private_note, "canary_private_ours");
  EXPECT_EQ(part.programme.people.at(workspace.person).note, "canary_private_ours");
  EXPECT_EQ(part.programme.people.at(marked<Person>("mentee_ours")).note, "");
}

// Who may read each field that belongs to a pair, as the product's table of copies has it. A field
// that is new here needs a decision, not a default.
TEST(Share, each_field_of_a_pair_has_its_readers) {
  const std::set<std::string> for_the_organiser{"pairs.id",
                                                "pairs.mentor",
                                                "pairs.mentee",
                                                "pairs.stage",
                                                "pairs.asked_on",
                                                "pairs.manual",
                                                "pairs.agreement",
                                                "pairs.started_on",
                                                "pairs.closed_on",
                                                "pairs.pauses",
                                                "pairs.rematch_asked_by",
                                                "pairs.visibility",
                                                "sessions.id",
                                                "sessions.pair",
                                                "sessions.on",
                                                "sessions.state",
                                                "goals.id",
                                                "goals.pair",
                                                "goals.side",
                                                "goals.statement",
                                                "goals.levels",
                                                "goals.attainment",
                                                "goals.topic",
                                                "goals.visibility",
                                                "influence.id",
                                                "influence.pair",
                                                "influence.by",
                                                "influence.insight",
                                                "influence.kind",
                                                "influence.change",
                                                "influence.result",
                                                "influence.on",
                                                "influence.visibility",
                                                "influence.credited"};
  std::set<std::string> found;
  for (const TableKind& kind : kinds()) {
    if (!is_of_pairs(kind) || kind.visibility < Visibility::Programme) continue;
    for (const Member& member : kind.record().members()) {
      if (member.visibility < Visibility::Programme) continue;
      found.insert(std::string(kind.key) + "." + std::string(member.key));
    }
  }
  EXPECT_EQ(found, for_the_organiser);
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
