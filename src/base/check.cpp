#include "base/check.h"

#include <cstdio>
#include <cstdlib>
#include <string>

namespace flipside {
namespace {

CrashHook crash_hook = nullptr;

}  // namespace

void set_crash_hook(CrashHook hook) { crash_hook = hook; }

void check_failed(const char* condition, const char* file, int line) {
  const std::string sentence =
      std::string("CHECK failed: ") + condition + " (" + file + ":" + std::to_string(line) + ")";
  std::fprintf(stderr, "%s\n", sentence.c_str());
  // Taken away first, so that a hook that fails itself does not come back here.
  const CrashHook hook = crash_hook;
  crash_hook = nullptr;
  if (hook != nullptr) hook(sentence.c_str());
  std::abort();
}

}  // namespace flipside
