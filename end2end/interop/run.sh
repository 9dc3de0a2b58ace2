#!/usr/bin/env bash
# Verifiers that this project did not write, on what tests/it/interop.rs has written into FOLDER. Without a network.
#
#     end2end/interop/run.sh FOLDER
set -uo pipefail
cd "$(dirname "$0")" || exit 1
. ../../scripts/env.sh
folder=${1:?the folder that the stories have written to}
if [ ! -f "$folder/cases.json" ]; then
  printf 'there is no %s: the story interop has not written it\n' "$folder/cases.json"
  exit 1
fi
status=0
node contexts.mjs "$folder" || status=1
node verify.mjs "$folder" || status=1
"$CITY_CACHE/tools/interop/bin/python" -B verify.py "$folder" || status=1
exit $status
