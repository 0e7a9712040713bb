"""`direction`, `ordinal`: words that turn a sentence round. A direction may be expressed by another turn of phrase, so
it is told for information only."""

import re
from collections.abc import Iterator
from functools import cache

from presskit import locales
from presskit.check.comparison import Comparison, Passage, Span
from presskit.check.figures import fold, words
from presskit.model import Finding, Side

SURE = 0.8  # the score a bead needs
_ORDINAL = {
    "fr": re.compile(r"(?<![\w.,])(\d{1,3})(?:er|re|ère|e|ème|ième|nd|nde)\b"),
    "en": re.compile(r"(?<![\w.,])(\d{1,3})(?:st|nd|rd|th)\b", re.IGNORECASE),
}
_BEFORE_FIGURE = re.compile(r"([^\W\d_]+) (?:by |to )?[$€£]?\d")
_ANY = re.compile(r"\d+")


def findings(comparison: Comparison) -> Iterator[Finding]:
    """Sentences of sure beads that rise or rank on one side only."""
    for fr, en, score in comparison.both():
        if score < SURE:
            continue
        yield from _ordinals(comparison, fr, en, score)
        if len(fr.segments) != 1 or len(en.segments) != 1:
            continue
        said: dict[Side, list[str]] = {"fr": words(fr.text), "en": words(en.text)}
        yield from _directions(comparison, fr, en, said, score)


def _directions(
    comparison: Comparison, fr: Passage, en: Passage, said: dict[Side, list[str]], score: float
) -> Iterator[Finding]:
    """Up in one version, down in the other, near a figure."""
    if not (_ANY.search(fr.text) and _ANY.search(en.text)):
        return
    ways = {"fr": _way("fr", said["fr"], fr.text), "en": _way("en", said["en"], en.text)}
    if {ways["fr"], ways["en"]} == {"up", "down"}:
        yield comparison.finding(
            "direction",
            "info",
            (
                f"La phrase parle d’une {'hausse' if ways['fr'] == 'up' else 'baisse'} en français, "
                f"d’une {'hausse' if ways['en'] == 'up' else 'baisse'} en anglais.",
                f"The sentence speaks of {'a rise' if ways['fr'] == 'up' else 'a fall'} in French, "
                f"of {'a rise' if ways['en'] == 'up' else 'a fall'} in English.",
            ),
            fr=(fr.start, fr.end),
            en=(en.start, en.end),
            score=score,
        )


def _way(side: Side, said: list[str], text: str) -> str:
    data = locales.get(side).checks
    rising, falling = _folded(data.rising), _folded(data.falling)
    ahead = {fold(match.group(1)) for match in _BEFORE_FIGURE.finditer(text)}  # "up 3%", not "set up"
    said = [word for word in said if len(word) > 4 or word not in ("up", "down") or word in ahead]
    up = any(_stem(word, rising) for word in said)
    down = any(_stem(word, falling) for word in said)
    return "" if up == down else "up" if up else "down"


@cache
def _folded(stems: frozenset[str]) -> tuple[tuple[str, ...], frozenset[str]]:
    """Long stems, which begin words, and short ones, which are words, without accents."""
    short = frozenset(stem for stem in stems if len(stem) <= 4 and fold(stem) == stem)
    return tuple(sorted(fold(stem) for stem in stems if len(stem) > 4)), short


def _stem(word: str, stems: tuple[tuple[str, ...], frozenset[str]]) -> bool:
    return word.startswith(stems[0]) or word in stems[1]


def _ordinals(comparison: Comparison, fr: Passage, en: Passage, score: float) -> Iterator[Finding]:
    """Ranks in figures ("12e", "13th") that the other side has in no form; one left on each side is a difference."""
    left, right = _ranks(fr, "fr"), _ranks(en, "en")
    numbers = {"fr": _numbers(fr), "en": _numbers(en)}
    mine = [row for row in left if row[0] not in numbers["en"]]
    theirs = [row for row in right if row[0] not in numbers["fr"]]
    if len(mine) != 1 or len(theirs) != 1:
        return
    (rank_fr, fr_span), (rank_en, en_span) = mine[0], theirs[0]
    yield comparison.finding(
        "ordinal",
        "warning",
        (
            f"Le rang diffère : {rank_fr}{'er' if rank_fr == 1 else 'e'} en français, "
            f"{rank_en}{'er' if rank_en == 1 else 'e'} en anglais.",
            f"The rank differs: number {rank_fr} in French, number {rank_en} in English.",
        ),
        fr=fr_span,
        en=en_span,
        score=score,
    )


def _ranks(passage: Passage, side: Side) -> list[tuple[int, Span]]:
    return [
        (int(m.group(1)), (segment.start + m.start(), segment.start + m.end()))
        for segment in passage.segments
        for m in _ORDINAL[side].finditer(segment.text)
    ]


def _numbers(passage: Passage) -> set[int]:
    return {int(m.group()) for m in _ANY.finditer(passage.text) if len(m.group()) < 10}
