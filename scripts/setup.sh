#!/usr/bin/env bash
# Installs what building needs, and with the word "test" what testing needs besides. May be run as often as one likes:
# what is there is left alone. Says each step, why, and roughly how long it takes on two cores.
# shellcheck disable=SC2012 # the paths that ls lists here hold nothing unusual
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/env.sh

RUST=1.96.0
WASM_BINDGEN=0.2.130 # equals the wasm-bindgen in Cargo.lock
CARGO_LEPTOS=0.3.11
TARGET=wasm32-unknown-unknown

step='starting'
remedy='read the lines above'
trap 'status=$?; [ $status -eq 0 ] || printf "\nsetup: the step \"%s\" failed.\nRemedy: %s\n" "$step" "$remedy" >&2' EXIT

# begin STEP WHY TIME REMEDY
begin() {
  step=$1
  remedy=$4
  printf '==> %s: %s (%s)\n' "$1" "$2" "$3"
}

have() { command -v "$1" >/dev/null 2>&1; }

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"; elif have sudo; then sudo "$@"; else
    printf 'These packages are missing, and neither root nor sudo is at hand: %s\n' "$*" >&2
    return 1
  fi
}

apt_updated=
install_packages() {
  have apt-get || { printf 'Please install by hand: %s\n' "$*" >&2; return 1; }
  if [ -z "$apt_updated" ]; then
    as_root apt-get update -q >/dev/null
    apt_updated=yes
  fi
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "$@" >/dev/null
}

at_least() { [ "$(printf '%s\n%s\n' "$2" "$1" | sort -V | head -n 1)" = "$2" ]; }

rust_version() { "$1" --version 2>/dev/null | awk '{print $2}'; }

# ---- a compiler for the server and for wasm --------------------------------------------------------------------

linker() {
  local found
  found=$(ls "${RUSTUP_HOME:-$HOME/.rustup}"/toolchains/*/lib/rustlib/x86_64-unknown-linux-gnu/bin/rust-lld 2>/dev/null | tail -n 1 || true)
  if [ -n "$found" ]; then printf '%s' "$found"; return; fi
  have wasm-ld || ls /usr/lib/llvm-*/bin/wasm-ld >/dev/null 2>&1 || install_packages lld
  command -v wasm-ld || ls /usr/lib/llvm-*/bin/wasm-ld | tail -n 1
}

# compiles and links: the linker may have gone since it was found
compiles_wasm() {
  local probe status=0
  local -a linked=()
  probe=$(mktemp -d)
  if [ -n "${CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER:-}" ]; then
    linked=(-C "linker=$CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER")
  fi
  printf '#[unsafe(no_mangle)] pub extern "C" fn probe() -> usize { vec![1.to_string(); 2].len() }\n' >"$probe/probe.rs"
  "${1:-rustc}" --edition 2024 --target "$TARGET" "${linked[@]}" --crate-type cdylib -o "$probe/probe.wasm" \
    "$probe/probe.rs" >/dev/null 2>&1 || status=$?
  rm -rf "$probe"
  return $status
}

# A toolchain of the pinned version, beside whatever rustup has: nobody's own toolchain is changed, and a newer one's new
# lints cannot turn the tests red.
use_rustup() {
  have rustup || return 1
  rustup toolchain install "$RUST" --profile minimal --component clippy --component rustfmt --target "$TARGET" >/dev/null 2>&1 || return 1
  RUSTUP_TOOLCHAIN=$RUST compiles_wasm || return 1
  printf 'export RUSTUP_TOOLCHAIN=%s\n' "$RUST" >"$CITY_COMPILER_FILE"
}

use_debian() {
  if ! at_least "$(rust_version /usr/bin/rustc)" "$RUST" || [ ! -x /usr/bin/cargo-clippy ] || [ ! -x /usr/bin/rustfmt ]; then
    begin 'Rust from Debian' 'rustup can add no target here, and Debian ships the source to build one from' 'half a minute' \
      'make sure that Debian security is among the apt sources: it has rustc-web'
    install_packages rustc-web cargo-web rust-web-src rust-web-clippy rustfmt-web
  fi
  local lld
  lld=$(linker)
  export CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER=$lld
  if ! compiles_wasm /usr/bin/rustc; then
    begin 'standard library for wasm' 'the browser runs WebAssembly' 'half a minute' 'see the compiler errors above'
    local scratch
    scratch=$(mktemp -d)
    mkdir "$scratch/src"
    printf '[package]\nname = "probe"\nversion = "0.0.0"\nedition = "2021"\n[lib]\ncrate-type = ["cdylib"]\n[workspace]\n' >"$scratch/Cargo.toml"
    : >"$scratch/src/lib.rs"
    (
      cd "$scratch"
      RUSTC=/usr/bin/rustc RUSTC_BOOTSTRAP=1 CARGO_TARGET_DIR="$scratch/target" \
        /usr/bin/cargo build -q --release --target "$TARGET" -Zbuild-std=std,panic_abort
    )
    local library="/usr/lib/rustlib/$TARGET/lib"
    as_root mkdir -p "$library"
    find "$scratch/target/$TARGET/release/deps" -name '*.rlib' ! -name 'libprobe*' -print0 | as_root xargs -0 cp -t "$library"
    rm -rf "$scratch"
    compiles_wasm /usr/bin/rustc
  fi
  # rustup, where it is, would otherwise put its own cargo first
  if have rustup; then
    rustup toolchain link debian /usr
    printf 'export RUSTUP_TOOLCHAIN=debian\nexport CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER=%q\n' "$lld" >"$CITY_COMPILER_FILE"
  else
    # shellcheck disable=SC2016 # expanded where it is read
    printf 'export PATH=/usr/bin:$PATH\nexport CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER=%q\n' "$lld" >"$CITY_COMPILER_FILE"
  fi
}

mkdir -p "$CITY_CACHE"
if ! { [ -f "$CITY_COMPILER_FILE" ] && at_least "$(rust_version rustc)" "$RUST" && compiles_wasm; }; then
  begin 'compiler' "Rust $RUST, for this machine and for $TARGET" 'a minute' \
    'install rustup from https://rustup.rs, then run this again'
  use_rustup || use_debian
  # shellcheck source=/dev/null
  . "$CITY_COMPILER_FILE"
fi
if ! have cc; then
  begin 'C compiler' 'SQLite is compiled into the program' 'half a minute' 'install gcc'
  install_packages gcc libc6-dev
fi

# ---- a target folder of this clone's own (env.sh says why) --------------------------------------------------------

# everything that the clone itself compiles, in the two spellings of cargo
own_names() { sed -n 's/^name = "\(.*\)"$/\1/p' Cargo.toml crates/*/Cargo.toml | sed 'p; s/-/_/g' | sort -u; }

# Takes over what another clone has compiled of others' crates. Fingerprints come first, so that what they vouch for is
# complete; what lacks its file is compiled again. Libraries are linked, not copied: rustc replaces, it never overwrites.
take_dependencies() {
  local from=$1 to=$2 name profile
  local -a profiles
  mapfile -t profiles < <(cd "$from" && find . -maxdepth 4 -type d -name .fingerprint ! -path '*/debug/*' -print | sed 's,/[^/]*$,,')
  for profile in "${profiles[@]}"; do
    mkdir -p "$to/$profile"
    cp -a "$from/$profile/.fingerprint" "$to/$profile/" 2>/dev/null || true
  done
  for profile in "${profiles[@]}"; do
    cp -a "$from/$profile/build" "$to/$profile/" 2>/dev/null || true
    cp -al "$from/$profile/deps" "$to/$profile/" 2>/dev/null || true
  done
  for name in $(own_names); do
    find "$to" \( -name "$name-*" -o -name "lib$name-*" -o -name "lib$name.*" \) -prune -exec rm -rf {} +
  done
}

claim_target() {
  local folder name
  for folder in "$CITY_CACHE"/target-*/; do # of clones that are gone
    if [ -f "$folder/clone" ] && [ ! -d "$(cat "$folder/clone")" ]; then rm -rf "$folder"; fi
  done
  [ "$(cat "$CARGO_TARGET_DIR/clone" 2>/dev/null || true)" != "$CITY_CLONE" ] || return 0
  if [ -d "$CARGO_TARGET_DIR" ]; then
    for name in $(own_names); do find "$CARGO_TARGET_DIR" -path "*/.fingerprint/$name-*" -prune -exec rm -rf {} +; done
  elif [ -d "$CITY_CACHE/target" ]; then
    begin 'compiled dependencies' 'another clone has them already' 'some seconds' "delete $CARGO_TARGET_DIR.new"
    rm -rf "$CARGO_TARGET_DIR.new"
    take_dependencies "$CITY_CACHE/target" "$CARGO_TARGET_DIR.new"
    mkdir -p "$CARGO_TARGET_DIR.new"
    mv "$CARGO_TARGET_DIR.new" "$CARGO_TARGET_DIR"
  fi
  mkdir -p "$CARGO_TARGET_DIR"
  printf '%s\n' "$CITY_CLONE" >"$CARGO_TARGET_DIR/clone"
}
claim_target

# ---- tools ----------------------------------------------------------------------------------------------------

tool_version() { "$CITY_CACHE/tools/bin/$1" --version 2>/dev/null | grep -oE '[0-9]+\.[0-9]+\.[0-9]+' | head -n 1; }

# install_tool CRATE VERSION PROGRAM TIME [cargo install options…]
install_tool() {
  local crate=$1 version=$2 program=$3 time=$4
  shift 4
  [ "$(tool_version "$program" || true)" = "$version" ] && return
  begin "$crate $version" 'builds server and browser code together' "$time, once" "cargo install $crate --version $version"
  if have cargo-binstall && cargo binstall -y --no-track --root "$CITY_CACHE/tools" "$crate@$version" >/dev/null 2>&1; then return; fi
  # neither optimised nor linked as its authors would: it only has to work, and the whole cold start has its time limit
  CARGO_TARGET_DIR="$CITY_CACHE/tools-build" CARGO_PROFILE_RELEASE_LTO=off CARGO_PROFILE_RELEASE_OPT_LEVEL=1 \
    CARGO_PROFILE_RELEASE_CODEGEN_UNITS=16 CARGO_PROFILE_RELEASE_STRIP=true \
    cargo install -q --root "$CITY_CACHE/tools" "$crate" --version "$version" "$@"
}

# not --locked: its lock names versions that a mirror can lack
install_tool wasm-bindgen-cli "$WASM_BINDGEN" wasm-bindgen 'three minutes'
install_tool cargo-leptos "$CARGO_LEPTOS" cargo-leptos 'six minutes' --locked --features no_downloads
rm -rf "$CITY_CACHE/tools-build"

# install_modules FOLDER WHY
install_modules() {
  local stamp
  stamp=$(sha256sum "$1/package-lock.json" | cut -c1-64)
  [ "$(cat "$1/node_modules/.stamp" 2>/dev/null || true)" = "$stamp" ] && return
  begin "npm packages of $1" "$2" 'some seconds' 'see what npm says above; Node 20 or newer is needed'
  npm ci --prefix "$1" --no-audit --no-fund --loglevel=error
  printf '%s' "$stamp" >"$1/node_modules/.stamp"
}

# install_verifier FOLDER: the Python packages of its requirements.txt, in an environment of their own
install_verifier() {
  local stamp place=$CITY_CACHE/tools/interop
  stamp=$(sha256sum "$1/requirements.txt" | cut -c1-64)
  [ "$(cat "$place/.stamp" 2>/dev/null || true)" = "$stamp" ] && "$place/bin/python" -c '' 2>/dev/null && return
  if ! have python3 || ! python3 -c 'import ensurepip, venv' 2>/dev/null; then
    begin 'Python' 'a verifier of badges that others wrote is made of it' 'half a minute' 'install Python 3.11 or newer, with venv'
    install_packages python3 python3-venv
  fi
  begin 'openbadgeslib' 'others have to find our badges good' 'half a minute' 'see what pip says above; Python 3.11 or newer is needed'
  rm -rf "$place"
  python3 -m venv "$place"
  "$place/bin/python" -m pip install -q --disable-pip-version-check --no-deps --require-hashes --only-binary :all: -r "$1/requirements.txt"
  printf '%s' "$stamp" >"$place/.stamp"
}

if ! have npm; then
  begin 'Node.js' 'bundles the map and shrinks the wasm' 'half a minute' 'install Node 20 or newer'
  install_packages nodejs npm
fi
install_modules . 'Leaflet for the map, esbuild to bundle, wasm-opt to shrink'

if [ "${1:-}" = test ]; then
  if ! have chromium; then
    begin 'Chromium' 'end-to-end tests run in a real browser' 'a minute' 'install the package chromium'
    install_packages chromium
  fi
  if ! ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1 && ! have initdb; then
    begin 'PostgreSQL' 'the tests run on it as well as on SQLite' 'half a minute' 'install PostgreSQL 14 or newer'
    install_packages postgresql
  fi
  install_modules end2end 'Playwright and axe-core'
  install_modules end2end/interop 'verifiers of badges that others wrote'
  install_verifier end2end/interop
fi
step='done'
