"""The file of decisions: append-only JSON lines, written whole and locked, so that two writers lose nothing."""

import fcntl
import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from presskit import codec
from presskit.decisions import Decision
from presskit.errors import OutputError, UsageError


def entries(path: Path) -> tuple[Decision, ...]:
    """All decisions of a file, undone ones too, in the order of the file. Raises UsageError that names a bad line."""
    if not path.is_file():
        return ()
    found: dict[str, Decision] = {}
    # only line feeds end a line: document text may hold U+2028 and the like
    for number, line in enumerate(path.read_bytes().split(b"\n"), 1):
        if line.strip():
            try:
                entry = codec.decode(Decision, line)
            except ValueError as error:
                raise UsageError(f"{path}, line {number} is not a decision: {error}.") from error
            found[entry.id] = entry
    return tuple(found.values())


def append(path: Path, new: Iterable[Decision]) -> int:
    """Add decisions that are not there yet; returns how many were added.

    The file is written beside its place and moved, under a lock that the system frees when a process dies. Raises
    OutputError when it cannot be written, UsageError when it holds something else; no decision is lost then.
    """
    try:
        with _locked(path):
            known = entries(path)
            ids = {entry.id for entry in known}
            fresh = [entry for entry in new if entry.id not in ids and not ids.add(entry.id)]  # type: ignore[func-returns-value]
            if not fresh:
                return 0
            part = path.with_name(f".{path.name}.part")
            with part.open("wb") as file:
                file.writelines(codec.encode(entry) + b"\n" for entry in (*known, *fresh))
                file.flush()
                os.fsync(file.fileno())
            part.replace(path)
            return len(fresh)
    except OSError as error:
        raise OutputError(f"{path} cannot be written: {error.strerror or error}. No decision was lost.") from error


@contextmanager
def _locked(path: Path) -> Iterator[None]:
    with path.with_name(f".{path.name}.lock").open("a") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield
