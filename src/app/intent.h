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

// Its handler is in the part of the program that comes when it is wanted (late_part.h).
template <class I>
concept LateIntent = IntentKind<I> && requires { typename I::Late; };

namespace late {
template <LateIntent I>
Effects answer(App& app, const void* intent) {
  return on(app, *static_cast<const I*>(intent));
}
}  // namespace late

// An intent of any kind. Not a variant: every file that copied one would instantiate all the kinds.
// Nobody alters one, so copies share it.
class Intent {
 public:
  template <IntentKind I>
  Intent(I it)
      : it_(new I(std::move(it)), [](const void* kept) { delete static_cast<const I*>(kept); }),
        answer_([](App& app, const void* kept) { return on(app, *static_cast<const I*>(kept)); }) {}
  template <LateIntent I>
  Intent(I it)
      : it_(new I(std::move(it)), [](const void* kept) { delete static_cast<const I*>(kept); }),
        answer_(late::answer<I>),
        is_late_(true) {}

  // Whether it can only be answered while the late part is here.
  bool is_late() const { return is_late_; }
  Effects answer(App& app) const { return answer_(app, it_.get()); }

 private:
  std::shared_ptr<const void> it_;
  Effects (*answer_)(App&, const void*);
  bool is_late_{};
};

}  // namespace flipside::app
