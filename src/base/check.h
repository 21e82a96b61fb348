// CHECK: what must hold whatever people or files do. A failure is a bug: it is reported, then the
// program stops, because going on could damage what is kept.
#pragma once

namespace flipside {

// Told once, with a sentence that names condition, file and line, just before the program stops.
// The edge of the platform sets it to show a crash page; nullptr takes it away.
using CrashHook = void (*)(const char* sentence);
void set_crash_hook(CrashHook hook);

[[noreturn]] void check_failed(const char* condition, const char* file, int line);

}  // namespace flipside

#define CHECK(condition)                                                        \
  do {                                                                          \
    if (!(condition)) ::flipside::check_failed(#condition, __FILE__, __LINE__); \
  } while (false)
