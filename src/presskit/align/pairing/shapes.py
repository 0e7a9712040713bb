"""The shape of a release: how many headings, list items and quotes it is built of."""

from array import array
from collections.abc import Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

from presskit.align.pairing.bags import Numbers
from presskit.model import Evidence

SHAPE: Final = 0.5  # log-odds of two releases of the same build
LEAST_BLOCKS: Final = 4  # blocks below which a build says nothing

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]
Shape = tuple[tuple[str, int], ...]


def compared(here: Shape, there: Shape) -> tuple[Evidence, ...]:
    """Releases of the same build: as many headings, list items, quotes. Says nothing when they differ."""
    first, second = dict(here), dict(there)
    kinds = sorted({*first, *second})
    larger = sum(max(first.get(kind, 0), second.get(kind, 0)) for kind in kinds)
    if larger < LEAST_BLOCKS:
        return ()
    common = {kind: min(first.get(kind, 0), second.get(kind, 0)) for kind in kinds}
    alike = sum(common.values()) / larger
    worth = SHAPE * (alike - 0.7) / 0.3
    if worth <= 0:
        return ()
    detail = ", ".join(f"{count} {kind}" for kind, count in common.items() if count)
    return (Evidence(kind="shape", detail=detail, weight=round(worth, 3)),)


class Builds:
    """The shapes of the documents of one language, each of them once; most documents are built as others are."""

    def __init__(self) -> None:
        self._numbers: dict[Shape, int] = {}
        self._shapes: list[Shape] = []
        self._of = array("i")

    def add(self, shape: Shape) -> None:
        """That of one more document."""
        number = self._numbers.setdefault(shape, len(self._shapes))
        if number == len(self._shapes):
            self._shapes.append(shape)
        self._of.append(number)

    def kinds(self) -> set[str]:
        """The kinds of blocks there are."""
        return {kind for shape in self._numbers for kind, _ in shape}

    def shape(self, row: int) -> Shape:
        """That of a document."""
        return self._shapes[self._of[row]]

    def table(self, kinds: Sequence[str]) -> tuple[Ints, Ints]:
        """The number of the shape of each document, and for each shape how many blocks of these kinds it has."""
        place = {kind: number for number, kind in enumerate(kinds)}
        found = np.zeros((len(self._numbers), len(kinds)), dtype=np.int64)
        for shape, row in self._numbers.items():
            for kind, count in shape:
                found[row, place[kind]] = count
        return np.array(self._of, dtype=np.int64), found


def weights(fr: tuple[Ints, Ints], en: tuple[Ints, Ints], rows: Numbers, columns: Numbers) -> Floats:
    """`compared` for many pairs of rows of two tables of the same kinds."""
    here, there = fr[1][fr[0][rows]], en[1][en[0][columns]]
    larger = np.maximum(here, there).sum(axis=1)
    alike = np.minimum(here, there).sum(axis=1) / np.maximum(larger, 1)
    worth = np.where(larger < LEAST_BLOCKS, 0.0, SHAPE * (alike - 0.7) / 0.3)
    return np.asarray(np.round(np.maximum(worth, 0.0), 3), dtype=np.float64)
