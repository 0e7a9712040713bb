"""What is remembered of files from one run to the next, so that what has not changed is not read again."""

import os
import time
from pathlib import Path
from typing import Protocol

from presskit.intake.folder import digest_file

SETTLED = 2_000_000_000  # nanoseconds; a file younger than this may change again without a new time stamp


class Memory(Protocol):
    """Values by name, each with the stamp under which it holds."""

    def recall(self, name: str, stamp: str) -> str:
        """What was kept under this name and stamp, or ""."""
        ...

    def keep(self, name: str, stamp: str, value: str) -> None: ...


class Forgetful:
    """Remembers nothing."""

    def recall(self, name: str, stamp: str) -> str:
        return ""

    def keep(self, name: str, stamp: str, value: str) -> None:
        pass


def digest(path: Path, memory: Memory) -> str:
    """The SHA-256 of a file, remembered while its size and times stay the same. OSError when it cannot be read."""
    status = path.stat()
    stamp = f"{status.st_size}-{status.st_mtime_ns}-{status.st_ctime_ns}-{status.st_ino}"
    name = os.fspath(path.absolute()).encode("utf-8", "surrogateescape").hex()
    if known := memory.recall(name, stamp):
        return known
    value = digest_file(path)
    if time.time_ns() - status.st_mtime_ns > SETTLED:
        memory.keep(name, stamp, value)
    return value
