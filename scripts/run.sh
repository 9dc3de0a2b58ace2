#!/usr/bin/env bash
# Sets up what is missing, builds, and serves on http://127.0.0.1:3000.
set -euo pipefail
cd "$(dirname "$0")/.."
scripts/setup.sh run
echo '==> building: server and browser code (the first time some ten minutes on two cores, later under one)'
scripts/build.sh
# the base maps of a development machine, where they are
if [ -z "${CITY_BASE_MAPS:-}" ] && [ -d ../shared/geodata ]; then export CITY_BASE_MAPS=../shared/geodata; fi
exec build/bin/city-of-learning serve
