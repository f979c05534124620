/* Search, loaded at first use. INDEX stands above: of each page [href, title, number, titles, texts], which are entries
   [kind, title, anchor, text, line, other words]. Places are weighed by how much of the question they are called, then by how
   much of it they say; a word that is written nowhere is replaced by the nearest that is. */
const TITLES_MAX = 4000, TEXTS_MAX = 1500, VOCABULARY_CHARS_MAX = 3e6, HITS_MAX = 12, READ_MAX = 60;
const [NOTE, TERM, PART, SECTION, PROGRAM, CODE, AFTER] = [0, 1, 2, 3, 4, 5, 6];
const RANK = [1, .97, .9, .92, .8, .6, .3], WHERE = ["note", "glossary", "part of the contents", "in", "program in", "line", "in"];
const EXACT = 1, INFLECTED = .95, BEGINS = .55, WITHIN = .15;
/* Words that a question is put with, and that say nothing of what is asked for. */
const IDLE = new Set(`a about an and are as at be between by can could did differ difference differences different do does doesn't
  don't explain explained for from get have how i if in into is isn't it its java me mean many meaning means mine much my need needed needs of on or should so than that the
  their them there these they this to use using vs versus want was we what what's when where which who why will with without work works would you your`.split(/\s+/));
const SUFFIX = /(?:i[sz](?:ations?|ed|es?|ing)|ings?|ions?|ives?|ity|ism|ies|ed|e|y)$/, DOUBLE = /([b-df-hj-kmnp-rtv-z])\1$/;
const ENDING = /^(?:'?s|i[sz](?:ation|ed|es?|ing)s?|(.?)ings?|ions?|ives?|ity|ism|ies|.?ed|es?|y|t|cy)?$/;

const fold = text => text.toLowerCase().replace(/’/g, "'");
const unhyphened = text => text.replace(/[\s?!.]+$/, "").trim().replace(/(?<=\p{L})-(?=\p{L})/gu, " ");
const isWord = c => c > 96 && c < 123 || c > 47 && c < 58 || c > 191 || c == 95;
const tokens = text => text.split(/[^\p{L}\p{N}_.@+#']+/u).map(w => w.replace(/^[.']+|[.']+$/g, "")).filter(Boolean);
const telling = words => { const told = words.filter(w => !IDLE.has(w)); return told.length ? told : words };

/* What the forms of a word have in common: locks, locked, locking; synchronised, synchronization. */
const stem = word => {
  const one = word.length > 3 ? word.replace(/([^s])s$/, "$1") : word, cut = one.replace(/(?<=[ae]n)(?:cy|t)$/, "").replace(SUFFIX, "");
  if (cut.length < 3 || !/[aeiouy]/.test(cut)) return one;
  return /(?:ed|ing)s?$/.test(one) ? cut.replace(DOUBLE, "$1") : cut;
};

/* How well a word is found in a folded text: as it is, in another form, as a beginning, within another. */
const found = (text, [word, root]) => {
  let best = 0;
  for (let i = text.indexOf(root), n = 0; i >= 0 && best < EXACT && n < 30; i = text.indexOf(root, i + 1), n++) {
    let end = i + root.length;
    while (isWord(text.charCodeAt(end)) || text[end] == "'") end++;
    if (isWord(text.charCodeAt(i - 1))) best = Math.max(best, root.length > 3 ? WITHIN : 0);
    else if (end - i == word.length && text.startsWith(word, i)) best = EXACT;
    else best = Math.max(best, ENDING.test(text.slice(i + root.length, end)) ? INFLECTED : root.length > 2 || word.length < 3 ? BEGINS : 0);
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
  const rows = [], names = r => r.names ??= [r.t, ...r.other.map(fold)].map(unhyphened).map(name => ({ name, stems: telling(tokens(name)).map(stem) }));
  const called = pages.map(p => fold(p[1]));
  for (const part of [3, 4]) pages.forEach((p, page) => p[part].forEach(([kind, title, anchor, text, line, other]) =>
    rows.push({ page, kind, title, anchor, text, line, t: fold(title), x: fold(text), other: other?.split(",") ?? [] })));
  const ofPage = [];
  rows.forEach((r, id) => (ofPage[r.page] ??= []).push(id));
  /* One string of all titles and one of all texts: what holds a word is found in them without a look at each entry. */
  const heap = of => { let at = 0; const all = rows.map(of); return { text: all.join("\0"), starts: all.map(t => { const start = at; at += t.length + 1; return start }) } };
  for (const r of rows) r.c = r.other.length ? r.t + "," + fold(r.other.join()) : r.t; // all that it is called
  const T = heap(r => r.c), X = heap(r => r.x);
  const holding = ({ text, starts }, word, most, into) => {
    let id = 0, n = 0;
    for (let i = text.indexOf(word); i >= 0 && n < most; i = text.indexOf(word, starts[id + 1])) {
      let to = starts.length - 1;
      while (id < to) { const mid = id + to + 1 >> 1; starts[mid] <= i ? id = mid : to = mid - 1 }
      into.add(id);
      n++;
      if (id + 1 >= starts.length) break;
    }
    return n;
  };

  /* The nearest word that is written anywhere; sets of letters tell at once most that are far. */
  const letters = word => { let set = 0; for (let i = 0; i < word.length; i++) set |= 1 << word.charCodeAt(i) % 32; return set };
  const ones = n => { let count = 0; for (; n; n &= n - 1) count++; return count };
  let known = null;
  const vocabulary = () => {
    if (known) return known;
    const words = new Map(), count = (text, by) => { for (const w of text.match(/[a-zà-ɏ_]{3,30}/g) ?? []) words.set(w, (words.get(w) ?? 0) + by) };
    count(T.text, 20); count(X.text.slice(0, VOCABULARY_CHARS_MAX), 1); // what places are called is meant more often
    return known = new Map([...words].map(([w, n]) => [w, { n, set: letters(w) }]));
  };
  const nearest = word => {
    const max = word.length < 4 ? 0 : word.length < 8 ? 1 : 2, set = letters(word);
    let best = "", far = max + (word.length < 6 ? .1 : .6), often = 0;
    if (max) for (const [w, v] of vocabulary()) {
      if (Math.abs(w.length - word.length) > max || ones(v.set ^ set) > 2 * max) continue;
      const e = edits(word, w, max) * (w[0] == word[0] ? 1 : 1.5); // few mistype the first letter
      if (e < far || e == far && v.n > often) { best = w; far = e; often = v.n }
    }
    return best;
  };
  const isWritten = word => [word, stem(word)].some(w => T.text.includes(w) || X.text.includes(w));
  /* `racecondition` is two words */
  const parted = word => {
    for (let i = 3; i < word.length - 2; i++) if (vocabulary().has(word.slice(0, i)) && vocabulary().has(word.slice(i))) return [word.slice(0, i), word.slice(i)];
  };

  /* What is asked for: its words, what was meant by those that are misspelt, and those that are nowhere. */
  const understood = query => {
    let words = telling(tokens(query));
    if (!words.length) words = query.split(/\s+/).filter(Boolean); // `&&`, `::`, an emoji
    for (let i = 0; i + 1 < words.length; i++) // `dead lock` is one word
      if (vocabulary().get(words[i] + words[i + 1])?.n >= 20 && !isWritten(words[i] + " " + words[i + 1])) words.splice(i, 2, words[i] + words[i + 1]);
    const nowhere = [], meant = [];
    words = words.flatMap(word => {
      if (isWritten(word)) return [word];
      const instead = parted(word) ?? [nearest(word)].filter(Boolean);
      (instead.length ? meant : nowhere).push(word);
      return instead;
    });
    return { words: [...new Set(words)].map(w => [w, stem(w)]), nowhere, meant };
  };

  /* How much of the question a place is called: all of it, and nothing else, is 1. */
  const calledSo = (r, words, phrase, asked) => {
    let best = 0, by = 0;
    names(r).forEach(({ name, stems }, i) => {
      let got = 0, all = 0;
      const hit = new Set();
      for (const w of words) {
        let most = 0;
        stems.forEach((s, k) => {
          const f = s == w[1] ? EXACT : s.startsWith(w[1]) ? BEGINS : w[1].length > 3 && s.includes(w[1]) ? WITHIN : 0;
          if (f > WITHIN) hit.add(k);
          most = Math.max(most, f);
        });
        got += most * w.rare; all += w.rare;
      }
      const own = hit.size / stems.length; // a part of another word for it says less than a part of its title
      const score = got / all * (i ? .2 + .75 * own : .45 + .5 * own) + (got && (" " + name + " ").includes(" " + phrase + " ") ? .05 : 0) + (name == phrase || name == asked ? .02 : asked != phrase && name.includes(asked) ? .15 : 0);
      if (score > best) { best = score; by = i }
    });
    return [best, by];
  };

  /* Places for these words, best first. */
  const scan = (words, asked) => {
    const ids = new Set(), hits = [], phrase = words.map(w => w[0]).join(" ");
    hits.more = false;
    for (const w of words) {
      const n = holding(T, w[1], TITLES_MAX, ids), m = holding(X, w[1], TEXTS_MAX, ids);
      hits.more ||= n == TITLES_MAX || m == TEXTS_MAX;
      w.rare = 1 + Math.log10(rows.length / Math.max(1, n + m)); // a word that is nearly everywhere tells little
      if (words.length > 1) called.forEach((t, page) => { if (t.includes(w[1])) ofPage[page]?.forEach(id => ids.add(id)) });
    }
    const all = words.reduce((sum, w) => sum + w.rare, 0);
    for (const id of ids) {
      const r = rows[id];
      let text = 0, covered = 0, own = 0, missed = 0;
      for (const w of words) {
        const t = r.kind == CODE ? 0 : found(r.c, w), x = found(r.x, w), p = t || x ? 0 : found(called[r.page], w) || found(r.t, w);
        text += Math.max(t, x) * w.rare;
        own = Math.max(own, t, x);
        covered += Math.max(t, x, p * .6) * w.rare;
        if (!t && !x && !p) missed++;
      }
      if (!own) continue;
      const [name, by] = r.kind == CODE ? [0, 0] : calledSo(r, words, phrase, asked);
      const said = text / all + (words.length > 1 && r.x.includes(phrase) ? .4 : 0);
      hits.push({ r, by, missed, score: (10 * name + 2 * said) * RANK[r.kind] * (covered / all) });
    }
    const best = (a, b) => b.score - a.score || a.r.page - b.r.page, { more } = hits;
    /* of the best it is read whether one sentence says it */
    const read = hits.sort(best).slice(0, READ_MAX);
    for (const hit of read) { hit.saying = saying(hit.r, words); hit.score *= .85 + .15 * hit.saying.share }
    return { hits: read.sort(best), count: hits.length, more, whole: hits.filter(h => !h.missed).length };
  };

  /* The line that says most of it, and where it is marked. */
  const saying = (r, words) => {
    const lines = r.kind == CODE ? r.text.split("\n") : r.text.split(/(?<=[.?!:])\s+|\n/), all = words.reduce((sum, w) => sum + w.rare, 0);
    let best = "", most = 0, at = 0;
    lines.forEach((line, i) => {
      const low = fold(line), n = words.reduce((sum, w) => sum + found(low, w) * w.rare, 0);
      if (n > most) { best = line; most = n; at = i }
    });
    return { line: best.trim() || r.kind != CODE && lines[0] || "", at, share: most / all };
  };

  return (query, limit = HITS_MAX) => {
    const plain = unhyphened(fold(query)), { words, nowhere, meant } = understood(plain);
    const { hits, count, more, whole } = words.length ? scan(words, plain) : { hits: [], count: 0, more: false, whole: 0 }, { r, by } = hits[0] ?? {};
    if (by && count < limit) // who asks for a mutex wants to read of locks
      for (const also of scan(telling(tokens(r.t)).map(w => [w, stem(w)]), r.t).hits) if (!hits.some(h => h.r == also.r)) hits.push({ ...also, by: 0 });
    return {
      count: Math.max(count, hits.length), more, whole, nowhere, meant, words: words.flat(), asked: words.map(w => w[0]).join(" "),
      hits: hits.slice(0, limit).map(({ r, by, saying }) => {
        const [href, title, number] = pages[r.page], note = number ? `${number} ${title}` : title, line = r.line + saying.at;
        const anchor = r.kind == CODE ? `${r.anchor}-${line}` : r.anchor, of = by ? " · " + r.other[by - 1].trim() : "";
        return {
          href: href + (anchor && "#" + anchor), title: r.kind == NOTE ? note : r.title || note, code: r.kind == CODE, text: saying.line,
          where: (r.kind < SECTION ? WHERE[r.kind] : r.kind == CODE ? `line ${line}, in ${note}` : r.title ? `${WHERE[r.kind]} ${note}` : "note") + of
        };
      })
    };
  };
};

/* The page's part of it: a list below the field, walked with arrows. */
(() => {
  if (typeof document == "undefined") return;
  const find = document.querySelector(".find"), q = find.querySelector("input"), said = find.querySelector("[role=status]"), panel = said.parentNode;
  const root = new URL(".", document.currentScript.src), search = searcher(INDEX);
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
  const quoted = words => words.map(w => `“${w}”`).join(", ");
  const tell = ({ count, more, whole, nowhere, meant, asked }, shown) => {
    const some = nowhere.length ? `${quoted(nowhere)} is written nowhere here. ` : count && !whole ? "No place has all these words. " : "";
    const instead = meant.length ? `${quoted(meant)} isn't, so this is for “${asked}”. ` : "";
    return some + instead + (!count ? "Nothing found." : count > shown ? `The best ${shown} of ${more ? "more than " : ""}${count} places` : count == 1 ? "1 place" : count + " places");
  };
  const close = () => { panel.querySelector("ul")?.remove(); panel.classList.add("vh") };
  const look = () => {
    close();
    if (!q.value.trim()) return said.textContent = "";
    const found = search(q.value), { count, hits, words } = found, ul = document.createElement("ul");
    for (const hit of hits) {
      const a = document.createElement("a");
      a.href = new URL(hit.href, root);
      a.append(marked(hit.title, words, document.createElement("b")), Object.assign(document.createElement("small"), { textContent: hit.where }));
      if (hit.text) a.append(marked(near(hit.text, words), words, document.createElement(hit.code ? "code" : "span")));
      ul.appendChild(document.createElement("li")).append(a);
    }
    said.textContent = tell(found, hits.length);
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
