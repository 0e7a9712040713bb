"""What the keys of one text gain and lose given the segments of the other: ties as log-likelihood ratios.

The probability that a key's partner stands in the translation of a segment that holds the key is m. Seeing both is
log(1 - m + m / q) more likely when two segments are translations than by chance (q: the share of segments that hold the
partner, so that what is rare in this pair of texts counts most); not seeing the partner of a key with good prospects is
log(1 - m), which is evidence against.
"""

import math
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from presskit.align.beads.incidence import Floats, Ints, Rows, largest, starts, summed
from presskit.align.beads.ties import COMMON, Side, trust
from presskit.align.lexicon import Lexicon

# How far a key that finds nothing speaks against a bead when only its kind is known.
PROSPECT = {"word": 0.1, "name": 0.78, "acronym": 0.8, "number": 0.88, "date": 0.88, "address": 0.9}
# How far the sums over keys are trusted, for and against: keys of a segment depend on each other (logistic regression
# on neighbouring sentences of the tuning half, with and without a lexicon: 0.61-0.80 and 0.87-1.49).
FOR, AGAINST = 0.65, 1.0


@dataclass(frozen=True, slots=True)
class Direction:
    """Evidence for the keys of one side given segments of the other.

    `gain` (a row a key, a column a segment of the other side) with `worth` says what a key gains when that segment
    explains it, `floor` (one value a segment of this side) the sum of what its keys lose when nothing does; `held` has
    a row for each segment of this side with its keys.
    """

    gain: Rows
    worth: Floats
    floor: Floats
    held: Rows


@dataclass(frozen=True, slots=True)
class Reach:
    """Where ties lead: the ties that tell something (`own` and `partner` keys, `tie` their place among all ties), and
    for each segment of the other side that holds a partner the tie (`through`) and the cell own key × segment."""

    side: Side
    other: Side
    own: Ints
    partner: Ints
    tie: Ints
    through: Ints
    cells: Ints


def reach(side: Side, other: Side, own: Ints, partner: Ints) -> Reach:
    """Follow the ties `own` ↔ `partner` from one side to the segments of the other."""
    tie = np.flatnonzero((side.share <= COMMON)[own] & (other.share <= 2 * COMMON)[partner])
    own, partner = own[tie], partner[tie]
    through, at = other.places.entries(partner)
    return Reach(side, other, own, partner, tie, through, own[through] * other.places.width + other.places.columns[at])


def direction(found: Reach, weight: Floats, prospect: Floats) -> Direction:
    """The evidence for the keys of a side, given the weights of all ties and the prospects of all its keys."""
    side, width = found.side, found.other.places.width
    loss = AGAINST * np.where(side.share <= COMMON, np.log1p(-prospect), 0.0)
    value = FOR * value_of(weight[found.tie], found.other.share[found.partner])
    good = (value > 0)[found.through]
    cells, worth = largest(found.cells[good], (value - loss[found.own])[found.through[good]])
    gain = Rows(starts(cells // width, len(side.keys)), cells % width, width)
    keys = side.places.owners()
    floor = summed(side.places.columns, loss[keys], side.places.width)
    return Direction(gain, worth, floor, side.held)


def value_of(weight: Floats, share: Floats) -> Floats:
    """Log-likelihood ratio of seeing both keys of a tie: translations against segments taken at random."""
    return np.asarray(np.log(1 - weight + weight / share), dtype=np.float64)


def expected(side: Side, lexicon: Lexicon, lang: str) -> Floats:
    """For each key the probability, in (0, 1), that its partner stands in a translation: by its kind, or by what the
    lexicon knows."""
    best = [PROSPECT[kind] for kind in side.kinds]
    table = lexicon.en if lang.startswith("en") else lexicon.fr
    for k, key in enumerate(side.keys):
        if key in table and side.kinds[k] == "word":
            best[k] = max(best[k], _any_of(table[key]))
    return np.array(best, dtype=np.float64)


@lru_cache(maxsize=65536)
def _any_of(translations: tuple[tuple[str, float], ...]) -> float:
    """The probability that one of a word's translations stands in a translation of its segment."""
    return 0.85 * (1 - math.prod([1 - trust(share) for _, share in translations[:4]]))


def prospects(known: Floats, own: Ints, weight: Floats) -> Floats:
    """What is `expected` of each key, raised by the ties it has."""
    best = known.copy()
    np.maximum.at(best, own, weight * 0.85)
    return np.minimum(best, 0.9)


def part(about: Direction, own: Ints, other: Ints) -> Direction:
    """The evidence for some segments of the own side given some of the other side (indices in order)."""
    if len(own) == len(about.floor) and len(other) == about.gain.width:
        return about
    column = np.full(about.gain.width, -1)
    column[other] = np.arange(len(other))
    chosen = column[about.gain.columns]
    keep = chosen >= 0
    gain = Rows(starts(about.gain.owners()[keep], len(about.gain.start) - 1), chosen[keep], len(other))
    owner, at = about.held.entries(own)
    held = Rows(starts(owner, len(own)), about.held.columns[at], about.held.width)
    return Direction(gain, about.worth[keep], about.floor[own], held)


def gains(about: Direction, keys: Floats, wide: int) -> list[Floats]:
    """For spans of one, two … `wide` segments of the other side: (own segments × span starts), what the keys gain.

    `keys` is how many keys each segment of the other side holds: the more a span says, the more often it holds any key
    by chance, so what a tie gains falls by the log of that.
    """
    owners, columns, width = about.gain.owners(), about.gain.columns, about.gain.width
    rows = len(about.held.start) - 1
    keys_held = about.held.columns
    segment_of = about.held.owners()
    found: list[Floats] = []
    for size in range(1, wide + 1):
        starting = width + 1 - size
        if starting < 1:
            break
        cells, worth = owners * starting + columns, about.worth
        if size > 1:
            fits = [(columns >= k) & (columns - k < starting) for k in range(size)]
            cells = np.concatenate([(cells - k)[fit] for k, fit in enumerate(fits)])
            cells, worth = largest(cells, np.concatenate([worth[fit] for fit in fits]))
        longer = np.log((np.convolve(keys, np.ones(size), "valid") + 3) / (keys.mean() + 3))
        starts_at = cells % starting
        worth = np.maximum(worth - FOR * longer[starts_at], 0.2 * worth)
        spans = Rows(starts(cells // starting, len(about.gain.start) - 1), starts_at, starting)
        entry, at = spans.entries(keys_held)
        at_cell = segment_of[entry] * starting + starts_at[at]
        found.append(summed(at_cell, worth[at], rows * starting).reshape(rows, starting))
    return found
