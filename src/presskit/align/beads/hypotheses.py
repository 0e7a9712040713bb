"""What a pair of texts may be: a faithful translation, a partial one, or a free version."""

from collections.abc import Mapping
from dataclasses import dataclass

from presskit.align.beads.monotone import NULL_EN, NULL_FR, Shape


@dataclass(frozen=True, slots=True)
class Hypothesis:
    """What is believed of a pair before it is seen.

    `shapes` are the probabilities of the shapes of beads, held as firmly as `strength` beads would show them.
    `fidelity` scales the probability that what one side says is said in the same words by the other; `spread` is the
    variance of lengths (see `lengths`) at the least. Of `beads` beads, `crossing` are believed to cross. `doubt` is
    what a weak bead pays although it stands in order.
    """

    shapes: Mapping[Shape, float]
    strength: float
    fidelity: float
    spread: float
    crossing: float
    beads: float
    doubt: float


FAITHFUL = Hypothesis(
    {
        (1, 1): 0.90, NULL_FR: 0.004, NULL_EN: 0.004, (1, 2): 0.04, (2, 1): 0.04, (2, 2): 0.001, (1, 3): 0.004,
        (3, 1): 0.004,
    },
    strength=4.0, fidelity=1.0, spread=1.0, crossing=0.3, beads=6.0, doubt=0.0,
)  # fmt: skip
PARTIAL = Hypothesis(
    {
        (1, 1): 0.70, NULL_FR: 0.11, NULL_EN: 0.11, (1, 2): 0.03, (2, 1): 0.03, (2, 2): 0.001, (1, 3): 0.004,
        (3, 1): 0.004,
    },
    strength=4.0, fidelity=1.0, spread=1.0, crossing=0.3, beads=6.0, doubt=0.0,
)  # fmt: skip
FREE = Hypothesis(
    {
        (1, 1): 0.35, NULL_FR: 0.25, NULL_EN: 0.25, (1, 2): 0.03, (2, 1): 0.03, (2, 2): 0.002, (1, 3): 0.005,
        (3, 1): 0.005,
    },
    strength=12.0, fidelity=0.4, spread=10.0, crossing=3.0, beads=8.0, doubt=1.0,
)  # fmt: skip
ALL = (FAITHFUL, PARTIAL, FREE)
