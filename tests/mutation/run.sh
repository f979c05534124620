#!/usr/bin/env bash
# Mutates the parts that read and judge, and tells which mutants the quick tests let live: those that start no process.
# PIT (https://pitest.org) and JUnit are fetched by Maven into .cache/, which git ignores; nothing else is needed
# but a JDK 25: JAVA_HOME's, else the newest of /usr/lib/jvm.
#   tests/mutation/run.sh                          all of it
#   tests/mutation/run.sh 'text.*' 'TextTest'      other classes, other tests
# What is mutated and what isn't, and why: docs/mutation.md.
set -eu
cd "$(dirname "$0")/../.."
out=.cache/mutation
threads=2

# Rooms that are mutated whole, with the tests that may kill their mutants.
mutated=text.*,expect.*,snippet.*
tests=TemplateTest,TextTest,HiddenTextTest,SkeletonTest,AtomicFileTest,FileCacheTest,UnitTest
tests=$tests,LineMatchTest,EndingTest,TableTest,MessageTest,MatchPropertiesTest,ChanceTest,ScheduleTest
tests=$tests,ExpectationParserTest,MalformedTest,MalformedCorpusTest,DirectiveTest,HeadTest,HiddenCodeTest,JavaProgramTest,SnippetTest,SourcesTest,PropertiesTest
# Of other rooms the cores, which start no process.
for class in UnseenRows MissedBounds BreakCheck TwinCheck CanaryGate Results Tried Bounds ProofWarnings compile.Edit \
  observe.Replay observe.Recording observe.Facts observe.Dates child.JvmTraits child.HarmlessCalls; do mutated=$mutated,check.$class,check.$class\$*; done
mutated=$mutated,evidence.Key*,evidence.Records*,evidence.Secret*,note.gfm.*
tests=$tests,JudgedTest,EditTest,ReplayTest,RecordingTest,DatesTest,CanaryGateTest,JvmTraitsTest,LedgerTest,RecordsTest,SpecTest,MarkdownTest
mutated=${1:-$mutated}
tests=${2:-$tests}

for jdk in "${JAVA_HOME:-}" /usr/lib/jvm/*25*; do grep -qs 'JAVA_VERSION="25' "$jdk/release" && [ -x "$jdk/bin/javac" ] && break; done
[ -x "$jdk/bin/javac" ] || { echo "mutation: needs a JDK 25; set JAVA_HOME"; exit 2; }

# Beside PIT's, what JBang takes from the heads of the builder and of its tests.
needed=$(sed -nE 's|^//DEPS (.*):(.*):(.*)|<dependency><groupId>\1</groupId><artifactId>\2</artifactId><version>\3</version></dependency>|p' \
  build.java tests/All.java | grep -v -e selenium -e java-format | tr -d '\n')
pom=$(sed "s|<!-- needed -->|$needed|" tests/mutation/pom.xml)
if ! [ -d $out/lib ] || [ "$pom" != "$(cat $out/pom.xml)" ]; then
  rm -rf $out && mkdir -p $out
  echo "$pom" >$out/pom.xml
  mvn -q -B -f $out/pom.xml dependency:copy-dependencies -DoutputDirectory="$PWD/$out/lib" || exit 2
fi
libs=$(echo $out/lib/*.jar | tr ' ' ':')
exports=$(sed -n 's|^//[A-Z]*_OPTIONS ||p' build.java tests/All.java | tr ' ' '\n' | grep add-exports | sort -u)

rm -rf $out/classes $out/test-classes $out/report
# shellcheck disable=SC2086 # options are words
"$jdk/bin/javac" -g -nowarn $exports -cp "$libs" -d $out/classes $(find builder -name '*.java')
sources=$(for name in ${tests//,/ }; do find tests/src -name "${name##*.}.java"; done)
# shellcheck disable=SC2086
"$jdk/bin/javac" -g -nowarn $exports -cp "$out/classes:$libs" -sourcepath "$(echo tests/src tests/src/* | tr ' ' ':')" -implicit:class \
  -d $out/test-classes $sources

# PIT gives the options of a JVM to the ones that it forks as one list with commas.
"$jdk/bin/java" -Xmx400m -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp "$libs" org.pitest.mutationtest.commandline.MutationCoverageReport \
  --classPath "$out/classes,$out/test-classes,$(echo $out/lib/*.jar | tr ' ' ',')" \
  --targetClasses "$mutated" --targetTests "$tests" --sourceDirs builder --reportDir $out/report \
  --threads $threads --timeoutConst 10000 --outputFormats XML,CSV --timestampedReports false --verbosity QUIET_WITH_PROGRESS \
  --jvmArgs "-Xmx400m,-XX:TieredStopAtLevel=1,-XX:+UseSerialGC,$(echo $exports | tr ' ' ',')" >$out/log.txt 2>&1 || { tail -30 $out/log.txt; exit 1; }

# mutations.csv: file, class, mutator, method, line, status, killing test
awk -F, '{ package = $2; sub(/\.[^.]*$/, "", package)
    if (!(package in all)) names[++packages] = package
    for (p in both) delete both[p]
    both[package]; both["all"]
    for (p in both) { all[p]++; if ($6 == "TIMED_OUT") late[p]++ }
    if ($6 == "SURVIVED" || $6 == "NO_COVERAGE") survivors[++alive] = $2 ".java:" $5 " " $4 " " $3 " " $6
    else for (p in both) dead[p]++ }
  END { for (i = 1; i <= alive; i++) print survivors[i] | "sort"
    close("sort")
    names[++packages] = "all"
    printf "\n%-14s %7s %6s %9s %6s\n", "package", "mutants", "killed", "timed out", "%"
    for (i = 1; i <= packages; i++) { p = names[i]
      printf "%-14s %7d %6d %9d %6.1f\n", p, all[p], dead[p], late[p], 100 * dead[p] / all[p] } }' \
  $out/report/mutations.csv | sed 's/org.pitest.mutationtest.engine.gregor.mutators.//; s/returns\.//; s/Mutator / /' \
  | tee $out/summary.txt
