#include "replica/form.h"

#include <gtest/gtest.h>

#include <string>

#include "programme/edits.h"
#include "record/json.h"
#include "replica/runs.h"
#include "replica/society.h"
#include "replica/stamp_text.h"

namespace flipside::replica {
namespace {

// Through text and back.
Result<State> read_again(const Copy& copy) {
  const auto form = from_json<ReplicaForm>(to_json(form_of(copy)));
  if (!form) return std::unexpected(form.error());
  return state_from(*form, copy.programme);
}

TEST(ReplicaForm, comes_back_from_text_as_it_was) {
  for (std::uint64_t seed = 0; seed < 4; ++seed) {
    Society society(seed, 3);
    society.steps(40);
    const Copy copy = merged(society.copy(0), society.copy(1));
    const Result<State> state = read_again(copy);
    ASSERT_TRUE(state) << "seed " << seed << ": " << sentence(state.error());
    EXPECT_TRUE(*state == copy.state) << "seed " << seed;
  }
}

TEST(ReplicaForm, says_one_stamp_a_record_and_nothing_where_it_is_the_last_one_again) {
  Programme programme;
  for (const char* id : {"topic-01", "topic-02", "topic-03"}) {
    apply(programme, put(programme, Topic{.id = Id<Topic>(id), .name = id}, "Add"));
  }
  Copy copy{programme, begin(programme, {.node = Node{7}, .now = 1000})};
  const Change change =
      edit(programme, Id<Topic>("topic-02"), [](Topic& it) { it.name = "Git"; }, "Rename");
  stamp(copy.state, change, {.node = Node{9}, .now = 2500});
  apply(copy.programme, change);
  const ReplicaForm form = form_of(copy);
  ASSERT_EQ(form.kinds.size(), 1U);
  EXPECT_EQ(form.kinds[0].records,
            (std::vector<std::string>{"0.1.0", "0.1.0 name=1.1.0", "0.1.0"}));
  EXPECT_EQ(form.nodes[1].after, "0.2");
  EXPECT_EQ(form.nodes[1].since, 2500);
  EXPECT_EQ(form.own, "1.1");
}

TEST(ReplicaForm, names_nodes_by_eleven_letters) {
  EXPECT_EQ(node_text(Node{1}), "AAAAAAAAAAB");
  for (const std::uint64_t bits : {std::uint64_t{1}, std::uint64_t{63}, ~std::uint64_t{0}}) {
    EXPECT_EQ(node_from(node_text(Node{bits})), Node{bits});
  }
  EXPECT_FALSE(node_from("AAAAAAAAAAA"));
  EXPECT_FALSE(node_from("-----------"));
  EXPECT_FALSE(node_from("AAAAAAAAAB"));
  EXPECT_FALSE(node_from("AAAAAAAAAA!"));
}

TEST(ReplicaForm, refuses_texts_that_are_no_stamps) {
  FileNodes nodes;
  nodes.add(Node{7}, 1000);
  const auto leaves = leaves_of(place_of(table_kind<Topic>()));
  EXPECT_TRUE(entry_from("0.1.5 name=0.2.6", leaves, nodes));
  EXPECT_TRUE(entry_from("- name=0.2.6", leaves, nodes));
  for (const char* text : {"",
                           "0",
                           "0.1",
                           "1.1.0",
                           "-1.1.0",
                           "0.0.0",
                           "0.1.-5",
                           "0.1.x",
                           "0.1.5/nobody",
                           "0.1.5 name",
                           "0.1.5 name=x",
                           "0.1.5 colour=0.2.6",
                           "0.1.5 name=0.2.6 name=0.2.6",
                           "0.1.5 name=!",
                           "0.1.5 name=<0.1",
                           "0.1.5 id=0.1.5!",
                           "0.1.5 name=0.2.6+0.2.6",
                           "0.1.999999999999999999",
                           "0.1.5  name=0.2.6",
                           "0.1.5 area=0.2.6 name=0.2.6"}) {
    EXPECT_FALSE(entry_from(text, leaves, nodes)) << text;
  }
  EXPECT_FALSE(removal_from("made=0.1 nobody=0.2", nodes));
  EXPECT_FALSE(removal_from("made=0.2+0.1", nodes));
}

// Whatever is in a file: it is refused, or it can be merged and written again.
TEST(ReplicaForm, damaged_is_refused_or_harmless) {
  int refused = 0;
  Society society(1, 2);
  society.steps(30);
  const Copy copy = merged(society.copy(0), society.copy(1));
  for (std::uint64_t seed = first_seed(); seed < first_seed() + runs(40); ++seed) {
    std::string json = to_json(form_of(copy));
    Random random(seed);
    for (int i = 0; i < 2; ++i) {
      constexpr std::string_view Letters = "0123456789.+<!=-/ \"";
      json[random.below(static_cast<std::uint32_t>(json.size()))] =
          Letters[random.below(static_cast<std::uint32_t>(Letters.size()))];
    }
    const auto form = from_json<ReplicaForm>(json);
    const auto state = form ? state_from(*form, copy.programme) : std::unexpected(form.error());
    if (!state) {
      ++refused;
      continue;
    }
    const Copy damaged{copy.programme, *state};
    EXPECT_TRUE(read_again(merged(society.copy(0), damaged))) << "seed " << seed;
    EXPECT_TRUE(read_again(merged(damaged, society.copy(0)))) << "seed " << seed;
  }
  EXPECT_GT(refused, 10);
}

TEST(ReplicaForm, does_not_fit_other_records) {
  Society society(1, 2);
  const ReplicaForm form = form_of(society.copy(0));
  Programme other = society.copy(0).programme;
  other.topics.begin()->second.name = "another name is no matter";
  EXPECT_TRUE(state_from(form, other));
  other.topics.erase(other.topics.begin());
  const auto state = state_from(form, other);
  ASSERT_FALSE(state);
  EXPECT_TRUE(state.error().where.starts_with("/kinds/"));
}

}  // namespace
}  // namespace flipside::replica
