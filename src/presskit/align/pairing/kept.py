"""What pairing leaves for the next time: a collection in arrays, and what was found of it.

Nothing here decides anything: `documents.pair_again` gives the same releases with it, without it, and with that of any
other collection; it only asks again for less.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from presskit.align.pairing.bags import Bags, Hashes, Ints
from presskit.align.pairing.candidates import Nearest
from presskit.align.pairing.evidence import Told
from presskit.align.pairing.scratch import IN_MEMORY, Scratch
from presskit.align.pairing.ties import Ties
from presskit.model import Profile


class Shelf(Protocol):
    """The profiles of a collection: their heads (without features) at hand, each with a mark that another profile does
    not bear; the whole ones read when they are asked for, in the order of the numbers, which ascend."""

    @property
    def heads(self) -> Sequence[Profile]:
        """The profiles in the order of their numbers, without what `read` gives."""
        ...

    def mark(self, number: int) -> str:
        """What changes with a profile."""
        ...

    @property
    def scratch(self) -> Scratch:
        """Where large arrays may lie on the way."""
        ...

    def read(self, numbers: Sequence[int]) -> Iterator[Profile]:
        """The whole profiles with these numbers, in the order asked."""
        ...


@dataclass(frozen=True, slots=True)
class Half:
    """The documents of one language in the order of their ids: a number that stands for the id and mark of each,
    features, what stands for its text and for its rarest features (`space.signatures`, `space.row_signatures`), and its
    nearest candidates."""

    stood: Hashes
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
    told: Told


@dataclass(frozen=True, slots=True)
class AtHand:
    """Profiles that are in memory, as a shelf."""

    profiles: Sequence[Profile]
    scratch: Scratch = IN_MEMORY

    @property
    def heads(self) -> Sequence[Profile]:
        """The profiles themselves."""
        return self.profiles

    def mark(self, number: int) -> str:
        """All that the profile says."""
        return repr(self.profiles[number])

    def read(self, numbers: Sequence[int]) -> Iterator[Profile]:
        """The profiles with these numbers."""
        return (self.profiles[number] for number in numbers)


def rows_now(earlier: Hashes, now: Hashes) -> Ints:
    """For each document now the row where it stood, unchanged, earlier; -1 where it did not."""
    if not len(earlier):
        return np.full(len(now), -1, dtype=np.int64)
    order = np.argsort(earlier, kind="stable")
    at = order[np.minimum(np.searchsorted(earlier, now, sorter=order), len(earlier) - 1)]
    return np.where(earlier[at] == now, at, -1)


def turned(order: Ints, size: int) -> Ints:
    """The other way round: for each of `size` earlier rows its row now, -1 where it is gone."""
    found = np.full(size, -1, dtype=np.int64)
    here = np.flatnonzero(order >= 0)
    found[order[here]] = here
    return found
