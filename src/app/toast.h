// Short notices at the foot of the page.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace flipside::app {

struct Toast {
  int id{};
  std::string text{};
  // The step that its Undo takes back.
  std::optional<int> step{};
  // Gone from the page at this time, but kept in the list; 0 while it stays until it is dismissed.
  std::int64_t until_ms{};
  bool shown{true};
};

inline constexpr std::int64_t ToastTime_ms = 10'000;
inline constexpr std::size_t MostToasts = 50;

struct Toasts {
  // Oldest first.
  std::vector<Toast> list{};
  int next_id{1};
};

}  // namespace flipside::app
