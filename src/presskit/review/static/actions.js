// Acting: buttons and keys for pairs, beads, findings and entities.

import { $, $$, memory, say, shownView } from "./page.js";
import { decision, keep, save, undo } from "./decisions.js";

const target = (kind, id, exact = "") => ({ kind, id, exact });

/** Every decision below the collection also names the release and its documents, so that a run can find it. */
function about(release) {
  const named = [target("release", release.dataset.release)];
  for (const side of ["fr", "en"]) {
    if (release.dataset[side]) named.push(target("document", release.dataset[side], release.dataset[`${side}File`]));
  }
  return named;
}

const segments = (within) => $$(".passage", within).map((p) => target("segment", p.dataset.segment, p.textContent.trim()));

// --- problems: what next and previous go through ---------------------------------------------------------------------------

const PROBLEM = ".finding:not([data-status=dismissed]):not(.info), .row.doubtful";
let here = null;

function problems() {
  return $$(PROBLEM, shownView()).filter((one) => one.offsetParent !== null);
}

function go(step) {
  const all = problems();
  if (!all.length) { say("Aucun problème.", "No problem."); return; }
  const at = all.indexOf(here);
  here = all[(at + step + (at < 0 && step < 0 ? 1 : 0) + all.length) % all.length];
  for (const row of $$(".row.here")) row.classList.remove("here");
  here.closest(".row")?.classList.add("here");
  here.scrollIntoView({ block: "center" });
  here.focus({ preventScroll: true });
}

/** The element an action without a button of its own is about: what has the focus, else the current problem. */
function current(selector) {
  return document.activeElement?.closest?.(selector) || here?.closest?.(selector);
}

// --- actions ---------------------------------------------------------------------------------------------------------------

async function onFinding(action, finding) {
  const release = finding.closest(".release");
  const note = $("[data-note]", finding)?.value || "";
  const targets = action === "dismiss_check"
    ? [target("check", finding.dataset.check)]
    : [target("finding", finding.dataset.finding, finding.dataset.message), ...about(release)];
  if (await keep(decision(action, targets, { note }))) {
    say(action === "accept_finding" ? "Différence retenue." : "Différence écartée.",
      action === "accept_finding" ? "Difference accepted." : "Difference dismissed.");
  }
}

async function onBead(action, row) {
  const release = row.closest(".release");
  let words = segments(row);
  if (action === "merge_bead") {
    const next = row.nextElementSibling;
    if (!next) return;
    words = [...words, ...segments(next)];
  }
  const kept = action === "merge_bead" ? "bead" : action === "split_bead" ? "reject_bead" : action;
  const targets = [target("bead", row.dataset.bead), ...words, ...about(release)];
  if (await keep(decision(kept, targets))) {
    say("Noté ; s’applique à la prochaine exécution.", "Noted; takes effect with the next run.");
  }
}

async function onPair(action, release) {
  const targets = about(release);
  if (action === "pair") {
    const partner = $("[data-partner]", release);
    if (!partner?.value) return;
    targets.push(target("document", partner.value, partner.selectedOptions[0].dataset.file));
  }
  if (await keep(decision(action, targets))) {
    say("Noté ; s’applique à la prochaine exécution.", "Noted; takes effect with the next run.");
  }
}

/** Link by hand: one chosen passage (or more) on each side. */
async function linkChosen(release) {
  const chosen = $$(".passage.chosen", release);
  const sides = new Set(chosen.map((p) => (p.closest(".fr") ? "fr" : "en")));
  if (sides.size < 2) { say("Choisissez un passage de chaque côté.", "Choose a passage on each side."); return; }
  const words = chosen.map((p) => target("segment", p.dataset.segment, p.textContent.trim()));
  if (await keep(decision("bead", [...words, ...about(release)]))) {
    for (const one of chosen) { one.classList.remove("chosen"); one.removeAttribute("aria-selected"); }
    say("Relié ; s’applique à la prochaine exécution.", "Linked; takes effect with the next run.");
  }
}

function editEntity(button) {
  const row = button.closest("tr");
  const open = $(".entity-form", row);
  button.setAttribute("aria-expanded", String(!open));
  if (open) { open.remove(); return; }
  const form = $("#entity-form").content.firstElementChild.cloneNode(true);
  button.after(form);
  form.elements.name.value = $(".mention", row).textContent;
  form.elements.name.focus();
}

async function onEntity(form, glossary) {
  const row = form.closest("tr");
  const name = $(".mention", row).textContent;
  const targets = [target("entity", row.dataset.entity, name)];
  const wanted = form.elements.name.value.trim();
  const merge = form.elements.merge.value.trim();
  const other = $$("#entity-names option").find((option) => option.value === merge && option.dataset.id !== row.dataset.entity);
  const kind = form.elements.type.value;
  let done = false;
  if (glossary) {
    const english = $("td[lang=en]", row).textContent.trim();
    done = await keep(decision("glossary", targets, { value: [kind, wanted || name, english === "–" ? "" : english].join("\t") }));
  }
  else {
    if (other) done = await keep(decision("merge_entities", [...targets, target("entity", other.dataset.id, merge)]));
    if (wanted && wanted !== name) done = await keep(decision("rename_entity", targets, { value: wanted }));
    if (!$(".mention", row).classList.contains(kind)) done = await keep(decision("retype_entity", targets, { value: kind }));
  }
  if (done) say("Noté ; s’applique à la prochaine exécution.", "Noted; takes effect with the next run.");
}

const DO = {
  undo,
  save,
  keys: () => $("#keys").showModal(),
  next: () => go(1),
  previous: () => go(-1),
  link: (button) => linkChosen(button.closest(".release")),
  edit_entity: editEntity,
  glossary: (button) => onEntity(button.closest("form"), true),
};

document.addEventListener("click", (event) => {
  const button = event.target.closest("button[data-do]");
  if (!button) {
    const passage = event.target.closest(".release .passage");
    if (passage && !String(getSelection())) passage.classList.toggle("chosen");
    return;
  }
  const name = button.dataset.do;
  if (DO[name]) DO[name](button);
  else if (/_finding$|_check$/.test(name)) onFinding(name, button.closest(".finding"));
  else if (/_bead$/.test(name)) onBead(name, button.closest(".row"));
  else if (/pair$/.test(name)) onPair(name, button.closest(".release"));
});

document.addEventListener("submit", (event) => {
  if (!event.target.matches(".entity-form")) return;
  event.preventDefault();
  onEntity(event.target, false);
});

function problemsOnly(box) {
  box.closest(".release").classList.toggle("problems", box.checked);
}

document.addEventListener("change", (event) => {
  if (event.target.matches('[data-do="problems"]')) problemsOnly(event.target);
  if (event.target.id === "keys-on") memory.set("presskit.keys", event.target.checked ? "on" : "off");
});

// --- keys: can be switched off, and never act while somebody writes (WCAG 2.1.4) ------------------------------------------

const KEYS = {
  j: () => go(1),
  k: () => go(-1),
  a: () => { const f = current(".finding"); const r = current(".row"); if (f) onFinding("accept_finding", f); else if (r) onBead("accept_bead", r); },
  r: () => { const f = current(".finding"); const r = current(".row"); if (f) onFinding("dismiss_finding", f); else if (r) onBead("reject_bead", r); },
  m: () => { const r = current(".row"); if (r) onBead("merge_bead", r); },
  s: () => { const r = current(".row"); if (r) onBead("split_bead", r); },
  l: () => { const release = shownView().closest(".release"); if (release) linkChosen(release); },
  u: () => undo(),
  "?": () => $("#keys").showModal(),
};

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || memory.get("presskit.keys") === "off") return;
  if (event.target.closest("input, select, textarea, dialog")) return;
  const act = KEYS[event.key];
  if (act) { event.preventDefault(); act(); }
});

$("#keys-on").checked = memory.get("presskit.keys") !== "off";
for (const box of $$('[data-do="problems"]')) problemsOnly(box);
document.addEventListener("shown", () => { here = null; });
