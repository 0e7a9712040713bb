"""The public JSON: records made from artifacts, the same for every consumer. `Knowledge` is knowledge.json as a value.

Text stands once, in `documents[].text`; every other record points into it with code point offsets and repeats the exact
words it points at, so that a consumer can find them again when offsets are lost (prefix and suffix, as in the W3C Web
Annotation text quote selector). Records are made one document or one release at a time, so that a corpus never has to
be in memory as a whole.
"""

from dataclasses import dataclass, field
from typing import Literal

from presskit.knowledge.ids import bead_id, fact_id, finding_id, mention_id, quote_id, segment_id
from presskit.knowledge.names import EntityRecord, MentionRecord, QuoteRecord
from presskit.knowledge.pairs import AlignmentRecord, BeadRecord, BeadStatus, NearestRecord, ReleaseRecord
from presskit.knowledge.statements import FactRecord, FindingRecord, FindingStatus, SpanRecord
from presskit.knowledge.texts import BlockRecord, DocumentRecord, SegmentRecord, SourceRecord

__all__ = [  # noqa: RUF022 - in the order of the file
    "FORMAT", "FORMAT_VERSION", "CONTEXT", "SECTIONS", "ModelRecord", "Generator", "Stats", "Knowledge",
    "SourceRecord", "BlockRecord", "DocumentRecord", "SegmentRecord",
    "BeadStatus", "NearestRecord", "ReleaseRecord", "BeadRecord", "AlignmentRecord",
    "EntityRecord", "MentionRecord", "QuoteRecord",
    "FindingStatus", "SpanRecord", "FactRecord", "FindingRecord",
    "segment_id", "mention_id", "quote_id", "bead_id", "finding_id", "fact_id",
]  # fmt: skip

FORMAT = "presskit-knowledge"
FORMAT_VERSION = 1
CONTEXT = 32  # code points of prefix and suffix
SECTIONS = (
    "documents", "releases", "segments", "alignments", "entities", "mentions", "quotes", "facts", "findings",
)  # fmt: skip


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
