#!/usr/bin/env bash
# What the fence costs: CPU, user's and system's, of a fresh check of N small programs in a JVM each, behind each fence
# that can be built here and behind none, in turn. The builder's own part is in it; what the kernel's threads do later,
# such as to clear a network away, is in nobody's bill.
# Nothing is asserted: docs/speed.md says what to expect. Where the machine isn't idle trust the minima.
#
# usage: tests/bench/fence.sh [N=100] [ROUNDS=5]
#        tests/bench/fence.sh FOLDER [ROUNDS=1]     the notebook in this folder
set -eu
cd "$(dirname "$0")/../.."
what=${1:-100} rounds=${2:-}
room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT

if [ -d "$what" ]; then
  root=$what rounds=${rounds:-1}
else
  root=$room/notebook rounds=${rounds:-5}
  mkdir -p "$root/snippets"
  for ((i = 0; i < what; i++)); do
    printf 'void main() {\n    IO.println("program %d");\n}\n\n// Output:\n//   program %d\n' $i $i \
      >"$root/snippets/Program$i.java"
  done
fi

# checked FENCE [FOLDER]: the CPU in ms, into `millis`, of checking the notebook in this folder
checked() {
  local user system
  TIMEFORMAT='%U %S'
  read -r user system < <(
    { time ./jbang build.java check --fresh --root "${2:-$root}" --fence "$1" >"$room/log" 2>&1 </dev/null; } 2>&1 ||
      echo failed
  )
  if [ "$user" = failed ] || [ -z "$system" ]; then
    cat "$room/log"
    return 1
  fi
  millis=$(awk -v u="$user" -v s="$system" 'BEGIN { printf "%d", (u + s) * 1000 }')
}

ways='' first=$room/first
mkdir -p "$first/snippets"
printf 'void main() {\n    IO.println(1);\n}\n\n// Output:\n//   1\n' >"$first/snippets/First.java"
for way in off bubblewrap unshare; do
  if checked $way "$first"; then ways+=" $way"; fi # this one, which builds and fills caches, isn't counted
done
echo "$root, $rounds rounds, $(nproc) cores, CPU in ms of$ways"
for ((round = 1; round <= rounds; round++)); do
  line=''
  for way in $ways; do
    checked "$way"
    line+=" $millis"
  done
  read -r load _ </proc/loadavg
  echo "round $round, load $load:$line"
  echo "$line" >>"$room/times"
done
children=$(find "$root/snippets" -name '*.java' | wc -l)
awk -v ways="$ways" -v n="$children" '
  function sort(a, n,  i, j, t) {
    for (i = 2; i <= n; i++) {
      t = a[i]
      for (j = i - 1; j > 0 && a[j] > t; j--) a[j + 1] = a[j]
      a[j + 1] = t
    }
  }
  { for (i = 2; i <= NF; i++) { more[i, NR] = ($i - $1) / n; ratio[i, NR] = $i / $1 }
    for (i = 1; i <= NF; i++) if (NR == 1 || $i < least[i]) least[i] = $i }
  END {
    split(ways, name, " ")
    for (i = 2; i in least; i++) {
      for (r = 1; r <= NR; r++) { a[r] = more[i, r]; b[r] = ratio[i, r] }
      sort(a, NR); sort(b, NR); m = int((NR + 1) / 2)
      printf "%s: %.1f ms more a program (of the minima), %.1f (median); of all %.3f times as much, %.3f\n",
        name[i], (least[i] - least[1]) / n, a[m], least[i] / least[1], b[m]
    }
  }' "$room/times"
