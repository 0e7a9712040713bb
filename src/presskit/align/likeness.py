"""How much two documents have in common, as a few numbers that mean the same in every collection.

The mass of a document is the sum of its weights (see `space`). Its coverage by another document is the share of that
mass whose keys the other holds, itself or in translation. The coverage of the shorter one says whether it is
contained in the longer one, which is how a short post relates to a long release; coverage is told apart for plain
words and for what is particular (names, figures, dates, addresses).
"""

from dataclasses import dataclass

import numpy as np

from presskit.align.space import KINDS, Floats, Ints, Matrix, Side, Space

CHUNK = 4096
SMOOTH = 6.0  # mass of nothing in common added to each document: a handful of words proves little
PARTICULAR = [KINDS.index(kind) for kind in "n#@u"]
FIGURES = [KINDS.index(kind) for kind in "#@"]
NAMES = [KINDS.index("n")]

MEASURES = (
    "shorter", "longer", "shorter_particular", "longer_particular", "rare", "title", "size",
    "figures_left", "names_left",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Likeness:
    """Measures of candidate pairs: `values` has a row a pair and a column for each of `MEASURES`; `common` has a column
    for each kind of feature in `space.KINDS`, with the mass both hold."""

    fr: Ints
    en: Ints
    values: Floats
    common: Floats


def measure(space: Space, fr: Ints, en: Ints) -> Likeness:
    """Compare the French rows `fr` with the English rows `en`, pair by pair. Linear in the number of pairs."""
    if not len(fr):
        return Likeness(fr, en, np.zeros((0, len(MEASURES))), np.zeros((0, len(KINDS))))
    here = _covered(space.fr, space.en, space.ties, fr, en)
    there = _covered(space.en, space.fr, space.ties.T.tocsr(), en, fr)
    values = np.zeros((len(fr), len(MEASURES)))
    kinds = here.common + there.common
    short = np.where((here.mass <= there.mass)[:, None], here.shares, there.shares)
    long = np.where((here.mass <= there.mass)[:, None], there.shares, here.shares)
    values[:, 0], values[:, 1] = short[:, 0], long[:, 0]
    values[:, 2], values[:, 3] = short[:, 1], long[:, 1]
    values[:, 4] = np.log1p(here.rare + there.rare)
    values[:, 5] = np.sqrt(here.title * there.title)
    left = np.where((here.mass <= there.mass)[:, None], here.left, there.left)
    values[:, 7], values[:, 8] = np.log1p(left[:, FIGURES].sum(axis=1)), np.log1p(left[:, NAMES].sum(axis=1))
    values[:, 6] = np.log1p(np.minimum(here.mass, there.mass))
    return Likeness(fr, en, np.round(values, 9), kinds)


@dataclass(frozen=True, slots=True)
class _Covered:
    mass: Floats
    shares: Floats  # of all keys, of particular keys
    common: Floats  # mass by kind that the other holds
    left: Floats  # and that it does not hold
    rare: Floats
    title: Floats


def _covered(side: Side, other: Side, ties: Matrix, rows: Ints, columns: Ints) -> _Covered:
    """How far each row of `side` is covered by the row of `other` it is compared with."""
    keys = np.array([[kind == one for one in KINDS] for kind in side.kinds], dtype=np.float64).reshape(-1, len(KINDS))
    held = _clipped(_ones(other.weights) @ ties.T)
    title_held = _clipped(_ones(other.titles) @ ties.T)
    kinds_mass = np.asarray(side.weights @ keys)
    mass = np.stack([kinds_mass.sum(axis=1), kinds_mass[:, PARTICULAR].sum(axis=1)], axis=1)
    title_mass = np.asarray(side.titles.sum(axis=1)).ravel()
    # What is rare counts by the square of its weight: one name nobody else mentions says more than ten words.
    rare_weights = side.weights.multiply(np.maximum(side.idf - 2.0, 0.0)[None, :]).tocsr()
    common = np.zeros((len(rows), len(KINDS)))
    rare, title = np.zeros(len(rows)), np.zeros(len(rows))
    for first in range(0, len(rows), CHUNK):
        i, j = rows[first : first + CHUNK], columns[first : first + CHUNK]
        part = slice(first, first + len(i))
        common[part] = side.weights[i].multiply(held[j]) @ keys
        rare[part] = np.asarray(rare_weights[i].multiply(held[j]).sum(axis=1)).ravel()
        title[part] = np.asarray(side.titles[i].multiply(title_held[j]).sum(axis=1)).ravel()
    shares = np.stack([common.sum(axis=1), common[:, PARTICULAR].sum(axis=1)], axis=1) / (mass[rows] + SMOOTH)
    left = np.maximum(kinds_mass[rows] - common, 0.0)
    return _Covered(mass[rows, 0], shares, common, left, rare, title / (title_mass[rows] + SMOOTH))


def _ones(matrix: Matrix) -> Matrix:
    made = matrix.copy()
    made.data = np.ones_like(made.data)
    return made


def _clipped(matrix: Matrix) -> Matrix:
    made = matrix.tocsr()
    made.data = np.minimum(made.data, 1.0)
    return made
