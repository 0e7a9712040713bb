"""The dynamic programme against a plain one."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from presskit.align.beads.hypotheses import FAITHFUL, FREE, Hypothesis
from presskit.align.beads.monotone import NULL_EN, NULL_FR, SHAPES, Floats, Place, Priors, best_path, priors

SIZES = st.integers(0, 7)


def total(path: list[Place], table: Floats, prior: Priors) -> float:
    found = 0.0
    for i, p, j, q in path:
        found += prior[p, q]
        if p and q:
            found += table[i + p, SHAPES.index((p, q)), j + q]
    return found


@given(SIZES, SIZES, st.integers(0, 10_000), st.sampled_from([FAITHFUL, FREE]))
def test_no_path_is_better(size_fr: int, size_en: int, seed: int, hypothesis: Hypothesis) -> None:
    prior = priors(hypothesis.shapes, hypothesis.strength)
    table = np.random.default_rng(seed).normal(0, 4, (size_fr + 1, len(SHAPES), size_en + 1))
    for k, (p, q) in enumerate(SHAPES):
        table[:p, k] = -np.inf
        table[:, k, :q] = -np.inf
    best = {(0, 0): 0.0}
    for i in range(size_fr + 1):
        for j in range(size_en + 1):
            options = [best[i - 1, j] + prior[NULL_FR]] if i else []
            options += [best[i, j - 1] + prior[NULL_EN]] if j else []
            options += [
                best[i - p, j - q] + table[i, k, j] + prior[p, q]
                for k, (p, q) in enumerate(SHAPES)
                if p <= i and q <= j
            ]
            best[i, j] = max(options, default=0.0)
    path = best_path(table, prior)
    assert abs(total(path, table, prior) - best[size_fr, size_en]) < 1e-9
    assert [k for i, p, _, _ in path for k in range(i, i + p)] == list(range(size_fr))
    assert [k for _, _, j, q in path for k in range(j, j + q)] == list(range(size_en))


def test_equal_values_leave_the_french_segment_alone_first() -> None:
    prior = priors(dict.fromkeys((NULL_FR, NULL_EN, *SHAPES), 1.0), 1.0)
    table = np.full((2, len(SHAPES), 2), -np.inf)
    assert best_path(table, prior) == [(0, 0, 0, 1), (0, 1, 1, 0)]
