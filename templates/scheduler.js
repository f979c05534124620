/* You are the scheduler: walks the states of a program. Loaded at first use, with the program's graph. */
window.schedule = (box, g) => {
  const card = box.closest("article .card, article"), shift = +box.dataset.shift, text = i => g.texts[i];
  const make = (tag, words, css) => { const e = document.createElement(tag); if (words != null) e.textContent = words; if (css) e.className = css; return e };
  const who = name => { const [colour, mark] = g.threads[name] ?? ["t-main", "■"]; return make("b", mark + " " + name, "who " + colour) };
  const states = i => text(g.nodes[i].t).split("\n").filter(Boolean).map(l => l.split("\t"));
  const names = Object.fromEntries(g.nodes.flatMap((_, i) => states(i)).map(t => [t[0], t[1]]));
  const of = key => names[key.split("/")[0]] ?? "the JVM", line = n => +n + shift;
  let steps = [], goal = null, said = "";

  /* the parts, made once: only what is in them changes */
  box.replaceChildren(make("h3", "Be the scheduler"));
  const turn = box.appendChild(make("dl", null, "turn")), bar = box.appendChild(make("div"));
  const back = bar.appendChild(make("button", "Take back")), again = bar.appendChild(make("button", "From the beginning"));
  const status = box.appendChild(make("p", null, "said")); status.setAttribute("role", "status");
  box.append(make("h3", "What is shared, and what was printed"));
  const shared = box.appendChild(make("dl", null, "vals"));
  const past = box.appendChild(make("ol", null, "out l" + Math.min(8, Object.keys(g.threads).length || 1))); past.setAttribute("aria-label", "Steps so far");
  const ends = Object.entries(g.ends);
  if (ends.length) {
    box.append(make("h3", "Show me how to reach"));
    const ways = box.appendChild(make("div"));
    ends.forEach(([i, e]) => {
      const b = ways.appendChild(make("button", e.text || "nothing printed"));
      b.onclick = () => { goal = e; steps = []; said = `On the way to ${e.text || "nothing printed"}: ${e.way.length} steps. The next one is marked. `; draw(null) };
    });
  }
  box.querySelectorAll("button").forEach(b => b.type = "button");

  const here = () => steps.length ? steps.at(-1).to : g.root;
  const move = ([key, to, at, what]) => {
    const next = goal?.way[steps.length];
    if (goal && next != key) { goal = null; said = "You left the way. " } else said = "";
    steps.push({ from: here(), key, to, at, what: text(what) });
    draw(key.split("/")[0]);
  };
  back.onclick = () => { steps.pop(); said = ""; draw(null, back) };
  again.onclick = () => { steps = []; goal = null; said = ""; draw(null, again) };

  const draw = (focus, kept) => {
    const at = here(), node = g.nodes[at] ?? {}, edges = node.e ?? [], all = at < 0 ? [] : states(at);
    const wanted = goal && goal.way[steps.length], keys = [...all.map(t => t[0])];
    edges.forEach(e => { const k = e[0].split("/")[0]; keys.includes(k) || keys.push(k) });
    turn.replaceChildren(...keys.flatMap(key => {
      const t = all.find(t => t[0] == key), mine = edges.filter(e => e[0].split("/")[0] == key);
      const dt = make("dt"), dd = make("dd"); dt.append(who(of(key)));
      mine.forEach(e => {
        const b = dd.appendChild(make("button", (mine.length > 1 ? text(e[3]) : t?.[4] || text(e[3])) || "goes on"));
        b.type = "button"; b.dataset.key = key; b.className = (g.threads[of(key)]?.[0] ?? "") + (e[0] == wanted ? " go-on" : "");
        b.setAttribute("aria-label", `${of(key)} ${b.textContent}${e[2] ? ", line " + line(e[2]) : ""}${e[0] == wanted ? ", next on the way" : ""}`);
        b.onclick = () => move(e);
        if (e[2]) dd.append("line " + line(e[2]));
      });
      if (!mine.length) dd.append(!t || t[2] == "finished" ? "is done" : `${t[2] == "blocked" ? "waits" : "stands"}: ${t[4]}, line ${line(t[3])}`);
      return [dt, dd];
    }));
    const values = text(node.v ?? 0).split("\n").filter(Boolean).map(l => l.split("\t"));
    const rows = [...values, ["printed", text(node.o ?? 0).trimEnd() || "nothing yet"]];
    shared.replaceChildren(...rows.flatMap(([k, v]) => [make("dt", k), make("dd", v)]));
    past.replaceChildren(...steps.map((s, i) => {
      const li = make("li"), gutter = make("span", null, "g"), name = of(s.key), [colour, mark, lane] = g.threads[name] ?? ["t-main", "■", 0];
      gutter.ariaHidden = true; gutter.append(make("b", mark, colour + " i" + lane));
      li.append(make("span", i + 1, "no"), gutter, make("b", name, "who " + colour), make("samp", s.what), make("span", s.at ? "line " + line(s.at) : "", "t"));
      return li;
    }));
    past.scrollTop = past.scrollHeight;
    back.disabled = again.disabled = !steps.length;
    const end = g.ends[node.end], last = steps.at(-1);
    const step = last ? `${of(last.key)} ${last.what}. ` : "Nobody has moved yet. ";
    const stuck = end?.ended ? all.filter(t => t[2] != "finished").map(t => ` ${t[1]} waits at line ${line(t[3])}: ${t[4]}.`).join("") : "";
    status.textContent = said + step + (edges.length ? "" : end ? `The end: ${end.text || "nothing printed"}. ${end.ended}${stuck} ${end.count} of ${g.all} schedules end like this.` : "The end.");
    mark(all, last, edges.length);
    card.querySelectorAll(".states [data-state]").forEach(s => s.classList.toggle("here", s.dataset.state == at));
    const buttons = [...turn.querySelectorAll("button")], next = turn.querySelector(".go-on") ?? buttons.find(b => b.dataset.key == focus) ?? buttons[0];
    (kept && !kept.disabled ? kept : next ?? back).focus({ preventScroll: true });
  };

  /* in the code: where each thread stands, or at the end hangs */
  const mark = (all, last, going) => {
    card.querySelectorAll("pre code>[data-at]").forEach(l => { l.removeAttribute("data-at"); l.classList.remove(...[...l.classList].filter(c => c.startsWith("t-"))) });
    for (const t of all.filter(t => t[2] != "finished" && +t[3])) {
      const l = card.querySelector(`pre code>[data-n="${line(t[3])}"]`), [colour, sign] = g.threads[t[1]] ?? ["t-main", "■"];
      if (!l) continue;
      l.dataset.at = (l.dataset.at ?? "") + sign;
      l.classList.add(colour);
    }
  };
  draw(null);
};
