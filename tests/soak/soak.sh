#!/usr/bin/env bash
# Checks the notebook over and over while the machine is busy: no false failure may come of it.
#
# usage: tests/soak/soak.sh [LOADED=50] [PINNED=10] [AT_ONCE=1]
#   LOADED checks with four busy loops beside them, then PINNED checks on one core only (where there is taskset);
#   with AT_ONCE=2 two of them at a time, which is more load for each and less time for all. Pinned ones have a core
#   each, if there are as many.
# Prints a line a check and, last, what came of them; exits with 1 if any check failed. Whole minutes a check: it is
# no part of the tests. Its last result stands in docs/soak.md.
set -u
command -v setsid >/dev/null || { echo "soak: needs setsid (util-linux), else nothing would be busy"; exit 2; }
cd "$(dirname "$0")/../.." || exit 2
loaded=${1:-50} pinned=${2:-10} at_once=${3:-1}
log=$(mktemp -d)
end() { # what still runs: the number of a session that has ended may be another's by now
  for session in $(jobs -pr); do kill -- "-$session" 2>/dev/null; done
}
trap 'end; exit 130' INT TERM
trap end EXIT

# In a session of its own, as other people's work would be: Linux shares the cores between sessions first, and loops
# in ours would leave each check a fifth of what is left.
begin() { # COMMAND…
  setsid bash -c "$(declare -f check); "'"$@"' soak "$@" &
}

check() { # LOG KIND FIRST STEP COUNT COMMAND…: every STEP-th check of a kind, one after the other
  local log=$1 kind=$2 first=$3 step=$4 count=$5 what since
  shift 5
  for ((i = first; i <= count; i += step)); do
    what=$kind-$i since=$SECONDS
    if "$@" ./jbang build.java check --fresh >"$log/$what" 2>&1; then
      echo "ok   $what  $((SECONDS - since)) s"
    else
      touch "$log/$what.failed"
      echo "BAD  $what  $((SECONDS - since)) s: $log/$what"
      grep -A 12 'fails:' "$log/$what" | head -n 40
    fi
  done
}

checks() { # KIND COUNT
  local kind=$1 count=$2 lanes='' core
  for lane in $(seq "$at_once"); do
    core=$(((lane - 1) % $(nproc)))
    if [ "$kind" = pinned ]; then set -- taskset -c "$core"; else set --; fi
    begin check "$log" "$kind" "$lane" "$at_once" "$count" env "$@"
    lanes="$lanes $!"
  done
  # shellcheck disable=SC2086 # they are words
  wait $lanes
}

./jbang build.java --help >/dev/null 2>&1 # JBang can't build one script twice at once
begin bash -c 'for _ in 1 2 3; do while :; do :; done & done; while :; do :; done'
checks loaded "$loaded"
end
command -v taskset >/dev/null || pinned=0
checks pinned "$pinned"
failed=$(find "$log" -name '*.failed' | wc -l)
echo "$loaded checks under load and $pinned on one core: $failed failed"
[ "$failed" -eq 0 ]
