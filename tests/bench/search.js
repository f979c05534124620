// The measuring part of search.sh, which see.
const fs = require("node:fs"), vm = require("node:vm"), path = require("node:path"), { gzipSync } = require("node:zlib");
const [site, libraries] = process.argv.slice(2), only = process.env.ONLY?.split(",");

const file = fs.readdirSync(site).find(name => /^search\..*\.js$/.test(name));
const script = fs.readFileSync(path.join(site, file), "utf8");
const code = script.slice(script.indexOf("/* Search, loaded"));
const TERM = 1, CODE = 5; // kinds of entries, as SearchPiece numbers them
const listed = pages => ({
  pages: pages.map(([href, title, number]) => [href, title, number]),
  entries: [3, 4].flatMap(part => pages.flatMap((p, page) => p[part].map(entry => Object.assign([page, ...entry], { part })))) });
const nested = ({ pages, entries }) => {
  const all = pages.map(page => [...page, [], []]);
  for (const entry of entries) all[entry[0]][entry.part].push(entry.slice(1));
  return all;
};
const ours = index => vm.runInNewContext(`const INDEX = ${JSON.stringify(nested(index))};${code};searcher(INDEX)`);
const INDEX = listed(vm.runInNewContext(script + ";INDEX"));
const Fuse = require(path.join(libraries, "fuse.min.js")), lunr = require(path.join(libraries, "lunr.min.js"));

// What a reader asks, and where the answer stands. Only what is on the pages now.
const JUDGED = {
  titles: [["lost update", "lost-update.html"], ["what is a process", "what-is-a-process.html"], ["separate mem", "separate-memory.html"],
    ["nine possessions", "nine-possessions.html"], ["one thread at birth", "one-thread-at-birth.html"]],
  terms: [["carrier", "glossary.html#carrier"], ["virtual thread", "glossary.html#virtual-thread"], ["pid", "glossary.html#pid"],
    ["deadlock", "glossary.html#deadlock"], ["address space", "glossary.html#address-space"]],
  programs: [["VolatileLostUpdate", "#VolatileLostUpdate"], ["letterorders", "#LetterOrders"], ["OnePlace", "#OnePlace"], ["checkthenact", "#CheckThenAct"]],
  text: [["in how many orders can the four steps happen", "#counted-all-the-orders-there-are"], ["copy of the past", "#forced-one-order-made-certain"],
    ["two different locks keep nobody out", "#repaired"], ["kernel answers with a folder", "#what-the-kernel-keeps"]],
  code: [["onSpinWait", "#(OnePlace|WhoGoesOn|LastThread|LostUpdate|AtomicUpdate)-"], ["acquireUninterruptibly", "#(Forced|OneSaysExit)-"], ["arriveAndAwaitAdvance", "#OneCarrier-"], ["getenv", "#Env"]],
  inflected: [["locks", "glossary.html#lock"], ["carriers", "glossary.html#carrier"], ["processes", "glossary.html#process"], ["daemon threads", "glossary.html#daemon-thread"]],
  mistyped: [["deadlok", "glossary.html#deadlock"], ["volatle", "olatile"], ["carier", "glossary.html#carrier"], ["lost udpate", "lost-update"], ["proccess", "process"]],
};

// Each engine: from an index to (query) => hrefs, best first, all that a page needs made on the way.
const href = (index, [page, kind, , anchor, , line]) => index.pages[page][0] + (anchor && "#" + anchor) + (kind == CODE ? "-" + line : "");
const ENGINES = {
  ours: index => { const search = ours(index); return query => search(query).hits.map(hit => hit.href) },
  "Fuse.js": index => {
    const fuse = new Fuse(index.entries.map(e => ({ e, title: e[2], text: e[4] })), {
      keys: [{ name: "title", weight: .7 }, { name: "text", weight: .3 }], ignoreLocation: true, threshold: .3, includeMatches: true, minMatchCharLength: 2 });
    return query => fuse.search(query, { limit: 12 }).map(hit => href(index, hit.item.e));
  },
  lunr: index => {
    const built = lunr(function () {
      this.ref("i"); this.field("title", { boost: 10 }); this.field("text"); this.metadataWhitelist = ["position"];
      index.entries.forEach((e, i) => this.add({ i, title: e[2], text: e[4] }));
    });
    return query => {
      const words = query.toLowerCase().split(/[^\p{L}\p{N}_]+/u).filter(Boolean);
      const ask = edits => built.query(q => words.forEach(w => {
        q.term(lunr.tokenizer(w), { boost: 10, editDistance: edits, presence: lunr.Query.presence.OPTIONAL });
        q.term(lunr.tokenizer(w), { wildcard: lunr.Query.wildcard.TRAILING });
      }));
      let hits = words.length ? ask(0) : [];
      if (!hits.length && words.length) hits = ask(1);
      return hits.slice(0, 12).map(hit => href(index, index.entries[hit.ref]));
    };
  },
};

const ms = run => { const t = process.hrtime.bigint(); run(); return Number(process.hrtime.bigint() - t) / 1e6 };
const quantile = (times, q) => times.sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * q))];
const table = rows => rows.forEach(row => console.log("| " + row.join(" | ") + " |"));
const all = Object.values(JUDGED).flat();

// Every key of every question, as it is typed.
const keys = all.flatMap(([query]) => [...query].map((_, i) => query.slice(0, i + 1)));

function speed(index, engine, rounds) {
  let search;
  const setup = ms(() => search = ENGINES[engine](index));
  const cold = ms(() => search("lo"));
  // of each key the best time, as others use this machine too
  const times = keys.map(key => Math.min(...Array.from({ length: rounds }, () => ms(() => search(key)))));
  if (process.env.SHOW) console.log(keys.map((key, i) => [times[i], key]).sort((a, b) => b[0] - a[0]).slice(0, 8));
  return [engine, setup.toFixed(0), cold.toFixed(1), quantile(times, .5).toFixed(2), quantile(times, .95).toFixed(2), quantile(times, 1).toFixed(1)];
}

console.log(`Node.js ${process.version}; ${INDEX.pages.length} pages, ${INDEX.entries.length} entries`);
console.log(`index ${(gzipSync(script).length / 1024).toFixed(1)} kB gzipped with our code, of which code ${(gzipSync(code).length / 1024).toFixed(1)} kB; `
  + `Fuse.js ${(gzipSync(fs.readFileSync(path.join(libraries, "fuse.min.js"))).length / 1024).toFixed(1)} kB, `
  + `lunr ${(gzipSync(fs.readFileSync(path.join(libraries, "lunr.min.js"))).length / 1024).toFixed(1)} kB`);

console.log("\nRight answer first, and among the first five:\n");
table([["", ...Object.keys(JUDGED), "all"], ["---", ...Object.keys(JUDGED).map(() => "---"), "---"]]);
for (const engine of only ?? Object.keys(ENGINES)) {
  const search = ENGINES[engine](INDEX);
  const rank = ([query, right]) => { const i = search(query).findIndex(h => new RegExp(right).test(h)); return i < 0 ? 99 : i };
  const cell = asked => { const ranks = asked.map(rank); return `${ranks.filter(r => r == 0).length}, ${ranks.filter(r => r < 5).length} of ${asked.length}` };
  table([[engine, ...Object.values(JUDGED).map(cell), cell(all)]]);
  if (process.env.SHOW) for (const q of all) if (rank(q) > 0) console.log("  ", engine, q[0], "=>", search(q[0]).slice(0, 3));
}

// Forty notes: what there is, over and over. Ten thousand: cut to its share of text as SearchIndex does.
function many(notes, chars) {
  const real = INDEX.entries, words = [...new Set(real.flatMap(e => e[4].split(/\W+/)).filter(w => w.length > 3))];
  let seed = 1;
  const any = list => list[seed = (seed * 48271) % 2147483647, seed % list.length];
  const index = { pages: [], entries: [] };
  const perNote = real.filter(e => e[1] != TERM).length / INDEX.pages.filter(p => p[2]).length;
  for (let n = 0; n < notes; n++) {
    index.pages.push([`part${n % 70}/note-${n}.html`, `${any(words)} ${any(words)} ${any(words)}`, n + 1]);
    let left = chars;
    for (let i = 0; i < perNote; i++) {
      const like = any(real), text = like[4].split(/(?<=\s)/).map(w => seed % 7 ? w : any(words) + " ").join("").slice(0, Math.max(0, left));
      left -= text.length;
      if (like[1] != CODE || text) index.entries.push(Object.assign([n, i == 0 ? 0 : like[1], i == 0 ? index.pages[n][1] : `${any(words)} ${like[2]}`, `a${i}`, text, 9], { part: like.part }));
    }
  }
  return index;
}
for (const [notes, chars, rounds, engines] of [[40, 50000, engine => engine == "ours" ? 5 : 1, Object.keys(ENGINES)], [10000, 200, () => 2, ["ours"]]]) {
  const index = many(notes, chars), text = JSON.stringify(index);
  console.log(`\n${notes} notes, ${index.entries.length} entries, index ${(text.length / 1e6).toFixed(1)} MB, ${(gzipSync(text).length / 1e6).toFixed(2)} MB gzipped; ms:\n`);
  table([["", "set up", "first key", "median key", "95 % of keys", "slowest"], ["---", "---:", "---:", "---:", "---:", "---:"]]);
  for (const engine of only ?? engines) table([speed(index, engine, rounds(engine))]);
}
