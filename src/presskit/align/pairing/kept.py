"""What pairing leaves for the next time: a collection in arrays, and what was found of it.

Nothing here decides anything: `documents.pair_again` gives the same releases with it, without it, and with that of any
other collection; it only asks again for less.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from presskit.align.pairing.bags import Bags, Hashes, Ints
from presskit.align.pairing.candidates import Nearest
from presskit.align.pairing.evidence import Common, Pair
from presskit.align.pairing.ties import Ties
from presskit.model import Profile


class Shelf(Protocol):
    """The profiles of a collection: their heads (without features) at hand, each with a mark that another profile does
    not bear; the whole ones read when they are asked for, in the order of the numbers, which ascend."""

    @property
    def heads(self) -> Sequence[Profile]:
        """The profiles in the order of their numbers, without what `read` gives."""
        ...

    @property
    def marks(self) -> Sequence[str]:
        """For each profile, in the same order, what changes with it."""
        ...

    def read(self, numbers: Sequence[int]) -> Iterator[Profile]:
        """The whole profiles with these numbers, in the order asked."""
        ...


@dataclass(frozen=True, slots=True)
class Half:
    """The documents of one language in the order of their ids: id and mark of each, features, what stands for its text
    and for its rarest features (`space.signatures`, `space.row_signatures`), and its nearest candidates."""

    documents: tuple[str, ...]
    marks: tuple[str, ...]
    bags: Bags
    texts: Hashes
    searched: Hashes
    nearest: Nearest


@dataclass(frozen=True, slots=True)
class Kept:
    """Both halves; the ties between their keys; the candidate pairs (rows, in order) with their measures; what the
    pairs that were told of have in common."""

    fr: Half
    en: Half
    ties: Ties
    rows: NDArray[np.int32]
    columns: NDArray[np.int32]
    values: NDArray[np.float32]
    common: Mapping[Pair, Common]


@dataclass(frozen=True, slots=True)
class AtHand:
    """Profiles that are in memory, as a shelf."""

    profiles: Sequence[Profile]
    marks: Sequence[str] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "marks", [str(number) for number in range(len(self.profiles))])

    @property
    def heads(self) -> Sequence[Profile]:
        """The profiles themselves."""
        return self.profiles

    def read(self, numbers: Sequence[int]) -> Iterator[Profile]:
        """The profiles with these numbers."""
        return (self.profiles[number] for number in numbers)


def rows_now(earlier: Sequence[str], marks: Sequence[str], now: Sequence[str], now_marks: Sequence[str]) -> Ints:
    """For each document now the row where it stood, unchanged, earlier; -1 where it did not."""
    place = {key: row for row, key in enumerate(zip(earlier, marks, strict=True))}
    return np.array([place.get(key, -1) for key in zip(now, now_marks, strict=True)], dtype=np.int64)


def turned(order: Ints, size: int) -> Ints:
    """The other way round: for each of `size` earlier rows its row now, -1 where it is gone."""
    found = np.full(size, -1, dtype=np.int64)
    here = np.flatnonzero(order >= 0)
    found[order[here]] = here
    return found
