"""The evidence for a bead: ties, lengths, structure and, when asked for, a signal from outside."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from presskit.align.beads import lengths
from presskit.align.beads.directions import Direction, gains
from presskit.align.beads.lengths import Compared, LengthModel
from presskit.align.beads.monotone import NULL_EN, NULL_FR, Place, Priors, Shape

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Frame:
    """What is known of a stretch without its words, for beads of some `shapes`.

    `structure` (French × English segments, or None) is other evidence for a pair of segments, the joints are what it
    costs to join a segment with the next one, `runs` compares the lengths.
    """

    shapes: tuple[Shape, ...]
    structure: Floats | None
    fr_joints: Floats
    en_joints: Floats
    fr_lengths: Floats
    en_lengths: Floats
    runs: Compared


@dataclass(frozen=True, slots=True)
class Evidence:
    """The evidence of every bead of a stretch, in natural log odds against "no counterpart".

    `table[i, k, j]` is about a bead of the frame's k-th shape that ends before French segment i and English segment j,
    minus infinity where there is none (see `monotone.best_path`); `total` gives the same by shape (p, q), as views with
    a row for each French start and a column for each English start. `fixed` is the table without the lengths.
    """

    frame: Frame
    fixed: Floats
    table: Floats
    total: Mapping[Shape, Floats]

    @property
    def size(self) -> tuple[int, int]:
        """How many French and English segments."""
        return len(self.frame.fr_lengths), len(self.frame.en_lengths)

    def fitted(self, model: LengthModel) -> "Evidence":
        """The same evidence with another length model."""
        return _complete(self.frame, self.fixed, model)

    def gain(self, prior: Priors, place: Place) -> float:
        """What a bead gains over leaving all its segments without a counterpart."""
        i, p, j, q = place
        return self.total[p, q].item(i, j) + worth(prior, (p, q))


def _complete(frame: Frame, fixed: Floats, model: LengthModel) -> Evidence:
    table = fixed + lengths.evidence(frame.runs, model)
    table -= frame.runs.chance
    rows, _, columns = table.shape
    total = {(p, q): table[p:, k, q:] for k, (p, q) in enumerate(frame.shapes) if p < rows and q < columns}
    return Evidence(frame, fixed, table, total)


def worth(prior: Priors, shape: Shape) -> float:
    """Log prior odds of a bead of a shape against its segments alone."""
    return prior[shape] - shape[0] * prior[NULL_FR] - shape[1] * prior[NULL_EN]


def gather(about_fr: Direction, about_en: Direction, frame: Frame) -> Evidence:
    """The evidence of a stretch, with the default length model.

    `about_fr` is about French keys given English segments, `about_en` the other way round.
    """
    wide = max(max(shape) for shape in frame.shapes)
    fr_keys, en_keys = (about.held.sizes().astype(np.float64) for about in (about_fr, about_en))
    given_fr = [found.T + about_en.floor for found in gains(about_en, fr_keys, wide)]
    given_en = [found + about_fr.floor[:, None] for found in gains(about_fr, en_keys, wide)]
    size_fr, size_en = len(frame.fr_lengths), len(frame.en_lengths)
    fixed = np.full((size_fr + 1, len(frame.shapes), size_en + 1), -np.inf)
    for n, (p, q) in enumerate(frame.shapes):
        rows, columns = size_fr + 1 - p, size_en + 1 - q
        if rows < 1 or columns < 1:
            continue
        table = given_fr[p - 1][:, :columns].copy()
        for k in range(1, q):
            table += given_fr[p - 1][:, k : k + columns]
        for k in range(p):
            table += given_en[q - 1][k : k + rows]
        table /= 2
        if frame.structure is not None:
            table += sum(frame.structure[a : a + rows, b : b + columns] for a in range(p) for b in range(q)) / (p * q)
        for k in range(p - 1):
            table += frame.fr_joints[k : k + rows, None]
        for k in range(q - 1):
            table += frame.en_joints[k : k + columns]
        fixed[p:, n, q:] = table
    return _complete(frame, fixed, LengthModel())
