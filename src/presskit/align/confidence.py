"""The probability that a bead is right, from what it gains and from its best rival.

Logistic functions fitted by `benchmarks/calibrate_alignment.py` on the tuning half of the shared news; the reliability
table on the other half stands in `docs/quality.md`.
"""

import math

import numpy as np
from numpy.typing import NDArray

from presskit.align.monotone import Place, Priors
from presskit.align.scores import Evidence, worth

Floats = NDArray[np.float64]

# Weights of: 1, log(1 + gain), evidence without priors (in fives), log(1 + lead over the best rival), moved, merged.
BEAD = (-2.0, 1.5, 0.5, 0.3, 0.3, -1.5)
# Weights of: 1, the gain of the best bead the segment could have had (0 when none gains).
ALONE = (3.0, -0.25)


def rivals(evidence: Evidence, prior: Priors, places: list[Place]) -> list[float]:
    """For each bead, what the best 1-1 bead of one of its segments with another segment would gain."""
    one = evidence.total[1, 1] + worth(prior, (1, 1))
    found: list[float] = []
    for i, p, j, q in places:
        rows, columns = one[i : i + p].copy(), one[:, j : j + q].copy()
        rows[:, j : j + q] = -np.inf
        columns[i : i + p] = -np.inf
        found.append(float(max(rows.max(initial=-np.inf), columns.max(initial=-np.inf))))
    return found


def chances(evidence: Evidence, prior: Priors) -> tuple[Floats, Floats]:
    """For each French and each English segment, what its best 1-1 bead would gain."""
    one = evidence.total[1, 1] + worth(prior, (1, 1))
    return one.max(axis=1), one.max(axis=0)


def features(gain: float, bare: float, rival: float, moved: float, merged: float) -> tuple[float, ...]:
    """What the score of a bead depends on; `bare` is the evidence without priors."""
    lead = gain - max(rival, 0.0)
    evidence = max(-2.0, min(4.0, bare / 5))
    return (1.0, math.log1p(max(gain, 0.0)), evidence, math.copysign(math.log1p(abs(lead)), lead), moved, merged)


def of_bead(gain: float, bare: float, rival: float, moved: float, merged: float) -> float:
    """The probability that a bead with both sides is right."""
    return logistic(sum(w * x for w, x in zip(BEAD, features(gain, bare, rival, moved, merged), strict=True)))


def of_alone(chance: float) -> float:
    """The probability that a segment rightly stands alone."""
    return logistic(ALONE[0] + ALONE[1] * max(chance, 0.0))


def logistic(x: float) -> float:
    """The logistic function, rounded so that results do not depend on the last bit of a platform."""
    return round(1 / (1 + math.exp(-max(-30.0, min(30.0, x)))), 4)
