"""`block.missing`, `block.moved`, `block.summary`, `list.items`: passages that one version leaves out.

Segments without counterpart are joined to `runs`. When one version is openly a summary, all it leaves out is one line.
A translator's own note is meant, and only worth a look.
"""

from collections.abc import Iterator, Sequence

from presskit import locales
from presskit.check.comparison import (
    EXPANSION,
    OTHER,
    SIDES,
    VERSION_EN,
    VERSION_FR,
    Comparison,
    Tie,
    quoted,
    shortened,
)
from presskit.check.figures import fold, words
from presskit.check.passages import runs
from presskit.check.passages.runs import LEAST, Run
from presskit.model import BlockKind, Finding, Severity, Side

SUMMARY = 0.6  # a version with less than this share of the other's text is openly a summary
SUMMED = 3  # blocks left out: fewer are missing, however short the version is
WHOLE = 60  # characters: what is missing inside a paragraph that is otherwise there must be longer than this
NOTE = 30  # characters at either end of a passage that may call it a translator's note
LONG = 3  # letters of a word by which titles are known again
AGAIN = 0.75  # the share of their words that two titles have in common when one is the other again
_TITLES: frozenset[BlockKind] = frozenset(("title", "subtitle", "heading"))
MANY = 6  # runs: more of them are told in one line


def summary_of(comparison: Comparison, side: Side) -> bool:
    """Is this version openly a summary of the other: far shorter, and by several blocks?"""
    fr = sum(len(s.text) for s in comparison.fr.segmented.segments) / EXPANSION
    en = sum(len(s.text) for s in comparison.en.segmented.segments)
    mine, theirs = (fr, en) if side == "fr" else (en, fr)
    if mine >= SUMMARY * theirs:
        return False
    other = OTHER[side]
    segments = comparison.version(other).segmented.segments
    there = {s.block for k, s in enumerate(segments) if comparison.ties[comparison.tie_of[other][k]].side(side)}
    return len({s.block for s in segments} - there) >= SUMMED


def findings(comparison: Comparison) -> Iterator[Finding]:
    """Passages without counterpart, neighbours together, and passages that stand elsewhere."""
    alone = {side: runs.alone(comparison, side) for side in SIDES}
    for side in SIDES:
        left = [
            run
            for run in alone[side]
            if not runs.there_after_all(comparison, run, alone[OTHER[side]])
            and not runs.merged(comparison, run)
            and not runs.told_elsewhere(comparison, run)
            and not _titled_outside(comparison, run)
            and not _said_again(comparison, run)
        ]
        if summary_of(comparison, OTHER[side]):
            if left:
                yield _left_out(comparison, side, left, "info")
        elif len(left) > MANY:
            yield _left_out(comparison, side, left, "warning")
        else:
            for run in left:
                yield _missing(comparison, run)
    yield from _moved(comparison)


def _titled_outside(comparison: Comparison, run: Run) -> bool:
    """Is this the title, and does the other version have its own outside its text (the subject of an e-mail)?"""
    other = comparison.version(OTHER[run.side]).document
    named = bool(other.title) and all(block.kind != "title" for block in other.blocks)
    return named and all(segment.kind == "title" for segment in run.segments)


def _said_again(comparison: Comparison, run: Run) -> bool:
    """Is this a title that its version states twice in almost the same words (for the browser and on the page), so that
    the other one has the counterpart?"""
    if any(segment.kind not in _TITLES for segment in run.segments):
        return False
    mine = _telling(run.text)
    for k, segment in enumerate(comparison.version(run.side).segmented.segments):
        tie = comparison.ties[comparison.tie_of[run.side][k]]
        if segment.kind in _TITLES and segment not in run.segments and tie.fr and tie.en:
            said = _telling(segment.text)
            if len(mine & said) >= AGAIN * len(mine | said):
                return True
    return False


def _telling(text: str) -> set[str]:
    return {word for word in words(text) if len(word) >= LONG}


# --- findings ---------------------------------------------------------------------------------------------------------


def _missing(comparison: Comparison, run: Run) -> Finding:
    side, other = run.side, OTHER[run.side]
    span = (run.segments[0].start, run.segments[-1].end)
    said = quoted(shortened(run.text), side)
    if run.segments[0].kind == "list_item":
        count = len({segment.block for segment in run.segments})
        items_fr = "cet élément" if count == 1 else f"ces {count} éléments"
        items_en = "this item" if count == 1 else f"these {count} items"
        return comparison.on(
            side,
            "list.items",
            "warning",
            (
                f"La liste de la version {VERSION_FR[other]} n’a pas {items_fr} : {said}",
                f"The list of the {VERSION_EN[other]} version does not have {items_en}: {said}",
            ),
            span,
            run.score,
        )
    block = comparison.version(side).document.blocks[run.segments[0].block]
    whole = run.segments[0].start <= block.start + 2 and run.segments[-1].end >= block.end - 2
    severity: Severity = "warning" if run.length >= WHOLE or (whole and run.length >= 1.3 * LEAST) else "info"
    if _note(run):
        severity = "info"
    return comparison.on(
        side,
        "block.missing",
        severity,
        (
            f"La version {VERSION_FR[other]} ne contient pas ce passage : {said}",
            f"The {VERSION_EN[other]} version does not have this passage: {said}",
        ),
        span,
        run.score,
    )


def _note(run: Run) -> bool:
    """Is this a note by the translator?"""
    said = fold(run.text).replace("’", "'")
    edges = f"{said[:NOTE]} {said[-NOTE:]}"
    return any(mark in edges for mark in locales.get(run.side).checks.translator_notes)


def _left_out(comparison: Comparison, side: Side, left: Sequence[Run], severity: Severity) -> Finding:
    other = OTHER[side]
    spans = [(run.segments[0].start, run.segments[-1].end) for run in left]
    linked = {link.fr if side == "fr" else link.en for link in comparison.links.quotes}
    said = [
        ", ".join(quote.speakers)
        for k, quote in enumerate(comparison.version(side).mentions.quotes)
        if quote.speakers and k not in linked
    ]
    speakers = ", ".join(dict.fromkeys(said))
    heads_en = "; ".join(quoted(shortened(run.text), side) for run in left[:MANY])
    heads_fr = " ; ".join(quoted(shortened(run.text), side) for run in left[:MANY])
    more = f" (+{len(left) - MANY})" if len(left) > MANY else ""
    quotes_fr = f" Citations omises : {speakers}." if speakers else ""
    quotes_en = f" Quotations left out: {speakers}." if speakers else ""
    return comparison.on(
        side,
        "block.summary" if severity == "info" else "block.missing",
        severity,
        (
            f"La version {VERSION_FR[other]} omet : {heads_fr}{more}.{quotes_fr}",
            f"The {VERSION_EN[other]} version leaves out: {heads_en}{more}.{quotes_en}",
        ),
        spans[0],
        max(run.score for run in left),
    )


def _moved(comparison: Comparison) -> Iterator[Finding]:
    """Passages that stand in another order, neighbours together; list items are often sorted anew, which nobody
    minds, and a heading or label may be matched for want of a better one."""
    rows: list[list[Tie]] = []
    last: dict[Side, int] = {}
    moved = [
        tie
        for bead, tie in zip(comparison.alignment.beads, comparison.ties, strict=True)
        if bead.kind == "moved" and tie.fr and tie.en and tie.fr.segments[0].kind != "list_item"
    ]
    for tie in sorted(moved, key=lambda tie: tie.fr.start if tie.fr else 0):
        ends = {side: passage.end for side in SIDES if (passage := tie.side(side))}
        first = {side: comparison.segment_at(side, p.start) for side in SIDES if (p := tie.side(side))}
        if rows and all(first[side] == last[side] + 1 for side in SIDES):
            rows[-1].append(tie)
        else:
            rows.append([tie])
        last = {side: comparison.segment_at(side, ends[side] - 1) for side in SIDES}
    for row in rows:
        fr, en = ([p for tie in row for p in (tie.side(side),) if p] for side in SIDES)
        if min(sum(len(p.text) for p in fr), sum(len(p.text) for p in en)) < LEAST:
            continue
        yield comparison.finding(
            "block.moved",
            "info",
            (
                f"Ce passage se trouve à un autre endroit en anglais : {quoted(shortened(fr[0].text), 'fr')}",
                f"This passage stands elsewhere in the French version: {quoted(shortened(en[0].text), 'en')}",
            ),
            fr=(fr[0].start, fr[-1].end),
            en=(en[0].start, en[-1].end),
            score=min(tie.score for tie in row),
        )
