#include "screens/pair_filter.h"

#include <algorithm>
#include <vector>

#include "app/words.h"
#include "screens/filter_select.h"
#include "screens/words/asking.h"
#include "ui/columns.h"

namespace flipside::screens {
namespace {

constexpr std::string_view kKey = "stage";
constexpr std::string_view kToAsk = "to-ask";
constexpr std::string_view kAwaited = "awaited";
constexpr std::string_view kRematch = "rematch";

std::vector<ui::Choice> choices() {
  std::vector<ui::Choice> list{{"all", asking_words::AllPairs},
                               {kToAsk, asking_words::ToAsk},
                               {kAwaited, asking_words::Awaited}};
  for (const auto& stage : names_of(PairStage{})) {
    list.push_back({stage.name, app::words::stage_name(stage.value)});
  }
  list.push_back({kRematch, asking_words::Rematch});
  return list;
}

}  // namespace

std::string pair_filter_of(const app::Route& route) {
  const auto found = route.query.find(std::string(kKey));
  return found == route.query.end() ? std::string() : found->second;
}

bool passes(const Pair& pair, std::string_view filter) {
  if (filter == kToAsk) return whose_turn(pair) && !pair.asked_on;
  if (filter == kAwaited) return whose_turn(pair) && pair.asked_on;
  if (filter == kRematch) return is_running(pair) && pair.rematch_asked_by;
  const auto stages = names_of(PairStage{});
  const auto named = std::ranges::find(stages, filter, [](const auto& it) { return it.name; });
  return named == stages.end() || named->value == pair.stage;
}

void draw_pair_filter(Scene& scene) {
  ui::Frame& f = scene.ui;
  const std::vector<ui::Choice> list = choices();
  const std::string filter = pair_filter_of(scene.app.route);
  const auto at = std::ranges::find(list, std::string_view(filter), &ui::Choice::key);
  int chosen = at == list.end() ? 0 : static_cast<int>(at - list.begin());
  if (!filter_select(f, "stage_filter", asking_words::StageFilter, list, chosen)) return;
  app::Route route = scene.app.route;
  route.query.erase(std::string(kKey));
  if (chosen > 0) {
    route.query.emplace(kKey, list[static_cast<std::size_t>(chosen)].key);
  }
  scene.send(app::Navigate{route});
}

}  // namespace flipside::screens
