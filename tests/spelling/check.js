// Called by tests/spelling.sh: node check.js MODULES [--add [WORD…]]
"use strict";
const { readdirSync, readFileSync, writeFileSync } = require("node:fs");
const { join, resolve } = require("node:path");

const [modules, command, ...toAdd] = process.argv.slice(2);
const LIST = "tests/spelling/words.txt";
// what others wrote, word for word
const QUOTED = ["site/claims.md"];

const spell = require(resolve(modules, "nspell"))(
  ...["aff", "dic"].map(kind => readFileSync(join(modules, "dictionary-en-gb", `index.${kind}`))));

// ---- which characters of a text are prose: all others are made blanks, so that columns stay ----

const blank = text => text.replace(/[^\n]/g, " ");

function proseOfMarkdown(text) {
  let fence = null, front = text.startsWith("---\n");
  const lines = text.split("\n").map((line, i) => {
    if (front && i > 0) {
      if (line === "---") front = false;
      const said = /^(title|summary|question):/.exec(line);
      return said ? blank(said[0]) + line.slice(said[0].length) : blank(line);
    }
    const mark = /^[\s>]*(?:[-*]|\d+\.)?\s*(```+|~~~+)/.exec(line)?.[1];
    if (fence === null && mark) fence = mark;
    else if (fence === null) return line;
    else if (mark && mark.startsWith(fence) && line.trim().endsWith(mark)) fence = null;
    return blank(line);
  });
  return lines.join("\n")
    .replace(/<!--[\s\S]*?-->/g, blank)
    .replace(/\[(\w+)\]\([^)\s]*\/\1\.java\)/g, blank)                       // a program by its name
    .replace(/(`+)(?!`)(?:(?!\n\s*\n)[\s\S])*?[^`]\1(?!`)/g, blank)
    .replace(/\]\([^)\s]*\)/g, blank)
    .replace(/\]\[[^\]]*\]|^\s*\[[^\]]+\]:.*$/gm, blank)
    .replace(/\[\^[^\]]*\]/g, blank)
    .replace(/<[^>\s][^>]*>/g, blank)
    .replace(/\b[a-z]+:\/\/\S+/g, blank)
    .replace(/\{[A-Z][^}]*\}/g, blank)
    // &nbsp; robots.txt, proc(5), ./jbang
    .replace(/&\w+;|\b\w+(?:\.[a-z]\w*)+|\b\w+\(\d\)|(?<!\S)\.{0,2}\/\S+/g, blank);
}

// Captions, comments, and what a row of a table says to its reader.
function proseOfJava(text) {
  const lines = text.split("\n").map((line, i) => {
    if (i === 0 && line.startsWith("///usr/bin/env")) return blank(line);
    const body = /^\/\/ {3}/.test(line);
    const why = /^(?:\/\/ {3}[^|]*(?:\\\|[^|]*)*\|[^|]*\| ?)(.*)$/.exec(line);
    if (body) return why ? blank(line.slice(0, line.length - why[1].length)) + why[1] : blank(line);
    if (/^\/\/ where /.test(line) || /^\/\/[A-Z]/.test(line)) return blank(line);
    const comment = /(?:^|\s)\/\/\/?(?: .*)?$/.exec(line);
    return comment ? blank(line.slice(0, comment.index)) + line.slice(comment.index) : blank(line);
  });
  return proseOfMarkdown(lines.join("\n"));
}

// ---- which words are unknown ----

const straight = word => word.replaceAll("’", "'");
const bare = word => straight(word).replace(/'s?$/, "");                // without what makes it a genitive

function isKnown(word) {
  const plain = bare(word);
  if (/[\p{N}_]/u.test(word)) return true;                              // x86_64, 2nd
  if (/\p{Ll}\p{Lu}/u.test(word)) return true;                          // LostUpdate, getState
  if (/^\p{Lu}+s?$/u.test(plain)) return true;                          // GIL, JVMs
  return [straight(word), plain].some(form =>
    listed.has(form) || listed.has(form.toLowerCase()) || spell.correct(form));
}

function unknownIn(path) {
  const text = readFileSync(path, "utf8").replaceAll("\r\n", "\n"), source = text.split("\n");
  const prose = path.endsWith(".java") ? proseOfJava(text) : proseOfMarkdown(text);
  return prose.split("\n").flatMap((line, i) =>
    [...line.matchAll(/[\p{L}\p{N}_]+(?:['’][\p{L}]+)*/gu)].filter(([word]) => !isKnown(word))
      .map(({ 0: word, index }) =>
        ({ word, at: `${path}:${i + 1}:${index + 1}`, source: source[i], index })));
}

const filesIn = (folder, ending) => readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter(file => file.isFile() && file.name.endsWith(ending))
  .map(file => join(file.parentPath ?? file.path, file.name).replaceAll("\\", "/"));

// ---- the list, the canaries, then all texts ----

const words = readFileSync(LIST, "utf8").split("\n").filter(word => word !== "");
const inOrder = [...new Set(words)].sort();
const listed = new Set(words);
let bad = false;

function fail(what) {
  bad = true;
  console.log(what);
}

const canaries = ["tests/spelling/Canary.java", "tests/spelling/canary.md"];
const found = canaries.flatMap(unknownIn).map(({ at, word }) => `${at}: ${word}`);
const due = readFileSync("tests/spelling/canary.txt", "utf8").split("\n").filter(line => line !== "");
due.filter(line => !found.includes(line)).forEach(line => fail(`${line} is misspelt, and was not found`));
found.filter(line => !due.includes(line)).forEach(line => fail(`${line} was found, and is none of canary.txt`));

const paths = [...readdirSync(".").filter(name => name.endsWith(".md")), ...filesIn("docs", ".md"),
  ...filesIn("site", ".md"), ...filesIn("snippets", ".java")].filter(path => !QUOTED.includes(path)).sort();
const unknown = paths.flatMap(unknownIn);

if (command === "--add") {
  const asked = new Set(toAdd.length > 0 ? toAdd : unknown.map(({ word }) => bare(word)));
  const added = [...asked].filter(word => !listed.has(word)
    && (word === word.toLowerCase() || !asked.has(word.toLowerCase())));
  writeFileSync(LIST, [...new Set([...words, ...added])].sort().join("\n") + "\n");
  console.log(added.length === 0 ? "spelling: nothing to add"
    : `spelling: now in ${LIST}, look at each: ${added.join(" ")}`);
  process.exit(bad ? 1 : 0);
}
if (words.join("\n") !== inOrder.join("\n"))
  fail(`${LIST}:1:1: not sorted, or with a word twice; bash tests/spelling.sh --add sorts it`);
unknown.forEach(({ word, at, source, index }, i) => {
  fail(`${at}: unknown word "${word}"\n    ${source}\n    ${" ".repeat(index)}^`);
  const guesses = i < 20 ? spell.suggest(word).slice(0, 3).join(", ") : "";     // guessing takes time
  const begin = guesses ? `did you mean ${guesses}? If` : "if";
  console.log(`  ${begin} it is right: bash tests/spelling.sh --add ${bare(word)}`);
});
console.log(`spelling: ${paths.length} texts, unknown words: ${unknown.length}`);
process.exit(bad ? 1 : 0);
