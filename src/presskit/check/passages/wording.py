"""`direction`, `ordinal`: words that turn a sentence round. A direction may be expressed by another turn of phrase, so
it is told for information only, unless the words stand at the very same figure ("recule de 2,1 %", "rose by 2.1%")."""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from presskit import locales
from presskit.check.comparison import Comparison, Passage, Span, quoted
from presskit.check.figures import WORD, figures, fold, words
from presskit.model import Finding, Side

SURE = 0.8  # the score a bead needs
NEAR = 40  # characters before a figure that may say where it goes
LINK = 3  # letters of a preposition between ("de", "by")
_ORDINAL = {
    "fr": re.compile(r"(?<![\w.,])(\d{1,3})(?:er|re|ère|e|ème|ième|nd|nde)\b"),
    "en": re.compile(r"(?<![\w.,])(\d{1,3})(?:st|nd|rd|th)\b", re.IGNORECASE),
}
_BEFORE_FIGURE = re.compile(r"([^\W\d_]+) (?:by |to )?[$€£]?\d")
_ANY = re.compile(r"\d+")
_UNIT = re.compile(r"(?:[ \u00a0\u202f]?[%€$£])?")


_SAID = {"fr": {"up": "hausse", "down": "baisse"}, "en": {"up": "a rise", "down": "a fall"}}


class _Move(NamedTuple):
    """A number that rises or falls, from the word that says so to the end of its figure."""

    number: str
    way: str
    start: int
    end: int


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
    moved = {move.number: move for move in _moves(en, "en")}
    for one in _moves(fr, "fr"):
        other = moved.get(one.number)
        if other and other.way != one.way:
            yield comparison.finding(
                "direction",
                "error",
                (
                    f"{_SAID['fr'][one.way].capitalize()} en français, {_SAID['fr'][other.way]} en anglais : "
                    f"{_at(comparison, 'fr', one)}, {_at(comparison, 'en', other)}.",
                    f"{_SAID['en'][one.way].capitalize()} in French, {_SAID['en'][other.way]} in English: "
                    f"{_at(comparison, 'fr', one)}, {_at(comparison, 'en', other)}.",
                ),
                fr=(one.start, one.end),
                en=(other.start, other.end),
                score=score,
            )
            return
    ways = {"fr": _way("fr", said["fr"], fr.text), "en": _way("en", said["en"], en.text)}
    if {ways["fr"], ways["en"]} == {"up", "down"}:
        yield comparison.finding(
            "direction",
            "info",
            (
                f"La phrase parle d’une {_SAID['fr'][ways['fr']]} en français, "
                f"d’une {_SAID['fr'][ways['en']]} en anglais.",
                f"The sentence speaks of {_SAID['en'][ways['fr']]} in French, of {_SAID['en'][ways['en']]} in English.",
            ),
            fr=(fr.start, fr.end),
            en=(en.start, en.end),
            score=score,
        )


def _at(comparison: Comparison, side: Side, move: _Move) -> str:
    return quoted(comparison.version(side).document.text[move.start : move.end], side)


def _moves(passage: Passage, side: Side) -> list[_Move]:
    """The figures of a passage that a word right before them says to rise or to fall: "en hausse de 6,3 %"."""
    data, text = locales.get(side).checks, passage.text
    stems = {"up": _folded(data.rising), "down": _folded(data.falling)}
    found: list[_Move] = []
    for figure in figures(passage):
        at = figure.start - passage.start
        ahead = list(WORD.finditer(text, max(0, at - NEAR), at))
        for match in reversed(ahead[-2:]):
            way = next((way for way, known in stems.items() if _stem(fold(match.group()), known)), "")
            if way:
                unit = _UNIT.match(text, at + len(figure.text))
                start, end = passage.start + match.start(), figure.end + len(unit[0] if unit else "")
                found.extend(_Move(number, way, start, end) for number in sorted(figure.readings))
                break
            if match is ahead[-1] and len(match.group()) > LINK:
                break  # more than a preposition stands between
    return found


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
