"""Files of the outputs: brought to the disk, told apart, and what goes wrong with them in an operator's words."""

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from presskit.errors import OutputError

STEP = 1 << 20  # bytes copied at a time
_REASONS = {
    errno.ENOSPC: "The disk is full",
    errno.EDQUOT: "The disk quota is used up",
    errno.EROFS: "The disk is read-only",
    errno.EACCES: "Permission is denied",
}


@contextmanager
def explained(folder: Path) -> Iterator[None]:
    """Errors of the operating system in the words of an operator."""
    try:
        yield
    except OSError as error:
        reason = _REASONS.get(error.errno or 0) or f"The system says: {error.strerror or error}"
        raise OutputError(f"{reason}: {folder} cannot be written. Earlier outputs are intact.") from error


def stamp(path: Path) -> str:
    """What tells a file from any other that stood or will stand in its place; "" when there is none."""
    try:
        status = path.stat()
    except OSError:
        return ""
    return f"{status.st_size} {status.st_mtime_ns} {status.st_ctime_ns} {status.st_ino}"


def same(path: Path, data: bytes) -> bool:
    """Whether the file holds these bytes; False when there is none or it cannot be read."""
    try:
        return path.stat().st_size == len(data) and path.read_bytes() == data
    except OSError:
        return False


def settle(path: Path) -> None:
    """Wait until a file is on the disk."""
    with path.open("rb") as file:
        os.fsync(file.fileno())
