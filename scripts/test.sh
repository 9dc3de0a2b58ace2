#!/usr/bin/env bash
# Everything that must be true before main moves. Each stage is timed, all of them run even when one fails, and the last
# line is `N passed, N failed` for the whole: tests, and stages that are not made of tests as one each.
set -uo pipefail
cd "$(dirname "$0")/.." || exit 1
scripts/setup.sh test || { echo '0 passed, 1 failed'; exit 1; }
. scripts/env.sh

passed=0
failed=0
summary=''
logs=$(mktemp -d)
# where the stories leave badges for the verifiers of others
INTEROP_FOLDER=$logs/issued
export INTEROP_FOLDER
database=$(mktemp -d /tmp/city-postgres.XXXXXX)
trap 'scripts/postgres.sh stop "$database" 2>/dev/null; rm -rf "$logs"' EXIT

# stage NAME COMMAND…: counts what the command's output counts, else the stage itself
stage() {
  local name=$1 log started status ok=0 bad=0 took
  shift
  log="$logs/$name"
  started=$SECONDS
  printf '\n==> %s\n' "$name"
  "$@" 2>&1 | tee "$log"
  status=${PIPESTATUS[0]}
  took=$((SECONDS - started))
  # cargo's "test result: ok. 12 passed; 0 failed", Playwright's "12 passed" and "1 failed"
  ok=$(grep -oE '(^|[ .])[0-9]+ passed' "$log" | grep -oE '[0-9]+' | awk '{sum += $1} END {print sum + 0}')
  bad=$(grep -oE '(^|[ ;])[0-9]+ failed' "$log" | grep -oE '[0-9]+' | awk '{sum += $1} END {print sum + 0}')
  if [ "$ok" -eq 0 ] && [ "$bad" -eq 0 ] && [ "$status" -eq 0 ]; then ok=1; fi
  if [ "$status" -ne 0 ] && [ "$bad" -eq 0 ]; then bad=1; fi
  passed=$((passed + ok))
  failed=$((failed + bad))
  summary+=$(printf '%-28s %6s passed %6s failed %6s s' "$name" "$ok" "$bad" "$took")$'\n'
}

scripts_are_well_formed() { for script in scripts/*.sh .ci/run end2end/*.sh end2end/interop/*.sh; do bash -n "$script" || return 1; done; }

# in the profiles of the release, whose build scripts and macros (SQLite in C among them) are then built once for all
clippy_server() { cargo clippy --locked --release --workspace --all-targets --features ssr -- -D warnings; }
clippy_browser() {
  local islands
  for islands in hydrate hydrate,desk; do
    cargo clippy --locked --profile wasm-release --target-dir "$CARGO_TARGET_DIR/front" \
      --lib --target wasm32-unknown-unknown --no-default-features --features "$islands" -- -D warnings || return 1
  done
}

# in the release profile, so that the dependencies are built once for tests and server; our own crate, which every change
# compiles anew, without optimisation, which takes most of the time. Its views are deep: without it they need more stack
unit_and_store() {
  TEST_POSTGRES_URL=$(scripts/postgres.sh start "$database") || return 1
  export TEST_POSTGRES_URL
  RUST_MIN_STACK=16777216 cargo test --locked --release --config 'profile.release.package.city-of-learning.opt-level=0' \
    --workspace --features ssr --no-fail-fast
}

# whether verifiers that this project did not write say the same of those badges
interop() { end2end/interop/run.sh "$INTEROP_FOLDER"; }

locales() { build/bin/city-of-learning locales check; }
end_to_end_types() { (cd end2end && npx --no-install tsc --noEmit); }
end_to_end() { (cd end2end && npx --no-install playwright test); }

scripts/build-front-end.sh
stage scripts scripts_are_well_formed
stage fmt cargo fmt --all --check
stage clippy-server clippy_server
stage clippy-browser clippy_browser
stage unit-and-store unit_and_store
stage interop interop
stage build scripts/build.sh
stage locales locales
stage end-to-end-types end_to_end_types
stage end-to-end end_to_end

printf '\n%s\n%s passed, %s failed\n' "$summary" "$passed" "$failed"
[ "$failed" -eq 0 ]
