"""Documents and their segments, as the public JSON has them."""

from dataclasses import dataclass

from presskit.model import Alternate, Attachment, BlockKind, Note


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
class SegmentRecord:
    """What is aligned: mostly a sentence. `index` counts from 0 in the document."""

    id: str
    document: str
    index: int
    kind: BlockKind
    lang: str
    start: int
    end: int
