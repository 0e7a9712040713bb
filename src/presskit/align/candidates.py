"""Which documents of the other language are worth a close look: search by inverted index over rare features.

Never all pairs: each document takes part with its rarest features only, and the sparse product visits a pair once for
each of these that both hold. A feature that very many documents hold takes part only as far as a budget of visits
allows, so that cost grows with the number of documents, not with its square.
"""

from collections.abc import Iterator

import numpy as np
from scipy import sparse

from presskit.align.space import Floats, Ints, Matrix, Space

CHUNK = 512
VISITS = 6000  # mean number of visits of the index a document may cost


def rarest(weights: Matrix, most: int) -> Matrix:
    """Each row with its `most` heaviest values only, at unit length; of equal values the first columns stay."""
    weights = weights.tocsr()
    rows, columns, values = [], [], []
    for row in range(weights.shape[0]):
        start, end = weights.indptr[row], weights.indptr[row + 1]
        data = weights.data[start:end]
        best = np.sort(np.argsort(-data, kind="stable")[:most])
        length = float(np.sqrt((data[best] ** 2).sum())) or 1.0
        rows.append(np.full(len(best), row))
        columns.append(weights.indices[start:end][best])
        values.append(data[best] / length)
    if not rows:
        return weights
    made = sparse.csr_matrix(
        (np.concatenate(values), (np.concatenate(rows), np.concatenate(columns))), shape=weights.shape
    )
    made.sort_indices()
    return made


def search(space: Space, *, candidates: int, rare_features: int) -> tuple[Ints, Ints]:
    """Row numbers (French, English) of the pairs to look at: for each document its nearest `candidates`."""
    fr, en = rarest(space.fr.weights, rare_features), rarest(space.en.weights, rare_features)
    across = _affordable(fr @ space.ties, en)
    found: set[tuple[int, int]] = set()
    for row, columns in _nearest(across, en, candidates):
        found.update((row, int(column)) for column in columns)
    for row, columns in _nearest(en, across, candidates):
        found.update((int(column), row) for column in columns)
    pairs = np.array(sorted(found), dtype=np.int64).reshape(-1, 2)
    return pairs[:, 0], pairs[:, 1]


def _affordable(fr: Matrix, en: Matrix) -> Matrix:
    """Leave out the features that would cost most visits, until the rest fits the budget."""
    here, there = np.diff(fr.tocsc().indptr).astype(np.int64), np.diff(en.tocsc().indptr).astype(np.int64)
    cost = here * there
    order = np.argsort(cost, kind="stable")
    allowed = np.zeros(len(cost))
    allowed[order[np.cumsum(cost[order]) <= VISITS * (fr.shape[0] + en.shape[0])]] = 1.0
    return fr.multiply(allowed[None, :]).tocsr() if len(cost) else fr


def _nearest(queries: Matrix, index: Matrix, most: int) -> Iterator[tuple[int, Ints]]:
    """For each query its `most` nearest rows of the index, best first; of equals the first ones."""
    turned = index.T.tocsr()
    for first in range(0, queries.shape[0], CHUNK):
        product = (queries[first : first + CHUNK] @ turned).tocsr()
        # Rounded, because sums in another order differ in the last digits.
        product.data = np.round(product.data, 9)
        for row in range(product.shape[0]):
            start, end = product.indptr[row], product.indptr[row + 1]
            values: Floats = product.data[start:end]
            least = np.partition(values, -most)[-most] if end - start > most else 0.0
            near = np.flatnonzero((values >= least) & (values > 0))
            columns: Ints = product.indices[start:end][near].astype(np.int64)
            values = values[near]
            yield first + row, columns[np.lexsort((columns, -values))[:most]]
