// Decisions: made here, kept by the app on the server or by a page that stands alone in the browser.

import { recount } from "./counts.js";
import { $, $$, app, folder, memory, narrow, root, say, tell } from "./page.js";

const key = `presskit.decisions:${folder}`;

/** All decisions of this reviewer on these results, oldest first. */
export let made = [];

const hex = (count) => [...crypto.getRandomValues(new Uint8Array(count))].map((b) => b.toString(16).padStart(2, "0")).join("");

/** Who decides: the name from the settings, else one made up for this browser, so that two reviewers are told apart. */
export function who() {
  let name = memory.get("presskit.who");
  if (!name) {
    name = `reviewer-${hex(3)}`;
    memory.set("presskit.who", name);
  }
  return name;
}

let last = 0;
/** Now as ISO 8601, but later than every decision there is, whatever the clock says, so that their order is kept. */
function now() {
  const latest = made.reduce((time, entry) => Math.max(time, Date.parse(entry.time) || 0), last);
  last = Math.max(Date.now(), latest + 1);
  return new Date(last).toISOString();
}

/** A decision as decisions.jsonl states it. Targets are {kind, id, exact}. */
export function decision(action, targets, extra = {}) {
  return {
    id: `dec-${hex(8)}`, time: now(), who: who(), action, targets, note: extra.note || "", value: extra.value || "",
  };
}

const LATER = /pair$|bead$|_entit(y|ies)$|^glossary$/; // what only the next run of the pipeline can carry out

/** Keep a decision; resolves to false when it could not be kept. */
export async function keep(entry) {
  if (app) {
    try {
      const token = $('meta[name="csrf-token"]').content;
      const answer = await fetch("/decisions", {
        method: "POST",
        headers: { "Content-Type": "application/json", "X-CSRF-Token": token },
        body: JSON.stringify(entry),
      });
      if (!answer.ok) throw new Error(String(answer.status));
    } catch {
      say("La décision n’a pas pu être enregistrée.", "The decision could not be saved.");
      return false;
    }
  }
  if (!app) made = kept(); // another window of this page may have added some
  made.push(entry);
  if (LATER.test(entry.action)) $("#waiting").hidden = false;
  if (!app && !memory.set(key, JSON.stringify(made))) {
    say("Ce navigateur ne garde rien : téléchargez vos décisions.", "This browser keeps nothing: download your decisions.");
  }
  paint();
  return true;
}

/** Take this reviewer's own latest decision in force back. */
export async function undo() {
  const mine = own().at(-1);
  if (!mine) { say("Rien à annuler.", "Nothing to undo."); return; }
  const entry = decision("undo", [{ kind: "decision", id: mine.id, exact: "" }]);
  const [fr, en] = SHOWN[mine.action][1];
  if (await keep(entry)) say(`Annulé : ${fr}.`, `Undone: ${en}.`);
}

export function inForce() {
  made.sort((a, b) => (a.time < b.time ? -1 : a.time > b.time ? 1 : 0));
  const undone = new Set(made.filter((d) => d.action === "undo").flatMap((d) => d.targets.map((t) => t.id)));
  return made.filter((d) => d.action !== "undo" && !undone.has(d.id));
}

const own = () => inForce().filter((entry) => entry.who === who());

function kept() {
  try { return JSON.parse(memory.get(key) || "[]"); } catch { return []; }
}

/** A file of JSON lines for `presskit decisions import`. */
export function save() {
  const lines = made.map((entry) => JSON.stringify(entry)).join("\n");
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([`${lines}\n`], { type: "application/x-ndjson" }));
  link.download = "decisions.jsonl";
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10000);
}

// --- showing what was decided -------------------------------------------------------------------------------------------

// What a decision makes of its target: the status that styles it, and the words that say it.
const ACCEPTED = ["accepted", ["accepté", "accepted"]];
const DISMISSED = ["dismissed", ["écarté", "dismissed"]];
const SHOWN = {
  accept_pair: ACCEPTED, pair: ["accepted", ["paire formée", "paired"]], reject_pair: ["rejected", ["paire refusée", "pair rejected"]],
  reviewed: ["accepted", ["relu", "reviewed"]],
  accept_bead: ACCEPTED, bead: ["accepted", ["relié autrement", "linked anew"]], split_bead: ["accepted", ["séparé", "split"]],
  reject_bead: ["rejected", ["refusé", "rejected"]],
  accept_finding: ["accepted", ["à corriger", "to be corrected"]], dismiss_finding: DISMISSED, dismiss_check: DISMISSED,
  merge_entities: ["accepted", ["fusionné", "merged"]], rename_entity: ["accepted", ["renommé", "renamed"]],
  retype_entity: ["accepted", ["type corrigé", "kind corrected"]], glossary: ["accepted", ["au glossaire", "in the glossary"]],
};
const SHOWS = { finding: "finding", row: "bead", release: "pair", entity: "entity" };

const by = (name, id) => $$(`[data-${name}="${CSS.escape(id)}"]`);

/** The elements a decision is about. */
function touched(entry) {
  const places = [];
  const checks = entry.targets.filter((one) => one.kind === "check");
  const release = entry.targets.find((one) => one.kind === "release")?.id;
  for (const check of checks) {
    places.push(...by("check", check.id).filter((one) => !release || one.closest(".release").dataset.release === release));
  }
  for (const target of entry.targets) {
    if (target.kind === "finding") places.push(...by("finding", target.id));
    if (target.kind === "bead") places.push(...by("bead", target.id));
    if (target.kind === "entity") places.push(...by("entity", target.id));
  }
  if (/pair$|^reviewed$/.test(entry.action) && release) places.push(...by("release", release));
  return places;
}

/** The page as it was made, to go back to when a decision is undone. */
const before = new Map();

function mark(element, [status, words], note) {
  const name = element.matches("tr[data-release]") ? "reviewed" : SHOWS[Object.keys(SHOWS).find((one) => element.matches(`.${one}, [data-${one}]`))];
  const place = $(`[data-shows="${name}"]`, element);
  const remark = $('[data-shows="note"]', element);
  if (!before.has(element)) {
    before.set(element, { status: element.dataset.status, reviewed: element.dataset.reviewed, place, nodes: place ? [...place.childNodes] : [], remark, note: remark?.textContent });
  }
  element.dataset.status = status;
  if (element.matches("tr[data-release]")) element.dataset.reviewed = status;
  tell(place, words);
  if (remark && note) remark.textContent = note;
}

/** Lay all decisions in force over the page as it was made. */
export function paint() {
  for (const [element, was] of before) {
    if (was.status === undefined) delete element.dataset.status; else element.dataset.status = was.status;
    if (was.reviewed !== undefined) element.dataset.reviewed = was.reviewed;
    was.place?.replaceChildren(...was.nodes);
    if (was.remark) was.remark.textContent = was.note;
  }
  before.clear();
  for (const entry of inForce()) {
    const shown = SHOWN[entry.action];
    if (shown) for (const element of touched(entry)) mark(element, shown, entry.note);
  }
  $('[data-do="undo"]').setAttribute("aria-disabled", String(own().length === 0)); // keeps the focus, says why
  const button = $('[data-do="save"]');
  if (button) button.disabled = made.length === 0;
  recount();
  if ($("#releases")) narrow();
}

// --- start -------------------------------------------------------------------------------------------------------------

if (app) {
  fetch("/decisions")
    .then((answer) => answer.json())
    .then((entries) => { made = entries; paint(); root.dataset.ready = "yes"; })
    .catch(() => say("Les décisions n’ont pas pu être lues.", "The decisions could not be read."));
} else {
  made = kept();
  paint();
  root.dataset.ready = "yes";
}
// another tab of the same page decided something: show it here too, so that neither overwrites the other
window.addEventListener("storage", (event) => {
  if (event.key === key && event.newValue) { made = kept(); paint(); }
});
