#include "screens/matching_reasons.h"

#include <array>
#include <cctype>
#include <string>
#include <vector>

#include "app/clocks.h"
#include "app/namesakes.h"
#include "app/words.h"
#include "base/direction.h"
#include "matching/explanation.h"
#include "matching/wording.h"
#include "programme/programme.h"
#include "screens/format.h"
#include "screens/matching_policy.h"
#include "screens/told.h"
#include "screens/words/asking.h"
#include "screens/words/matching.h"
#include "screens/words/proof.h"
#include "ui/box.h"
#include "ui/button.h"
#include "ui/chip.h"
#include "ui/columns.h"
#include "ui/pressable.h"
#include "ui/text.h"

namespace flipside::screens {
namespace {

// Beside the names.
constexpr float kMatchingReasonsRow = 52;

const Person* person(const Programme& programme, const Id<Person>& id) {
  const auto found = programme.people.find(id);
  return found == programme.people.end() ? nullptr : &found->second;
}

using Parts = std::array<float, matching::AllCriteria.size()>;

// What each criterion adds to the score, as a share of a full one.
Parts parts_of(const matching::Breakdown& breakdown, const Weights& weights) {
  float whole = 0;
  for (const matching::Criterion c : matching::AllCriteria) {
    whole += static_cast<float>(matching::weight_of(weights, c));
  }
  Parts parts{};
  for (const matching::Criterion c : matching::AllCriteria) {
    if (whole <= 0) continue;
    parts[static_cast<std::size_t>(c)] =
        static_cast<float>(breakdown.counted(c)) / matching::FullWorth *
        static_cast<float>(matching::weight_of(weights, c)) / whole;
  }
  return parts;
}

// Segments in one accent, in the order of the criteria; the opened pair says which is which.
void paint_bar(ui::Frame& f, ui::Rect bar, const Parts& parts) {
  f.paint().fill(bar, f.theme().track, 3);
  float x = bar.x;
  for (const float part : parts) {
    const float wide = part * bar.width;
    if (wide < 2) continue;
    f.paint().fill({x, bar.y, wide - 1.5F, bar.height}, f.theme().primary, 1.5F);
    x += wide;
  }
}

std::vector<std::string> parts_in_words(const matching::Breakdown& breakdown,
                                        const Weights& weights) {
  std::vector<std::string> lines;
  for (const matching::Criterion c : matching::AllCriteria) {
    const int weight = matching::weight_of(weights, c);
    if (weight == 0) continue;
    const auto worth = breakdown.worth(c);
    lines.push_back(worth
                        ? words::part_of_score(matching::name_of(c), *worth, weight)
                        : words::part_not_answered(matching::name_of(c), breakdown.prior, weight));
  }
  return lines;
}

constexpr float kNameLine = 20;
// A narrower row has the names below each other: beside each other neither would be whole.
constexpr float kNamesBeside = 420;

float height_of_names(float width) { return width < kNamesBeside ? 2 * kNameLine + 4 : kNameLine; }

void paint_name(ui::Frame& f, ui::Rect line, ui::Side side, const std::string& name) {
  ui::paint_side(f, side, {line.x + 4, line.centre().y});
  ui::paint_line(f, name, ui::kBodyName, {line.x + 16, line.y, line.width - 16, line.height},
                 f.theme().text);
}

void paint_names(ui::Frame& f, ui::Rect area, const std::string& mentor,
                 const std::string& mentee) {
  const ui::Rect line{area.x, area.y, area.width, kNameLine};
  if (area.height > kNameLine) {
    paint_name(f, line, ui::Side::Mentor, mentor);
    return paint_name(f, {line.x, area.bottom() - kNameLine, line.width, kNameLine},
                      ui::Side::Mentee, mentee);
  }
  const float most = (line.width - 70) / 2;
  const float first = std::min(most, ui::text_width(f, mentor, ui::kBodyName));
  paint_name(f, {line.x, line.y, 16 + first, line.height}, ui::Side::Mentor, mentor);
  const float arrow = line.x + 16 + first + 10;
  f.paint().icon(ui::Icon::ArrowRight, {arrow, line.centre().y - 8, 16, 16}, f.theme().muted);
  paint_name(f, {arrow + 26, line.y, line.right() - arrow - 26, line.height}, ui::Side::Mentee,
             mentee);
}

std::string short_reason(const matching::PairExplanation& why) {
  std::string words;
  const auto add = [&](std::string more) {
    if (more.ends_with('.')) more.pop_back();
    if (!words.empty()) more.front() = static_cast<char>(std::tolower(more.front()));
    words += (words.empty() ? "" : ", ") + more;
  };
  for (const auto& brought : why.mentor_brings) {
    if (words.size() < 40) add(brought.name);
  }
  for (const auto& common : why.in_common) {
    if (words.size() < 40) add(matching::in_words(common));
  }
  return words;
}

void reason_list(ui::Frame& f, std::string_view key, std::string_view title,
                 const std::vector<std::string>& lines) {
  if (lines.empty()) return;
  f.space(12);
  ui::heading(f, 2, title, ui::kCaptionStrong);
  f.space(2);
  ui::Group list(f, ui::Role::List, key, title);
  for (std::size_t i = 0; i < lines.size(); ++i) {
    ui::Group item(f, ui::Role::ListItem, std::to_string(i));
    ui::text(f, lines[i], {.role = ui::Role::Text});
  }
}

template <class T>
std::vector<std::string> in_words(const std::vector<T>& list) {
  std::vector<std::string> lines;
  for (const T& item : list) lines.push_back(matching::in_words(item));
  return lines;
}

// The buttons of an opened pair.
void pair_buttons(Scene& scene, const matching::ProposedPair& pair, PartnersForm& partners) {
  ui::Frame& f = scene.ui;
  {
    const ui::ButtonLook plain{};
    const ui::ButtonLook quiet{.kind = ui::ButtonKind::Quiet};
    ui::Flow row(f, 8, f.control_height());
    if (ui::button(row, f, "ask", asking_words::AskThisMentee, plain)) {
      scene.send(app::AskMentees{{{pair.mentor, pair.mentee}}});
    }
    if (ui::button(row, f, "accept", words::AcceptPair, plain)) {
      scene.send(app::AcceptPairs{{{pair.mentor, pair.mentee}}});
    }
    if (ui::button(row, f, "decline", words::DeclinePair, quiet)) {
      scene.send(app::DeclinePair{{pair.mentor, pair.mentee}});
    }
  }
  partners_button(scene, partners, pair.mentor, Side::Mentor);
  partners_button(scene, partners, pair.mentee, Side::Mentee);
}

void reasons(Scene& scene, const matching::ProposedPair& pair, const matching::PairExplanation& why,
             PartnersForm& partners) {
  ui::Frame& f = scene.ui;
  std::vector<std::string> brings = in_words(why.mentor_brings);
  for (std::string& line : in_words(why.mentee_brings)) brings.push_back(words::in_return(line));
  reason_list(f, "brings", words::Brings, brings);
  reason_list(f, "common", words::InCommon, in_words(why.in_common));
  reason_list(f, "differ", words::Differ, in_words(why.differences));
  reason_list(f, "opener", words::Opener, {matching::in_words(why.opener)});
  const Policy& policy = policy_of(scene.programme());
  if (!tells_no_scores(policy)) {
    reason_list(f, "parts", words::MakesTheScore, parts_in_words(pair.breakdown, policy.weights));
  }
  f.space(16);
  pair_buttons(scene, pair, partners);
  f.space(16);
}

ui::Node row_node(ui::NodeId id, const std::string& name, ui::Rect rect, bool open) {
  ui::Node node;
  node.id = id;
  node.role = ui::Role::Button;
  node.name = name;
  node.rect = rect;
  node.state.expandable = true;
  node.state.expanded = open;
  node.text = {.line_height = 20, .weight = 500, .inset_left = 16, .inset_top = 10};
  return node;
}

}  // namespace

bool proposed_pair(Scene& scene, const matching::ProposedPair& pair, bool open,
                   PartnersForm& partners) {
  ui::Frame& f = scene.ui;
  const Programme& programme = scene.programme();
  const Person* mentor = person(programme, pair.mentor);
  const Person* mentee = person(programme, pair.mentee);
  if (mentor == nullptr || mentee == nullptr) return false;
  ui::Group item(f, ui::Role::ListItem, pair.mentor.value + pair.mentee.value);
  const float names = height_of_names(f.place().width);
  const ui::Rect row = f.take(kMatchingReasonsRow + names);
  const bool drawn = open || f.paint().visible(row);
  const ui::NodeId id = f.id("row");
  const ui::Press press = ui::pressable(f, id, row);
  const Policy& policy = policy_of(programme);
  const std::string mentor_name = app::telling_name(scene.app, pair.mentor);
  const std::string mentee_name = app::telling_name(scene.app, pair.mentee);
  const std::string score = score_told(policy, pair.breakdown.score);
  const std::string rests_on = words::rests_on(matching::answers_of(pair.breakdown, policy));
  f.node(row_node(id,
                  isolated(mentor_name) + " teaches " + isolated(mentee_name) + ", " +
                      (tells_no_scores(policy) ? score : score + " of 100") + ", " + rests_on,
                  row, open));
  if (!drawn) return press.activated;
  const matching::PairExplanation why =
      matching::explain_pair(programme, *mentor, *mentee,
                             app::calendar_of(scene.app.clocks, programme, scene.app.moment.today));
  const ui::Theme& t = f.theme();
  f.paint().fill(row.inset(1), open ? t.selected : faded(t.hover, press.heat), 8);
  if (press.focus_ring) f.paint().frame(row.inset(1), t.primary, 8, 2);
  const ui::Rect inner{row.x + 16, row.y, row.width - 32, row.height};
  paint_names(f, {inner.x, row.y + 10, inner.width - 76, names}, mentor_name, mentee_name);
  ui::paint_line(f, score, ui::figures(ui::kBodyStrong),
                 {inner.right() - 72, row.y + 10, 72, kNameLine}, t.text, ui::Align::Right);
  const ui::Rect bar{inner.x, row.y + 16 + names, inner.width, 6};
  if (!tells_no_scores(policy)) paint_bar(f, bar, parts_of(pair.breakdown, policy.weights));
  const float rests_width = ui::text_width(f, rests_on, ui::kCaption);
  const ui::Rect caption{inner.x, bar.bottom() + 5, inner.width, 16};
  ui::paint_line(f, short_reason(why), ui::kCaption,
                 {caption.x, caption.y, caption.width - rests_width - 12, caption.height}, t.muted);
  ui::paint_line(f, rests_on, ui::kCaption, caption, t.muted, ui::Align::Right);
  if (open) {
    const ui::Place outer = f.place();
    f.place() = {inner.x, row.bottom(), inner.width};
    reasons(scene, pair, why, partners);
    f.place() = {outer.x, f.place().y, outer.width};
  }
  return press.activated;
}

}  // namespace flipside::screens
