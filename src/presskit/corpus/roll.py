"""The records of entities as they stand in the knowledge.json of the latest run: what stands for each entity, and how
long its record is, in the order of the file. Kept as a file beside the store: `entities`."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from presskit.corpus import shelf
from presskit.entities.resolution.marks import places

FILE = "entities"


@dataclass(frozen=True, slots=True)
class Run:
    """Entities that follow each other, from the number `first` to before `last`: the `lengths` of their records, none
    when they are not in the file; where they stand there, and their length with what is between them."""

    first: int
    last: int
    lengths: list[int]
    start: int = 0
    length: int = 0


@dataclass(frozen=True, slots=True)
class Roll:
    """The entities of a knowledge.json, and where the first record begins."""

    marks: NDArray[np.uint64]
    lengths: NDArray[np.int32]
    begin: int

    def runs(self, marks: NDArray[np.uint64], between: int) -> Iterator[Run]:
        """The entities that these stand for, in runs that stand in the file as they are, with so many bytes `between`
        one record and the next."""
        there = places(self.marks, marks)
        starts = self.begin + np.concatenate(([0], np.cumsum(self.lengths.astype(np.int64) + between)))
        edges = np.flatnonzero((np.diff(there, prepend=-2) != 1) | (there < 0))
        for first, last in pairwise((*edges.tolist(), len(marks))):
            if there[first] < 0:
                yield Run(first, last, [])
                continue
            one, end = int(there[first]), int(there[last - 1]) + 1
            length = int(starts[end] - starts[one]) - between
            yield Run(first, last, self.lengths[one:end].tolist(), int(starts[one]), length)


def nothing() -> Roll:
    """The roll of no file."""
    return Roll(np.zeros(0, np.uint64), np.zeros(0, np.int32), 0)


def measured(lengths: Sequence[int]) -> NDArray[np.int32]:
    """The lengths of records as they are kept."""
    return np.array(lengths, dtype=np.int32)


def read(folder: Path, rests_on: str) -> Roll:
    """The roll that was kept, when it is about what is named here."""
    found = shelf.read(folder / FILE)
    if "rests on" not in found or shelf.listed(found["rests on"])[0] != rests_on:
        return nothing()
    return Roll(found["marks"], found["lengths"], shelf.listed(found["rests on"])[1])


def write(folder: Path, rests_on: str, roll: Roll) -> None:
    """Keep a roll and what it is about. Raises OSError."""
    arrays = {"rests on": shelf.texts([rests_on, roll.begin]), "marks": roll.marks, "lengths": roll.lengths}
    shelf.write(folder / FILE, arrays)
