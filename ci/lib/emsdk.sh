# Machines that are not Debian: the Emscripten on PATH (from emsdk). CMake then fetches the library
# sources from their projects, or takes them from FLIPSIDE_IMGUI_DIR, FLIPSIDE_JSON_DIR and
# FLIPSIDE_GTEST_DIR.
find_emsdk() {
  advice="Install emsdk ($least_emscripten or newer), run its emsdk_env.sh, and start again."
  command -v emcc >/dev/null || stop "this machine is not Debian and has no emcc on PATH." "$advice"
  version=$(emcc --version | sed -n '1s/[^0-9]*\([0-9.]*\).*/\1/p')
  at_least "$version" "$least_emscripten" || stop "emcc on PATH is version $version." "$advice"
  emscripten=$(em-config EMSCRIPTEN_ROOT)
  clang_bin=$(em-config LLVM_ROOT)
  for tool in clang-tidy-$llvm_version clang-tidy; do
    if command -v "$tool" >/dev/null; then clang_bin=$(dirname "$(command -v "$tool")"); break; fi
  done
}
