"""Shares in words: "deux tiers des", "two-thirds of", "a quarter of", "3/4 of", as percentages to two decimals.

Before "of" and what is shared: "un tiers" may be a third party, "the first quarter" a part of the year, "trois quarts
d'heure" a duration. Thirds in the plural, parts with a hyphen ("three-quarters") and several with an article ("les
trois quarts") are shares without it too. Halves are left alone: "la moitié" is a manner of speaking more often
than a figure.
"""

from dataclasses import dataclass
from decimal import Decimal

from presskit import locales
from presskit.entities.figures.spelled import tables
from presskit.entities.tokens import Stream, elided, match

_CENT = Decimal("0.01")
_THIRDS = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Fraction:
    """A share over the tokens from `start` to before `end`, in per cent; `exact` when two decimals hold all of it."""

    start: int
    end: int
    percent: Decimal
    exact: bool


def fraction(stream: Stream, i: int, lang: str) -> Fraction | None:
    """The share that starts at token `i`."""
    data, folded = locales.get(lang).amounts, stream.folded
    if folded[i] in data.denominators:  # "le tiers des", "près du quart des"
        led = folded[i - 1] in data.share_articles and _shared(stream, i + 1, lang)
        return _made(i, i + 1, 1, data.denominators[folded[i]]) if led else None
    top, bottom, end = _read(stream, i, lang)
    if not top:
        return None
    hyphen = folded[end - 2] == "-"
    whole = folded[i - 1] in data.share_articles and not elided(stream, end, data.elided)  # "les trois quarts sont …"
    alone = folded[i] in data.units and (hyphen or (top > 1 and (bottom == _THIRDS or whole)))
    alone = alone and folded[end] not in data.unshared and not (whole and folded[end] in data.of)
    return _made(i, end, top, bottom) if alone or _shared(stream, end, lang) else None


def of_point(stream: Stream, i: int, lang: str) -> tuple[Decimal, int] | None:
    """What part of a percentage point stands at token `i`, and the token where the point follows: "un quart de" point,
    "half a" percentage point."""
    data, folded = locales.get(lang).amounts, stream.folded
    if half := match(stream, i, tables(lang).half_before):
        return Decimal("0.5"), half[1]
    top, bottom, j = _read(stream, i, lang)
    if not top or folded[j] not in data.of:
        return None
    return Decimal(top) / bottom, j + 1 + (folded[j + 1] in data.articles)


def of_scale(stream: Stream, i: int, lang: str) -> int | None:
    """The token after "a quarter of a million" at token `i`, which is neither a share nor a million."""
    data, folded = locales.get(lang).amounts, stream.folded
    top, _, j = _read(stream, i, lang)
    if not top or folded[j] not in data.of:
        return None
    j += 1 + (folded[j + 1] in data.articles)
    return j + 1 if folded[j] in data.scales else None


def _read(stream: Stream, i: int, lang: str) -> tuple[int, int, int]:
    """Numerator, denominator and the token after them; a numerator of 0 when no fraction starts at token `i`."""
    data, folded, words = locales.get(lang).amounts, stream.folded, stream.words
    top, j = _numerator(stream, i, lang)
    if folded[j] == "/" and stream.glued(j) and stream.glued(j + 1) and words[j + 1].isdecimal():
        bottom = int(words[j + 1]) if len(words[j + 1]) == 1 else 0
    else:
        j -= folded[j] != "-"
        bottom = data.denominators.get(folded[j + 1], 0)
    return (top, bottom, j + 2) if 0 < top < bottom else (0, 0, i)


def _numerator(stream: Stream, i: int, lang: str) -> tuple[int, int]:
    data, folded, word = locales.get(lang).amounts, stream.folded, stream.words[i]
    if word.isdecimal() and word.isascii() and len(word) == 1 and not stream.glued(i):
        return int(word), i + 1
    value = data.units.get(folded[i], 0) or (1 if folded[i] in data.articles else 0)
    return (value, i + 1) if value < 10 and folded[i - 1] not in data.fraction_not else (0, i + 1)


def _made(start: int, end: int, top: int, bottom: int) -> Fraction:
    whole = Decimal(100 * top) / Decimal(bottom)
    percent = whole.quantize(_CENT)
    return Fraction(start=start, end=end, percent=percent, exact=percent == whole)


def _shared(stream: Stream, j: int, lang: str) -> bool:
    """ "of" and what is shared follow: no stretch of time, no match of a cup."""
    data, folded = locales.get(lang).amounts, stream.folded
    if elided(stream, j, data.elided):
        k = j + 2
    elif folded[j] in data.of or folded[j] in data.share_of:
        k = j + 1
    else:
        return False
    near = folded[k : k + 2]
    return not (stream.words[k][0] in "0123456789" or any(word in data.unshared for word in near))
