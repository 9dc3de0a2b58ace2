#!/usr/bin/env bash
# Bundles the style into build/style/, from where cargo-leptos takes it, the desk's into public/desk/ and the map's JavaScript
# and style into public/map/, from where they are copied to the site. Takes a second. With --watch it goes on.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/env.sh

# browsers of 2020, which old phones still run
target=es2020,chrome87,safari14,firefox85

bundle() { esbuild "$@" --bundle --minify "--target=$target" --log-level=warning; }

if [ "${1:-}" = --watch ]; then
  bundle style/main.css --outfile=build/style/city.css --watch=forever &
  bundle style/desk.css --outfile=public/desk/desk.css --watch=forever &
  bundle src/map/map.js src/map/pin.js src/map/map.css --format=esm --loader:.png=dataurl --outdir=public/map --watch=forever &
  wait
else
  bundle style/main.css --outfile=build/style/city.css
  bundle style/desk.css --outfile=public/desk/desk.css
  bundle src/map/map.js src/map/pin.js src/map/map.css --format=esm --loader:.png=dataurl --outdir=public/map
fi
