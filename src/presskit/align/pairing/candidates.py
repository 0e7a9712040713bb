"""Which documents of the other language are worth a close look: search by inverted index over rare features.

Never all pairs: each document takes part with its rarest features only, and the sparse product visits a pair once for
each of these that both hold. A feature that very many documents hold takes part only as far as a budget of visits
allows, so that cost grows with the number of documents, not with its square.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

from presskit.align.pairing.bags import Columns, Numbers, blocks, distinct, gathered
from presskit.align.pairing.scratch import IN_MEMORY, Scratch, let_go
from presskit.align.pairing.space import Floats, Ints, Matrix, Side, Space
from presskit.align.pairing.vectors import Vectors, vectors

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


@dataclass(frozen=True, slots=True)
class Searched:
    """What the documents of both languages are searched by, all in English keys, and which keys these are."""

    fr: Vectors
    en: Vectors
    keys: Flags


def rare(side: Side, most: int, scratch: Scratch) -> Vectors:
    """The `most` rarest features of the documents of a language."""

    def parts() -> Iterator[Matrix]:
        for part in blocks(len(side.bags)):
            yield rarest(side.weights(np.arange(part.start, part.stop)), most)
            side.bags.let_go()

    return vectors(parts(), len(side.bags.keys), scratch)


def searched(fr: Vectors, en: Vectors, ties: Matrix, scratch: Scratch) -> Searched:
    """The rarest features of both languages as what is searched by: those that are too common are left out."""
    width = ties.shape[1]
    translated = vectors((part @ ties for _, part in fr.parts()), width, scratch)
    keys = _affordable(translated, en)
    return Searched(vectors((_only(part, keys) for _, part in translated.parts()), width, scratch), en, keys)


def search(
    space: Space, *, candidates: int, rare_features: int, scratch: Scratch = IN_MEMORY
) -> tuple[Columns, Columns]:
    """Row numbers (French, English) of the pairs to look at: for each document its nearest `candidates`."""
    fr, en = (rare(side, rare_features, scratch) for side in (space.fr, space.en))
    found = searched(fr, en, space.ties, scratch)
    near = nearest(found.fr, found.en, candidates, scratch), nearest(found.en, found.fr, candidates, scratch)
    return paired(*near, (), scratch)


def paired(fr: Nearest, en: Nearest, further: Iterable[tuple[int, int]], scratch: Scratch) -> tuple[Columns, Columns]:
    """The pairs of documents of which one is among the nearest of the other, and further ones, in order."""
    width = max(1, len(en))
    owners = np.repeat(np.arange(len(en), dtype=np.int32), np.diff(en.start))
    more = np.sort(np.array([row * width + column for row, column in further], dtype=np.int64))
    rows, columns = scratch.column(np.int32), scratch.column(np.int32)
    for part in blocks(len(fr)):
        near = fr.others[fr.start[part.start] : fr.start[part.stop]].astype(np.int64)
        here = np.repeat(np.arange(part.start, part.stop), np.diff(fr.start[part.start : part.stop + 1]))
        back = np.flatnonzero((en.others >= part.start) & (en.others < part.stop))
        given = slice(*np.searchsorted(more, (part.start * width, part.stop * width)))
        cells = (here * width + near, en.others[back].astype(np.int64) * width + owners[back], more[given])
        found = distinct(np.concatenate(cells))
        rows.add(found // width)
        columns.add(found % width)
        let_go(fr.others, en.others)
    return rows.array(), columns.array()


def _affordable(fr: Vectors, en: Vectors) -> Flags:
    """Which features can be searched by: those that would cost most visits are left out, until the rest fits the
    budget."""
    cost = fr.held().astype(np.float64) * en.held()
    level = np.ceil(LEVELS * np.log2(np.maximum(cost, 1.0))).astype(np.int64)
    total = np.cumsum(np.bincount(level, weights=cost)) if len(cost) else np.zeros(0)
    last = np.searchsorted(total, VISITS * (len(fr) + len(en)), side="right") - 1
    return np.asarray(level <= last, dtype=bool)


def _only(table: Matrix, columns: Flags) -> Matrix:
    """A sparse matrix with the values in some columns only."""
    kept = columns[table.indices]
    start = np.concatenate(([0], np.cumsum(kept)))[table.indptr]
    made = sparse.csr_matrix((table.data[kept], table.indices[kept], start), shape=table.shape)
    made.sort_indices()
    return made


class _Growing:
    """The nearest of some documents on their way."""

    def __init__(self, scratch: Scratch) -> None:
        self._sizes = [np.zeros(1, np.int64)]
        self._others, self._scores = scratch.column(np.int32), scratch.column(np.float64)

    def add(self, sizes: Ints, others: Numbers, scores: Floats) -> None:
        """Those of further documents."""
        self._sizes.append(sizes)
        self._others.add(others)
        self._scores.add(scores)

    def nearest(self) -> Nearest:
        """All of them; nothing is added any more."""
        return Nearest(np.cumsum(np.concatenate(self._sizes)), self._others.array(), self._scores.array())


def nearest(queries: Vectors, index: Vectors, most: int, scratch: Scratch) -> Nearest:
    """For each query its `most` nearest rows of the index."""
    return _found((part for _, part in queries.parts(_chunk(index))), index, most, scratch)


def _chunk(index: Vectors) -> int:
    return max(16, min(CHUNK, CELLS // max(1, len(index))))


def _found(queries: Iterable[Matrix], index: Vectors, most: int, scratch: Scratch) -> Nearest:
    turned = index.turned()
    made = _Growing(scratch)
    for part in queries:
        product = products(part, turned)
        sizes = np.zeros(product.shape[0], dtype=np.int64)
        others, scores = [np.zeros(0, np.int32)], [np.zeros(0)]
        for row in range(product.shape[0]):
            start, end = product.indptr[row], product.indptr[row + 1]
            values: Floats = product.data[start:end]
            least = np.partition(values, -most)[-most] if end - start > most else 0.0
            near = np.flatnonzero((values >= least) & (values > 0))
            columns: Columns = product.indices[start:end][near]
            values = values[near]
            order = np.lexsort((columns, -values))[:most]
            sizes[row] = len(order)
            others.append(columns[order])
            scores.append(values[order])
        made.add(sizes, np.concatenate(others), np.concatenate(scores))
    return made.nearest()


def products(queries: Matrix, turned: Matrix) -> Matrix:
    """The likeness of queries and rows of an index, which is given with rows and columns exchanged."""
    product = (queries @ turned).tocsr()
    product.data = np.round(product.data, 9)  # because sums in another order differ in the last digits
    return product


def renewed(
    earlier: Nearest,
    order: Ints,
    places: Ints,
    changed: tuple[Flags, Flags],
    sides: tuple[Vectors, Vectors],
    most: int,
    scratch: Scratch,
) -> Nearest:
    """The nearest documents in a collection that has changed, as `nearest` would find them.

    `order` gives the earlier row of each document (-1: none), `places` the row now of each earlier other document (-1:
    gone), `changed` says of the documents whether what they search by, and of the others whether what they are found
    by, is not what it was. Searched again is for those that have changed, that had something among their nearest that
    has changed or is gone, or that something changed comes near enough.
    """
    stale = changed[0] | (order < 0)
    for part, sizes, others, _ in _earlier(earlier, order, places):
        owners = np.repeat(np.arange(part.start, part.stop), sizes)
        stale[owners[(others < 0) | changed[1][others]]] = True
    if stale.mean() < MOSTLY and changed[1].mean() < MOSTLY:
        new, turned = np.flatnonzero(changed[1]), sides[0].turned()
        least = np.where(order < 0, 0.0, earlier.least(most)[order])
        for part in blocks(len(new), _chunk(sides[0])):
            product = products(sides[1].rows(new[part]), turned)
            stale[product.indices[(product.data > 0) & (product.data >= least[product.indices] - SLACK)]] = True
        del turned
    else:
        stale[:] = True
    again = np.flatnonzero(stale)
    found = _found(
        (sides[0].rows(again[part]) for part in blocks(len(again), _chunk(sides[1]))), sides[1], most, scratch
    )
    rows = np.cumsum(stale) - 1  # of those that were searched again
    made = _Growing(scratch)
    for part, sizes, others, scores in _earlier(earlier, order, places):
        searched = stale[part]
        kept = np.repeat(~searched, sizes)
        start, entries = gathered(found.start, rows[part][searched])
        both = np.where(searched, 0, sizes), np.zeros(len(sizes), dtype=np.int64)
        both[1][searched] = np.diff(start)
        owners = np.concatenate([np.repeat(np.arange(len(sizes)), one) for one in both])
        by_row = np.argsort(owners, kind="stable")
        made.add(
            both[0] + both[1],
            np.concatenate((others[kept].astype(np.int32), found.others[entries]))[by_row],
            np.concatenate((scores[kept], found.scores[entries]))[by_row],
        )
    return made.nearest()


def _earlier(earlier: Nearest, order: Ints, places: Ints) -> Iterator[tuple[slice, Ints, Ints, Floats]]:
    """What was near, a block of documents at a time: which documents, and of how many each, the rows now and the
    scores of what was near them."""
    for part in blocks(len(order)):
        rows = order[part]
        start, entries = gathered(earlier.start, np.where(rows < 0, 0, rows))
        yield part, np.diff(start), places[earlier.others[entries]], earlier.scores[entries]
        let_go(earlier.others, earlier.scores)
