#!/usr/bin/env bash
# A throwaway PostgreSQL. `postgres.sh start FOLDER` makes one in FOLDER and prints its URL; `postgres.sh stop FOLDER`
# ends it and removes FOLDER.
# shellcheck disable=SC2012 # the paths that ls lists here hold nothing unusual
set -euo pipefail

bin=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -n 1 || true)
PATH="${bin:+$bin:}$PATH"
folder=$2

# PostgreSQL refuses to run as root
as_postgres() {
  if [ "$(id -u)" = 0 ]; then runuser -u postgres -- env PATH="$PATH" "$@"; else "$@"; fi
}

case $1 in
  start)
    mkdir -p "$folder"
    [ "$(id -u)" = 0 ] && chown postgres "$folder"
    as_postgres initdb -D "$folder/data" -U city --auth=trust -E UTF8 --locale=C.UTF-8 >/dev/null
    # nothing here has to survive a power cut, so nothing waits for the disk
    as_postgres pg_ctl -D "$folder/data" -w -l "$folder/log" \
      -o "-k $folder -c listen_addresses='' -c fsync=off -c max_connections=200" start >/dev/null
    as_postgres createdb -h "$folder" -U city city
    printf 'postgres://city@localhost/city?host=%s\n' "$folder"
    ;;
  stop)
    as_postgres pg_ctl -D "$folder/data" -m immediate stop >/dev/null || true
    rm -rf "$folder"
    ;;
  *)
    echo 'usage: postgres.sh start|stop FOLDER' >&2
    exit 2
    ;;
esac
