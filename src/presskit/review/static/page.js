// Reading: language, views, search, filters, sorting, and the lighting up of counterparts.

export const root = document.documentElement;
export const $ = (selector, within = document) => within.querySelector(selector);
export const $$ = (selector, within = document) => [...within.querySelectorAll(selector)];

export const app = document.body.dataset.app === "yes";
/** The folder of the outputs: pages of the same results share what they keep. */
export const folder = location.pathname.replace(/(review\/)?[^/]*$/, "");

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

/** Put a word in both languages where the style sheet shows one. */
export function tell(place, words) {
  if (!place) return;
  place.replaceChildren();
  if (!words) return;
  for (const [lang, word] of [["fr", words[0]], ["en", words[1]]]) {
    const span = document.createElement("span");
    span.lang = lang;
    span.className = `in-${lang}`;
    span.textContent = word;
    place.append(span);
  }
}

// --- the language of the interface ---------------------------------------------------------------------------------

export function setLanguage(lang) {
  root.dataset.ui = root.lang = lang;
  for (const element of $$("[data-label-fr]")) {
    const label = element.dataset[lang === "fr" ? "labelFr" : "labelEn"];
    if (element.tagName === "OPTION" || element.tagName === "TITLE") element.textContent = label;
    else element.setAttribute("aria-label", label);
  }
  if (views.length > 1) nameWindow(shownView());
}

const preferred = () => memory.get("presskit.ui") || ((navigator.language || "fr").startsWith("fr") ? "fr" : "en");

// --- one page with several views: the address says which is shown ----------------------------------------------------

export const views = $$("[data-view]");

export function shownView() {
  return views.find((view) => !view.hidden) || views[0];
}

function nameWindow(view) {
  const heading = $("h1", view);
  const part = $(`.in-${root.dataset.ui}`, heading) || heading;
  document.title = `${part.textContent.trim()} – presskit`;
}

export function show() {
  if (views.length < 2) return;
  let wanted = location.hash.slice(1) || "overview";
  try { wanted = decodeURIComponent(wanted); } catch { /* an address somebody mistyped */ }
  const target = document.getElementById(wanted);
  const view = (target && target.closest("[data-view]")) || views[0];
  for (const one of views) one.hidden = one !== view;
  for (const link of $$(".top nav a")) {
    if (link.getAttribute("href") === `#${view.dataset.view}`) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  }
  nameWindow(view);
  if (target && target !== view) {
    for (let box = target.closest("details"); box; box = box.parentElement.closest("details")) box.open = true;
    target.scrollIntoView({ block: "center" });
  } else window.scrollTo({ top: 0, behavior: "instant" });
  document.dispatchEvent(new CustomEvent("shown", { detail: { view, target: view.contains(target) ? target : view } }));
}

// --- search, filters, sorting ------------------------------------------------------------------------------------------

const asked = (box) => (box?.value || "").toLowerCase().split(/\s+/).filter(Boolean);

const STEP = 200; // rows laid out at once: a table of thousands takes the browser a second
let most = STEP;

/** The rows of the overview that search and filter leave, in their order. */
export function fitting() {
  const words = asked($("#search"));
  const filter = $("#filter")?.value || "all";
  return $$("#releases tbody tr").filter(({ dataset: data }) => (filter === "all" || data.state === filter
    || (filter === "with_findings" && Number(data.findings) >= 1000)
    || (filter === "to_review" && !data.reviewed)) && words.every((word) => data.words.includes(word)));
}

export function narrow() {
  const rows = $$("#releases tbody tr");
  const fits = fitting();
  const count = fits.length;
  const shown = new Set(fits.slice(0, most));
  for (const row of rows) {
    const hidden = !shown.has(row);
    if (row.hidden !== hidden) row.hidden = hidden;
  }
  $("#shown").textContent = `${Math.min(count, most)} / ${rows.length}`;
  $("#no-match").hidden = count > 0;
  $("#show-more").hidden = count <= most;
}

function showMore() {
  const before = $$("#releases tbody tr:not([hidden])").length;
  most += 5 * STEP;
  narrow();
  $("a", $$("#releases tbody tr:not([hidden])")[before])?.focus();
}

function narrowEntities() {
  const words = asked($("#search-entities"));
  const kind = $("#filter-entities").value;
  const rows = $$(".entities tbody tr");
  for (const row of rows) {
    row.hidden = (kind !== "all" && row.dataset.type !== kind) || !words.every((word) => row.dataset.words.includes(word));
  }
  $("#no-name").hidden = rows.some((row) => !row.hidden);
}

function sortAnew(button) {
  const key = button.dataset.sort;
  const now = button.closest("th").getAttribute("aria-sort");
  sortBy(key, now === "none" ? key !== "findings" && key !== "date" : now === "descending");
}

export function sortBy(key, up) {
  const header = $(`[data-sort="${key}"]`).closest("th");
  for (const other of $$("th[aria-sort]", header.parentElement)) other.setAttribute("aria-sort", "none");
  header.setAttribute("aria-sort", up ? "ascending" : "descending");
  const body = $("#releases tbody");
  const rows = $$("tr", body);
  const words = new Intl.Collator(root.lang);
  const order = key === "findings"
    ? (a, b) => Number(a.dataset.findings) - Number(b.dataset.findings)
    : (a, b) => words.compare(a.dataset[key] || "", b.dataset[key] || "");
  rows.sort((a, b) => (up ? order(a, b) : order(b, a)));
  body.append(...rows);
  narrow();
}

// --- counterparts ------------------------------------------------------------------------------------------------------

const kindWords = (kind) => $(`.legend .mention.${kind} .in-${root.dataset.ui}`)?.textContent || "";

let lit = [];
function light(target) {
  for (const one of lit) one.classList.remove("lit");
  lit = [];
  const mention = target?.closest?.("[data-mention]");
  if (mention) {
    mention.title = [kindWords(mention.dataset.kind), mention.dataset.value].filter(Boolean).join(": ");
    const ids = [mention.dataset.mention, mention.dataset.counterpart].filter(Boolean);
    for (const id of ids) lit.push(...$$(`[data-mention="${CSS.escape(id)}"]`, mention.closest(".release") || document));
  } else {
    const row = target?.closest?.(".row");
    if (row) lit = $$(".passage", row);
  }
  for (const one of lit) one.classList.add("lit");
}

/** From one name or amount to the next within a passage row, by arrow keys; its counterpart is said aloud. */
export function step(row, forward) {
  const mentions = $$("[data-mention]", row);
  if (!mentions.length) return;
  const at = mentions.indexOf(document.activeElement);
  const next = mentions[at < 0 ? (forward ? 0 : mentions.length - 1) : (at + (forward ? 1 : -1) + mentions.length) % mentions.length];
  next.focus();
  const other = lit.filter((one) => one.dataset.mention !== next.dataset.mention).map((one) => one.textContent).join("");
  say(`${kindWords(next.dataset.kind)} : ${next.textContent}${other ? ` ↔ ${other}` : ""}`,
    `${kindWords(next.dataset.kind)}: ${next.textContent}${other ? ` ↔ ${other}` : ""}`);
}

// --- start -------------------------------------------------------------------------------------------------------------

setLanguage(preferred());
if ($(".charts") && matchMedia("(max-width: 800px)").matches) $(".charts").open = false;
show();
window.addEventListener("hashchange", show);
document.addEventListener("input", (event) => {
  if (["search", "filter"].includes(event.target.id)) narrow();
  if (["search-entities", "filter-entities"].includes(event.target.id)) narrowEntities();
});
document.addEventListener("submit", (event) => {
  if (event.target.matches(".filters")) event.preventDefault();
});
document.addEventListener("click", (event) => {
  const button = event.target.closest("button[data-do]");
  if (button?.dataset.do === "sort") sortAnew(button);
  if (button?.dataset.do === "show_more") showMore();
  if (button?.dataset.do === "language") {
    const lang = root.dataset.ui === "fr" ? "en" : "fr";
    memory.set("presskit.ui", lang);
    setLanguage(lang);
  }
});
document.addEventListener("mouseover", (event) => light(event.target));
document.addEventListener("focusin", (event) => light(event.target));
if ($("#search")) narrow(); // a browser may have kept what was typed before a reload
