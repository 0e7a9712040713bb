// Where the reader is: the list they came from, what comes next on it, and the way back to where they were.

import { $, $$, app, fitting, folder, narrow, show, shownView, sortBy, views } from "./page.js";

const single = views.length > 1;
const shelf = `presskit.place:${app ? "app" : folder}`; // for this window only: two windows are two readers

function load() {
  try { return JSON.parse(sessionStorage.getItem(shelf) || "{}"); } catch { return {}; }
}

function store(place) {
  try { sessionStorage.setItem(shelf, JSON.stringify(place)); } catch { /* then the list begins anew */ }
}

const listed = () => fitting().map((row) => $("a[href]", row)?.href).filter(Boolean);

/** The releases of the list the reader came from, as addresses, and which of them is shown. */
function around() {
  const all = single ? listed() : load().list || [];
  const here = single ? `#${shownView().dataset.view}` : location.href.split("#")[0];
  return { all, at: all.findIndex((href) => (single ? href.endsWith(here) : href === here)) };
}

function showFollowing() {
  const view = shownView();
  const link = $(".following", view);
  if (!link) return;
  const { all, at } = around();
  const next = at >= 0 ? all[at + 1] : all[0];
  link.hidden = !next;
  if (next) link.href = next;
  $(".at", view).textContent = at >= 0 ? `${at + 1} / ${all.length}` : "";
}

/** To the next or the previous release of the list; false when there is none. */
export function turn(by) {
  const { all, at } = around();
  const wanted = at < 0 ? (by > 0 ? all[0] : undefined) : all[at + by];
  if (!shownView().matches(".release") || !wanted) return false;
  if (single) open(wanted);
  else location.href = wanted;
  return true;
}

/** Show another view of this page; the browser would scroll on its own account if it followed the link. */
function open(href) {
  history.pushState(null, "", href);
  show();
}

// --- leaving a list and coming back -----------------------------------------------------------------------------------

const left = new Map(); // views of this page: how far it was scrolled, and the link that led away

document.addEventListener("click", (event) => {
  const link = event.target.closest?.("a[href]:not(.skip)");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return; // to a window of its own
  const view = shownView();
  if (view.contains(link) && !view.matches(".release")) left.set(view, { link, y: window.scrollY });
  if (!single && view.id === "overview" && view.contains(link)) {
    const header = $("th[aria-sort]:not([aria-sort=none])", view);
    store({
      list: listed(), at: link.href, y: window.scrollY, search: $("#search").value, filter: $("#filter").value,
      sort: $("button", header).dataset.sort, up: header.getAttribute("aria-sort") === "ascending",
    });
  }
  if (single && link.getAttribute("href").startsWith("#")) {
    event.preventDefault();
    open(link.href);
  }
}, true);

/** The overview as it was left for a release. */
function restore() {
  const place = load();
  if (!place.back) return;
  store({ ...place, back: false });
  $("#search").value = place.search;
  $("#filter").value = place.filter;
  sortBy(place.sort, place.up);
  narrow();
  const link = $$("#releases a").find((one) => one.href === place.at);
  link?.focus({ preventScroll: true });
  window.scrollTo({ top: place.y, behavior: "instant" });
  link?.scrollIntoView({ block: "nearest", behavior: "instant" }); // it may be another than the one that led away
}

function arrive({ detail: { view, target } }) {
  $("#said").textContent = ""; // it was about the view before
  showFollowing();
  const overview = $("#overview");
  const shown = $(`#releases a[href="#${view.dataset.view}"]`);
  if (shown && left.has(overview)) left.get(overview).link = shown; // the reader went on to the next one meanwhile
  const was = left.get(view);
  if (target !== view) target.focus({ preventScroll: true });
  else if (was?.link.checkVisibility()) {
    was.link.focus({ preventScroll: true });
    window.scrollTo({ top: was.y, behavior: "instant" });
    was.link.scrollIntoView({ block: "nearest", behavior: "instant" });
  } else $("h1", view).focus({ preventScroll: true });
}

if (single) {
  history.scrollRestoration = "manual"; // a view is put where it was left, not where another one was
  window.addEventListener("pagehide", () => { history.scrollRestoration = "auto"; });
  document.addEventListener("shown", arrive);
} else if ($("#releases")) restore();
else if ($(".release")) store({ ...load(), back: true, at: location.href.split("#")[0] });
showFollowing();

// the skip link leads to the content without becoming a place to come back to
$(".skip").addEventListener("click", (event) => {
  event.preventDefault();
  $("#content").focus();
});
