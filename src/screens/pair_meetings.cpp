#include "screens/pair_meetings.h"

#include <algorithm>
#include <string_view>
#include <utility>
#include <vector>

#include "app/words.h"
#include "base/text.h"
#include "screens/dialog_foot.h"
#include "screens/form.h"
#include "screens/pair_rows.h"
#include "screens/words/pair.h"
#include "ui/choice.h"
#include "ui/dialog.h"
#include "ui/field.h"
#include "ui/list_rows.h"
#include "ui/text.h"

namespace flipside::screens {
namespace {

// With fewer pairs all can be seen at once.
constexpr std::size_t kLeastToFind = 12;
constexpr float kPairRow = 72;

std::vector<Id<Pair>> pairs_offered(const Scene& scene, std::string_view query) {
  const std::string folded = fold(trim(query));
  std::vector<Id<Pair>> offered;
  for (const auto& [names, id] : scene.app.derived.pairs.by_name) {
    if (!is_running(scene.programme().pairs.at(id))) continue;
    if (folded.empty() || matches_search(names, folded)) offered.push_back(id);
  }
  return offered;
}

std::string_view meeting_day_problem(const MeetingsDialog& d, Date today) {
  if (!d.on) return words::WhenMissing;
  return *d.on > today ? words::WhenFuture : std::string_view{};
}

void choose_all(ui::Frame& f, MeetingsDialog& d, const std::vector<Id<Pair>>& offered) {
  const auto chosen = static_cast<std::size_t>(
      std::ranges::count_if(offered, [&](const Id<Pair>& id) { return d.met.contains(id); }));
  bool all = chosen == offered.size();
  const ui::CheckLook look{.mixed = chosen > 0 && !all};
  if (!ui::checkbox(f, "all", words::all_pairs(offered.size()), all, look)) return;
  for (const Id<Pair>& id : offered) {
    if (all) {
      d.met.insert(id);
    } else {
      d.met.erase(id);
    }
  }
}

void one_pair(Scene& scene, MeetingsDialog& d, const Id<Pair>& id) {
  const Pair& pair = scene.programme().pairs.at(id);
  const std::string names = app::words::both_names(scene.programme(), pair.mentor, pair.mentee);
  const std::string last = words::last_met(last_words(scene.app, pair));
  bool met = d.met.contains(id);
  if (!ui::checkbox(scene.ui, "met", names, met, {.hint = last})) return;
  if (met) {
    d.met.insert(id);
  } else {
    d.met.erase(id);
  }
}

void choose_pairs(Scene& scene, MeetingsDialog& d) {
  ui::Frame& f = scene.ui;
  if (scene.app.derived.counts.running_pairs >= kLeastToFind) {
    ui::search_field(f, "find", {.label = words::FindPair, .placeholder = words::FindPair},
                     d.query);
    f.space(8);
  }
  const std::vector<Id<Pair>> offered = pairs_offered(scene, d.query);
  if (offered.empty()) {
    ui::muted(f, words::NobodyOfThatName);
    return;
  }
  choose_all(f, d, offered);
  const auto id_at = [&](int i) { return offered[static_cast<std::size_t>(i)]; };
  ui::list_rows(f, "pairs", words::WhoMet,
                {.count = static_cast<int>(offered.size()),
                 .height = kPairRow,
                 .key = [&](int i) { return id_at(i).value; },
                 .draw = [&](ui::Frame&, int i, ui::Rect) { one_pair(scene, d, id_at(i)); }},
                d.focused_row);
}

}  // namespace

void open_meetings(Scene& scene, MeetingsDialog& d) {
  d = {.open = true, .on = scene.app.moment.today, .query = {}, .met = {}};
}

void draw_meetings(Scene& scene, MeetingsDialog& d) {
  ui::Frame& f = scene.ui;
  const ui::Dialog dialog(f, "meetings", words::LogMeetings, 560);
  const std::string_view problem = meeting_day_problem(d, scene.app.moment.today);
  day_field(scene, "on", {.label = words::MetOn, .error = d.tried ? problem : ""}, d.on);
  f.space(16);
  choose_pairs(scene, d);
  if (d.tried && d.met.empty()) ui::text(f, words::NobodyMet, {.color = f.theme().danger});
  const DialogFoot pressed = dialog_foot(f, "log", words::log_pairs(d.met.size()));
  if (pressed.cancel || dialog.closed()) d.open = false;
  if (!pressed.go) return;
  d.tried = true;
  if (!problem.empty()) return f.focus(f.id("on"));
  if (d.met.empty()) return f.focus(f.id("all"));
  scene.send(app::LogMeetings{{d.met.begin(), d.met.end()}, *d.on});
  d.open = false;
}

}  // namespace flipside::screens
