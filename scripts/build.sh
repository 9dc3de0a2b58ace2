#!/usr/bin/env bash
# Builds the release: the server as build/bin/city-of-learning with its hash.txt, the site in build/site.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/env.sh

# a failed build leaves nothing behind that could be taken for its result
rm -rf build/bin
mkdir -p build/bin

scripts/build-front-end.sh
scripts/build-desk.sh
cargo leptos build --release --precompress
install -m 755 "$CARGO_TARGET_DIR/release/city-of-learning" build/bin/city-of-learning
install -m 644 "$CARGO_TARGET_DIR/release/hash.txt" build/bin/hash.txt
