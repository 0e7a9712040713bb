"""Alignment of the stretches of a pair, learning from each round how much is left out and how long translations are."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from presskit.align.beads import anchors, hypotheses, lengths, material, monotone
from presskit.align.beads.hypotheses import Hypothesis
from presskit.align.beads.lengths import LengthModel
from presskit.align.beads.material import Material, Stretch
from presskit.align.beads.monotone import Place, Priors, Shape

ROUNDS = 3
_SAMPLE = 6


@dataclass(frozen=True, slots=True)
class Fit:
    """The best paths found (with indices of their stretches), and what was learned on the way. `total` is the log
    likelihood of paths and priors, against segments that have nothing to do with each other."""

    hypothesis: Hypothesis
    prior: Priors
    model: LengthModel
    stretches: list[Stretch]
    paths: list[list[Place]]
    total: float


def fit(stretches: list[Stretch], hypothesis: Hypothesis) -> Fit:
    """Hard expectation maximisation from what a hypothesis believes, until nothing changes (at most `ROUNDS`)."""
    prior, model = monotone.priors(hypothesis.shapes, hypothesis.strength), LengthModel()
    before: list[list[Place]] = []
    for _ in range(ROUNDS):
        paths = _paths(stretches, prior)
        if paths == before:
            return _scored(stretches, paths, hypothesis, prior, model)
        prior = monotone.priors(hypothesis.shapes, hypothesis.strength, counts(paths))
        model = _model(stretches, paths, hypothesis)
        stretches = _fitted(stretches, model)
        before = paths
    return _result(stretches, hypothesis, prior, model)


def best(texts: Material) -> tuple[Material, Fit]:
    """The most probable fit of those each hypothesis leads to, with the texts as that hypothesis sees them.

    Of a long text a sample of stretches decides, and all of them are aligned twice instead of four times.
    """
    spans = anchors.stretches(texts.about_fr, texts.about_en)
    step = max(1, len(spans) // _SAMPLE)
    seen: dict[float, tuple[Material, list[Stretch]]] = {}
    sample: list[Stretch] = []
    found: list[tuple[Material, Fit]] = []
    for hypothesis in hypotheses.ALL:
        if hypothesis.fidelity not in seen:
            view = material.with_fidelity(texts, hypothesis.fidelity)
            seen[hypothesis.fidelity] = view, material.stretches(view, spans[::step], sample)
        view, sample = seen[hypothesis.fidelity]
        found.append((view, fit(sample, hypothesis)))
    view, chosen = max(found, key=lambda item: item[1].total)
    if step == 1:
        return view, chosen
    first = again(material.stretches(view, spans, sample), chosen)
    believed = chosen.hypothesis
    prior = monotone.priors(believed.shapes, believed.strength, counts(first.paths))
    model = _model(first.stretches, first.paths, believed)
    return view, _result(_fitted(first.stretches, model), believed, prior, model)


def again(stretches: list[Stretch], known: Fit) -> Fit:
    """Align other stretches, or with other evidence, by what is known already."""
    return _result(_fitted(stretches, known.model), known.hypothesis, known.prior, known.model)


def _result(stretches: list[Stretch], hypothesis: Hypothesis, prior: Priors, model: LengthModel) -> Fit:
    return _scored(stretches, _paths(stretches, prior), hypothesis, prior, model)


def _scored(
    stretches: list[Stretch], paths: list[list[Place]], hypothesis: Hypothesis, prior: Priors, model: LengthModel
) -> Fit:
    total = sum(
        prior[p, q] + (float(part.evidence.total[p, q][i, j]) if p and q else 0.0)
        for part, path in zip(stretches, paths, strict=True)
        for i, p, j, q in path
    )
    return Fit(hypothesis, prior, model, stretches, paths, total)


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
    return [monotone.best_path(part.evidence.table, prior) for part in stretches]


def _model(stretches: list[Stretch], paths: list[list[Place]], hypothesis: Hypothesis) -> LengthModel:
    french: list[float] = []
    english: list[float] = []
    for part, path in zip(stretches, paths, strict=True):
        for i, p, j, q in path:
            if p and q:
                french.append(float(part.evidence.frame.fr_lengths[i : i + p].sum()) + p - 1)
                english.append(float(part.evidence.frame.en_lengths[j : j + q].sum()) + q - 1)
    found = lengths.fit(french, english)
    return replace(found, spread=max(found.spread, hypothesis.spread))
