#!/usr/bin/env bash
# Mutates the packages that read and judge (text, expect, snippet) and tells which mutants the quick tests let live.
# PIT (https://pitest.org) and JUnit are fetched by Maven into .cache/, which git ignores; nothing else is needed
# but a JDK 25: JAVA_HOME's, else the newest of /usr/lib/jvm.
#   tests/mutation/run.sh                     all of it: about 5 minutes on two cores
#   tests/mutation/run.sh 'text.*' '*Test'    other classes, other tests
set -eu
cd "$(dirname "$0")/../.."
mutated=${1:-'text.*,expect.*,snippet.*'}
quick=TemplateTest,TextTest,LineMatchTest,EndingTest,TableTest,MessageTest,ExpectationParserTest,MalformedTest,MalformedCorpusTest
quick=$quick,DirectiveTest,SnippetTest,PropertiesTest,MatchPropertiesTest   # they start no process
tests=${2:-$quick}
out=.cache/mutation
threads=2

for jdk in "${JAVA_HOME:-}" /usr/lib/jvm/*25*; do grep -qs 'JAVA_VERSION="25' "$jdk/release" && [ -x "$jdk/bin/javac" ] && break; done
[ -x "$jdk/bin/javac" ] || { echo "mutation: needs a JDK 25; set JAVA_HOME"; exit 2; }

if ! [ -d $out/lib ]; then
  mvn -q -B -f tests/mutation/pom.xml dependency:copy-dependencies -DoutputDirectory="$PWD/$out/lib" || exit 2
fi
libs=$(echo $out/lib/*.jar | tr ' ' ':')

exports=
for package in parser util file; do exports="$exports --add-exports=jdk.compiler/com.sun.tools.javac.$package=ALL-UNNAMED"; done
rm -rf $out/classes $out/test-classes $out/report
# shellcheck disable=SC2086 # options are words
"$jdk/bin/javac" -g -nowarn $exports -d $out/classes builder/{text,run,expect,snippet}/*.java
sources=$(for name in Given Written Generated Allocation ${tests//,/ }; do find tests/src -name "$name.java"; done)
# shellcheck disable=SC2086
"$jdk/bin/javac" -g -nowarn $exports -cp "$out/classes:$libs" -d $out/test-classes $sources

# PIT gives the options of a JVM to the ones that it forks as one list with commas.
nice "$jdk/bin/java" -Xmx400m -cp "$libs" org.pitest.mutationtest.commandline.MutationCoverageReport \
  --classPath "$out/classes,$out/test-classes,$(echo $out/lib/*.jar | tr ' ' ',')" \
  --targetClasses "$mutated" --targetTests "$tests" --sourceDirs builder --reportDir $out/report \
  --threads $threads --outputFormats XML,CSV --timestampedReports false --verbosity QUIET_WITH_PROGRESS \
  --jvmArgs "-Xmx400m,$(echo $exports | tr ' ' ',')" >$out/log.txt 2>&1 || { tail -30 $out/log.txt; exit 1; }

# mutations.csv: file, class, mutator, method, line, status, killing test
awk -F, '{ split($2, part, "."); package = part[1]
    for (p in both) delete both[p]
    both[package]; both["all"]
    for (p in both) { all[p]++; if ($6 == "TIMED_OUT") late[p]++ }
    if ($6 == "SURVIVED" || $6 == "NO_COVERAGE") survivors[++alive] = $2 ".java:" $5 " " $4 " " $3 " " $6
    else for (p in both) dead[p]++ }
  END { for (i = 1; i <= alive; i++) print survivors[i] | "sort"
    close("sort")
    printf "\n%-8s %7s %6s %9s %6s\n", "package", "mutants", "killed", "timed out", "%"
    for (n = split("text expect snippet all", names, " "); ++shown <= n;) { p = names[shown]
      if (all[p]) printf "%-8s %7d %6d %9d %6.1f\n", p, all[p], dead[p], late[p], 100 * dead[p] / all[p] } }' \
  $out/report/mutations.csv | sed 's/org.pitest.mutationtest.engine.gregor.mutators.//; s/returns\.//; s/Mutator / /' \
  | tee $out/summary.txt
