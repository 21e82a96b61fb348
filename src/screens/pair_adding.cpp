#include "screens/pair_adding.h"

#include "screens/holder.h"
#include "screens/person_picker.h"
#include "screens/words/asking.h"
#include "screens/words/pair.h"
#include "screens/words/shell.h"
#include "ui/button.h"
#include "ui/choice.h"
#include "ui/columns.h"
#include "ui/dialog.h"
#include "ui/text.h"

namespace flipside::screens {
namespace {

bool adding_foot(ui::Frame& f, bool& closed) {
  f.space(24);
  const ui::ButtonLook go{.kind = ui::ButtonKind::Primary};
  const ui::ButtonLook quiet{.kind = ui::ButtonKind::Quiet};
  ui::Columns row(
      f,
      {ui::Width::grow(), ui::Width::fixed(ui::button_width(f, shell_words::Cancel, quiet)),
       ui::Width::fixed(ui::button_width(f, words::PairThem, go))},
      8);
  row.next();
  row.next();
  if (ui::button(f, "cancel", shell_words::Cancel, quiet)) closed = true;
  row.next();
  return ui::button(f, "make", words::PairThem, go);
}

}  // namespace

void draw_adding(Scene& scene, PairsScreen& s) {
  ui::Frame& f = scene.ui;
  ui::Dialog dialog(f, "add_pair", words::AddByHand, 480);
  const std::string_view mentor_error =
      s.both_needed && s.mentor.picked.key.empty() ? words::BothNeeded : std::string_view{};
  const std::string_view mentee_error =
      s.both_needed && s.mentee.picked.key.empty() ? words::BothNeeded : std::string_view{};
  pick_person(scene, "mentor", {.label = words::MentorField, .error = mentor_error},
              ui::Side::Mentor, s.mentor);
  f.space(16);
  pick_person(scene, "mentee", {.label = words::MenteeField, .error = mentee_error},
              ui::Side::Mentee, s.mentee);
  if (is_organiser(scene.app)) {
    f.space(12);
    ui::toggle(f, "ask_first", asking_words::AskBothFirst, s.ask_first,
               {.hint = asking_words::AskBothFirstHint});
  }
  bool closed = dialog.closed();
  if (adding_foot(f, closed)) {
    s.both_needed = s.mentor.picked.key.empty() || s.mentee.picked.key.empty();
    if (s.both_needed) {
      f.focus(f.id(s.mentor.picked.key.empty() ? "mentor" : "mentee"));
    } else {
      scene.send(
          app::AddPairByHand{{Id<Person>{s.mentor.picked.key}, Id<Person>{s.mentee.picked.key}},
                             s.ask_first && is_organiser(scene.app)});
      closed = true;
    }
  }
  if (!closed) return;
  s.adding = s.both_needed = false;
  s.ask_first = true;
  s.mentor = s.mentee = {};
}

}  // namespace flipside::screens
