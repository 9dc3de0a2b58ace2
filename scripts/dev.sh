#!/usr/bin/env bash
# Watches and reloads: Rust by a rebuild, style and map in a moment, .ftl files at once without any build.
set -euo pipefail
cd "$(dirname "$0")/.."
scripts/setup.sh run
. scripts/env.sh
export CARGO_INCREMENTAL=1
# hashes are made in the first build only: files that change under watch keep their plain names
export LEPTOS_HASH_FILES=false
rm -f "$CARGO_TARGET_DIR/debug/hash.txt"
export CITY_LOCALES_DIR=locales
if [ -z "${CITY_BASE_MAPS:-}" ] && [ -d ../shared/geodata ]; then export CITY_BASE_MAPS=../shared/geodata; fi
scripts/build-front-end.sh
# who changes the desk's islands runs it again
scripts/build-desk.sh
scripts/build-front-end.sh --watch &
trap 'kill $! 2>/dev/null || true' EXIT
cargo leptos watch -- serve
