"""The probability that a bead is right, from what it gains.

Logistic functions fitted by `benchmarks/calibrate_alignment.py` on the tuning half of the shared news; the reliability
table on the other half stands in `docs/quality.md`.
"""

import math

import numpy as np
from numpy.typing import NDArray

from presskit.align.beads.monotone import Priors
from presskit.align.beads.scores import Evidence, worth

Floats = NDArray[np.float64]

# Weights of: 1, log(1 + gain), evidence without priors (in fives), moved, merged.
BEAD = (-0.953, 1.758, 0.486, 0.99, -3.164)
# Weights of: 1, the gain of the best bead the segment could have had (0 when none gains).
ALONE = (4.501, -0.049)


def chances(evidence: Evidence, prior: Priors) -> tuple[Floats, Floats]:
    """For each French and each English segment, what its best 1-1 bead would gain."""
    one = evidence.total[1, 1] + worth(prior, (1, 1))
    return one.max(axis=1), one.max(axis=0)


def features(gain: float, bare: float, moved: float, merged: float) -> tuple[float, ...]:
    """What the score of a bead depends on; `bare` is the evidence without priors."""
    return (1.0, math.log1p(max(gain, 0.0)), max(-2.0, min(4.0, bare / 5)), moved, merged)


def of_bead(gain: float, bare: float, moved: float, merged: float) -> float:
    """The probability that a bead with both sides is right."""
    return logistic(sum(w * x for w, x in zip(BEAD, features(gain, bare, moved, merged), strict=True)))


def of_alone(chance: float) -> float:
    """The probability that a segment rightly stands alone."""
    return logistic(ALONE[0] + ALONE[1] * max(chance, 0.0))


def logistic(x: float) -> float:
    """The logistic function, rounded so that results do not depend on the last bit of a platform."""
    return round(1 / (1 + math.exp(-max(-30.0, min(30.0, x)))), 4)
