# shellcheck shell=bash
# What building needs: caches outside the clone, the compiler, the tools. Every script sources it, and so can you:
#   . scripts/env.sh

# Clones of one machine share it, so that a fresh one builds quickly. All of it can be deleted at any time.
export CITY_CACHE=${CITY_CACHE:-$HOME/.cache/city-of-learning}
export CARGO_TARGET_DIR=$CITY_CACHE/target

# as in Cargo.toml: Leptos reads it while it is compiled, so that without it every change between `cargo` and
# `cargo leptos` would compile Leptos and all that follows again
export LEPTOS_OUTPUT_NAME=city

# which compiler, as scripts/setup.sh found or made it
CITY_COMPILER_FILE=$CITY_CACHE/compiler.sh
if [ -f "$CITY_COMPILER_FILE" ]; then
  # shellcheck source=/dev/null
  . "$CITY_COMPILER_FILE"
fi

# wasm-bindgen and cargo-leptos; then wasm-opt and esbuild
PATH=$CITY_CACHE/tools/bin:$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)/node_modules/.bin:$PATH
export PATH
