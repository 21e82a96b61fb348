// What a later list of the same staff brings: who is new, what changed of whom, who is missing from
// it, and which mentors now stand no lower than their mentee or in one reporting line with them.
// Each is decided by a person: of a change, each field.
#pragma once

#include <array>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <tuple>
#include <unordered_set>
#include <utility>
#include <vector>

#include "app/roles_by_rank.h"
#include "base/date.h"
#include "base/passes.h"
#include "exchange/people_import.h"
#include "exchange/person_texts.h"
#include "programme/programme.h"

namespace flipside::app {

enum class NewsKind { New, Changed, Missing, PastMentee, OneLine };

// The first of each kind is what happens unless a person decides otherwise.
enum class NewsChoice {
  TakeIn,  // New
  LeaveOut,
  UseNew,  // a field of Changed
  KeepOld,
  StayHere,  // Missing
  IsAway,
  HasLeft,
  GoOn,  // PastMentee, OneLine
  Pause,
  Close,
};

struct FieldNews {
  exchange::PersonField field{};
  std::string before{};
  std::string after{};
  // Of Changed: names the field of this person in NewsDecisions.
  std::string key{};
  NewsChoice choice{};
  bool operator==(const FieldNews&) const = default;
};

struct News {
  NewsKind kind{};
  std::string key{};    // names it in NewsDecisions, whatever else was decided
  Id<Person> person{};  // of PastMentee and OneLine the mentor
  Id<Pair> pair{};      // of PastMentee and OneLine
  std::string who{};
  std::string more{};  // rank and team
  // Of PastMentee the rank of mentee and mentor; and the line manager, where both are in one line.
  std::vector<FieldNews> fields{};
  NewsChoice choice{};
  bool operator==(const News&) const = default;
};

using NewsDecisions = std::map<std::string, NewsChoice>;

// Gives roles by rank (roles_by_rank.h) and takes a preview apart into its news, in slices. The
// preview becomes what the decisions make of it: its change, its counts and names. All arguments
// must outlive it, unchanged but by it. No news comes of a programme that has nobody.
class NextList {
 public:
  NextList(exchange::ImportPreview& preview, const Programme& programme,
           const NewsDecisions& decisions, std::string_view learners_from, Date today);

  void advance(std::size_t steps) { passage_.advance(*this, steps); }
  bool done() const { return passage_.done(); }
  int progress() const { return passage_.progress(*this); }
  // Once done. In the order of NewsKind, then by name.
  std::vector<News> take_news() { return std::move(news_); }
  const RolesByRank& roles() const { return roles_.roles(); }

 private:
  using People = Edits<Person>;
  static const std::array<Pass<NextList>, 12> Passes;

  bool has_news() const { return !now_.people.empty(); }
  std::size_t here() const { return has_news() ? now_.people.size() : 0; }
  std::size_t changes() const { return changes_; }
  std::size_t news_of_changes() const { return has_news() ? changes_ : 0; }
  std::size_t all_later() const { return later_.people.size() + let_go_; }
  std::size_t changes_left() const { return left_out_ ? preview_.change.people.size() : 0; }
  std::size_t once_if_left_out() const { return left_out_ ? 1 : 0; }
  std::size_t listed() const { return has_news() ? preview_.listed.size() : 0; }
  std::size_t pairs_here() const { return has_news() ? now_.pairs.size() : 0; }
  std::size_t all_news() const { return sorted_.size() + news_.size(); }

  void copy_person(std::size_t index);
  void take_person(std::size_t index);
  void index_old(std::size_t index);
  void index_new(std::size_t index);
  void look_at_change(std::size_t index);
  void note_listed(std::size_t index) { listed_.insert(preview_.listed[index]); }
  void look_at_missing(std::size_t index);
  void look_at_pair(std::size_t index);
  void note_named(std::size_t index);
  void drop_unnamed(std::size_t index);
  void take_one(std::size_t index);
  void let_go(std::size_t index);

  NewsChoice chosen(const std::string& key, NewsChoice usual) const;
  void tell(News news);
  bool is_new(const Person& person);
  Person decided(const Person& before, Person after);
  std::string more_of(const Person& person) const;
  const Person* later(const Id<Person>& id) const { return find(later_.people, id); }

  exchange::ImportPreview& preview_;
  const Programme& now_;
  // As far as people are concerned, with the change.
  Programme later_{};
  const NewsDecisions& decisions_;
  Date today_;
  RoleGiving roles_;
  exchange::PersonTexts old_texts_;
  exchange::PersonTexts new_texts_;
  std::size_t changes_;
  std::size_t let_go_{};
  bool left_out_{};  // Something of the list does not come in.
  Table<Person>::const_iterator person_{};
  People::iterator edit_{};
  Table<Pair>::const_iterator pair_{};
  std::unordered_set<std::string_view> listed_{};
  std::set<std::string> named_{};  // Ids of ranks, topics, aims and interests that come in.
  std::map<std::tuple<NewsKind, std::string, std::string>, News> sorted_{};
  std::vector<News> news_{};
  Passage<NextList, 12> passage_{Passes};
};

}  // namespace flipside::app
