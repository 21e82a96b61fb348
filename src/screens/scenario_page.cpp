#include <string>
#include <utility>
#include <vector>

#include "screens/lesson_page.h"
#include "screens/page.h"
#include "screens/words/training.h"
#include "ui/box.h"
#include "ui/button.h"
#include "ui/choice.h"
#include "ui/columns.h"
#include "ui/text.h"

namespace flipside::screens {
namespace {

namespace lw = training_words;

// A decision is a letter of the path in the address.
constexpr std::string_view kLetters = "abcd";
constexpr std::string_view kPathKey = "path";

// Where a path leads: the step, and the decision before it.
struct ScenarioPlace {
  const app::ScenarioStep* step;
  const app::ScenarioChoice* last{};
  std::string path{};  // as far as it leads anywhere
};

ScenarioPlace place_on(const app::Scenario& scenario, std::string_view path) {
  ScenarioPlace place{&scenario.steps.front()};
  for (const char letter : path) {
    const std::size_t at = kLetters.find(letter);
    if (at >= place.step->choices.size()) break;
    place.last = &place.step->choices[at];
    place.step = &app::step_named(scenario, place.last->next);
    place.path += letter;
  }
  return place;
}

std::string path_asked(const Scene& scene) {
  const auto found = scene.app.route.query.find(std::string(kPathKey));
  return found == scene.app.route.query.end() ? std::string() : found->second;
}

void go_along(Scene& scene, const app::Scenario& scenario, const std::string& path) {
  app::Route route{.page = app::Page::Training, .id = scenario.id, .query = {}, .unknown = {}};
  if (!path.empty()) route.query.emplace(kPathKey, path);
  scene.send(app::Navigate{std::move(route)});
}

ui::NodeId what_followed(ui::Frame& f, const app::ScenarioChoice& choice) {
  const ui::Box box(f, {.padding = 16,
                        .ground = f.theme().soft,
                        .edge = f.surface().forced_colours ? f.theme().edge : f.theme().soft,
                        .shadow = false});
  const ui::NodeId heading = ui::heading(f, 2, lw::Followed, ui::kBodyStrong);
  f.space(2);
  ui::muted(f, lw::you_chose(choice.text));
  f.space(8);
  ui::text(f, choice.then, {.type = ui::kLead});
  return heading;
}

void decide(Scene& scene, TrainingScreen& s, const app::Scenario& scenario,
            const ScenarioPlace& place) {
  ui::Frame& f = scene.ui;
  std::vector<ui::Choice> choices;
  for (const app::ScenarioChoice& it : place.step->choices) {
    choices.push_back({kLetters.substr(choices.size(), 1), it.text});
  }
  const bool is_asked = s.undecided && s.choice < 0;
  ui::radio_group(f, "choice", lw::YourDecision, choices, s.choice,
                  {.error = is_asked ? lw::DecideFirst : std::string_view()});
  f.space(16);
  ui::Flow row(f, 8, f.control_height());
  if (ui::button(row, f, "on", lw::SeeWhatFollows, {.kind = ui::ButtonKind::Primary})) {
    s.undecided = s.choice < 0;
    if (s.undecided) return f.announce(std::string(lw::DecideFirst), true);
    const auto& chosen = place.step->choices[static_cast<std::size_t>(s.choice)];
    const bool is_end = app::step_named(scenario, chosen.next).choices.empty();
    if (is_end && note_on(scene, scenario.id) == nullptr) {
      scene.send(app::Save<LessonNote>{note_to_keep(scene, scenario.id)});
    }
    go_along(scene, scenario, place.path + kLetters[static_cast<std::size_t>(s.choice)]);
  }
}

void step_back_button(Scene& scene, const app::Scenario& scenario, const std::string& path) {
  const ui::ButtonLook look{.kind = ui::ButtonKind::Quiet, .icon = ui::Icon::Undo};
  if (ui::button(scene.ui, "back_one", lw::DecideAgain, look)) {
    go_along(scene, scenario, path.substr(0, path.size() - 1));
  }
}

void after_the_end(Scene& scene, const app::Scenario& scenario) {
  ui::Frame& f = scene.ui;
  ui::Flow row(f, 8, f.control_height());
  const ui::ButtonLook primary{.kind = ui::ButtonKind::Primary};
  if (ui::button(row, f, "all", lw::AllLessons, primary)) scene.go(app::Page::Training);
  if (ui::button(row, f, "again", lw::FromTheBeginning)) go_along(scene, scenario, {});
}

// Who went one step on or back reads from there.
bool moved_to(TrainingScreen& s, const std::string& path) {
  if (s.path == path) return false;
  const bool is_back = s.path.size() == path.size() + 1 && s.path.starts_with(path);
  s.choice = is_back ? static_cast<int>(kLetters.find(s.path.back())) : -1;
  s.undecided = false;
  s.path = path;
  return true;
}

}  // namespace

std::string path_in_address(const Scene& scene, const app::Scenario& scenario) {
  return place_on(scenario, path_asked(scene)).path;
}

void draw_scenario(Scene& scene, TrainingScreen& s, const app::Scenario& scenario, ui::Rect area) {
  ui::Frame& f = scene.ui;
  const ScenarioPlace place = place_on(scenario, path_asked(scene));
  const bool has_moved = moved_to(s, place.path);
  // Each step begins at the top.
  const Page page(scene, scenario.id + place.path, area, kReadingWidth);
  lesson_head(scene, scenario.title, scenario.side, scenario.minutes);
  const bool is_end = place.step->choices.empty();
  f.space(16);
  ui::muted(f, is_end ? std::string(lw::TheEnd)
                      : lw::decision_of(place.path.size() + 1, app::ScenarioDecisions));
  f.space(12);
  ui::NodeId reads_on{};
  if (place.last != nullptr) {
    reads_on = what_followed(f, *place.last);
    step_back_button(scene, scenario, place.path);
    f.space(12);
  }
  const ui::NodeId heading = ui::heading(f, 2, place.step->heading, ui::kH2);
  if (place.last == nullptr) reads_on = heading;
  f.space(4);
  ui::text(f, place.step->text, {.type = ui::kLead});
  f.space(16);
  is_end ? after_the_end(scene, scenario) : decide(scene, s, scenario, place);
  f.space(12);
  if (!is_end) ui::muted(f, lw::NoPoints, ui::kCaption);
  if (has_moved) f.focus(reads_on);
}

}  // namespace flipside::screens
