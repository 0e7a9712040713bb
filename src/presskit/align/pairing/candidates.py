"""Which documents of the other language are worth a close look: search by inverted index over rare features.

Never all pairs: each document takes part with its rarest features only, and the sparse product visits a pair once for
each of these that both hold. A feature that very many documents hold takes part only as far as a budget of visits
allows, so that cost grows with the number of documents, not with its square.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

from presskit.align.pairing.bags import blocks, distinct, gathered
from presskit.align.pairing.space import Floats, Ints, Matrix, Side, Space

CHUNK = 512
CELLS = 2_000_000  # of a product that is in memory at once: the larger the collection, the fewer rows of it
VISITS = 6000  # mean number of visits of the index a document may cost
MOSTLY = 0.4  # share of documents that have changed beyond which all are searched for again
SLACK = 1e-8
LEVELS = 4  # steps within a doubling of the cost of a feature: features are left out a step at a time

Flags = NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Nearest:
    """For each document its nearest ones of the other language, best first, of equals the first ones: row r has those
    in `others[start[r]:start[r + 1]]`."""

    start: Ints
    others: NDArray[np.int32]
    scores: Floats

    def __len__(self) -> int:
        return len(self.start) - 1

    def least(self, most: int) -> Floats:
        """The score another document must reach to come among the nearest `most` of each; 0 where there is room."""
        full = np.diff(self.start) >= most
        found = np.zeros(len(self))
        found[full] = self.scores[self.start[1:][full] - 1]
        return found

    def pairs(self) -> tuple[Ints, Ints]:
        """(document, other) for all of them."""
        return np.repeat(np.arange(len(self)), np.diff(self.start)), self.others.astype(np.int64)


def rarest(weights: Matrix, most: int) -> Matrix:
    """Each row with its `most` heaviest values only, at unit length; of equal values the first columns stay."""
    sizes = np.diff(weights.indptr)
    kept = np.ones(len(weights.data), dtype=bool)
    long = np.flatnonzero(sizes > most)
    long = long[np.argsort(sizes[long], kind="stable")]  # rows of about one length together
    for first in range(0, len(long), CHUNK):
        rows = long[first : first + CHUNK]
        places = weights.indptr[rows][:, None] + np.arange(sizes[rows].max())
        inside = places < weights.indptr[rows + 1][:, None]
        values = np.where(inside, weights.data[np.minimum(places, len(weights.data) - 1)], -1.0)
        least = np.partition(values, values.shape[1] - most, axis=1)[:, values.shape[1] - most][:, None]
        equal = values == least
        room = most - (values > least).sum(axis=1)
        chosen = (values > least) | (equal & (np.cumsum(equal, axis=1) <= room[:, None]))
        kept[places[inside]] = chosen[inside]
    owners = np.repeat(np.arange(len(sizes)), sizes)[kept]
    data = weights.data[kept]
    length = np.sqrt(np.bincount(owners, weights=data * data, minlength=len(sizes)))
    data = data / np.where(length > 0, length, 1.0)[owners]
    start = np.searchsorted(owners, np.arange(len(sizes) + 1))
    return sparse.csr_matrix((data, weights.indices[kept], start), shape=weights.shape)


def _rarest(side: Side, most: int) -> Matrix:
    """The rarest features of all documents of a language."""
    parts = (np.arange(part.start, part.stop) for part in blocks(len(side.bags)))
    return sparse.vstack([rarest(side.weights(rows), most) for rows in parts], format="csr")


@dataclass(frozen=True, slots=True)
class Vectors:
    """What the documents of both languages are searched by, all in English keys, and which keys these are."""

    fr: Matrix
    en: Matrix
    searched: Flags


def rare(space: Space, *, rare_features: int) -> tuple[Matrix, Matrix]:
    """The rarest features of the documents of both languages, each in its own keys."""
    return _rarest(space.fr, rare_features), _rarest(space.en, rare_features)


def vectors(fr: Matrix, en: Matrix, ties: Matrix) -> Vectors:
    """The rarest features of both languages as what is searched by: those that are too common are left out."""
    translated = fr @ ties
    searched = _affordable(translated, en)
    return Vectors(_only(translated, searched), en, searched)


def search(space: Space, *, candidates: int, rare_features: int) -> tuple[Ints, Ints]:
    """Row numbers (French, English) of the pairs to look at: for each document its nearest `candidates`."""
    found = vectors(*rare(space, rare_features=rare_features), space.ties)
    return paired(nearest(found.fr, found.en, candidates), nearest(found.en, found.fr, candidates))


def paired(fr: Nearest, en: Nearest) -> tuple[Ints, Ints]:
    """The pairs of documents of which one is among the nearest of the other, in order."""
    (rows, columns), (columns_too, rows_too) = fr.pairs(), en.pairs()
    width = max(1, len(en))
    cells = distinct(np.concatenate((rows * width + columns, rows_too * width + columns_too)))
    return cells // width, cells % width


def _affordable(fr: Matrix, en: Matrix) -> Flags:
    """Which features can be searched by: those that would cost most visits are left out, until the rest fits the
    budget."""
    here, there = (np.bincount(side.indices, minlength=side.shape[1]).astype(np.float64) for side in (fr, en))
    cost = here * there
    level = np.ceil(LEVELS * np.log2(np.maximum(cost, 1.0))).astype(np.int64)
    total = np.cumsum(np.bincount(level, weights=cost)) if len(cost) else np.zeros(0)
    last = np.searchsorted(total, VISITS * (fr.shape[0] + en.shape[0]), side="right") - 1
    return np.asarray(level <= last, dtype=bool)


def _only(table: Matrix, columns: Flags) -> Matrix:
    """A sparse matrix with the values in some columns only."""
    kept = columns[table.indices]
    start = np.concatenate(([0], np.cumsum(kept)))[table.indptr]
    made = sparse.csr_matrix((table.data[kept], table.indices[kept], start), shape=table.shape)
    made.sort_indices()
    return made


def nearest(queries: Matrix, index: Matrix, most: int) -> Nearest:
    """For each query its `most` nearest rows of the index."""
    turned = index.T.tocsr()
    sizes, others, scores = [], [], []
    chunk = max(16, min(CHUNK, CELLS // max(1, index.shape[0])))
    for first in range(0, queries.shape[0], chunk):
        product = products(queries[first : first + chunk], turned)
        for row in range(product.shape[0]):
            start, end = product.indptr[row], product.indptr[row + 1]
            values: Floats = product.data[start:end]
            least = np.partition(values, -most)[-most] if end - start > most else 0.0
            near = np.flatnonzero((values >= least) & (values > 0))
            columns: Ints = product.indices[start:end][near]
            values = values[near]
            order = np.lexsort((columns, -values))[:most]
            sizes.append(len(order))
            others.append(columns[order].astype(np.int32))
            scores.append(values[order])
    return Nearest(
        np.concatenate(([0], np.cumsum(sizes))).astype(np.int64),
        np.concatenate(others) if others else np.zeros(0, np.int32),
        np.concatenate(scores) if scores else np.zeros(0),
    )


def products(queries: Matrix, turned: Matrix) -> Matrix:
    """The likeness of queries and rows of an index, which is given with rows and columns exchanged."""
    product = (queries @ turned).tocsr()
    product.data = np.round(product.data, 9)  # because sums in another order differ in the last digits
    return product


def renewed(
    earlier: Nearest, order: Ints, places: Ints, changed: tuple[Flags, Flags], sides: tuple[Matrix, Matrix], most: int
) -> Nearest:
    """The nearest documents in a collection that has changed, as `nearest` would find them.

    `order` gives the earlier row of each document (-1: none), `places` the row now of each earlier other document (-1:
    gone), `changed` says of the documents whether what they search by, and of the others whether what they are found
    by, is not what it was. Searched again is for those that have changed, that had something among their nearest that
    has changed or is gone, or that something changed comes near enough.
    """
    stale = changed[0] | (order < 0)
    start, entries = gathered(earlier.start, np.where(order < 0, 0, order))
    owners = np.repeat(np.arange(len(order)), np.diff(start))
    others = places[earlier.others[entries]]
    stale[owners[(others < 0) | changed[1][others]]] = True
    if stale.mean() < MOSTLY and changed[1].mean() < MOSTLY:
        new = np.flatnonzero(changed[1])
        product = products(sides[1][new], sides[0].T.tocsr())
        least = np.where(order < 0, 0.0, earlier.least(most)[order])
        stale[product.indices[(product.data > 0) & (product.data >= least[product.indices] - SLACK)]] = True
    else:
        stale[:] = True
    again = np.flatnonzero(stale)
    found = nearest(sides[0][again], sides[1], most)
    from_earlier = ~stale[owners]
    kept = Nearest(
        np.concatenate(([0], np.cumsum(np.bincount(owners[from_earlier], minlength=len(order))))),
        others[from_earlier].astype(np.int32),
        earlier.scores[entries][from_earlier],
    )
    rows = np.arange(len(order))
    rows[again] = len(order) + np.arange(len(again))
    start, entries = gathered(np.concatenate((kept.start, kept.start[-1] + found.start[1:])), rows)
    return Nearest(
        start,
        np.concatenate((kept.others, found.others))[entries],
        np.concatenate((kept.scores, found.scores))[entries],
    )
