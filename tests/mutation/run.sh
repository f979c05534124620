#!/usr/bin/env bash
# Mutates the packages that read and judge (text, expect, snippet) and tells which mutants the quick tests let live.
# PIT (https://pitest.org) and JUnit are fetched by Maven into .cache/, which git ignores; nothing else is needed
# but a JDK 25: JAVA_HOME's, else the newest of /usr/lib/jvm.
#   tests/mutation/run.sh                     all of it: about 5 minutes on two cores
#   tests/mutation/run.sh 'text.*' '*Test'    other classes, other tests
set -eu
cd "$(dirname "$0")/../.."
mutated=${1:-'text.*,expect.*,snippet.*'}
tests=${2:-'TemplateTest,TextTest,LineMatchTest,JudgeTest,TableTest,EndingTest,MessageTest,ExpectationParserTest,MalformedTest,DirectiveTest,SnippetTest,PropertiesTest'}
out=.cache/mutation
threads=2

for jdk in "${JAVA_HOME:-}" /usr/lib/jvm/*25*; do [ -x "$jdk/bin/javac" ] && grep -q 'JAVA_VERSION="25' "$jdk/release" && break; done
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
sources=tests/src/Given.java
for test in ${tests//,/ }; do [ -f "tests/src/$test.java" ] && sources="$sources tests/src/$test.java"; done
[ -f tests/src/Written.java ] && sources="$sources tests/src/Written.java"
# shellcheck disable=SC2086
"$jdk/bin/javac" -g -nowarn $exports -cp "$out/classes:$libs" -d $out/test-classes $sources

# PIT gives the options of a JVM to the ones that it forks as one list with commas.
nice "$jdk/bin/java" -Xmx400m -cp "$libs" org.pitest.mutationtest.commandline.MutationCoverageReport \
  --classPath "$out/classes,$out/test-classes,$(echo $out/lib/*.jar | tr ' ' ',')" \
  --targetClasses "$mutated" --targetTests "$tests" --sourceDirs builder --reportDir $out/report \
  --threads $threads --outputFormats XML,CSV --timestampedReports false --verbosity QUIET_WITH_PROGRESS \
  --jvmArgs "-Xmx400m,$(echo $exports | tr ' ' ',')" >$out/log.txt 2>&1 || { tail -30 $out/log.txt; exit 1; }

# mutations.csv: file, class, mutator, method, line, status, killing test
awk -F, '{ n = split($2, part, "."); package = part[1]; all[package]++; all["all"]++
    if ($6 == "KILLED" || $6 == "TIMED_OUT" || $6 == "MEMORY_ERROR" || $6 == "RUN_ERROR") { dead[package]++; dead["all"]++ }
    else survivors[++alive] = sprintf("%s.java:%s %s %s %s", $2, $5, $4, $3, $6) }
  END { for (i = 1; i <= alive; i++) print survivors[i] | "sort"; close("sort")
    printf "\n%-8s %6s %6s %6s\n", "package", "mutants", "killed", "%"
    for (p in all) if (p != "all") printf "%-8s %6d %6d %6.1f\n", p, all[p], dead[p], 100 * dead[p] / all[p]
    printf "%-8s %6d %6d %6.1f\n", "all", all["all"], dead["all"], 100 * dead["all"] / all["all"] }' \
  $out/report/mutations.csv | sed 's/org.pitest.mutationtest.engine.gregor.mutators.//; s/returns\.//' | tee $out/summary.txt
