#!/usr/bin/env bash
# Prints the figures of docs/benchmarks.md as Markdown; what it is doing goes to the other output:
#   make bench > docs/benchmarks.md
# Some of its parts alone, with what was built last: scripts/bench.sh phone load search
# Let nothing else run meanwhile. BENCH_SECONDS, BENCH_LISTINGS (under load) and BENCH_SEARCH_LISTINGS (in process)
# make a short trial of it, whose figures say so.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/env.sh

seconds=${BENCH_SECONDS:-10}
listings=${BENCH_LISTINGS:-20000}
searched=${BENCH_SEARCH_LISTINGS:-1000000}
connections=16
page=/lt/vilnius/opportunities
program=build/bin/city-of-learning

folder=$(mktemp -d "${TMPDIR:-/tmp}/city-bench.XXXXXX")
server=
log=$folder/log

say() { printf '==> %s\n' "$*" >&2; }
fail() { printf 'bench: %s\n' "$*" >&2; exit 1; }

stop_server() {
  [ -n "$server" ] || return 0
  kill -TERM "$server" 2>/dev/null || true
  wait "$server" 2>/dev/null || true
  server=
}

# a folder of its own: PostgreSQL runs as somebody else, who may not look into the other one
postgres=
stop_postgres() {
  [ -n "$postgres" ] || return 0
  scripts/postgres.sh stop "$postgres"
  postgres=
}
trap 'stop_server; stop_postgres; rm -rf "$folder"' EXIT

# ---- a server of our own ----------------------------------------------------------------------------------------

free_port() { node -e 'const s = require("net").createServer().listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close(); })'; }

# start_server DATABASE: the base address in $origin, the milliseconds until the first page in $started
start_server() {
  local port before
  port=$(free_port)
  origin=http://127.0.0.1:$port
  before=$(date +%s%N)
  # nothing of a developer's own settings; env becomes the server, so that its number is the server's
  env -u CITY_LOCALES_DIR -u CITY_BASE_MAPS -u CITY_HASH_FILE -u LEPTOS_SITE_ROOT -u CITY_FOLLOW_MS DATABASE_URL="sqlite:$1" CITY_LISTEN="127.0.0.1:$port" \
    CITY_PUBLIC_URL="$origin" CITY_DEMO=false CITY_LOG=warn CITY_TILE_TEMPLATE=off "$program" serve >"$log" 2>&1 &
  server=$!
  # it takes connections before its index is filled and answers when it is: only the first moments need asking twice
  until curl -fs --max-time 120 -o /dev/null "$origin$page"; do
    kill -0 "$server" 2>/dev/null || { cat "$log" >&2; fail 'the server has ended'; }
    sleep 0.01
  done
  started=$((($(date +%s%N) - before) / 1000000))
}

resident_mb() { ps -o rss= -p "$server" | awk '{ printf "%.0f", $1 * 1024 / 1e6 }'; }

# metric NAME
metric() { curl -fs "$origin/metrics" | awk -v name="$1" '$1 == name { printf "%d", $2 }'; }

# thousands 20228 → 20,228
thousands() { printf '%s' "$1" | sed -E ':a; s/^([0-9]+)([0-9]{3})/\1,\2/; ta'; }

# ---- parts ------------------------------------------------------------------------------------------------------

machine() {
  local model memory system
  model=$(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo 2>/dev/null | head -n 1)
  memory=$(awk '/^MemTotal/ { printf "%.0f GiB", $2 / 1048576 }' /proc/meminfo 2>/dev/null || true)
  system=$(sed -n 's/^PRETTY_NAME="\(.*\)"$/\1/p' /etc/os-release 2>/dev/null || true)
  printf '# Figures\n\n'
  # shellcheck disable=SC2016 # the marks are Markdown's
  printf 'Printed by `make bench` on %s: %s cores of %s, %s of memory, %s; %s.\n' \
    "$(date +%F)" "$(nproc)" "${model:-an unknown model}" "${memory:-unknown}" "${system:-$(uname -sr)}" "$(rustc --version | cut -d ' ' -f 1-2)"
}

# a database with the demonstration data, and so many synthetic listings besides
fill() {
  say "a database with the demonstration data and $2 synthetic listings"
  DATABASE_URL=sqlite:$1 CITY_LOG=warn "$program" demo --opportunities "$2" >&2
}

part_phone() {
  fill "$folder/phone.sqlite" 0
  start_server "$folder/phone.sqlite"
  say 'the first visit to the search page on a phone'
  printf '\n## 1. First visit to the search page on a phone\n\n'
  node scripts/bench-phone.mjs "$origin$page"
  stop_server
  desk_files
}

# What only those load who write a listing, and nobody else.
desk_files() {
  local file
  printf '\nThe form in which a listing is written loads besides, and no other page:\n\n'
  printf '| file | brotli | unpacked |\n| --- | ---: | ---: |\n'
  for file in desk.wasm desk.js desk.css; do
    printf '| `/desk/%s` | %s | %s |\n' "$file" "$(thousands "$(stat -c %s "build/site/desk/$file.br")")" \
      "$(thousands "$(stat -c %s "build/site/desk/$file")")"
  done
}

# load ADDRESS [ACCEPT-ENCODING]: "requests a second | p50 | p99"
load() {
  local -a header=()
  [ -z "${2:-}" ] || header=(-H "Accept-Encoding: $2")
  wrk -t 1 -c "$connections" -d 1 "${header[@]}" "$1" >/dev/null # to warm up
  wrk -t 1 -c "$connections" -d "$seconds" --latency "${header[@]}" "$1" >"$folder/wrk"
  if grep -E 'Socket errors|Non-2xx' "$folder/wrk" >&2; then fail "$1 did not answer every request"; fi
  awk '/^ +50%/ { p50 = $2 } /^ +99%/ { p99 = $2 } /^Requests\/sec/ { rate = $2 }
    END { sub(/[mu]?s$/, " &", p50); sub(/[mu]?s$/, " &", p99); printf "%.0f | %s | %s", rate, p50, p99 }' "$folder/wrk"
}

# rows of the table of one database
load_rows() {
  local all city encoding bytes name address figures
  all=$(metric search_index_listings)
  city=$(curl -fs "$origin/api$page" | node -p 'JSON.parse(require("fs").readFileSync(0)).total')
  for address in "$page" "/api$page"; do
    name=page
    [ "$address" = "$page" ] || name=JSON
    for encoding in '' br; do # as a proxy asks that compresses by itself, and as a browser does
      bytes=$(curl -fs ${encoding:+-H "Accept-Encoding: $encoding"} "$origin$address" | wc -c)
      say "$name, ${encoding:-not compressed}, $(thousands "$all") listings: $seconds s"
      figures=$(load "$origin$address" "$encoding")
      printf '| %s, %s | %s | %s | %s | %s |\n' "$name" "$([ -n "$encoding" ] && echo brotli || echo plain)" "$(thousands "$all")" \
        "$(thousands "$city")" "$(thousands "$bytes")" "$figures"
    done
  done
}

part_load() {
  command -v wrk >/dev/null || fail 'wrk is missing: apt-get install wrk (Debian, Ubuntu), brew install wrk (macOS)'
  local -a starts=()
  local idle small loaded count figures file=/assets/start.js
  printf '\n## 2. Requests per second\n\n'
  # shellcheck disable=SC2016 # the marks are Markdown's
  printf '`wrk --latency` with 1 thread and %s connections for %s s, on the very cores that the server works on.\n' \
    "$connections" "$seconds"
  printf 'SQLite. Every answer is made anew; a cache in front may keep it for ten\n'
  printf 'seconds. There is no peer to compare with; the file is what this server gives out without making anything.\n\n'
  printf '| what | listings | in the city | bytes | requests/s | p50 | p99 |\n| --- | ---: | ---: | ---: | ---: | ---: | ---: |\n'
  fill "$folder/small.sqlite" 0
  start_server "$folder/small.sqlite"
  say "a file: $seconds s"
  figures=$(load "$origin$file")
  printf '| a file, plain | | | %s | %s |\n' "$(thousands "$(curl -fs "$origin$file" | wc -c)")" "$figures"
  load_rows
  small=$(resident_mb)
  stop_server
  fill "$folder/large.sqlite" "$listings"
  for _ in 1 2 3; do
    stop_server
    start_server "$folder/large.sqlite"
    starts+=("$started")
  done
  idle=$(resident_mb)
  load_rows
  loaded=$(resident_mb)
  count=$(thousands "$(metric search_index_listings)")
  stop_server
  {
    printf '\n## 5. Memory and start\n\n| what | figure |\n| --- | ---: |\n'
    printf '| resident after that load, demonstration data alone | %s MB |\n' "$small"
    printf '| resident when started, %s listings | %s MB |\n' "$count" "$idle"
    printf '| resident after that load, %s listings | %s MB |\n' "$count" "$loaded"
    printf '| from the start of the process to the first search page, %s listings, the middle of three (%s) | %s ms |\n' \
      "$count" "$(printf '%s\n' "${starts[@]}" | paste -sd ' ')" "$(printf '%s\n' "${starts[@]}" | sort -n | sed -n 2p)"
  } >"$folder/memory" # told last
}

part_search() {
  say "search in process at $(thousands "$searched") listings: building it, then a minute or two"
  cargo bench --locked --features ssr --bench search -- "$searched" >"$folder/search"
  printf '\n## 3. Search in process\n\n'
  # shellcheck disable=SC2016 # the marks are Markdown's
  printf '`cargo bench --features ssr --bench search -- %s`: three cities, a hundred different queries, with facets, ten\n' "$searched"
  printf 'times each, one after the other. The index is in memory alone. Goal: p99 of 10 ms.\n\n```text\n'
  cat "$folder/search"
  printf '```\n'
}

part_badges() {
  say 'badges signed and verified, here and in Node, half a minute each'
  cargo bench --locked --features ssr --bench badges -- "$folder/badges" >"$folder/ours"
  node end2end/interop/bench.mjs "$folder/badges" >"$folder/theirs"
  printf '\n## 4. Badges\n\n'
  # shellcheck disable=SC2016 # the marks are Markdown's
  printf '`cargo bench --features ssr --bench badges`, and then `@digitalbazaar/vc` %s and `jose` %s in Node %s, with the same badges\n' \
    "$(module_version @digitalbazaar/vc)" "$(module_version jose)" "$(node --version | tr -d v)"
  printf 'and keys: how many a second of processor time, one after the other. Both make the same signature, byte for byte.\n'
  printf 'Goal: 5,000 signed and verified.\n\n'
  printf '| what | badge | bytes | here | in Node | times as many |\n| --- | --- | ---: | ---: | ---: | ---: |\n'
  local what badge bytes ours theirs times
  while IFS=$'\t' read -r what badge bytes ours; do
    theirs=$(awk -F '\t' -v what="$what" -v badge="$badge" '$1 == what && $2 == badge { print $4 }' "$folder/theirs")
    times=
    if [ -n "$theirs" ]; then times=$(awk -v a="$ours" -v b="$theirs" 'BEGIN { printf "%.1f", a / b }'); fi
    printf '| %s | %s | %s | %s | %s | %s |\n' "$what" "$badge" "$(thousands "$bytes")" "$(thousands "$ours")" \
      "$(thousands "$theirs")" "$times"
  done <"$folder/ours"
}

# module_version PACKAGE: as npm installed it for the verifiers of others
module_version() { sed -n 's/^ *"version": "\(.*\)",*$/\1/p' "end2end/interop/node_modules/$1/package.json" | head -n 1; }

part_desk() {
  say 'a table of 5,000 rows imported, a badge for a list of 1,000 people: on SQLite and, the badges, on PostgreSQL'
  cargo bench --locked --features ssr --bench import -- 5000 >"$folder/import"
  cargo bench --locked --features ssr --bench award -- 1000 >"$folder/award"
  postgres=$(mktemp -d /tmp/city-postgres.XXXXXX)
  cargo bench --locked --features ssr --bench award -- 1000 "$(scripts/postgres.sh start "$postgres")" >"$folder/award-postgres"
  stop_postgres
  {
    printf '\n## 6. Many at once\n\nIn process, on a database of a file; PostgreSQL as the tests start it.\n\n'
    # shellcheck disable=SC2016 # the marks are Markdown's
    printf '`cargo bench --features ssr --bench import -- 5000`: a table of 5,000 rows, on SQLite. Goal: 30 seconds.\n\n```text\n'
    cat "$folder/import"
    # shellcheck disable=SC2016
    printf '```\n\n`cargo bench --features ssr --bench award -- 1000`: a badge for a list of 1,000 people, each with a letter. Goal: ten\n'
    printf 'seconds. On SQLite, and then on PostgreSQL.\n\n```text\n'
    cat "$folder/award"
    printf '\n'
    cat "$folder/award-postgres"
    printf '```\n'
  } >"$folder/many" # told last
}

part_build() {
  scripts/setup.sh test >&2
  scripts/build.sh >&2
}

if [ $# -eq 0 ]; then
  set -- build phone load search badges desk
  command -v wrk >/dev/null || fail 'wrk is missing: apt-get install wrk (Debian, Ubuntu), brew install wrk (macOS)'
fi
for part in "$@"; do
  case $part in build | phone | load | search | badges | desk) ;; *) fail "no such part: $part (build, phone, load, search, badges, desk)" ;; esac
done
[ "$1" = build ] || [ -x "$program" ] || fail 'nothing is built yet: make build'
if [ "$1" = build ]; then part_build; shift; fi
machine
for part in "$@"; do "part_$part"; done
for last in memory many; do if [ -f "$folder/$last" ]; then cat "$folder/$last"; fi; done
