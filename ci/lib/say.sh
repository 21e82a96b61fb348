# Words on the way: what happens now, and why a script stops.
say() { printf '%s\n' "$*"; }

heading() { printf '\n== %s\n' "$*"; }

# stop <what is wrong> [<what to do>]
stop() {
  printf '\nStopped: %s\n' "$1" >&2
  [ $# -lt 2 ] || printf '%s\n' "$2" >&2
  exit 1
}

# at_least <version> <wanted>: compares dotted numbers.
at_least() {
  printf '%s %s\n' "$1" "$2" | awk '{
    n = split($1, have, "."); split($2, want, ".")
    for (i = 1; i <= 3; i++) {
      if (have[i] + 0 > want[i] + 0) exit 0
      if (have[i] + 0 < want[i] + 0) exit 1
    }
  }'
}
