#include "app/late_part.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>
#include <vector>

#include "app/commit.h"
#include "app/handlers.h"
#include "app/words.h"

namespace flipside::app {

bool is_late(Page page) {
  constexpr std::array Late{Page::Programme, Page::People,   Page::Import,  Page::SignUp,
                            Page::HandOut,   Page::Matching, Page::Training};
  return std::ranges::find(Late, page) != Late.end();
}

Effects on(App& app, const WantLatePart&) {
  if (app.late_part == LatePart::Here || app.late_part == LatePart::Coming) return {};
  app.late_part = LatePart::Coming;
  return {FetchAsset{std::string(LatePartAsset)}};
}

Effects answer(App& app, const Intent& intent) {
  if (!intent.is_late() || app.late_part == LatePart::Here) return intent.answer(app);
  app.waiting_intents.push_back(intent);
  return on(app, WantLatePart{});
}

Effects take_late_part(App& app) {
  app.late_part = LatePart::Here;
  Effects effects;
  for (const Intent& intent : std::exchange(app.waiting_intents, {})) {
    append(effects, intent.answer(app));
  }
  return effects;
}

Effects refuse_late_part(App& app, std::string_view why) {
  app.late_part = LatePart::Failed;
  app.waiting_intents.clear();
  return notify(app, words::with_reason(words::LatePartFailed, why));
}

}  // namespace flipside::app
