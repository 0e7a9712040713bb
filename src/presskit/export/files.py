"""Writing an export: all its files complete beside their places first, then moved into place."""

import errno
import os
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from itertools import chain, count, islice
from pathlib import Path
from typing import TypeVar

from presskit.errors import OutputError

T = TypeVar("T")

_REASONS = {
    errno.ENOSPC: "the disk is full",
    errno.EDQUOT: "the disk quota is used up",
    errno.EROFS: "the disk is read-only",
    errno.EACCES: "permission is denied",
}
# what XML 1.0 does not allow in a document, in any form (section 2.2 of the recommendation)
_NOT_XML = dict.fromkeys([*range(9), 11, 12, *range(14, 32), *range(0xD800, 0xE000), 0xFFFE, 0xFFFF], "\ufffd")


class Placing:
    """The files of one export: `with Placing(folder) as new: path = new("facts.csv")`.

    At the end all files move into place together, and earlier files of the `patterns` that were not made again go; on
    an error nothing is left and the earlier files stay. Raises OutputError.
    """

    def __init__(self, folder: Path, patterns: Sequence[str] = ()) -> None:
        self.folder = folder
        self.patterns = patterns
        self.made: list[Path] = []  # where the files stand at the end

    def __enter__(self) -> "Placing":
        with _explained(self.folder):
            self.folder.mkdir(parents=True, exist_ok=True)
        return self

    def __call__(self, name: str) -> Path:
        """Where to write the file of this name."""
        target = self.folder / name
        with _explained(self.folder):
            _part(target).unlink(missing_ok=True)
            _part(target).touch()
        self.made.append(target)
        return _part(target)

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        try:
            with _explained(self.folder):
                if isinstance(error, OSError | sqlite3.OperationalError):
                    raise error
                if error is None:
                    self._move()
        finally:
            for target in self.made:
                with suppress(OSError):
                    _part(target).unlink(missing_ok=True)

    def _move(self) -> None:
        for target in self.made:
            with _part(target).open("rb+") as file:
                os.fsync(file.fileno())
        for target in self.made:
            _part(target).replace(target)
        for pattern in self.patterns:
            for earlier in self.folder.glob(pattern):
                if earlier not in self.made:
                    earlier.unlink()


def _part(target: Path) -> Path:
    return target.with_name(f".{target.name}.part")


@contextmanager
def _explained(folder: Path) -> Iterator[None]:
    """Errors of the operating system, and of SQLite where it meets one, in the words of an operator."""
    try:
        yield
    except OSError as error:
        reason = _REASONS.get(error.errno or 0, f"the system says: {error.strerror or error}")
        raise OutputError(f"{folder} cannot be written: {reason}. Earlier exports are intact.") from error
    except sqlite3.OperationalError as error:
        raise OutputError(f"{folder} cannot be written: {error}. Earlier exports are intact.") from error


def parts(rows: Iterable[T], size: int) -> Iterator[tuple[int, Iterable[T]]]:
    """Rows in numbered parts of at most `size`, each to be taken whole before the next; of no rows, one empty part."""
    left = iter(rows)
    first = list(islice(left, 1))
    for number in count():
        yield number, chain(first, islice(left, size - len(first)))
        first = list(islice(left, 1))
        if not first:
            return


def xml_text(text: str) -> str:
    """Text with the characters XML cannot hold replaced by U+FFFD."""
    return text.translate(_NOT_XML)
