#!/usr/bin/env bash
# The release build on a database of its own, filled with the demonstration data, until it is stopped.
set -euo pipefail
cd "$(dirname "$0")/.."

port=${E2E_PORT:-3917}
folder=${E2E_FOLDER:-$(mktemp -d "${TMPDIR:-/tmp}/city-end2end.XXXXXX")}
server=

stop() {
  trap - EXIT INT TERM
  if [ -n "$server" ]; then
    kill -TERM "$server" 2>/dev/null || true
    wait "$server" 2>/dev/null || true
  fi
  rm -rf "$folder"
}
trap stop EXIT
trap 'exit 143' TERM
trap 'exit 130' INT

# tests reach nothing but this machine: no raster tiles; the base maps of a development machine, where they are
export CITY_TILE_TEMPLATE=${CITY_TILE_TEMPLATE:-off}
if [ -z "${CITY_BASE_MAPS:-}" ] && [ -d ../shared/geodata ]; then export CITY_BASE_MAPS=../shared/geodata; fi

# the tests stand in for a proxy, which says who is asking: otherwise all of them together were one person
DATABASE_URL=${E2E_DATABASE_URL:-sqlite:$folder/city.sqlite} \
  CITY_OUTBOX=$folder/outbox \
  CITY_MASTER_KEY_FILE=$folder/master.key \
  CITY_BEHIND_PROXY=true \
  CITY_LISTEN=127.0.0.1:$port \
  CITY_PUBLIC_URL=http://127.0.0.1:$port \
  CITY_LOG=${CITY_LOG:-warn} \
  build/bin/city-of-learning serve &
server=$!
wait "$server"
