#!/usr/bin/env bash
# What is asked before a release, beyond what every change is asked: more random programs, wrong engines by all
# programs, every page in every width, every page and board by axe, and the notebook while the machine is busy. An hour
# or more, so it is no part of the tests; the last results stand in docs/explorer.md, docs/speed.md and docs/soak.md.
#
# usage: tests/release.sh
set -u
cd "$(dirname "$0")/.." || exit 2
failed=()
step() {
  echo "== $*"
  "$@" </dev/null || failed+=("$*")
}

step env INTERLEAVE_BROWSER=required INTERLEAVE_BROWSER_GRID=whole ./jbang tests/All.java PagesBrowserTest BoardBrowserTest
step env RANDOM_PROGRAMS=5000 LITMUS_PROGRAMS=1000 WRONG_ENGINES=searched ./jbang tests/All.java ExploreEvidenceTest ToyTest MeetTest LitmusTest
step bash tests/soak/soak.sh 20 5
step bash tests/mutation/run.sh

if [ ${#failed[@]} -gt 0 ]; then
  printf '== failed: %s\n' "${failed[@]}"
  exit 1
fi
echo "== all is well"
