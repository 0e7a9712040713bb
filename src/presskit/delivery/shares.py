"""The records of one section of knowledge.json while it is put together, and which of them are a release's share."""

import os
from dataclasses import dataclass
from pathlib import Path

from presskit.delivery.files import STEP
from presskit.knowledge import SECTIONS

SEPARATOR = b",\n"  # between records
SHARED = tuple(name for name in SECTIONS if name != "entities")  # the sections a release has records in


@dataclass(frozen=True, slots=True)
class Share:
    """The records of a release in knowledge.json: for each section where they begin, how many bytes and how many
    records they are; and how many errors, warnings, French and English documents, pairs and beads are among them."""

    ranges: tuple[tuple[int, int, int], ...]
    counts: tuple[int, ...]

    @classmethod
    def parse(cls, text: str) -> "Share":
        """What `str` gave."""
        numbers = [int(number) for number in text.split(" ")]
        places = 3 * len(SHARED)
        return cls(
            tuple((numbers[i], numbers[i + 1], numbers[i + 2]) for i in range(0, places, 3)), tuple(numbers[places:])
        )

    def __str__(self) -> str:
        return " ".join(map(str, (*(number for row in self.ranges for number in row), *self.counts)))


class Section:
    """Records of one section of knowledge.json in a file of their own. Those that follow each other in the
    knowledge.json that is there are copied together."""

    def __init__(self, path: Path) -> None:
        self.file = path.open("wb")
        self.count = 0
        self._size = 0
        self._copied = (0, 0)  # what is still to be copied: from where, until where

    def add(self, data: bytes, count: int, earlier: int) -> tuple[int, int, int]:
        """Add records: where they begin, and their length and number as given."""
        place = self._place(len(data), count)
        self.settle(earlier)
        if count and self.count > count:
            self.file.write(SEPARATOR)
        self.file.write(data)
        return place

    def copy(self, start: int, length: int, count: int, earlier: int) -> tuple[int, int, int]:
        """Add records as they stand in an earlier file."""
        place = self._place(length, count)
        if count and self._copied[1] and start == self._copied[1] + len(SEPARATOR):
            self._copied = self._copied[0], start + length
        elif count:
            self.settle(earlier)
            if self.count > count:
                self.file.write(SEPARATOR)
            self._copied = start, start + length
        return place

    def settle(self, earlier: int) -> None:
        """Do the copying that was put off."""
        place, end = self._copied
        while place < end:
            data = os.pread(earlier, min(STEP, end - place), place)
            if not data:
                raise OSError("the earlier knowledge.json is shorter than it was")
            self.file.write(data)
            place += len(data)
        self._copied = 0, 0

    def _place(self, length: int, count: int) -> tuple[int, int, int]:
        start = self._size + (len(SEPARATOR) if count and self.count else 0)
        self._size = start + length
        self.count += count
        return start, length, count
