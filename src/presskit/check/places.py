"""`place.differs`: a passage that speaks of one town or country in French and of another one in English.

Only places that presskit knows by name count, a town against a town and a country against a country; a place that the
other version mentions nearby in any way (its people, an institution named after it) counts as named.
"""

from collections.abc import Iterator

from presskit.check.cognates import distance, places
from presskit.check.comparison import Comparison, Passage
from presskit.check.figures import WORD, fold
from presskit.model import Finding, Mention, Side

_SURE = 0.6  # of a bead
_NEAR = 300  # characters before and after a passage


def findings(comparison: Comparison) -> Iterator[Finding]:
    """The only place of a passage that the other side does not name, against the only one of the other side that this
    one does not name."""
    for fr, en, score in comparison.both():
        mine, theirs = _alone(comparison, fr, "fr", en, "en"), _alone(comparison, en, "en", fr, "fr")
        if score < _SURE or len(mine) != 1 or len(theirs) != 1:
            continue
        (left, keys), (right, others) = mine[0], theirs[0]
        if {key.isupper() for key in keys} != {key.isupper() for key in others}:
            continue  # a town and its country
        if distance(fold(left.text), fold(right.text)) <= 2:
            continue  # Berne, Bern: the spelling of names is compared elsewhere
        yield comparison.finding(
            "place.differs",
            "warning",
            (
                f"Le lieu diffère : {left.text} en français, {right.text} en anglais.",
                f"The place differs: {left.text} in French, {right.text} in English.",
            ),
            fr=(left.start, left.end),
            en=(right.start, right.end),
            score=score,
        )


def _alone(
    comparison: Comparison, passage: Passage, side: Side, other: Passage, theirs: Side
) -> list[tuple[Mention, frozenset[str]]]:
    """The places of a passage, each once, that nothing in or near the other side names, with their keys."""
    found: dict[frozenset[str], Mention] = {}
    for mention in passage.mentions:
        named = [places(word, side) for word in _words(mention.text)] if mention.type == "place" else []
        if keys := frozenset.intersection(*named) if named else frozenset():
            found.setdefault(keys, mention)
    if not found:
        return []
    text = comparison.version(theirs).document.text[max(0, other.start - _NEAR) : other.end + _NEAR]
    near = {key for word in _words(text) for key in places(word, theirs) | places(word, side)}
    return [(mention, keys) for keys, mention in found.items() if not keys & near]


def _words(text: str) -> list[str]:
    return [fold(word) for word in WORD.findall(text) if len(word) > 3]
