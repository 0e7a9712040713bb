"""`fetch.jsonl`, the record of a fetch: one line a request, appended as it is answered, and the bytes by their hash.

A line is written after its bytes are safely in place, so that a process may be killed at any moment: what has a line
is there. The half line of a killed process is cut off at the next opening. Stored files are named by their hash and
by what they are; nothing in a path comes from the site. What is no press text (lists, feeds, sitemaps) lies below
`.fetch/`.
"""

import json
import os
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass, replace
from hashlib import sha256
from pathlib import Path

from presskit import errors
from presskit.model import Attachment

FILE = "fetch.jsonl"
INNER = ".fetch"
_EXTENSIONS = {
    "text/html": "html", "application/pdf": "pdf", "text/plain": "txt", "text/markdown": "md", "message/rfc822": "eml",
    "application/xml": "xml", "application/json": "json",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "docx",
}  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Declared:
    """A version declared for a page: language tag or "", address, where it was declared, and what speaks against it
    (see `audit.py`); `doubt` is "" when nothing does."""

    lang: str
    url: str
    how: str
    doubt: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """One request. `run` numbers the fetches of a folder. `status` is 0 when there was no answer; `path` is below the
    folder and stays on a 304 (nothing new). `final_url` is where a redirect leads. `how` says what led here (start,
    link, sitemap, feed, wordpress, version, twin, attachment, redirect), `kind` what it is (article, page, index,
    attachment, sitemap, feed, api, robots, redirect). `text` is a digest of the main text, by which a correction is
    told from a new banner; `previous` is the SHA-256 of the version this one replaces. `skipped` is a stable word
    when nothing was kept, `detail` a sentence."""

    url: str
    run: int
    status: int = 0
    final_url: str = ""
    kind: str = ""
    how: str = ""
    sha256: str = ""
    path: str = ""
    size: int = 0
    media_type: str = ""
    fetched: str = ""
    etag: str = ""
    last_modified: str = ""
    referrer: str = ""
    lang: str = ""
    title: str = ""
    published: str = ""
    canonical: str = ""
    text: str = ""
    previous: str = ""
    alternates: tuple[Declared, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    skipped: str = ""
    detail: str = ""

    @property
    def settled(self) -> bool:
        """Whether this answer stands for the rest of a fetch: it need not be asked for again after an interruption."""
        return (
            self.status in (200, 203, 206, 304)
            or (300 <= self.status < 500 and self.status != 429)
            or (self.skipped in ("too_large", "media_type", "robots", "private_address", "other_host", "before_since"))
        )


def line(record: Record) -> str:
    """The record as one line of JSON; empty fields are left out but those every reader may count on."""
    always = ("url", "final_url", "status", "sha256", "path", "media_type", "fetched", "etag", "last_modified",
              "referrer", "alternates", "attachments", "skipped")  # fmt: skip
    data = {name: value for name, value in asdict(record).items() if value or name in always}
    data["alternates"] = [{name: value for name, value in item.items() if value or name != "doubt"}
                          for item in data["alternates"]]  # fmt: skip
    return json.dumps(data, ensure_ascii=False, separators=(", ", ": "))


def parse(text: str) -> Record | None:
    """The record of a line, or None when it is none. Unknown fields are passed over."""
    try:
        data = json.loads(text)
        known = {name: data[name] for name in Record.__slots__ if name in data}
        known["alternates"] = tuple(Declared(**item) for item in data.get("alternates", ()))
        known["attachments"] = tuple(Attachment(**item) for item in data.get("attachments", ()))
        return Record(**known)
    except (ValueError, TypeError, AttributeError, KeyError, RecursionError):
        return None


def read(folder: Path) -> Iterator[Record]:
    """The records of a folder in order; nothing when there is no fetch.jsonl."""
    path = folder / FILE
    if not path.exists():
        return
    with path.open(encoding="utf-8", errors="replace") as lines:
        for text in lines:
            record = parse(text)
            if record is not None:
                yield record


def stored_at(kind: str, digest: str, media_type: str) -> str:
    """Where bytes are kept below the folder (POSIX), by hash and kind alone."""
    extension = _EXTENSIONS.get(media_type.partition(";")[0], "bin")
    inner = {"article": "pages", "page": "pages", "attachment": "attachments"}.get(kind, f"{INNER}/{kind or 'other'}")
    return f"{inner}/{digest[:2]}/{digest}.{extension}"


class Ledger:
    """The open record of a folder: what was known before, and where new answers are written at once."""

    def __init__(self, folder: Path, *, run: int) -> None:
        """Reads what is there; raises `OutputError` when the folder cannot be written."""
        self.folder = folder
        self.run = run
        self.latest: dict[str, Record] = {}
        self.versions: dict[str, Record] = {}
        self.current: dict[str, Record] = {}
        try:
            (folder / INNER / "tmp").mkdir(parents=True, exist_ok=True)
            self._descriptor = os.open(folder / FILE, os.O_RDWR | os.O_CREAT | os.O_APPEND, 0o644)
            _cut_half_line(self._descriptor)
        except OSError as problem:
            raise errors.OutputError(f"{folder} cannot be written: {problem.strerror}.") from problem
        for record in read(folder):
            self._remember(record)

    def add(self, record: Record) -> Record:
        """Append one record; it is on the disk when this returns."""
        record = replace(record, run=self.run)
        data = (line(record) + "\n").encode("utf-8", "surrogatepass")
        try:
            view = memoryview(data)
            while view:
                view = view[os.write(self._descriptor, view) :]
            os.fdatasync(self._descriptor)
        except OSError as problem:
            raise errors.OutputError(f"{self.folder / FILE} cannot be written: {problem.strerror}.") from problem
        self._remember(record)
        return record

    def keep(self, kind: str, media_type: str, data: bytes) -> tuple[str, str]:
        """Store bytes; gives their SHA-256 and path. The same bytes are stored once."""
        digest = sha256(data).hexdigest()
        path = stored_at(kind, digest, media_type)
        target = self.folder / path
        try:
            if not target.exists() or target.stat().st_size != len(data):
                target.parent.mkdir(parents=True, exist_ok=True)
                write_atomically(target, data, self.folder / INNER / "tmp")
        except OSError as problem:
            raise errors.OutputError(f"{target} cannot be written: {problem.strerror}.") from problem
        return digest, path

    def load(self, record: Record) -> bytes | None:
        """The bytes of a record, or None when they are gone or no longer what was stored."""
        if not record.path:
            return None
        try:
            data = (self.folder / record.path).read_bytes()
        except OSError:
            return None
        return data if sha256(data).hexdigest() == record.sha256 else None

    def rewrite(self, changed: dict[str, Record]) -> None:
        """Put richer records in place of the ones of this run (by address), the whole file at once."""
        lines: list[str] = []
        for record in read(self.folder):
            current = record.run == self.run and record == self.current.get(record.url)
            lines.append(line(changed.get(record.url, record) if current else record) + "\n")
        data = "".join(lines).encode("utf-8", "surrogatepass")
        write_atomically(self.folder / FILE, data, self.folder / INNER / "tmp")
        os.close(self._descriptor)
        self._descriptor = os.open(self.folder / FILE, os.O_RDWR | os.O_APPEND)
        self.current.update(changed)
        self.latest.update(changed)

    def close(self) -> None:
        """Close the file."""
        os.close(self._descriptor)

    def _remember(self, record: Record) -> None:
        self.latest[record.url] = record
        if record.path:
            self.versions[record.url] = record
        if record.run == self.run:
            self.current[record.url] = record


def write_atomically(target: Path, data: bytes, scratch: Path) -> None:
    """Write a file so that it is there wholly or not at all. `scratch` lies on the same file system."""
    temporary = scratch / f"{os.getpid()}-{target.name}"
    with temporary.open("wb") as stream:
        stream.write(data)
        stream.flush()
        os.fsync(stream.fileno())
    temporary.replace(target)


def history(records: Iterable[Record]) -> dict[str, list[Record]]:
    """The successive stored versions of each address, oldest first, as far as their text differs."""
    found: dict[str, list[Record]] = {}
    for record in records:
        if record.kind not in ("article", "page", "attachment") or not record.path:
            continue
        before = found.setdefault(record.url, [])
        if not before or (record.text or record.sha256) != (before[-1].text or before[-1].sha256):
            before.append(record)
    return found


def _cut_half_line(descriptor: int) -> None:
    size = os.fstat(descriptor).st_size
    position = size
    while position > 0:
        start = max(0, position - 65_536)
        found = os.pread(descriptor, position - start, start).rfind(b"\n")
        if found >= 0:
            if start + found + 1 < size:
                os.ftruncate(descriptor, start + found + 1)
            return
        position = start
    if size:
        os.ftruncate(descriptor, 0)
