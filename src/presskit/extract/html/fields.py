"""What a page shows beside the text of its release: the date and the authors near the title, and the ledger of all that
is left out."""

from presskit.extract import cues
from presskit.extract.characters import fold, tidy
from presskit.extract.html import published
from presskit.extract.html.selection import Selection
from presskit.model import Note


def published_on(chosen: Selection, dated: str) -> str:
    """When the page was published; `dated` is the day its dateline states."""
    declared = chosen.declared
    return published.decide(
        declared.published, declared.times, _visible_date(chosen), published.addressed(declared.url), dated,
        changed=declared.modified,
    )  # fmt: skip


def _visible_date(chosen: Selection) -> str:
    runs = chosen.page.runs
    start = max(0, (chosen.head or 0) - 4)
    for index in range(start, min(len(runs), max(chosen.first, chosen.head or 0) + 8)):
        run = runs[index]
        if chosen.reasons[index] not in ("metadata", "above", "outside", "header", "below") or len(run.text) > 160:
            continue
        folded = fold(run.text)
        if cues.opens_with(folded, "updated"):
            continue
        below = runs[index + 1].text if index + 1 < len(runs) else ""
        moment = published.in_line(run.text, below, chosen.declared.lang)
        if moment:
            return moment
    stamps = (r.text for r, why in zip(runs, chosen.reasons, strict=True) if why == "metadata")
    named = (t for t in stamps if cues.opens_with(fold(t), "published"))
    return next((m for t in named if (m := published.in_line(t, "", chosen.declared.lang))), "")


def byline(chosen: Selection) -> str:
    """The authors as declared, else the line near the title that names them."""
    if chosen.declared.authors:
        return ", ".join(chosen.declared.authors)
    runs = chosen.page.runs
    for index in range(max(0, (chosen.head or 0) - 2), min(len(runs), max(chosen.first, chosen.head or 0) + 6)):
        text = runs[index].text.split("\n")[0]
        if not chosen.reasons[index] or len(text) > 120:
            continue
        phrase = cues.opens_with(fold(text), "byline")
        if phrase:
            name = tidy(text[len(phrase) :].split("|")[0].split(" – ")[0].split(", ")[0]).strip(" :,-–—•·")
            if name[:1].isupper() and len(name) < 80 and not any(c.isdigit() for c in name):
                return name
    return ""


def ledger(chosen: Selection) -> tuple[Note, ...]:
    """A note for every run of visible text that was left out; neighbours with the same reason share one."""
    notes: list[Note] = []
    lines: list[str] = []
    last = ""
    for run, reason in zip(chosen.page.runs, chosen.reasons, strict=True):
        if reason != last and lines:
            notes.append(Note(kind="dropped", reason=last, text="\n".join(lines)))
            lines = []
        last = reason
        if reason:
            lines.append(run.text)
    if lines:
        notes.append(Note(kind="dropped", reason=last, text="\n".join(lines)))
    if chosen.page.dropped_rows:
        message = f"{chosen.page.dropped_rows} table rows beyond the limit were left out."
        notes.append(Note(kind="dropped", reason="rows", message=message))
    return tuple(notes)
