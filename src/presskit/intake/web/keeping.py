"""Answers of a fetch, and how they are kept: bytes in a folder, a record in the ledger."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from presskit.extract import media
from presskit.intake.ledger import Ledger, Record
from presskit.intake.web.frontier import Target


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """An answer to a request; `headers` has lower-case names. `record` is set when an interrupted
    fetch has recorded it already, `version` when a 304 stands for a stored version, whose bytes `body` then holds."""

    status: int
    headers: Mapping[str, str]
    body: bytes
    location: str = ""
    record: Record | None = None
    version: Record | None = None


@dataclass(slots=True)
class Keeping:
    """What is written down in this fetch, and how much of it was new to the folder."""

    ledger: Ledger
    new: int = 0
    changed: int = 0
    unchanged: int = 0

    def store(self, target: Target, answer: Answer, place: str, media_type: str, record: Record) -> None:
        """Keep the bytes of an answer below the folder of its kind and write the record."""
        version = answer.version
        before = self.ledger.versions.get(target.url)
        if version is not None:
            digest, path = version.sha256, version.path
            self.unchanged += 1
        else:
            digest, path = self.ledger.keep(place, media_type, answer.body)
            if before is None:
                self.new += 1
            elif before.sha256 == digest:
                self.unchanged += 1
            else:
                self.changed += 1
        stated = answer.headers.get("content-type", "")
        charset = stated.partition("charset=")[2].strip(" \"'")[:40]
        self.ledger.add(replace(
            _plain(target, answer), sha256=digest, path=path, size=len(answer.body), kind=record.kind,
            media_type=f"{media_type}; charset={charset}" if charset and media_type == media.HTML else media_type,
            lang=record.lang, title=record.title, published=record.published, canonical=record.canonical,
            text=record.text, alternates=record.alternates, attachments=record.attachments, skipped=record.skipped,
            previous=before.sha256 if before is not None and before.sha256 != digest else "",
        ))  # fmt: skip

    def add(self, target: Target, answer: Answer | None, *, kind: str = "", skipped: str = "", detail: str = "",
             final_url: str = "") -> None:  # fmt: skip
        """A record of the ledger for a request; `skipped` and `detail` say why its answer was not kept."""
        plain = _plain(target, answer)
        self.ledger.add(replace(plain, kind=kind or target.kind, skipped=skipped, detail=detail,
                                final_url=final_url or target.url))  # fmt: skip


def _plain(target: Target, answer: Answer | None) -> Record:
    headers = answer.headers if answer else {}
    version = answer.version if answer else None
    return Record(
        url=target.url,
        run=0,
        status=answer.status if answer else 0,
        final_url=target.url,
        how=target.how,
        referrer=target.referrer,
        fetched=datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z"),
        media_type=headers.get("content-type", "")[:200],
        etag=headers.get("etag", "")[:500] or (version.etag if version else ""),
        last_modified=headers.get("last-modified", "")[:100] or (version.last_modified if version else ""),
    )


def refusal(status: int) -> str:
    """Why nothing is kept of an answer with this status."""
    if status in (404, 410):
        return "not_found"
    if status >= 500 or status == 429:
        return "server_error"
    return "client_error" if status >= 400 else "broken_redirect"
