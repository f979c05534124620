#!/bin/sh
# Many runs of one snippet: 10,000 runs of two threads over two lanes, beside starting and joining the bare threads as
# often in one JVM, in turn. What is compared is the check less a check of a single run, which is the start of JBang and of
# the builder, javac and one JVM. The aim is at most 4 times.
#
# usage: tests/bench/many.sh [ROUNDS=5]     environment: BUILDER='./jbang build.java'
set -eu
cd "$(dirname "$0")/../.."
rounds=${1:-5}
builder=${BUILDER:-./jbang build.java}
# The JDK that the wrapper found is asked for by a program, as only JBang knows it.
home=$(mktemp -d)
echo 'void main() { IO.print(System.getProperty("java.home")); }' >"$home/Home.java"
java=$(./jbang "$home/Home.java" 2>/dev/null)/bin/java
rm -r "$home"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT INT TERM

snippet() { # FOLDER RUNS
  mkdir -p "$work/$1/snippets"
  cat >"$work/$1/snippets/TwoThreads.java" <<EOF
int count = 0;

void main() throws InterruptedException {
    Runnable add = () -> count++;
    var first = new Thread(add);
    var second = new Thread(add);
    first.start();
    second.start();
    first.join();
    second.join();
    IO.println(count);
}

// Outcomes of $2 runs:
//   2 | acceptable  | one thread after the other
//   1 | interesting | an update is lost
EOF
}

snippet many 10000
snippet one 1
cat >"$work/Bare.java" <<'EOF'
int count = 0;

void main() throws InterruptedException {
    for (int i = 0; i < 10_000; i++) {
        Runnable add = () -> count++;
        var first = new Thread(add);
        var second = new Thread(add);
        first.start();
        second.start();
        first.join();
        second.join();
    }
    IO.println(count);
}
EOF
"${java}c" -d "$work/bare" "$work/Bare.java"

now() { date +%s%N; }
check() { $builder check --root "$work/$1" --fresh --jobs 2 >"$work/said" 2>&1 || { cat "$work/said"; exit 1; }; }
check one # builds what is not yet built
bare_min=0 many_min=0 ratios=''
echo "  bare   many    one  (many - one) / bare"
for _ in $(seq "$rounds"); do
  t0=$(now); "$java" -XX:+UseSerialGC -cp "$work/bare" Bare >/dev/null
  t1=$(now); check many
  t2=$(now); check one
  t3=$(now)
  bare=$(((t1 - t0) / 1000000)) many=$(((t2 - t1) / 1000000)) one=$(((t3 - t2) / 1000000))
  printf '%6d %6d %6d ms  %d.%02d\n' $bare $many $one $(((many - one) / bare)) $(((many - one) * 100 / bare % 100))
  ratios="$ratios $(((many - one) * 100 / bare))"
  if [ $bare_min = 0 ] || [ $bare -lt $bare_min ]; then bare_min=$bare; fi
  if [ $many_min = 0 ] || [ $((many - one)) -lt $many_min ]; then many_min=$((many - one)); fi
done
# shellcheck disable=SC2086 # they are words
median=$(printf '%s\n' $ratios | sort -n | sed -n "$(((rounds + 1) / 2))p")
printf 'median %d.%02d, of the minima %d.%02d\n' $((median / 100)) $((median % 100)) \
  $((many_min / bare_min)) $((many_min * 100 / bare_min % 100))
[ "$median" -le 400 ]
