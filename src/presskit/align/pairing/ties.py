"""Which ties between keys are not what they were in an earlier collection.

A tie counts where one document holds its French key and another one its English key, nowhere else. So it does not
matter that one document brings the English word "la", which 10,000 French ones hold: between two documents that stand
as they stood, only ties of keys that such documents hold can have changed.
"""

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

from presskit.align.pairing.bags import Bags, Columns, Ints, Table, blocks
from presskit.align.pairing.space import Floats, Matrix
from presskit.align.pairing.vectors import Vectors

CHUNK: Final = 4096  # pairs looked at together

Flags = NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Ties:
    """The ties of a collection as French keys, English keys and values; for each English key whether documents are
    searched by it."""

    rows: Columns
    columns: Columns
    values: Floats
    searched: Flags


@dataclass(frozen=True, slots=True)
class Retied:
    """The ties that have changed (French keys × English keys, no value 0): those by which pairs are measured, and those
    by which documents are searched for."""

    measured: Matrix
    searched: Matrix


def no_ties() -> Ties:
    """The ties of no collection at all."""
    return Ties(np.zeros(0, np.int32), np.zeros(0, np.int32), np.zeros(0), np.zeros(0, dtype=bool))


def of(table: Matrix, searched: Flags) -> Ties:
    """Ties as they are kept."""
    entries = table.tocoo()
    return Ties(entries.row.astype(np.int32), entries.col.astype(np.int32), entries.data, searched)


def retied(earlier: Ties, now: Ties, names: tuple[Columns, Columns], sizes: tuple[int, int]) -> Retied:
    """What has changed between ties; `names` has for each earlier key of a side its number now, -1 where no document
    that stands as it stood holds it, and `sizes` are the numbers of keys now."""
    steady = [np.zeros(size, dtype=bool) for size in sizes]
    for known, name in zip(steady, names, strict=True):
        known[name[name >= 0]] = True
    rows, columns = names[0][earlier.rows], names[1][earlier.columns]
    then = (rows >= 0) & (columns >= 0)
    there = steady[0][now.rows] & steady[1][now.columns]

    def table(rows: Columns, columns: Columns, values: Floats, chosen: Flags) -> Matrix:
        return sparse.csr_matrix((values[chosen], (rows[chosen], columns[chosen])), shape=sizes)

    def difference(before: Flags, after: Flags) -> Matrix:
        found = table(now.rows, now.columns, now.values, after) - table(rows, columns, earlier.values, before)
        found.eliminate_zeros()
        return found

    return Retied(
        difference(then, there),
        difference(then & earlier.searched[earlier.columns], there & now.searched[now.columns]),
    )


def holders(held: Vectors, keys: Ints) -> Flags:
    """Which rows have a value in one of these columns."""
    wanted = np.zeros(held.width, dtype=bool)
    wanted[keys] = True
    found = np.zeros(len(held), dtype=bool)
    for rows, part in held.parts():
        here = np.concatenate(([0], np.cumsum(wanted[part.indices] & (part.data > 0))))
        found[rows] = here[part.indptr[1:]] > here[part.indptr[:-1]]
    return found


def touched(fr: Bags, en: Bags, rows: Ints, columns: Ints, changed: Matrix) -> Flags:
    """Of which pairs of documents one holds the French key of a changed tie and the other its English key."""
    found = np.zeros(len(rows), dtype=bool)
    if not changed.nnz:
        return found
    moved = abs(changed)
    tied = sparse.vstack(
        [_held(fr, np.arange(part.start, part.stop)) @ moved for part in blocks(len(fr))], format="csr"
    )
    some = np.flatnonzero(np.diff(tied.indptr)[rows])
    for first in range(0, len(some), CHUNK):
        part = some[first : first + CHUNK]
        found[part] = tied[rows[part]].multiply(_held(en, columns[part])).getnnz(axis=1) > 0
    return found


def _held(held: Bags, rows: Ints) -> Matrix:
    """Documents × keys: what they hold in their texts or titles."""

    def table(one: Table) -> Matrix:
        some = one.rows(rows)
        one.let_go()
        return sparse.csr_matrix(
            (np.ones(len(some.columns)), some.columns, some.start), shape=(len(rows), len(held.keys))
        )

    return table(held.words) + table(held.titles)
