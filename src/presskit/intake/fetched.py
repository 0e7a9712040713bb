"""`fetch.jsonl`: the record of `presskit fetch`, one line a request, which makes a folder a corpus of a site.

Of each address the newest stored version counts; what the record says of it (address, referrer, alternates, charset)
becomes part of the source; a declared version that the fetch found doubtful does not. Lines that cannot be read (the
last one of a killed fetch) are passed over.
"""

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from presskit.model import Alternate, Source

_CHARSET = re.compile(r";\s*charset\s*=\s*[\"']?([A-Za-z0-9._:-]{1,40})", re.IGNORECASE)
_BELIEVED = ("", "not_reciprocal")  # a page that forgets the way back is common and says nothing against the way there


@dataclass(frozen=True, slots=True, kw_only=True)
class Stored:
    """What the record says of one stored file."""

    url: str
    referrer: str = ""
    charset: str = ""
    alternates: tuple[Alternate, ...] = ()
    skipped: str = ""


@dataclass(frozen=True, slots=True)
class Store:
    """The stored files by location, and the locations whose address has a newer version."""

    files: dict[str, Stored] = field(default_factory=dict)
    superseded: dict[str, str] = field(default_factory=dict)

    def left_aside(self, location: str) -> tuple[str, str] | None:
        """(reason, message) when this stored file is no input."""
        if location in self.superseded:
            return "superseded", f"{self.superseded[location]} was fetched again later."
        stored = self.files.get(location)
        if stored is not None and stored.skipped:
            return "not_kept", f"Left out by the fetch: {stored.skipped}."
        return None

    def applied(self, source: Source) -> Source:
        """The source with what the record says of it."""
        stored = self.files.get(source.location)
        if stored is None:
            return source
        return replace(
            source,
            url=stored.url,
            referrer=stored.referrer,
            charset=stored.charset,
            alternates=(*source.alternates, *stored.alternates),
        )


def read(lines: Iterable[str]) -> Store:
    """The store that the lines of a fetch.jsonl describe; records without a stored file only say that nothing is
    newer."""
    by_address: dict[str, str] = {}
    files: dict[str, Stored] = {}
    superseded: dict[str, str] = {}
    for line in lines:
        record = _record(line)
        location = _text(record, "path")
        if not location:
            continue
        stored = _stored(record)
        previous = by_address.get(stored.url)
        if previous is not None and previous != location:
            superseded[previous] = stored.url
        superseded.pop(location, None)
        by_address[stored.url] = location
        files[location] = stored
    return Store(files, superseded)


def _record(line: str) -> dict[str, object]:
    try:
        record = json.loads(line)
    except (ValueError, RecursionError):
        return {}
    return record if isinstance(record, dict) else {}


def _stored(record: dict[str, object]) -> Stored:
    charset = _CHARSET.search(_text(record, "media_type"))
    alternates = record.get("alternates")
    return Stored(
        url=_text(record, "final_url") or _text(record, "url"),
        referrer=_text(record, "referrer"),
        charset=charset[1].lower() if charset else "",
        skipped=_text(record, "skipped"),
        alternates=tuple(
            Alternate(lang=_text(item, "lang").lower(), url=_text(item, "url"), how=_text(item, "how") or "hreflang")
            for item in (alternates if isinstance(alternates, list) else [])
            if isinstance(item, dict) and _text(item, "url") and _text(item, "doubt") in _BELIEVED
        ),
    )


def _text(record: dict[str, object], key: str) -> str:
    value = record.get(key)
    return value if isinstance(value, str) else ""
