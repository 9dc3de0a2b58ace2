#!/usr/bin/env bash
# Builds the release: the server as build/bin/city-of-learning with its hash.txt, the site in build/site.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/env.sh

scripts/build-front-end.sh
cargo leptos build --release --precompress
# the target folder is shared by every clone of this machine: what runs is this clone's own copy
mkdir -p build/bin
install -m 755 "$CARGO_TARGET_DIR/release/city-of-learning" build/bin/city-of-learning
install -m 644 "$CARGO_TARGET_DIR/release/hash.txt" build/bin/hash.txt
