// Answers to an invitation, as the organiser takes them in.
#include "app/replying.h"

#include <algorithm>
#include <set>
#include <string>
#include <utility>

#include "app/app.h"
#include "app/commit.h"
#include "app/handlers.h"
#include "app/holder.h"
#include "app/pages.h"
#include "app/signing_up.h"
#include "app/words.h"
#include "base/text.h"
#include "programme/edits.h"

namespace flipside::app {
namespace {

bool same_text(std::string_view a, std::string_view b) {
  return !trim(a).empty() && fold(trim(a)) == fold(trim(b));
}

// One team unless both are said and differ.
bool may_be_one_team(const Person& a, const Person& b) {
  return trim(a.team).empty() || trim(b.team).empty() || same_text(a.team, b.team);
}

// Two addresses that differ leave it to the organiser.
bool may_be_one_address(const Person& a, const Person& b) {
  return trim(a.email).empty() || trim(b.email).empty() || same_text(a.email, b.email);
}

// Who answered under that id before, or has it as their own.
Id<Person> answered_before(const Programme& programme, const Id<Person>& answers_as) {
  if (programme.people.contains(answers_as)) return answers_as;
  for (const auto& [id, person] : programme.people) {
    if (person.answers_as == answers_as.value) return id;
  }
  return {};
}

void find_person(const Programme& programme, Reply& reply) {
  const Person& answer = person_of(reply);
  reply.perhaps.clear();
  reply.person = answered_before(programme, answer.id);
  if (!reply.person.empty()) return;
  std::vector<Id<Person>> sure;
  for (const auto& [id, person] : programme.people) {
    const bool by_address = same_text(person.email, answer.email);
    if (!by_address && !same_text(person.name, answer.name)) continue;
    reply.perhaps.push_back(id);
    const bool by_name = may_be_one_team(person, answer) && may_be_one_address(person, answer);
    if (by_address || by_name) sure.push_back(id);
  }
  if (sure.size() == 1) reply.person = sure.front();
}

// Topics and the like of an answer, by the names that they have here.
class Names {
 public:
  Names(const Programme& here, const Programme& theirs) : here_(here), theirs_(theirs) {}

  // Empty where the answer does not say what it is.
  template <class R>
  Id<R> here(const Id<R>& id) {
    if (id.empty() || table_of<R>(here_).contains(id)) return id;
    const R* named = find(table_of<R>(theirs_), id);
    if (named == nullptr || trim(named->name).empty()) return {};
    for (const auto& [known, record] : table_of<R>(here_)) {
      if (same_text(record.name, named->name)) return known;
    }
    added_ = then(std::move(added_), put(here_, *named, {}));
    return id;
  }

  template <class R, class T>
  std::vector<T> all_here(const std::vector<T>& list, Id<R> T::* member) {
    std::vector<T> kept;
    std::set<Id<R>> seen;
    for (T item : list) {
      item.*member = here(item.*member);
      if ((item.*member).empty() || !seen.insert(item.*member).second) continue;
      kept.push_back(std::move(item));
    }
    return kept;
  }

  template <class R>
  std::vector<Id<R>> all_here(const std::vector<Id<R>>& list) {
    std::vector<Id<R>> kept;
    for (const Id<R>& id : list) {
      const Id<R> known = here(id);
      if (!known.empty() && std::ranges::find(kept, known) == kept.end()) kept.push_back(known);
    }
    return kept;
  }

  Change take() { return std::move(added_); }

 private:
  const Programme& here_;
  const Programme& theirs_;
  Change added_;
};

// What a later answer leaves out goes; what a first one does stays.
class Replacing {
 public:
  explicit Replacing(bool is_later) : is_later_(is_later) {}

  template <class T>
  void operator()(T& here, T answered) const {
    if (is_later_ || answered != T{}) here = std::move(answered);
  }

 private:
  bool is_later_;
};

// A rank is the ladder's: one that is not on it is none.
Id<Rank> rank_here(const Programme& here, const Programme& theirs, const Id<Rank>& id) {
  if (here.ranks.contains(id)) return id;
  const Rank* named = find(theirs.ranks, id);
  if (named == nullptr) return {};
  for (const auto& [known, rank] : here.ranks) {
    if (same_text(rank.name, named->name)) return known;
  }
  return {};
}

void write_texts(Person& person, const Person& answer) {
  for (std::string Person::* text : {&Person::name, &Person::email, &Person::team}) {
    if (!trim(answer.*text).empty()) person.*text = std::string(trim(answer.*text));
  }
  if (answer.role != Role::None) person.role = answer.role;
}

// Consent is of this answer alone, so is what rests on it.
void write_what_takes_consent(Person& person, const Person& answer, Names& names, bool is_later) {
  if (is_later || !answer.memberships.empty()) {
    person.memberships = names.all_here(answer.memberships, &Membership::group);
    person.group_wish = answer.group_wish;
  }
  if (is_later || answer.needs_consent) {
    person.needs = answer.needs;
    person.needs_consent = answer.needs_consent;
  }
}

Person written(const Programme& here, const Reply& reply, Date today, Names& names) {
  const Person& answer = person_of(reply);
  const Person* before = find(here.people, reply.person);
  Person person = before == nullptr ? Person{.id = answer.id} : *before;
  const bool is_later = before != nullptr && before->answers_as == answer.id.value;
  const Replacing replace(is_later);
  write_texts(person, answer);
  const Id<Rank> rank = rank_here(here, reply.answer.programme, answer.rank);
  if (!rank.empty()) person.rank = rank;
  replace(person.offers, names.all_here(answer.offers, &Offer::topic));
  replace(person.wants, names.all_here(answer.wants, &Want::topic));
  replace(person.aims, names.all_here(answer.aims));
  replace(person.interests, names.all_here(answer.interests));
  replace(person.languages, answer.languages);
  replace(person.time_zone, answer.time_zone);
  replace(person.free_times, answer.free_times);
  replace(person.hours_a_month, answer.hours_a_month);
  replace(person.capacity, answer.capacity);
  replace(person.openness, answer.openness);
  write_what_takes_consent(person, answer, names, is_later);
  person.answers_as = answer.id.value;
  person.answer = answer.answer;
  person.answered_on = today;
  return person;
}

// Beside what says that the answer came.
bool says_the_same(Person a, const Person& b) {
  a.answer = b.answer;
  a.answered_on = b.answered_on;
  a.answers_as = b.answers_as;
  return a == b;
}

ReplyFinding finding_of(const Programme& programme, const Reply& reply, Date today) {
  const Person* before = find(programme.people, reply.person);
  if (before == nullptr) return ReplyFinding::New;
  const Person& answer = person_of(reply);
  const bool answered = before->answers_as == answer.id.value;
  if (answered && before->answer > answer.answer) return ReplyFinding::Older;
  if (answered && before->answer == answer.answer) return ReplyFinding::Same;
  const bool is_same = says_the_same(with_answer(programme, reply, today), *before);
  return answered && is_same ? ReplyFinding::Same : ReplyFinding::Changed;
}

Reply* reply_of(App& app, const Id<Person>& answers_as) {
  const auto found = std::ranges::find_if(
      app.replies, [&](const Reply& it) { return person_of(it).id == answers_as; });
  return found == app.replies.end() ? nullptr : &*found;
}

// Of two answers of one person the later one waits.
void wait_for_organiser(App& app, Reply reply) {
  Reply* waiting = reply_of(app, person_of(reply).id);
  if (waiting == nullptr) {
    app.replies.push_back(std::move(reply));
  } else if (person_of(*waiting).answer <= person_of(reply).answer) {
    *waiting = std::move(reply);
  }
}

const Charter& charter_of_arrival(const Arrival& arrival) {
  return charter_of(arrival.workspace.programme);
}

bool organises(const App& app, const Id<Charter>& charter) {
  return is_organiser(app) && charter_of(programme_of(app)).id == charter;
}

}  // namespace

const Person& person_of(const Reply& reply) {
  return reply.answer.programme.people.begin()->second;
}

bool has_news(const Reply& reply) {
  return reply.finding == ReplyFinding::New || reply.finding == ReplyFinding::Changed;
}

Person with_answer(const Programme& programme, const Reply& reply, Date today) {
  Names names(programme, reply.answer.programme);
  return written(programme, reply, today, names);
}

Change take_reply(const Programme& programme, const Reply& reply, Date today) {
  Names names(programme, reply.answer.programme);
  const Person person = written(programme, reply, today, names);
  return then(names.take(), put(programme, person, {}));
}

void look_at_replies_again(App& app) {
  for (Reply& it : app.replies) {
    const bool is_gone = !it.person.empty() && !programme_of(app).people.contains(it.person);
    if (is_gone) find_person(programme_of(app), it);
    it.finding = finding_of(programme_of(app), it, app.moment.today);
  }
}

Effects take_answer(App& app, Arrival arrival) {
  const Charter& charter = charter_of_arrival(arrival);
  if (organises(app, charter.id)) return look_at_arrival(app, std::move(arrival));
  const auto kin = std::ranges::find_if(app.shelf.list, [&](const Shelved& it) {
    return is_here(it) && it.holder == Holder::Organiser && it.programme == charter.id.value;
  });
  if (kin == app.shelf.list.end()) {
    app.refused_files.push_back({arrival.name, words::answer_for_another(charter.organisation)});
    return {};
  }
  std::string id = kin->id;
  return switch_workspace(app, {.id = std::move(id), .arrival = std::move(arrival)});
}

Effects look_at_reply(App& app, Arrival arrival) {
  Reply reply{.answer = std::move(arrival.workspace)};
  find_person(programme_of(app), reply);
  wait_for_organiser(app, std::move(reply));
  look_at_replies_again(app);
  return go_to(app, {Page::SignUp});
}

Effects on(App& app, const DecideReply& it) {
  Reply* reply = reply_of(app, it.reply);
  if (reply == nullptr) return {};
  reply->person = it.person;
  look_at_replies_again(app);
  return {};
}

Effects on(App& app, const LeaveReply& it) {
  if (it.reply.empty()) {
    app.replies.clear();
  } else {
    std::erase_if(app.replies, [&](const Reply& each) { return person_of(each).id == it.reply; });
  }
  return {};
}

Effects on(App& app, const TakeReplies&) {
  Effects effects;
  if (!app.workspace || !may_write(app, effects)) return effects;
  look_at_replies_again(app);
  Programme now = programme_of(app);
  Change whole;
  std::size_t count{};
  std::string name;
  for (const Reply& it : app.replies) {
    if (!has_news(it)) continue;
    const Change change = take_reply(now, it, app.moment.today);
    apply(now, change);
    whole = then(std::move(whole), change);
    ++count;
    name = person_of(it).name;
  }
  app.replies.clear();
  if (count == 0) return effects;
  whole.label = words::take_answers(count, name);
  append(effects, commit(app, std::move(whole), words::took_answers(count, name)));
  return effects;
}

}  // namespace flipside::app
