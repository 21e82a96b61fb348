#include "exchange/pairs_export.h"

#include <gtest/gtest.h>

#include <optional>
#include <string>
#include <vector>

#include "exchange/csv.h"

namespace flipside::exchange {
namespace {

using Cells = std::vector<std::string>;

Programme with_two_pairs() {
  Programme programme;
  for (const char* name : {"Zoë", "Ada", "=Max", "Ivy"}) {
    const Id<Person> id(name);
    programme.people.emplace(
        id,
        Person{.id = id, .name = name, .email = std::string(name) + "@x.example", .team = "IT"});
  }
  const auto add = [&](const char* id, const char* mentor, const char* mentee, PairStage stage) {
    programme.pairs.emplace(Id<Pair>(id), Pair{.id = Id<Pair>(id),
                                               .mentor = Id<Person>(mentor),
                                               .mentee = Id<Person>(mentee),
                                               .stage = stage});
  };
  add("one", "Zoë", "=Max", PairStage::Active);
  add("two", "Ada", "Ivy", PairStage::Proposed);
  const auto meet = [&](const char* id, Date on, std::optional<int> minute, SessionState state) {
    programme.sessions.emplace(Id<Session>(id), Session{.id = Id<Session>(id),
                                                        .pair = Id<Pair>("one"),
                                                        .on = on,
                                                        .start_minute = minute,
                                                        .state = state});
  };
  meet("past", Date{9}, {}, SessionState::Planned);
  meet("later", Date{12}, {}, SessionState::Planned);
  meet("next", Date{10}, 545, SessionState::Planned);
  meet("called off", Date{10}, 60, SessionState::Cancelled);
  return programme;
}

TEST(PairsExport, NamesBothPeopleTheStateAndTheNextSession) {
  const std::string csv = pairs_csv(with_two_pairs(), Date{10});
  ASSERT_TRUE(csv.starts_with("\xEF\xBB\xBF\"Mentor (junior, teaches)\","));
  const auto rows = parse_csv(csv.substr(3));
  ASSERT_EQ(rows.size(), 3U);
  EXPECT_EQ(rows[1].cells,
            (Cells{"Ada", "Ada@x.example", "IT", "Ivy", "Ivy@x.example", "IT", "proposed", ""}));
  EXPECT_EQ(rows[2].cells, (Cells{"Zoë", "Zoë@x.example", "IT", "'=Max", "'=Max@x.example", "IT",
                                  "active", "1970-01-11 09:05"}));
}

TEST(PairsExport, WithoutPairsIsItsHeadings) {
  EXPECT_EQ(parse_csv(pairs_csv({}, Date{}).substr(3)).size(), 1U);
}

}  // namespace
}  // namespace flipside::exchange
