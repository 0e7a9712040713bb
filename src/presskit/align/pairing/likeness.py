"""How much two documents have in common, as a few numbers that mean the same in every collection.

The mass of a document is the sum of its weights (see `space`). Its coverage by another document is the share of that
mass whose keys the other holds, itself or in translation. The coverage of the shorter one says whether it is
contained in the longer one, which is how a short post relates to a long release; coverage is told apart for plain
words and for what is particular (names, figures, dates, addresses).
"""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from presskit.align.pairing.bags import KINDS, Numbers
from presskit.align.pairing.space import Floats, Ints, Matrix, Side, Space

Singles = NDArray[np.float32]

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
    for each kind of feature in `bags.KINDS`, with the mass both hold."""

    values: Singles
    common: Singles


def measured(space: Space, fr: Numbers, en: Numbers) -> Iterator[Likeness]:
    """Compare the French rows `fr` with the English rows `en`, pair by pair, `CHUNK` pairs at a time. Linear in the
    number of pairs."""
    turned = space.ties.T.tocsr()
    scales = _scales(space.fr), _scales(space.en)
    for first in range(0, len(fr), CHUNK):
        part = slice(first, first + CHUNK)
        yield Likeness(*_measured(space, turned, scales, fr[part], en[part]))
        for bags in (space.fr.bags, space.en.bags):
            bags.let_go()


def measure(space: Space, fr: Numbers, en: Numbers) -> Likeness:
    """As `measured`, all together."""
    nothing = Likeness(np.zeros((0, len(MEASURES)), dtype=np.float32), np.zeros((0, len(KINDS)), dtype=np.float32))
    parts = [nothing, *measured(space, fr, en)]
    return Likeness(np.concatenate([one.values for one in parts]), np.concatenate([one.common for one in parts]))


def _measured(
    space: Space, turned: Matrix, scales: tuple[Floats, Floats], fr: Numbers, en: Numbers
) -> tuple[Singles, Singles]:
    rows, row = np.unique(fr.astype(np.int64), return_inverse=True)
    columns, column = np.unique(en.astype(np.int64), return_inverse=True)
    here = _covered(space.fr, rows, row, (space.en, columns, column), turned, scales[0])
    there = _covered(space.en, columns, column, (space.fr, rows, row), space.ties, scales[1])
    values = np.zeros((len(fr), len(MEASURES)))
    short = np.where((here.mass <= there.mass)[:, None], here.shares, there.shares)
    long = np.where((here.mass <= there.mass)[:, None], there.shares, here.shares)
    values[:, 0], values[:, 1] = short[:, 0], long[:, 0]
    values[:, 2], values[:, 3] = short[:, 1], long[:, 1]
    values[:, 4] = np.log1p(here.rare + there.rare)
    values[:, 5] = np.sqrt(here.title * there.title)
    left = np.where((here.mass <= there.mass)[:, None], here.left, there.left)
    values[:, 7], values[:, 8] = np.log1p(left[:, FIGURES].sum(axis=1)), np.log1p(left[:, NAMES].sum(axis=1))
    values[:, 6] = np.log1p(np.minimum(here.mass, there.mass))
    common = np.round(here.common + there.common, 5)
    return np.round(values, 7).astype(np.float32), common.astype(np.float32)


@dataclass(frozen=True, slots=True)
class _Covered:
    mass: Floats
    shares: Floats  # of all keys, of particular keys
    common: Floats  # mass by kind that the other holds
    left: Floats  # and that it does not hold
    rare: Floats
    title: Floats


def _scales(side: Side) -> Floats:
    """What the weight of each key (row) counts for: in a column for each kind, and in the last one as something rare.
    What is rare counts by the square of its weight: one name nobody else mentions says more than ten words."""
    found = np.zeros((len(side.kinds), len(KINDS) + 1))
    found[np.arange(len(side.kinds)), side.kinds] = 1.0
    found[:, -1] = np.maximum(side.idf - 2.0, 0.0)
    return found


def _covered(side: Side, rows: Ints, row: Ints, by: tuple[Side, Ints, Ints], ties: Matrix, scales: Floats) -> _Covered:
    """How far the rows `rows[row]` of a side are covered, one by one, by the rows `columns[column]` of the other;
    `ties` leads from the keys of the other to those of the side."""
    other, columns, column = by
    weights, titles = side.weights(rows), side.titles(rows)
    held, title_held = _clipped(_ones(other.weights(columns)) @ ties), _clipped(_ones(other.titles(columns)) @ ties)
    kinds_mass = np.asarray(weights @ scales)[:, :-1]
    mass = np.stack([kinds_mass.sum(axis=1), kinds_mass[:, PARTICULAR].sum(axis=1)], axis=1)
    title_mass = np.asarray(titles.sum(axis=1)).ravel()
    both = np.asarray(weights[row].multiply(held[column]) @ scales)
    common, rare = both[:, :-1], both[:, -1]
    title = np.asarray(titles[row].multiply(title_held[column]).sum(axis=1)).ravel()
    shares = np.stack([common.sum(axis=1), common[:, PARTICULAR].sum(axis=1)], axis=1) / (mass[row] + SMOOTH)
    left = np.maximum(kinds_mass[row] - common, 0.0)
    return _Covered(mass[row, 0], shares, common, left, rare, title / (title_mass[row] + SMOOTH))


def _ones(matrix: Matrix) -> Matrix:
    matrix.data = np.ones_like(matrix.data)
    return matrix


def _clipped(matrix: Matrix) -> Matrix:
    made = matrix.tocsr()
    made.data = np.minimum(made.data, 1.0)
    made.sort_indices()
    return made
