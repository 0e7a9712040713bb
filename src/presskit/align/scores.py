"""The evidence for a bead: ties, lengths, block kinds and, when asked for, a signal from outside."""

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

from presskit.align import lengths as length
from presskit.align.lengths import LengthModel
from presskit.align.monotone import Shape
from presskit.align.ties import FOR, Direction

Floats = NDArray[np.float64]

LENGTHS = 1.0


@dataclass(frozen=True)
class Evidence:
    """The evidence of every bead of a pair of texts (or of a stretch of them).

    `given_fr[p-1][i, j]`: the keys of English segment j given French segments i..i+p; `given_en[q-1][i, j]` the other
    way round. `kinds` (i, j) is the evidence of the block kinds; `outside` one more column, or None.
    """

    given_fr: Sequence[Floats]
    given_en: Sequence[Floats]
    kinds: Floats | None
    outside: Floats | None
    fr_lengths: Floats
    en_lengths: Floats
    model: LengthModel
    fr_joints: Floats = field(default_factory=lambda: np.zeros(0))  # cost of joining segment i with i + 1
    en_joints: Floats = field(default_factory=lambda: np.zeros(0))
    _fr_background: tuple[Floats, ...] = ()
    _en_background: tuple[Floats, ...] = ()

    def words(self, shape: Shape, i: int) -> Floats:
        """What the ties say for beads of a shape that begin at French segment i, for each English start."""
        p, q = shape
        size = self.given_fr[0].shape[1] + 1 - q
        total = np.zeros(size)
        for k in range(q):
            total += self.given_fr[p - 1][i, k : k + size]
        for k in range(p):
            total += self.given_en[q - 1][i + k, :size]
        return total / 2

    def row(self, shape: Shape, i: int) -> Floats:
        """All evidence for beads of a shape that begin at French segment i, for each English start."""
        p, q = shape
        total = self.words(shape, i) + LENGTHS * self.size(shape, i)
        last = len(total)
        if self.kinds is not None:
            total += (self.kinds[i, :last] + self.kinds[i + p - 1, q - 1 : q - 1 + last]) / 2
        if self.outside is not None:
            total += np.mean([self.outside[i + a, b : b + last] for a in range(p) for b in range(q)], axis=0)
        if p > 1:
            total += self.fr_joints[i : i + p - 1].sum()
        if q > 1:
            total += np.sum([self.en_joints[b : b + last] for b in range(q - 1)], axis=0)
        return total

    def size(self, shape: Shape, i: int) -> Floats:
        """What the lengths say."""
        p, q = shape
        french = self.fr_lengths[i : i + p].sum() + p - 1
        english = length.totals(self.en_lengths, q)
        by_chance = (self._fr_background[p - 1][i] + self._en_background[q - 1]) / 2
        return length.evidence(french, english, self.model) - by_chance


def gather(
    fr: Direction, en: Direction, kinds: Floats | None, outside: Floats | None, fr_lengths: Floats, en_lengths: Floats,
    model: LengthModel, fr_joints: Floats, en_joints: Floats,
) -> Evidence:  # fmt: skip
    """The evidence of a stretch. `fr` is about French keys given English segments, `en` the other way round."""
    given_fr = [np.asarray(part.T) + en.floor for part in _spans(en, fr)]
    given_en = [np.asarray(part) + fr.floor[:, None] for part in _spans(fr, en)]
    return Evidence(
        given_fr, given_en, kinds, outside, fr_lengths, en_lengths, model, fr_joints, en_joints,
        tuple(length.background(fr_lengths, p) for p in (1, 2, 3)),
        tuple(length.background(en_lengths, q) for q in (1, 2, 3)),
    )  # fmt: skip


def _spans(given: Direction, other: Direction) -> list[Floats]:
    """For spans of one, two and three segments of the other side: (own segments × span starts), what the keys gain."""
    own = given.places.T.tocsr()
    best = given.gain.tocsc()
    keys = np.asarray(other.places.sum(axis=0), dtype=np.float64)
    found: list[Floats] = []
    for width in (1, 2, 3):
        size = len(keys) + 1 - width
        if size < 1:
            break
        wider = best[:, :size]
        for k in range(1, width):
            wider = wider.maximum(best[:, k : size + k])
        wider = sparse.csc_array(wider)
        # The more a span says, the more often it holds any key by chance: what a tie gains falls by the log of that.
        longer = np.log((np.convolve(keys, np.ones(width), "valid") + 3) / (keys.mean() + 3))
        wider.data = np.maximum(wider.data - FOR * np.repeat(longer, np.diff(wider.indptr)), 0.2 * wider.data)
        found.append((own @ wider).toarray())
    return found
