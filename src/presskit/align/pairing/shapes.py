"""The shape of a release: how many headings, list items and quotes it is built of."""

from collections.abc import Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

from presskit.model import Evidence, Profile

SHAPE: Final = 0.5  # log-odds of two releases of the same build
LEAST_BLOCKS: Final = 4  # blocks below which a build says nothing
_CHUNK: Final = 1 << 16  # pairs compared at once

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]
_Shape = tuple[tuple[str, int], ...]


def compared(here: _Shape, there: _Shape) -> tuple[Evidence, ...]:
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


def weights(fr: Sequence[Profile], en: Sequence[Profile], rows: Ints, columns: Ints) -> Floats:
    """`compared` for many pairs of rows."""
    kinds = sorted({kind for profile in (*fr, *en) for kind, _ in profile.shape})
    place = {kind: number for number, kind in enumerate(kinds)}
    tables = []
    for profiles in (fr, en):
        table = np.zeros((len(profiles), len(kinds)), dtype=np.int32)
        for row, profile in enumerate(profiles):
            for kind, count in profile.shape:
                table[row, place[kind]] = count
        tables.append(table)
    worth = np.zeros(len(rows))
    for first in range(0, len(rows), _CHUNK):
        here, there = tables[0][rows[first : first + _CHUNK]], tables[1][columns[first : first + _CHUNK]]
        larger = np.maximum(here, there).sum(axis=1)
        alike = np.minimum(here, there).sum(axis=1) / np.maximum(larger, 1)
        worth[first : first + _CHUNK] = np.where(larger < LEAST_BLOCKS, 0.0, SHAPE * (alike - 0.7) / 0.3)
    return np.asarray(np.round(np.maximum(worth, 0.0), 3), dtype=np.float64)
