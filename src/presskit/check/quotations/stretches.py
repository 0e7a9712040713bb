"""What stands in quotation marks, speech or not, and such words that the other version lacks (`quote.missing`)."""

import bisect
import re
from collections.abc import Iterator, Sequence

from presskit.check.comparison import (
    EXPANSION,
    OTHER,
    SIDES,
    VERSION_EN,
    VERSION_FR,
    Comparison,
    Span,
    quoted,
    shortened,
)
from presskit.check.figures import WORD, holds
from presskit.check.passages.blocks import summary_of
from presskit.model import Finding, Ref, Segment, Side

LOST = 42  # characters, marks included, of words that need not be speech
SPOKEN = 75  # characters: no term is so long
SURE = 0.5  # and the score of the beads they stand in
_STRETCH = re.compile(
    r"«[^«»]{3,4000}»?|“[^“”]{3,4000}”?|\"[^\"]{3,4000}\"?|„[^„“”]{3,4000}[“”]?|''[^']{3,4000}''"
    # single marks, as in Britain: what opens stands after a space, what closes before one, apostrophes stand in words
    r"|(?<!\S)['‘](?=\w)(?:[^'‘’\n]|(?<=\w)['’](?=\w)){20,4000}['’](?=[\s,.;:!?)]|$)"
)


def of(comparison: Comparison, side: Side) -> list[Span]:
    """What stands in quotation marks in a version, marks included, in order, block by block."""
    document = comparison.version(side).document
    return [
        (block.start + m.start(), block.start + m.end())
        for block in document.blocks
        for m in _STRETCH.finditer(document.text[block.start : block.end])
    ]


def within(marked: list[Span], start: int, end: int) -> list[Span]:
    """Those of some stretches, in order and apart, that touch [start, end)."""
    first = bisect.bisect_right(marked, start, key=lambda span: span[1])
    last = bisect.bisect_left(marked, end, key=lambda span: span[0])
    return marked[first:last]


def loose(comparison: Comparison, side: Side, marked: list[Span]) -> list[int]:
    """The lengths of what a version quotes in passages without counterpart, ascending."""
    return sorted(
        b - a - 2
        for tie in comparison.ties
        for passage in (tie.side(side),)
        if passage and not tie.side(OTHER[side])
        for segment in passage.segments
        for a, b in within(marked, segment.start, segment.end)
    )


def lost(comparison: Comparison, marked: dict[Side, list[Span]], told: Sequence[Finding]) -> Iterator[Finding]:
    """Words in quotation marks, recognised as speech or not, that the other version lacks among others it has: the
    passages that correspond are shorter by as much, and so is what they hold in quotation marks."""
    for side in SIDES:
        other, scale = OTHER[side], (1 / EXPANSION if side == "fr" else EXPANSION)
        if summary_of(comparison, other):
            continue
        known = {k for f in told for ref in ((f.fr if side == "fr" else f.en),) if ref for k in _ties(comparison, ref)}
        for span in marked[side]:
            numbers = comparison.ties_of(side, *span)
            if span[1] - span[0] < LOST or known.intersection(numbers):
                continue
            ties = [comparison.ties[k] for k in numbers]
            mine = [s for tie in ties for p in (tie.side(side),) if p for s in p.segments]
            theirs = [s for tie in ties for p in (tie.side(other),) if p for s in p.segments]
            score = min((tie.score for tie in ties), default=0.0)
            if not theirs or score < SURE:
                continue
            own = 0.6 * scale * (span[1] - span[0])
            room = scale * sum(len(s.text) for s in mine) - sum(len(s.text) for s in theirs)
            held = scale * _covered(marked[side], mine) - _covered(marked[other], theirs)
            if room < own or held < own or not _sentence(comparison, side, span):
                continue
            if _times(marked[other], theirs) >= _times(marked[side], mine):
                continue  # as many are there, the words are fewer
            said = comparison.version(side).document.text[slice(*span)]
            if gloss(comparison, side, span) or headed(comparison, side, span):
                continue
            if not holds(comparison.version(other).document.text, said):
                yield _gone(comparison, side, span, score)


def headed(comparison: Comparison, side: Side, span: Span) -> bool:
    """Do the words stand in a heading, where quotation marks set off a term or a name?"""
    segments = comparison.version(side).segmented.segments
    return segments[comparison.segment_at(side, span[0])].kind in ("title", "subtitle", "heading")


def gloss(comparison: Comparison, side: Side, span: Span) -> bool:
    """Do the words stand in brackets: what a name means in this language?"""
    text = comparison.version(side).document.text
    before, after = text[max(0, span[0] - 120) : span[0]], text[span[1] : span[1] + 5]
    return before.rfind("(") > before.rfind(")") and ")" in after


def _ties(comparison: Comparison, ref: Ref) -> tuple[int, ...]:
    side: Side = "fr" if ref.document == comparison.fr.document.id else "en"
    return comparison.ties_of(side, ref.start, ref.end)


def _covered(marked: list[Span], segments: list[Segment]) -> int:
    """How many characters of the segments stand in quotation marks."""
    return sum(min(b, s.end) - max(a, s.start) for s in segments for a, b in within(marked, s.start, s.end))


def _times(marked: list[Span], segments: list[Segment]) -> int:
    """How many stretches in quotation marks the segments hold, whole or in part."""
    return len({span for s in segments for span in within(marked, s.start, s.end)})


def _sentence(comparison: Comparison, side: Side, span: Span) -> bool:
    """Are these words rather than a name or title: few with a capital?"""
    said = WORD.findall(comparison.version(side).document.text[span[0] : span[1]])
    return len(said) >= 6 and sum(word[0].isupper() for word in said) <= len(said) / 3


def _spoken(comparison: Comparison, side: Side, span: Span) -> bool:
    """Are the words somebody's rather than a term: many, or beginning with a capital or after a colon?"""
    text = comparison.version(side).document.text
    if span[1] - span[0] >= SPOKEN:
        return True
    first = next((c for c in text[slice(*span)] if c.isalnum()), "")
    return first.isupper() or text[: span[0]].rstrip().endswith(":")


def _gone(comparison: Comparison, side: Side, span: Span, score: float) -> Finding:
    text = comparison.version(side).document.text[span[0] : span[1]].strip("«»“”\"„' \u00a0\u202f")
    words = quoted(shortened(text), side)
    return comparison.on(
        side,
        "quote.missing",
        "warning" if _spoken(comparison, side, span) else "info",
        (
            f"La citation {words} manque dans la version {VERSION_FR[OTHER[side]]}.",
            f"The quotation {words} is missing from the {VERSION_EN[OTHER[side]]} version.",
        ),
        span,
        score,
    )
