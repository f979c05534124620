/* The page reads without this file. With it: copy, predict, search, keys. */
const $ = (css, in_ = document) => in_.querySelector(css), $$ = (css, in_ = document) => [...in_.querySelectorAll(css)];
const store = { get: k => { try { return JSON.parse(localStorage[k]) } catch { return null } }, set: (k, v) => { try { localStorage[k] = JSON.stringify(v) } catch { } } };

/* code and tables are tab stops, and named regions, only while they have to be scrolled */
const pres = $$("[role=region][tabindex]"), names = pres.map(p => p.getAttribute("aria-label"));
const fit = () => pres.map(p => p.scrollWidth > p.clientWidth).forEach((wide, i) => {
  for (const [k, v] of Object.entries({ tabindex: 0, role: "region", "aria-label": names[i] })) wide ? pres[i].setAttribute(k, v) : pres[i].removeAttribute(k);
});
requestAnimationFrame(fit); addEventListener("resize", fit);

/* copy: the command, without its prompt */
$$(".copy").forEach(b => {
  b.ariaLive = "polite";
  b.onclick = async () => {
    try { await navigator.clipboard.writeText(b.previousElementSibling.textContent); b.textContent = "Copied" }
    catch { getSelection().selectAllChildren(b.previousElementSibling); b.textContent = "Selected" }
    setTimeout(() => b.textContent = "Copy", 2000);
  };
});

/* predict: opening the answer compares it with what was ticked; every choice is explained, right or wrong */
$$("[data-predict]").forEach(f => {
  const key = "predict " + f.dataset.predict, d = $("details", f), boxes = $$("fieldset input", f), said = $(".said", d);
  const compare = () => {
    const right = boxes.filter(b => b.checked == (b.dataset.can == 1)).length, none = !boxes.some(b => b.checked);
    boxes.forEach(b => { const w = b.closest("label").lastElementChild; w.textContent = (none ? "" : b.checked == (b.dataset.can == 1) ? "✓ " : "✗ ") + w.dataset.why });
    said.textContent = none ? "You made no prediction." : right == boxes.length ? "You predicted exactly what was seen." : `You were right about ${right} of ${boxes.length}.`;
  };
  f.onchange = () => { store.set(key, boxes.filter(b => b.checked).map(b => b.value)); if (d.open) compare() };
  d.ontoggle = () => d.open ? compare() : boxes.forEach(b => b.closest("label").lastElementChild.textContent = "");
  (store.get(key) || []).forEach(v => boxes.forEach(b => b.checked ||= b.value == v));
});

/* search: the index is a script, loaded at first use, so that it works from file:// as well */
const find = $(".find"), q = $("input", find), found = $("[role=status]", find), base = document.currentScript.src;
q.onfocus = () => { if (!window.notes && !$("#idx")) document.head.append(Object.assign(document.createElement("script"), { src: new URL("search.js", base), id: "idx", onload: look })) };
const look = () => {
  $("ul", find)?.remove();
  const words = q.value.toLowerCase().split(/\s+/).filter(Boolean);
  if (!words.length || !window.notes) return found.textContent = "";
  const hits = notes.filter(n => words.every(w => (n[0] + " " + n[1]).toLowerCase().includes(w)))
    .sort((a, b) => words.some(w => b[0].toLowerCase().includes(w)) - words.some(w => a[0].toLowerCase().includes(w))).slice(0, 12);
  const ul = document.createElement("ul");
  ul.append(...hits.map(([t, p, h]) => { const li = document.createElement("li"), a = li.appendChild(document.createElement("a")); a.href = new URL(h, base); a.textContent = t; a.appendChild(document.createElement("small")).textContent = p; return li }));
  found.textContent = hits.length ? hits.length + " found" : "Nothing found";
  if (hits.length) find.append(ul);
};
q.oninput = look;
find.onsubmit = e => { e.preventDefault(); $("a", find)?.click() };
find.onkeydown = e => {
  const a = [q, ...$$("a", find)], i = a.indexOf(document.activeElement), to = { ArrowDown: i + 1, ArrowUp: i - 1 }[e.key];
  if (to >= 0 && a[to]) { e.preventDefault(); a[to].focus() }
  if (e.key == "Escape") { q.value = ""; look(); q.focus() }
};
find.addEventListener("focusout", e => { if (!find.contains(e.relatedTarget)) $("ul", find)?.remove() });

/* single keys; they can be switched off (WCAG 2.1.4) */
const help = () => {
  let d = $("dialog");
  if (!d) {
    document.body.insertAdjacentHTML("beforeend", `<dialog aria-labelledby="p.keys"><h2 id="p.keys">Keys</h2><p><kbd>/</kbd> search<br><kbd>n</kbd> next note, <kbd>p</kbd> previous note<br><kbd>o</kbd> open or close all answers<br><kbd>?</kbd> this list</p><p><label><input type="checkbox"> Use these keys</label></p><form method="dialog"><button>Close</button></form></dialog>`);
    d = $("dialog"); const c = $("input", d); c.checked = store.get("keys") ?? true; c.onchange = () => store.set("keys", c.checked);
  }
  d.showModal();
};
addEventListener("keydown", e => {
  if (e.ctrlKey || e.metaKey || e.altKey || e.target.closest?.("input:not([type=checkbox]), textarea, select, dialog") || (e.key != "?" && store.get("keys") === false)) return;
  const act = { "/": () => q.focus(), "?": help, n: () => $("[rel=next]")?.href && (location = $("a[rel=next]").href), p: () => $("a[rel=prev]") && (location = $("a[rel=prev]").href), o: () => { const ds = $$("main details"), open = !ds.every(d => d.open); ds.forEach(d => d.open = open) } }[e.key];
  if (act) { e.preventDefault(); act() }
});

/* where am I: the rail follows the reading */
const steps = $$(".rail a"), heads = steps.map(a => document.getElementById(decodeURIComponent(a.hash.slice(1))));
if (steps.length) {
  const mark = () => { const i = Math.max(0, heads.findLastIndex(h => h.getBoundingClientRect().top < innerHeight * .35)); steps.forEach((a, k) => { a.classList.toggle("on", k == i); k == i ? a.setAttribute("aria-current", "true") : a.removeAttribute("aria-current") }) };
  const io = new IntersectionObserver(mark, { rootMargin: "0px 0px -65% 0px" });
  heads.forEach(h => io.observe(h));
}

/* timelines: wider and back, by buttons or + - 0; the names of the lanes stay in sight */
$$(".zoom").forEach(bar => {
  const all = bar.closest(".traced"), view = $(".tlv", all), svg = $("svg", view);
  let z = 1;
  const stay = () => $$(".nm", svg).forEach(name => name.setAttribute("x", view.scrollLeft));
  const zoom = by => {
    const middle = (view.scrollLeft + view.clientWidth / 2) / view.scrollWidth;
    z = by ? Math.min(64, Math.max(1, z * by)) : 1;
    svg.setAttribute("width", z * 100 + "%"); svg.classList.toggle("near", z > 3);
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

/* paper hides nothing */
let closed = [];
addEventListener("beforeprint", () => { closed = $$("main details:not([open])"); closed.forEach(d => d.open = true) });
addEventListener("afterprint", () => closed.forEach(d => d.open = false));
