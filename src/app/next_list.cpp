#include "app/next_list.h"

#include <array>
#include <optional>
#include <tuple>
#include <unordered_set>
#include <utility>

#include "app/stages.h"
#include "app/words.h"
#include "base/sort.h"
#include "base/text.h"
#include "exchange/person_texts.h"
#include "programme/rules.h"

namespace flipside::app {
namespace {

using exchange::PersonField;

constexpr std::array kCompared{
    PersonField::Name,         PersonField::Email,        PersonField::Role,
    PersonField::Rank,         PersonField::Team,         PersonField::LineManager,
    PersonField::TopicsTaught, PersonField::TopicsWanted, PersonField::Aims,
    PersonField::Languages,    PersonField::Interests,    PersonField::TimeZone,
    PersonField::FreeTimes,    PersonField::HoursAMonth,  PersonField::Capacity,
    PersonField::Openness,     PersonField::Status,       PersonField::Note};

class NextList {
 public:
  NextList(exchange::ImportPreview& preview, const Programme& programme,
           const NewsDecisions& decisions, Date today)
      : preview_(preview), now_(programme), decisions_(decisions), today_(today) {
    later_.people = programme.people;
    later_.ranks = programme.ranks;
    later_.topics = programme.topics;
    later_.aims = programme.aims;
    later_.interests = programme.interests;
    apply(later_, preview.change);
    old_texts_.emplace(now_);
    new_texts_.emplace(later_);
  }

  std::vector<News> decide() && {
    look_at_changes();
    look_at_missing();
    look_at_pairs();
    sort_list(news_, {}, [](const News& it) { return std::tuple{it.kind, fold(it.who), it.key}; });
    return std::move(news_);
  }

 private:
  NewsChoice choose(News& news, NewsChoice usual) {
    const auto found = decisions_.find(news.key);
    news.choice = found == decisions_.end() ? usual : found->second;
    return news.choice;
  }

  void look_at_changes();
  void look_at_missing();
  void look_at_pairs();
  bool is_new(const Person& person);
  bool is_changed(const Person& before, const Person& after);
  void forget_managers();
  std::string more_of(const Person& person) const;
  const Person* later(const Id<Person>& id) const { return find(later_.people, id); }

  exchange::ImportPreview& preview_;
  const Programme& now_;
  // As far as people are concerned, with the change.
  Programme later_{};
  const NewsDecisions& decisions_;
  Date today_;
  std::optional<exchange::PersonTexts> old_texts_{};
  std::optional<exchange::PersonTexts> new_texts_{};
  std::vector<News> news_{};
};

std::string NextList::more_of(const Person& person) const {
  const Rank* rank = find(later_.ranks, person.rank);
  std::string words = rank == nullptr ? std::string() : rank->name;
  if (!person.team.empty()) words += (words.empty() ? "" : ", ") + person.team;
  return words;
}

// Whether they come in.
bool NextList::is_new(const Person& person) {
  News news{.kind = NewsKind::New,
            .key = "new " + fold(person.name) + "|" + person.email + "|" + person.team,
            .person = person.id,
            .who = words::name_or_words(later_, person.id),
            .more = more_of(person)};
  const bool comes = choose(news, NewsChoice::TakeIn) == NewsChoice::TakeIn;
  news_.push_back(std::move(news));
  return comes;
}

// Whether the new values come in.
bool NextList::is_changed(const Person& before, const Person& after) {
  News news{.kind = NewsKind::Changed,
            .key = "changed " + before.id.value,
            .person = before.id,
            .who = words::name_or_words(now_, before.id)};
  for (const PersonField field : kCompared) {
    std::string old_text = old_texts_->text(before, field);
    std::string new_text = new_texts_->text(after, field);
    if (old_text == new_text) continue;
    news.fields.push_back({exchange::field_name(field), std::move(old_text), std::move(new_text)});
  }
  const bool comes = choose(news, NewsChoice::UseNew) == NewsChoice::UseNew;
  news_.push_back(std::move(news));
  return comes;
}

void NextList::look_at_changes() {
  std::vector<Id<Person>> dropped;
  for (const auto& [id, edit] : preview_.change.people) {
    if (!edit.after) continue;
    const bool comes = edit.before ? is_changed(*edit.before, *edit.after) : is_new(*edit.after);
    if (!comes) dropped.push_back(id);
  }
  for (const Id<Person>& id : dropped) {
    const Person* before = find(now_.people, id);
    preview_.change.people.erase(id);
    if (before == nullptr) {
      --preview_.people_new;
      later_.people.erase(id);
    } else {
      --preview_.people_changed;
      ++preview_.people_unchanged;
      later_.people.insert_or_assign(id, *before);
    }
  }
  if (!dropped.empty()) forget_managers();
}

// Nobody's line manager is somebody who stays out.
void NextList::forget_managers() {
  for (const auto& [id, edit] : preview_.change.people) {
    if (edit.after == nullptr || edit.after->manager.empty() || later(edit.after->manager)) {
      continue;
    }
    later_.people.at(id).manager = {};
    preview_.change.people.alter(id, [](Person& person) { person.manager = {}; });
  }
}

void NextList::look_at_missing() {
  const std::unordered_set<std::string> listed(preview_.listed.begin(), preview_.listed.end());
  for (const auto& [id, person] : now_.people) {
    if (listed.contains(id.value) || person.status == PersonStatus::Left) continue;
    News news{.kind = NewsKind::Missing,
              .key = "missing " + id.value,
              .person = id,
              .who = words::name_or_words(now_, id),
              .more = more_of(person)};
    const NewsChoice choice = choose(news, NewsChoice::StayHere);
    news_.push_back(std::move(news));
    if (choice == NewsChoice::StayHere) continue;
    Person after = person;
    after.status = choice == NewsChoice::HasLeft ? PersonStatus::Left : PersonStatus::Away;
    if (after == person) continue;
    preview_.change.people.insert_or_assign(id, Edit<Person>{person, std::move(after)});
  }
}

// Pairs in which the mentor stood below the mentee and does not any more.
void NextList::look_at_pairs() {
  for (const auto& [id, pair] : now_.pairs) {
    const Person* mentor = later(pair.mentor);
    const Person* mentee = later(pair.mentee);
    if (!is_running(pair) || mentor == nullptr || mentee == nullptr) continue;
    const auto was_below =
        mentor_ranks_below(now_, now_.people.at(pair.mentor), now_.people.at(pair.mentee));
    const auto is_below = mentor_ranks_below(later_, *mentor, *mentee);
    if (was_below != true || is_below != false) continue;
    News news{
        .kind = NewsKind::PastMentee,
        .key = "past " + id.value,
        .person = pair.mentor,
        .pair = id,
        .who = words::both_names(later_, pair.mentor, pair.mentee),
        .fields = {{exchange::field_name(PersonField::Rank), more_of(*mentee), more_of(*mentor)}}};
    const NewsChoice choice = choose(news, NewsChoice::GoOn);
    news_.push_back(std::move(news));
    if (choice == NewsChoice::GoOn) continue;
    Pair after = pair;
    enter_stage(after, choice == NewsChoice::Close ? PairStage::Closed : PairStage::Paused, today_);
    if (after != pair) preview_.change.pairs.insert_or_assign(id, Edit<Pair>{pair, after});
  }
}

}  // namespace

std::vector<News> decide_news(exchange::ImportPreview& preview, const Programme& programme,
                              const NewsDecisions& decisions, Date today) {
  if (programme.people.empty()) return {};
  return NextList(preview, programme, decisions, today).decide();
}

}  // namespace flipside::app
