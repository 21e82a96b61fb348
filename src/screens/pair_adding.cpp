// The dialog that puts two people together by hand.
#include <string>
#include <vector>

#include "matching/rules_between.h"
#include "matching/wording.h"
#include "screens/dialog_foot.h"
#include "screens/holder.h"
#include "screens/pairs.h"
#include "screens/person_picker.h"
#include "screens/words/asking.h"
#include "screens/words/matching.h"
#include "screens/words/pair.h"
#include "ui/box.h"
#include "ui/choice.h"
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

// Asks for both people first. True: the pair was made.
bool make_pair(Scene& scene, PairsScreen& s) {
  ui::Frame& f = scene.ui;
  s.both_needed = s.mentor.picked.key.empty() || s.mentee.picked.key.empty();
  if (s.both_needed) {
    f.focus(f.id(s.mentor.picked.key.empty() ? "mentor" : "mentee"));
    return false;
  }
  const app::Couple couple{Id<Person>{s.mentor.picked.key}, Id<Person>{s.mentee.picked.key}};
  if (!confirmed(scene, s, couple)) return false;
  scene.send(app::AddPairByHand{couple, s.ask_first && is_organiser(scene.app)});
  return true;
}

void mentor_and_mentee(Scene& scene, PairsScreen& s) {
  const auto pick = [&](std::string_view key, std::string_view label, ui::Side side,
                        PersonPick& state) {
    const bool missing = s.both_needed && state.picked.key.empty();
    pick_person(scene, key,
                {.label = label, .error = missing ? words::BothNeeded : std::string_view{}}, side,
                state);
  };
  pick("mentor", words::MentorField, ui::Side::Mentor, s.mentor);
  scene.ui.space(16);
  pick("mentee", words::MenteeField, ui::Side::Mentee, s.mentee);
}

}  // namespace

void draw_adding(Scene& scene, PairsScreen& s) {
  ui::Frame& f = scene.ui;
  const ui::Dialog dialog(f, "add_pair", words::AddByHand, 480);
  mentor_and_mentee(scene, s);
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
  const DialogFoot pressed =
      dialog_foot(f, "make", overrules ? words::OverruleAndPair : words::PairThem);
  const bool made = pressed.go && make_pair(scene, s);
  if (!made && !pressed.cancel && !dialog.closed()) return;
  s.adding = s.both_needed = false;
  s.ask_first = true;
  s.mentor = s.mentee = {};
  s.overrules.clear();
}

}  // namespace flipside::screens
