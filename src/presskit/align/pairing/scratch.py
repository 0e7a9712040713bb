"""Large arrays on their way: written at their end, then looked at where they lie.

With a folder they lie in files without a name, which are gone when nobody looks at them any more, however the process
ends. What has been looked at stays in memory until it is let go of: whoever goes through an array part by part lets go
of it after each.
"""

import mmap
from array import array
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryFile
from typing import IO, Any

import numpy as np
from numpy.typing import DTypeLike, NDArray

Array = NDArray[Any]
_TOGETHER = 1 << 16  # bytes of texts that are written together
LOOKS = 256  # places looked at, here and there in a file, before it is let go of: each brings 64 kB into memory


@dataclass(frozen=True, slots=True)
class Scratch:
    """A folder for what need not be in memory; None: all of it is."""

    folder: Path | None = None

    def column(self, kind: DTypeLike) -> "Column":
        """An array with nothing in it yet."""
        return Column(BytesIO() if self.folder is None else TemporaryFile(dir=self.folder), np.dtype(kind))


IN_MEMORY = Scratch()


class Column:
    """An array of one dimension that grows at its end. Methods raise OSError when the disk is full."""

    def __init__(self, file: IO[bytes], kind: "np.dtype[Any]") -> None:
        self._file, self._kind, self._size = file, kind, 0

    def __len__(self) -> int:
        return self._size

    def add(self, values: Array) -> None:
        """Values at the end, of whatever type."""
        self._file.write(np.ascontiguousarray(values, dtype=self._kind).tobytes())
        self._size += values.size

    def array(self) -> Array:
        """All of it, to be read; nothing is added any more."""
        if not self._size:
            return np.zeros(0, self._kind)
        if isinstance(self._file, BytesIO):
            return np.frombuffer(self._file.getbuffer(), self._kind)
        self._file.flush()
        found = np.frombuffer(mmap.mmap(self._file.fileno(), 0, access=mmap.ACCESS_READ), self._kind)
        self._file.close()
        return found


class Texts:
    """Texts by number: number n is `data[start[n]:start[n + 1]]`. They are let go of by themselves."""

    def __init__(self, start: NDArray[np.int64], data: NDArray[np.uint8]) -> None:
        self.start, self.data, self._looked = start, data, 0

    def __len__(self) -> int:
        return len(self.start) - 1

    def __getitem__(self, number: int) -> bytes:
        self._looked += 1
        if self._looked % LOOKS == 0:
            let_go(self.data)
        return self.data[self.start[number] : self.start[number + 1]].tobytes()


class Lines:
    """Texts on their way, one after the other."""

    def __init__(self, scratch: Scratch) -> None:
        self._data, self._start = scratch.column(np.uint8), array("q", [0])
        self._some = bytearray()

    def add(self, text: bytes) -> None:
        """A text at the end."""
        self._some += text
        self._start.append(self._start[-1] + len(text))
        if len(self._some) > _TOGETHER:
            self._write()

    def texts(self) -> Texts:
        """All of them; nothing is added any more."""
        self._write()
        return Texts(np.frombuffer(self._start, dtype=np.int64), self._data.array())

    def _write(self) -> None:
        self._data.add(np.frombuffer(bytes(self._some), dtype=np.uint8))
        self._some.clear()


def let_go(*arrays: Array) -> None:
    """Give the memory back in which parts of a file have been looked at; arrays that lie in memory stay as they are."""
    for one in arrays:
        base: object = one
        while isinstance(base, np.ndarray | memoryview):
            base = base.base if isinstance(base, np.ndarray) else base.obj
        if isinstance(base, mmap.mmap) and hasattr(mmap, "MADV_DONTNEED"):
            base.madvise(mmap.MADV_DONTNEED)
