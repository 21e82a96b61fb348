#include "programme/kinds.h"

#include <gtest/gtest.h>

#include <set>
#include <string>
#include <vector>

#include "programme/references.h"

namespace flipside {
namespace {

// Removing goes through the kinds once.
TEST(Kinds, StandAfterWhatTheirRecordsBelongTo) {
  std::set<const TableKind*> before;
  for (const TableKind& kind : kinds()) {
    before.insert(&kind);
    for (const Member& member : kind.record().members()) {
      if (member.link != Link::Owner) continue;
      const TableKind* owner = kind_named_by(*member.codec);
      ASSERT_NE(owner, nullptr) << kind.key << "/" << member.key;
      EXPECT_TRUE(before.contains(owner)) << kind.key << "/" << member.key;
    }
  }
}

TEST(Kinds, AreFoundByTheIdsOfTheirRecords) {
  EXPECT_EQ(table_kind<Person>().key, "people");
  EXPECT_EQ(table_kind<Goal>().key, "goals");
  EXPECT_EQ(kind_named_by(codec<Id<AgendaItem>>), nullptr);
}

TEST(References, TellWhatARecordCanNameWithoutOne) {
  EXPECT_TRUE(can_name(table_kind<Person>().record(), table_kind<Topic>()));
  EXPECT_TRUE(can_name(table_kind<Pair>().record(), table_kind<Topic>()));
  EXPECT_FALSE(can_name(table_kind<Session>().record(), table_kind<Session>()));
  EXPECT_FALSE(can_name(table_kind<Topic>().record(), table_kind<Person>()));
}

TEST(References, TakeElementsOfListsThatBelongToWhatIsGone) {
  const Id<Topic> kept{"topic-kept"};
  const Id<Topic> gone{"topic-gone"};
  Person person{.offers = {{kept, 2}, {gone, 3}}, .wants = {{gone, 1}}};
  mend(codec<Person>, &person, [&](const TableKind& kind, const std::string& id) {
    return &kind == &table_kind<Topic>() && id == gone.value;
  });
  EXPECT_EQ(person.offers, (std::vector<Offer>{{kept, 2}}));
  EXPECT_TRUE(person.wants.empty());
}

}  // namespace
}  // namespace flipside
