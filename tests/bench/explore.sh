#!/usr/bin/env bash
# How fast is the explorer? Measures, and asserts nothing; where the machine isn't idle trust ratios, minima and CPU
# seconds. With COMMIT all is measured beside the explorer of that commit, in turn:
#   notebook  the CPU time of exploring each program of the notebook that is explored, in sum;
#   cold      each program of tests/explore, explored in a JVM with the AOT cache, against its plain run;
#   rate      executions a second of three threads with 26 steps, without merging;
#   large     all-conflicting steps of two, three, four threads, merged.
#
# usage: tests/bench/explore.sh [--only PART] [ROUNDS=3] [COMMIT]
set -eu
cd "$(dirname "$0")/../.."
only=''
[[ ${1:-} == --only ]] && only=$2 && shift 2
rounds=${1:-3}
other=${2:-}
room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT
TIMEFORMAT='%R %U %S'
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
javac=${JAVA_HOME:+$JAVA_HOME/bin/}javac
jar=${JAVA_HOME:+$JAVA_HOME/bin/}jar

# ---- The explorer as the builder has it: a jar with an AOT cache.

options=(-XX:+UseSerialGC -XX:-UsePerfData -Xmx1g -Xlog:disable -Xlog:all=off:stderr)
packages='java.base/java.lang java.base/java.util java.base/java.util.stream java.base/java.util.concurrent'

# engine NAME SOURCES: makes the jar and the cache of an explorer
engine() {
  local here=$room/$1
  mkdir -p "$here/classes"
  local rooms=(explore run)
  [[ -d $2/builder/naming ]] && rooms+=(naming)
  find "${rooms[@]/#/$2/builder/}" -name '*.java' -print0 |
    xargs -0 "$javac" --add-exports=java.base/jdk.internal.vm=ALL-UNNAMED -nowarn -d "$here/classes" 2>"$room/log"
  printf 'Main-Class: explore.Explore\nAdd-Exports: java.base/jdk.internal.vm\nAdd-Opens: %s\n' "$packages" \
    >"$here/manifest"
  "$jar" -c -0 -f "$here/x.jar" -m "$here/manifest" -C "$here/classes" .
  "$java" "${options[@]}" -XX:AOTMode=record -XX:AOTConfiguration="$here/conf" -jar "$here/x.jar" \
    --classpath "$here/x.jar" --main explore.ExploreTraining --out "$room/out.json"
  "$java" "${options[@]}" -XX:AOTMode=create -XX:AOTConfiguration="$here/conf" -XX:AOTCache="$here/aot" \
    -jar "$here/x.jar" >>"$room/log"
}

engines=(this)
engine this .
if [[ $other ]]; then
  mkdir "$room/other.sources"
  git archive "$other" builder | tar -x -C "$room/other.sources"
  engine other "$room/other.sources"
  engines+=(other)
fi

# explore ENGINE MAIN OPTION…: explores the program of that name
explore() {
  local here=$room/$1 main=$2
  shift 2
  "$java" "${options[@]}" -XX:AOTCache="$here/aot" -jar "$here/x.jar" --classpath "$room/programs/$main" \
    --main "$main" --out "$room/out.json" "$@"
}

# program FILE: compiles it
program() {
  local name
  name=$(basename "$1" .java)
  "$javac" -g -nowarn -d "$room/programs/$name" "$1" 2>>"$room/log"
}

# field NAME: a number of the last result
field() { sed -E "s/.*\"$1\":\"?([0-9]+).*/\1/;q" <<<"$(grep -oE "\"$1\":\"?[0-9]+" "$room/out.json" | head -1)"; }

# least COLUMN N COMMAND…: the least of N times in ms, of the wall clock (wall) or of the processors (cpu)
least() {
  local column=$1 n=$2 best=999999 t i
  shift 2
  for ((i = 0; i < n; i++)); do
    t=$({ time "$@" >/dev/null 2>&1 || true; } 2>&1 | tail -1)
    t=$(awk -v c="$column" '{printf "%d", (c == "cpu" ? $2 + $3 : $1) * 1000}' <<<"$t")
    ((t < best)) && best=$t
  done
  echo "$best"
}

wanted() { [[ -z $only || $only == "$1" ]]; }

# ---- The notebook: where only one of the two explores a program whole, it counts for neither

notebook() {
  local -A sum=()
  local file name engine both programs=0 t
  for engine in "${engines[@]}"; do sum[$engine]=0; done
  while IFS= read -r file; do
    name=$(basename "$file" .java)
    program "$file" || continue
    both=1
    for engine in "${engines[@]}"; do
      rm -f "$room/out.json"
      explore "$engine" "$name" >/dev/null 2>&1 || true
      grep -qs '"complete":true' "$room/out.json" || both=''
    done
    if [[ ! $both ]]; then
      echo "not explored whole: $name"
      continue
    fi
    programs=$((programs + 1))
    for engine in "${engines[@]}"; do
      t=$(least cpu "$rounds" explore "$engine" "$name")
      sum[$engine]=$((sum[$engine] + t))
    done
  done < <(grep -rlE '^(//EXPLORE.*|// Schedules:|// Races:)$' snippets --include='*.java' | sort)
  for engine in "${engines[@]}"; do
    printf "the notebook's %d explored programs, %s: %d ms of CPU\n" "$programs" "$engine" "${sum[$engine]}"
  done
  [[ ! $other ]] || awk "BEGIN { printf \"ratio: %.2f\\n\", ${sum[this]} / ${sum[other]} }"
}

# ---- Cold

cold() {
  local file name plain explored
  printf '%-22s %8s %8s %8s %10s\n' program plain explored ratio states
  for file in tests/explore/*.java; do
    name=$(basename "$file" .java)
    grep -q -e '^// Refused:' "$file" && continue
    program "$file"
    plain=$(least wall "$rounds" timeout 1 "$java" "${options[@]}" -cp "$room/programs/$name" "$name")
    explored=$(least wall "$rounds" explore this "$name")
    explore this "$name"
    printf '%-22s %5d ms %5d ms %8s %10s\n' "$name" "$plain" "$explored" \
      "$(awk "BEGIN { printf \"%.1f\", $explored / ($plain + 1) }")" "$(field states)"
  done
}

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
  program "$room/$name.java"
}

rate() {
  local engine best now i
  increments 3 4
  for engine in "${engines[@]}"; do
    best=0
    for ((i = 0; i < rounds; i++)); do
      explore "$engine" Big3x4 --mode full --states 200000
      now=$(awk "BEGIN { printf \"%d\", $(field states) / $(field nanos) * 1e9 }")
      ((now > best)) && best=$now
    done
    echo "executions of 26 steps a second, without merging, $engine: $best"
  done
}

large() {
  local size engine t
  for size in "2 16" "2 18" "3 5" "4 2"; do
    set -- $size
    increments "$1" "$2"
    for engine in "${engines[@]}"; do
      t=$(least cpu "$rounds" explore "$engine" "Big$1x$2")
      explore "$engine" "Big$1x$2"
      printf '%d threads x %d steps, %s: %s states, %s schedules, %.1f s of CPU, last %.1f s\n' "$1" $((2 * $2)) \
        "$engine" "$(field states)" "$(field schedules)" "$(awk "BEGIN { print $t / 1000 }")" \
        "$(awk "BEGIN { print $(field nanos) / 1e9 }")"
    done
  done
}

for part in notebook cold rate large; do ! wanted "$part" || "$part"; done
