# Debian: compilers and library sources, unpacked into a folder of their own from the packages of a
# newer suite. No root is needed and no package of the machine changes. The mirror is the machine's
# own: it is read from its apt configuration.
is_debian() { [ -f /etc/os-release ] && [ "$(. /etc/os-release && echo "$ID")" = debian ]; }

# Each step runs once: an interrupted setup goes on where it stopped.
once() {
  [ ! -e "$prefix/done/$1" ] || return 0
  say "$2"
  "$1"
  mkdir -p "$prefix/done"
  : >"$prefix/done/$1"
}

own_mirror() {
  codename=$(. /etc/os-release && echo "${VERSION_CODENAME:-sid}")
  apt-get indextargets --no-release-info --format '$(REPO_URI) $(RELEASE)' 'Created-By: Packages' |
    awk -v name="$codename" '$2 == name || $2 ~ /^(stable|oldstable|testing|unstable|sid)$/ {
      print $1; exit
    }'
}

# private_apt <folder> <sources line>: makes an apt that knows only this source, and reads it.
private_apt() {
  mkdir -p "$1/lists/partial" "$1/archives/partial" "$1/none"
  printf '%s\n' "$2" >"$1/sources.list"
  : >"$1/status"
  cat >"$1/apt.conf" <<END
Dir::Etc::sourcelist "$1/sources.list";
Dir::Etc::sourceparts "-";
Dir::Etc::preferencesparts "$1/none";
Dir::State "$1";
Dir::State::lists "$1/lists";
Dir::State::status "$1/status";
Dir::Cache "$1";
Dir::Cache::pkgcache "";
Dir::Cache::srcpkgcache "";
APT::Sandbox::User "";
Acquire::Languages "none";
Acquire::Retries "3";
END
  APT_CONFIG=$1/apt.conf apt-get "-oAcquire::Check-Valid-Until=${3:-true}" update -qq ||
    stop "the package list of Debian could not be read." \
      "Check the machine's network and apt sources."
}

read_package_lists() {
  mirror=$(own_mirror)
  [ -n "$mirror" ] || stop "apt on this machine knows no Debian mirror." \
    "Add one to /etc/apt/sources.list, run apt-get update, and start again."
  signed='[signed-by=/usr/share/keyrings/debian-archive-keyring.gpg]'
  private_apt "$prefix/apt/binary" "deb $signed $mirror $debian_suite main"
  # This suite is frozen or moves on while a mirror stays as it is: an old list is no harm, because
  # the content is pinned below.
  [ -n "${FLIPSIDE_IMGUI_DIR:-}" ] ||
    private_apt "$prefix/apt/source" "deb-src $signed $mirror $imgui_suite main" false
}

download_packages() {
  mkdir -p "$prefix/packages"
  # shellcheck disable=SC2086
  (cd "$prefix/packages" && APT_CONFIG=$prefix/apt/binary/apt.conf apt-get download -qq \
    $debian_packages) ||
    stop "a package of Debian $debian_suite could not be fetched." \
      "Start again: what is there is kept. Or put an emsdk on PATH and set FLIPSIDE_USE_EMSDK=1."
}

# What a build never reads: manuals, tests, and the variants of the system libraries for threads,
# link-time optimisation, position-independent code and 64-bit memory (1 GB).
unpack_packages() {
  rm -rf "$prefix/usr"
  for package in "$prefix"/packages/*.deb; do
    dpkg-deb --fsys-tarfile "$package" | tar -x -C "$prefix" --exclude='./usr/share/doc' \
      --exclude='./usr/share/man' --exclude='./usr/share/emscripten/test' \
      --exclude='*/wasm64-emscripten' --exclude='*/wasm32-emscripten/*-mt*' \
      --exclude='*/wasm32-emscripten/*-ww*' --exclude='*/wasm32-emscripten/*lto*' \
      --exclude='*/wasm32-emscripten/pic' --exclude='*/wasm32-emscripten/*-emu*'
  done
  # A Node that is not Debian's does not look in share/nodejs.
  ln -sfn nodejs "$prefix/usr/share/node_modules"
}

is_program() { [ -x "$1" ] && [ ! -L "$1" ] && [ "$(head -c 4 "$1" | tail -c 3)" = ELF ]; }

# The programs need a newer C library than the machine may have: they get the one beside them. A
# library's own search path would win over the program's, so libraries lose theirs.
bind_to_own_libraries() {
  libraries=$(ls -d "$prefix"/usr/lib/*-linux-gnu)
  loader=$(find "$prefix"/usr/lib64 "$libraries" -name 'ld-linux-*.so.*' 2>/dev/null | head -n 1)
  search=$libraries:$llvm/lib
  cp "$prefix/usr/bin/patchelf" "$prefix/patchelf"
  patch_elf() { "$loader" --library-path "$search" "$prefix/patchelf" "$@"; }
  for program in "$llvm"/bin/* "$prefix"/usr/bin/wasm*; do
    if is_program "$program"; then
      patch_elf --set-interpreter "$loader" --force-rpath --set-rpath "$search" "$program"
    fi
  done
  for library in "$libraries"/libLLVM*.so* "$libraries"/libclang-cpp*.so* \
    "$libraries"/libbinaryen*.so*; do
    [ -L "$library" ] || patch_elf --remove-rpath "$library"
  done
}

configure_emscripten() {
  cat >"$emscripten/.emscripten" <<END
LLVM_ROOT = '$llvm/bin'
BINARYEN_ROOT = '$prefix/usr'
NODE_JS = '$(command -v node)'
CACHE = '$emscripten/cache'
END
}

fetch_imgui() {
  [ -z "${FLIPSIDE_IMGUI_DIR:-}" ] || return 0
  advice="Set FLIPSIDE_IMGUI_DIR to a folder with Dear ImGui $imgui_series's source; start again."
  mkdir -p "$prefix/src"
  rm -rf "$prefix"/src/imgui*
  (cd "$prefix/src" && APT_CONFIG=$prefix/apt/source/apt.conf \
    apt-get source -qq --download-only imgui) ||
    stop "the source of Dear ImGui could not be fetched." "$advice"
  archive=$(cd "$prefix/src" && ls imgui_*.orig.tar.*)
  sum=$(sha256sum "$prefix/src/$archive" | cut -d ' ' -f 1)
  case $archive in
    imgui_"$imgui_series".*) ;;
    *) stop "Debian $imgui_suite now has $archive, not $imgui_series." "$advice" ;;
  esac
  printf '%s' "$imgui_pins" | grep -qxF "$sum $archive" ||
    case $imgui_pins in
      *" $archive"*) stop "$archive is not the file that is pinned in ci/lib/pins.sh." "$advice" ;;
      *) say "  $archive is not pinned; taken on Debian's signature. Its pin would be:" &&
        say "  $sum $archive" ;;
    esac
  python3 -m tarfile -e "$prefix/src/$archive" "$prefix/src"
}

remove_downloads() { rm -rf "$prefix/packages" "$prefix/apt" "$prefix"/src/imgui_*; }

set_up_debian() {
  prefix=$FLIPSIDE_TOOLCHAIN
  llvm=$prefix/usr/lib/llvm-$llvm_version
  emscripten=$prefix/usr/share/emscripten
  clang_bin=$llvm/bin
  once read_package_lists "1/6 Reading the package lists of Debian $debian_suite and $imgui_suite"
  once download_packages "2/6 Fetching compilers and library sources (about 160 MB)"
  once unpack_packages "3/6 Unpacking (about 600 MB)"
  once bind_to_own_libraries "4/6 Making the programs use their own libraries"
  once fetch_imgui "5/6 Fetching the source of Dear ImGui"
  configure_emscripten
  once remove_downloads "6/6 Removing what was downloaded"
}
