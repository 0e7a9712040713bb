"""Runs: neighbouring segments that the other version lacks, and whether it holds them after all.

A run is left alone when the alignment may be at fault rather than the translator: its length, names and figures stand
in segments that are not aligned either, or the other version has joined it to what stands before or after it.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from presskit import locales
from presskit.check.comparison import EXPANSION, OTHER, Comparison, Passage
from presskit.check.figures import fold, words
from presskit.check.naming.dictionary import places
from presskit.check.passages.tongues import foreign
from presskit.locales.cognates import akin
from presskit.model import BlockKind, Segment, Side

LEAST = 30  # characters: shorter passages are not worth a finding
MERGED = 90  # characters: a sentence up to this length may be joined to its neighbour
SILENT: frozenset[BlockKind] = frozenset(("end_mark", "contacts", "embargo", "dateline", "caption", "editor_note"))
JOINED = 0.8  # the share of a run's words that stand beside it in the other version, and of its length, in all
WORDS = 400  # of a passage that are compared
_TELLING = re.compile(r"\b(?:\d[\d.,]*\d|[A-ZÀ-Þ][\w-]{3,}|\w+@[\w.-]+)\b")
_FIGURE = re.compile(r"\d+")
_NUMBER = re.compile(r"\d{1,3}(?:[ \u00a0\u202f\u2009',.]\d{3})+(?!\d)|\d+(?:[.,]\d+)?", re.ASCII)
_YEAR = re.compile(r"(?:19|20)\d\d")


@dataclass(frozen=True, slots=True)
class Run:
    """Neighbouring segments of one version that have no counterpart; `score` that they rightly have none."""

    side: Side
    segments: tuple[Segment, ...]
    score: float

    @property
    def length(self) -> int:
        """Characters in its segments."""
        return sum(len(segment.text) for segment in self.segments)

    @property
    def text(self) -> str:
        """The words of its segments, with a space between two."""
        return " ".join(segment.text for segment in self.segments)


def alone(comparison: Comparison, side: Side) -> list[Run]:
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


def there_after_all(comparison: Comparison, run: Run, theirs: Sequence[Run]) -> bool:
    """Does the other version hold the passage in segments that are not aligned either, or surely not with it?"""
    ratio = EXPANSION if run.side == "fr" else 1 / EXPANSION
    near = [
        other
        for other in theirs
        if 0.5 < run.length / (ratio * other.length) < 2 and _before(comparison, run) & _before(comparison, other)
    ]
    if near and not _figures(run.text) - _figures(comparison.version(OTHER[run.side]).document.text):
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


def merged(comparison: Comparison, run: Run) -> bool:
    """May the other version have joined the run to what stands before or after it: is that longer there by about as
    much? A little for a short sentence of the same paragraph, far longer for a list told in a sentence; less when it
    has words of the run that the run's neighbour has not."""
    scale = 1 / EXPANSION if run.side == "fr" else EXPANSION
    blocks = {segment.block for segment in run.segments}
    for mine, theirs in _neighbours(comparison, run):
        surplus = len(theirs.text) - scale * len(mine.text)
        if surplus >= 0.6 * scale * run.length and len(theirs.text) >= 1.6 * scale * len(mine.text):
            return True
        figures = _figures(run.text)
        if figures and figures <= _figures(theirs.text) - _figures(mine.text):
            return True
        if _shared(run, mine, theirs) + min(1.0, surplus / (scale * run.length)) >= JOINED:
            return True
        if run.length > MERGED or blocks.isdisjoint(segment.block for segment in mine.segments):
            continue
        if surplus >= 0.5 * scale * run.length and len(theirs.text) >= 1.12 * scale * len(mine.text):
            return True
    return False


def told_elsewhere(comparison: Comparison, run: Run) -> bool:
    """Does a passage of the other version state the figures of the run, which its own counterpart does not, with
    another word of the run?"""
    figures = _figures(run.text)
    if not figures:
        return False
    for tie in comparison.ties:
        theirs, mine = tie.side(OTHER[run.side]), tie.side(run.side)
        if theirs and figures <= _figures(theirs.text) - (_figures(mine.text) if mine else frozenset()):
            left, rest = _stock(theirs.text, OTHER[run.side])
            told = [word for word in _content(run.text, run.side) if not word.isdigit()]
            if any(_take(word, rest, left, run.side) for word in told):
                return True
    return False


@cache
def _figures(text: str) -> frozenset[str]:
    """The digits of the figures of a text that have two digits and more and are no years."""
    found = (match for match in _NUMBER.findall(text) if not _YEAR.fullmatch(match))
    return frozenset(digits for match in found if len(digits := re.sub(r"\D", "", match)) > 1)


def _neighbours(comparison: Comparison, run: Run) -> Iterator[tuple[Passage, Passage]]:
    """The two sides of the nearest ties before and after a run."""
    for k in sorted(_before(comparison, run)):
        tie = comparison.ties[k]
        mine, theirs = tie.side(run.side), tie.side(OTHER[run.side])
        if mine and theirs:
            yield mine, theirs


def _shared(run: Run, mine: Passage, theirs: Passage) -> float:
    """The share of a run's content words that stand in a passage of the other version, once those of the passage's own
    counterpart are set aside; 0 when there are fewer than two such words."""
    left, rest = _stock(theirs.text, OTHER[run.side])
    for word in _content(mine.text, run.side):
        _take(word, rest, left, run.side)
    told = _content(run.text, run.side)
    hits = sum(_take(word, rest, left, run.side) for word in told)
    return hits / len(told) if hits >= 2 else 0.0


def _stock(text: str, side: Side) -> tuple[Counter[str], dict[str, list[str]]]:
    """The content words of a text, how often each is there, and by where they meet those of the other language."""
    left = Counter(_content(text, side))
    rest: dict[str, list[str]] = {}
    for word in left:
        for key in _keys(word, side):
            rest.setdefault(key, []).append(word)
    return left, rest


def _content(text: str, side: Side) -> list[str]:
    """The words that carry a text's meaning and its figures, folded, each as often as it stands."""
    function = _function_words(side)
    said = [word for word in words(text) if len(word) >= 3 and word not in function]
    return [*said[:WORDS], *_FIGURE.findall(text)[:WORDS]]


@cache
def _function_words(side: Side) -> frozenset[str]:
    return frozenset(w for word in locales.get(side).checks.function_words for w in words(word))


def _keys(word: str, side: Side) -> list[str]:
    """Where words that may stand for each other meet: their first letters, the place they name."""
    return [word[:3], *(f"place {key}" for key in places(word, side))]


def _take(word: str, rest: dict[str, list[str]], left: Counter[str], side: Side) -> bool:
    """Set aside a word of the other language that a word may stand for; is there one left?"""
    for key in _keys(word, side):
        for other in rest.get(key, ()):
            if left[other] > 0 and (
                key.startswith("place ") or akin(*((word, other) if side == "fr" else (other, word)))
            ):
                left[other] -= 1
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
