"""The best monotone sequence of beads: a dynamic programme, a few vector operations per row.

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
_MARGIN = 3  # the most segments of one side in a bead


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


def best_path(table: Floats, prior: Priors) -> list[Place]:
    """The best path as beads (i, p, j, q): French i..i+p and English j..j+q, in order; p or q may be 0.

    `table[i, k, j]` is the evidence for a bead of SHAPES[k] that ends before French segment i and English segment j,
    minus infinity where that is no bead: shape (French segments + 1, shapes, English segments + 1). Time and memory are
    proportional to the size of the table.
    """
    rows, columns = table.shape[0], table.shape[2]
    null_fr, null_en = prior[NULL_FR], prior[NULL_EN]
    ramp = np.arange(columns) * null_en
    # A French segment alone, then the shapes; of equal values the first is taken.
    earned = np.empty((rows, 1 + len(SHAPES), columns))
    earned[:, 0] = null_fr
    np.add(table, np.array([prior[shape] for shape in SHAPES])[:, None], out=earned[:, 1:])
    # The best value at each place, with a margin of places no path comes from.
    values = np.full((rows + _MARGIN, columns + _MARGIN), -np.inf)
    inner = values[_MARGIN:, _MARGIN:]
    inner[0] = ramp
    flat, width = values.reshape(-1), columns + _MARGIN
    back = np.array([p * width + q for p, q in (NULL_FR, *SHAPES)])
    places = (_MARGIN + 1) * width + _MARGIN + np.arange(columns) - back[:, None]
    candidates = np.empty((1 + len(SHAPES), columns))
    for i in range(1, rows):
        # Every place is inside; any other mode than "raise" spares a copy.
        np.take(flat, places, out=candidates, mode="clip")
        candidates += earned[i]
        best = candidates.max(axis=0)
        reach = np.maximum.accumulate(best - ramp)
        reach += ramp
        # Rounding must not turn an equal value into an English segment alone.
        np.copyto(best, reach, where=reach > best + 1e-9)
        inner[i] = best
        places += width
    return _traced(inner, earned)


def _traced(values: Floats, earned: Floats) -> list[Place]:
    """The beads that led to the last of the values; what no French segment explains is an English segment alone."""
    found: list[Place] = []
    i, j = values.shape[0] - 1, values.shape[1] - 1
    value, gain = values.item, earned.item
    while i or j:
        made = NULL_EN
        if i:
            here = value(i, j)
            for k, (p, q) in enumerate((NULL_FR, *SHAPES)):
                if p <= i and q <= j and value(i - p, j - q) + gain(i, k, j) == here:
                    made = p, q
                    break
        i, j = i - made[0], j - made[1]
        found.append((i, made[0], j, made[1]))
    return found[::-1]
