// What is still to be looked at: counts fall when a difference is dismissed and rise when that is undone. Only where the
// differences stand on the page of the counts; elsewhere the next run counts anew.

import { $, $$, tell } from "./page.js";

const SEVERITIES = ["error", "warning", "info"];
const NOUNS = { // one and several, as words.py has them
  error: [["erreur probable", "likely error"], ["erreurs probables", "likely errors"]],
  warning: [["à vérifier", "to check"], ["points à vérifier", "points to check"]],
  info: [["remarque", "note"], ["remarques", "notes"]],
};
const counted = (number, nouns) => [`${number} ${nouns[number < 2 ? 0 : 1][0]}`, `${number} ${nouns[number === 1 ? 0 : 1][1]}`];

/** The differences of a release by severity, without those that are dismissed. */
function undismissed(article) {
  const found = { error: 0, warning: 0, info: 0 };
  for (const one of $$(".finding", article)) {
    if (one.dataset.status !== "dismissed") found[SEVERITIES.find((grave) => one.classList.contains(grave))] += 1;
  }
  return found;
}

/** A chip says its number in both languages; one of nothing is hidden. */
function rewrite(place, numbers) {
  for (const chip of $$(".chip", place)) {
    const grave = SEVERITIES.find((one) => chip.classList.contains(one));
    const number = numbers[grave];
    const nouns = NOUNS[grave];
    $("strong", chip).textContent = number;
    $(".in-fr", chip).textContent = nouns[number < 2 ? 0 : 1][0];
    $(".in-en", chip).textContent = nouns[number === 1 ? 0 : 1][1];
    chip.hidden = number === 0;
  }
}

const lead = $(".lead");
const leading = lead ? [...lead.childNodes] : [];
let first = null; // the totals as the page was made

/** Count again all that the overview and the heads of releases say. */
export function recount() {
  const total = { error: 0, warning: 0, info: 0, touched: 0 };
  for (const article of $$("article.release")) {
    const numbers = undismissed(article);
    for (const grave of SEVERITIES) total[grave] += numbers[grave];
    total.touched += numbers.error + numbers.warning > 0;
    const head = $(".verdict .counts", article);
    if (head) rewrite(head, numbers);
    const row = $(`#releases tr[data-release="${CSS.escape(article.dataset.release)}"]`);
    if (!row) continue;
    rewrite(row, numbers);
    const left = new Set($$('.finding:not([data-status="dismissed"])', article).map((one) => one.dataset.check));
    for (const kind of $$(".kinds li", row)) kind.hidden = !left.has(kind.dataset.kind);
    row.dataset.findings = (Math.min(numbers.error, 999) * 1000 + Math.min(numbers.warning, 999)) * 1000 + Math.min(numbers.info, 999);
  }
  if (!lead || !$("article.release")) return;
  first ||= JSON.stringify(total);
  if (JSON.stringify(total) === first) { lead.replaceChildren(...leading); } else { tell(lead, sentence(total)); }
  for (const bar of $$(".bars tr[data-kind]")) {
    const all = $$(`.finding[data-check="${CSS.escape(bar.dataset.kind)}"]`);
    const number = all.filter((one) => one.dataset.status !== "dismissed").length;
    bar.hidden = number === 0;
    $(".number", bar).textContent = number;
    $("rect", bar).setAttribute("width", String(Math.round((Number(bar.dataset.share) * number) / Number(bar.dataset.made))));
  }
}

function sentence({ error, warning, touched }) {
  if (!touched) return ["Il ne reste rien à regarder.", "Nothing is left to look at."];
  const s = touched > 1 ? "s" : "";
  const kinds = [[error, NOUNS.error], [warning, NOUNS.warning]].filter(([number]) => number).map(([number, nouns]) => counted(number, nouns));
  return [
    `${touched} communiqué${s} à regarder : ${kinds.map((one) => one[0]).join(", ")}`,
    `${touched} release${s} to look at: ${kinds.map((one) => one[1]).join(", ")}`,
  ];
}
