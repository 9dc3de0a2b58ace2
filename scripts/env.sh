# shellcheck shell=bash
# What building needs: caches outside the clone, the compiler, the tools. Every script sources it, and so can you:
#   . scripts/env.sh

CITY_CLONE=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)

# Clones of one machine share it, so that a fresh one builds quickly. All of it can be deleted at any time.
export CITY_CACHE=${CITY_CACHE:-$HOME/.cache/city-of-learning}

# But not the target folder itself: cargo gives a crate the same name in every clone, and can take the program of one
# for the other's. The first clone has `target`, each other one its own, which setup.sh fills from the first.
export CARGO_TARGET_DIR=$CITY_CACHE/target
CITY_FIRST_CLONE=$(cat "$CARGO_TARGET_DIR/clone" 2>/dev/null || true)
if [ "$CITY_FIRST_CLONE" != "$CITY_CLONE" ] && [ -n "$CITY_FIRST_CLONE" ] && [ -f "$CITY_FIRST_CLONE/Cargo.toml" ]; then
  CARGO_TARGET_DIR=$CITY_CACHE/target-$(printf %s "$CITY_CLONE" | cksum | cut -d ' ' -f 1)
fi

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
PATH=$CITY_CACHE/tools/bin:$CITY_CLONE/node_modules/.bin:$PATH
export PATH
