#!/usr/bin/env bash
# How fast is a check? Measures it against what people would do without Interleave, in turn and in one run:
#   cold    a check of N small snippets, each in a JVM of its own, beyond the start of an empty JBang script,
#           as a part of one javac of them all and `java -cp` on each, two at a time, its output compared;
#   cached  a check of 150 snippets that were all seen before, beyond the start of an empty JBang script.
# Nothing is asserted: docs/speed.md says what to expect. Where the machine isn't idle trust the minima.
#
# usage: tests/bench/check.sh [N=100] [ROUNDS=5]
set -eu
cd "$(dirname "$0")/../.."
n=${1:-100} rounds=${2:-5} cached=150
room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT

# ---- The programs: program I sets `code`, and `output` to what it must print.

fence=$(printf '`%.0s' 1 2 3)
words=(alpha bravo carrier delta epoch fence gate heap index join kernel lock mutex)
program() {
  local word=${words[$1 % 13]}$1 a=$((3 + $1 % 7)) b=$((2 + $1 % 48)) j
  case $(($1 % 5)) in
    0) code="int sum = 0;"$'\n'"    for (int j = 0; j < $a; j++) sum += j * $b;"
      code+=$'\n'"    IO.println(\"$word sum \" + sum);"
      output="$word sum $((b * a * (a - 1) / 2))" ;;
    1) code="IO.println(\"$word begin\");"$'\n'"    IO.println(\"$word end \" + $a * $b);"
      output="$word begin"$'\n'"$word end $((a * b))" ;;
    2) code="var parts = new ArrayList<String>();"
      code+=$'\n'"    for (int j = 0; j < $a; j++) parts.add(String.valueOf(j + $b));"
      code+=$'\n'"    IO.println(\"$word \" + String.join(\"-\", parts));"
      output="$word $b"
      for ((j = 1; j < a; j++)); do output+=-$((j + b)); done ;;
    3) code="IO.println(\"task $1\");"$'\n'"    IO.println(\"$word \" + ($a + $b));"
      code+=$'\n'"    IO.println(\"done\");"
      output="task $1"$'\n'"$word $((a + b))"$'\n'"done" ;;
    4) code="int[] seen = new int[1];"
      code+=$'\n'"    var thread = new Thread(() -> seen[0] = $a * $a + $b);"
      code+=$'\n'"    thread.start();"$'\n'"    thread.join();"
      code+=$'\n'"    IO.println(\"$word thread \" + seen[0]);"
      output="$word thread $((a * a + b))" ;;
  esac
  code="void main() throws Exception {"$'\n'"    $code"$'\n'"}"
}

# notebook FOLDER N: ten fences a note
notebook() {
  mkdir -p "$1/site/programs"
  for ((i = 0; i < $2; i++)); do
    note=$1/site/programs/note-$((i / 10)).md
    [ $((i % 10)) -ne 0 ] ||
      printf -- '---\ntitle: Programs %d and on\norder: %d\n---\n' "$i" $((i / 10)) >"$note"
    program "$i"
    printf '\nProgram %d.\n\n%sjava\n%s\n\n// Output:\n%s\n%s\n' "$i" "$fence" "$code" \
      "//   ${output//$'\n'/$'\n'//   }" "$fence" >>"$note"
  done
}

# files FOLDER N: a file each, and what it must print
files() {
  mkdir -p "$1"
  for ((i = 0; i < $2; i++)); do
    program "$i"
    printf '%s\n' "$code" >"$1/P$i.java"
    printf '%s\n' "$output" >"$1/P$i.expected"
  done
}

# ---- What is measured

notebook "$room/cold" "$n"
notebook "$room/cached" $cached
files "$room/files" "$n"
printf '//JAVA 25+\nvoid main() { }\n' >"$room/Empty.java"
printf '//JAVA 25+\nvoid main() { IO.println(System.getProperty("java.home")); }\n' >"$room/Home.java"
jdk=$(./jbang "$room/Home.java" 2>/dev/null)
cat >"$room/one" <<S
#!/bin/sh
"$jdk/bin/java" -XX:TieredStopAtLevel=1 -cp out "\$1" 2>/dev/null | cmp -s - "\$1.expected" && exit
echo "\$1 differs"
exit 1
S
chmod +x "$room/one"

empty() { ./jbang "$room/Empty.java"; }
loop() { (
  cd "$room/files" && rm -rf out && "$jdk/bin/javac" -d out ./*.java
  for ((i = 0; i < n; i++)); do echo "P$i"; done | xargs -P2 -n1 "$room/one"
); }
cold() { ./jbang build.java check --fresh --root "$room/cold"; }
again() { ./jbang build.java check --root "$room/cached"; }

# timed COMMAND: its wall time in ms, into `millis`
timed() {
  local begin=${EPOCHREALTIME/./}
  "$1" >"$room/log" 2>&1 </dev/null || { echo "$1 failed:"; cat "$room/log"; exit 1; }
  millis=$(((${EPOCHREALTIME/./} - begin) / 1000))
}

# ---- Rounds; the first one, which builds and fills caches, isn't counted

echo "$n programs, $rounds rounds, $(nproc) cores, $("$jdk/bin/java" -version 2>&1 | sed -n 2p)"
echo "round  load  empty   loop   cold  cached (ms)"
for ((round = 0; round <= rounds; round++)); do
  line=''
  for what in empty loop cold again; do
    timed $what
    line+=" $millis"
  done
  read -r load _ </proc/loadavg 2>/dev/null || load=-
  # shellcheck disable=SC2086 # four numbers
  printf '%5d %5s %6d %6d %6d %6d\n' $round "$load" $line
  [ $round -eq 0 ] || echo "$line" >>"$room/times"
done

awk '
  function median(a, n,  i, j, t) {
    for (i = 2; i <= n; i++) {
      t = a[i]
      for (j = i - 1; j > 0 && a[j] > t; j--) a[j + 1] = a[j]
      a[j + 1] = t
    }
    return n % 2 ? a[(n + 1) / 2] : (a[n / 2] + a[n / 2 + 1]) / 2
  }
  { for (i = 1; i <= 4; i++) if (NR == 1 || $i < min[i]) min[i] = $i
    ratio[NR] = ($3 - $1) / $2; more[NR] = ($4 - $1) / 1000 }
  END {
    printf "cold:   %.2f of javac and java (of the minima), %.2f (median of the rounds)\n",
      (min[3] - min[1]) / min[2], median(ratio, NR)
    printf "cached: %.2f s beyond an empty script (of the minima), %.2f s (median of the rounds)\n",
      (min[4] - min[1]) / 1000, median(more, NR)
  }' "$room/times"

# The wrapper becomes the builder (exec), so its process is the builder's.
./jbang build.java check --fresh --root "$room/cold" >/dev/null 2>&1 &
peak=0
while [ -r "/proc/$!/status" ] && kill -0 $! 2>/dev/null; do
  now=$(sed -n 's/^VmHWM:[^0-9]*\([0-9]*\).*/\1/p' "/proc/$!/status" 2>/dev/null || true)
  [ "${now:-0}" -le "$peak" ] || peak=$now
  sleep 0.05
done
echo "memory: the builder took $((peak / 1024)) MB at its peak"
