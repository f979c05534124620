#!/usr/bin/env bash
# How fast is the explorer? Measures, and asserts nothing; where the machine isn't idle trust ratios and minima:
#   cold   each program of tests/explore, explored in a JVM with the AOT cache, against its plain run;
#   rate   executions a second of three threads with 26 steps, without merging;
#   large  all-conflicting steps of two, three, four threads, merged.
#
# usage: tests/bench/explore.sh [ROUNDS=3]
set -eu
cd "$(dirname "$0")/../.."
rounds=${1:-3}
room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT
TIMEFORMAT='%R %U %S'

# ---- The explorer as the builder has it: a jar with an AOT cache.

mkdir "$room/classes"
find builder/explore builder/run -name '*.java' -print0 |
  xargs -0 javac --add-exports=java.base/jdk.internal.vm=ALL-UNNAMED -nowarn -d "$room/classes" 2>"$room/log"
opens='java.base/java.lang java.base/java.util java.base/java.util.stream java.base/java.util.concurrent'
printf 'Main-Class: explore.Explore\nAdd-Exports: java.base/jdk.internal.vm\nAdd-Opens: %s\n' "$opens" >"$room/manifest"
jar -c -0 -f "$room/x.jar" -m "$room/manifest" -C "$room/classes" explore -C "$room/classes" run
options=(-XX:+UseSerialGC -XX:-UsePerfData -Xmx1g -Xlog:disable -Xlog:all=off:stderr)
java "${options[@]}" -XX:AOTMode=record -XX:AOTConfiguration="$room/conf" -jar "$room/x.jar" \
  --classpath "$room/x.jar" --main explore.ExploreTraining --out "$room/out.json"
java "${options[@]}" -XX:AOTMode=create -XX:AOTConfiguration="$room/conf" -XX:AOTCache="$room/aot" \
  -jar "$room/x.jar" >>"$room/log"

# explore MAIN OPTION…: explores the program of that name
explore() {
  local main=$1
  shift
  java "${options[@]}" -XX:AOTCache="$room/aot" -jar "$room/x.jar" --classpath "$room/$main" --main "$main" \
    --out "$room/out.json" "$@"
}

# field NAME: a number of the last result
field() { sed -E "s/.*\"$1\":\"?([0-9]+).*/\1/;q" <<<"$(grep -oE "\"$1\":\"?[0-9]+" "$room/out.json" | head -1)"; }

# least N COMMAND…: the least of N wall times, in ms
least() {
  local n=$1 best=999999 t i
  shift
  for ((i = 0; i < n; i++)); do
    t=$({ time "$@" >/dev/null 2>&1 || true; } 2>&1 | tail -1)
    t=$(awk '{printf "%d", $1 * 1000}' <<<"$t")
    ((t < best)) && best=$t
  done
  echo "$best"
}

# ---- Cold

printf '%-22s %8s %8s %8s %10s\n' program plain explored ratio states
for file in tests/explore/*.java; do
  name=$(basename "$file" .java)
  grep -q -e '^// Refused:' "$file" && continue
  javac -g -nowarn -d "$room/$name" "$file" 2>>"$room/log"
  plain=$(least "$rounds" timeout 1 java "${options[@]}" -cp "$room/$name" "$name")
  explored=$(least "$rounds" explore "$name")
  explore "$name"
  printf '%-22s %5d ms %5d ms %8s %10s\n' "$name" "$plain" "$explored" \
    "$(awk "BEGIN { printf \"%.1f\", $explored / ($plain + 1) }")" "$(field states)"
done

# ---- Rate, and large graphs: THREADS threads of COUNT increments, two steps each

increments() {
  local name=Big$1x$2
  cat >"$room/$name.java" <<END
int count = 0;

void main() throws InterruptedException {
  Thread[] all = new Thread[$1];
  for (int i = 0; i < all.length; i++)
    (all[i] = new Thread(() -> { for (int k = 0; k < $2; k++) count++; })).start();
  for (Thread each : all) each.join();
  IO.println(count);
}
END
  javac -g -nowarn -d "$room/$name" "$room/$name.java" 2>>"$room/log"
}

increments 3 4
best=0
for ((i = 0; i < rounds; i++)); do
  explore Big3x4 --mode full --states 200000
  rate=$(awk "BEGIN { printf \"%d\", $(field states) / $(field nanos) * 1e9 }")
  ((rate > best)) && best=$rate
done
echo "executions of 26 steps a second, without merging: $best"

for size in "2 16" "3 5" "4 2"; do
  set -- $size
  increments "$1" "$2"
  explore "Big$1x$2"
  printf '%d threads x %d steps: %s states, %s schedules, %.1f s\n' "$1" $((2 * $2)) "$(field states)" \
    "$(field schedules)" "$(awk "BEGIN { print $(field nanos) / 1e9 }")"
done
