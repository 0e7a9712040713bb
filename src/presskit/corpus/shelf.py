"""Arrays and texts by name in one file that is there as a whole or not at all, and is looked into without reading it.

    b"presskit shelf 2\\n"   length of the table (8 bytes)   table (JSON)   the arrays, each at a multiple of 64 bytes
    SHA-256 of all that

Texts are kept as UTF-8, lists of strings as JSON. Nothing in it decides a result: a file that is missing, of another
kind, cut short or altered is no file.
"""

import hashlib
import json
import mmap
import os
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np
from numpy.typing import NDArray

from presskit.align.pairing.scratch import let_go

HEAD = b"presskit shelf 2\n"
EDGE = 64
_STEP = 1 << 20  # bytes read or written at a time

Array = NDArray[Any]


def write(path: Path, arrays: Mapping[str, Array]) -> None:
    """Put a shelf in the place of the one that is there. Raises OSError."""
    table, place = {}, 0
    for name, array in arrays.items():
        table[name] = [array.dtype.str, list(array.shape), place]
        place += -(-array.nbytes // EDGE) * EDGE
    head = json.dumps(table).encode()
    begin = -(-(len(HEAD) + 8 + len(head)) // EDGE) * EDGE
    beside = path.with_name(path.name + ".new")
    said = hashlib.sha256()
    with beside.open("wb") as file:

        def put(part: bytes | memoryview) -> None:
            said.update(part)
            file.write(part)

        put((HEAD + len(head).to_bytes(8, "little") + head).ljust(begin, b" "))
        for array in arrays.values():
            flat = array.reshape(-1)
            step = _STEP // array.itemsize
            for first in range(0, len(flat), step):
                put(np.ascontiguousarray(flat[first : first + step]).data)
                let_go(flat)
            put(bytes(-array.nbytes % EDGE))
        file.write(said.digest())
        file.flush()
        os.fsync(file.fileno())
    beside.replace(path)


def read(path: Path) -> dict[str, Array]:
    """The arrays of a shelf, in memory only where they are looked at; none when there is no such file."""
    try:
        with path.open("rb") as file:
            if file.read(len(HEAD)) != HEAD or not _whole(file):
                return {}
            data = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
    except (OSError, ValueError):
        return {}
    size = int.from_bytes(data[len(HEAD) : len(HEAD) + 8], "little")
    table = json.loads(data[len(HEAD) + 8 : len(HEAD) + 8 + size])
    begin = -(-(len(HEAD) + 8 + size) // EDGE) * EDGE
    found = {}
    for name, (kind, shape, place) in table.items():
        count = int(np.prod(shape))
        found[name] = np.frombuffer(data, np.dtype(kind), count, begin + place).reshape(shape)
    return found


def _whole(file: BinaryIO) -> bool:
    """Whether the file is what was written."""
    left = file.seek(0, os.SEEK_END) - hashlib.sha256().digest_size
    file.seek(0)
    said = hashlib.sha256()
    while left > 0 and (part := file.read(min(left, _STEP))):
        said.update(part)
        left -= len(part)
    return file.read() == said.digest()


def texts(values: Sequence[object]) -> Array:
    """A list of strings and numbers as an array of bytes."""
    said = json.dumps(values, ensure_ascii=True, separators=(",", ":")).encode()
    return np.frombuffer(said, dtype=np.uint8)


def lines(values: Iterable[bytes]) -> Array:
    """Values one after the other, with a line break between them."""
    joined = bytearray()
    for value in values:
        joined += value + b"\n"
    return np.frombuffer(memoryview(joined)[:-1], dtype=np.uint8)


def listed(array: Array) -> list[Any]:
    """What `texts` was given, tuples as lists."""
    found: list[Any] = json.loads(array.tobytes())
    return found
