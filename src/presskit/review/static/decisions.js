// Decisions: made here, kept by the app on the server or by a page that stands alone in the browser.

import { $, $$, memory, root, say } from "./page.js";

const app = document.body.dataset.app === "yes";
const key = `presskit.decisions:${location.pathname.replace(/review\/[^/]*$/, "")}`;

/** All decisions of this reviewer on these results, oldest first. */
export let made = [];

const hex = (count) => [...crypto.getRandomValues(new Uint8Array(count))].map((b) => b.toString(16).padStart(2, "0")).join("");

/** A decision as decisions.jsonl states it. Targets are {kind, id, exact}. */
export function decision(action, targets, extra = {}) {
  return {
    id: `dec-${hex(8)}`,
    time: new Date().toISOString(),
    who: memory.get("presskit.who") || "reviewer",
    action,
    targets,
    note: extra.note || "",
    value: extra.value || "",
  };
}

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
  made.push(entry);
  if (!app && !memory.set(key, JSON.stringify(made))) {
    say("Ce navigateur ne garde rien : téléchargez vos décisions.", "This browser keeps nothing: download your decisions.");
  }
  paint();
  return true;
}

/** Take the latest decision in force back. */
export async function undo() {
  const last = inForce().at(-1);
  if (!last) return;
  const entry = decision("undo", [{ kind: "decision", id: last.id, exact: "" }]);
  if (await keep(entry)) say("Annulé.", "Undone.");
}

export function inForce() {
  const undone = new Set(made.filter((d) => d.action === "undo").flatMap((d) => d.targets.map((t) => t.id)));
  return made.filter((d) => d.action !== "undo" && !undone.has(d.id));
}

/** A file of JSON lines for `presskit decisions import`. */
export function save() {
  const lines = made.map((entry) => JSON.stringify(entry)).join("\n");
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([`${lines}\n`], { type: "application/x-ndjson" }));
  link.download = "decisions.jsonl";
  link.click();
  URL.revokeObjectURL(link.href);
}

// --- showing what was decided -------------------------------------------------------------------------------------------

const SHOWN = {
  accept_pair: "accepted", pair: "accepted", reject_pair: "rejected", accept_bead: "accepted", bead: "accepted",
  reject_bead: "rejected", accept_finding: "accepted", dismiss_finding: "dismissed", dismiss_check: "dismissed",
};
const WORD = { accepted: ["accepté", "accepted"], rejected: ["refusé", "rejected"], dismissed: ["écarté", "dismissed"] };

function tell(place, status) {
  if (!place) return;
  const words = WORD[status];
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

/** Lay all decisions in force over the page as it was made. */
export function paint() {
  const before = $$("[data-status-before]");
  for (const element of before) {
    element.dataset.status = element.dataset.statusBefore;
    tell(element.matches(".row") ? $('[data-shows="bead"]', element) : null, element.dataset.status);
  }
  const set = (element, status) => {
    if (!element) return;
    if (element.dataset.statusBefore === undefined) element.dataset.statusBefore = element.dataset.status || "";
    element.dataset.status = status;
    if (element.matches(".row")) tell($('[data-shows="bead"]', element), status);
    if (element.matches(".release")) tell($('[data-shows="pair"]', element), status);
  };
  for (const entry of inForce()) {
    const status = SHOWN[entry.action];
    for (const target of entry.targets) {
      if (target.kind === "finding") set(document.getElementById(target.id), status);
      if (target.kind === "bead") set($(`[data-bead="${CSS.escape(target.id)}"]`), status);
      if (target.kind === "check") for (const one of $$(`[data-check="${CSS.escape(target.id)}"]`)) set(one, status);
      if (target.kind === "release" && /_pair$|^pair$/.test(entry.action)) {
        set(document.getElementById(target.id), status);
        const row = $(`tr[data-release="${CSS.escape(target.id)}"]`);
        if (row) { row.dataset.reviewed = status; tell($('[data-shows="reviewed"]', row), status); }
      }
    }
  }
  const some = inForce().length > 0;
  $('[data-do="undo"]').disabled = !some;
  const button = $('[data-do="save"]');
  if (button) button.disabled = made.length === 0;
}

// --- start -------------------------------------------------------------------------------------------------------------

if (app) {
  fetch("/decisions").then((answer) => answer.json()).then((entries) => { made = entries; paint(); }).catch(() => paint());
} else {
  try { made = JSON.parse(memory.get(key) || "[]"); } catch { made = []; }
  paint();
}
// another tab of the same page decided something: show it here too, so that neither overwrites the other
window.addEventListener("storage", (event) => {
  if (event.key === key && event.newValue) { made = JSON.parse(event.newValue); paint(); }
});
root.dataset.ready = "yes";
