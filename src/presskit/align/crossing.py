"""Beads that cross: sentences that stand elsewhere in the other version.

After the monotone path, segments without a counterpart, and beads too weak to be relied on, are offered to each other. All
beads among them compete by what they gain over "no counterpart"; a bead off the path pays for the jump. Beads of the path
that are confident take no part, so nothing is stolen from them.
"""

import math
from dataclasses import dataclass

import numpy as np

from presskit.align.monotone import NULL_EN, NULL_FR, Priors, Shape
from presskit.align.scores import Evidence

Place = tuple[int, int, int, int]  # (i, p, j, q): French i .. i+p, English j .. j+q

# A bead of the path that gains more than this is never given up.
CONFIDENT = 9.0
_JUMP = 1.5
_SHAPES: tuple[Shape, ...] = ((1, 1), (1, 2), (2, 1))


@dataclass(frozen=True, slots=True)
class Placed:
    """A bead with what it gains over leaving its segments alone; `moved` when it is not on the path."""

    place: Place
    gain: float
    moved: bool


def gain(evidence: Evidence, prior: Priors, place: Place) -> float:
    """What a bead gains (natural log odds) over leaving all its segments without a counterpart."""
    i, p, j, q = place
    return float(evidence.row((p, q), i)[j]) + worth(prior, (p, q))


def worth(prior: Priors, shape: Shape) -> float:
    """Log prior odds of a bead of a shape against its segments alone."""
    return prior[shape] - shape[0] * prior[NULL_FR] - shape[1] * prior[NULL_EN]


def place(evidence: Evidence, prior: Priors, path: list[Place]) -> list[Placed]:
    """The beads of the path and beyond it, without those of one empty side; in order of their French start."""
    beads = [Placed(found, gain(evidence, prior, found), False) for found in path if found[1] and found[3]]
    firm = [bead for bead in beads if bead.gain > CONFIDENT]
    taken_fr = {i for bead in firm for i in range(bead.place[0], bead.place[0] + bead.place[1])}
    taken_en = {j for bead in firm for j in range(bead.place[2], bead.place[2] + bead.place[3])}
    open_fr = [i for i in range(len(evidence.fr_lengths)) if i not in taken_fr]
    open_en = [j for j in range(len(evidence.en_lengths)) if j not in taken_en]
    offers = [bead for bead in beads if bead.gain <= CONFIDENT]
    if open_fr and open_en:
        offers += _offers(evidence, prior, open_fr, open_en, {bead.place for bead in offers})
    offers.sort(key=lambda bead: (-bead.gain, bead.place))
    for bead in offers:
        i, p, j, q = bead.place
        if taken_fr.isdisjoint(range(i, i + p)) and taken_en.isdisjoint(range(j, j + q)):
            firm.append(bead)
            taken_fr.update(range(i, i + p))
            taken_en.update(range(j, j + q))
    return sorted(firm, key=lambda bead: bead.place)


def _offers(
    evidence: Evidence, prior: Priors, open_fr: list[int], open_en: list[int], known: set[Place]
) -> list[Placed]:
    """Beads among open segments that gain something although they cross."""
    toll = _JUMP + math.log(1 + min(len(open_fr), len(open_en)))
    columns = np.array(open_en)
    free_fr, free_en = set(open_fr), set(open_en)
    found: list[Placed] = []
    for i in open_fr:
        for p, q in _SHAPES:
            if p == 2 and i + 1 not in free_fr:
                continue
            row = evidence.row((p, q), i)
            starts = columns[columns < len(row)]
            gains = row[starts] + (worth(prior, (p, q)) - toll)
            for n in np.flatnonzero(gains > 0):
                j = int(starts[n])
                if (q == 1 or j + 1 in free_en) and (i, p, j, q) not in known:
                    found.append(Placed((i, p, j, q), float(gains[n]), True))
    return found
