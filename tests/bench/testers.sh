#!/usr/bin/env bash
# The explorer beside Lincheck and jcstress: all three judge the same ten programs, whether the bad thing that
# each of them names can happen. Prints a table in Markdown, with times; docs/explorer.md has that of one day.
#     tests/bench/testers.sh [explorer|lincheck|jcstress]...
set -u
cd "$(dirname "$0")/../.." || exit 2
root=$PWD
here=$root/tests/bench/testers
jbang=$root/jbang
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
programs=$(sed -n '/^#/!s/ |.*//p' "$here"/programs.txt)
wanted=${*:-explorer lincheck jcstress}
cd "$work" || exit 2   # jcstress leaves a file where it runs

now() { date +%s%3N; }

# Lines `name TAB bad|never|error TAB ms TAB remark`.
explorer() { "$jbang" "$here"/Explorer.java "$root"; }

lincheck() { "$jbang" "$here"/Lincheck.java 2>/dev/null | grep -E $'^\\w+\t(bad|never|error)\t'; }

# What it sees of the seven programs that end, of which it lists only those with something to tell; the two
# that may not end are given a minute each.
jcstress() {
  local quick=(-f 1 -fsm 1 -iters 1 -time 200)
  "$jbang" "$here"/Jcstress.java "${quick[@]}" -r "$work/stress" \
    -t 'Update|CasLoop|GetThenSet|StoreBuffering|Publication' >"$work/stress.txt" 2>&1
  for name in LostUpdate SynchronizedUpdate CasLoop GetThenSet StoreBuffering StoreBufferingVolatile \
    Publication; do
    awk -v name="$name" '
      /^\.+ \[/ { mine = $NF ~ "[.]" name "$" }
      mine && / Interesting / { bad = 1 }
      / planned; .* passed, 0 failed, 0 soft errs, 0 hard errs/ {
        split($0, part, /[^0-9]+/)
        all = part[2] == part[3]
      }
      END { printf "%s\t%s\t-\t\n", name, bad ? "bad" : all ? "never" : "error" }
    ' "$work/stress.txt"
  done
  for name in LockOrder LostSignal; do
    timeout 60 "$jbang" "$here"/Jcstress.java "${quick[@]}" -r "$work/stress" -t "$name" \
      >"$work/$name.txt" 2>&1
    if [ $? -eq 124 ]; then printf '%s\thangs\t60000\tno verdict within a minute\n' "$name"
    else printf '%s\tnever\t-\tended\n' "$name"; fi
  done
  printf 'VirtualLostUpdate\tcannot\t-\tits actors run on threads of its own\n'
}

for tester in $wanted; do
  file=$(echo "${tester:0:1}" | tr '[:lower:]' '[:upper:]')${tester:1}.java
  "$jbang" build "$here/$file" >/dev/null 2>&1
  from=$(now)
  $tester >"$work/$tester"
  echo $(($(now) - from)) >"$work/$tester.ms"
done

echo "Date: $(date +%F). $(nproc) cores, $(uname -m), $(awk '{ print "load " $1 }' /proc/loadavg 2>/dev/null)"
echo
printf '| program |'
for tester in $wanted; do printf ' %s |' "$tester"; done
printf '\n|---|'
for _ in $wanted; do printf -- '---|'; done
echo
for program in $programs; do
  printf '| %s |' "$program"
  for tester in $wanted; do
    awk -F '\t' -v name="$program" '
      $1 == name { printf " %s%s |", $2, $3 == "-" ? "" : sprintf(", %.1f s", $3 / 1000); found = 1 }
      END { if (!found) printf " no answer |" }' "$work/$tester"
  done
  echo
done
printf '| all, with the start of its JVM |'
for tester in $wanted; do awk '{ printf " %.0f s |", $1 / 1000 }' "$work/$tester.ms"; done
echo
echo
for tester in $wanted; do cat "$work/$tester"; done | awk -F '\t' '$4 { print "- " $1 ": " $4 }' | sort -u
