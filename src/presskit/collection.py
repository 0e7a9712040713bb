"""A knowledge.json to work with: records joined to what they point at.

collection = presskit.load("outputs/knowledge.json")
for release in collection.releases:
    if release.fr and release.en:
        for bead in release.beads:
            print(bead.fr_text, "|", bead.en_text)

`load` reads all of it and finds anything by its id; `stream` gives the same releases one after the other, in memory
that does not grow with the corpus.
"""

import sqlite3
import weakref
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache, partial
from pathlib import Path
from typing import Any, Protocol

from presskit import codec, sections
from presskit.errors import Broken
from presskit.knowledge import (
    BeadRecord,
    DocumentRecord,
    EntityRecord,
    FactRecord,
    FindingRecord,
    Knowledge,
    MentionRecord,
    QuoteRecord,
    ReleaseRecord,
    SegmentRecord,
)


@dataclass(frozen=True, slots=True)
class Bead:
    """A bead with its segments and their words ("" where a side is empty)."""

    record: BeadRecord
    fr: tuple[SegmentRecord, ...]
    en: tuple[SegmentRecord, ...]
    fr_text: str
    en_text: str


@dataclass(frozen=True, slots=True)
class Document:
    """A document with what stands in it."""

    record: DocumentRecord
    segments: tuple[SegmentRecord, ...]
    mentions: tuple[MentionRecord, ...]
    quotes: tuple[QuoteRecord, ...]

    @property
    def id(self) -> str:
        """As in its record."""
        return self.record.id

    @property
    def lang(self) -> str:
        """ "fr", "en", another code, or "und"."""
        return self.record.lang

    @property
    def title(self) -> str:
        """As in its record; "" without one."""
        return self.record.title

    @property
    def text(self) -> str:
        """All of it; every offset counts in it."""
        return self.record.text

    def words(self, segment: SegmentRecord) -> str:
        """The text of a segment."""
        return self.record.text[segment.start : segment.end]


@dataclass(frozen=True, slots=True)
class Release:
    """A release with its versions, beads, facts and findings."""

    record: ReleaseRecord
    fr: Document | None
    en: Document | None
    other: Document | None
    beads: tuple[Bead, ...]
    facts: tuple[FactRecord, ...]
    findings: tuple[FindingRecord, ...]

    @property
    def id(self) -> str:
        """As in its record."""
        return self.record.id

    @property
    def versions(self) -> tuple[Document, ...]:
        """The versions there are, French first."""
        return tuple(document for document in (self.fr, self.en, self.other) if document)

    @property
    def title(self) -> str:
        """The title of the first version that has one, else the beginning of its text."""
        for document in self.versions:
            if document.title:
                return document.title
        return " ".join(self.versions[0].text[:80].split()) if self.versions else ""


@dataclass(frozen=True)
class Collection:
    """All of a knowledge.json, joined; every part is made when it is first asked for."""

    knowledge: Knowledge

    @cached_property
    def documents(self) -> Mapping[str, Document]:
        """By id."""
        segments: dict[str, list[SegmentRecord]] = {}
        mentions: dict[str, list[MentionRecord]] = {}
        quotes: dict[str, list[QuoteRecord]] = {}
        for segment in self.knowledge.segments:
            segments.setdefault(segment.document, []).append(segment)
        for mention in self.knowledge.mentions:
            mentions.setdefault(mention.document, []).append(mention)
        for quote in self.knowledge.quotes:
            quotes.setdefault(quote.document, []).append(quote)
        return {
            record.id: Document(
                record,
                tuple(segments.get(record.id, ())),
                tuple(mentions.get(record.id, ())),
                tuple(quotes.get(record.id, ())),
            )
            for record in self.knowledge.documents
        }

    @cached_property
    def mentions(self) -> Mapping[str, MentionRecord]:
        """By id."""
        return {mention.id: mention for mention in self.knowledge.mentions}

    @cached_property
    def entity_of(self) -> Mapping[str, EntityRecord]:
        """The entity of a mention, by mention id."""
        return {mention: entity for entity in self.knowledge.entities for mention in entity.mentions}

    @cached_property
    def releases(self) -> tuple[Release, ...]:
        """In the order of the file. Raises Broken when one names a record that is not there."""
        try:
            return tuple(self._joined())
        except KeyError as error:
            raise Broken(f"The file names {error}, which is not in it; `presskit validate` says more.") from error

    def records(self, name: str) -> Iterable[Any]:
        """The records of a section of knowledge.json, by the section's name."""
        found: tuple[Any, ...] = getattr(self.knowledge, name)
        return found

    def lines(self, name: str) -> Iterator[bytes]:
        """The same as JSON."""
        return (codec.encode(record) for record in self.records(name))

    def _joined(self) -> Iterator[Release]:
        facts: dict[str, list[FactRecord]] = {}
        findings: dict[str, list[FindingRecord]] = {}
        for fact in self.knowledge.facts:
            facts.setdefault(fact.release, []).append(fact)
        for finding in self.knowledge.findings:
            findings.setdefault(finding.release, []).append(finding)
        alignments = {alignment.release: alignment for alignment in self.knowledge.alignments}
        segments = {segment.id: segment for segment in self.knowledge.segments}
        for record in self.knowledge.releases:
            fr, en, other = (self.documents[d] if d else None for d in (record.fr, record.en, record.other))
            alignment = alignments.get(record.id)
            beads = tuple(self._bead(bead, segments) for bead in alignment.beads) if alignment else ()
            yield Release(
                record, fr, en, other, beads, tuple(facts.get(record.id, ())), tuple(findings.get(record.id, ()))
            )

    def _bead(self, record: BeadRecord, segments: Mapping[str, SegmentRecord]) -> Bead:
        fr, en = tuple(segments[i] for i in record.fr), tuple(segments[i] for i in record.en)
        texts = [" ".join(self.documents[s.document].words(s) for s in side) for side in (fr, en)]
        return Bead(record, fr, en, texts[0], texts[1])


class Entities(Protocol):
    """The entity of a mention, by mention id."""

    def get(self, mention: str, /) -> EntityRecord | None:
        """The entity the mention belongs to, None when it belongs to none."""
        ...


class Results(Protocol):
    """What `Collection` and `Stream` have in common: all that an export needs."""

    @property
    def releases(self) -> Iterable[Release]:
        """All releases, in the order of the file."""
        ...

    @property
    def entity_of(self) -> Entities:
        """The entities, to be looked up by mention id."""
        ...

    def records(self, name: str) -> Iterable[Any]:
        """The records of a section ("documents", "findings" …), as objects."""
        ...

    def lines(self, name: str) -> Iterator[bytes]:
        """The same as JSON, a record at a time."""
        ...


@dataclass(frozen=True)
class Stream:
    """A knowledge.json read from the disk every time something is asked for, a release at a time."""

    sections: sections.Sections

    @property
    def releases(self) -> Iterator[Release]:
        """In the order of the file."""
        for chunk in self.sections.chunks():
            yield from Collection(chunk).releases

    @cached_property
    def entity_of(self) -> Entities:
        """The entity of a mention, without its list of mentions."""
        return _EntitiesOnDisk(self.records("entities"))

    def records(self, name: str) -> Iterator[Any]:
        """The records of a section of knowledge.json, by the section's name."""
        return self.sections.records(name)

    def lines(self, name: str) -> Iterator[bytes]:
        """The same as JSON."""
        return self.sections.lines(name)


class _EntitiesOnDisk:
    """Entities by mention, in a database without a name that SQLite keeps on the disk and removes when it is closed: as
    soon as nobody holds this any more."""

    def __init__(self, entities: Iterable[EntityRecord]) -> None:
        self._db = sqlite3.connect("", check_same_thread=False)
        weakref.finalize(self, self._db.close)
        self._db.execute("CREATE TABLE entities (number INTEGER PRIMARY KEY, data BLOB)")
        self._db.execute("CREATE TABLE members (mention TEXT, entity INTEGER)")
        for number, entity in enumerate(entities):
            data = codec.encode(replace(entity, mentions=()))
            self._db.execute("INSERT INTO entities VALUES (?, ?)", (number, data))
            self._db.executemany("INSERT INTO members VALUES (?, ?)", ((name, number) for name in entity.mentions))
        self._db.execute("CREATE INDEX by_mention ON members (mention)")
        self._read = lru_cache(1000)(partial(_entity, self._db))  # of the database, not of self: no circle to be found

    def get(self, mention: str, /) -> EntityRecord | None:
        row = self._db.execute("SELECT max(entity) FROM members WHERE mention = ?", (mention,)).fetchone()
        return None if row[0] is None else self._read(row[0])


def _entity(db: sqlite3.Connection, number: int) -> EntityRecord:
    data = db.execute("SELECT data FROM entities WHERE number = ?", (number,)).fetchone()[0]
    return codec.decode(EntityRecord, data)


def load(path: Path | str) -> Collection:
    """Read a knowledge.json (or the outputs folder it stands in).

    Raises Unreadable when it cannot be read, Broken when it is not a knowledge.json of this format version.
    """
    return Collection(sections.whole(sections.place(Path(path))))


def stream(path: Path | str) -> Stream | Collection:
    """As `load`, a release at a time; a file that another program has laid out otherwise is read as a whole."""
    found = sections.sections(Path(path))
    return Stream(found) if isinstance(found, sections.Sections) else Collection(found)
