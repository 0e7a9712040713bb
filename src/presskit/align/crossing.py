"""Beads that cross: sentences that stand elsewhere in the other version.

After the monotone path, segments without a counterpart, and beads too weak to be relied on, are offered to each other. All
beads among them compete by what they gain over "no counterpart"; a bead off the path pays for the jump. Beads of the path
that are confident take no part, so nothing is stolen from them.
"""

import math
from dataclasses import dataclass

import numpy as np

from presskit.align.monotone import SHAPES, Place, Priors, Shape
from presskit.align.scores import Evidence, worth

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


def rest(evidence: Evidence, prior: Priors) -> list[Placed]:
    """One-to-one beads among segments left over by all stretches of a long text (the evidence is about these)."""
    size_fr, size_en = evidence.size
    offers = _offers(evidence, prior, list(range(size_fr)), list(range(size_en)), set())
    found: list[Placed] = []
    taken_fr: set[int] = set()
    taken_en: set[int] = set()
    for bead in sorted(offers, key=lambda bead: (-bead.gain, bead.place)):
        if bead.place[0] not in taken_fr and bead.place[2] not in taken_en:
            found.append(bead)
            taken_fr.add(bead.place[0])
            taken_en.add(bead.place[2])
    return found


def place(evidence: Evidence, prior: Priors, path: list[Place]) -> list[Placed]:
    """The beads of the path and beyond it, without those of one empty side; in order of their French start."""
    beads = [Placed(found, evidence.gain(prior, found), False) for found in path if found[1] and found[3]]
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
            if (p, q) not in evidence.total or (p == 2 and i + 1 not in free_fr):
                continue
            row = evidence.total[p, q][i]
            starts = columns[columns < len(row)]
            gains = row[starts] + (worth(prior, (p, q)) - toll)
            for n in np.flatnonzero(gains > 0):
                j = int(starts[n])
                if (q == 1 or j + 1 in free_en) and (i, p, j, q) not in known:
                    found.append(Placed((i, p, j, q), float(gains[n]), True))
    return found


def settle(evidence: Evidence, prior: Priors, beads: list[Placed]) -> list[Placed]:
    """Second thoughts at the edges of beads, once it is known what is left over.

    A segment without a counterpart joins the bead beside it when that gains something; an outer segment of a merged bead
    leaves it for a segment without a counterpart when both together gain more. Repeated until nothing changes.
    """
    found = {bead.place: bead for bead in beads}
    for _ in range(4):
        changed = _attach(evidence, prior, found) | _detach(evidence, prior, found)
        if not changed:
            break
    return sorted(found.values(), key=lambda bead: bead.place)


def _alone(evidence: Evidence, found: dict[Place, Placed]) -> tuple[set[int], set[int]]:
    fr, en = set(range(len(evidence.fr_lengths))), set(range(len(evidence.en_lengths)))
    for i, p, j, q in found:
        fr.difference_update(range(i, i + p))
        en.difference_update(range(j, j + q))
    return fr, en


def _attach(evidence: Evidence, prior: Priors, found: dict[Place, Placed]) -> bool:
    """Join segments without a counterpart to the beads beside them, best first."""
    fr, en = _alone(evidence, found)
    moves: list[tuple[float, Place, Place]] = []
    for old in found:
        i, p, j, q = old
        before = evidence.gain(prior, old)
        wider: list[Place] = []
        if (p + 1, q) in SHAPES and p + q < 4:
            wider += [(i - 1, p + 1, j, q)] * (i - 1 in fr) + [(i, p + 1, j, q)] * (i + p in fr)
        if (p, q + 1) in SHAPES and p + q < 4:
            wider += [(i, p, j - 1, q + 1)] * (j - 1 in en) + [(i, p, j, q + 1)] * (j + q in en)
        for new in wider:
            more = evidence.gain(prior, new) - before
            if more > 0:
                moves.append((-more, old, new))
    changed = False
    for _, old, new in sorted(moves):
        extra_fr = set(range(new[0], new[0] + new[1])) - set(range(old[0], old[0] + old[1]))
        extra_en = set(range(new[2], new[2] + new[3])) - set(range(old[2], old[2] + old[3]))
        if old in found and extra_fr <= fr and extra_en <= en:
            moved = found.pop(old).moved
            found[new] = Placed(new, evidence.gain(prior, new), moved)
            fr -= extra_fr
            en -= extra_en
            changed = True
    return changed


def _detach(evidence: Evidence, prior: Priors, found: dict[Place, Placed]) -> bool:
    """Let outer segments of merged beads go to segments without a counterpart that suit them better."""
    fr, en = _alone(evidence, found)
    toll = _JUMP + math.log(1 + min(len(fr), len(en)))
    changed = False
    for old in sorted(found):
        i, p, j, q = old
        before = evidence.gain(prior, old)
        best: tuple[float, Place, Place] | None = None
        for inner, outer in (((i + 1, p - 1, j, q), (i, -1)), ((i, p - 1, j, q), (i + p - 1, -1)),
                             ((i, p, j + 1, q - 1), (-1, j)), ((i, p, j, q - 1), (-1, j + q - 1))):  # fmt: skip
            if inner[1] < 1 or inner[3] < 1:
                continue
            rest = evidence.gain(prior, inner) - before
            partners = [(outer[0], 1, k, 1) for k in sorted(en)] if outer[1] < 0 else [(k, 1, outer[1], 1) for k in sorted(fr)]
            for other in partners:
                more = rest + evidence.gain(prior, other) - toll
                if more > 0 and (best is None or more > best[0]):
                    best = more, inner, other
        if best:
            moved = found.pop(old).moved
            found[best[1]] = Placed(best[1], evidence.gain(prior, best[1]), moved)
            found[best[2]] = Placed(best[2], evidence.gain(prior, best[2]) - toll, True)
            fr.discard(best[2][0])
            en.discard(best[2][2])
            changed = True
    return changed
