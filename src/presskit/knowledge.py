"""The public JSON: records made from artifacts, the same for every consumer. `Knowledge` is knowledge.json as a value.

Text stands once, in `documents[].text`; every other record points into it with code point offsets and repeats the exact
words it points at, so that a consumer can find them again when offsets are lost (prefix and suffix, as in the W3C Web
Annotation text quote selector). Records are made one document or one release at a time, so that a corpus never has to
be in memory as a whole.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Literal

from presskit.model import (
    Agreement,
    Alternate,
    Attachment,
    BeadKind,
    BlockKind,
    Count,
    Evidence,
    Fact,
    Finding,
    MentionType,
    Money,
    Note,
    Percent,
    RoleUse,
    Severity,
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
    """A statistical model that had a part in the result."""

    name: str
    version: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Generator:
    """What made the file: `settings` is a digest of the settings in force."""

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
    """A part of a document as it was laid out; `lang` is its own language, `level` that of a heading."""

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
    """The document that came nearest to being the missing version, and its score."""

    document: str
    score: float


@dataclass(frozen=True, slots=True, kw_only=True)
class ReleaseRecord:
    """A release: document ids of its versions, or the reason why one is missing (docs/explanation/pairing.md has them).
    `status` is the reviewer's word."""

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
    """What is aligned: mostly a sentence. `index` counts from 0 in the document."""

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
    """The two versions of a release (document ids), aligned: every segment of both stands in exactly one bead."""

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
    """A mention; `counterpart` is the id of the same mention in the other version, when known.

    `value` is an amount as an object, a date, time or duration as ISO 8601. For the latter `resolved` completes a
    partial or relative value from the stated `evidence`, and `weekday` (1 Monday … 7) is the one the text names."""

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
    value: Money | Count | Percent | str | None = None
    resolved: str = ""
    evidence: str = ""
    weekday: int | None = None
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
    """Words of a document, with their place."""

    document: str
    start: int
    end: int
    exact: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FactRecord:
    """A statement of a release, as one version or both make it.

    `predicate` is a value (money, count, percent, duration, date, time), role, said (a quotation) or what was done
    (founded, launched, signed, joined, acquired, appointed, received, awarded, opened, raised). `subject` is who or
    what it is about, "" when the text does not tell; several speakers are joined by ", ". `value_fr` and `value_en`
    are what each version states, as plain text ("" when it does not): "about 48000000 EUR over P5Y", "1000–1500
    visitors", "12 %", "2026-09-14", "scientific director, Santélys Institute", the words quoted. The spans in `fr`
    and `en` are the evidence; the first one of an amount or a date is that of a mention, whose `value` is the same as
    an object, and that of a quotation is the quote's, which lists its speakers.

    `agreement` "only_fr" means that no counterpart was found in the other version, and stands at all facts of a release
    that has no other version: look at the release first. `date_fr` and `date_en` (ISO 8601) tell when something was
    done, `purpose_fr` and `purpose_en` what an amount is for, as written."""

    id: str
    release: str
    predicate: str
    subject: str
    value_fr: str
    value_en: str
    agreement: Agreement
    fr: tuple[SpanRecord, ...] = ()
    en: tuple[SpanRecord, ...] = ()
    date_fr: str = ""
    date_en: str = ""
    purpose_fr: str = ""
    purpose_en: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FindingRecord:
    """A difference to look at. `check` is an id of docs/reference/checks.md; `fr` or `en` is null when that version has
    nothing to show. `bead_score` is how sure it is that the passages belong together; `status` and `note` are the
    reviewer's."""

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
    """How much the file holds."""

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
    """The results of a run; `version` grows only when a consumer could break."""

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
    """From its document and its place."""
    return identifier("seg", document, str(start), str(end))


def mention_id(document: str, kind: str, start: int, end: int) -> str:
    """From its document, its type and its place."""
    return identifier("men", document, kind, str(start), str(end))


def quote_id(document: str, start: int, end: int) -> str:
    """From its document and its place."""
    return identifier("quo", document, str(start), str(end))


def bead_id(fr: Iterable[str], en: Iterable[str]) -> str:
    """From the segments on both sides: the same segments always make the same bead."""
    return identifier("bead", " ".join(fr), " ".join(en))


def finding_id(release: str, finding: Finding) -> str:
    """From the check and what it points at, not from its wording: a better message keeps a reviewer's decision."""
    spans = [f"{ref.document}:{ref.start}-{ref.end}" if ref else "" for ref in (finding.fr, finding.en)]
    return identifier("find", release, finding.check, *spans)


def fact_id(release: str, fact: Fact) -> str:
    """From its release, what it says, and where in both versions."""
    spans = ["|".join(f"{ref.start}-{ref.end}" for ref in refs) for refs in (fact.fr, fact.en)]
    return identifier("fact", release, fact.predicate, fact.subject, fact.value_fr, fact.value_en, *spans)
