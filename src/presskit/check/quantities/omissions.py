"""`amount.missing`: a sum, a share or a number of things that only one version of a sentence states.

Leaving a figure out is no disagreement, so it is told for information: where the other version speaks of the same
things and gives no number at all, or states the number nowhere. A warning is due where the sentence of the other
version is shorter than a translation would be, so that a clause is gone with the number.
"""

from collections.abc import Iterator, Set

from presskit.check.comparison import EXPANSION, OTHER, VERSION_EN, VERSION_FR, Comparison, Passage, quoted
from presskit.check.figures import fold, number_words, words
from presskit.check.quantities import values
from presskit.locales.cognates import akin
from presskit.model import BlockKind, Count, Finding, Mention, Percent, Severity, Side

SURE = 0.9  # the score a bead needs
SHORTER = 0.85  # of the length of a translation: a clause is gone
FEW, LONG = 2, 4  # a number that goes without saying; letters of a noun by which things are known again
_HEADS: frozenset[BlockKind] = frozenset(("title", "subtitle", "heading", "table_row", "caption"))


def findings(
    comparison: Comparison,
    side: Side,
    mention: Mention,
    passages: tuple[Passage, Passage],
    stated: Set[str],
    score: float,
) -> Iterator[Finding]:
    """What to say of an amount of a version when the passage of the other (the second of `passages`) has none left;
    `stated` are the numbers of the whole other version. Headings are short anyway, and of several sentences another may
    state it."""
    passage, other = passages
    segments = (*passage.segments, *other.segments)
    if score < SURE or len(segments) != 2 or any(segment.kind in _HEADS for segment in segments):
        return
    lost = _nowhere(mention, stated)
    if not lost and not _worth(mention, other, OTHER[side]):
        return
    severity: Severity = "warning" if lost and _cut(side, passage, other) else "info"
    yield comparison.on(
        side,
        "amount.missing",
        severity,
        (
            f"Seule la version {VERSION_FR[side]} donne ce chiffre : {quoted(mention.text, side)}",
            f"Only the {VERSION_EN[side]} version gives this figure: {quoted(mention.text, side)}",
        ),
        (mention.start, mention.end),
        score,
    )


def _nowhere(mention: Mention, stated: Set[str]) -> bool:
    """Is an amount of two figures or more stated nowhere in the other version?"""
    figures = sum(c.isdigit() for c in mention.text)
    told = mention.type != "duration" and not _whole(mention)
    return told and figures >= FEW and values.numbers(mention.value).isdisjoint(stated)


def _whole(mention: Mention) -> bool:
    return isinstance(mention.value, Percent) and mention.value.amount == "100"


def _cut(side: Side, passage: Passage, other: Passage) -> bool:
    """Is the other passage shorter than a translation would be?"""
    return len(other.text) < SHORTER * len(passage.text) * (EXPANSION if side == "en" else 1 / EXPANSION)


def _worth(mention: Mention, other: Passage, side: Side) -> bool:
    """Is a sum or share written in figures, or are things counted that the other passage names, without any number?
    One and two are often an article or "both", and 100% is "entirely"."""
    if isinstance(mention.value, Count):
        if number_words(other, side) or any(n <= FEW for n in values.amounts(mention.value)):
            return False
        things = [fold(word) for word in mention.value.what.split() if len(word) >= LONG]
        return any(akin(*((t, w) if side == "en" else (w, t))) for t in things for w in words(other.text))
    return mention.type in ("money", "percent") and not _whole(mention) and any(c.isdigit() for c in mention.text)
