#include "replica/merge.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "programme/validation.h"
#include "replica/meeting.h"

namespace flipside::replica {
namespace {

bool names(const std::vector<RecordName>& list, const std::string& id) {
  return std::ranges::find(list, id, &RecordName::id) != list.end();
}

TEST(Merge, takes_the_fields_that_each_changed) {
  const Desk base = first_desk();
  Desk mine = base.opened(2);
  Desk other = base.opened(3);
  mine.change(Ada, [](Person& it) { it.team = "Law"; });
  other.change(Ada, [](Person& it) { it.email = "ada@example.org"; });
  const Report report = mine.take(other.copy);
  EXPECT_EQ(mine.person(Ada).team, "Law");
  EXPECT_EQ(mine.person(Ada).email, "ada@example.org");
  EXPECT_TRUE(report.conflicts.empty());
  EXPECT_EQ(report.changed, (std::vector{RecordName{&table_kind<Person>(), Ada.value}}));
}

TEST(Merge, shows_the_later_of_two_texts_and_keeps_both_until_somebody_decides) {
  const Desk base = first_desk();
  Desk mine = base.opened(2);
  Desk other = base.opened(3);
  mine.author.who = Ada;
  mine.change(First, [](Session& it) { it.note = "what Ada wrote"; });
  other.author.now += 100;
  other.change(First, [](Session& it) { it.note = "what Ingrid wrote"; });
  const Report report = mine.take(other.copy);
  EXPECT_EQ(mine.session().note, "what Ingrid wrote");
  ASSERT_EQ(report.conflicts.size(), 1U);
  const Conflict& conflict = report.conflicts[0];
  EXPECT_EQ(conflict.field, "note");
  ASSERT_EQ(conflict.versions.size(), 2U);
  EXPECT_EQ(version(mine.copy.state, First, conflict.versions[0])->note, "what Ingrid wrote");
  EXPECT_EQ(version(mine.copy.state, First, conflict.versions[1])->note, "what Ada wrote");
  EXPECT_EQ(mine.copy.state.lineage.find(conflict.versions[1].mark.node)->who, Ada);
  EXPECT_EQ(open_conflicts(mine.copy).size(), 1U);

  mine.change(First, [](Session& it) { it.note = "what both wrote"; });
  EXPECT_TRUE(open_conflicts(mine.copy).empty());
  EXPECT_TRUE(mine.copy.state.aside.empty());
  EXPECT_TRUE(other.take(mine.copy).conflicts.empty());
  EXPECT_EQ(other.session().note, "what both wrote");
}

TEST(Merge, is_decided_for_what_is_shown_by_saying_so) {
  const Desk base = first_desk();
  Desk mine = base.opened(2);
  Desk other = base.opened(3);
  mine.change(First, [](Session& it) { it.note = "mine"; });
  other.change(First, [](Session& it) { it.note = "other"; });
  mine.take(other.copy);
  const std::string shown = mine.session().note;
  const std::vector decision{Decision{&table_kind<Session>(), First.value, "note"}};
  stamp(mine.copy.state, {}, mine.author, decision);
  EXPECT_TRUE(open_conflicts(mine.copy).empty());
  EXPECT_TRUE(other.take(mine.copy).conflicts.empty());
  EXPECT_EQ(other.session().note, shown);
  EXPECT_TRUE(mine.take(other.copy).changed.empty());
}

TEST(Merge, tells_no_conflict_where_both_wrote_the_same) {
  const Desk base = first_desk();
  Desk mine = base.opened(2);
  Desk other = base.opened(3);
  for (Desk* desk : {&mine, &other}) desk->change(Ada, [](Person& it) { it.team = "Law"; });
  const Report report = mine.take(other.copy);
  EXPECT_TRUE(report.conflicts.empty() && report.changed.empty());
}

TEST(Merge, joins_lists_to_which_both_added) {
  const Desk base = first_desk();
  Desk mine = base.opened(2);
  Desk other = base.opened(3);
  mine.change(Ada, [](Person& it) { it.offers = {{Git, 3}}; });
  other.change(Ada, [](Person& it) { it.offers = {{Chat, 2}}; });
  const Id<AgendaItem> item{"agenda-item-1"};
  mine.change(First, [&](Session& it) { it.agenda = {{.id = item, .title = "Mine"}}; });
  other.change(First, [&](Session& it) { it.agenda = {{.id = item, .title = "Other"}}; });
  const Report report = mine.take(other.copy);
  EXPECT_EQ(mine.person(Ada).offers, (std::vector<Offer>{{Git, 3}, {Chat, 2}}));
  ASSERT_EQ(report.conflicts.size(), 1U);
  EXPECT_EQ(report.conflicts[0].field, "agenda");
  EXPECT_EQ(mine.session().agenda.size(), 1U);
}

TEST(Merge, takes_clauses_of_one_agreement_apart_and_its_list_as_one) {
  const Desk base = first_desk();
  Desk mine = base.opened(2);
  Desk other = base.opened(3);
  mine.change(AdaAndIngrid, [](Pair& it) {
    it.agreement.place = "Room 4";
    it.agreement.focus = {Git};
  });
  other.change(AdaAndIngrid, [](Pair& it) {
    it.agreement.rhythm = Rhythm::Monthly;
    it.agreement.focus = {Chat};
  });
  const Report report = mine.take(other.copy);
  const Agreement& agreement = mine.copy.programme.pairs.at(AdaAndIngrid).agreement;
  EXPECT_EQ(agreement.place, "Room 4");
  EXPECT_EQ(agreement.rhythm, Rhythm::Monthly);
  EXPECT_EQ(agreement.focus.size(), 1U);
  ASSERT_EQ(report.conflicts.size(), 1U);
  EXPECT_EQ(report.conflicts[0].field, "agreement.focus");
}

TEST(Merge, lets_an_edit_beat_a_removal_and_brings_back_what_it_belongs_to) {
  const Desk base = first_desk();
  Desk mine = base.opened(2);
  Desk other = base.opened(3);
  mine.take_out(Ada);
  ASSERT_TRUE(mine.copy.programme.sessions.empty());
  other.change(First, [](Session& it) { it.note = "nobody may lose this"; });
  const Report report = mine.take(other.copy);
  EXPECT_EQ(mine.session().note, "nobody may lose this");
  EXPECT_EQ(mine.person(Ada).name, "Ada");
  EXPECT_TRUE(names(report.returned, Ada.value));
  EXPECT_TRUE(dangling_ids(mine.copy.programme).empty());
  other.take(mine.copy);
  EXPECT_EQ(other.copy.programme, mine.copy.programme);
}

TEST(Merge, does_not_remove_again_what_stood_only_by_a_record_that_is_removed_now) {
  const Desk base = first_desk();
  Desk mine = base.opened(2);
  Desk other = base.opened(3);
  mine.take_out(AdaAndIngrid);
  other.change(First, [](Session& it) { it.note = "written meanwhile"; });
  mine.take(other.copy);
  ASSERT_TRUE(mine.copy.programme.pairs.contains(AdaAndIngrid));
  mine.take_out(First);
  EXPECT_TRUE(mine.take(other.copy).removed.empty());
  EXPECT_TRUE(mine.copy.programme.pairs.contains(AdaAndIngrid));
}

TEST(Merge, removes_what_was_removed_and_keeps_it_away_from_stale_copies) {
  const Desk base = first_desk();
  Desk mine = base.opened(2);
  Desk other = base.opened(3);
  mine.take_out(First);
  EXPECT_TRUE(names(other.take(mine.copy).removed, First.value));
  EXPECT_TRUE(other.take(base.copy).added.empty());
  EXPECT_FALSE(other.copy.programme.sessions.contains(First));
}

TEST(Merge, brings_a_record_back_when_its_removal_was_undone) {
  const Desk base = first_desk();
  Desk mine = base.opened(2);
  Desk other = base.opened(3);
  const Change removal = remove(mine.copy.programme, First, "Remove");
  mine.commit(removal);
  other.take(mine.copy);
  mine.commit(rebase_inverse(removal, mine.copy.programme));
  EXPECT_TRUE(names(other.take(mine.copy).added, First.value));
  EXPECT_EQ(other.copy.programme, mine.copy.programme);
}

TEST(Merge, leaves_ids_of_what_is_removed_out_until_it_is_back) {
  const Desk base = first_desk();
  Desk mine = base.opened(2);
  Desk other = base.opened(3);
  const Change removal = remove(mine.copy.programme, Git, "Remove");
  mine.commit(removal);
  other.change(Ada, [](Person& it) { it.offers = {{Git, 3}}; });
  mine.take(other.copy);
  EXPECT_TRUE(mine.person(Ada).offers.empty());
  mine.commit(rebase_inverse(removal, mine.copy.programme));
  mine.take(other.copy);
  EXPECT_EQ(mine.person(Ada).offers, (std::vector<Offer>{{Git, 3}}));
}

TEST(Merge, keeps_the_first_of_two_policies) {
  const Desk base = first_desk();
  Desk mine = base.opened(2);
  Desk other = base.opened(3);
  const Id<Policy> first{"policy-z"};
  const Id<Policy> second{"policy-a"};
  mine.add(Policy{.id = first});
  other.author.now += 100;
  other.add(Policy{.id = second});
  const Report report = mine.take(other.copy);
  EXPECT_EQ(mine.copy.programme.policies.begin()->first, first);
  EXPECT_EQ(mine.copy.programme.policies.size(), 1U);
  EXPECT_TRUE(names(report.unseen, second.value));
}

TEST(Merge, tells_of_stamps_that_are_more_than_a_day_ahead) {
  const Desk base = first_desk();
  Desk mine = base.opened(2);
  Desk other = base.opened(3);
  other.author.now += 86'400'000;
  other.change(Ada, [](Person& it) { it.team = "Law"; });
  const Report report = mine.take(other.copy);
  ASSERT_EQ(report.ahead.size(), 1U);
  EXPECT_EQ(report.ahead[0].mark.node, Node{3});
  mine.change(Ada, [](Person& it) { it.team = "Sales"; });
  other.take(mine.copy);
  EXPECT_EQ(other.person(Ada).team, "Sales");
}

TEST(Merge, of_two_copies_of_one_file_loses_neither_side) {
  const Desk base = first_desk();
  Desk here = base.opened(2);
  here.change(First, [](Session& it) { it.note = "before it was copied"; });
  Desk there = here.opened(3);
  Desk again = here.opened(4);
  there.change(First, [](Session& it) { it.note = "there"; });
  again.change(First, [](Session& it) { it.note = "here"; });
  EXPECT_EQ(again.take(there.copy).conflicts.size(), 1U);
}

TEST(Erase, absorbs_stale_copies_and_what_was_added_to_it_meanwhile) {
  const Desk base = first_desk();
  Desk mine = base.opened(2);
  Desk other = base.opened(3);
  other.change(First, [](Session& it) { it.note = "about Ada"; });
  other.add(Session{.id = Id<Session>("session-second"), .pair = AdaAndIngrid});
  other.change(Ingrid, [](Person& it) { it.would_like = {Ada}; });
  const Change removal = remove(mine.copy.programme, Ada, "Erase");
  erase(mine.copy.state, removal, mine.author);
  apply(mine.copy.programme, removal);
  for (Desk* desk : {&mine, &other}) {
    desk->take(desk == &mine ? other.copy : mine.copy);
    desk->take(base.copy);
    EXPECT_FALSE(desk->copy.programme.people.contains(Ada));
    EXPECT_TRUE(desk->copy.programme.sessions.empty());
    EXPECT_TRUE(desk->copy.state.unseen.sessions.empty());
    EXPECT_TRUE(desk->person(Ingrid).would_like.empty());
  }
  EXPECT_EQ(mine.copy.programme, other.copy.programme);
}

}  // namespace
}  // namespace flipside::replica
