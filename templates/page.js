/* The page reads without this file. With it: copy, predict, search, keys. */
const $ = (css, in_ = document) => in_.querySelector(css), $$ = (css, in_ = document) => [...in_.querySelectorAll(css)];
const OURS = "interleave ", store = {
  get: k => { try { return JSON.parse(localStorage[OURS + k]) } catch { return null } },
  set: (k, v) => { try { localStorage[OURS + k] = JSON.stringify(v) } catch { } },
  clear: () => { try { Object.keys(localStorage).filter(k => k.startsWith(OURS)).forEach(k => localStorage.removeItem(k)) } catch { } }
};

/* code and tables are tab stops, and named groups, only while they have to be scrolled; no landmarks, of which a card
   would have too many to be any use */
const pres = $$("[role=group][tabindex]"), names = pres.map(p => p.getAttribute("aria-label"));
const fit = () => pres.map(p => p.closest("details:not([open])") ? null : p.scrollWidth > p.clientWidth).forEach((wide, i) => {
  if (wide === null) return; // each one measured where it is closed would cost a layout of its own
  for (const [k, v] of Object.entries({ tabindex: 0, role: "group", "aria-label": names[i] })) wide ? pres[i].setAttribute(k, v) : pres[i].removeAttribute(k);
});
requestAnimationFrame(fit); addEventListener("resize", fit); document.addEventListener("toggle", fit, true);

/* copy: the command; a program's whole file, from disk its listing */
$$(".copy").forEach(b => {
  const says = b.textContent, cmd = b.closest(".cmd"), of = cmd ? b.previousElementSibling : $("pre code", b.closest(".card"));
  const whole = async a => { const r = await fetch(a.href); return r.ok ? r.text() : of.textContent };
  b.ariaLive = "polite";
  b.onclick = async () => {
    const a = !cmd && $("a[href$='.java']", b.parentNode);
    try { await navigator.clipboard.writeText(a ? await whole(a).catch(() => of.textContent) : of.textContent); b.textContent = "Copied" }
    catch { getSelection().selectAllChildren(of); b.textContent = "Selected" }
    setTimeout(() => b.textContent = says, 2000);
  };
});

/* predict: opening the answer compares it with what was ticked; every choice is explained, right or wrong */
const base = new URL(".", document.currentScript.src).href, here = location.href.replace(/[?#].*/, "").slice(base.length), asked = $$("[data-predict]");
asked.forEach(f => {
  const key = "predict " + f.dataset.predict, d = $("details", f), boxes = $$("fieldset input", f), said = $(".said", d);
  /* why it can or can't stands in the table, where a row says the same */
  const why = b => $(".why", $$("tbody tr", d).find(r => r.cells[0].textContent == b.nextElementSibling.textContent) ?? said)?.textContent;
  const compare = () => {
    const right = boxes.filter(b => b.checked == (b.dataset.can == 1)).length, none = boxes.length && !boxes.some(b => b.checked);
    boxes.forEach(b => { const w = b.closest("label").lastElementChild; w.textContent = (none ? "" : b.checked == (b.dataset.can == 1) ? "✓ " : "✗ ") + [w.dataset.seen, why(b)].filter(Boolean).join(": ") });
    if (boxes.length) said.textContent = none ? "You made no prediction." : right == boxes.length ? "You predicted exactly what was seen." : `You were right about ${right} of ${boxes.length}.`;
    if (none || store.get("compared " + f.dataset.predict)) return;
    store.set("compared " + f.dataset.predict, true);
    store.set("progress", { ...store.get("progress"), [here]: [asked.filter(a => store.get("compared " + a.dataset.predict)).length, asked.length] });
    progress();
  };
  f.onchange = () => { store.set(key, boxes.filter(b => b.checked).map(b => b.value)); if (d.open) compare() };
  d.ontoggle = () => d.open ? compare() : boxes.forEach(b => b.closest("label").lastElementChild.textContent = "");
  (store.get(key) || []).forEach(v => boxes.forEach(b => b.checked ||= b.value == v));
});

/* links to notes tell, quietly, which were read and where something was predicted */
const progress = () => {
  const of = store.get("progress") || {}, read = store.get("read") || {};
  $$(".toc li a, .parts a, .paths li > a:first-child, .onward a").forEach(a => {
    const note = a.href.slice(base.length), [n, all] = of[note] || [];
    if (!n && !read[note]) return delete a.dataset.done, a.removeAttribute("title");
    a.dataset.done = read[note] ? "✓" : "…";
    a.title = [read[note] && "Read to the end", n && `Predicted here: ${n} of ${all}`].filter(Boolean).join(". ");
  });
};
progress();

/* a note is read once its end was in sight; exercises are ticked off */
const end = $("article .next");
if (end) new IntersectionObserver(([e]) => e.isIntersecting && (store.set("read", { ...store.get("read"), [here]: 1 }), progress())).observe(end);
$$("[data-tick]").forEach(b => {
  b.checked = (store.get("ticks") ?? {})[b.dataset.tick];
  b.onchange = () => store.set("ticks", { ...store.get("ticks"), [b.dataset.tick]: b.checked });
});

/* search: index and code are one script, loaded at first use, so that it works from file:// as well; `index.html?q=words` has searched */
const load = (src, graph) => new Promise((ok, not) => { const s = Object.assign(document.createElement("script"), { src: new URL(src, base), onload: ok, onerror: not }); s.dataset.graph = graph; document.head.append(s) });
const q = $(".find input"), say = $("[role=status]", q.form), words = new URLSearchParams(location.search).get("q");
let index;
const ready = () => index ??= load("search.js", "").catch(() => {
  index = null;
  say.textContent = "Search could not be loaded. Type on to try again.";
  say.parentNode.classList.remove("vh");
});
for (const e of ["focus", "input"]) q.addEventListener(e, ready);
if (words) { q.value = words; q.focus(); ready() } // a window in the background tells of no focus

/* the board: its script and the program's states are loaded at first use; an address may name a position on it */
const play = async (f, at) => {
  $("button", f).disabled = true;
  try { window.board || await load("board.js"); await board(f, at) }
  catch { f.append("It could not be loaded.") }
};
$$("[data-board]").forEach(f => $("button", f).onclick = () => play(f));
const visit = () => { const [, name, at] = location.hash.match(/^#p\.board=([^,]+),(.*)/) ?? [], f = name && $$("[data-board]").find(f => f.dataset.board == decodeURIComponent(name)); if (f) play(f, at) };
addEventListener("hashchange", visit); visit();

/* single keys; they can be switched off (WCAG 2.1.4). What is kept of a reader is kept here, and can be deleted */
const numbers = () => document.documentElement.classList.toggle("bare", store.get("numbers") === false);
numbers();
const help = () => {
  let d = $("dialog");
  if (!d) {
    document.body.insertAdjacentHTML("beforeend", `<dialog aria-labelledby="p.keys"><h2 id="p.keys">Keys and settings</h2><p><kbd>/</kbd> search<br><kbd>n</kbd> next note, <kbd>p</kbd> previous note<br><kbd>o</kbd> open or close all answers<br><kbd>?</kbd> this list</p><p><label><input type="checkbox" name="keys"> Use these keys</label><br><label><input type="checkbox" name="numbers"> Line numbers beside code</label></p><p>Your predictions and settings are kept in this browser only.</p><p><button type="button">Delete them all</button></p><form method="dialog"><button>Close</button></form></dialog>`);
    d = $("dialog");
    const boxes = $$("input", d), wipe = $("button", d), show = () => boxes.forEach(c => c.checked = store.get(c.name) ?? true);
    boxes.forEach(c => c.onchange = () => { store.set(c.name, c.checked); numbers() });
    wipe.ariaLive = "polite";
    wipe.onclick = () => { store.clear(); $$("[data-predict] input").forEach(b => b.checked = false); $$("[data-predict] details").forEach(p => p.open = false); show(); numbers(); progress(); wipe.textContent = "Deleted" };
    d.onclose = () => wipe.textContent = "Delete them all";
    show();
  }
  d.showModal();
};
$(".help").onclick = help;
addEventListener("keydown", e => {
  if (e.ctrlKey || e.metaKey || e.altKey || e.target.closest?.("input:not([type=checkbox]), textarea, select, dialog") || (e.key != "?" && store.get("keys") === false)) return;
  const act = { "/": () => { q.focus(); q.select() }, "?": help, n: () => $("[rel=next]")?.href && (location = $("a[rel=next]").href), p: () => $("a[rel=prev]") && (location = $("a[rel=prev]").href), o: () => { const ds = $$("main details"), open = !ds.every(d => d.open); ds.forEach(d => d.open = open) } }[e.key];
  if (act) { e.preventDefault(); act() }
});

/* where am I: the rail follows the reading */
const steps = $$(".rail a"), heads = steps.map(a => document.getElementById(decodeURIComponent(a.hash.slice(1))));
if (steps.length) {
  const mark = () => { const i = Math.max(0, heads.findLastIndex(h => h.getBoundingClientRect().top < innerHeight * .35)); steps.forEach((a, k) => { a.classList.toggle("on", k == i); k == i ? a.setAttribute("aria-current", "true") : a.removeAttribute("aria-current") }) };
  addEventListener("scroll", mark, { passive: true });
  mark();
}

/* timelines: wider and back, by buttons or + - 0; the names of the lanes stay in sight */
$$(".zoom").forEach(bar => {
  const all = bar.closest(".traced"), view = $(".tlv", all), svg = $("svg", view);
  let z = 1;
  /* marks too fine for the whole picture: drawn when they are first needed */
  const fine = () => {
    const marks = $$(".at", svg), [x, dx, v, dv, unit] = svg.dataset.fine.split(" ");
    if ($(".fine", svg)) return;
    for (let i = 0; +x + i * dx <= 100; i++) {
      const at = +x + i * dx + "%", says = +(+v + i * dv).toFixed(6), label = says.toLocaleString("en", { maximumFractionDigits: 6 }) + " " + unit;
      if (marks.some(m => m.textContent == label)) continue;
      const line = $(".tick", svg).cloneNode(), text = marks[0].cloneNode();
      for (const k of ["x1", "x2"]) line.setAttribute(k, at);
      text.setAttribute("x", at); text.setAttribute("text-anchor", "middle"); text.textContent = label;
      marks.at(-1).after(line, text);
      for (const e of [line, text]) e.classList.add("fine");
    }
  };
  const stay = () => $$(".nm", svg).forEach(name => name.setAttribute("x", view.scrollLeft));
  const zoom = by => {
    const middle = (view.scrollLeft + view.clientWidth / 2) / view.scrollWidth;
    z = by ? Math.min(64, Math.max(1, z * by)) : 1;
    svg.setAttribute("width", z * 100 + "%"); svg.classList.toggle("near", z > 3); z > 3 && fine();
    view.scrollLeft = middle * view.scrollWidth - view.clientWidth / 2;
    stay(); fit();
  };
  view.onscroll = stay;
  bar.onclick = e => e.target.dataset.z && zoom(+e.target.dataset.z);
  all.onkeydown = e => {
    const by = { "+": 2, "-": .5, 0: 0 }[e.key];
    if (by !== undefined && !e.ctrlKey && !e.metaKey && (bar.contains(e.target) || view.contains(e.target))) { e.preventDefault(); zoom(by) }
  };
});

/* the map: a note under the pointer, or in focus, shows its lines */
$$(".map a").forEach(a => {
  const lines = $$(`.map [data-from="${a.dataset.n}"], .map [data-to="${a.dataset.n}"]`);
  const on = () => lines.forEach(l => l.classList.add("on")), off = () => lines.forEach(l => l.classList.remove("on"));
  a.addEventListener("mouseenter", on); a.addEventListener("focus", on); a.addEventListener("mouseleave", off); a.addEventListener("blur", off);
});

/* paper is a handout: what is closed stays closed, and the answers stand at its end */
const answers = document.createElement("section");
answers.className = "answers";
addEventListener("beforeprint", () => {
  answers.innerHTML = "<h2>Answers</h2>";
  $$("main .answer, main details:not([class])").filter(d => !d.open).forEach(d => {
    const its = document.createElement("div"), of = d.closest(".card")?.ariaLabel ?? d.previousElementSibling?.textContent ?? "";
    its.append(...d.cloneNode(true).childNodes);
    $$(".traced, .scheds, .said, .card > :not(header, pre)", its).forEach(e => e.remove());
    $$("[id]", its).forEach(e => e.removeAttribute("id"));
    $("summary", its).replaceWith(Object.assign(document.createElement("h3"), { textContent: of.slice(0, 90) }));
    answers.append(its);
  });
  answers.children[1] && $("main").append(answers);
});
addEventListener("afterprint", () => answers.remove());
