// Acting: buttons and keys for pairs, beads, findings and entities.

import { $, $$, memory, root, say, shownView, step, tell } from "./page.js";
import { decision, keep, save, undo, who } from "./decisions.js";
import { turn } from "./places.js";

const target = (kind, id, exact = "") => ({ kind, id, exact });

/** Every decision below the collection also names the release and its documents, so that a run can find it. */
function about(release) {
  const named = [target("release", release.dataset.release)];
  for (const side of ["fr", "en", "other"]) {
    if (release.dataset[side]) named.push(target("document", release.dataset[side], release.dataset[`${side}File`]));
  }
  return named;
}

const segment = (passage) => target("segment", passage.dataset.segment, passage.textContent.trim());
const segments = (within) => $$(".passage", within).map(segment);
const later = () => say("Noté ; s’applique à la prochaine exécution.", "Noted; takes effect with the next run.");

// --- problems: what next and previous go through ---------------------------------------------------------------------------

const FINDING = ".finding:not([data-status=dismissed])";
const PROBLEM = `${FINDING}, .row.doubtful:not(.has-findings), .row.fr_only:not(.has-findings), .row.en_only:not(.has-findings)`;
let here = null;

/** What next and previous go through: the problems of a release, elsewhere the rows of the table. */
function stops() {
  const view = shownView();
  if (view.matches(".release")) return $$($(".lone", view) ? FINDING : PROBLEM, view); // alone, every passage has one side
  return $$("tbody tr:not([hidden])", view).map((row) => $("a, button", row)).filter(Boolean);
}

/** Where the reader stands: what has the focus, else the latest problem, even one that was dismissed since. */
function standing() {
  const focused = document.activeElement.closest(".finding, .row, tbody tr");
  return focused && shownView().contains(focused) ? document.activeElement : here;
}

function reveal(element) {
  for (let box = element.closest("details"); box; box = box.parentElement.closest("details")) box.open = true;
}

function go(by) {
  const all = stops();
  if (!all.length) { say("Aucun problème.", "No problem."); return; }
  const from = standing();
  const [wanted, other] = by > 0 ? [Node.DOCUMENT_POSITION_FOLLOWING, 0] : [Node.DOCUMENT_POSITION_PRECEDING, -1];
  const further = from ? all.filter((one) => from.compareDocumentPosition(one) & wanted && !one.contains(from)) : [];
  here = further.at(other) || all.at(other); // after the last one comes the first
  if (!here.matches(".finding, .row")) { here.focus(); return; }
  const [n, of] = [all.indexOf(here) + 1, all.length];
  if (from && !further.length) say(`Retour au ${by > 0 ? "premier" : "dernier"} problème : ${n} sur ${of}.`, `Back to the ${by > 0 ? "first" : "last"} problem: ${n} of ${of}.`);
  else say(`Problème ${n} sur ${of}.`, `Problem ${n} of ${of}.`);
  for (const row of $$(".row.here")) row.classList.remove("here");
  reveal(here);
  here.closest(".row")?.classList.add("here");
  here.scrollIntoView({ block: "center" });
  here.focus({ preventScroll: true });
}

/** The element an action without a button of its own is about: what has the focus, else the current problem. */
function current(selector) {
  const focused = document.activeElement;
  return focused?.closest?.(selector) || (focused?.closest?.(".row") ? null : here?.closest?.(selector));
}

// --- findings --------------------------------------------------------------------------------------------------------------

async function onFinding(action, finding) {
  const note = $("[data-note]", finding)?.value.trim() || "";
  const targets = [target("finding", finding.dataset.finding, finding.dataset.message), ...about(finding.closest(".release"))];
  if (await keep(decision(action, targets, { note }))) {
    forget(finding);
    if (action === "accept_finding") say("Différence à corriger.", "Difference to be corrected.");
    else say("Différence écartée.", "Difference dismissed.");
  }
}

let like = null; // the finding whose likes are about to be dismissed

function askLike(finding) {
  like = finding;
  const release = finding.closest(".release");
  tell($("#like-what"), $$(".what strong span", finding).map((span) => span.textContent));
  $("#like-here").textContent = `(${$$(`[data-check="${CSS.escape(finding.dataset.check)}"]`, release).length})`;
  $("#like").showModal();
}

async function onLike(everywhere) {
  const targets = [target("check", like.dataset.check)];
  if (!everywhere) targets.push(...about(like.closest(".release")));
  const note = $("[data-note]", like).value.trim();
  $("#like").close();
  if (await keep(decision("dismiss_check", targets, { note }))) {
    forget(like);
    say("Différences de ce type écartées.", "Differences of this kind dismissed.");
  }
}

// --- notes being written survive a reload ------------------------------------------------------------------------------------

const drafts = {
  key: (finding) => `presskit.note:${finding.dataset.finding}`,
  set(finding, text) { try { sessionStorage.setItem(this.key(finding), text); } catch { /* not kept then */ } },
  get(finding) { try { return sessionStorage.getItem(this.key(finding)); } catch { return null; } },
};

function forget(finding) {
  if ($("details", finding).contains(document.activeElement)) finding.focus();
  drafts.set(finding, "");
  const box = $("[data-note]", finding);
  box.value = "";
  box.closest("details").open = false;
}

// --- beads and pairs ---------------------------------------------------------------------------------------------------------

async function onBead(action, row) {
  const release = row.closest(".release");
  const rows = [row];
  if (action === "merge_bead") {
    const all = $$(".row", release);
    const next = all[all.indexOf(row) + 1];
    if (!next) { say("C’est la dernière ligne.", "This is the last row."); return; }
    rows.push(next);
  }
  const words = rows.flatMap(segments);
  if (action === "split_bead" && words.length < 3) { say("Rien à séparer ici.", "Nothing to split here."); return; }
  if (/^(accept|reject)/.test(action) && rows[0].matches(".fr_only, .en_only")) return;
  const targets = [...rows.map((one) => target("bead", one.dataset.bead)), ...words, ...about(release)];
  if (!(await keep(decision(action === "merge_bead" ? "bead" : action, targets)))) return;
  close($(".bead details", row));
  later();
}

/** Close a sheet of actions; who stood in it stands at its mark again. */
function close(sheet) {
  if (sheet.contains(document.activeElement)) $("summary", sheet).focus();
  sheet.open = false;
}

async function onPair(action, release) {
  const targets = about(release);
  if (action === "pair") {
    const partner = $("[data-partner]", release);
    if (!partner?.value) return;
    targets.push(target("document", partner.value, partner.selectedOptions[0].dataset.file));
  }
  if (!(await keep(decision(action, targets)))) return;
  const sheet = $(".verdict details.more", release);
  if (sheet) close(sheet);
  if (action === "reviewed") say("Relu.", "Reviewed.");
  else later();
}

/** Linking by hand: boxes appear beside the passages; a second press links those that are chosen. */
async function link(release) {
  const button = $('[data-do="link"]', release);
  if (!button) return;
  const chosen = $$(".choose:checked", release).map((box) => box.nextElementSibling);
  const sides = new Set(chosen.map((passage) => (passage.closest(".fr") ? "fr" : "en")));
  const on = button.getAttribute("aria-pressed") === "true";
  if (on && chosen.length && sides.size < 2) {
    say("Choisissez un passage de chaque côté.", "Choose a passage on each side.");
    return;
  }
  if (on && chosen.length) {
    const rows = new Set(chosen.map((passage) => passage.closest(".row")));
    const targets = [...[...rows].map((row) => target("bead", row.dataset.bead)), ...chosen.map(segment), ...about(release)];
    if (!(await keep(decision("bead", targets)))) return;
    later();
  }
  linking(release, button, !on);
}

function linking(release, button, on) {
  button.setAttribute("aria-pressed", String(on));
  button.parentElement.querySelector(".hint").hidden = !on;
  release.classList.toggle("linking", on);
  if (!on) { for (const box of $$(".choose", release)) box.remove(); return; }
  for (const group of $$("details.calm", release)) group.open = true;
  for (const passage of $$(".passage", release)) {
    const box = document.createElement("input");
    box.type = "checkbox";
    box.className = "choose";
    box.setAttribute("aria-label", passage.textContent.trim().slice(0, 120));
    box.lang = passage.lang;
    passage.before(box);
  }
}

// --- names -------------------------------------------------------------------------------------------------------------------

function editEntity(button) {
  const row = button.closest("tr");
  const open = $(".entity-form", row);
  button.setAttribute("aria-expanded", String(!open));
  if (open) { open.remove(); return; }
  const form = $("#entity-form").content.firstElementChild.cloneNode(true);
  button.after(form);
  form.elements.name_fr.value = row.dataset.labelOfFr;
  form.elements.name_en.value = row.dataset.labelOfEn;
  form.elements.type.value = row.dataset.type;
  form.elements.name_fr.focus();
}

async function onEntity(form, glossary) {
  const { entity, labelOfFr, labelOfEn, type } = form.closest("tr").dataset;
  const targets = [target("entity", entity, labelOfFr || labelOfEn)];
  const names = [form.elements.name_fr.value.trim(), form.elements.name_en.value.trim()];
  const merge = form.elements.merge.value.trim();
  const kind = form.elements.type.value;
  const entries = [];
  if (glossary) entries.push(["glossary", targets, [kind, ...names].join("\t")]);
  else {
    const other = $$("#entity-names option").find((option) => option.value === merge && option.dataset.id !== entity);
    if (merge && !other) { say("Ce nom n’est pas dans la liste.", "This name is not in the list."); form.elements.merge.focus(); return; }
    if (other) entries.push(["merge_entities", [...targets, target("entity", other.dataset.id, merge)], ""]);
    if (names.some(Boolean) && names.join("\t") !== `${labelOfFr}\t${labelOfEn}`) entries.push(["rename_entity", targets, names.join("\t")]);
    if (kind !== type) entries.push(["retype_entity", targets, kind]);
  }
  for (const [action, about, value] of entries) if (!(await keep(decision(action, about, { value })))) return;
  if (!entries.length) return;
  const button = form.parentElement.querySelector('[data-do="edit_entity"]');
  form.remove();
  button.setAttribute("aria-expanded", "false");
  button.focus();
  later();
}

// --- buttons -----------------------------------------------------------------------------------------------------------------

function settings() {
  $("#who").value = who();
  $("#settings").showModal();
}

const DO = {
  undo,
  save,
  settings,
  close: (button) => button.closest("dialog").close(),
  next: () => go(1),
  previous: () => go(-1),
  link: (button) => link(button.closest(".release")),
  edit_entity: editEntity,
  glossary: (button) => onEntity(button.closest("form"), true),
  like_this: (button) => askLike(button.closest(".finding")),
  like_here: () => onLike(false),
  like_everywhere: () => onLike(true),
  reviewed: (button) => onPair("reviewed", button.closest(".release")),
};

document.addEventListener("click", (event) => {
  const button = event.target.closest("button[data-do]");
  if (!button) {
    const box = event.target.closest(".linking .passage")?.previousElementSibling;
    if (box && !String(getSelection())) box.checked = !box.checked;
    return;
  }
  const name = button.dataset.do;
  if (DO[name]) DO[name](button);
  else if (/_finding$/.test(name)) onFinding(name, button.closest(".finding"));
  else if (/_bead$/.test(name)) onBead(name, button.closest(".row"));
  else if (/pair$/.test(name)) onPair(name, button.closest(".release"));
});

document.addEventListener("submit", (event) => {
  if (!event.target.matches(".entity-form")) return;
  event.preventDefault();
  onEntity(event.target, false);
});

function problemsOnly(box) {
  const release = box.closest(".release");
  release.classList.toggle("problems", box.checked);
  for (const group of $$("details.calm", release)) group.open = !box.checked;
}

document.addEventListener("change", (event) => {
  if (event.target.matches('[data-do="problems"]')) problemsOnly(event.target);
  if (event.target.id === "keys-on") memory.set("presskit.keys", event.target.checked ? "on" : "off");
  if (event.target.id === "who" && event.target.value.trim()) memory.set("presskit.who", event.target.value.trim());
});

document.addEventListener("input", (event) => {
  if (event.target.matches("[data-note]")) drafts.set(event.target.closest(".finding"), event.target.value);
});

// an open sheet of actions closes when the reader goes elsewhere
document.addEventListener("focusin", (event) => {
  for (const open of $$("details.more[open]")) if (!open.contains(event.target)) open.open = false;
});

// --- keys: can be switched off, and never act while somebody writes (WCAG 2.1.4) ------------------------------------------

const KEYS = {
  j: () => go(1),
  k: () => go(-1),
  a: () => { const f = current(".finding"); const r = current(".row"); if (f) onFinding("accept_finding", f); else if (r) onBead("accept_bead", r); },
  r: () => { const f = current(".finding"); const r = current(".row"); if (f) onFinding("dismiss_finding", f); else if (r) onBead("reject_bead", r); },
  m: () => { const r = current(".row"); if (r) onBead("merge_bead", r); },
  s: () => { const r = current(".row"); if (r) onBead("split_bead", r); },
  l: () => { const release = shownView().closest(".release"); if (release) link(release); },
  n: () => { if (!turn(1)) say("C’est le dernier communiqué de la liste.", "This is the last release of the list."); },
  p: () => { if (!turn(-1)) say("C’est le premier communiqué de la liste.", "This is the first release of the list."); },
  u: () => undo(),
  "?": settings,
};

document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") {
    const open = event.target.closest?.("details.more[open]");
    if (open) close(open);
    return;
  }
  if (event.ctrlKey || event.metaKey || event.altKey || memory.get("presskit.keys") === "off") return;
  if (event.target.closest('input:not([type="checkbox"]), select, textarea, dialog')) return;
  const row = event.target.closest(".row");
  if (row && /^Arrow(Left|Right)$/.test(event.key)) { event.preventDefault(); step(row, event.key === "ArrowRight"); return; }
  const act = KEYS[event.key];
  if (act) { event.preventDefault(); act(); }
});

$("#keys-on").checked = memory.get("presskit.keys") !== "off";
for (const box of $$('[data-do="problems"]')) problemsOnly(box);
for (const box of $$("[data-note]")) {
  const text = drafts.get(box.closest(".finding"));
  if (text) { box.value = text; reveal(box); }
}
$("#like").addEventListener("close", () => like.focus()); // its button is folded away by now
document.addEventListener("shown", ({ detail: { target } }) => { here = target.matches(".finding") ? target : null; });
root.dataset.live = "yes";
