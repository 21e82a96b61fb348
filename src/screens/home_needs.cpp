#include "screens/home_needs.h"

#include <algorithm>
#include <iterator>

#include "app/words.h"
#include "insights/measures.h"
#include "programme/rules.h"
#include "screens/format.h"
#include "screens/home_asking.h"
#include "screens/words/home.h"

namespace flipside::screens {
namespace {

constexpr int kFourWeeks_days = 28;

app::Intent go(app::Page page, std::string id = {}) {
  return app::Navigate{{.page = page, .id = std::move(id), .query = {}, .unknown = {}}};
}

class Needs {
 public:
  explicit Needs(const app::App& app)
      : app_(app), programme_(app::programme_of(app)), today_(app.moment.today) {}

  std::vector<Need> take() {
    for (const auto& [id, pair] : programme_.pairs) pace(pair, insights::Pace::Stalled);
    add(asking_needs(app_));
    waiting();
    for (const auto& [id, pair] : programme_.pairs) pace(pair, insights::Pace::Quiet);
    for (const auto& [id, promise] : programme_.promises) late(promise);
    beginnings();
    add(awaited_needs(app_));
    return std::move(list_);
  }

 private:
  bool organiser() const { return app_.workspace && app_.workspace->holder == Holder::Organiser; }

  void add(std::vector<Need> more) {
    list_.insert(list_.end(), std::make_move_iterator(more.begin()),
                 std::make_move_iterator(more.end()));
  }

  void pace(const Pair& pair, insights::Pace wanted) {
    const auto momentum = insights::momentum(programme_, pair, today_);
    if (!momentum || momentum->pace != wanted) return;
    const bool stalled = wanted == insights::Pace::Stalled;
    const std::string names = app::words::both_names(programme_, pair.mentor, pair.mentee);
    list_.push_back({.key = (stalled ? "stalled" : "quiet") + pair.id.value,
                     .icon = stalled ? ui::Icon::Hourglass : ui::Icon::Clock,
                     .tone = stalled ? ui::Tone::Warning : ui::Tone::Neutral,
                     .what = stalled ? words::have_stalled(names) : words::are_quiet(names),
                     .why = words::since_session(momentum->days, momentum->interval_days),
                     .verb = std::string(words::OpenPair),
                     .intent = go(app::Page::Pair, pair.id.value)});
  }

  void late(const Promise& promise) {
    if (promise.state != PromiseState::Open || !promise.due || *promise.due >= today_) return;
    const auto pair = programme_.pairs.find(promise.pair);
    if (pair == programme_.pairs.end() || !is_running(pair->second)) return;
    const Id<Person>& who = person_on(pair->second, promise.by);
    list_.push_back({.key = "promise" + promise.id.value,
                     .icon = ui::Icon::Clock,
                     .tone = ui::Tone::Neutral,
                     .what = words::promise_late(app::words::name_or_words(programme_, who)),
                     .why = words::due_since(promise.text, near_date(*promise.due, today_)),
                     .verb = std::string(words::OpenPair),
                     .intent = go(app::Page::Pair, pair->first.value)});
  }

  void waiting() {
    if (!organiser()) return;
    const std::size_t mentors = app_.derived.counts.waiting_mentors;
    const std::size_t mentees = app_.derived.counts.waiting_mentees;
    if (mentors == 0 || mentees == 0) return;
    list_.push_back({.key = "waiting",
                     .icon = ui::Icon::Shuffle,
                     .tone = ui::Tone::Neutral,
                     .what = std::string(words::Waiting),
                     .why = words::waiting_why(mentors, mentees, app_.derived.counts.waiting_both),
                     .verb = std::string(words::FindPairs),
                     .intent = go(app::Page::Matching)});
  }

  void beginnings() {
    if (!organiser()) return first_session();
    if (programme_.people.empty()) {
      list_.push_back({.key = "people",
                       .icon = ui::Icon::Users,
                       .tone = ui::Tone::Info,
                       .what = std::string(words::BringPeople),
                       .why = std::string(words::BringPeopleWhy),
                       .verb = std::string(words::ImportList),
                       .intent = go(app::Page::Import)});
    }
    no_rank();
    const bool purpose =
        !programme_.charters.empty() && !programme_.charters.begin()->second.purpose.empty();
    if (purpose) return;
    list_.push_back({.key = "purpose",
                     .icon = ui::Icon::Scroll,
                     .tone = ui::Tone::Neutral,
                     .what = std::string(words::SayPurpose),
                     .why = std::string(words::SayPurposeWhy),
                     .verb = std::string(words::WritePurpose),
                     .intent = go(app::Page::Programme)});
  }

  void no_rank() {
    const auto n = std::ranges::count_if(programme_.people, [](const auto& entry) {
      return entry.second.rank.value.empty() && entry.second.role != Role::None;
    });
    if (n == 0) return;
    list_.push_back({.key = "rank",
                     .icon = ui::Icon::TriangleAlert,
                     .tone = ui::Tone::Warning,
                     .what = words::no_rank(static_cast<std::size_t>(n)),
                     .why = std::string(words::NoRankWhy),
                     .verb = std::string(words::SeeThem),
                     .intent = go(app::Page::People)});
  }

  void first_session() {
    if (!programme_.sessions.empty() || programme_.pairs.empty()) return;
    if (!is_running(programme_.pairs.begin()->second)) return;
    list_.push_back({.key = "first",
                     .icon = ui::Icon::Calendar,
                     .tone = ui::Tone::Info,
                     .what = std::string(words::FirstSession),
                     .why = std::string(words::FirstSessionWhy),
                     .verb = std::string(words::OpenPair),
                     .intent = go(app::Page::Pair, programme_.pairs.begin()->first.value)});
  }

  const app::App& app_;
  const Programme& programme_;
  Date today_;
  std::vector<Need> list_;
};

}  // namespace

std::vector<Need> needs_of(const app::App& app) { return Needs(app).take(); }

HomeFigures figures_of(const app::App& app) {
  const Programme& programme = app::programme_of(app);
  const Date today = app.moment.today;
  HomeFigures f;
  for (const auto& [id, pair] : programme.pairs) {
    if (!is_running(pair)) continue;
    ++f.pairs;
    if (const auto rhythm = insights::rhythm_kept(programme, pair, today)) {
      f.intervals_due += rhythm->due, f.intervals_kept += rhythm->kept;
    }
    for (const Side side : {Side::Mentor, Side::Mentee}) {
      const auto kept = insights::promises_kept(programme, id, side, today);
      f.promises_due += kept.due, f.promises_kept += kept.kept;
    }
  }
  const Date from = add_days(today, -kFourWeeks_days);
  f.sessions_held = static_cast<int>(std::ranges::count_if(programme.sessions, [&](const auto& s) {
    return s.second.state == SessionState::Held && s.second.on > from && s.second.on <= today;
  }));
  f.waiting = app.derived.counts.waiting;
  f.waiting_mentors = app.derived.counts.waiting_mentors;
  f.waiting_mentees = app.derived.counts.waiting_mentees;
  f.waiting_both = app.derived.counts.waiting_both;
  return f;
}

}  // namespace flipside::screens
