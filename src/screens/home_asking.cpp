#include "screens/home_asking.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "app/words.h"
#include "screens/format.h"
#include "screens/holder.h"
#include "screens/words/asking.h"

namespace flipside::screens {
namespace {

namespace aw = asking_words;

constexpr std::size_t kNamesTold = 2;

app::Intent open_pair(const Pair& pair) {
  return app::Navigate{{.page = app::Page::Pair, .id = pair.id.value, .query = {}, .unknown = {}}};
}

// The page of the one pair, or the list of those at that point.
app::Intent see(std::size_t n, const Pair& first, const std::string& filter) {
  if (n == 1) return open_pair(first);
  return app::Navigate{
      {.page = app::Page::Pairs, .id = {}, .query = {{"stage", filter}}, .unknown = {}}};
}

std::string verb(std::size_t n) { return std::string(n == 1 ? aw::OpenPair : aw::SeeThem); }

// The pairs that ask for somebody, in the order of their ids.
std::vector<const Pair*> calling_pairs(const app::App& app) {
  const app::PairIds& ids = app.derived.pairs.calling;
  return app::found_in(app::programme_of(app).pairs, {ids.begin(), ids.end()});
}

// People whose turn it is to say yes or no, asked or not.
struct Turns {
  std::vector<std::string> names{};  // the first few
  const Pair* first{};
  std::size_t mentees{};
  std::size_t mentors{};
  std::optional<Date> since{};  // the earliest day on which one was asked

  std::size_t all() const { return mentees + mentors; }
};

Turns turns_of(const app::App& app, bool asked) {
  const Programme& programme = app::programme_of(app);
  Turns turns;
  for (const Pair* calling : calling_pairs(app)) {
    const Pair& pair = *calling;
    const auto side = whose_turn(pair);
    if (!side || pair.asked_on.has_value() != asked) continue;
    ++(*side == Side::Mentee ? turns.mentees : turns.mentors);
    if (turns.first == nullptr) turns.first = &pair;
    if (asked) turns.since = std::min(turns.since.value_or(*pair.asked_on), *pair.asked_on);
    if (turns.names.size() < kNamesTold) {
      turns.names.push_back(app::words::name_or_words(programme, person_on(pair, *side)));
    }
  }
  return turns;
}

void add_ask(const app::App& app, std::vector<Need>& list) {
  const Turns turns = turns_of(app, false);
  if (turns.first == nullptr) return;
  list.push_back({.key = "ask",
                  .icon = ui::Icon::Mail,
                  .tone = ui::Tone::Info,
                  .what = aw::ask_people(aw::some_names(turns.names, turns.all())),
                  .why = aw::do_not_know(turns.mentees, turns.mentors),
                  .verb = verb(turns.all()),
                  .intent = see(turns.all(), *turns.first, "to-ask")});
}

void add_agreed(const app::App& app, std::vector<Need>& list) {
  const Programme& programme = app::programme_of(app);
  std::size_t n = 0;
  const Pair* first = nullptr;
  for (const Pair* pair : calling_pairs(app)) {
    if (pair->stage != PairStage::Agreed) continue;
    ++n;
    if (first == nullptr) first = pair;
  }
  if (first == nullptr) return;
  const std::string names = app::words::both_names(programme, first->mentor, first->mentee);
  list.push_back({.key = "agreed",
                  .icon = ui::Icon::Play,
                  .tone = ui::Tone::Success,
                  .what = aw::can_start(names, n),
                  .why = aw::both_yes(n),
                  .verb = std::string(n == 1 ? aw::StartOne : aw::StartThem),
                  .intent = app::StartAgreed{}});
}

void add_wish(const Programme& programme, const Pair& pair, std::vector<Need>& list) {
  if (!pair.rematch_asked_by) return;
  const std::string names = app::words::both_names(programme, pair.mentor, pair.mentee);
  list.push_back({.key = "rematch" + pair.id.value,
                  .icon = ui::Icon::RefreshCw,
                  .tone = ui::Tone::Neutral,
                  .what = aw::would_like_others(names),
                  .why = std::string(aw::MatchAgainWhy),
                  .verb = std::string(aw::MatchAgain),
                  .intent = app::EndAndMatchAgain{pair.id}});
}

void add_absence(const Programme& programme, const Pair& pair, Side side, std::vector<Need>& list) {
  const Person* person = find(programme.people, person_on(pair, side));
  if (person == nullptr || person->status == PersonStatus::Active) return;
  const bool left = person->status == PersonStatus::Left;
  if (!left && pair.stage == PairStage::Paused) return;
  const std::string names = app::words::both_names(programme, pair.mentor, pair.mentee);
  list.push_back({.key = (side == Side::Mentor ? "mentor-away" : "mentee-away") + pair.id.value,
                  .icon = ui::Icon::User,
                  .tone = ui::Tone::Warning,
                  .what = aw::away_or_left(app::words::called(programme, *person), person->status),
                  .why = aw::pair_goes_on(names),
                  .verb = std::string(aw::OpenPair),
                  .intent = open_pair(pair)});
}

void add_own_question(const app::App& app, const Pair& pair, std::vector<Need>& list) {
  const auto own = own_side(app, pair);
  if (!own || whose_turn(pair) != own) return;
  const Programme& programme = app::programme_of(app);
  const bool learns = *own == Side::Mentee;
  const std::string partner =
      app::words::name_or_words(programme, learns ? pair.mentor : pair.mentee);
  list.push_back({.key = "question" + pair.id.value,
                  .icon = ui::Icon::Mail,
                  .tone = ui::Tone::Info,
                  .what = learns ? aw::like_to_learn(partner) : aw::like_to_teach(partner),
                  .why = std::string(aw::BothFine),
                  .verb = std::string(aw::Answer),
                  .intent = open_pair(pair)});
}

}  // namespace

std::vector<Need> asking_needs(const app::App& app) {
  const Programme& programme = app::programme_of(app);
  std::vector<Need> list;
  const std::vector<const Pair*> calling = calling_pairs(app);
  if (!is_organiser(app)) {
    for (const Pair* pair : calling) add_own_question(app, *pair, list);
    return list;
  }
  for (const Pair* pair : calling) {
    if (is_running(*pair)) add_wish(programme, *pair, list);
  }
  for (const Pair* pair : calling) {
    if (!is_running(*pair)) continue;
    add_absence(programme, *pair, Side::Mentor, list);
    add_absence(programme, *pair, Side::Mentee, list);
  }
  add_ask(app, list);
  add_agreed(app, list);
  return list;
}

std::vector<Need> awaited_needs(const app::App& app) {
  std::vector<Need> list;
  if (!is_organiser(app)) return list;
  const Turns turns = turns_of(app, true);
  if (turns.first == nullptr) return list;
  const std::string when = near_date(*turns.since, app.moment.today);
  list.push_back({.key = "awaited",
                  .icon = ui::Icon::Hourglass,
                  .tone = ui::Tone::Neutral,
                  .what = aw::waiting_for(aw::some_names(turns.names, turns.all()), turns.all()),
                  .why = aw::asked_since(turns.all(), when),
                  .verb = verb(turns.all()),
                  .intent = see(turns.all(), *turns.first, "awaited")});
  return list;
}

}  // namespace flipside::screens
