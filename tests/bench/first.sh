#!/usr/bin/env bash
# What the first start takes, from empty caches: JBang is fetched, the libraries, all is compiled. The notebook is copied,
# and no cache of the user's is touched. Nothing is made in the background (CI is set), so that all is counted.
#
# usage: tests/bench/first.sh [ARGUMENTS OF build.java=--help]
set -eu
cd "$(dirname "$0")/../.."
room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT
mkdir "$room/notebook"
cp -R jbang build.java builder templates snippets site "$room/notebook"
cd "$room/notebook"
export CI=true XDG_CACHE_HOME="$room/cache" XDG_STATE_HOME="$room/state" JBANG_DIR="$room/jbang"
export JBANG_REPO="$room/repository" MAVEN_ARGS="-Dmaven.repo.local=$room/repository"
[ $# -gt 0 ] || set -- --help
TIMEFORMAT='%R s, CPU %U + %S s'
for start in first second; do
  [ -r /proc/loadavg ] && echo "load $(cut -d ' ' -f 1 /proc/loadavg)"
  echo "the $start start:"
  time ./jbang build.java "$@" >"$room/said" 2>&1 || { cat "$room/said"; exit 1; }
done
