#!/usr/bin/env bash
# Checks the notebook over and over while the machine is busy: no false failure may come of it.
#
# usage: tests/soak/soak.sh [LOADED=50] [PINNED=10]
#   LOADED checks with four busy loops beside them, then PINNED checks on one core only (where there is taskset).
# Prints a line a check and, last, what came of them; exits with 1 if any check failed. Whole minutes a check: it is
# no part of the tests. Its last result stands in docs/soak.md.
set -u
command -v setsid >/dev/null || { echo "soak: needs setsid (util-linux), else nothing would be busy"; exit 2; }
cd "$(dirname "$0")/../.." || exit 2
loaded=${1:-50} pinned=${2:-10}
log=$(mktemp -d)
loops=
end() {
  [ -z "$loops" ] || kill -- "-$loops" 2>/dev/null
  loops=
}
trap 'end; exit 130' INT TERM
trap end EXIT
failed=0

check() { # what, command…
  local what=$1 begin=$SECONDS
  shift
  if "$@" ./jbang build.java check --fresh >"$log/$what" 2>&1; then
    echo "ok   $what  $((SECONDS - begin)) s"
  else
    failed=$((failed + 1))
    echo "BAD  $what  $((SECONDS - begin)) s: $log/$what"
    grep -A 12 'fails:' "$log/$what" | head -n 40
  fi
}

# In a session of their own, as other people's work would be: Linux shares the cores between sessions first, and loops
# in ours would leave each check a fifth of what is left.
setsid bash -c 'for _ in 1 2 3; do while :; do :; done & done; while :; do :; done' &
loops=$!
for i in $(seq "$loaded"); do check "loaded-$i" env; done
end
if command -v taskset >/dev/null; then
  for i in $(seq "$pinned"); do check "pinned-$i" taskset -c 0; done
fi
echo "$loaded checks under load and $pinned on one core: $failed failed"
[ "$failed" -eq 0 ]
