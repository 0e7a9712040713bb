"""The evidence for a bead: ties, lengths, structure and, when asked for, a signal from outside."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

from presskit.align import lengths
from presskit.align.lengths import LengthModel
from presskit.align.monotone import NULL_EN, NULL_FR, SHAPES, Place, Priors, Shape
from presskit.align.ties import FOR, Direction

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Evidence:
    """The evidence of every bead of a stretch: for each shape (p, q) a matrix with a row for each French start and a
    column for each English start, in natural log odds against "no counterpart". `fixed` is all but the lengths."""

    fixed: Mapping[Shape, Floats]
    total: Mapping[Shape, Floats]
    fr_lengths: Floats
    en_lengths: Floats

    @property
    def size(self) -> tuple[int, int]:
        """How many French and English segments."""
        return len(self.fr_lengths), len(self.en_lengths)

    def fitted(self, model: LengthModel) -> "Evidence":
        """The same evidence with another length model."""
        fr_sizes, en_sizes = {p for p, _ in self.fixed}, {q for _, q in self.fixed}
        fr_chance = {p: lengths.background(self.fr_lengths, p)[:, None] for p in fr_sizes}
        en_chance = {q: lengths.background(self.en_lengths, q) for q in en_sizes}
        french = {p: lengths.totals(self.fr_lengths, p)[:, None] for p in fr_sizes}
        english = {q: lengths.totals(self.en_lengths, q) for q in en_sizes}
        total = {}
        for (p, q), fixed in self.fixed.items():
            by_chance = fr_chance[p] + en_chance[q]
            total[p, q] = fixed + lengths.evidence(french[p], english[q], model) - by_chance / 2
        return Evidence(self.fixed, total, self.fr_lengths, self.en_lengths)

    def gain(self, prior: Priors, place: Place) -> float:
        """What a bead gains over leaving all its segments without a counterpart."""
        i, p, j, q = place
        return float(self.total[p, q][i, j]) + worth(prior, (p, q))


def worth(prior: Priors, shape: Shape) -> float:
    """Log prior odds of a bead of a shape against its segments alone."""
    return prior[shape] - shape[0] * prior[NULL_FR] - shape[1] * prior[NULL_EN]


def gather(
    about_fr: Direction, about_en: Direction, structure: Floats | None, fr_joints: Floats, en_joints: Floats,
    fr_lengths: Floats, en_lengths: Floats, shapes: tuple[Shape, ...] = SHAPES,
) -> Evidence:  # fmt: skip
    """The evidence of a stretch, with the default length model.

    `about_fr` is about French keys given English segments, `about_en` the other way round. `structure` (French ×
    English segments, or None) is any other evidence for a pair of segments; the joints cost what joining a segment
    with the next one costs.
    """
    wide = max(max(shape) for shape in shapes)
    given_fr = [part.T + about_en.floor for part in _spans(about_en, about_fr, wide)]
    given_en = [part + about_fr.floor[:, None] for part in _spans(about_fr, about_en, wide)]
    size_fr, size_en = len(fr_lengths), len(en_lengths)
    fixed: dict[Shape, Floats] = {}
    for p, q in shapes:
        rows, columns = size_fr + 1 - p, size_en + 1 - q
        if rows < 1 or columns < 1:
            continue
        table = np.zeros((rows, columns))
        for k in range(q):
            table += given_fr[p - 1][:, k : k + columns]
        for k in range(p):
            table += given_en[q - 1][k : k + rows]
        table /= 2
        if structure is not None:
            table += sum(structure[a : a + rows, b : b + columns] for a in range(p) for b in range(q)) / (p * q)
        for k in range(p - 1):
            table += fr_joints[k : k + rows, None]
        for k in range(q - 1):
            table += en_joints[k : k + columns]
        fixed[p, q] = table
    return Evidence(fixed, {}, fr_lengths, en_lengths).fitted(LengthModel())


def _spans(given: Direction, other: Direction, wide: int) -> list[Floats]:
    """For spans of one, two … `wide` segments of the other side: (own segments × span starts), what the keys gain."""
    own = given.places.T.tocsr()
    best = given.gain.tocsc()
    keys = np.asarray(other.places.sum(axis=0), dtype=np.float64)
    found: list[Floats] = []
    for width in range(1, wide + 1):
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
