"""Words of the subject: ties between keys, learned from the pairs of the collection itself that are beyond doubt.

No lexicon knows the vocabulary of every publisher. Once most of a collection is paired by what is known, a French
word that is left over in the same releases as an English word is its translation (Dice's coefficient over releases,
kept where it is clearly above chance and the best for both words).
"""

import numpy as np
from scipy import sparse

from presskit.align.pairing.bags import Numbers
from presskit.align.pairing.space import Floats, Matrix, Space

ENOUGH = 12  # pairs below which nothing is learned
MOST = 2000  # pairs that are used, evenly spread
SEEN = 3
LEAST = 0.3  # Dice's coefficient
ABOVE_CHANCE = 3.0  # standard deviations
COMMON = 0.3  # keys in more than this share of the releases are left out
WEIGHT = 0.8


def induce(space: Space, fr: Numbers, en: Numbers) -> Matrix | None:
    """Further ties (French keys × English keys) from pairs of rows; None when there are too few pairs."""
    if len(fr) < ENOUGH:
        return None
    spread = np.linspace(0, len(fr) - 1, min(MOST, len(fr))).astype(np.int64)
    fr, en = fr[spread], en[spread]
    here, there = _present(space.fr.weights(fr)), _present(space.en.weights(en))
    frequency = np.asarray(here.sum(axis=0)).ravel(), np.asarray(there.sum(axis=0)).ravel()
    left = _left(here, there @ space.ties.T, frequency[0]), _left(there, here @ space.ties, frequency[1])
    together = (left[0].T @ left[1]).tocoo()
    seen = together.data >= SEEN
    rows, columns, count = together.row[seen], together.col[seen], together.data[seen]
    n_fr, n_en = frequency[0][rows], frequency[1][columns]
    chance = n_fr * n_en / len(fr)
    dice: Floats = np.round(2 * count / (n_fr + n_en), 9)
    good = (dice >= LEAST) & (count > chance + ABOVE_CHANCE * np.sqrt(chance))
    rows, columns, dice = rows[good], columns[good], dice[good]
    best_row, best_column = np.zeros(len(frequency[0])), np.zeros(len(frequency[1]))
    np.maximum.at(best_row, rows, dice)
    np.maximum.at(best_column, columns, dice)
    mutual = (dice >= 0.9 * best_row[rows]) & (dice >= 0.9 * best_column[columns])
    return sparse.csr_matrix((WEIGHT * dice[mutual], (rows[mutual], columns[mutual])), shape=space.ties.shape)


def _present(weights: Matrix) -> Matrix:
    weights.data = np.ones_like(weights.data)
    return weights


def _left(held: Matrix, explained: Matrix, frequency: Floats) -> Matrix:
    """The keys the other version does not account for, without those that are everywhere or nearly nowhere."""
    known = explained.tocsr()
    known.data = np.ones_like(known.data)
    usable = ((frequency >= SEEN) & (frequency <= max(SEEN, COMMON * held.shape[0]))).astype(np.float64)
    left = (held - held.multiply(known)).multiply(usable[None, :]).tocsr()
    left.eliminate_zeros()
    return left
