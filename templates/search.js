/* Search, loaded at first use. INDEX stands above: of each page [href, title, number, titles, texts], which are entries
   [kind, title, anchor, text, line]. Every word of the question must be found; where none is, a near one will do. */
const TITLES_MAX = 4000, TEXTS_MAX = 1500, VOCABULARY_CHARS_MAX = 3e6;
const KINDS = ["note", "term", "program", "section", "code"], WEIGHT = [5, 5, 4, 2, 0], HITS_MAX = 12;
const fold = text => text.toLowerCase().replace(/’/g, "'");
const isWord = c => c > 96 && c < 123 || c > 47 && c < 58 || c > 191 || c == 95;
const stem = w => w.length > 4 ? w.replace(/(?<=..)(ies|ing|ed|es|s)$/, "") : w;

/* How well a word is found in a folded text: not at all, within a word, as one's beginning, as one. */
const found = (text, word) => {
  let best = 0;
  for (let i = text.indexOf(word), n = 0; i >= 0 && best < 3 && n < 20; i = text.indexOf(word, i + 1), n++) {
    const begins = !isWord(text.charCodeAt(i - 1)), ends = !isWord(text.charCodeAt(i + word.length));
    best = Math.max(best, begins ? ends ? 3 : 2 : 1);
  }
  return best;
};

/* Edits between two words, a swap counting as one; more than `max` is not counted out. */
const edits = (a, b, max) => {
  let before = [], row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] != b[j - 1]));
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) next[j] = Math.min(next[j], before[j - 2] + 1);
    }
    if (Math.min(...next) > max) return max + 1;
    before = row; row = next;
  }
  return row[b.length];
};

const searcher = pages => {
  const titles = pages.map(p => fold(p[1])), rows = [];
  for (const part of [3, 4]) pages.forEach((p, page) => p[part].forEach(([kind, title, anchor, text, line]) =>
    rows.push({ page, kind, title, anchor, text, line, t: fold(title), x: fold(text) })));
  const ofPage = [];
  rows.forEach((r, id) => (ofPage[r.page] ??= []).push(id));
  /* One string of all titles and one of all texts: what holds a word is found in them without a look at each entry. */
  const heap = key => { let at = 0; return { text: rows.map(r => r[key]).join("\0"), starts: rows.map(r => { const start = at; at += r[key].length + 1; return start }) } };
  const T = heap("t"), X = heap("x");
  const holding = ({ text, starts }, word, most, into) => {
    let id = 0;
    for (let i = text.indexOf(word); i >= 0; i = text.indexOf(word, starts[id + 1])) {
      let to = starts.length - 1;
      while (id < to) { const mid = id + to + 1 >> 1; starts[mid] <= i ? id = mid : to = mid - 1 }
      into.add(id);
      if (most-- < 1) return true;
      if (id + 1 >= starts.length) break;
    }
    return false;
  };

  /* The nearest word that is written anywhere; sets of letters tell at once most that are far. */
  const letters = word => { let set = 0; for (let i = 0; i < word.length; i++) set |= 1 << word.charCodeAt(i) % 32; return set };
  const ones = n => { let count = 0; for (; n; n &= n - 1) count++; return count };
  let known = null;
  const vocabulary = () => {
    if (known) return known;
    const words = new Map();
    for (const w of (T.text + " " + X.text).slice(0, VOCABULARY_CHARS_MAX).match(/[a-zà-ɏ_]{4,30}/g) ?? []) words.set(w, (words.get(w) ?? 0) + 1);
    return known = [...words].map(([w, n]) => ({ w, n, set: letters(w) }));
  };
  const nearest = word => {
    const max = word.length < 4 ? 0 : word.length < 8 ? 1 : 2, set = letters(word);
    let best = word, far = max + 1, often = 0;
    if (max) for (const v of vocabulary()) {
      if (Math.abs(v.w.length - word.length) > max || ones(v.set ^ set) > 2 * max) continue;
      const e = edits(word, v.w, max);
      if (e < far || e == far && e <= max && v.n > often) { best = v.w; far = e; often = v.n }
    }
    return best;
  };
  const either = (text, [word, root]) => { const f = found(text, word); return f || word == root ? f : found(text, root) && .8 };

  /* Entries with all words, or with `most` of them, best first. */
  const scan = (words, phrase, most) => {
    const hits = [], ids = new Set(), roots = words.map(w => w[1]).sort((a, b) => b.length - a.length);
    hits.more = false;
    for (const root of roots.slice(0, words.length - most + 1)) {
      hits.more = holding(T, root, TITLES_MAX, ids) || hits.more;
      hits.more = holding(X, root, TEXTS_MAX, ids) || hits.more;
      if (words.length > 1) titles.forEach((t, page) => { if (t.includes(root)) ofPage[page]?.forEach(id => ids.add(id)) });
    }
    for (const id of ids) {
      const r = rows[id];
      let score = 0, missed = 0, titled = 0, own = 0;
      for (let i = 0; i < words.length && missed <= words.length - most; i++) {
        const t = r.kind == 4 ? 0 : either(r.t, words[i]), x = either(r.x, words[i]), p = t || x ? 0 : either(titles[r.page], words[i]) || either(r.t, words[i]);
        if (!t && !x && !p) { missed++; continue }
        if (t) titled++;
        if (t || x) own++;
        score += t * 4 + x * 1.5 + p * .5;
      }
      if (missed > words.length - most || !own) continue;
      if (words.length > 1 && r.t.includes(phrase)) score += 12;
      if (words.length > 1 && r.x.includes(phrase)) score += 6;
      if (r.t == phrase || words.length == 1 && r.t == words[0][1]) score += 20;
      if (r.kind == 0 && titled == words.length) score += 12;
      hits.push({ r, score: score + WEIGHT[r.kind] - missed * 8, whole: titled == words.length && either(r.t, words[0]) > 1 });
    }
    hits.sort((a, b) => b.whole - a.whole || b.score - a.score || a.r.page - b.r.page);
    return hits;
  };

  /* The line that says most of it, and where it is marked. */
  const saying = (r, words) => {
    const lines = r.kind == 4 ? r.text.split("\n") : r.text.split(/(?<=[.?!:])\s+|\n/);
    let best = "", most = 0, at = 0;
    lines.forEach((line, i) => {
      const low = fold(line), n = words.reduce((sum, w) => sum + either(low, w), 0);
      if (n > most) { best = line; most = n; at = i }
    });
    return [best.trim() || r.kind != 4 && lines[0] || "", at];
  };

  return (query, limit = HITS_MAX) => {
    const plain = fold(query).trim();
    let words = plain.split(/[^\p{L}\p{N}_.@+#'-]+/u).map(w => w.replace(/^[.'-]+|[.'-]+$/g, "")).filter(Boolean).map(w => [w, stem(w)]);
    if (!words.length) words = plain.split(/\s+/).filter(Boolean).map(w => [w, w]); // `&&`, `::`, an emoji
    if (!words.length) return { count: 0, more: false, hits: [], words: [] };
    let hits = scan(words, plain, words.length);
    if (!hits.length) {
      const seen = words.map(w => X.text.includes(w[1]) || T.text.includes(w[1]));
      words = words.map((w, i) => { if (seen[i]) return w; const n = nearest(w[0]); return [n, stem(n)] });
      hits = scan(words, plain, words.length);
    }
    if (!hits.length && words.length > 1) hits = scan(words, plain, Math.ceil(words.length / 2));
    return {
      count: hits.length, more: hits.more, words: words.flat(), hits: hits.slice(0, limit).map(({ r }) => {
        const [href, title, number] = pages[r.page], [text, at] = saying(r, words);
        const note = number ? `${number} ${title}` : title, line = r.line + at;
        const anchor = r.kind == 4 ? `${r.anchor}-${line}` : r.anchor;
        return {
          href: href + (anchor && "#" + anchor), title: r.kind == 0 ? note : r.title || note, code: r.kind == 4, text,
          where: r.kind == 0 ? "note" : r.kind == 1 ? "glossary" : r.kind == 4 ? `line ${line}, in ${note}` : r.title ? `${KINDS[r.kind] == "program" ? "program in" : "in"} ${note}` : "note"
        };
      })
    };
  };
};

/* The page's part of it: a list below the field, walked with arrows. */
(() => {
  if (typeof document == "undefined") return;
  const find = document.querySelector(".find"), q = find.querySelector("input"), said = find.querySelector("[role=status]"), panel = said.parentNode;
  const root = new URL(".", document.querySelector("script[data-search]").src), search = searcher(INDEX);
  const marked = (text, words, into) => {
    const low = fold(text);
    let at = 0;
    while (at < text.length) {
      let next = -1, length = 0;
      for (const w of words) { const i = low.indexOf(w, at); if (i >= 0 && (next < 0 || i < next || i == next && w.length > length)) { next = i; length = w.length } }
      if (next < 0) break;
      into.append(text.slice(at, next), Object.assign(document.createElement("mark"), { textContent: text.slice(next, next + length) }));
      at = next + length;
    }
    into.append(text.slice(at));
    return into;
  };
  /* what is long is shown around the first match */
  const near = (text, words) => {
    const i = Math.min(...words.map(w => fold(text).indexOf(w)).filter(i => i >= 0), text.length);
    return text.length < 170 || i < 110 ? text : "… " + text.slice(text.indexOf(" ", i - 70) + 1);
  };
  const close = () => { panel.querySelector("ul")?.remove(); panel.classList.add("vh") };
  const look = () => {
    close();
    if (!q.value.trim()) return said.textContent = "";
    const { count, more, hits, words } = search(q.value), ul = document.createElement("ul");
    for (const hit of hits) {
      const a = document.createElement("a");
      a.href = new URL(hit.href, root);
      a.append(marked(hit.title, words, document.createElement("b")), Object.assign(document.createElement("small"), { textContent: hit.where }));
      if (hit.text) a.append(marked(near(hit.text, words), words, document.createElement(hit.code ? "code" : "span")));
      ul.appendChild(document.createElement("li")).append(a);
    }
    said.textContent = !count ? "Nothing found." : count > hits.length ? `The best ${hits.length} of ${more ? "more than " : ""}${count} places` : count == 1 ? "1 place" : count + " places";
    panel.classList.remove("vh");
    if (count) panel.append(ul);
  };
  q.oninput = look;
  find.onsubmit = e => { e.preventDefault(); find.querySelector("a")?.click() };
  find.onkeydown = e => {
    const all = [q, ...find.querySelectorAll("a")], to = { ArrowDown: 1, ArrowUp: -1 }[e.key], i = all.indexOf(document.activeElement);
    if (to && all[i + to]) { e.preventDefault(); all[i + to].focus() }
    if (e.key == "Escape") { e.preventDefault(); q.value = ""; look(); q.focus() }
  };
  find.addEventListener("click", e => { if (e.target.closest("a")) close() });
  find.addEventListener("focusout", e => { if (!find.contains(e.relatedTarget)) close() });
  q.addEventListener("focus", () => { if (q.value) look() });
  if (document.activeElement == q) look();
})();
