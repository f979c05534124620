#!/bin/sh
# From saving a note to the page that shows it, in a notebook of 1,000 notes that is being served; and from the start of
# the server to its first page. A note is a few kilobytes, with links to others and three pieces of Java. What is asked
# for is a median of at most 100 ms. Then what a save costs stage by stage, which a busy machine changes less.
#
# usage: tests/bench/serve.sh [EDITS=21] [NOTES=1000]
set -eu
cd "$(dirname "$0")/../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT INT TERM
./jbang build.java check --root "$work" >"$work/said" 2>&1 || { cat "$work/said"; exit 1; } # builds the builder
[ -r /proc/loadavg ] && echo "load $(cut -d ' ' -f 1 /proc/loadavg)"
fast=0
./jbang tests/bench/Serve.java "$work/notebook" "${1:-21}" "${2:-1000}" || fast=1
note=$(cd "$work/notebook" && find site -name 'note-*.md' | sort -t - -k 3 | tail -n 1)
./jbang tests/bench/Save.java "$work/notebook" "$note" "${1:-21}" 2>"$work/said" || { cat "$work/said"; exit 1; }
exit $fast
