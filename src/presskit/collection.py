"""A knowledge.json to work with: records joined to what they point at.

collection = presskit.load("outputs/knowledge.json")
for release in collection.releases:
    if release.fr and release.en:
        for bead in release.beads:
            print(bead.fr_text, "|", bead.en_text)
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from presskit import codec
from presskit.errors import Broken, Unreadable
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
        return self.record.id

    @property
    def lang(self) -> str:
        return self.record.lang

    @property
    def title(self) -> str:
        return self.record.title

    @property
    def text(self) -> str:
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
        """In the order of the file."""
        facts: dict[str, list[FactRecord]] = {}
        findings: dict[str, list[FindingRecord]] = {}
        for fact in self.knowledge.facts:
            facts.setdefault(fact.release, []).append(fact)
        for finding in self.knowledge.findings:
            findings.setdefault(finding.release, []).append(finding)
        alignments = {alignment.release: alignment for alignment in self.knowledge.alignments}
        segments = {segment.id: segment for segment in self.knowledge.segments}
        made = []
        for record in self.knowledge.releases:
            fr, en, other = (self.documents[d] if d else None for d in (record.fr, record.en, record.other))
            alignment = alignments.get(record.id)
            beads = tuple(self._bead(bead, segments) for bead in alignment.beads) if alignment else ()
            made.append(
                Release(
                    record, fr, en, other, beads, tuple(facts.get(record.id, ())), tuple(findings.get(record.id, ()))
                )
            )
        return tuple(made)

    def _bead(self, record: BeadRecord, segments: Mapping[str, SegmentRecord]) -> Bead:
        fr, en = tuple(segments[i] for i in record.fr), tuple(segments[i] for i in record.en)
        texts = [" ".join(self.documents[s.document].words(s) for s in side) for side in (fr, en)]
        return Bead(record, fr, en, texts[0], texts[1])


def load(path: Path | str) -> Collection:
    """Read a knowledge.json (or the outputs folder it stands in).

    Raises Unreadable when it cannot be read, Broken when it is not a knowledge.json of this format version.
    """
    file = Path(path)
    file = file / "knowledge.json" if file.is_dir() else file
    try:
        data = file.read_bytes()
    except OSError as error:
        raise Unreadable(f"{file} cannot be read: {error.strerror}. Run `presskit run` first.") from error
    try:
        return Collection(codec.decode(Knowledge, data))
    except ValueError as error:
        raise Broken(
            f"{file} is not a knowledge.json that this presskit reads: {error}. Run `presskit run` again."
        ) from error
