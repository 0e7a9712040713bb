"""The public JSON: records made from artifacts, the same for every consumer. `Knowledge` is knowledge.json as a value.

Text stands once, in `documents[].text`; every other record points into it with code point offsets and repeats the exact
words it points at, so that a consumer can find them again when offsets are lost (prefix and suffix, as in the W3C Web
Annotation text quote selector). Records are made one document or one release at a time, so that a corpus never has to
be in memory as a whole.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Literal

from presskit.model import (
    Agreement,
    Alignment,
    Alternate,
    Attachment,
    BeadKind,
    BlockKind,
    Entity,
    Evidence,
    Fact,
    Finding,
    Links,
    MentionType,
    Note,
    Ref,
    Release,
    RoleUse,
    Severity,
    Source,
    Value,
    Version,
    identifier,
)  # fmt: skip

FORMAT = "presskit-knowledge"
FORMAT_VERSION = 1
CONTEXT = 32  # code points of prefix and suffix
SECTIONS = (
    "documents", "releases", "segments", "alignments", "entities", "mentions", "quotes", "facts", "findings",
)  # fmt: skip

BeadStatus = Literal["", "accepted", "rejected"]
FindingStatus = Literal["open", "accepted", "dismissed"]


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelRecord:
    """A statistical model that had a part in the result; `digest` is the SHA-256 of its meta data."""

    name: str
    version: str
    digest: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Generator:
    name: str
    version: str
    settings: str
    models: tuple[ModelRecord, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceRecord:
    """Where a document came from: `sha256` of the bytes, `location` below the corpus folder."""

    sha256: str
    location: str
    media_type: str
    start: int = 0
    url: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class BlockRecord:
    kind: BlockKind
    start: int
    end: int
    page: int | None = None
    level: int | None = None
    lang: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentRecord:
    """One language version as read; `notes` list what was left out and why."""

    id: str
    source: SourceRecord
    lang: str
    lang_score: float
    title: str
    subtitle: str
    byline: str
    publisher: str
    published: str
    embargo_until: str
    url: str
    text: str
    blocks: tuple[BlockRecord, ...]
    alternates: tuple[Alternate, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    notes: tuple[Note, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class NearestRecord:
    document: str
    score: float


@dataclass(frozen=True, slots=True, kw_only=True)
class ReleaseRecord:
    """A release: document ids of its versions, or the reason why one is missing. `status` is the reviewer's word."""

    id: str
    fr: str | None
    en: str | None
    other: str | None
    score: float
    reason: str
    evidence: tuple[Evidence, ...] = ()
    nearest: NearestRecord | None = None
    status: BeadStatus = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SegmentRecord:
    id: str
    document: str
    index: int
    kind: BlockKind
    lang: str
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class BeadRecord:
    """Segment ids on both sides."""

    id: str
    fr: tuple[str, ...]
    en: tuple[str, ...]
    kind: BeadKind
    score: float
    evidence: tuple[Evidence, ...] = ()
    status: BeadStatus = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AlignmentRecord:
    release: str
    fr: str
    en: str
    beads: tuple[BeadRecord, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class EntityRecord:
    """A person, institution or place with the ids of its mentions in all documents."""

    id: str
    type: MentionType
    label_fr: str
    label_en: str
    aliases: tuple[str, ...]
    mentions: tuple[str, ...]
    external: tuple[tuple[str, str], ...] = ()
    roles: tuple[RoleUse, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class MentionRecord:
    """A mention; `counterpart` is the id of the same mention in the other version, when known."""

    id: str
    document: str
    type: MentionType
    start: int
    end: int
    exact: str
    prefix: str
    suffix: str
    score: float
    method: str
    value: Value | None = None
    reason: str = ""
    counterpart: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class QuoteRecord:
    """A quotation; `speaker_mentions` are mention ids ("" for a speaker who is named nowhere as a person)."""

    id: str
    document: str
    start: int
    end: int
    exact: str
    speakers: tuple[str, ...]
    speaker_mentions: tuple[str, ...]
    score: float
    counterpart: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SpanRecord:
    document: str
    start: int
    end: int
    exact: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FactRecord:
    id: str
    release: str
    predicate: str
    subject: str
    value_fr: str
    value_en: str
    agreement: Agreement
    fr: tuple[SpanRecord, ...] = ()
    en: tuple[SpanRecord, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class FindingRecord:
    id: str
    release: str
    check: str
    severity: Severity
    message_fr: str
    message_en: str
    fr: SpanRecord | None = None
    en: SpanRecord | None = None
    bead_score: float = 1.0
    status: FindingStatus = "open"
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stats:
    documents: int = 0
    french: int = 0
    english: int = 0
    other: int = 0
    releases: int = 0
    paired: int = 0
    segments: int = 0
    beads: int = 0
    entities: int = 0
    mentions: int = 0
    quotes: int = 0
    facts: int = 0
    findings: int = 0
    errors: int = 0
    warnings: int = 0
    failures: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Knowledge:
    """knowledge.json: see the module's description; `version` grows only when a consumer could break."""

    format: Literal["presskit-knowledge"] = "presskit-knowledge"
    version: Literal[1] = 1
    generator: Generator
    documents: tuple[DocumentRecord, ...] = ()
    releases: tuple[ReleaseRecord, ...] = ()
    segments: tuple[SegmentRecord, ...] = ()
    alignments: tuple[AlignmentRecord, ...] = ()
    entities: tuple[EntityRecord, ...] = ()
    mentions: tuple[MentionRecord, ...] = ()
    quotes: tuple[QuoteRecord, ...] = ()
    facts: tuple[FactRecord, ...] = ()
    findings: tuple[FindingRecord, ...] = ()
    stats: Stats = field(default_factory=Stats)


# --- identifiers ------------------------------------------------------------------------------------------------------


def segment_id(document: str, start: int, end: int) -> str:
    return identifier("seg", document, str(start), str(end))


def mention_id(document: str, kind: str, start: int, end: int) -> str:
    return identifier("men", document, kind, str(start), str(end))


def quote_id(document: str, start: int, end: int) -> str:
    return identifier("quo", document, str(start), str(end))


def bead_id(fr: Iterable[str], en: Iterable[str]) -> str:
    """From the segments on both sides: the same segments always make the same bead."""
    return identifier("bead", " ".join(fr), " ".join(en))


def finding_id(release: str, finding: Finding) -> str:
    """From the check and what it points at, not from its wording: a better message keeps a reviewer's decision."""
    spans = [f"{ref.document}:{ref.start}-{ref.end}" if ref else "" for ref in (finding.fr, finding.en)]
    return identifier("find", release, finding.check, *spans)


def fact_id(release: str, fact: Fact) -> str:
    spans = ["|".join(f"{ref.start}-{ref.end}" for ref in refs) for refs in (fact.fr, fact.en)]
    return identifier("fact", release, fact.predicate, fact.subject, fact.value_fr, fact.value_en, *spans)


# --- records of one document ------------------------------------------------------------------------------------------


def document_record(version: Version, source: Source) -> DocumentRecord:
    """A document as the public JSON states it; `source` is the one it was read from."""
    document, languages = version.document, version.languages
    return DocumentRecord(
        id=document.id,
        source=SourceRecord(
            sha256=source.id,
            location=document.location,
            media_type=source.media_type,
            start=document.source_start,
            url=source.url,
        ),
        lang=languages.lang,
        lang_score=round(languages.score, 4),
        title=document.title,
        subtitle=document.subtitle,
        byline=document.byline,
        publisher=document.publisher or source.publisher,
        published=document.published,
        embargo_until=document.embargo_until,
        url=document.url or source.url,
        text=document.text,
        blocks=tuple(
            BlockRecord(kind=b.kind, start=b.start, end=b.end, page=b.page, level=b.level, lang=lang)
            for b, lang in zip(document.blocks, languages.blocks, strict=True)
        ),
        alternates=document.alternates,
        attachments=document.attachments,
        notes=document.notes + version.segmented.notes,
    )


def segment_records(version: Version) -> Iterator[SegmentRecord]:
    document = version.document.id
    for index, segment in enumerate(version.segmented.segments):
        yield SegmentRecord(
            id=segment_id(document, segment.start, segment.end),
            document=document,
            index=index,
            kind=segment.kind,
            lang=segment.lang,
            start=segment.start,
            end=segment.end,
        )


def mention_records(version: Version, counterparts: Mapping[int, str]) -> Iterator[MentionRecord]:
    """The mentions of a document; `counterparts` gives the other version's mention id by index, where linked."""
    text, document = version.document.text, version.document.id
    for index, mention in enumerate(version.mentions.mentions):
        yield MentionRecord(
            id=mention_id(document, mention.type, mention.start, mention.end),
            document=document,
            type=mention.type,
            start=mention.start,
            end=mention.end,
            exact=text[mention.start : mention.end],
            prefix=text[max(0, mention.start - CONTEXT) : mention.start],
            suffix=text[mention.end : mention.end + CONTEXT],
            score=round(mention.score, 4),
            method=mention.method,
            value=mention.value,
            reason=mention.reason,
            counterpart=counterparts.get(index, ""),
        )


def quote_records(version: Version, counterparts: Mapping[int, str]) -> Iterator[QuoteRecord]:
    text, document, mentions = version.document.text, version.document.id, version.mentions.mentions
    for index, quote in enumerate(version.mentions.quotes):
        named = (mentions[i] if i >= 0 else None for i in quote.speaker_mentions)
        yield QuoteRecord(
            id=quote_id(document, quote.start, quote.end),
            document=document,
            start=quote.start,
            end=quote.end,
            exact=text[quote.start : quote.end],
            speakers=quote.speakers,
            speaker_mentions=tuple(mention_id(document, m.type, m.start, m.end) if m else "" for m in named),
            score=round(quote.score, 4),
            counterpart=counterparts.get(index, ""),
        )


# --- records of one release -------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Counterparts:
    """By index on each side, the id on the other side."""

    fr_mentions: Mapping[int, str]
    en_mentions: Mapping[int, str]
    fr_quotes: Mapping[int, str]
    en_quotes: Mapping[int, str]


NO_COUNTERPARTS = Counterparts({}, {}, {}, {})


def counterparts(fr: Version, en: Version, links: Links) -> Counterparts:
    """Who is whose counterpart, as ids."""
    fm, em = fr.mentions.mentions, en.mentions.mentions
    fq, eq = fr.mentions.quotes, en.mentions.quotes
    f, e = fr.document.id, en.document.id
    return Counterparts(
        {link.fr: mention_id(e, em[link.en].type, em[link.en].start, em[link.en].end) for link in links.links},
        {link.en: mention_id(f, fm[link.fr].type, fm[link.fr].start, fm[link.fr].end) for link in links.links},
        {link.fr: quote_id(e, eq[link.en].start, eq[link.en].end) for link in links.quotes},
        {link.en: quote_id(f, fq[link.fr].start, fq[link.fr].end) for link in links.quotes},
    )


def release_record(release: Release, status: BeadStatus = "") -> ReleaseRecord:
    nearest = release.nearest
    return ReleaseRecord(
        id=release.id,
        fr=release.fr,
        en=release.en,
        other=release.other,
        score=round(release.score, 4),
        reason=release.reason,
        evidence=release.evidence,
        nearest=NearestRecord(document=nearest.document, score=round(nearest.score, 4)) if nearest else None,
        status=status,
    )


def alignment_record(
    release: str, fr: Version, en: Version, alignment: Alignment, statuses: Mapping[str, BeadStatus]
) -> AlignmentRecord:
    """Beads by segment id; `statuses` holds the reviewer's word by bead id."""
    fr_ids = [segment_id(fr.document.id, s.start, s.end) for s in fr.segmented.segments]
    en_ids = [segment_id(en.document.id, s.start, s.end) for s in en.segmented.segments]
    beads = []
    for bead in alignment.beads:
        left, right = tuple(fr_ids[i] for i in bead.fr), tuple(en_ids[j] for j in bead.en)
        name = bead_id(left, right)
        beads.append(
            BeadRecord(
                id=name,
                fr=left,
                en=right,
                kind=bead.kind,
                score=round(bead.score, 4),
                evidence=bead.evidence,
                status=statuses.get(name, ""),
            )
        )
    return AlignmentRecord(release=release, fr=fr.document.id, en=en.document.id, beads=tuple(beads))


def _span(ref: Ref | None, texts: Mapping[str, str]) -> SpanRecord | None:
    if ref is None:
        return None
    return SpanRecord(
        document=ref.document, start=ref.start, end=ref.end, exact=texts[ref.document][ref.start : ref.end]
    )


def fact_records(release: str, facts: Iterable[Fact], texts: Mapping[str, str]) -> Iterator[FactRecord]:
    """Facts with their evidence; `texts` maps document ids to texts."""
    for fact in facts:
        sides = [tuple(span for ref in refs if (span := _span(ref, texts))) for refs in (fact.fr, fact.en)]
        yield FactRecord(
            id=fact_id(release, fact),
            release=release,
            predicate=fact.predicate,
            subject=fact.subject,
            value_fr=fact.value_fr,
            value_en=fact.value_en,
            agreement=fact.agreement,
            fr=sides[0],
            en=sides[1],
        )


def finding_records(release: str, findings: Iterable[Finding], texts: Mapping[str, str]) -> Iterator[FindingRecord]:
    for finding in findings:
        yield FindingRecord(
            id=finding_id(release, finding),
            release=release,
            check=finding.check,
            severity=finding.severity,
            message_fr=finding.message_fr,
            message_en=finding.message_en,
            fr=_span(finding.fr, texts),
            en=_span(finding.en, texts),
            bead_score=round(finding.bead_score, 4),
        )


def entity_record(entity: Entity, mention_ids: Mapping[tuple[str, int], str]) -> EntityRecord:
    """An entity with its mentions by id; `mention_ids` maps (document id, mention index) to the id."""
    return EntityRecord(
        id=entity.id,
        type=entity.type,
        label_fr=entity.label_fr,
        label_en=entity.label_en,
        aliases=entity.aliases,
        mentions=tuple(sorted(mention_ids[ref] for ref in entity.mentions)),
        external=entity.external,
        roles=entity.roles,
    )
