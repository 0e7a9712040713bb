"""Arrays and texts by name in one file that is there as a whole or not at all, and is looked into without reading it.

    b"presskit shelf 1\\n"   length of the table (8 bytes)   table (JSON)   the arrays, each at a multiple of 64 bytes

Texts are kept as UTF-8, lists of strings as JSON. Nothing in it decides a result: a file that is missing, of another
kind or cut short is no file.
"""

import json
import mmap
import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

HEAD = b"presskit shelf 1\n"
EDGE = 64

Array = NDArray[Any]


def write(path: Path, arrays: Mapping[str, Array]) -> None:
    """Put a shelf in the place of the one that is there. Raises OSError."""
    table, place = {}, 0
    for name, array in arrays.items():
        table[name] = [array.dtype.str, list(array.shape), place]
        place += -(-array.nbytes // EDGE) * EDGE
    head = json.dumps([table, place]).encode()
    begin = -(-(len(HEAD) + 8 + len(head)) // EDGE) * EDGE
    beside = path.with_name(path.name + ".new")
    with beside.open("wb") as file:
        file.write((HEAD + len(head).to_bytes(8, "little") + head).ljust(begin, b" "))
        for array in arrays.values():
            file.write(np.ascontiguousarray(array).data)
            file.write(bytes(-array.nbytes % EDGE))
        file.flush()
        os.fsync(file.fileno())
    beside.replace(path)


def read(path: Path) -> dict[str, Array]:
    """The arrays of a shelf, read only when they are looked at; none when there is no such file."""
    try:
        with path.open("rb") as file:
            data = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
    except (OSError, ValueError):
        return {}
    if data[: len(HEAD)] != HEAD:
        return {}
    size = int.from_bytes(data[len(HEAD) : len(HEAD) + 8], "little")
    try:
        table, length = json.loads(data[len(HEAD) + 8 : len(HEAD) + 8 + size])
    except ValueError:
        return {}
    begin = -(-(len(HEAD) + 8 + size) // EDGE) * EDGE
    if len(data) != begin + length:
        return {}
    found = {}
    for name, (kind, shape, place) in table.items():
        count = int(np.prod(shape))
        found[name] = np.frombuffer(data, np.dtype(kind), count, begin + place).reshape(shape)
    return found


def texts(values: Sequence[object]) -> Array:
    """A list of strings and numbers as an array of bytes."""
    return data(json.dumps(values, ensure_ascii=True, separators=(",", ":")).encode())


def data(value: bytes) -> Array:
    return np.frombuffer(value, dtype=np.uint8)


def listed(array: Array) -> list[Any]:
    """What `texts` was given, tuples as lists."""
    found: list[Any] = json.loads(array.tobytes())
    return found
