"""Documents as sparse vectors, of which a block is in memory at a time."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import numpy as np
from scipy import sparse

from presskit.align.pairing.bags import ROWS, Columns, Ints, blocks, gathered
from presskit.align.pairing.scratch import Scratch, let_go
from presskit.align.pairing.space import Floats, Matrix


@dataclass(frozen=True, slots=True)
class Vectors:
    """Row r has the values `values[start[r]:start[r + 1]]` in these columns, ascending, of `width`."""

    start: Ints
    columns: Columns
    values: Floats
    width: int

    def __len__(self) -> int:
        return len(self.start) - 1

    def rows(self, chosen: Ints) -> Matrix:
        """Some rows, in the order given."""
        start, places = gathered(self.start, chosen)
        return sparse.csr_matrix((self.values[places], self.columns[places], start), shape=(len(chosen), self.width))

    def parts(self, most: int = ROWS) -> Iterator[tuple[slice, Matrix]]:
        """All rows a block at a time, as (which rows, their matrix); each is let go of before the next."""
        for part in blocks(len(self), most):
            yield part, self.rows(np.arange(part.start, part.stop))
            let_go(self.columns, self.values)

    def held(self) -> Ints:
        """In how many rows each column has a value."""
        found = np.zeros(self.width, dtype=np.int64)
        for _, part in self.parts():
            found += np.bincount(part.indices, minlength=self.width)
        return found

    def turned(self) -> Matrix:
        """Columns and rows exchanged, in memory: 12 bytes a value."""
        start = np.concatenate(([0], np.cumsum(self.held())))
        rows, values = np.empty(start[-1], dtype=np.int32), np.empty(start[-1])
        end = start[:-1].copy()
        for where, part in self.parts():
            some = part.T.tocsr()
            sizes = np.diff(some.indptr)
            places = np.arange(some.nnz) + np.repeat(end - some.indptr[:-1], sizes)
            rows[places], values[places] = some.indices + where.start, some.data
            end += sizes
        return sparse.csr_matrix((values, rows, start), shape=(self.width, len(self)))


def vectors(parts: Iterable[Matrix], width: int, scratch: Scratch) -> Vectors:
    """Blocks of rows, one after the other."""
    sizes = [np.zeros(1, np.int64)]
    columns, values = scratch.column(np.int32), scratch.column(np.float64)
    for part in parts:
        sizes.append(np.diff(part.indptr).astype(np.int64))
        columns.add(part.indices)
        values.add(part.data)
    return Vectors(np.cumsum(np.concatenate(sizes)), columns.array(), values.array(), width)
