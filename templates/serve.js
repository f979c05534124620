/* Only served pages have this (./jbang build.java serve): what is wrong is shown on the page, and a page that has
   become another is loaded again, at the place where it was being read. */
(() => {
  const own = document.currentScript, key = "serve:" + location.pathname;
  const style = new CSSStyleSheet();
  style.replaceSync(`
    [data-serve] { position: fixed; z-index: 9; inset: auto 0 0 0; max-height: 50vh; overflow: auto; margin: 0; padding: .6rem 1rem;
      background: #7a1020; color: #fff; font: 14px/1.5 ui-monospace, monospace; border-top: 3px solid #fff }
    [data-serve] pre { margin: .4rem 0; white-space: pre-wrap; overflow-wrap: anywhere; background: none; color: inherit; border: 0; padding: 0; font: inherit }
    [data-serve].quiet { left: auto; padding: .2rem .8rem; background: #222; border-width: 0 }`);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, style];

  const box = document.createElement("aside");
  box.dataset.serve = "";
  box.setAttribute("role", "status");
  const show = ({ wrong, more, checking }) => {
    const texts = [...wrong, ...(more > 0 ? [`… and ${more} more`] : [])];
    if (checking) texts.push(`being checked: ${checking} ${checking == 1 ? "program" : "programs"} to go`);
    box.replaceChildren(...texts.map(t => Object.assign(document.createElement("pre"), { textContent: t })));
    box.className = wrong.length ? "" : "quiet";
    texts.length ? document.body.append(box) : box.remove();
  };

  /* The place is that of the last heading or card above, so that it stays when something changes before it. */
  const marks = () => [...document.querySelectorAll("main [id]")];
  const leave = () => {
    const above = marks().findLast(e => e.getBoundingClientRect().top <= 1 && e.getClientRects().length);
    const open = [...document.querySelectorAll("main details")].map(d => d.open);
    const place = { y: scrollY, id: above?.id, from: above?.getBoundingClientRect().top, open };
    try { sessionStorage[key] = JSON.stringify(place) } catch { }
    history.scrollRestoration = "manual";
    location.reload();
  };
  const back = () => {
    let place;
    try { place = JSON.parse(sessionStorage[key]); delete sessionStorage[key] } catch { return }
    const details = [...document.querySelectorAll("main details")];
    if (details.length == place.open.length) details.forEach((d, i) => d.open = place.open[i]);
    const mark = place.id && document.getElementById(place.id);
    const there = () => scrollTo({ top: mark ? scrollY + mark.getBoundingClientRect().top - place.from : place.y, behavior: "instant" });
    there();
    /* an answer that was open says what was predicted, a moment after it opens */
    requestAnimationFrame(() => requestAnimationFrame(() => { there(); history.scrollRestoration = "auto" }));
  };

  /* A page out of sight needs no connection: a browser has six for all its tabs. */
  let events;
  const listen = () => {
    events?.close();
    events = null;
    if (document.hidden) return;
    events = new EventSource(`/-/events?${own.dataset.page}&${location.pathname}`); // which is encoded already
    events.onmessage = e => { const state = JSON.parse(e.data); state.reload ? leave() : show(state) };
  };
  document.addEventListener("visibilitychange", listen);
  addEventListener("pagehide", () => events?.close());
  addEventListener("pageshow", e => e.persisted && listen());
  back();
  listen();
})();
