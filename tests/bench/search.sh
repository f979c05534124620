#!/bin/sh
# Search compared: ours, Fuse.js and lunr over the same entries, those of a built site: which answers are right, how long a
# key takes, how much is loaded. Then ours and the libraries over 10,000 notes. Needs Node.js; the libraries come as WebJars.
#
# usage: tests/bench/search.sh [SITE]     SITE is a folder written by ./jbang build.java --out SITE
set -eu
cd "$(dirname "$0")/../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT INT TERM
site=${1:-$work/site}
[ -r "$site/evidence.html" ] || ./jbang build.java --out "$site" >"$work/said" 2>&1 || { cat "$work/said"; exit 1; }
cat >"$work/Libraries.java" <<'EOF'
//JAVA 25+
//DEPS org.webjars.npm:fuse.js:7.1.0
//DEPS org.webjars.npm:lunr:2.3.9
void main(String... to) throws Exception {
  var base = "META-INF/resources/webjars/";
  for (var file : List.of("fuse.js/7.1.0/dist/fuse.min.js", "lunr/2.3.9/lunr.min.js"))
    try (var in = ClassLoader.getSystemResourceAsStream(base + file)) {
      Files.write(Path.of(to[0]).resolve(Path.of(file).getFileName()), in.readAllBytes());
    }
}
EOF
./jbang "$work/Libraries.java" "$work" 2>/dev/null
node tests/bench/search.js "$site" "$work"
