"""Sparse tables in row order: which keys stand in which segments, and what they are worth there.

Texts of a press release are small, so that what counts is the number of array operations, not their length; a general
sparse matrix costs a dozen of them for each product or slice.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Rows:
    """Row r holds the columns `columns[start[r]:start[r + 1]]`, ascending, out of `width`."""

    start: Ints
    columns: Ints
    width: int

    def sizes(self) -> Ints:
        """How many columns each row holds."""
        return np.diff(self.start)

    def owners(self) -> Ints:
        """The row of each entry."""
        return np.repeat(np.arange(len(self.start) - 1), self.sizes())

    def of(self, row: int) -> list[int]:
        """The columns of one row."""
        found: list[int] = self.columns[self.start[row] : self.start[row + 1]].tolist()
        return found

    def entries(self, rows: Ints) -> tuple[Ints, Ints]:
        """The entries of some rows, one row after the other (a row may come again): for each its place in `rows`, and
        its place in `columns`."""
        first = self.start[rows]
        sizes = self.start[rows + 1] - first
        owner = np.repeat(np.arange(len(rows)), sizes)
        ends = np.cumsum(sizes)
        total = int(ends[-1]) if len(ends) else 0
        return owner, np.arange(total) + np.repeat(first - ends + sizes, sizes)

    def turned(self) -> "Rows":
        """Rows and columns exchanged."""
        order = np.argsort(self.columns, kind="stable")
        return Rows(starts(self.columns, self.width), self.owners()[order], len(self.start) - 1)


def starts(owners: Ints, count: int) -> Ints:
    """The `start` of a table of `count` rows, given the row of each entry."""
    start = np.zeros(count + 1, dtype=np.int64)
    np.cumsum(np.bincount(owners, minlength=count), out=start[1:])
    return start


def largest(cells: Ints, values: Floats) -> tuple[Ints, Floats]:
    """The distinct cells, ascending, each with the largest of its values."""
    if not len(cells):
        return cells, values
    order = np.argsort(cells, kind="stable")
    cells = cells[order]
    first = np.flatnonzero(np.concatenate(([True], cells[1:] != cells[:-1])))
    return cells[first], np.maximum.reduceat(values[order], first)


def summed(cells: Ints, values: Floats, count: int) -> Floats:
    """The sum of the values of each of `count` cells, added in the order given."""
    return np.asarray(np.bincount(cells, weights=values, minlength=count), dtype=np.float64)
