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

SCHEMA_VERSION = 1
COMPRESSION = 1  # zlib's fastest: artifacts are JSON and shrink to a fifth


class Row(NamedTuple):
    """A result to keep: its key, the digest of its bytes, the bytes."""

    key: str
    digest: str
    data: bytes


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
            if self._db.execute("PRAGMA user_version").fetchone()[0] not in (0, SCHEMA_VERSION):
                raise OutputError(
                    f"{path} was written by another version of presskit. Delete it; the next run rebuilds it."
                )
            self._db.execute(
                "CREATE TABLE IF NOT EXISTS results (key TEXT PRIMARY KEY, digest TEXT NOT NULL, data BLOB NOT NULL,"
                " run INTEGER NOT NULL DEFAULT 0) WITHOUT ROWID"
            )
            self._db.execute(
                "CREATE TABLE IF NOT EXISTS files (path TEXT PRIMARY KEY, stamp TEXT NOT NULL, digest TEXT NOT NULL)"
                " WITHOUT ROWID"
            )
            self._db.execute("CREATE TABLE IF NOT EXISTS state (name TEXT PRIMARY KEY, value TEXT NOT NULL)")
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

    def load(self, key: str) -> bytes:
        """The bytes of a result. Raises KeyError when there is none."""
        with _explained(self.path):
            row = self._db.execute("SELECT data FROM results WHERE key=?", (key,)).fetchone()
        if row is None:
            raise KeyError(key)
        return zlib.decompress(row[0])

    def save(self, rows: Iterable[Row]) -> None:
        """Keep results, all or none."""
        packed = [(row.key, row.digest, zlib.compress(row.data, COMPRESSION)) for row in rows]
        with _explained(self.path), self._transaction():
            self._db.executemany("INSERT OR REPLACE INTO results (key, digest, data) VALUES (?, ?, ?)", packed)

    def file_stamps(self) -> dict[str, tuple[str, str]]:
        """What is known of input files: path → (stamp of size and times, SHA-256)."""
        with _explained(self.path):
            return {
                p: (stamp, digest) for p, stamp, digest in self._db.execute("SELECT path, stamp, digest FROM files")
            }

    def keep_file_stamps(self, stamps: Iterable[tuple[str, str, str]]) -> None:
        with _explained(self.path), self._transaction():
            self._db.executemany("INSERT OR REPLACE INTO files (path, stamp, digest) VALUES (?, ?, ?)", stamps)

    def state(self, name: str) -> str:
        """A small named value of an earlier run, or ""."""
        with _explained(self.path):
            row = self._db.execute("SELECT value FROM state WHERE name=?", (name,)).fetchone()
        return row[0] if row else ""

    def keep_state(self, name: str, value: str) -> None:
        with _explained(self.path), self._transaction():
            self._db.execute("INSERT OR REPLACE INTO state (name, value) VALUES (?, ?)", (name, value))

    def mark(self, keys: Iterable[str]) -> None:
        """Say that these results belong to the latest run; `sweep` removes the others."""
        with _explained(self.path), self._transaction():
            run = self._db.execute("SELECT coalesce(max(run), 0) + 1 FROM results").fetchone()[0]
            self._db.executemany("UPDATE results SET run=? WHERE key=?", ((run, key) for key in keys))

    def sweep(self) -> tuple[int, int]:
        """Remove results the latest run did not use: (results removed, bytes freed on disk)."""
        before = self.path.stat().st_size
        with _explained(self.path):
            with self._transaction():
                gone = self._db.execute(
                    "DELETE FROM results WHERE run < (SELECT coalesce(max(run), 0) FROM results)"
                ).rowcount
            self._db.execute("VACUUM")
            self._db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        return gone, max(0, before - self.path.stat().st_size)

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        self._db.execute("BEGIN IMMEDIATE")
        try:
            yield
        except BaseException:
            self._db.execute("ROLLBACK")
            raise
        self._db.execute("COMMIT")
