// The sessions of a pair: those to come, and what became of the others.
#include <algorithm>
#include <string>
#include <vector>

#include "screens/format.h"
#include "screens/page.h"
#include "screens/pair_cards.h"
#include "screens/pair_dialogs.h"
#include "screens/pair_flow.h"
#include "screens/record_list.h"
#include "screens/words/own_pair.h"
#include "screens/words/pair.h"
#include "screens/words/session.h"
#include "ui/box.h"
#include "ui/button.h"
#include "ui/columns.h"
#include "ui/text.h"

namespace flipside::screens {
namespace {

constexpr std::size_t kSessions = 12;  // shown at first

void session_row(Scene& scene, PairScreen& s, const PairView& view, const Session& session) {
  ui::Frame& f = scene.ui;
  ui::Group item(f, ui::Role::ListItem, session.id.value);
  f.space(8);
  {
    const float edit = f.control_height();
    ui::Columns row(f, {ui::Width::grow(), ui::Width::fixed(edit)}, 8, edit);
    row.next(20);
    const std::string by =
        session.changed_by ? view.called_inside(*session.changed_by) : std::string();
    const std::string became = session_words::what_became(
        session, by,
        session.changed_on ? short_date(*session.changed_on, scene.app.moment.today) : "");
    std::string when = short_date(session.on, scene.app.moment.today);
    if (!became.empty()) when += ", " + became;
    ui::label(f, when, ui::kBodyName);
    row.next(edit);
    if (ui::icon_button(f, "edit", ui::Icon::Pencil, words::edit_session(when))) {
      open_session(scene, s, view, &session, SessionPurpose::Edit);
    }
  }
  if (!session.note.empty()) {
    ui::text(f, session.note, {.color = f.theme().muted, .most_lines = 3});
  }
  f.space(8);
}

// The next one first.
std::vector<const Session*> to_come(const PairView& view) {
  std::vector<const Session*> planned;
  for (const Session* session : view.sessions) {
    if (session->state == SessionState::Planned) planned.push_back(session);
  }
  if (view.next != nullptr) planned.push_back(view.next);
  std::ranges::reverse(planned);
  return planned;
}

std::vector<const Session*> those_before(const PairView& view) {
  std::vector<const Session*> sessions = view.sessions;
  std::erase_if(sessions,
                [](const Session* session) { return session->state == SessionState::Planned; });
  return sessions;
}

}  // namespace

void sessions_card(Scene& scene, PairScreen& s, const PairView& view) {
  const std::vector<const Session*> ahead = to_come(view);
  bool all = true;
  const RecordList coming{
      .key = "to_come",
      .title = std::string(own_words::ToCome),
      .readers = words::BothRead,
      .empty = words::NothingPlanned,
      .add = has_sessions_ahead(view.pair) ? words::PlanOne : std::string_view{}};
  if (record_list(scene, coming, ahead.size(), all,
                  [&](std::size_t i) { session_row(scene, s, view, *ahead[i]); })) {
    open_session(scene, s, view, nullptr, SessionPurpose::Plan);
  }
  scene.ui.space(kCardGap);
  const std::vector<const Session*> before = those_before(view);
  const RecordList list{.key = "sessions",
                        .title = session_words::title(view.figures.held),
                        .readers = words::BothRead,
                        .empty = words::NoSessions,
                        .most = kSessions};
  record_list(scene, list, before.size(), s.all_sessions,
              [&](std::size_t i) { session_row(scene, s, view, *before[i]); });
}

}  // namespace flipside::screens
