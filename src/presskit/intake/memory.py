"""What is remembered of files from one run to the next, so that what has not changed is not read again."""

import time
from collections.abc import Callable
from hashlib import sha256
from os import stat_result
from pathlib import Path
from typing import Protocol

from presskit.extract import media

SETTLED = 2_000_000_000  # nanoseconds; a file younger than this may change again without a new time stamp


class Memory(Protocol):
    """Values by name, each with the stamp under which it holds."""

    def recall(self, name: str, stamp: str) -> str:
        """What was kept under this name and stamp, or ""."""
        ...

    def keep(self, name: str, stamp: str, value: str) -> None:
        """Remember what was found out about a file, by its name and stamp."""
        ...


class Forgetful:
    """Remembers nothing."""

    def recall(self, name: str, stamp: str) -> str:
        """Always the empty text."""
        return ""

    def keep(self, name: str, stamp: str, value: str) -> None:
        """Nothing is kept."""


def sniffer() -> str:
    """What the kinds of files rest on besides their bytes: for stamps of what is remembered of them."""
    return sha256(Path(media.__file__).read_bytes()).hexdigest()[:16]


class Files:
    """What is remembered of the files of a folder while their sizes and times stay the same."""

    def __init__(self, memory: Memory) -> None:
        self._memory, self._sniffer = memory, sniffer()

    def told(self, path: str, status: stat_result, look: Callable[[], str]) -> str:
        """What `look` says of the file at an absolute path, or what it said."""
        stamp = f"{status.st_size}-{status.st_mtime_ns}-{status.st_ctime_ns}-{status.st_ino} {self._sniffer}"
        name = path.encode("utf-8", "surrogateescape").hex()
        if known := self._memory.recall(name, stamp):
            return known
        found = look()
        if time.time_ns() - status.st_mtime_ns > SETTLED:
            self._memory.keep(name, stamp, found)
        return found
