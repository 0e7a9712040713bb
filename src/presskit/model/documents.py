"""A document: its text in blocks, the languages they are in, and the segments they are cut into."""

from dataclasses import dataclass
from typing import Literal

from presskit.model.sources import Alternate, Attachment
from presskit.model.terms import BlockKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """Something the reader should know: text that was left out (`kind` "dropped", `text` holds all of it), a decision
    taken ("decoded", "split", "cleaned"), or a doubt ("warning"). `reason` is a stable word, e.g. "navigation"."""

    kind: Literal["dropped", "decoded", "split", "cleaned", "warning"]
    reason: str
    message: str = ""
    text: str = ""
    page: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """A span of `Document.text` with one role in a release. Blocks are ordered, do not overlap, and cover all of the
    text but white space (and, in plain text, the marks of list items). `page` counts from 1 (paginated sources),
    `level` is a heading's depth from 1."""

    start: int
    end: int
    kind: BlockKind
    page: int | None = None
    level: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """One release or post in one language, as read from a source; a dump or a bilingual PDF gives several.

    `source_start` is the offset of `text[0]` in the decoded source for plain text, else 0. `published` and
    `embargo_until` are ISO 8601, with time and zone when stated. In plain text sources `text` is a verbatim slice.
    """

    id: str
    source: str
    location: str
    ordinal: int
    text: str
    blocks: tuple[Block, ...]
    source_start: int = 0
    url: str = ""
    title: str = ""
    subtitle: str = ""
    byline: str = ""
    publisher: str = ""
    published: str = ""
    embargo_until: str = ""
    lang_declared: str = ""
    translation_key: str = ""
    alternates: tuple[Alternate, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    notes: tuple[Note, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Extraction:
    """All documents one source gave; `notes` are about the source as a whole (teasers, pagination, attachments)."""

    source: str
    documents: tuple[Document, ...]
    notes: tuple[Note, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Languages:
    """The language of a document and of each of its blocks (same order): ISO 639-1 codes, "und" when undecided."""

    document: str
    lang: str
    score: float
    blocks: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Segment:
    """A unit of alignment: a sentence, or a whole heading, list item or quote. `block` indexes `Document.blocks`."""

    start: int
    end: int
    text: str
    kind: BlockKind
    lang: str
    block: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Segmented:
    """A document cut into ordered, non-overlapping segments; `text[start:end] == segment.text`."""

    document: str
    lang: str
    segments: tuple[Segment, ...]
    notes: tuple[Note, ...] = ()
