#include "screens/home_needs.h"

#include <iterator>

#include "app/words.h"
#include "programme/rules.h"
#include "screens/holder.h"
#include "screens/home_asking.h"
#include "screens/home_own.h"
#include "screens/words/home.h"
#include "screens/words/merge.h"

namespace flipside::screens {
namespace {

app::Intent go(app::Page page, std::string id = {}) {
  return app::Navigate{{.page = page, .id = std::move(id), .query = {}, .unknown = {}}};
}

class Needs {
 public:
  explicit Needs(const app::App& app) : app_(app), programme_(app::programme_of(app)) {}

  std::vector<Need> take() {
    const app::PairIndex& pairs = app_.derived.pairs;
    const bool is_organisers = is_organiser(app_);
    if (is_organisers) {
      for (const Id<Pair>& id : pairs.stalled) pace(id, true);
    }
    conflicts();
    add(asking_needs(app_));
    if (!is_organisers) {
      add(own_needs(app_));
    } else {
      waiting();
      for (const Id<Pair>& id : pairs.quiet) pace(id, false);
      beginnings();
    }
    add(awaited_needs(app_));
    return std::move(list_);
  }

 private:
  void add(std::vector<Need> more) {
    list_.insert(list_.end(), std::make_move_iterator(more.begin()),
                 std::make_move_iterator(more.end()));
  }

  void pace(const Id<Pair>& id, bool stalled) {
    const Pair& pair = programme_.pairs.at(id);
    const auto& momentum = app::records_of(app_.derived.pairs, id).figures.momentum;
    const std::string names = app::words::both_names(programme_, pair.mentor, pair.mentee);
    list_.push_back({.key = (stalled ? "stalled" : "quiet") + pair.id.value,
                     .icon = stalled ? ui::Icon::Hourglass : ui::Icon::Clock,
                     .tone = stalled ? ui::Tone::Warning : ui::Tone::Neutral,
                     .what = stalled ? words::have_stalled(names) : words::are_quiet(names),
                     .why = words::since_session(momentum->days, momentum->interval_days),
                     .verb = std::string(words::OpenPair),
                     .intent = go(app::Page::Pair, pair.id.value)});
  }

  void conflicts() {
    const std::size_t n = app_.open_conflicts.size();
    if (n == 0) return;
    list_.push_back({.key = "conflicts",
                     .icon = ui::Icon::Merge,
                     .tone = ui::Tone::Warning,
                     .what = merge_words::waiting(n),
                     .why = std::string(merge_words::WaitingShort),
                     .verb = std::string(merge_words::Decide),
                     .intent = go(app::Page::Merge)});
  }

  void waiting() {
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
    const std::size_t n = app_.derived.counts.no_rank;
    if (n == 0) return;
    list_.push_back({.key = "rank",
                     .icon = ui::Icon::TriangleAlert,
                     .tone = ui::Tone::Warning,
                     .what = words::no_rank(n),
                     .why = std::string(words::NoRankWhy),
                     .verb = std::string(words::SeeThem),
                     .intent = go(app::Page::People)});
  }

  const app::App& app_;
  const Programme& programme_;
  std::vector<Need> list_;
};

}  // namespace

std::vector<Need> needs_of(const app::App& app) { return Needs(app).take(); }

}  // namespace flipside::screens
