"""Alignment of the stretches of a pair, learning from each round how much is left out and how long translations are."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from presskit.align import lengths, monotone
from presskit.align.lengths import LengthModel
from presskit.align.material import Stretch
from presskit.align.monotone import Place, Priors, Shape

ROUNDS = 3
_SAMPLE = 6


@dataclass(frozen=True, slots=True)
class Fit:
    """The best paths found (with indices of their stretches), and what was learned on the way. `total` is the log
    likelihood of paths and priors, against segments that have nothing to do with each other."""

    belief: Mapping[Shape, float]
    prior: Priors
    model: LengthModel
    stretches: list[Stretch]
    paths: list[list[Place]]
    total: float


def fit(stretches: list[Stretch], belief: Mapping[Shape, float]) -> Fit:
    """Hard expectation maximisation from a belief about the shapes of beads."""
    prior, model = monotone.priors(belief), LengthModel()
    for _ in range(ROUNDS):
        paths = _paths(stretches, prior)
        prior, model = monotone.priors(belief, counts(paths)), _model(stretches, paths)
        stretches = _fitted(stretches, model)
    return _result(stretches, belief, prior, model)


def best(stretches: list[Stretch]) -> Fit:
    """The more probable of two fits: that much may be left out, and that nothing is.

    Of a long text a sample of stretches decides, and all of them are aligned twice instead of eight times.
    """
    step = max(1, len(stretches) // _SAMPLE)
    found = [fit(stretches[::step], belief) for belief in (monotone.START, monotone.FAITHFUL)]
    chosen = found[0] if found[0].total >= found[1].total else found[1]
    if step == 1:
        return chosen
    first = again(stretches, chosen)
    prior, model = monotone.priors(chosen.belief, counts(first.paths)), _model(stretches, first.paths)
    return _result(_fitted(stretches, model), chosen.belief, prior, model)


def again(stretches: list[Stretch], known: Fit) -> Fit:
    """Align other stretches, or with other evidence, by what is known already."""
    return _result(_fitted(stretches, known.model), known.belief, known.prior, known.model)


def _result(stretches: list[Stretch], belief: Mapping[Shape, float], prior: Priors, model: LengthModel) -> Fit:
    paths = _paths(stretches, prior)
    total = sum(
        prior[p, q] + (float(part.evidence.total[p, q][i, j]) if p and q else 0.0)
        for part, path in zip(stretches, paths, strict=True)
        for i, p, j, q in path
    )
    return Fit(belief, prior, model, stretches, paths, total)


def _fitted(stretches: list[Stretch], model: LengthModel) -> list[Stretch]:
    return [replace(part, evidence=part.evidence.fitted(model)) for part in stretches]


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
