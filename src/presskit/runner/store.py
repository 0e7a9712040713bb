"""Results of stages by key, in one SQLite file that survives a killed run.

A key names a computation (stage, version, settings, digests of its inputs), a digest names a result. Only the parent
process writes; a transaction is there or is not, so a reader never sees half a result. One file instead of one per
result: 20,000 documents make some 200,000 results, and asking for a key costs microseconds.
"""

import sqlite3
import zlib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import NamedTuple, Self

from presskit.errors import OutputError

SCHEMA_VERSION = 2
_FOLDER = ".presskit in the outputs folder"
COMPRESSION = 1  # zlib's fastest: artifacts are JSON and shrink to a fifth


class Row(NamedTuple):
    """A result to keep: its key, the digest of its bytes, the bytes as `packed` makes them."""

    key: str
    digest: str
    data: bytes


class UnitRow(NamedTuple):
    """All results of a unit that went through a chain: what they depend on as one key, and (stage, key, digest)."""

    key: str
    results: tuple[tuple[str, str, str], ...]


def packed(data: bytes) -> bytes:
    """The bytes of a result as they are kept and sent."""
    return zlib.compress(data, COMPRESSION)


def opened(data: bytes) -> bytes:
    """The bytes of a result from what `packed` made. Raises OutputError when they are damaged."""
    try:
        return zlib.decompress(data)
    except zlib.error as error:
        raise OutputError(f"A kept result is damaged. Delete {_FOLDER}; the next run rebuilds it.") from error


@contextmanager
def _explained(path: Path) -> Iterator[None]:
    """SQLite's errors in the words of an operator."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        reason = str(error)
        if "full" in reason or "disk I/O" in reason:
            raise OutputError(
                f"The disk is full or failing: {path} cannot be written. Earlier outputs are intact."
            ) from error
        if "readonly" in reason or "unable to open" in reason:
            raise OutputError(f"{path} cannot be written: check the permissions of the outputs folder.") from error
        if "malformed" in reason or "not a database" in reason:
            raise OutputError(f"{path} is damaged. Delete it; the next run rebuilds it.") from error
        if "locked" in reason:
            raise OutputError(f"{path} is in use by another program. Run again when it has ended.") from error
        if isinstance(error, sqlite3.OperationalError):
            raise OutputError(f"{path} cannot be used: SQLite says {reason}.") from error
        raise


class Store:
    """Open with `with Store(path) as store`; every method may raise OutputError."""

    def __init__(self, path: Path) -> None:
        self.path = path
        with _explained(path):
            path.parent.mkdir(parents=True, exist_ok=True)
            self._db = sqlite3.connect(path, isolation_level=None)
            self._db.execute("PRAGMA journal_mode=WAL")
            self._db.execute("PRAGMA synchronous=NORMAL")
            found = self._db.execute("PRAGMA user_version").fetchone()[0]
            if 0 < found < SCHEMA_VERSION:  # results of older code would not be used: begin anew
                for table in ("results", "files", "state"):
                    self._db.execute(f"DROP TABLE IF EXISTS {table}")
                found = 0
            if found not in (0, SCHEMA_VERSION):
                raise OutputError(
                    f"{path} was written by another version of presskit. Delete it; the next run rebuilds it."
                )
            self._db.execute(
                "CREATE TABLE IF NOT EXISTS results (key TEXT PRIMARY KEY, digest TEXT NOT NULL, data BLOB NOT NULL)"
                " WITHOUT ROWID"
            )
            self._db.execute(
                "CREATE TABLE IF NOT EXISTS units (key TEXT PRIMARY KEY, results TEXT NOT NULL) WITHOUT ROWID"
            )
            self._db.execute("CREATE TABLE IF NOT EXISTS used (key TEXT PRIMARY KEY) WITHOUT ROWID")
            self._db.execute(
                "CREATE TABLE IF NOT EXISTS files (path TEXT PRIMARY KEY, stamp TEXT NOT NULL, digest TEXT NOT NULL)"
                " WITHOUT ROWID"
            )
            self._db.execute("CREATE TABLE IF NOT EXISTS state (name TEXT PRIMARY KEY, value TEXT NOT NULL)")
            if not found:
                self._db.execute(f"PRAGMA user_version={SCHEMA_VERSION}")

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._db.close()

    def digest(self, key: str) -> str | None:
        """The digest of a result, without reading it."""
        with _explained(self.path):
            row = self._db.execute("SELECT digest FROM results WHERE key=?", (key,)).fetchone()
        return row[0] if row else None

    def unit(self, key: str) -> tuple[tuple[str, str, str], ...] | None:
        """The results of a unit as (stage, key, digest), when it went through its chain before."""
        with _explained(self.path):
            row = self._db.execute("SELECT results FROM units WHERE key=?", (key,)).fetchone()
        return _results(row[0]) if row else None

    def load(self, key: str) -> bytes:
        """The bytes of a result. Raises KeyError when there is none."""
        return opened(self.load_packed(key))

    def load_packed(self, key: str) -> bytes:
        """The bytes of a result as they are kept. Raises KeyError when there is none."""
        with _explained(self.path):
            row = self._db.execute("SELECT data FROM results WHERE key=?", (key,)).fetchone()
        if row is None:
            raise KeyError(key)
        data: bytes = row[0]
        return data

    def save(self, rows: Iterable[Row], units: Iterable[UnitRow] = ()) -> None:
        """Keep results and units, all or none."""
        done = ((unit.key, "\n".join(" ".join(result) for result in unit.results)) for unit in units)
        with _explained(self.path), self._transaction():
            self._db.executemany("INSERT OR REPLACE INTO results (key, digest, data) VALUES (?, ?, ?)", rows)
            self._db.executemany("INSERT OR REPLACE INTO units (key, results) VALUES (?, ?)", done)

    def file_stamps(self) -> dict[str, tuple[str, str]]:
        """What is known of input files: path → (stamp of size and times, SHA-256)."""
        with _explained(self.path):
            return {
                p: (stamp, digest) for p, stamp, digest in self._db.execute("SELECT path, stamp, digest FROM files")
            }

    def keep_file_stamps(self, stamps: Iterable[tuple[str, str, str]]) -> None:
        """Keep (path, stamp, digest) of files; what was kept of the same paths is replaced."""
        with _explained(self.path), self._transaction():
            self._db.executemany("INSERT OR REPLACE INTO files (path, stamp, digest) VALUES (?, ?, ?)", stamps)

    def forget_file_stamps(self, paths: Iterable[str]) -> None:
        """Drop what is kept of these files."""
        with _explained(self.path), self._transaction():
            self._db.executemany("DELETE FROM files WHERE path=?", ((path,) for path in paths))

    def state(self, name: str) -> str:
        """A small named value of an earlier run, or ""."""
        with _explained(self.path):
            row = self._db.execute("SELECT value FROM state WHERE name=?", (name,)).fetchone()
        return row[0] if row else ""

    def keep_state(self, name: str, value: str) -> None:
        """Keep a small value under a name for later runs."""
        with _explained(self.path), self._transaction():
            self._db.execute("INSERT OR REPLACE INTO state (name, value) VALUES (?, ?)", (name, value))

    def mark(self, keys: Iterable[str]) -> None:
        """Say that these units and results are those of the latest run; `sweep` removes the others."""
        with _explained(self.path), self._transaction():
            self._db.execute("DELETE FROM used")
            self._db.executemany("INSERT OR IGNORE INTO used (key) VALUES (?)", ((key,) for key in keys))

    def sweep(self) -> tuple[int, int]:
        """Remove what the latest run did not use: (results removed, bytes freed on disk)."""
        before = self.path.stat().st_size
        with _explained(self.path):
            with self._transaction():
                self._db.execute("DELETE FROM units WHERE key NOT IN (SELECT key FROM used)")
                for row in self._db.execute("SELECT results FROM units"):
                    kept = ((key,) for _, key, _ in _results(row[0]))
                    self._db.executemany("INSERT OR IGNORE INTO used (key) VALUES (?)", kept)
                gone = self._db.execute("DELETE FROM results WHERE key NOT IN (SELECT key FROM used)").rowcount
            self._db.execute("VACUUM")
            self._db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        return gone, max(0, before - self.path.stat().st_size)

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        self._db.execute("BEGIN IMMEDIATE")
        try:
            yield
        except BaseException:
            if self._db.in_transaction:  # a full disk has ended it already
                self._db.execute("ROLLBACK")
            raise
        self._db.execute("COMMIT")


def _results(text: str) -> tuple[tuple[str, str, str], ...]:
    rows = (line.split(" ") for line in text.split("\n") if line)
    return tuple((stage, key, digest) for stage, key, digest in rows)
