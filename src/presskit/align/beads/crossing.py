"""Beads that cross: sentences that stand elsewhere in the other version.

After the monotone path, segments without a counterpart, and beads too weak to be relied on, are offered to each other.
All beads among them compete by what they gain over "no counterpart"; a bead off the path pays for the jump. Beads of
the path that are confident take no part, so nothing is stolen from them.
"""

import math
from collections.abc import Iterable
from dataclasses import dataclass, replace

import numpy as np

from presskit.align.beads.hypotheses import Hypothesis
from presskit.align.beads.monotone import SHAPES, Place, Priors, Shape
from presskit.align.beads.scores import Evidence, worth

# A bead of the path that gains more than this is never given up.
CONFIDENT = 9.0
# Two and two segments stay together only if that says this much more than both crosswise.
_TOGETHER = 1.0
# The gain from which a moved bead counts as seen to cross.
_SURELY = 4.0
# Beside a bead (this many segments away at the most, on both sides) a jump costs this share of a jump elsewhere.
_BESIDE = 2
# Up to this many pairs of open segments beads are placed one by one.
_FEW = 2500
_NEAR = 0.6
_SHAPES: tuple[Shape, ...] = ((1, 1), (1, 2), (2, 1))


@dataclass(frozen=True, slots=True)
class Placed:
    """A bead with what it gains over leaving its segments alone; `moved` when it is not on the path."""

    place: Place
    gain: float
    moved: bool


def more(evidence: Evidence, prior: Priors, beads: list[Placed], jump: float) -> list[Placed]:
    """Beads among the segments the given beads leave over, best first; the given ones are not touched.

    To be asked again once it is known how little is missing: `prior` then makes standing alone less likely.
    """
    fr, en = _alone(evidence, {bead.place: bead for bead in beads})
    if not fr or not en:
        return []
    return _chosen(_offers(evidence, prior, sorted(fr), sorted(en), beads, jump), set(), set())


def jump(placed: Iterable[Placed], hypothesis: Hypothesis) -> float:
    """What a jump costs in a pair: minus the log of the share of beads that surely cross."""
    total, moved = hypothesis.beads, hypothesis.crossing
    for bead in placed:
        total += 1
        moved += bead.moved and bead.gain > _SURELY
    return min(5.0, max(0.7, -math.log(moved / total)))


def _chosen(offers: list[Placed], taken_fr: set[int], taken_en: set[int]) -> list[Placed]:
    """Offers by gain, without those that use a segment already taken; the sets are updated."""
    found: list[Placed] = []
    for bead in sorted(offers, key=lambda bead: (-bead.gain, bead.place)):
        i, p, j, q = bead.place
        if taken_fr.isdisjoint(range(i, i + p)) and taken_en.isdisjoint(range(j, j + q)):
            found.append(bead)
            taken_fr.update(range(i, i + p))
            taken_en.update(range(j, j + q))
    return found


def place(evidence: Evidence, prior: Priors, path: list[Place], hypothesis: Hypothesis) -> list[Placed]:
    """The beads of the path and beyond it, without those of one empty side; in order of their French start."""
    beads = [bead for found in path if found[1] and found[3] for bead in _uncrossed(evidence, prior, found)]
    firm = [bead for bead in beads if bead.gain > CONFIDENT]
    weak = [bead for bead in beads if hypothesis.doubt < bead.gain <= CONFIDENT]
    # One by one where little is open, because each bead makes others beside it cheaper; else all at once.
    while True:
        fr, en = _alone(evidence, {bead.place: bead for bead in firm})
        offers = [replace(bead, gain=bead.gain - hypothesis.doubt) for bead in weak]
        if fr and en:
            known = {bead.place for bead in weak}
            others = _offers(evidence, prior, sorted(fr), sorted(en), firm, jump([], hypothesis))
            offers += [bead for bead in others if bead.place not in known]
        taken_fr, taken_en = set(range(evidence.size[0])) - fr, set(range(evidence.size[1])) - en
        chosen = _chosen(offers, taken_fr, taken_en)
        stepwise = len(fr) * len(en) <= _FEW
        firm += chosen[:1] if stepwise else chosen
        if not chosen or not stepwise:
            break
        weak = [bead for bead in weak if bead.place != chosen[0].place]
    return sorted(firm, key=lambda bead: bead.place)


def _uncrossed(evidence: Evidence, prior: Priors, found: Place) -> list[Placed]:
    """A bead of the path; one of two and two segments that are translations crosswise becomes two beads."""
    bead = Placed(found, evidence.gain(prior, found), False)
    i, p, j, q = found
    if (p, q) != (2, 2):
        return [bead]
    cross = [Placed(one, evidence.gain(prior, one), True) for one in ((i, 1, j + 1, 1), (i + 1, 1, j, 1))]
    apart = evidence.total[1, 1][i, j + 1] + evidence.total[1, 1][i + 1, j]
    return cross if apart > evidence.total[2, 2][i, j] - _TOGETHER else [bead]


def _offers(
    evidence: Evidence, prior: Priors, open_fr: list[int], open_en: list[int], beads: list[Placed], jump: float
) -> list[Placed]:
    """Beads among open segments that gain something although they cross. Beside another bead a jump costs little: what
    moves is often a list or a paragraph, and pays once."""
    far = jump + math.log(1 + min(len(open_fr), len(open_en)))
    near = min(far, max(_NEAR, jump * _NEAR))
    columns = np.array(open_en)
    free_fr, free_en = set(open_fr), set(open_en)
    found: list[Placed] = []
    for i in open_fr:
        toll = np.full(evidence.size[1], far)
        for bead in beads:
            if abs(bead.place[0] - i) <= _BESIDE:
                toll[max(0, bead.place[2] - _BESIDE) : bead.place[2] + _BESIDE + 1] = near
        for p, q in _SHAPES:
            if (p, q) not in evidence.total or (p == 2 and i + 1 not in free_fr):
                continue
            row = evidence.total[p, q][i]
            starts = columns[columns < len(row)]
            gains = row[starts] + worth(prior, (p, q)) - toll[starts]
            for n in np.flatnonzero(gains > 0):
                j = int(starts[n])
                if q == 1 or j + 1 in free_en:
                    found.append(Placed((i, p, j, q), float(gains[n]), True))
    return found


def settle(evidence: Evidence, prior: Priors, beads: list[Placed], jump: float, doubt: float) -> list[Placed]:
    """Second thoughts at the edges of beads, once it is known what is left over.

    A segment without a counterpart joins the bead beside it when that gains something; an outer segment of a merged
    bead leaves it for a segment without a counterpart when both together gain more. Repeated until nothing changes.
    """
    found = {bead.place: bead for bead in beads}
    for _ in range(4):
        changed = _attach(evidence, prior, found, doubt) | _detach(evidence, prior, found, jump)
        if not changed:
            break
    return sorted(found.values(), key=lambda bead: bead.place)


def _alone(evidence: Evidence, found: dict[Place, Placed]) -> tuple[set[int], set[int]]:
    fr, en = set(range(evidence.size[0])), set(range(evidence.size[1]))
    for i, p, j, q in found:
        fr.difference_update(range(i, i + p))
        en.difference_update(range(j, j + q))
    return fr, en


def _attach(evidence: Evidence, prior: Priors, found: dict[Place, Placed], doubt: float) -> bool:
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
            if more > doubt:
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


def _detach(evidence: Evidence, prior: Priors, found: dict[Place, Placed], jump: float) -> bool:
    """Let outer segments of merged beads go to segments without a counterpart that suit them better."""
    fr, en = _alone(evidence, found)
    far = jump + math.log(1 + min(len(fr), len(en)))
    near = min(far, max(_NEAR, jump * _NEAR))
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
            for other in (
                [(outer[0], 1, k, 1) for k in sorted(en)] if outer[1] < 0 else [(k, 1, outer[1], 1) for k in sorted(fr)]
            ):
                beside = abs(other[0] - i) <= _BESIDE and abs(other[2] - j) <= _BESIDE
                more = rest + evidence.gain(prior, other) - (near if beside else far)
                if more > 0 and (best is None or more > best[0]):
                    best = more, inner, other
        if best:
            moved = found.pop(old).moved
            found[best[1]] = Placed(best[1], evidence.gain(prior, best[1]), moved)
            found[best[2]] = Placed(best[2], best[0], True)
            fr.discard(best[2][0])
            en.discard(best[2][2])
            changed = True
    return changed
