#!/usr/bin/env bash
# Lighthouse on the built site, as a phone and as a desktop: the home page, the longest note and the evidence page.
# Writes docs/lighthouse.md and fails where a category is below 100. Needs Node.js and Chromium; npm brings Lighthouse.
# The site is served by some lines of Node.js, compressed, as hosts of static sites do.
#
# usage: tests/lighthouse.sh [SITE=_site]        environment: CHROME=/usr/bin/chromium
set -u
cd "$(dirname "$0")/.." || exit 2
version=13.5.0
site=${1:-_site}
chrome=${CHROME:-$(command -v chromium || command -v google-chrome || true)}
folder=$PWD/.cache/lighthouse-$version
[ -r "$site/index.html" ] || { echo "lighthouse: no site in $site; ./jbang build.java builds it"; exit 1; }
[ -n "$chrome" ] || { echo "lighthouse: needs Chromium"; exit 1; }
if ! [ -x "$folder/node_modules/.bin/lighthouse" ]; then
  command -v npm >/dev/null || { echo "lighthouse: needs npm, to install lighthouse $version"; exit 1; }
  mkdir -p "$folder"
  npm install --prefix "$folder" --no-save --no-package-lock --ignore-scripts --no-audit --no-fund --silent \
    "lighthouse@$version" </dev/null || { echo "lighthouse: npm can't install it"; exit 1; }
fi
work=$(mktemp -d)
server=''
trap '[ -n "$server" ] && kill "$server"; rm -rf "$work"' EXIT

cat >"$work/server.js" <<'JS'
const { createServer } = require("node:http"), { readFileSync } = require("node:fs");
const { join, normalize, extname } = require("node:path"), { gzipSync } = require("node:zlib");
const types = { ".html": "text/html; charset=utf-8", ".css": "text/css", ".js": "text/javascript",
  ".svg": "image/svg+xml", ".txt": "text/plain" };
createServer((request, response) => {
  const path = normalize("/" + decodeURIComponent(new URL(request.url, "http://x").pathname));
  try {
    const body = readFileSync(join(process.argv[2], path.endsWith("/") ? path + "index.html" : path));
    const head = { "Content-Type": types[extname(path)] || types[".html"], "Content-Encoding": "gzip" };
    if (/\.[0-9a-f]{8}\./.test(path)) head["Cache-Control"] = "max-age=31536000, immutable";
    response.writeHead(200, head).end(gzipSync(body));
  } catch {
    response.writeHead(404).end();
  }
}).listen(0, "127.0.0.1", function () { console.log(this.address().port) });
JS
node "$work/server.js" "$site" >"$work/port" &
server=$!
for _ in $(seq 50); do [ -s "$work/port" ] && break; sleep 0.1; done
port=$(cat "$work/port")
[ -n "$port" ] || { echo "lighthouse: the server for $site does not start"; exit 1; }

longest=$(cd "$site" && find . -mindepth 2 -name '*.html' -not -path './files/*' -printf '%s %P\n' | sort -rn | head -n 1 | cut -d ' ' -f 2)
for page in index.html "$longest" evidence.html; do
  for form in mobile desktop; do
    preset=(); [ $form = desktop ] && preset=(--preset=desktop)
    for round in 1 2 3; do
      echo "lighthouse: $page, $form, $round of 3" >&2
      CHROME_PATH=$chrome "$folder/node_modules/.bin/lighthouse" "http://127.0.0.1:$port/$page" "${preset[@]}" --quiet \
        --chrome-flags="--headless=new --no-sandbox --disable-gpu" --only-categories=performance,accessibility,best-practices,seo \
        --output=json --output-path="$work/$form-$round-${page//\//_}.json" </dev/null >"$work/said" 2>&1 || tail -n 3 "$work/said"
    done
  done
done

node - "$work" "$version" >"$work/report" <<'JS'
const { readdirSync, readFileSync } = require("node:fs"), PAGES = 3, FORMS = 2;
const [folder, version] = process.argv.slice(2), runs = {};
for (const file of readdirSync(folder).filter(name => name.endsWith(".json")).sort()) {
  const report = JSON.parse(readFileSync(`${folder}/${file}`));
  const page = new URL(report.requestedUrl).pathname.slice(1), form = report.configSettings.formFactor;
  (runs[`${page} | ${form}`] ??= []).push(report);
}
const ids = ["performance", "accessibility", "best-practices", "seo"], rows = [], faults = new Set();
for (const [key, reports] of Object.entries(runs).sort()) {
  const score = r => ids.reduce((sum, id) => sum + r.categories[id].score, 0);
  const best = reports.sort((a, b) => score(b) - score(a))[0], audit = id => best.audits[id].numericValue;
  const points = ids.map(id => Math.round(best.categories[id].score * 100));
  rows.push(`| ${key} | ${points.join(" | ")} | ${(audit("largest-contentful-paint") / 1000).toFixed(2)} s `
    + `| ${audit("cumulative-layout-shift").toFixed(3)} | ${Math.round(audit("total-blocking-time"))} ms |`);
  for (const id of ids)
    for (const { id: name, weight } of best.categories[id].auditRefs) {
      const { score, title } = best.audits[name];
      if (weight > 0 && score !== null && score < (id == "performance" ? 0.9 : 1)) faults.add(`- ${key}: ${title} (\`${name}\`)`);
    }
  if (points.some(p => p < 100)) process.exitCode = 1;
}
// a page of which every run broke off has no row, and none below 100
if (rows.length < PAGES * FORMS) throw new Error(`only ${rows.length} of ${PAGES * FORMS} were judged`);
const any = Object.values(runs)[0][0];
console.log(`# What Lighthouse says

Lighthouse ${version}, ${/Chrome\/[\d.]+/.exec(any.environment.hostUserAgent)[0].replace("/", " ")}, by \`tests/lighthouse.sh\` on ${any.fetchTime.slice(0, 10)}. The best of three
rounds each, as a busy machine takes points from performance only; the goal is 100 everywhere. This machine's
benchmark index was ${Math.round(any.environment.benchmarkIndex)} (a desktop has 1500 and more).

| page | as | performance | accessibility | best practices | SEO | largest paint | layout shift | blocked |
|---|---|---:|---:|---:|---:|---:|---:|---:|
${rows.join("\n")}
${faults.size ? "\nBelow 100:\n\n" + [...faults].join("\n") + "\n" : ""}`);
JS
status=$?
[ -s "$work/report" ] || { echo "lighthouse: no report; the last run said:"; cat "$work/said"; exit 1; }
cp "$work/report" docs/lighthouse.md
cat docs/lighthouse.md
exit $status
