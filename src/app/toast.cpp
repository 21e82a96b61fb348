#include "app/toast.h"

#include <algorithm>
#include <utility>

#include "app/words.h"

namespace flipside::app {

Effects show_toast(Toasts& toasts, std::string text, std::int64_t now_ms, std::optional<int> step) {
  text = words::in_short(text);
  Effects effects{Announce{text}};
  toasts.list.push_back(Toast{.id = toasts.next_id++,
                              .text = std::move(text),
                              .step = step,
                              .until_ms = now_ms + ToastTime_ms});
  if (toasts.list.size() > MostToasts) toasts.list.erase(toasts.list.begin());
  return effects;
}

void expire_toasts(Toasts& toasts, std::int64_t now_ms) {
  for (Toast& toast : toasts.list) {
    if (toast.until_ms <= now_ms) toast.shown = false;
  }
}

std::optional<std::int64_t> next_expiry(const Toasts& toasts) {
  std::optional<std::int64_t> next;
  for (const Toast& toast : toasts.list) {
    if (toast.shown) next = std::min(next.value_or(toast.until_ms), toast.until_ms);
  }
  return next;
}

}  // namespace flipside::app
