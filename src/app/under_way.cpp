// What the late part has in hand, asked without it.
#include "app/app.h"
#include "app/importing.h"
#include "app/list_reading.h"
#include "app/proposing.h"

namespace flipside::app {
namespace {

// Whether the preview is one of figures that are no more.
bool is_outdated(const App& app) {
  return app.importing->is_read && app.importing->revision != app.derived.revision;
}

}  // namespace

bool is_reading(const App& app) {
  return app.importing && (app.importing->reading || is_outdated(app));
}

bool is_to_follow(const Proposing& proposing) {
  return proposing.proposal && proposing.outdated && proposing.follows && !proposing.search &&
         !proposing.awaits_clocks;
}

bool is_busy(const Exploring& exploring) {
  return exploring.blocking || (exploring.partners && !exploring.partners->search.done()) ||
         (exploring.modes && !exploring.modes->search.done());
}

bool is_busy(const Proposing& proposing, bool looked_at) {
  return proposing.search || (looked_at && is_to_follow(proposing)) ||
         (proposing.question && !proposing.question->search.done()) ||
         (proposing.repeating && !proposing.repeating->done()) || is_busy(proposing.exploring);
}

bool is_shown(const Proposing& proposing) {
  if (!proposing.proposal) return false;
  return !proposing.proposal->pairs.empty() || proposing.proposal->outcome.links.empty();
}

}  // namespace flipside::app
