#include "archive/envelope.h"

#include <utility>

namespace flipside::archive {

Envelope envelope_of(Kind kind, Workspace workspace) {
  return {.format = Format::Flipside,
          .version = Version,
          .kind = kind,
          .holder = workspace.holder,
          .person = std::move(workspace.person),
          .programme = std::move(workspace.programme)};
}

}  // namespace flipside::archive
