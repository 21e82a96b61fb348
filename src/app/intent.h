// Everything that a person or the outside world can ask of the app. A screen makes intents, the
// edge of the platform makes intents; update() (app.h) alone answers them.
#pragma once

#include <concepts>
#include <memory>
#include <utility>

#include "app/handlers.h"

namespace flipside::app {

// A kind of intent is a plain value with a handler (handlers.h).
template <class I>
concept IntentKind = requires(App& app, const I& it) {
  { on(app, it) } -> std::same_as<Effects>;
};

// An intent of any kind. Not a variant: every file that copied one would instantiate all the kinds.
// Nobody alters one, so copies share it.
class Intent {
 public:
  template <IntentKind I>
  Intent(I it)
      : it_(new I(std::move(it)), [](const void* kept) { delete static_cast<const I*>(kept); }),
        answer_([](App& app, const void* kept) { return on(app, *static_cast<const I*>(kept)); }) {}

  Effects answer(App& app) const { return answer_(app, it_.get()); }

 private:
  std::shared_ptr<const void> it_;
  Effects (*answer_)(App&, const void*);
};

}  // namespace flipside::app
