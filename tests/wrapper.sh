#!/usr/bin/env bash
# Tests ./jbang, the wrapper, in the situations a reader's machine may be in. The user's own is not touched:
# caches, JBang's folder and the project are made here, in a path with blanks. JBang is really fetched, once.
# shellcheck disable=SC2016 # many a $ here is for another shell
set -u
cd "$(dirname "$0")/.." || exit 2
room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT
project="$room/a project" bad=0
mkdir -p "$project" "$room/elsewhere" "$room/tools" "$room/java" "$room/fetching"
cp jbang "$project/"

# The tools of this machine, in three folders and without its JBang: a test takes those it is about.
PATH=$PATH${JAVA_HOME:+:$JAVA_HOME/bin}
links() { # links FOLDER TOOL…
  for tool in "${@:2}"; do
    found=$(command -v "$tool") && ln -s "$found" "$1/$tool"
  done
}
links "$room/tools" awk basename bash cat chmod cksum cp cut dash dirname env expr find grep head id ln ls mkdir \
  mktemp mv openssl readlink rm sed sh sha256sum shasum sleep sort tail timeout tr uname wc which
links "$room/java" java javac
links "$room/fetching" mvn curl wget
tools="$room/tools" all="$room/tools:$room/java:$room/fetching"

cat >"$project/Echo.java" <<'JAVA'
//JAVA 25+
void main(String... words) throws Exception {
  IO.println(Runtime.version().feature() >= 25 ? "new java" : "old java");
  IO.println(String.join("|", words));
  IO.print(new String(System.in.readAllBytes()));
  if (words.length > 1 && words[0].equals("exit")) System.exit(Integer.parseInt(words[1]));
  if (words.length > 0 && words[0].equals("home")) IO.println(System.getProperty("java.home"));
  if (words.length > 1 && words[0].equals("sleep")) Thread.sleep(1000 * Integer.parseInt(words[1]));
}
JAVA

home="$room/a home"
cache="$home/.cache/interleave"
jar="$cache/jbang-cli-0.132.1-all.jar"

# Runs the command after `--` as a user would who has the settings NAME=value before it.
as() {
  local settings=(HOME="$home" PATH="$all" JBANG_DIR="$room/jbang dir")
  while [ "$1" != -- ]; do settings+=("$1"); shift; done
  shift
  env -i "${settings[@]}" timeout 60 "$@" >"$room/out" 2>"$room/err" </dev/null
  code=$?
}

ok() { # ok NAME CONDITION…: the condition is a command
  local name=$1
  shift
  if "$@"; then echo "ok   $name"; return; fi
  bad=$((bad + 1))
  echo "BAD  $name (exit $code)"
  sed 's/^/     out: /' "$room/out"
  sed 's/^/     err: /' "$room/err"
}
prints() { [ "$code" -eq 0 ] && [ "$(cat "$room/out")" = "$(printf '%s\n' "new java" "$@")" ]; }
complains() { [ "$code" -eq 1 ] && [ ! -s "$room/out" ] && tail -n 1 "$room/err" | grep -q "^jbang: .*$1"; }
# A stand-in: tool FOLDER NAME, its text from standard input.
tool() { mkdir -p "$1" && { echo '#!/bin/sh'; cat; } >"$1/$2" && chmod +x "$1/$2"; }
jdk() { # jdk FOLDER VERSION
  mkdir -p "$1" && printf 'IMPLEMENTOR="Nobody"\nJAVA_VERSION="%s"\n' "$2" >"$1/release"
  echo 'exit 9' | tool "$1/bin" javac
  echo 'echo "stand-in java" "$@" >&2; exit 9' | tool "$1/bin" java
}

# -- the first time: two at once, with empty caches
(as -- "$project/jbang" "$project/Echo.java" first && ok "two at once, the other one" prints first) \
  >"$room/other" 2>&1 &
other=$!
mkdir -p "$room/one"
env -i HOME="$home" PATH="$all" JBANG_DIR="$room/jbang dir 2" "$project/jbang" "$project/Echo.java" one \
  >"$room/one/out" 2>"$room/one/err" </dev/null
code=$?
wait "$other"
cat "$room/other"
grep -q '^BAD' "$room/other" && bad=$((bad + 1))
cp "$room/one/out" "$room/one/err" "$room/"
ok "empty caches: fetches JBang, finds a JDK, runs" prints one
ok "says once that it fetches" [ "$(grep -c 'fetching JBang' "$room/err")" -eq 1 ]
ok "leaves the jar, an archive and nothing else" \
  [ "$(cd "$home" && find . -type f | sed 's/-[0-9]*\.jsa/.jsa/; s/.*interleave.//' | sort | tr '\n' ' ')" = \
  "jbang-0.132.1.jsa ${jar##*/} " ]
find "$home" "$room/jbang dir" "$room/jbang dir 2" -name 'fetch.*' | grep . && bad=$((bad + 1))

# -- what a caller sees
as LC_ALL=C.UTF-8 -- "$project/jbang" "$project/Echo.java" "a  b" "it's" '$HOME' '"q"' ';' '*' 'é'
ok "words arrive as they were" prints 'a  b|it'\''s|$HOME|"q"|;|*|é'
ok "and without a word of its own" [ ! -s "$room/err" ]
echo "typed" | env -i HOME="$home" PATH="$all" JBANG_DIR="$room/jbang dir" \
  "$project/jbang" "$project/Echo.java" >"$room/out" 2>"$room/err"
code=$?
ok "standard input arrives" prints "" typed
as -- "$project/jbang" "$project/Echo.java" exit 7
ok "the exit code is the program's" [ "$code" -eq 7 ]
as -- "$project/jbang" --version
ok "what JBang itself prints is printed" grep -qx 0.132.1 "$room/err"
here=$PWD
cd "$room/elsewhere" && as -- "../a project/jbang" "../a project/Echo.java" x
ok "from another folder, by relative paths" prints x
cd "$here" || exit 2
if command -v dash >/dev/null; then
  as -- dash "$project/jbang" "$project/Echo.java" x
  ok "with dash" prints x
fi
echo 'class Wrong { void' >"$project/Wrong.java"
as -- "$project/jbang" "$project/Wrong.java"
ok "a program that doesn't compile: JBang's exit code" [ "$code" -eq 1 ]

# -- a program of many files: what takes long is told, once
mkdir -p "$project/parts" && echo 'class Part { static String said = "part"; }' >"$project/parts/Part.java"
printf '%s\n' '//JAVA 25+' '//SOURCES parts/**.java' \
  'void main() { IO.println("new java\n" + Part.said); System.exit(Part.said.length() - 4); }' >"$project/Parts.java"
as -- "$project/jbang" "$project/Parts.java"
ok "a program of two files" prints part
ok "  of which it says that it compiles them, once, and nothing else" \
  [ "$(cat "$room/err")" = "jbang: compiling 2 files, once: what is made is kept until one of them changes" ]
as -- "$project/jbang" "$project/Parts.java"
ok "  and the second start is silent" [ ! -s "$room/err" ]
sed -i.bak 's/"part"/"parts"/' "$project/parts/Part.java"
as -- "$project/jbang" "$project/Parts.java"
ok "  its exit code is the program's" [ "$code" -eq 1 ]
ok "  a changed file is compiled" grep -qx parts "$room/out"
echo 'class Part { static' >"$project/parts/Part.java"
as -- "$project/jbang" "$project/Parts.java"
ok "  and what javac says is said" grep -q 'Part.java:[12]: error' "$room/err"
ok "  with JBang's exit code" [ "$code" -eq 1 ]

# -- signals: the program has the wrapper's process
for signal in TERM:143 INT:130; do
  if [ -n "$(trap -p "${signal%:*}")" ]; then # as it is for what a script starts with &; nobody can take that back
    echo "--   ${signal%:*} is ignored by whoever started these tests: not tried"
    continue
  fi
  : >"$room/out" # or what the last one printed is taken for a sign of life, and the signal comes too early
  set -m
  env -i HOME="$home" PATH="$all" JBANG_DIR="$room/jbang dir" "$project/jbang" "$project/Echo.java" sleep 30 \
    >"$room/out" 2>"$room/err" </dev/null &
  started=$!
  set +m
  for _ in {1..300}; do grep -q sleep "$room/out" && break; sleep 0.1; done
  ok "the program runs in the wrapper's process" grep -q java "/proc/$started/comm"
  kill -"${signal%:*}" "$started"
  wait "$started" 2>/dev/null
  code=$?
  ok "${signal%:*} ends the program" [ "$code" -eq "${signal#*:}" ]
done

# -- which JDK
as -- "$project/jbang" "$project/Echo.java" home
real=$(tail -n 1 "$room/out")
ok "a JDK is found" [ -x "${real:-nowhere}/bin/javac" ]
jdk "$room/jdk 17" 17.0.15
as JAVA_HOME="$room/jdk 17" -- "$project/jbang" "$project/Echo.java" x
ok "JAVA_HOME is an older JDK: another is found" prints x
jdk "$home/.jdks/jdk 99" 99.0.1
as PATH="$tools" -- "$project/jbang" --version
ok "the newest of the folders is taken" grep -q "stand-in java" "$room/err"
as JAVA_HOME="$home/.jdks/jdk 99/../jdk 99" -- "$project/jbang" --version
ok "JAVA_HOME is taken first if it fits" [ "$code" -eq 9 ]
rm -r "$home/.jdks"
# A wrapper that knows none of this machine's folders.
mkdir "$room/bare"
sed -e 's| /[a-zA-Z][^ ]*\*[^ ]*||g' jbang >"$room/bare/jbang" && chmod +x "$room/bare/jbang"
echo '[ "$1" = -version ] || { echo "[jbang] [ERROR] no network today" >&2; exit 4; }' |
  tool "$room/old java" java
as PATH="$room/old java:$tools" -- "$room/bare/jbang" "$project/Echo.java"
ok "no JDK, and JBang can't install one: one clear line" \
  complains "no network today.*install a JDK 25.*JAVA_HOME"
as PATH="$tools" -- "$room/bare/jbang" "$project/Echo.java"
ok "no Java and nothing to fetch with: one clear line" \
  complains "neither curl nor wget.*install a JDK 25"
tool "$room/old java" java <<END
case "\$*" in
  *"jdk install 25") mkdir -p "$room/jbang dir/cache/jdks" && ln -s "$real" "$room/jbang dir/cache/jdks/25" ;;
esac
END
as PATH="$room/old java:$tools" -- "$room/bare/jbang" "$project/Echo.java" x
ok "no JDK, and JBang installs one" prints x
rm "$room/jbang dir/cache/jdks/25"

# -- which JBang
as PATH="$project:.:$all" -- "$project/jbang" "$project/Echo.java" x
ok "PATH leads to the wrapper: it doesn't call itself" prints x
tool "$room/installed" jbang <<END
[ "\$1" = --version ] && { echo asked >>"$room/asked"; echo 0.133.0; exit; }
echo "installed JBang, \$JAVA_HOME"
END
as PATH="$room/installed:$all" -- "$project/jbang" x
as PATH="$project:$room/installed:$all" -- "$project/jbang" x
ok "an installed JBang is taken, and given the JDK" grep -q "^installed JBang, /" "$room/out"
ok "and asked for its version once" [ "$(wc -l <"$room/asked")" -eq 1 ]
for version in 0.131.9 0.99.0 "" "not a version"; do
  echo "echo '$version'" | tool "$room/installed" jbang
  rm -f "$cache"/installed-*
  as PATH="$room/installed:$all" -- "$project/jbang" --version
  ok "an installed JBang of version '$version' is passed by" grep -qx 0.132.1 "$room/err"
done
for version in 0.132.1 0.132.10 1.0.0; do
  echo "echo '$version'" | tool "$room/installed" jbang
  as PATH="$room/installed:$all" -- "$project/jbang" x
  ok "an installed JBang of version $version is taken" [ "$(cat "$room/out")" = "$version" ]
done

# -- fetching
cp "$jar" "$room/whole.jar"
stand_in='while [ "$1" != -o ]; do shift; done; cp "'$room/whole.jar'" "$2"'
echo "$stand_in" | tool "$room/fetches" curl
echo 'echo "mvn: no"; exit 1' | tool "$room/fetches" mvn
bare() { as PATH="$room/fetches:$tools" JAVA_HOME="$real" -- "$project/jbang" "$project/Echo.java" "$@"; }
truncate -s 5000000 "$jar"
bare x
ok "a cut jar is noticed, and fetched without Maven's help" prints x
ok "and is whole again" cmp -s "$jar" "$room/whole.jar"
printf x | dd of="$jar" bs=1 seek=4000000 conv=notrunc 2>/dev/null
bare x
ok "one wrong byte is noticed" prints x
rm "$jar" "$room/fetches/mvn"
bare x
ok "no Maven at all" prints x
rm "$jar" "$room/fetches/curl"
echo 'while [ "$1" != -O ]; do shift; done; cp "'"$room/whole.jar"'" "$2"' | tool "$room/fetches" wget
bare x
ok "wget will do" prints x
rm "$jar"
echo 'while [ "$1" != -O ]; do shift; done; echo "<html>log in first" >"$2"' | tool "$room/fetches" wget
bare x
ok "what is fetched is something else: one clear line" complains "can't fetch JBang 0.132.1.*SHA-256"
ok "and nothing is kept of it" [ -z "$(find "$cache" -name '*.jar' -o -name 'fetch.*')" ]
echo "in the way" >"$room/file"
as XDG_CACHE_HOME="$room/file" -- "$project/jbang" x
ok "a cache that can't be written: one clear line" complains "can't write to .*XDG_CACHE_HOME"
cp "$room/whole.jar" "$jar"

rm "$jar"
mkdir -p "$home/.m2" && echo '<settings/>' >"$home/.m2/settings.xml"
for tool in curl wget; do echo 'echo "not this way" >&2; exit 1' | tool "$room/fetches" $tool; done
echo 'for word; do case $word in -DoutputDirectory=*) cp "'"$room/whole.jar"'" "${word#*=}/'"${jar##*/}"'" ;; esac; done' |
  tool "$room/fetches" mvn
bare x
ok "Maven first, where its user has settings" prints x
rm -r "$jar" "$home/.m2"
bare x
ok "and last, where nothing else can" prints x

# -- the archive of JBang's classes
rm -f "$cache"/*.jsa
bare x
archive=$(find "$cache" -name '*.jsa')
ok "a build leaves an archive" [ -s "$archive" ]
damage() {
  ok "an archive that is $1 does no harm" prints x
  ok "  and isn't spoken of" [ ! -s "$room/err" ]
}
dd if=/dev/urandom of="$archive" bs=100000 seek=20 count=5 conv=notrunc 2>/dev/null; bare x; damage "damaged"
truncate -s 1000000 "$archive"; bare x; damage "cut"
echo junk >"$archive"; bare x; damage "junk"
rm "$archive"; mkdir "$archive"; bare x; damage "a folder"
rmdir "$archive"

# -- the archive of the builder's classes, which the builder makes at the path it is told
cat >"$project/build.java" <<'JAVA'
//JAVA 25+
void main(String... words) throws Exception {
  IO.println("new java\n" + String.join("|", words));
  var archive = System.getProperty("interleave.archive");
  if (words.length > 0 && words[0].equals("make")) java.nio.file.Files.writeString(java.nio.file.Path.of(archive), "junk");
  if (words.length > 0 && words[0].equals("path")) IO.println(archive.replaceFirst("-\\d+", "-N"));
}
JAVA
as -- "$project/jbang" "$project/build.java" path "a  b"
ok "a builder is told where its archive is to be" prints "path|a  b" "$cache/builder-N.jsa"
as -- "$project/jbang" "$project/build.java" make
ok "one that is no archive" prints make
as -- "$project/jbang" "$project/build.java" x
ok "  does no harm" prints x
ok "  and isn't spoken of" [ ! -s "$room/err" ]
as -- "$project/jbang" "$project/Echo.java" x
ok "another program isn't told" prints x

if [ "$bad" -gt 0 ]; then echo "the wrapper: $bad BAD"; exit 1; fi
echo "the wrapper: all ok"
