"""With which documents a lone release can be paired from a list: the likeliest, then those of about its day."""

from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

from presskit.review.summaries import Summary

MOST = 200  # on the list of one release


class Partner(NamedTuple):
    """A document on the list, with the title of its release and its file."""

    document: str
    title: str
    location: str


class Partners:
    """The documents of a collection by state and day, so that a list is made without looking at all of them."""

    def __init__(self, summaries: Sequence[Summary]) -> None:
        self._by_state: dict[str, list[tuple[int, int]]] = {"fr_only": [], "en_only": [], "paired": []}
        self._summaries = summaries
        self._place = {one.id: number for number, one in enumerate(summaries)}
        for number, one in enumerate(summaries):
            if one.state in self._by_state:
                self._by_state[one.state].append((_day(one), number))
        for rows in self._by_state.values():
            rows.sort()

    def of(self, one: Summary) -> tuple[Partner, ...]:
        """The list of a release: its nearest candidate first, lone documents before those in pairs."""
        if one.state not in ("fr_only", "en_only"):
            return ()
        french = one.state == "fr_only"
        found: dict[int, None] = {}
        if one.nearest in self._place:
            found[self._place[one.nearest]] = None
        for state in ("en_only" if french else "fr_only", "paired"):
            found |= dict.fromkeys(self._about(state, _day(one)))
        side = -1 if french else 0  # the English document stands last, the French one first
        others = [self._summaries[number] for number in list(found)[:MOST]]
        return tuple(
            Partner(other.documents[side], (other.title_en if french else other.title_fr) or other.title_fr,
                    other.locations[side])
            for other in others
        )  # fmt: skip

    def _about(self, state: str, day: int) -> list[int]:
        """Releases of a state, those of about a day first."""
        rows = self._by_state[state]
        place = bisect_left(rows, (day, 0))
        near = rows[max(0, place - MOST) : place + MOST]
        return [number for _, number in sorted(near, key=lambda row: (abs(row[0] - day), row[1]))[:MOST]]


def _day(one: Summary) -> int:
    """A date as a number that grows with it; 0 for none."""
    digits = one.date.replace("-", "").ljust(8, "0")
    return int(digits) if digits.isdecimal() else 0
