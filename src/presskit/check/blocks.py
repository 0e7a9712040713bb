"""`block.missing`, `block.moved`, `block.summary`, `list.items`: passages that one version leaves out.

Segments without counterpart are joined to runs. A run that the other version seems to hold after all (its names and
figures stand in segments that are not aligned either) is left alone: the alignment is at fault, not the translator.
When one version is openly a summary, all it leaves out is one line.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from presskit.check.comparison import (
    EXPANSION,
    OTHER,
    SIDES,
    VERSION_EN,
    VERSION_FR,
    Comparison,
    quoted,
    shortened,
)
from presskit.check.figures import fold
from presskit.check.tongues import foreign
from presskit.model import BlockKind, Finding, Segment, Severity, Side

SUMMARY = 0.6  # a version with less than this share of the other's text is openly a summary
SUMMED = 3  # blocks left out: fewer are missing, however short the version is
LEAST = 30  # characters: shorter passages are not worth a finding
MERGED = 90  # characters: a sentence up to this length may be joined to its neighbour
WHOLE = 60  # characters: what is missing inside a paragraph that is otherwise there must be longer than this
MANY = 6  # runs: more of them are told in one line
SILENT: frozenset[BlockKind] = frozenset(("end_mark", "contacts", "embargo", "dateline", "caption", "editor_note"))
_TELLING = re.compile(r"\b(?:\d[\d.,]*\d|[A-ZÀ-Þ][\w-]{3,}|\w+@[\w.-]+)\b")


@dataclass(frozen=True, slots=True)
class Run:
    """Neighbouring segments of one version that have no counterpart; `score` that they rightly have none."""

    side: Side
    segments: tuple[Segment, ...]
    score: float

    @property
    def length(self) -> int:
        return sum(len(segment.text) for segment in self.segments)

    @property
    def text(self) -> str:
        return " ".join(segment.text for segment in self.segments)


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
    alone = {side: _runs(comparison, side) for side in SIDES}
    for side in SIDES:
        runs = [
            run
            for run in alone[side]
            if not _there_after_all(comparison, run, alone[OTHER[side]]) and not _merged(comparison, run)
        ]
        if summary_of(comparison, OTHER[side]):
            if runs:
                yield _left_out(comparison, side, runs, "info")
        elif len(runs) > MANY:
            yield _left_out(comparison, side, runs, "warning")
        else:
            for run in runs:
                yield _missing(comparison, run)
    yield from _moved(comparison)


# --- runs -------------------------------------------------------------------------------------------------------------


def _runs(comparison: Comparison, side: Side) -> list[Run]:
    """Runs of neighbouring segments without counterpart, long enough to matter; a list's items are one run."""
    runs: list[tuple[list[Segment], list[float]]] = []
    last = -2
    for k, segment in enumerate(comparison.version(side).segmented.segments):
        tie = comparison.ties[comparison.tie_of[side][k]]
        if tie.side(OTHER[side]) or segment.kind in SILENT or foreign(segment.text, side):
            continue
        if not any(c.isalnum() for c in segment.text):
            continue
        if runs and k == last + 1 and (segment.kind == "list_item") == (runs[-1][0][-1].kind == "list_item"):
            runs[-1][0].append(segment)
            runs[-1][1].append(tie.score)
        else:
            runs.append(([segment], [tie.score]))
        last = k
    found = [Run(side, tuple(segments), max(scores)) for segments, scores in runs]
    return [run for run in found if run.length >= LEAST or run.segments[0].kind == "list_item"]


def _there_after_all(comparison: Comparison, run: Run, theirs: Sequence[Run]) -> bool:
    """Does the other version hold the passage in segments that are not aligned either, or surely not with it?"""
    ratio = EXPANSION if run.side == "fr" else 1 / EXPANSION
    near = [
        other
        for other in theirs
        if 0.5 < run.length / (ratio * other.length) < 2 and _before(comparison, run) & _before(comparison, other)
    ]
    if near:
        return True
    telling = {fold(word) for word in _TELLING.findall(run.text)}
    if len(telling) < 3:
        return False
    loose = " ".join(
        passage.text
        for tie in comparison.ties
        for passage in (tie.side(OTHER[run.side]),)
        if passage and (not tie.side(run.side) or tie.score < 0.5)
    )
    held = {fold(word) for word in _TELLING.findall(loose)}
    return len(telling & held) >= 0.7 * len(telling)


def _merged(comparison: Comparison, run: Run) -> bool:
    """May the other version have joined the run to what stands before or after it: is that longer there by about as
    much? A little for a short sentence of the same paragraph, far longer for a list told in a sentence."""
    scale = 1 / EXPANSION if run.side == "fr" else EXPANSION
    blocks = {segment.block for segment in run.segments}
    for tie in (comparison.ties[k] for k in sorted(_before(comparison, run))):
        mine, theirs = tie.side(run.side), tie.side(OTHER[run.side])
        if not mine or not theirs:
            continue
        surplus = len(theirs.text) - scale * len(mine.text)
        if surplus >= 0.6 * scale * run.length and len(theirs.text) >= 1.6 * scale * len(mine.text):
            return True
        if run.length > MERGED or blocks.isdisjoint(segment.block for segment in mine.segments):
            continue
        if surplus >= 0.5 * scale * run.length and len(theirs.text) >= 1.12 * scale * len(mine.text):
            return True
    return False


def _before(comparison: Comparison, run: Run) -> set[int]:
    """The nearest ties with both sides before and after a run."""
    segments = comparison.version(run.side).segmented.segments
    first = comparison.segment_at(run.side, run.segments[0].start)
    last = comparison.segment_at(run.side, run.segments[-1].start)
    found = set()
    for steps in (range(first - 1, -1, -1), range(last + 1, len(segments))):
        for k in steps:
            tie = comparison.tie_of[run.side][k]
            if comparison.ties[tie].fr and comparison.ties[tie].en:
                found.add(tie)
                break
    return found


# --- findings ---------------------------------------------------------------------------------------------------------


def _missing(comparison: Comparison, run: Run) -> Finding:
    side, other = run.side, OTHER[run.side]
    span = (run.segments[0].start, run.segments[-1].end)
    words = quoted(shortened(run.text), side)
    if run.segments[0].kind == "list_item":
        count = len({segment.block for segment in run.segments})
        items_fr = "cet élément" if count == 1 else f"ces {count} éléments"
        items_en = "this item" if count == 1 else f"these {count} items"
        return comparison.on(
            side,
            "list.items",
            "warning",
            (
                f"La liste de la version {VERSION_FR[other]} n’a pas {items_fr} : {words}",
                f"The list of the {VERSION_EN[other]} version does not have {items_en}: {words}",
            ),
            span,
            run.score,
        )
    block = comparison.version(side).document.blocks[run.segments[0].block]
    whole = run.segments[0].start <= block.start + 2 and run.segments[-1].end >= block.end - 2
    severity: Severity = "warning" if run.length >= WHOLE or (whole and run.length >= 1.3 * LEAST) else "info"
    return comparison.on(
        side,
        "block.missing",
        severity,
        (
            f"La version {VERSION_FR[other]} ne contient pas ce passage : {words}",
            f"The {VERSION_EN[other]} version does not have this passage: {words}",
        ),
        span,
        run.score,
    )


def _left_out(comparison: Comparison, side: Side, runs: Sequence[Run], severity: Severity) -> Finding:
    other = OTHER[side]
    spans = [(run.segments[0].start, run.segments[-1].end) for run in runs]
    linked = {link.fr if side == "fr" else link.en for link in comparison.links.quotes}
    said = [
        ", ".join(quote.speakers)
        for k, quote in enumerate(comparison.version(side).mentions.quotes)
        if quote.speakers and k not in linked
    ]
    speakers = ", ".join(dict.fromkeys(said))
    heads_en = "; ".join(quoted(shortened(run.text), side) for run in runs[:MANY])
    heads_fr = " ; ".join(quoted(shortened(run.text), side) for run in runs[:MANY])
    more = f" (+{len(runs) - MANY})" if len(runs) > MANY else ""
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
        max(run.score for run in runs),
    )


def _moved(comparison: Comparison) -> Iterator[Finding]:
    """Passages that stand in another order; list items are often sorted anew, which nobody minds."""
    for bead, tie in zip(comparison.alignment.beads, comparison.ties, strict=True):
        if bead.kind != "moved" or not tie.fr or not tie.en or tie.fr.segments[0].kind == "list_item":
            continue
        if min(len(tie.fr.text), len(tie.en.text)) < LEAST:
            continue  # a heading or label matched for want of a better one
        yield comparison.finding(
            "block.moved",
            "info",
            (
                f"Ce passage se trouve à un autre endroit en anglais : {quoted(shortened(tie.fr.text), 'fr')}",
                f"This passage stands elsewhere in the French version: {quoted(shortened(tie.en.text), 'en')}",
            ),
            fr=(tie.fr.start, tie.fr.end),
            en=(tie.en.start, tie.en.end),
            score=tie.score,
        )
