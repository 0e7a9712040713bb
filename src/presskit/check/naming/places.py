"""`place.differs`: a passage that speaks of one town or country in French and of another one in English.

Only places that presskit knows by name count, a town against a town and a country against a country. Compared is how
often each is named in the two sides of a bead: a place that one side has more often stands against one that the other
side has more often, and one of the two must be strange to the other version, which names it nowhere nearby in any way
(its people, an institution named after it).
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from presskit.check.comparison import Comparison, Passage
from presskit.check.figures import WORD, fold
from presskit.check.naming.dictionary import distance, places, town_or_country
from presskit.model import Finding, Side

_SURE = 0.6  # of a bead
_NEAR = 300  # characters before and after a passage


@dataclass(frozen=True, slots=True)
class _Place:
    """A name of a place at [start, end) of the document, with the keys of what it names; `at` is the share of the
    passage before it, `strange` that the other version names it nowhere nearby."""

    start: int
    end: int
    text: str
    keys: frozenset[str]
    at: float
    strange: bool

    @property
    def country(self) -> bool:
        return any(key.isupper() for key in self.keys)


def findings(comparison: Comparison) -> Iterator[Finding]:
    """The places that one side of a bead names more often than the other, against those of the other side."""
    for fr, en, score in comparison.both():
        if score < _SURE:
            continue
        mine, theirs = _more(comparison, fr, "fr", en, "en"), _more(comparison, en, "en", fr, "fr")
        for country in (True, False):
            found = _against([p for p in mine if p.country == country], [p for p in theirs if p.country == country])
            if found is None:
                continue
            left, right = found
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


def _against(mine: list[_Place], theirs: list[_Place]) -> tuple[_Place, _Place] | None:
    """The two places that stand against each other: the only strange one of a side, and of the other side its only
    strange one, else the one at the nearest place; None when there is no telling."""
    strange, others = [p for p in mine if p.strange], [p for p in theirs if p.strange]
    if len(strange) > 1 or len(others) > 1 or not (strange or others) or not mine or not theirs:
        return None
    pairs = [(one, other) for one in strange or mine for other in others or theirs]
    one, other = min(pairs, key=lambda pair: (abs(pair[0].at - pair[1].at), pair[0].start, pair[1].start))
    if distance(fold(one.text), fold(other.text)) <= 2:
        return None  # Berne, Bern: the spelling of names is compared elsewhere
    return one, other


def _more(comparison: Comparison, passage: Passage, side: Side, other: Passage, theirs: Side) -> list[_Place]:
    """The places a passage names more often than the other side does, each once; "Canadian" names Canada too."""
    found: dict[frozenset[str], _Place] = {}
    mine: Counter[str] | None = None
    for segment in passage.segments:
        for match in WORD.finditer(segment.text):
            word = match.group()
            keys = town_or_country(fold(word), side) if word[0].isupper() else frozenset()
            if not keys or keys in found:
                continue
            if mine is None:
                mine, across = _times(passage.text), _times(other.text)
                text = comparison.version(theirs).document.text[max(0, other.start - _NEAR) : other.end + _NEAR]
                near = _times(text)
            if all(mine[key] > across[key] for key in keys):
                start = segment.start + match.start()
                share = (start - passage.start) / max(1, passage.end - passage.start)
                strange = not any(key in near for key in keys)
                found[keys] = _Place(start, start + len(word), word, keys, share, strange)
    return list(found.values())


def _times(text: str) -> Counter[str]:
    """How often a text names each place, in either language and in any way."""
    words = [fold(word) for word in WORD.findall(text) if len(word) > 3]
    return Counter(key for word in words for key in places(word, "fr") | places(word, "en"))
