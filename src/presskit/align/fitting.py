"""Alignment of the stretches of a pair, learning from each round how much is left out and how long translations are."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from presskit.align import lengths, monotone
from presskit.align.lengths import LengthModel
from presskit.align.material import Stretch
from presskit.align.monotone import Place, Priors, Shape

ROUNDS = 3


@dataclass(frozen=True, slots=True)
class Fit:
    """The best paths found (with indices of their stretches), and what was learned on the way. `total` is the log
    likelihood of paths and priors, against segments that have nothing to do with each other."""

    belief: Mapping[Shape, float]
    prior: Priors
    stretches: list[Stretch]
    paths: list[list[Place]]
    total: float


def fit(stretches: list[Stretch], belief: Mapping[Shape, float], prior: Priors | None = None) -> Fit:
    """Hard expectation maximisation from a belief about the shapes of beads (and from priors already learned)."""
    current = prior or monotone.priors(belief)
    for _ in range(1 if prior else ROUNDS):
        paths = _paths(stretches, current)
        current = monotone.priors(belief, counts(paths))
        model = _model(stretches, paths)
        stretches = [replace(part, evidence=part.evidence.fitted(model)) for part in stretches]
    paths = _paths(stretches, current)
    total = sum(
        current[p, q] + (float(part.evidence.total[p, q][i, j]) if p and q else 0.0)
        for part, path in zip(stretches, paths, strict=True)
        for i, p, j, q in path
    )
    return Fit(belief, current, stretches, paths, total)


def best(stretches: list[Stretch]) -> Fit:
    """The more probable of two fits: that much may be left out, and that nothing is."""
    return max((fit(stretches, belief) for belief in (monotone.START, monotone.FAITHFUL)), key=lambda found: found.total)


def counts(paths: Iterable[Iterable[Place]]) -> dict[Shape, float]:
    """How often each shape occurs."""
    found: dict[Shape, float] = {}
    for path in paths:
        for _, p, _, q in path:
            found[p, q] = found.get((p, q), 0.0) + 1
    return found


def _paths(stretches: list[Stretch], prior: Priors) -> list[list[Place]]:
    return [monotone.best_path(*part.evidence.size, part.evidence.total, prior) for part in stretches]


def _model(stretches: list[Stretch], paths: list[list[Place]]) -> LengthModel:
    french: list[float] = []
    english: list[float] = []
    for part, path in zip(stretches, paths, strict=True):
        for i, p, j, q in path:
            if p and q:
                french.append(float(part.evidence.fr_lengths[i : i + p].sum()) + p - 1)
                english.append(float(part.evidence.en_lengths[j : j + q].sum()) + q - 1)
    return lengths.fit(french, english)
