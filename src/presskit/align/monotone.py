"""The best monotone sequence of beads: a dynamic programme, one vector operation per row and kind of bead.

Scores are log-likelihood ratios against "has no counterpart", so that a bead must earn its place.
"""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Shape = tuple[int, int]
Place = tuple[int, int, int, int]  # (i, p, j, q): French segments i .. i+p with English segments j .. j+q

SHAPES: tuple[Shape, ...] = ((1, 1), (1, 2), (2, 1), (2, 2), (1, 3), (3, 1))
NULL_FR: Shape = (1, 0)
NULL_EN: Shape = (0, 1)


@dataclass(frozen=True, slots=True)
class Priors:
    """Log probability of each shape of bead as the next one."""

    log: Mapping[Shape, float]

    def __getitem__(self, shape: Shape) -> float:
        return self.log[shape]


def priors(belief: Mapping[Shape, float], strength: float, counts: Mapping[Shape, float] | None = None) -> Priors:
    """Priors from the counts of an alignment, smoothed by a belief worth `strength` beads; the belief itself
    without."""
    total = sum(belief.values())
    mass = {shape: strength * share / total + (counts or {}).get(shape, 0.0) for shape, share in belief.items()}
    whole = sum(mass.values())
    return Priors({shape: float(np.log(value / whole)) for shape, value in mass.items()})


def best_path(size_fr: int, size_en: int, evidence: Mapping[Shape, Floats], prior: Priors) -> list[Place]:
    """The best path as beads (i, p, j, q): French i..i+p and English j..j+q, in order; p or q may be 0.

    `evidence[p, q]` has a row for each French start and a column for each English start of beads of that shape. Time
    and the table of choices are proportional to size_fr × size_en.
    """
    null_fr, null_en = prior[NULL_FR], prior[NULL_EN]
    ramp = np.arange(size_en + 1) * null_en
    values = [ramp.copy()]
    # choice[i, j]: 0 a French segment alone, 1 an English one, 2 + k a bead of SHAPES[k].
    choice = np.ones((size_fr + 1, size_en + 1), dtype=np.uint8)
    earned = {shape: evidence[shape] + prior[shape] for shape in SHAPES if shape[0] <= size_fr and shape[1] <= size_en}
    for i in range(1, size_fr + 1):
        best = values[-1] + null_fr
        which = choice[i]
        which[:] = 0
        for k, (p, q) in enumerate(SHAPES):
            if p <= i and q <= size_en:
                candidate = values[-p][: size_en + 1 - q] + earned[p, q][i - p]
                target = best[q:]
                better = candidate > target
                np.copyto(target, candidate, where=better)
                np.copyto(which[q:], 2 + k, where=better)
        reach = np.maximum.accumulate(best - ramp) + ramp
        # Rounding must not turn an equal value into a null.
        which[reach > best + 1e-9] = 1
        values.append(np.where(which == 1, reach, best))
        if len(values) > 3:
            values.pop(0)
    found: list[Place] = []
    i, j = size_fr, size_en
    while i or j:
        made = int(choice[i, j]) if i else 1
        p, q = ((1, 0), (0, 1))[made] if made < 2 else SHAPES[made - 2]
        i, j = i - p, j - q
        found.append((i, p, j, q))
    return found[::-1]
