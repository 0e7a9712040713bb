"""`amount.missing`: a sum, a share or a number of things that only one version of a sentence states.

Leaving a figure out is no disagreement, so it is told for information, and only where the other version speaks of the
same things and gives no number at all.
"""

from collections.abc import Iterator

from presskit.check.comparison import OTHER, VERSION_EN, VERSION_FR, Comparison, Passage, quoted
from presskit.check.figures import fold, number_words, words
from presskit.check.quantities import values
from presskit.locales.cognates import akin
from presskit.model import BlockKind, Count, Finding, Mention, Percent, Side

SURE = 0.9  # the score a bead needs
FEW, LONG = 2, 4  # a number that goes without saying; letters of a noun by which things are known again
_HEADS: frozenset[BlockKind] = frozenset(("title", "subtitle", "heading", "table_row", "caption"))


def findings(
    comparison: Comparison, side: Side, mention: Mention, passage: Passage, other: Passage, score: float
) -> Iterator[Finding]:
    """What to say of an amount of a version when the passage of the other has none left; headings are short anyway, and
    of several sentences another may state it."""
    segments = (*passage.segments, *other.segments)
    if score < SURE or len(segments) != 2 or any(segment.kind in _HEADS for segment in segments):
        return
    if not _worth(mention, other, OTHER[side]):
        return
    yield comparison.on(
        side,
        "amount.missing",
        "info",
        (
            f"Seule la version {VERSION_FR[side]} donne ce chiffre : {quoted(mention.text, side)}",
            f"Only the {VERSION_EN[side]} version gives this figure: {quoted(mention.text, side)}",
        ),
        (mention.start, mention.end),
        score,
    )


def _worth(mention: Mention, other: Passage, side: Side) -> bool:
    """Is a sum or share written in figures, or are things counted that the other passage names, without any number?
    One and two are often an article or "both", and 100% is "entirely"."""
    if isinstance(mention.value, Count):
        if number_words(other, side) or any(n <= FEW for n in values.amounts(mention.value)):
            return False
        things = [fold(word) for word in mention.value.what.split() if len(word) >= LONG]
        return any(akin(*((t, w) if side == "en" else (w, t))) for t in things for w in words(other.text))
    whole = isinstance(mention.value, Percent) and mention.value.amount == "100"
    return mention.type in ("money", "percent") and not whole and any(c.isdigit() for c in mention.text)
