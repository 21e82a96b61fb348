#include "app/next_list.h"

#include <algorithm>

#include "app/stages.h"
#include "app/words.h"
#include "base/text.h"
#include "exchange/person_fields.h"
#include "programme/rules.h"

namespace flipside::app {
namespace {

using exchange::PersonField;

constexpr std::array Compared{
    PersonField::Name,        PersonField::StaffNumber,  PersonField::Email,
    PersonField::Role,        PersonField::Rank,         PersonField::Team,
    PersonField::LineManager, PersonField::TopicsTaught, PersonField::TopicsWanted,
    PersonField::Aims,        PersonField::Languages,    PersonField::Interests,
    PersonField::TimeZone,    PersonField::FreeTimes,    PersonField::HoursAMonth,
    PersonField::Capacity,    PersonField::Openness,     PersonField::Status,
    PersonField::Note};

// All but the people.
Change names_of_change(const Change& change) {
  Change names;
  names.ranks = change.ranks;
  names.topics = change.topics;
  names.aims = change.aims;
  names.interests = change.interests;
  return names;
}

// Takes records that nothing names out of what is added, and their names out of `names`.
template <class R>
void drop_unnamed_of(Edits<R>& edits, const std::set<std::string>& named,
                     std::vector<std::string>& names) {
  edits.erase_if([&](const Id<R>& id, const EditOf<R>& edit) {
    if (edit.before || named.contains(id.value)) return false;
    std::erase(names, edit.after->name);
    return true;
  });
}

}  // namespace

const std::array<Pass<NextList>, 12> NextList::Passes{{
    {&NextList::copy_person, &NextList::here},
    {&NextList::take_person, &NextList::changes},
    {&NextList::index_old, &NextList::here, 2},
    {&NextList::index_new, &NextList::all_later, 2},
    {&NextList::look_at_change, &NextList::news_of_changes, 4},
    {&NextList::note_listed, &NextList::listed},
    {&NextList::look_at_missing, &NextList::here},
    {&NextList::look_at_pair, &NextList::pairs_here, 2},
    {&NextList::note_named, &NextList::changes_left},
    {&NextList::drop_unnamed, &NextList::once_if_left_out},
    {&NextList::take_one, &NextList::all_news},
    {&NextList::let_go, &NextList::all_later},
}};

NextList::NextList(exchange::ImportPreview& preview, const Programme& programme,
                   const NewsDecisions& decisions, std::string_view learners_from, Date today)
    : preview_(preview),
      now_(programme),
      decisions_(decisions),
      today_(today),
      roles_(programme, preview.change, learners_from),
      old_texts_(now_, exchange::Indexed::Later),
      new_texts_(later_, exchange::Indexed::Later),
      changes_(preview.change.people.size()) {
  if (!has_news()) return;
  later_.ranks = programme.ranks;
  later_.topics = programme.topics;
  later_.aims = programme.aims;
  later_.interests = programme.interests;
  apply(later_, names_of_change(preview.change));
}

void NextList::copy_person(std::size_t index) {
  if (index == 0) person_ = now_.people.begin();
  later_.people.emplace_hint(later_.people.end(), *person_++);
}

void NextList::take_person(std::size_t index) {
  if (index == 0) edit_ = preview_.change.people.begin();
  const Id<Person> id = edit_->first;
  ++edit_;
  roles_.give(preview_.change.people, id);
  const Person* after = preview_.change.people.find(id)->second.after;
  if (has_news() && after != nullptr) later_.people.insert_or_assign(id, *after);
}

void NextList::index_old(std::size_t index) {
  if (index == 0) person_ = now_.people.begin();
  old_texts_.index((person_++)->second);
}

void NextList::index_new(std::size_t index) {
  if (index == 0) person_ = later_.people.begin();
  new_texts_.index((person_++)->second);
}

std::string NextList::more_of(const Person& person) const {
  const Rank* rank = find(later_.ranks, person.rank);
  std::string words = rank == nullptr ? std::string() : rank->name;
  if (!person.team.empty()) words += (words.empty() ? "" : ", ") + person.team;
  return words;
}

NewsChoice NextList::chosen(const std::string& key, NewsChoice usual) const {
  const auto found = decisions_.find(key);
  return found == decisions_.end() ? usual : found->second;
}

void NextList::tell(News news) {
  std::tuple place{news.kind, fold(news.who), news.key};
  sorted_.emplace(std::move(place), std::move(news));
}

// Whether they come in.
bool NextList::is_new(const Person& person) {
  News news{.kind = NewsKind::New,
            .key = "new " + fold(person.name) + "|" + person.email + "|" + person.team,
            .person = person.id,
            .who = words::name_or_words(later_, person.id),
            .more = more_of(person)};
  news.choice = chosen(news.key, NewsChoice::TakeIn);
  const bool comes = news.choice == NewsChoice::TakeIn;
  tell(std::move(news));
  return comes;
}

// The person with the new values that come in, and the old ones that stay.
Person NextList::decided(const Person& before, Person after) {
  News news{.kind = NewsKind::Changed,
            .key = "changed " + before.id.value,
            .person = before.id,
            .who = words::name_or_words(now_, before.id)};
  for (const PersonField field : Compared) {
    FieldNews it{.field = field,
                 .before = old_texts_.text(before, field),
                 .after = new_texts_.text(after, field)};
    if (it.before == it.after) continue;
    it.key = news.key + " " + std::string(exchange::field_name(field));
    it.choice = chosen(it.key, NewsChoice::UseNew);
    if (it.choice == NewsChoice::KeepOld) exchange::copy_field(field, before, after);
    news.fields.push_back(std::move(it));
  }
  tell(std::move(news));
  return after;
}

void NextList::look_at_change(std::size_t index) {
  if (index == 0) edit_ = preview_.change.people.begin();
  const auto [listed, edit] = *edit_++;
  const Id<Person> id = listed;
  if (!edit.after) return;
  if (edit.before) {
    const Person after = decided(*edit.before, *edit.after);
    left_out_ |= after != *edit.after;
    later_.people.insert_or_assign(id, after);
    if (after != *edit.before) {
      return preview_.change.people.alter(id, [&](Person& person) { person = after; });
    }
    --preview_.people_changed;
    ++preview_.people_unchanged;
  } else {
    if (is_new(*edit.after)) return;
    left_out_ = true;
    --preview_.people_new;
    later_.people.erase(id);
    ++let_go_;
  }
  preview_.change.people.erase(id);
}

void NextList::look_at_missing(std::size_t index) {
  if (index == 0) person_ = now_.people.begin();
  const auto& [id, person] = *person_++;
  if (listed_.contains(id.value) || person.status == PersonStatus::Left) return;
  News news{.kind = NewsKind::Missing,
            .key = "missing " + id.value,
            .person = id,
            .who = words::name_or_words(now_, id),
            .more = more_of(person)};
  news.choice = chosen(news.key, NewsChoice::StayHere);
  const NewsChoice choice = news.choice;
  tell(std::move(news));
  if (choice == NewsChoice::StayHere) return;
  Person after = person;
  after.status = choice == NewsChoice::HasLeft ? PersonStatus::Left : PersonStatus::Away;
  if (after == person) return;
  preview_.change.people.insert_or_assign(id, Edit<Person>{person, std::move(after)});
}

// Pairs in which the mentor stood below the mentee and does not any more, or whose two have come
// into one reporting line.
void NextList::look_at_pair(std::size_t index) {
  if (index == 0) pair_ = now_.pairs.begin();
  const auto& [id, pair] = *pair_++;
  const Person* mentor = later(pair.mentor);
  const Person* mentee = later(pair.mentee);
  if (!is_running(pair) || mentor == nullptr || mentee == nullptr) return;
  const auto was_below =
      mentor_ranks_below(now_, now_.people.at(pair.mentor), now_.people.at(pair.mentee));
  const bool is_past = was_below == true && mentor_ranks_below(later_, *mentor, *mentee) == false;
  const bool is_one_line = in_one_reporting_line(later_, pair.mentor, pair.mentee) &&
                           !in_one_reporting_line(now_, pair.mentor, pair.mentee);
  if (!is_past && !is_one_line) return;
  News news{.kind = is_past ? NewsKind::PastMentee : NewsKind::OneLine,
            .key = "past " + id.value,
            .person = pair.mentor,
            .pair = id,
            .who = words::both_names(later_, pair.mentor, pair.mentee)};
  if (is_past) {
    news.fields.push_back(
        {.field = PersonField::Rank, .before = more_of(*mentee), .after = more_of(*mentor)});
  }
  if (is_one_line) news.fields.push_back({.field = PersonField::LineManager});
  news.choice = chosen(news.key, NewsChoice::GoOn);
  const NewsChoice choice = news.choice;
  tell(std::move(news));
  if (choice == NewsChoice::GoOn) return;
  Pair after = pair;
  enter_stage(after, choice == NewsChoice::Close ? PairStage::Closed : PairStage::Paused, today_);
  if (after != pair) preview_.change.pairs.insert_or_assign(id, Edit<Pair>{pair, after});
}

// Nobody's line manager is somebody who stays out.
void NextList::note_named(std::size_t index) {
  if (index == 0) edit_ = preview_.change.people.begin();
  const auto [listed, edit] = *edit_++;
  if (!edit.after) return;
  const Person person = *edit.after;
  if (!person.manager.empty() && later(person.manager) == nullptr) {
    preview_.change.people.alter(person.id, [](Person& it) { it.manager = {}; });
  }
  named_.insert(person.rank.value);
  for (const Offer& offer : person.offers) named_.insert(offer.topic.value);
  for (const Want& want : person.wants) named_.insert(want.topic.value);
  for (const Id<Aim>& aim : person.aims) named_.insert(aim.value);
  for (const Id<Interest>& interest : person.interests) named_.insert(interest.value);
}

// What only those name who stay out is not added.
void NextList::drop_unnamed(std::size_t) {
  Change& change = preview_.change;
  drop_unnamed_of(change.topics, named_, preview_.new_topics);
  drop_unnamed_of(change.aims, named_, preview_.new_aims);
  drop_unnamed_of(change.interests, named_, preview_.new_interests);
  drop_unnamed_of(change.ranks, named_, preview_.new_ranks);
  // Others moved only to make room.
  if (preview_.new_ranks.empty()) change.ranks = {};
}

void NextList::take_one(std::size_t) {
  news_.push_back(std::move(sorted_.extract(sorted_.begin()).mapped()));
}

void NextList::let_go(std::size_t) {
  if (later_.people.empty()) return;
  later_.people.erase(later_.people.begin());
  ++let_go_;
}

}  // namespace flipside::app
