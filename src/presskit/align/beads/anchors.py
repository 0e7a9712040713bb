"""Where a long pair of texts can be cut: sentence pairs that rare words tie beyond doubt, in the same order."""

from bisect import bisect_left
from itertools import pairwise

import numpy as np
from scipy import sparse

from presskit.align.beads.directions import Direction

# Texts up to this many pairs of segments are aligned in one piece.
SMALL = 120_000
_PIECE = 90
_LONGEST = 400
_RARE = 4
_SURE = 6.0
_AHEAD = 3.0

Stretch = tuple[int, int, int, int]  # French segments a .. b with English segments c .. d


def stretches(about_fr: Direction, about_en: Direction) -> list[Stretch]:
    """Cut two texts into stretches that can be aligned one after the other; they cover both texts, in order."""
    size_fr, size_en = len(about_fr.floor), len(about_en.floor)
    if size_fr * size_en <= SMALL:
        return [(0, size_fr, 0, size_en)]
    cuts = [(0, 0)]
    chain = _increasing(_mutual(about_fr, about_en))
    known = set(chain)
    for i, j in chain:
        # Between two neighbouring anchors nothing can be merged, left out or moved.
        if (i - 1, j - 1) in known and max(i - cuts[-1][0], j - cuts[-1][1]) >= _PIECE:
            cuts.append((i, j))
    cuts.append((size_fr, size_en))
    found: list[Stretch] = []
    for (a, c), (b, d) in pairwise(cuts):
        parts = -(-max(b - a, d - c) // _LONGEST)
        rows, columns = (np.linspace(low, high, parts + 1).round().astype(int) for low, high in ((a, b), (c, d)))
        found += [(int(rows[k]), int(rows[k + 1]), int(columns[k]), int(columns[k + 1])) for k in range(parts)]
    return found


def _mutual(about_fr: Direction, about_en: Direction) -> list[tuple[int, int]]:
    """Pairs that are each other's best by rare keys, well ahead of the second best."""
    score = sparse.csr_array(_rare(about_fr) + _rare(about_en).T)
    ahead_fr = _leaders(score)
    ahead_en = _leaders(sparse.csr_array(score.T))
    return [(i, j) for i, j in enumerate(ahead_fr) if j >= 0 and ahead_en[j] == i]


def _rare(about: Direction) -> sparse.csr_array:
    """(Own segments × segments of the other side): what keys gain that few segments of either side hold."""
    gain, places = about.gain, about.held.turned()
    few = np.flatnonzero((gain.sizes() <= _RARE) & (places.sizes() <= _RARE))
    shape = len(places.start) - 1, gain.width
    worth = sparse.csr_array((about.worth, gain.columns, gain.start), shape=shape)[few]
    standing = sparse.csr_array(
        (np.ones(len(places.columns)), places.columns, places.start), shape=(shape[0], places.width)
    )
    return sparse.csr_array(standing[few].T @ worth)


def _leaders(score: sparse.csr_array) -> list[int]:
    """For each row the column that is sure and well ahead, or -1."""
    found: list[int] = []
    for row in range(score.shape[0]):
        start, end = score.indptr[row], score.indptr[row + 1]
        values = score.data[start:end]
        if not len(values):
            found.append(-1)
            continue
        best = int(np.argmax(values))
        second = np.partition(values, -2)[-2] if len(values) > 1 else 0.0
        found.append(int(score.indices[start + best]) if values[best] > max(_SURE, second + _AHEAD) else -1)
    return found


def _increasing(pairs: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The longest subsequence in which both sides increase (patience sorting)."""
    tails: list[int] = []
    at: list[int] = []
    before: list[int] = []
    for n, (_, j) in enumerate(pairs):
        k = bisect_left(tails, j)
        before.append(at[k - 1] if k else -1)
        if k == len(tails):
            tails.append(j)
            at.append(n)
        else:
            tails[k], at[k] = j, n
    found: list[tuple[int, int]] = []
    n = at[-1] if at else -1
    while n >= 0:
        found.append(pairs[n])
        n = before[n]
    return found[::-1]
