"""The features of many documents in compact arrays: six bytes for a word of a document instead of an object.

A collection of 100,000 documents has some twenty million features. As objects they would take gigabytes; here the keys
of a language stand once, in order, and a row names them by number.
"""

from array import array
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from hashlib import blake2b
from itertools import count

import numpy as np
from numpy.typing import NDArray

from presskit.align.pairing.profile import parts
from presskit.align.pairing.scratch import IN_MEMORY, Scratch, let_go
from presskit.align.signals import tokens
from presskit.model import Profile

Ints = NDArray[np.int64]
Columns = NDArray[np.int32]
Tallies = NDArray[np.uint16]
Hashes = NDArray[np.uint64]
Numbers = Ints | Columns  # of rows or keys

KINDS = "n#@uw"
ROWS = 4_096  # documents taken together: so many are in memory, with what is made of them on the way
ENTRIES = 1 << 16  # of documents that are read before they are written
MOST = 8191  # occurrences of a key in a document beyond which no more are counted


@dataclass(frozen=True, slots=True)
class Table:
    """Row r holds the columns `columns[start[r]:start[r + 1]]`, ascending; a tally is eight times the number of
    occurrences plus the number of the kind in `KINDS`."""

    start: Ints
    columns: Columns
    tallies: Tallies

    def __len__(self) -> int:
        return len(self.start) - 1

    def owners(self) -> Ints:
        """The row of each entry."""
        return np.repeat(np.arange(len(self)), np.diff(self.start))

    def rows(self, chosen: Numbers) -> "Table":
        """Some rows, in the order given."""
        start, places = gathered(self.start, chosen)
        return Table(start, self.columns[places], self.tallies[places])

    def parts(self) -> "Iterator[tuple[slice, Table]]":
        """All rows a block at a time, as (which rows, their table); each is let go of before the next."""
        for rows in blocks(len(self)):
            yield rows, self.part(rows)
            self.let_go()

    def let_go(self) -> None:
        """Give the memory back in which entries have been looked at."""
        let_go(self.columns, self.tallies)

    def part(self, rows: slice) -> "Table":
        """Rows that stand one after the other, without a copy of their entries."""
        start = self.start[rows.start : rows.stop + 1]
        return Table(start - start[0], self.columns[start[0] : start[-1]], self.tallies[start[0] : start[-1]])


def blocks(size: int, most: int = ROWS) -> Iterator[slice]:
    """So many rows in blocks of at most `most`."""
    return (slice(first, min(first + most, size)) for first in range(0, size, most))


def gathered(start: Ints, rows: Numbers) -> tuple[Ints, Ints]:
    """Where some rows of a table with this `start` begin when they stand one after the other, and the places of their
    entries."""
    first = start[rows]
    sizes = start[rows + 1] - first
    begin = np.concatenate(([0], np.cumsum(sizes)))
    return begin, np.arange(begin[-1]) + np.repeat(first - begin[:-1], sizes)


def distinct(numbers: Ints) -> Ints:
    """Each number once, in order."""
    ordered = np.sort(numbers)
    return ordered[np.flatnonzero(np.diff(ordered, prepend=ordered[:1] - 1))]


@dataclass(frozen=True, slots=True)
class Bags:
    """Documents of one language: the keys they hold, in order, with a number that stands for each wherever it is;
    their texts and their titles as tables of these keys."""

    keys: tuple[str, ...]
    hashes: Hashes
    words: Table
    titles: Table

    def __len__(self) -> int:
        return len(self.words)

    def let_go(self) -> None:
        """Give the memory back in which entries have been looked at."""
        self.words.let_go()
        self.titles.let_go()


def no_bags() -> Bags:
    """No documents at all."""
    nothing = Table(np.zeros(1, np.int64), np.zeros(0, np.int32), np.zeros(0, np.uint16))
    return Bags((), np.zeros(0, np.uint64), nothing, nothing)


def bags(profiles: Iterable[Profile], lang: str, scratch: Scratch = IN_MEMORY) -> Bags:
    """The features of documents, read one after the other and not kept."""
    seen: dict[str, int] = defaultdict(count().__next__)  # of keys of features, which most documents share
    named: dict[str, int] = defaultdict(count().__next__)  # of keys of titles
    words, titles = _Entries(scratch), _Entries(scratch)
    for profile in profiles:
        words.add((seen[feature.key], feature.count) for feature in profile.features)
        title = Counter(token.key for token in tokens(profile.title, lang))
        titles.add((named[key], times) for key, times in title.items())
    told = [parts(feature)[:2] for feature in seen]
    keys = tuple(sorted({*(key for _, key in told), *named}))
    place = {key: number for number, key in enumerate(keys)}
    kinds = np.array([KINDS.index(kind) for kind, _ in told], dtype=np.int64)
    columns = np.array([place[key] for _, key in told], dtype=np.int64)
    of_titles = np.array([place[key] for key in named], dtype=np.int64)
    return Bags(
        keys, hashes(keys), words.table(columns, kinds), titles.table(of_titles, np.zeros(len(named), dtype=np.int64))
    )


class _Entries:
    """The entries of documents as they come, by the number of what they name."""

    def __init__(self, scratch: Scratch) -> None:
        self._scratch = scratch
        self._columns = scratch.column(np.int32), scratch.column(np.uint16)
        self._numbers, self._counts, self._start = array("i"), array("H"), array("q", [0])

    def add(self, entries: Iterable[tuple[int, int]]) -> None:
        """Those of one more document, in any order."""
        for number, times in entries:
            self._numbers.append(number)
            self._counts.append(min(times, MOST))
        self._start.append(len(self._columns[0]) + len(self._numbers))
        if len(self._numbers) > ENTRIES:
            self._write()

    def table(self, columns: Ints, kinds: Ints) -> Table:
        """As a table; what is named by a number has a column and a kind. A column named twice counts twice."""
        self._write()
        start = np.frombuffer(self._start, dtype=np.int64)
        held = Table(start, self._columns[0].array(), self._columns[1].array())
        made = _Growing(self._scratch)
        for _, part in held.parts():
            made.add(_summed(part, columns, kinds))
        return made.table()

    def _write(self) -> None:
        for column, some in zip(self._columns, (self._numbers, self._counts), strict=True):
            column.add(np.array(some))
            del some[:]


class _Growing:
    """A table on its way: rows are added at its end."""

    def __init__(self, scratch: Scratch) -> None:
        self._sizes = [np.zeros(1, np.int64)]
        self._columns, self._tallies = scratch.column(np.int32), scratch.column(np.uint16)

    def add(self, rows: Table) -> None:
        """The rows of another table."""
        self._sizes.append(np.diff(rows.start))
        self._columns.add(rows.columns)
        self._tallies.add(rows.tallies)

    def table(self) -> Table:
        """All of it; nothing is added any more."""
        return Table(np.cumsum(np.concatenate(self._sizes)), self._columns.array(), self._tallies.array())


def _summed(held: Table, columns: Ints, kinds: Ints) -> Table:
    """A table by columns from one by numbers with counts, each column once in a row."""
    width = max(1, int(columns.max(initial=0)) + 1)
    cells = held.owners() * width + columns[held.columns]
    order = np.argsort(cells, kind="stable")
    cells = cells[order]
    first = np.flatnonzero(np.diff(cells, prepend=-1))
    times = held.tallies.astype(np.int64)[order]
    times = np.minimum(np.add.reduceat(times, first) if len(first) else times, MOST)
    start = np.searchsorted(cells[first], np.arange(len(held) + 1) * width)
    kind = kinds[held.columns[order[first]]]
    return Table(start.astype(np.int64), (cells[first] % width).astype(np.int32), (times * 8 + kind).astype(np.uint16))


def hashed(text: str) -> int:
    """A number of 64 bits that stands for a text."""
    return int.from_bytes(blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).digest(), "little")


def hashes(texts: Iterable[str]) -> Hashes:
    """A number for each text."""
    return np.frombuffer(array("Q", map(hashed, texts)), dtype=np.uint64)


def renewed(earlier: Bags, order: Ints, fresh: Bags, scratch: Scratch) -> tuple[Bags, Columns]:
    """The bags of a changed collection: row r is the row `order[r]` of the earlier ones or, where that is negative, the
    row `~order[r]` of the fresh ones. Keys that nobody holds any more are gone. And for each earlier key its number
    now, -1 where none of the rows that are still there holds it."""
    still_there = np.zeros(len(earlier), dtype=bool)
    still_there[order[order >= 0]] = True
    held = np.zeros(len(earlier.keys), dtype=bool)
    for table in (earlier.words, earlier.titles):
        for rows, part in table.parts():
            held[part.columns[np.repeat(still_there[rows], np.diff(part.start))]] = True
    numbered = dict(zip(fresh.keys, fresh.hashes.tolist(), strict=True))
    known = zip(earlier.keys, earlier.hashes.tolist(), held.tolist(), strict=True)
    numbered.update((key, number) for key, number, still in known if still)
    keys = tuple(sorted(numbered))
    place = {key: number for number, key in enumerate(keys)}
    numbers = (place[key] if still else -1 for key, still in zip(earlier.keys, held.tolist(), strict=True))
    from_old = np.fromiter(numbers, dtype=np.int32, count=len(earlier.keys))
    from_fresh = np.array([place[key] for key in fresh.keys], dtype=np.int32)
    words, titles = (
        _joined((first, second), (from_old, from_fresh), order, scratch)
        for first, second in ((earlier.words, fresh.words), (earlier.titles, fresh.titles))
    )
    return Bags(keys, np.array([numbered[key] for key in keys], dtype=np.uint64), words, titles), from_old


def _joined(tables: tuple[Table, Table], renamed: tuple[Columns, Columns], order: Ints, scratch: Scratch) -> Table:
    """Rows of two tables in an order (see `renewed`), their columns renamed, which keeps the order of these."""
    made = _Growing(scratch)
    for part in blocks(len(order)):
        rows = order[part]
        old = rows >= 0
        first, second = tables[0].rows(rows[old]), tables[1].rows(~rows[~old])
        both = Table(
            np.concatenate((first.start, first.start[-1] + second.start[1:])),
            np.concatenate((renamed[0][first.columns], renamed[1][second.columns])),
            np.concatenate((first.tallies, second.tallies)),
        )
        made.add(both.rows(np.where(old, np.cumsum(old), old.sum() + np.cumsum(~old)) - 1))
        for table in tables:
            table.let_go()
    return made.table()
