"""Profiles without their features, read when they are looked at: by number on the shelf, by row of a language."""

from collections.abc import Iterator, Sequence
from typing import overload

from presskit.model import Profile


class Rows(Sequence[Profile]):
    """Some of the profiles of a sequence, in an order."""

    def __init__(self, profiles: Sequence[Profile], numbers: Sequence[int]) -> None:
        self._profiles, self._numbers = profiles, numbers

    def __len__(self) -> int:
        return len(self._numbers)

    @overload
    def __getitem__(self, row: int) -> Profile: ...

    @overload
    def __getitem__(self, row: slice) -> Sequence[Profile]: ...

    def __getitem__(self, row: int | slice) -> Profile | Sequence[Profile]:
        if isinstance(row, slice):
            return Rows(self._profiles, self._numbers[row])
        return self._profiles[self._numbers[row]]

    def __iter__(self) -> Iterator[Profile]:
        return (self._profiles[number] for number in self._numbers)
