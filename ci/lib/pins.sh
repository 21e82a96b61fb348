# The versions that the project is built with. ci/cmake/Dependencies.cmake pins the same sources for
# machines where they come from their projects' repositories.
debian_suite=trixie
llvm_version=19
least_emscripten=3.1.69

# Dear ImGui is too old in that suite: its source comes from this one. The suite moves on, so what
# is known to be good is named by content. A newer 1.92 is taken on Debian's signature, with a word.
imgui_suite=forky
imgui_series=1.92
imgui_pins='
e7bd201d56b5ee90d24d5dac85e5c12f98bdb95410252a62d27b7f89e4566d48 imgui_1.92.2b+ds.orig.tar.xz
'

# Node, where the machine's own is missing or older than playwright-core needs.
least_node=20
node_version=22.23.3

debian_packages="
  emscripten node-acorn binaryen
  clang-$llvm_version clang-tidy-$llvm_version clang-format-$llvm_version
  libclang-common-$llvm_version-dev libclang-cpp$llvm_version libllvm$llvm_version
  lld-$llvm_version llvm-$llvm_version patchelf
  libc6 libgcc-s1 libstdc++6 libbsd0 libedit2 libffi8 liblzma5 libmd0 libtinfo6 libxml2 libz3-4
  libzstd1 zlib1g
  googletest nlohmann-json3-dev
"
