#include "screens/pair_approach.h"

#include "insights/agenda_shares.h"
#include "screens/words/approach.h"
#include "ui/box.h"
#include "ui/text.h"

namespace flipside::screens {
namespace {

namespace ap = approach_words;

}  // namespace

std::string marks_of(const Programme& programme, const AgendaItem& item) {
  const Topic* topic = find(programme.topics, item.topic);
  return ap::marks(item.approach, topic == nullptr ? std::string() : topic->name);
}

void approach_lines(Scene& scene, const AgendaItem& item, float indent) {
  const std::string marks = marks_of(scene.programme(), item);
  if (marks.empty()) return;
  ui::Frame& f = scene.ui;
  const ui::TextLook look{.type = ui::kCaption, .color = f.theme().muted, .role = ui::Role::Text};
  f.place().x += indent, f.place().width -= indent;
  f.space(-6);
  ui::text(f, marks, {.type = ui::kCaptionName, .color = f.theme().muted, .role = ui::Role::Text});
  if (item.approach == Approach::Explore) {
    for (const std::string_view prompt : ap::Prompts) ui::text(f, prompt, look);
  }
  f.space(10);
  f.place().x -= indent, f.place().width += indent;
}

void drift_line(Scene& scene, const PairView& view) {
  const auto drift = insights::focus_drift(view.sessions, view.pair.agreement.focus);
  if (!drift || drift->off_minutes * 2 <= drift->minutes) return;
  ui::Frame& f = scene.ui;
  f.space(12);
  const int off = (drift->off_minutes * 200 + drift->minutes) / (2 * drift->minutes);
  if (ui::banner(f, "drift", ap::drifted(off, drift->sessions),
                 {.tone = ui::Tone::Info, .action = ap::LookAtFocus})) {
    scene.send(app::Navigate{{.page = app::Page::Pair,
                              .id = view.pair.id.value,
                              .query = {{"part", "agreement"}},
                              .unknown = {}}});
  }
}

}  // namespace flipside::screens
