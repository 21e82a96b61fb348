// Short notices at the foot of the page.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "app/effect.h"

namespace flipside::app {

struct Toast {
  int id{};
  std::string text{};
  // The step that its Undo takes back (UndoStep).
  std::optional<int> step{};
  // The removed workspace that its Undo puts back; empty: none.
  std::string puts_back{};
  // From then on it is no longer shown, but stays in the list.
  std::int64_t until_ms{};
  bool shown{true};
};

inline constexpr std::int64_t ToastTime_ms = 10'000;
inline constexpr std::size_t MostToasts = 50;

struct Toasts {
  // Oldest first; MostToasts at most.
  std::vector<Toast> list{};
  int next_id{1};
};

// Adds a notice and has it announced.
Effects show_toast(Toasts& toasts, std::string text, std::int64_t now_ms,
                   std::optional<int> step = {});
// Takes away what is over.
void expire_toasts(Toasts& toasts, std::int64_t now_ms);
// When the next one is over; absent when none is shown.
std::optional<std::int64_t> next_expiry(const Toasts& toasts);

}  // namespace flipside::app
