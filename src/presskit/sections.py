"""Reading a knowledge.json a release at a time, so that no corpus is ever in memory.

presskit writes one record a line, section after section, the records of every section in the order of the releases. A
file laid out so is read with one place in each section, all moving forward together. A file that another program has
rewritten has no such layout: it is read as a whole.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

from presskit import codec
from presskit.errors import Broken, Unreadable
from presskit.knowledge import (
    FORMAT,
    FORMAT_VERSION,
    SECTIONS,
    AlignmentRecord,
    DocumentRecord,
    EntityRecord,
    FactRecord,
    FindingRecord,
    Generator,
    Knowledge,
    MentionRecord,
    QuoteRecord,
    ReleaseRecord,
    SegmentRecord,
    Stats,
)  # fmt: skip

KINDS: dict[str, type[Any]] = {
    "documents": DocumentRecord,
    "releases": ReleaseRecord,
    "segments": SegmentRecord,
    "alignments": AlignmentRecord,
    "entities": EntityRecord,
    "mentions": MentionRecord,
    "quotes": QuoteRecord,
    "facts": FactRecord,
    "findings": FindingRecord,
}
JOINED = ("documents", "segments", "alignments", "mentions", "quotes", "facts", "findings")
# where, among the strings of a line split at quotation marks, the document or release stands that a record belongs to
_OWNER = {"documents": 3, "segments": 7, "alignments": 3, "mentions": 7, "quotes": 7, "facts": 7, "findings": 7}


@dataclass(frozen=True, slots=True)
class Sections:
    """A knowledge.json with one record a line: `starts` has the place in bytes of each section's first record."""

    path: Path
    starts: dict[str, int]
    generator: Generator
    stats: Stats

    def lines(self, name: str) -> Iterator[bytes]:
        """The JSON of each record of a section. Raises Unreadable when the file can no longer be read: an export must
        not take that for an error of what it writes."""
        try:
            with self.path.open("rb") as file:
                file.seek(self.starts[name])
                for line in file:
                    if line.startswith(b"]"):
                        return
                    if line := line.rstrip(b",\n"):
                        yield line
        except OSError as error:
            raise Unreadable(f"{self.path} cannot be read: {error.strerror or error}.") from error

    def records(self, name: str) -> Iterator[Any]:
        """The records of a section. Raises Broken for one that is none."""
        for number, line in enumerate(self.lines(name)):
            yield self._record(name, number, line)

    def chunks(self) -> Iterator[Knowledge]:
        """A Knowledge for each release, with everything of it but the entities."""
        cursors = {name: _Cursor(self, name) for name in JOINED}
        for release in self.records("releases"):
            members = _members(release)
            parts = {name: tuple(self._taken(cursor, members)) for name, cursor in cursors.items()}
            yield Knowledge(generator=self.generator, releases=(release,), **parts)  # type: ignore[arg-type]

    def in_order(self) -> bool:
        """Do the records of all sections follow the releases, so that `chunks` leaves none out?"""
        cursors = [_Cursor(self, name) for name in JOINED]
        for release in self.records("releases"):
            members = _members(release)
            for cursor in cursors:
                for _ in cursor.take(members):
                    pass
        return all(cursor.line is None for cursor in cursors)

    def _taken(self, cursor: "_Cursor", members: set[bytes]) -> Iterator[Any]:
        for number, line in cursor.take(members):
            yield self._record(cursor.name, number, line)

    def _record(self, name: str, number: int, line: bytes) -> Any:
        try:
            return codec.decode(KINDS[name], line)
        except ValueError as error:
            raise Broken(f"{self.path}: {name}, record {number + 1}: {error}.") from error


class _Cursor:
    """A place in a section: `line` is the record that comes next, None at the end."""

    def __init__(self, sections: Sections, name: str) -> None:
        self.name = name
        self._lines = sections.lines(name)
        self._number = -1
        self.line: bytes | None = None
        self._owner = b""
        self._next()

    def take(self, members: set[bytes]) -> Iterator[tuple[int, bytes]]:
        """The records from here on that belong to a release or its documents, with their numbers."""
        while self.line is not None and self._owner in members:
            yield self._number, self.line
            self._next()

    def _next(self) -> None:
        self.line = next(self._lines, None)
        self._number += 1
        if self.line is not None:
            place = _OWNER[self.name]
            parts = self.line.split(b'"', place + 1)
            self._owner = parts[place] if len(parts) > place else b""


def _members(release: ReleaseRecord) -> set[bytes]:
    names = (release.id, release.fr, release.en, release.other)
    return {name.encode("utf-8", "surrogatepass") for name in names if name}


# --- opening ----------------------------------------------------------------------------------------------------------


def place(path: Path) -> Path:
    """The knowledge.json of an outputs folder, or the file itself."""
    return path / "knowledge.json" if path.is_dir() else path


def sections(path: Path) -> Sections | Knowledge:
    """A knowledge.json (or the outputs folder it stands in) to be read a release at a time; the whole of it when its
    layout is another.

    Raises Unreadable when it cannot be read, Broken when it is not a knowledge.json of this format version, or ends
    before its end.
    """
    file = place(path)
    try:
        with file.open("rb") as opened:
            found = _laid_out(file, opened)
        return found if found and found.in_order() else whole(file)
    except OSError as error:
        raise Unreadable(f"{file} cannot be read: {error.strerror}. Run `presskit run` first.") from error


def whole(file: Path) -> Knowledge:
    """All of a knowledge.json. Raises as `sections` does."""
    try:
        data = file.read_bytes()
    except OSError as error:
        raise Unreadable(f"{file} cannot be read: {error.strerror}. Run `presskit run` first.") from error
    try:
        return codec.decode(Knowledge, data)
    except ValueError as error:
        raise Broken(_complaint(file, data, str(error))) from error


def _complaint(file: Path, data: bytes, reason: str) -> str:
    """Why a file is not a knowledge.json, in words that help."""
    if not data.strip():
        return f"{file} is empty. Run `presskit run` again."
    version = _version(data[:1000])
    if version is not None and version > FORMAT_VERSION:
        return (
            f"{file} was made by a newer presskit: format version {version}; this one reads {FORMAT_VERSION}. Update."
        )
    if version is not None and version < FORMAT_VERSION:
        return (
            f"{file} was made by an older presskit: format version {version}; this one reads {FORMAT_VERSION}. "
            "Run `presskit run` again."
        )
    if version is not None and not data.rstrip().endswith(b"}"):
        return f"{file} ends before its end: a part of it is missing. Run `presskit run` again."
    return f"{file} is not a knowledge.json that this presskit reads: {reason}. Run `presskit run` again."


def _version(head: bytes) -> int | None:
    """The format version that the beginning of a file states; None when it is no knowledge.json."""
    compact = b"".join(head.split())
    before, _, after = compact.partition(b'"version":')
    if f'"format":"{FORMAT}"'.encode() not in before:
        return None
    digits = after[: len(after) - len(after.lstrip(b"0123456789"))]
    return int(digits) if digits else None


def _laid_out(path: Path, file: IO[bytes]) -> Sections | None:
    """Where the sections begin, when the file has the layout that `delivery` writes."""
    start = f'{{"format":"{FORMAT}","version":{FORMAT_VERSION},"generator":'.encode()
    head = file.readline()
    if not head.startswith(start) or not head.endswith(b",\n"):
        return None
    starts = {}
    for name in SECTIONS:
        if file.readline() != f'"{name}":[\n'.encode():
            return None
        starts[name], line = file.tell(), b""
        for line in file:
            if line.startswith(b"]"):
                break
            if not line.startswith(b"{") and line != b"\n":
                return None
        if line != b"],\n":
            return None
    tail, rest = file.readline(), file.read(1)
    if rest or not tail.startswith(b'"stats":') or not tail.endswith(b"}\n"):
        return None
    try:
        generator = codec.decode(Generator, head[len(start) : -2])
        stats = codec.decode(Stats, tail[len(b'"stats":') : -2])
    except ValueError:
        return None
    return Sections(path, starts, generator, stats)
