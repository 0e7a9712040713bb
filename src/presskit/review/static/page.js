// Reading: language, views, search, filters, sorting, and the lighting up of counterparts.

export const root = document.documentElement;
export const $ = (selector, within = document) => within.querySelector(selector);
export const $$ = (selector, within = document) => [...within.querySelectorAll(selector)];

/** Browser storage that may be forbidden (private windows, shared drives): then nothing is remembered. */
export const memory = {
  get(key) { try { return localStorage.getItem(key); } catch { return null; } },
  set(key, value) { try { localStorage.setItem(key, value); return true; } catch { return false; } },
};

/** Say something to everybody, screen readers included. */
export function say(fr, en) {
  const place = $("#said");
  place.textContent = root.dataset.ui === "fr" ? fr : en;
  clearTimeout(say.timer);
  say.timer = setTimeout(() => { place.textContent = ""; }, 4000);
}

// --- the language of the interface ---------------------------------------------------------------------------------

export function setLanguage(lang) {
  root.dataset.ui = root.lang = lang;
  for (const element of $$("[data-label-fr]")) {
    const label = element.dataset[lang === "fr" ? "labelFr" : "labelEn"];
    if (element.tagName === "OPTION") element.textContent = label;
    else element.setAttribute("aria-label", label);
  }
}

const preferred = () => memory.get("presskit.ui") || ((navigator.language || "fr").startsWith("fr") ? "fr" : "en");

// --- one page with several views: the address says which is shown ----------------------------------------------------

export const views = $$("[data-view]");

export function shownView() {
  return views.find((view) => !view.hidden) || views[0];
}

export function show() {
  if (views.length < 2) return;
  const wanted = decodeURIComponent(location.hash.slice(1)) || "overview";
  const target = document.getElementById(wanted);
  const view = (target && target.closest("[data-view]")) || views[0];
  for (const one of views) one.hidden = one !== view;
  for (const link of $$(".top nav a")) {
    if (link.getAttribute("href") === `#${view.dataset.view}`) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  }
  if (target === view) window.scrollTo(0, 0);
  else if (target) target.scrollIntoView({ block: "center" });
  document.dispatchEvent(new CustomEvent("shown", { detail: view }));
}

// --- search, filters, sorting ------------------------------------------------------------------------------------------

function narrow() {
  const words = ($("#search")?.value || "").toLowerCase().split(/\s+/).filter(Boolean);
  const filter = $("#filter")?.value || "all";
  for (const row of $$("#releases tbody tr")) {
    const fits = filter === "all" || row.dataset.state === filter
      || (filter === "with_findings" && Number(row.dataset.findings) >= 100)
      || (filter === "to_review" && !row.dataset.reviewed);
    row.hidden = !fits || !words.every((word) => row.dataset.words.includes(word));
  }
}

function narrowEntities() {
  const words = $("#search-entities").value.toLowerCase().split(/\s+/).filter(Boolean);
  for (const row of $$(".entities tbody tr")) row.hidden = !words.every((word) => row.dataset.words.includes(word));
}

function sortBy(button) {
  const header = button.closest("th");
  const up = header.getAttribute("aria-sort") !== "ascending";
  for (const other of $$("th[aria-sort]", header.parentElement)) other.setAttribute("aria-sort", "none");
  header.setAttribute("aria-sort", up ? "ascending" : "descending");
  const key = button.dataset.sort;
  const body = $("#releases tbody");
  const rows = $$("tr", body);
  const order = key === "findings"
    ? (a, b) => Number(a.dataset.findings) - Number(b.dataset.findings)
    : (a, b) => (a.dataset[key] || "").localeCompare(b.dataset[key] || "", root.lang);
  rows.sort((a, b) => (up ? order(a, b) : order(b, a)));
  body.append(...rows);
}

// --- counterparts ------------------------------------------------------------------------------------------------------

function light(target) {
  for (const lit of $$(".lit")) lit.classList.remove("lit");
  const mention = target?.closest?.("[data-mention]");
  if (mention) {
    const ids = [mention.dataset.mention, mention.dataset.counterpart].filter(Boolean);
    const within = mention.closest(".release") || document;
    for (const one of $$("[data-mention]", within)) {
      if (ids.includes(one.dataset.mention)) one.classList.add("lit");
    }
    return;
  }
  const row = target?.closest?.(".row");
  if (row) for (const passage of $$(".passage", row)) passage.classList.add("lit");
}

// --- start -------------------------------------------------------------------------------------------------------------

setLanguage(preferred());
show();
window.addEventListener("hashchange", show);
document.addEventListener("input", (event) => {
  if (event.target.id === "search" || event.target.id === "filter") narrow();
  if (event.target.id === "search-entities") narrowEntities();
});
document.addEventListener("submit", (event) => {
  if (event.target.matches(".filters")) event.preventDefault();
});
document.addEventListener("click", (event) => {
  const button = event.target.closest("button[data-do]");
  if (button?.dataset.do === "sort") sortBy(button);
  if (button?.dataset.do === "language") {
    const lang = root.dataset.ui === "fr" ? "en" : "fr";
    memory.set("presskit.ui", lang);
    setLanguage(lang);
  }
});
document.addEventListener("mouseover", (event) => light(event.target));
document.addEventListener("focusin", (event) => light(event.target));
