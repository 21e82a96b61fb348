#include "screens/pair_status.h"

#include <optional>
#include <string>

#include "screens/format.h"
#include "screens/pair_flow.h"
#include "screens/pair_rows.h"
#include "screens/words/asking.h"
#include "screens/words/pair.h"
#include "screens/words/pair_running.h"
#include "screens/words/session.h"
#include "ui/chip.h"

namespace flipside::screens {
namespace {

// The day on which the pair came into its stage, as far as it is known.
std::optional<Date> stage_began(const Pair& pair) {
  if (pair.stage == PairStage::Closed) return pair.closed_on;
  if (pair.stage == PairStage::Paused && !pair.pauses.empty()) return pair.pauses.back().from;
  return pair.started_on;
}

std::optional<Date> pause_ends(const Pair& pair) {
  if (pair.stage != PairStage::Paused || pair.pauses.empty()) return std::nullopt;
  return pair.pauses.back().until;
}

}  // namespace

void pair_status_line(Scene& scene, const Pair& pair) {
  const PairStatus s = status_of(scene.app, pair);
  std::string words(s.words);
  const auto until = is_resting(pair, scene.app.moment.today) ? pause_ends(pair) : std::nullopt;
  if (until) {
    words = running_words::paused_until(short_date(*until, scene.app.moment.today));
  } else if (const auto day = stage_began(pair)) {
    words = session_words::since(s.words, short_date(*day, scene.app.moment.today),
                                 pair.stage == PairStage::Closed);
  }
  if (has_sessions_ahead(pair)) {
    words += ", " + words::rhythm_in_a_sentence(pair.agreement);
  }
  if (pair.manual) words += ", " + std::string(asking_words::ByHandShort);
  ui::status(scene.ui, words, {.icon = s.icon, .tone = s.tone});
}

}  // namespace flipside::screens
