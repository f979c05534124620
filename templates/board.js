/* The board: the reader is the scheduler, and walks the states of a program. Loaded at first use, with its style and
   the program's states. What is here is in three parts: what a graph says, the walk through it, and what is shown. */
(() => {
  const make = (tag, words, css) => { const e = document.createElement(tag); if (words != null) e.textContent = words; if (css) e.className = css; return e };
  const button = (words, act, css) => { const b = make("button", words, css); b.type = "button"; b.onclick = act; return b };
  const rows = text => text.split("\n").filter(Boolean).map(line => line.split("\t"));
  const many = (n, word) => `${n} ${word}${n == 1 ? "" : word.endsWith("h") ? "es" : "s"}`;
  const number = n => {
    const digits = `${n}`, exponent = digits.length - 1;
    if (exponent < 9) return digits.replace(/\B(?=(...)+$)/g, ",");
    const [mantissa, more] = (+(digits.slice(0, 1) + "." + digits.slice(1, 5))).toPrecision(2).split("e");
    return more ? number(10n ** BigInt(digits.length)) : `${mantissa == 10 ? "1.0" : mantissa} × 10${[...`${exponent + (mantissa == 10)}`].map(d => "⁰¹²³⁴⁵⁶⁷⁸⁹"[d]).join("")}`;
  };
  const owner = key => key.replace(/[/~].*/, ""), late = key => key.includes("~");

  /* what a graph says: read once */
  const read = g => {
    if (g.read) return g.read;
    const nodes = g.nodes.map(n => ({ ...n, e: n.e ?? [] })), text = i => g.texts[i], stands = nodes.map(n => rows(text(n.t)));
    const names = { exit: "the JVM" };
    stands.flat().forEach(t => names[t[0]] = t[1]);
    nodes.forEach(n => n.e.forEach(e => names[owner(e[0])] ??= owner(e[0])));
    /* of each state, by how many schedules each end is reached; null where a loop makes them infinitely many */
    const ends = nodes.map(n => n.end in g.ends ? { [n.end]: 1n } : {}), back = nodes.map(() => []), open = nodes.map(n => n.e.length);
    nodes.forEach((n, i) => n.e.forEach(e => back[e[1]]?.push(i)));
    const done = open.flatMap((n, i) => n ? [] : [i]);
    for (const i of done) for (const b of back[i]) {
      for (const end in ends[i]) ends[b][end] = (ends[b][end] ?? 0n) + ends[i][end];
      --open[b] || done.push(b);
    }
    const endless = open.map(Boolean), ask = nodes.flatMap((_, i) => [i]);
    endless.forEach((is, i) => { if (is) for (const end in ends[i]) ends[i][end] = null });
    for (let i; (i = ask.pop()) != null;) for (const b of back[i]) {
      if (!endless[b]) continue;
      const more = Object.keys(ends[i]).filter(end => ends[b][end] !== null);
      more.forEach(end => ends[b][end] = null);
      if (more.length) ask.push(b);
    }
    /* of each state, what is accessed from there on: a bit for each thread, place and way; and with which of them a
       step of another thread can meet. A step may have several places; one without any meets all */
    const known = new Map(), kinds = [];
    const bit = (who, place, change) => {
      const id = [who, place, change].join();
      if (!known.has(id)) known.set(id, kinds.push({ who, place, change }) - 1);
      return 1n << BigInt(known.get(id));
    };
    const bits = e => {
      let all = 0n;
      for (let i = 4; i < Math.max(6, e.length); i += 2) all |= bit(e[0].replace(/\/.*/, ""), text(e[i]) ? e[i] : null, e[i + 1]);
      return all;
    };
    const later = nodes.map(n => n.e.reduce((all, e) => all | bits(e), 0n));
    const todo = nodes.map((_, i) => i);
    for (let i; (i = todo.pop()) != null;) for (const b of back[i])
      if (later[b] != (later[b] |= later[i])) todo.push(b);
    const meets = kinds.map(a => kinds.reduce((all, b, i) => a.who != b.who && (a.place == null || b.place == null || a.place == b.place && (a.change || b.change)) ? all | 1n << BigInt(i) : all, 0n));
    /* does a step matter to no other thread, from this state on? */
    const quiet = (i, e) => g.format > 1 && meets.every((met, n) => !(bits(e) >> BigInt(n) & 1n) || !(later[i] & met));
    const chosen = new Set(nodes.flatMap(n => n.e.length > 1 ? n.e.map(e => owner(e[0])) : []));
    const keys = Object.keys(names).filter(k => k != "exit");
    return g.read = { nodes, text, stands, names, ends, quiet, chosen, keys };
  };

  /* one press: a step, and what its thread goes on to do while nobody else could tell, or nobody else can move */
  const press = (r, at, e, every) => {
    const steps = [], seen = new Set();
    for (;;) {
      steps.push({ from: at, e });
      seen.add(at);
      at = e[1];
      const all = r.nodes[at]?.e ?? [], mine = all.filter(o => owner(o[0]) == owner(e[0]) && late(o[0]) == late(e[0]));
      if (every || seen.has(at) || mine.length != 1 || all.length > 1 && !r.quiet(at, mine[0])) return steps;
      e = mine[0];
    }
  };
  /* where it begins: after what there is no choice about */
  const begin = (g, every) => {
    const r = read(g), steps = [], seen = new Set();
    let at = g.root;
    while (!every && r.nodes[at].e.length == 1 && !seen.has(at)) { seen.add(at); steps.push({ from: at, e: r.nodes[at].e[0] }); at = steps.at(-1).e[1] }
    return steps;
  };
  /* who has the turn after a step: what a buffer or the JVM does, or a thread that never has a choice, is no switch */
  const turn = (r, e, before) => late(e[0]) || !r.chosen.has(owner(e[0])) ? before : owner(e[0]);
  const switches = (r, steps) => { let n = 0, who = null; for (const s of steps) { const next = turn(r, s.e, who); if (who && next != who) n++; who = next } return n };

  /* the ways with the fewest switches, of these the one with the fewest presses, to each end */
  const ways = (g, every) => {
    const r = read(g), first = begin(g, every), from = first.at(-1)?.e[1] ?? g.root, found = {}, seen = new Map();
    let level = [{ at: from, who: null, n: 0 }];
    while (level.length) {
      const next = [];
      for (const s of level) {
        const id = s.at + "," + s.who;
        if (seen.has(id)) continue;
        seen.set(id, s);
        const end = r.nodes[s.at]?.end;
        if (end in g.ends) found[end] ??= s;
        (r.nodes[s.at]?.e ?? []).forEach((e, i) => {
          const steps = press(r, s.at, e, every), who = turn(r, e, s.who), same = !s.who || who == s.who;
          (same ? level : next).push({ at: steps.at(-1).e[1], who, n: s.n + !same, before: s, i });
        });
      }
      level = next;
    }
    for (const end in found) {
      const moves = [];
      for (let s = found[end]; s.before; s = s.before) moves.unshift(s.i);
      found[end] = { moves, switches: found[end].n };
    }
    return found;
  };

  window.board = async (box, at) => {
    const { board: name, under = "sc", fewest } = box.dataset, [programs, goal, unseen] = ["programs", "goal", "never"].map(k => JSON.parse(box.dataset[k] ?? "[]"));
    if (!$("link[href*=board]")) await new Promise((ok, not) => { const l = Object.assign(document.createElement("link"), { rel: "stylesheet", href: new URL("board.css", base), onload: ok, onerror: not }); document.head.append(l) });
    const card = box.closest(".card") ?? box.closest("article") ?? box, listing = card == box ? null : $("pre", card);
    let which = 0, memory = "sc", g, r, every = false, start = [], presses = [], wanted = null, known = {}, target = [], said = "";

    /* the parts, made once: only what is in them changes */
    const part = (tag, css) => make(tag, null, css);
    const head = $("h3", box), aim = $(".aim", box), choice = part("div", "choice"), cols = part("div", "cols"), rest = part("div", "rest"), loop = make("p", "A turn of a loop that finds the same again changes nothing, and is not counted: the thread waits there until what it read changes.", "why");
    const status = part("p", "said"), odds = part("p", "odds"), bar = part("div", "tools"), memo = part("table", "memo"), past = part("ol", "out"), history = part("details", "more"), solve = part("details", "more");
    const back = button("Take back", () => { presses.pop(); said = ""; draw(back) }), again = button("From the beginning", () => { presses = []; wanted = null; said = ""; draw(again) });
    const label = part("label"), all = part("input"), here = make("a", "Address of this position");
    all.type = "checkbox"; all.onchange = () => { every = all.checked; start = begin(g, every); presses = []; wanted = null; known = ways(g, every); said = every ? "Every step is yours. " : "A thread runs on while no other could tell. "; draw(all) };
    label.append(all, "every single step"); bar.append(back, again, label, here);
    status.setAttribute("role", "status"); past.setAttribute("aria-label", "Steps so far");
    history.append(make("summary", "Steps so far"), past); solve.append(make("summary", "Solutions"));
    const wrap = part("div", "scroll"); wrap.tabIndex = 0; wrap.setAttribute("role", "group"); wrap.setAttribute("aria-label", "Memory"); wrap.append(memo);
    box.replaceChildren(...[head, aim, choice, cols, rest, loop, wrap, status, odds, bar, history, solve].filter(Boolean));
    box.classList.add("on");

    const steps = () => [...start, ...presses.flat()], place = () => steps().at(-1)?.e[1] ?? g.root;
    const look = key => g.threads[r.names[owner(key)]] ?? ["t-main", "■", 0];
    const who = key => make("b", look(key)[1] + " " + r.names[owner(key)], "who " + look(key)[0]);
    const count = n => n === null ? "without bound" : number(n);

    const open = async (edit, model) => {
      const file = programs[edit].graphs.find(m => m[0] == model)?.[1] ?? programs[edit].graphs[0][1];
      window.graphs?.[file] || await load(file, file);
      const changed = g;
      g = graphs[file]; r = read(g); which = edit; memory = g.memory ?? "sc";
      start = begin(g, every); presses = []; wanted = null; known = ways(g, every);
      said = changed ? `Now ${programs[edit].label.join("")}, ${models[memory]}. ` : "";
      fixed();
    };
    const models = { sc: "under sequential consistency", tso: "with late stores (tso)", pso: "with late stores in any order (pso)" };

    /* what stays as long as the program does */
    const fixed = () => {
      const pick = (words, on, act) => { const b = button(null, async () => { try { await act(); draw() } catch { status.textContent = "It could not be loaded." } }); b.append(...words.map((t, i) => i % 2 ? make("code", t) : t)); b.setAttribute("aria-pressed", on); return b };
      choice.replaceChildren();
      const offer = (of, picks) => { if (picks.length < 2) return; const p = part("p"); p.dataset.of = of; p.append(of + ": ", ...picks); choice.append(p) };
      offer("Program", programs.map((o, i) => pick(o.label, i == which, () => open(i, memory))));
      offer("Memory", programs[which].graphs.map(([m]) => pick([m], m == memory, () => open(which, m))));
      target = Object.keys(g.ends).filter(i => goal.includes(g.ends[i].text));
      solve.replaceChildren($("summary", solve), ...Object.entries(g.ends).map(([i, e]) => button(e.text || "nothing printed", () => {
        presses = []; wanted = known[i]; said = `On the way to ${e.text || "nothing printed"}: ${many(wanted.moves.length, "move")}, ${many(wanted.switches, "switch")}. The next one is marked. `; draw();
      })));
      past.className = "out l" + Math.min(8, Object.keys(g.threads).length || 1);
    };
    const meets = ends => target.some(end => end in ends);

    const move = (i, e) => {
      const n = presses.length;
      said = wanted && wanted.moves[n] != i ? "You left the way. " : "";
      if (said) wanted = null;
      const before = r.ends[place()];
      presses.push(press(r, place(), e, every));
      if (meets(before) && !meets(r.ends[place()])) said += "The goal can't be reached any more: take back, or begin again. ";
      draw(e[0]);
    };

    const values = at => rows(r.text(r.nodes[at]?.v ?? 0));
    /* who wrote each variable last, and what: states are one whatever a variable holds that nobody reads any more */
    const writers = () => {
      const last = {}, told = {};
      for (const { from, e } of steps()) {
        const before = Object.fromEntries(values(from)), words = r.text(e[3]);
        values(e[1]).forEach(([k, v]) => {
          const drained = words.startsWith(k + " = "), wrote = words.startsWith(`writes ${k} =`);
          if (before[k] !== v || wrote || drained) last[k] = e[0];
          if (drained || wrote && memory == "sc") told[k] = words.slice(words.indexOf(" = ") + 3).replace(/ reaches memory.*/s, "").match(/^(".*"|[^,]*)/s)[0];
          else if (before[k] !== v) delete told[k];
        });
      }
      return { last, told };
    };
    const of = (at, field) => (g.sets?.[r.nodes[at]?.[field]] ?? []);
    const object = i => g.objects?.[i]?.[0] ?? "";

    /* a thread: its code, where it stands, what it would do, what it holds */
    const column = (key, at, edges) => {
      const t = r.stands[at]?.find(t => t[0] == key), mine = edges.filter(([e]) => owner(e[0]) == key), big = r.chosen.has(key);
      const col = part("div", "col " + look(key)[0] + (big ? "" : " small")); col.setAttribute("role", "group"); col.setAttribute("aria-label", r.names[key]);
      col.append(who(key));
      const stood = +t?.[3] || 0;
      if (big) col.append(code(key, stood));
      const state = !t || t[2] == "finished" ? "has ended" : t[2] == "blocked" ? "waits " + waits(key, at, t[4]) : "";
      if (!mine.length) col.append(make("p", state || "stands" + (stood ? ", line " + stood : ""), "state"));
      mine.forEach(([e, i]) => col.append(step(key, at, e, i)));
      const holds = part("dl", "vals");
      const held = of(at, "h").filter(h => h[0] == key).map(h => object(h[1]) + (h[2] > 1 ? " × " + h[2] : ""));
      const has = (term, words) => words.length && holds.append(make("dt", term), make("dd", words.join(", ")));
      has("holds", held);
      has("has read", of(at, "r").filter(v => v[0] == key).flatMap(v => v[1].map(([k, x]) => `${k} = ${x}`)));
      has("buffer", of(at, "b").filter(v => v[0] == key).flatMap(v => v[1].map(([k, x]) => `${k} = ${x}`)));
      if (holds.firstChild) col.append(holds);
      return col;
    };
    const waits = (key, at, words) => {
      const w = of(at, "w").find(w => w[0] == key);
      const by = w && of(at, "h").filter(h => h[1] == w[1]).map(h => r.names[h[0]]).join(", ");
      return w && object(w[1]) ? `for ${object(w[1])}${by ? `, which ${by} holds` : ""}` : words.replace(/^locks /, "for ").replace(/^joins /, "for the end of ").replace(/^spins until/, "for");
    };
    const step = (key, at, e, i) => {
      const run = press(r, at, e, every).map(s => r.text(s.e[3])), words = run.slice(0, 2).join(", then ") + (run.length > 2 ? `, and ${many(run.length - 2, "step")} more` : "") || "goes on";
      const next = wanted?.moves[presses.length] == i, name = late(e[0]) ? `${r.names[key]}'s buffer: ` : "";
      const b = button(name + words, () => move(i, e), next ? "go-on" : "");
      b.dataset.key = e[0]; b.dataset.move = i;
      b.setAttribute("aria-label", `${name || r.names[key] + " "}${words}${e[2] ? ", line " + e[2] : ""}${next ? ", next on the way" : ""}`);
      return b;
    };
    /* the lines it stands at in any state, and two around each */
    const code = (key, stood) => {
      const lines = new Set(r.stands.flat().filter(t => t[0] == key && +t[3]).map(t => +t[3]));
      r.nodes.forEach(n => n.e.forEach(e => owner(e[0]) == key && e[2] && lines.add(e[2])));
      const shown = Object.keys(g.code).map(Number).filter(n => [...lines].some(l => Math.abs(l - n) < 3));
      const indent = Math.min(...shown.filter(n => g.code[n].trim()).map(n => g.code[n].search(/\S/)));
      const list = part("div", "lines"); list.tabIndex = 0; list.setAttribute("role", "group"); list.setAttribute("aria-label", "Code of " + r.names[key]);
      shown.forEach((n, i) => {
        if (i && shown[i - 1] != n - 1) list.append(make("div", "⋮", "gap"));
        const s = part("div", n == stood ? "at" : ""), c = part("code"); s.dataset.n = n; c.innerHTML = g.code[n].slice(indent) || " ";
        if (Math.abs(n - stood) > 2 && stood) s.classList.add("far");
        if (n == stood) s.setAttribute("aria-current", "step");
        s.append(c); list.append(s);
      });
      return list;
    };

    const shared = at => {
      const { last, told } = writers(), rowsOf = values(at), body = part("tbody");
      rowsOf.forEach(([k, v]) => {
        const tr = part("tr"), th = make("th", k), by = part("td"), queue = of(at, "w").filter(w => object(w[1]) == k).map(w => r.names[w[0]]);
        th.scope = "row";
        if (queue.length) by.append("waiting: " + queue.join(", ")); else if (last[k] && !/^(free|held by)/.test(v)) by.append("by ", who(last[k]));
        tr.append(th, make("td", told[k] ?? v), by); body.append(tr);
      });
      const tr = part("tr"), th = make("th", "printed"), td = make("td", r.text(r.nodes[at]?.o ?? 0).trimEnd() || "nothing yet"); th.scope = "row"; td.colSpan = 2; tr.append(th, td); body.append(tr);
      memo.replaceChildren(make("caption", "Memory"), body);
    };

    /* which ends are still reached, and by how many schedules */
    const chances = at => {
      const left = r.ends[at] ?? {}, sum = Object.values(left).reduce((a, b) => a === null || b === null ? null : a + b, 0n);
      odds.replaceChildren("Still reached: ", ...Object.entries(g.ends).flatMap(([i, e], n) => {
        const s = make("span", null, i in left ? "" : "gone");
        s.append(make("b", e.text || "nothing printed"), i in left ? left[i] === null ? " by schedules without bound" : ` by ${number(left[i])}${sum === null ? "" : " of " + number(sum)}` : " no more");
        return n ? [" · ", s] : [s];
      }));
      const more = programs[which].graphs.filter(m => m[0] != memory).map(m => m[0]);
      if (which == 0 && memory == "sc") unseen.forEach(o => odds.append(make("span", ` · ${o} in no schedule: each read finds what was written last, so in no order of these steps do they give it.${more.length ? " Choose another memory above." : " Real machines may let a store reach memory later."}`, "gone why")));
    };

    const draw = focus => {
      const at = place(), node = r.nodes[at] ?? { e: [] }, edges = node.e.map((e, i) => [e, i]), end = g.ends[node.end], done = steps();
      const columns = r.keys.filter(k => r.chosen.has(k)), others = r.keys.filter(k => !r.chosen.has(k) && (r.stands[at]?.some(t => t[0] == k) || edges.some(([e]) => owner(e[0]) == k)));
      cols.replaceChildren(...columns.map(k => column(k, at, edges)));
      cols.dataset.n = Math.min(4, columns.length);
      rest.replaceChildren(...others.map(k => column(k, at, edges)), ...edges.filter(([e]) => e[0] == "exit").map(([e, i]) => step("exit", at, e, i)));
      loop.hidden = !r.stands[at]?.some(t => /^spins/.test(t[4]));
      shared(at); chances(at);
      past.replaceChildren(...done.map((s, i) => {
        const li = part("li"), gutter = part("span", "g"), [colour, mark, lane] = look(s.e[0]);
        gutter.ariaHidden = true; gutter.append(make("b", mark, colour + " i" + lane));
        li.append(make("span", i + 1, "no"), gutter, make("b", r.names[owner(s.e[0])], "who " + colour), make("samp", r.text(s.e[3])), make("span", s.e[2] ? "line " + s.e[2] : "", "t"));
        return li;
      }));
      back.disabled = again.disabled = !presses.length;
      all.parentNode.hidden = false;
      const made = presses.flat(), n = switches(r, made), best = known[node.end]?.switches, taken = presses.at(-1);
      const step_ = taken ? `${late(taken[0].e[0]) ? r.names[owner(taken[0].e[0])] + "'s buffer: " : r.names[owner(taken[0].e[0])] + " "}${taken.map(s => r.text(s.e[3])).slice(-3).join(", ")}. ` : "You have not moved yet. ";
      const stuck = end?.ended ? r.stands[at].filter(t => t[2] != "finished").map(t => ` ${t[1]} waits at line ${t[3]} ${waits(t[0], at, t[4])}.`).join("") : "";
      const won = end && goal.includes(end.text) && (memory == under);
      status.textContent = said + step_ + (end ? `The end: ${end.text || "nothing printed"}. ${end.ended}${stuck} ` : edges.length ? "" : "The end. ")
        + (won ? `${fewest && n > best ? "Reached, but not with the fewest switches. " : "You reached the goal. "}` : "")
        + (made.length ? `${many(made.length, "step")}, ${many(n, "switch")}${best == null ? "" : `; the fewest to this end: ${best}`}.` : "");
      if (goal.length && !target.length) status.textContent += ` No schedule of this program reaches the goal${memory == under ? "" : " under this memory"}.`;
      box.classList.toggle("won", !!won);
      mark(r.stands[at] ?? []);
      card.querySelectorAll(".states [data-state]").forEach(s => s.classList.toggle("here", which == 0 && memory == "sc" && s.dataset.state == at));
      address();
      const buttons = [...cols.querySelectorAll("button"), ...rest.querySelectorAll("button")];
      const next = focus?.isConnected && !focus.disabled ? focus : box.querySelector(".go-on") ?? buttons.find(b => b.dataset.key == focus) ?? buttons[0] ?? back;
      if (moved) next.focus({ preventScroll: true });
      moved = true;
      for (const l of box.querySelectorAll(".lines")) { const s = $(".at", l); if (s) l.scrollTop = s.offsetTop - l.offsetTop - l.clientHeight / 2 + s.offsetHeight / 2 }
    };
    let moved = !at;

    /* in the listing: where each thread stands, or at the end hangs */
    const mark = stands => {
      listing?.querySelectorAll("[data-at]").forEach(l => { l.removeAttribute("data-at"); l.classList.remove(...[...l.classList].filter(c => c.startsWith("t-"))) });
      if (which == 0) for (const t of stands.filter(t => t[2] != "finished" && +t[3])) {
        const l = listing?.querySelector(`code>[data-n="${t[3]}"]`);
        if (!l) continue;
        l.dataset.at = (l.dataset.at ?? "") + look(t[0])[1];
        l.classList.add(look(t[0])[0]);
      }
    };

    /* a position: the program, the memory, whether every step is shown, and which of the steps was taken each time */
    const address = () => {
      const moves = presses.map(p => r.nodes[p[0].from].e.indexOf(p[0].e).toString(36)).join("");
      here.href = `#p.board=${encodeURIComponent(name)},${which},${memory},${every ? 1 : 0},${moves}`;
      if (moved && presses.length) try { history_.replaceState(null, "", here.href) } catch { }
    };
    const history_ = window.history;

    const [edit, model, single, moves] = (at ?? "0,,0,").split(",");
    every = single == 1; all.checked = every;
    await open(programs[edit] ? +edit : 0, model || under);
    for (const c of moves ?? "") {
      const e = r.nodes[place()]?.e[parseInt(c, 36)];
      if (!e) break;
      presses.push(press(r, place(), e, every));
    }
    draw();
    box.scrollIntoView({ block: box.offsetHeight < innerHeight ? "nearest" : "start" });
  };
})();
