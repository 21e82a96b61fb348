# The stages of ci/test: each runs something, counts what passed and failed, and ends everything
# when something failed.
logs=build/logs
passed=0
failed=0
began=$(date +%s)
stage=
stage_began=$began
# The layers whose results must be the same as WebAssembly: numbers, bytes, texts.
computing='^(base|record|programme|insights|matching|matching_scalar|archive|exchange)_test$'
mkdir -p "$logs"
: >"$logs/stages"

# begin <title>: says how long the stage before took, and names the next.
begin() {
  now=$(date +%s)
  [ -z "$stage" ] || printf '%s\t%s\n' "$((now - stage_began))" "$stage" >>"$logs/stages"
  stage=$1
  stage_began=$now
  heading "$stage"
}

conclude() {
  begin "Seconds of each stage"
  cat "$logs/stages"
  say ""
  say "$(($(date +%s) - began)) seconds"
  say "$passed passed, $failed failed"
  [ "$failed" = 0 ] && [ "$passed" != 0 ] || exit 1
  exit 0
}

# give_up <what failed>
give_up() {
  printf '\nStopped at: %s\n' "$1" >&2
  [ "$failed" != 0 ] || failed=1
  conclude
}

# run_stage <title> <command…>: something that must work before tests can.
run_stage() {
  begin "$1"
  shift
  "$@" || give_up "$stage"
}

# run_one_test <title> <command…>: the command is one test.
run_one_test() {
  run_stage "$@"
  passed=$((passed + 1))
}

run_checks() {
  for part in "$@"; do run_one_test "Check: $part" ci/check "$part"; done
}

# start_check <part>: beside what comes next, which mostly waits for browsers, and behind it.
start_check() {
  nice -n 19 ci/check "$1" >"$logs/check-$1.log" 2>&1 &
  beside=$!
  trap 'kill $beside 2>/dev/null || :' EXIT
}

# finish_check <part>: what start_check began is one test.
finish_check() { run_one_test "Check: $1" await_check "$1"; }

await_check() {
  wait "$beside" || {
    tail -n 60 "$logs/check-$1.log"
    return 1
  }
  trap - EXIT
  tail -n 1 "$logs/check-$1.log"
}

# build <preset> <target>: shows the end of the output when it fails.
build() {
  log=$logs/build-$1.log
  cmake --preset "$1" >"$log" 2>&1 && cmake --build --preset "$1" --target "$2" >>"$log" 2>&1 || {
    tail -n 60 "$log"
    return 1
  }
}

build_native() { run_stage "Native build, with sanitizers" build native-debug unit_tests; }

# build_web <target>
build_web() { run_stage "WebAssembly build" build web-release "$1"; }

# count_unit_tests <log> <PASSED or FAILED>: what the test programs said in sum.
count_unit_tests() {
  awk -v word="$2" '$0 ~ "^[0-9]+: \\[  " word "  \\] [0-9]+ test" {
    sub(".*\\[  " word "  \\] ", ""); sum += $1
  } END { print sum + 0 }' "$1"
}

# run_unit_tests <preset> [<pattern of the programs>]
run_unit_tests() {
  begin "Unit tests: $1"
  log=$logs/unit-$1.log
  went_well=yes
  ctest --test-dir "build/$1" --verbose --quiet --output-log "$log" --parallel 2 \
    --tests-regex "${2:-.}" --timeout 600 --no-tests=error || went_well=no
  passed=$((passed + $(count_unit_tests "$log" PASSED)))
  failed=$((failed + $(count_unit_tests "$log" FAILED)))
  [ $went_well = yes ] || {
    grep -E '(Failure$|FAILED|error:|\*\*\*)' "$log" | head -n 60
    say "The whole of it: $log"
    give_up "unit tests of $1"
  }
  say "$(count_unit_tests "$log" PASSED) passed"
}

# run_journeys <title> <options of tests/browser/run.mjs…>
run_journeys() {
  begin "$1"
  title=$1
  shift
  node tests/browser/run.mjs "$@" 2>&1 | tee "$logs/journeys.log"
  counts=$(sed -n 's/^\([0-9]*\) passed, \([0-9]*\) failed$/\1 \2/p' "$logs/journeys.log")
  [ -n "$counts" ] || give_up "$title"
  passed=$((passed + ${counts% *}))
  failed=$((failed + ${counts#* }))
  [ "${counts#* }" = 0 ] && [ "${counts% *}" != 0 ] || give_up "$title"
}
