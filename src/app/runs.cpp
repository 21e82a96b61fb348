#include <memory>
#include <utility>

#include "app/clocks.h"
#include "app/commit.h"
#include "app/handlers.h"
#include "app/proposing.h"
#include "app/taking.h"
#include "app/words.h"
#include "programme/edits.h"

namespace flipside::app {

Repeating::Repeating(const Programme& programme, const Run& run, const matching::Calendar& calendar)
    : run_(run),
      search_(std::make_unique<matching::Matching>(matching::without_pairs_of(programme, run),
                                                   run.policy, matching::request_of(run),
                                                   calendar)) {}

void Repeating::step(std::int64_t cells) {
  if (!search_ || !search_->step(cells)) return;
  answer_ = matching::compare(run_, search_->result());
  search_.reset();
}

Change keep_run(App& app, Random& random) {
  const Programme& programme = programme_of(app);
  Id<Run>& id = app.proposing->run;
  if (id.empty()) id = random_id<Run>(random);
  if (programme.runs.contains(id)) return {};
  Run run = matching::run_of(*app.proposing->proposal, app.moment.today);
  run.id = id;
  return put(programme, run, {});
}

Effects advance_repetition(App& app) {
  Repeating* repeating = app.proposing->repeating.get();
  if (repeating == nullptr || repeating->done()) return {};
  repeating->step(CellsPerTick);
  if (!repeating->done()) return {};
  return {Announce{words::repetition(*repeating->answer(), repeating->run().pairs.size())}};
}

Effects on(App& app, const KeepProposals& it) {
  app.proposing->keep_proposals = it.keep;
  return {};
}

Effects on(App& app, const RepeatRun& it) {
  app.proposing->repeating.reset();
  app.proposing->run_to_repeat = it.run;
  return go_on_with_clocks(app);
}

void late::begin_repetition(App& app, const Run& run) {
  const Programme& programme = programme_of(app);
  app.proposing->run_to_repeat = {};
  app.proposing->repeating =
      std::make_unique<Repeating>(programme, run, calendar_of(app.clocks, programme, run.made_on));
}

}  // namespace flipside::app
