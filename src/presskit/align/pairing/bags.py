"""The features of many documents in compact arrays: six bytes for a word of a document instead of an object.

A collection of 100,000 documents has some twenty million features. As objects they would take gigabytes; here the keys
of a language stand once, in order, and a row names them by number.
"""

import hashlib
from array import array
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import count

import numpy as np
from numpy.typing import NDArray

from presskit.align.pairing.profile import parts
from presskit.align.signals import tokens
from presskit.model import Profile

Ints = NDArray[np.int64]
Columns = NDArray[np.int32]
Tallies = NDArray[np.uint16]
Hashes = NDArray[np.uint64]

KINDS = "n#@uw"
ROWS = 4_096  # documents taken together where their entries need more memory on the way than they are kept in
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

    def rows(self, chosen: Ints) -> "Table":
        """Some rows, in the order given."""
        start = np.concatenate(([0], np.cumsum(self.start[chosen + 1] - self.start[chosen])))
        made = Table(start, np.empty(start[-1], dtype=np.int32), np.empty(start[-1], dtype=np.uint16))
        for part in blocks(len(chosen)):
            into, (_, places) = made.part(part), gathered(self.start, chosen[part])
            into.columns[:], into.tallies[:] = self.columns[places], self.tallies[places]
        return made

    def part(self, rows: slice) -> "Table":
        """Rows that stand one after the other, without a copy of their entries."""
        start = self.start[rows.start : rows.stop + 1]
        return Table(start - start[0], self.columns[start[0] : start[-1]], self.tallies[start[0] : start[-1]])


def blocks(size: int) -> Iterator[slice]:
    """So many rows in blocks of at most `ROWS`."""
    return (slice(first, min(first + ROWS, size)) for first in range(0, size, ROWS))


def gathered(start: Ints, rows: Ints) -> tuple[Ints, Ints]:
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


def no_bags() -> Bags:
    """No documents at all."""
    nothing = Table(np.zeros(1, np.int64), np.zeros(0, np.int32), np.zeros(0, np.uint16))
    return Bags((), np.zeros(0, np.uint64), nothing, nothing)


def bags(profiles: Iterable[Profile], lang: str) -> Bags:
    """The features of documents, read one after the other and not kept."""
    seen: dict[str, int] = defaultdict(count().__next__)  # of keys of features, which most documents share
    named: dict[str, int] = defaultdict(count().__next__)  # of keys of titles
    words, titles = _Entries(), _Entries()
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
        keys, _hashes(keys), words.table(columns, kinds), titles.table(of_titles, np.zeros(len(named), dtype=np.int64))
    )


class _Entries:
    """The entries of documents as they come, by the number of what they name."""

    def __init__(self) -> None:
        self._numbers, self._counts, self._start = array("i"), array("H"), array("q", [0])

    def add(self, entries: Iterable[tuple[int, int]]) -> None:
        """Those of one more document, in any order."""
        for number, times in entries:
            self._numbers.append(number)
            self._counts.append(min(times, MOST))
        self._start.append(len(self._numbers))

    def table(self, columns: Ints, kinds: Ints) -> Table:
        """As a table; what is named by a number has a column and a kind. A column named twice counts twice."""
        start = np.frombuffer(self._start, dtype=np.int64)
        held = Table(start, np.asarray(self._numbers, dtype=np.int32), np.asarray(self._counts, dtype=np.uint16))
        made = [_summed(held.part(part), columns, kinds) for part in blocks(len(held))]
        sizes = np.concatenate([np.zeros(1, np.int64), *(np.diff(one.start) for one in made)])
        return Table(
            np.cumsum(sizes),
            np.concatenate([np.zeros(0, np.int32), *(one.columns for one in made)]),
            np.concatenate([np.zeros(0, np.uint16), *(one.tallies for one in made)]),
        )


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


def _hashes(keys: Iterable[str]) -> Hashes:
    """A number of 64 bits for each key."""
    made = b"".join(hashlib.blake2b(key.encode("utf-8", "surrogatepass"), digest_size=8).digest() for key in keys)
    return np.frombuffer(made, dtype=np.uint64)


def renewed(earlier: Bags, order: Ints, fresh: Bags) -> tuple[Bags, Columns]:
    """The bags of a changed collection: row r is the row `order[r]` of the earlier ones or, where that is negative, the
    row `~order[r]` of the fresh ones. Keys that nobody holds any more are gone. And for each earlier key its number
    now, -1 where none of the rows that are still there holds it."""
    old = order[order >= 0]
    words, titles = earlier.words.rows(old), earlier.titles.rows(old)
    held = np.zeros(len(earlier.keys), dtype=bool)
    held[words.columns] = True
    held[titles.columns] = True
    hashes = dict(zip(fresh.keys, fresh.hashes.tolist(), strict=True))
    known = zip(earlier.keys, earlier.hashes.tolist(), held.tolist(), strict=True)
    hashes.update((key, number) for key, number, still in known if still)
    keys = tuple(sorted(hashes))
    place = {key: number for number, key in enumerate(keys)}
    numbers = (place[key] if still else -1 for key, still in zip(earlier.keys, held.tolist(), strict=True))
    from_old = np.fromiter(numbers, dtype=np.int32, count=len(earlier.keys))
    from_fresh = np.array([place[key] for key in fresh.keys], dtype=np.int32)
    rows = np.where(order >= 0, np.cumsum(order >= 0) - 1, len(old) + ~order)
    made = Bags(
        keys,
        np.array([hashes[key] for key in keys], dtype=np.uint64),
        _joined(words, from_old, fresh.words, from_fresh).rows(rows),
        _joined(titles, from_old, fresh.titles, from_fresh).rows(rows),
    )
    return made, from_old


def _joined(first: Table, renamed: Columns, second: Table, again: Columns) -> Table:
    """The rows of two tables, their columns renamed; renaming keeps the order."""
    return Table(
        np.concatenate((first.start, first.start[-1] + second.start[1:])),
        np.concatenate((renamed[first.columns], again[second.columns])),
        np.concatenate((first.tallies, second.tallies)),
    )
