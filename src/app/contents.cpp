#include "app/contents.h"

namespace flipside::app {

Contents contents_of(const Workspace& workspace) {
  const Programme& programme = workspace.programme;
  const Charter& charter = charter_of(programme);
  return {.organisation = charter.organisation,
          .cohort = charter.cohort,
          .holder = workspace.holder,
          .people = programme.people.size(),
          .pairs = programme.pairs.size(),
          .sessions = programme.sessions.size()};
}

}  // namespace flipside::app
