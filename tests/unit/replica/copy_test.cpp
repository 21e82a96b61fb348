#include "replica/copy.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdint>
#include <set>
#include <string>

#include "programme/edits.h"
#include "record/json.h"
#include "replica/form.h"
#include "replica/meeting.h"
#include "replica/runs.h"
#include "replica/society.h"
#include "replica/stamp_text.h"

namespace flipside::replica {
namespace {

// The marks of all writes that a class may hear of, and those of all others alone.
struct Marks {
  std::set<Mark> open{};
  std::set<Mark> secret{};
};

Marks marks_by_class(const Society& society, Visibility least) {
  Marks marks;
  for (const auto& [write, value] : society.writes()) {
    const auto& [kind, id, leaf] = write.first;
    const bool is_open = leaves_of(kind)[leaf].visibility >= least;
    (is_open ? marks.open : marks.secret).insert(write.second);
  }
  for (const Mark mark : marks.open) marks.secret.erase(mark);
  return marks;
}

// All marks that the stamps of records name.
std::set<Mark> marks_in_stamps(const State& state) {
  std::set<Mark> all;
  const auto add = [&](const Context& context) { all.insert(context.begin(), context.end()); };
  for (const TableKind& kind : kinds()) {
    for (const auto& [id, entry] : state.of(kind).entries) {
      for (const Register& field : unpack(entry, leaves_of(place_of(kind)))) {
        for (const Dot& dot : field.siblings) all.insert(dot.mark);
        add(field.seen);
      }
    }
    for (const auto& [id, removal] : state.of(kind).removals) {
      std::ranges::for_each(removal.seen, add);
      add(removal.made);
    }
  }
  for (const auto& [mark, values] : state.aside) all.insert(mark);
  return all;
}

std::string told_to(const Copy& copy, const State& part) {
  Copy told{.state = part};
  for (const TableKind& kind : kinds()) {
    for (const auto& [id, entry] : part.of(kind).entries) {
      kind.codec.put(kind.table(told.programme), kind.codec.find(kind.table(copy.programme), id));
    }
  }
  return to_json(form_of(told));
}

// No value, no stamp, and no node that wrote only what is private.
TEST(CopyLaws, private_never_leaves) {
  std::size_t secrets = 0;
  for (std::uint64_t seed = first_seed(); seed < first_seed() + runs(5); ++seed) {
    Society society(seed, 3);
    society.steps(40);
    const Copy& copy = society.copy(0);
    for (const Visibility least : {Visibility::Pair, Visibility::Programme, Visibility::Public}) {
      const State part = copy_for(copy.state, copy.programme, copy.state.unseen, least);
      const std::string json = told_to(copy, part);
      EXPECT_EQ(json.find(Canary), std::string::npos);
      const Marks marks = marks_by_class(society, least);
      const std::set<Mark> told = marks_in_stamps(part);
      std::set<Node> open_nodes;
      for (const Mark mark : marks.open) open_nodes.insert(mark.node);
      for (const Mark mark : marks.secret) {
        EXPECT_FALSE(told.contains(mark));
        const bool is_told = json.find(node_text(mark.node)) != std::string::npos;
        EXPECT_TRUE(!is_told || open_nodes.contains(mark.node));
      }
      secrets += marks.secret.size();
      ASSERT_FALSE(HasFailure()) << "seed " << seed;
    }
  }
  EXPECT_GT(secrets, 0U);
}

bool edits_one_record(const Change& change) {
  std::size_t count = 0;
  bool alters = true;
  for (const TableKind& kind : kinds()) {
    for (const auto& [id, edit] : kind.edits(change)) {
      ++count;
      alters = alters && edit.before && edit.after;
    }
  }
  return count == 1 && alters;
}

// Whoever has a part, and edits one field of it, changes that field alone in the whole.
TEST(CopyLaws, an_edited_part_touches_only_the_edited_field) {
  for (std::uint64_t seed = first_seed(); seed < first_seed() + runs(8); ++seed) {
    Society society(seed, 2);
    society.only_whole_copies = true;
    society.steps(20);
    Desk whole{merged(society.copy(0), society.copy(1)), {.node = Node{7}, .now = 1}};
    Desk part = whole.for_class(8, seed % 2 == 0 ? Visibility::Pair : Visibility::Programme);
    RandomEdits edits(society.random());
    Change change;
    while (!edits_one_record(change)) change = edits.next(part.copy.programme);
    part.commit(change);
    Programme expected = whole.copy.programme;
    for (const TableKind& kind : kinds()) {
      for (const auto& [id, edit] : kind.edits(change)) {
        void* after = kind.codec.kind().copy(kind.codec.find(kind.table(expected), id));
        const AnyRecord record(kind.codec.kind(), after);
        for (const Leaf& leaf : leaves_of(place_of(kind))) {
          const void* was = leaf.in(edit.before.get());
          const void* is = leaf.in(edit.after.get());
          if (!leaf.codec->equals(was, is)) leaf.codec->assign(leaf.in(after), is);
        }
        kind.codec.put(kind.table(expected), after);
      }
    }
    whole.take(part.copy);
    ASSERT_EQ(whole.copy.programme, expected) << "seed " << seed;
  }
}

TEST(Copy, knows_nothing_of_a_private_field_that_its_reader_fills_in) {
  Desk organiser = first_desk();
  organiser.change(First, [](Session& it) { it.private_note = "the organiser's own"; });
  Desk mentee = organiser.for_class(9, Visibility::Pair);
  EXPECT_TRUE(mentee.session().private_note.empty());
  mentee.change(First, [](Session& it) { it.note = "for both"; });
  EXPECT_TRUE(organiser.take(mentee.copy).conflicts.empty());
  EXPECT_EQ(organiser.session().private_note, "the organiser's own");
  EXPECT_EQ(organiser.session().note, "for both");
}

TEST(Copy, without_private_fields_removes_a_record_unless_something_private_was_written) {
  Desk organiser = first_desk();
  Desk mentee = organiser.for_class(9, Visibility::Pair);
  mentee.take_out(First);
  Desk with_note = organiser.opened(5);
  with_note.change(First, [](Session& it) { it.private_note = "not known to her"; });
  EXPECT_EQ(organiser.take(mentee.copy).removed.size(), 1U);
  EXPECT_TRUE(with_note.take(mentee.copy).removed.empty());
  EXPECT_EQ(with_note.session().private_note, "not known to her");
}

TEST(Copy, tells_of_removals_without_what_was_removed) {
  Desk organiser = first_desk();
  organiser.change(First, [](Session& it) { it.note = "canary"; });
  Desk mentee = organiser.for_class(9, Visibility::Pair);
  organiser.take_out(First);
  const Desk update = organiser.for_class(10, Visibility::Pair);
  EXPECT_EQ(to_json(form_of(update.copy)).find("canary"), std::string::npos);
  EXPECT_EQ(mentee.take(update.copy).removed.size(), 1U);
}

TEST(Copy, tells_of_a_removal_nothing_of_what_is_more_private_than_its_reader) {
  Desk organiser = first_desk();
  organiser.change(First, [](Session& it) { it.private_note = "the organiser's own"; });
  organiser.take_out(First);
  const Desk update = organiser.for_class(10, Visibility::Pair);
  const auto& removals = update.copy.state.of(table_kind<Session>()).removals;
  ASSERT_EQ(removals.size(), 1U);
  EXPECT_FALSE(removals.begin()->second.of(Visibility::Pair).empty());
  EXPECT_TRUE(removals.begin()->second.of(Visibility::Private).empty());
}

// A list is one leaf: a copy must not leave a part of its elements out.
void expect_as_public(const Codec& codec, Visibility list, const std::string& where) {
  for (const Member& member : codec.members()) {
    EXPECT_GE(member.visibility, list) << where << "." << member.key;
    expect_as_public(*member.codec, list, where);
  }
  if (const Codec* element = codec.element()) expect_as_public(*element, list, where);
}

TEST(Copy, has_lists_whose_elements_are_as_public_as_they_are) {
  for (const TableKind& kind : kinds()) {
    for (const Leaf& leaf : leaves_of(place_of(kind))) {
      const Codec* element = leaf.codec->element();
      if (element == nullptr) continue;
      expect_as_public(*element, leaf.visibility, std::string(kind.key) + "." + leaf.key);
    }
  }
}

}  // namespace
}  // namespace flipside::replica
