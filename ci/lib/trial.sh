# The proof that a toolchain works: a small program of C++23, compiled, linked and run.
try_compiler() {
  trial=$FLIPSIDE_TOOLCHAIN/trial
  mkdir -p "$trial"
  cat >"$trial/trial.cpp" <<'END'
#include <algorithm>
#include <cstdio>
#include <expected>
#include <string>
#include <vector>

int main() {
  std::vector<std::string> words{"works", "it"};
  std::ranges::sort(words);
  const std::expected<int, std::string> answer = 42;
  std::printf("%s %s %d\n", words[0].c_str(), words[1].c_str(), answer.value_or(0));
}
END
  "$emscripten/em++" -std=c++23 -Os -fno-exceptions -sENVIRONMENT=node -sEXIT_RUNTIME=1 \
    "$trial/trial.cpp" -o "$trial/trial.js" >"$trial/log" 2>&1 ||
    stop "the WebAssembly compiler does not work: $(tail -n 5 "$trial/log")" \
      "Remove $FLIPSIDE_TOOLCHAIN and start again."
  [ "$(node "$trial/trial.js")" = "it works 42" ] ||
    stop "a compiled program does not run under Node $(node --version)."
}
