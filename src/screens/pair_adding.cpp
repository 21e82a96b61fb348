#include "screens/pair_adding.h"

#include <string>
#include <vector>

#include "matching/rules_between.h"
#include "matching/wording.h"
#include "screens/holder.h"
#include "screens/person_picker.h"
#include "screens/words/asking.h"
#include "screens/words/matching.h"
#include "screens/words/pair.h"
#include "screens/words/shell.h"
#include "ui/box.h"
#include "ui/button.h"
#include "ui/choice.h"
#include "ui/columns.h"
#include "ui/dialog.h"
#include "ui/text.h"

namespace flipside::screens {
namespace {

// The rules that protect one of the two, in words; empty: none is in the way.
std::string protected_by(const Scene& scene, const app::Couple& couple) {
  std::vector<std::string> words;
  const auto rules = matching::rules_between(scene.programme(), couple.mentor, couple.mentee);
  matching::protecting(rules).for_each([&](matching::Rule rule) {
    words.push_back("“" + std::string(matching::rule_in_words(rule)) + "”");
  });
  if (words.empty()) return {};
  return words::really_overrule(words) + " " + std::string(words::BeginsAsProposal);
}

std::string both_keys(const PairsScreen& s) {
  return s.mentor.picked.key + "/" + s.mentee.picked.key;
}

// Names what is in the way at the first press; true: the pair is to be made.
bool confirmed(Scene& scene, PairsScreen& s, const app::Couple& couple) {
  if (s.overrules == both_keys(s)) return true;
  s.named_rules = protected_by(scene, couple);
  if (s.named_rules.empty()) return true;
  s.overrules = both_keys(s);
  scene.ui.announce(s.named_rules);
  scene.ui.again();
  return false;
}

bool adding_foot(ui::Frame& f, bool& closed, std::string_view make) {
  f.space(24);
  const ui::ButtonLook go{.kind = ui::ButtonKind::Primary};
  const ui::ButtonLook quiet{.kind = ui::ButtonKind::Quiet};
  ui::Columns row(
      f,
      {ui::Width::grow(), ui::Width::fixed(ui::button_width(f, shell_words::Cancel, quiet)),
       ui::Width::fixed(ui::button_width(f, make, go))},
      8);
  row.next();
  row.next();
  if (ui::button(f, "cancel", shell_words::Cancel, quiet)) closed = true;
  row.next();
  return ui::button(f, "make", make, go);
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
  const bool overrules = !s.overrules.empty() && s.overrules == both_keys(s);
  if (overrules) {
    f.space(12);
    ui::banner(f, "overrule", s.named_rules, {.tone = ui::Tone::Warning});
  }
  bool closed = dialog.closed();
  if (adding_foot(f, closed, overrules ? words::OverruleAndPair : words::PairThem)) {
    s.both_needed = s.mentor.picked.key.empty() || s.mentee.picked.key.empty();
    if (s.both_needed) {
      f.focus(f.id(s.mentor.picked.key.empty() ? "mentor" : "mentee"));
    } else {
      const app::Couple couple{Id<Person>{s.mentor.picked.key}, Id<Person>{s.mentee.picked.key}};
      if (confirmed(scene, s, couple)) {
        scene.send(app::AddPairByHand{couple, s.ask_first && is_organiser(scene.app)});
        closed = true;
      }
    }
  }
  if (!closed) return;
  s.adding = s.both_needed = false;
  s.ask_first = true;
  s.mentor = s.mentee = {};
  s.overrules.clear();
}

}  // namespace flipside::screens
