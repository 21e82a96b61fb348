# What the machine itself must have, a line each: a command or a file, and its Debian package.
build_needs() {
  cat <<'END'
cmake cmake
ninja ninja-build
c++ g++
python3 python3
npm npm
END
}

test_needs() {
  cat <<END
/usr/include/lemon/network_simplex.h liblemon-dev
chromium chromium
firefox-esr firefox-esr
WebKitWebDriver webkit2gtk-driver
Xvfb xvfb
/usr/lib/python3/dist-packages/gi python3-gi
/usr/lib/$(uname -m)-linux-gnu/girepository-1.0/WebKit2-4.1.typelib gir1.2-webkit2-4.1
/usr/share/fonts/truetype/noto/NotoSansDevanagari-Regular.ttf fonts-noto-core
/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc fonts-noto-cjk
/usr/share/fonts/truetype/noto/NotoColorEmoji.ttf fonts-noto-color-emoji
END
}

# What ci/bench matching compares with.
bench_needs() {
  echo '/usr/lib/python3/dist-packages/scipy python3-scipy'
}

missing_packages() {
  while read -r thing package; do
    case $thing in
      /*) [ -e "$thing" ] || printf '%s ' "$package" ;;
      *) command -v "$thing" >/dev/null || printf '%s ' "$package" ;;
    esac
  done
}

check_host_versions() {
  at_least "$(cmake --version | awk 'NR == 1 { print $3 }')" 3.25 ||
    stop "CMake is older than 3.25." "Install a newer one and put it first on PATH."
  at_least "$(python3 -c 'import platform; print(platform.python_version())')" 3.10 ||
    stop "python3 is older than 3.10, which Emscripten needs." "Install a newer one."
}

# set_up_host [--tests | --bench]
set_up_host() {
  packages=$(build_needs | missing_packages)
  [ -z "${1:-}" ] || packages="$packages$(test_needs | missing_packages)"
  [ "${1:-}" != --bench ] || packages="$packages$(bench_needs | missing_packages)"
  if [ -n "$packages" ]; then
    line="apt-get install -y --no-install-recommends $packages"
    if [ "$(id -u)" != 0 ] || ! command -v apt-get >/dev/null; then
      stop "this machine lacks: $packages" "On Debian run, then start again:  sudo $line"
    fi
    say "Installing on this machine: $packages"
    apt-get update -qq ||
      stop "apt-get update failed." "Check the machine's network and apt sources."
    DEBIAN_FRONTEND=noninteractive $line -qq >"$FLIPSIDE_TOOLCHAIN/host.log" 2>&1 ||
      stop "could not install: $packages" "See $FLIPSIDE_TOOLCHAIN/host.log"
  fi
  check_host_versions
}
