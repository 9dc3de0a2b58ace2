#!/usr/bin/env bash
# Builds the islands of the desk, a wasm of their own beside that of the pages for everybody, into public/desk/, from where it
# is copied to the site. The same crate, the same profile and the same dependencies as cargo-leptos builds for the others.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/env.sh

cargo build --locked --quiet --profile wasm-release --target-dir "$CARGO_TARGET_DIR/front" \
  --lib --target wasm32-unknown-unknown --no-default-features --features hydrate,desk
made=$(mktemp -d)
trap 'rm -rf "$made"' EXIT
wasm-bindgen --target web --no-typescript --out-dir "$made" --out-name desk \
  "$CARGO_TARGET_DIR/front/wasm32-unknown-unknown/wasm-release/city_of_learning.wasm"
mkdir -p public/desk
wasm-opt -Oz --enable-bulk-memory --enable-nontrapping-float-to-int --enable-sign-ext --enable-mutable-globals \
  --enable-reference-types --enable-multivalue "$made/desk_bg.wasm" -o public/desk/desk.wasm
esbuild "$made/desk.js" --minify --format=esm --log-level=error --outfile=public/desk/desk.js --allow-overwrite
