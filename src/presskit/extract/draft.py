"""Drafts of blocks, and how they become a `Document`: the meeting point of all readers of this room.

A reader turns bytes into drafts, `press.mark` gives them their roles in a release, `compose` makes the document.
Readers of rich formats own their text and let `compose` join it; the reader of plain text keeps the file's own
characters and says where each draft stands in them (`start`), see `compose_slice`.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from presskit.model import Alternate, Attachment, Block, BlockKind, Document, Note, Source, identifier

SEPARATOR = "\n"
CELL_SEPARATOR = " | "  # between the cells of a table row, which is one block


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A block on its way: `text` without outer white space; it may hold inner line breaks (an address, a line break in
    a title). `page` counts from 1, `level` is a heading's depth from 1. `start` is the offset of `text` in the text of
    the document, set only by the reader of plain text. `size` is the relative font size (1.0 = body text) when known,
    0 when not.
    """

    text: str
    kind: BlockKind = "paragraph"
    page: int | None = None
    level: int | None = None
    start: int | None = None
    size: float = 0.0
    bold: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What a reader knows of a document beside its blocks. Fields have the meaning of `model.Document`, but `dated` is
    the day its dateline states: that of publication when nobody states another."""

    url: str = ""
    title: str = ""
    subtitle: str = ""
    byline: str = ""
    publisher: str = ""
    published: str = ""
    dated: str = ""
    embargo_until: str = ""
    lang_declared: str = ""
    translation_key: str = ""
    alternates: tuple[Alternate, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    notes: tuple[Note, ...] = ()


def compose(source: Source, drafts: Sequence[Draft], facts: Facts, *, ordinal: int = 0) -> Document:
    """The document whose text is the drafts joined by a line break; `Draft.start` is not read.

    Empty drafts are skipped. Outer white space of a draft is taken off, so that a span begins and ends on a character.
    """
    pieces: list[str] = []
    blocks: list[Block] = []
    position = 0
    for draft in drafts:
        text = draft.text.strip()
        if not text:
            continue
        if pieces:
            position += len(SEPARATOR)
        blocks.append(_block(draft, position, position + len(text)))
        pieces.append(text)
        position += len(text)
    return _document(source, SEPARATOR.join(pieces), tuple(blocks), facts, ordinal, 0)


def compose_slice(
    source: Source, text: str, drafts: Sequence[Draft], facts: Facts, *, ordinal: int = 0, source_start: int = 0
) -> Document:
    """The document whose text is given (a verbatim slice of a file, from offset `source_start` of it) and whose blocks
    stand where `Draft.start` says. ValueError when a draft is not found there, or when drafts overlap."""
    blocks: list[Block] = []
    end = 0
    for draft in drafts:
        if not draft.text:
            continue
        start = draft.start
        if start is None or start < end or text[start : start + len(draft.text)] != draft.text:
            raise ValueError(f"the draft {draft.text[:40]!r} does not stand at {start}")
        end = start + len(draft.text)
        blocks.append(_block(draft, start, end))
    return _document(source, text, tuple(blocks), facts, ordinal, source_start)


def _block(draft: Draft, start: int, end: int) -> Block:
    return Block(start=start, end=end, kind=draft.kind, page=draft.page, level=draft.level)


def _document(
    source: Source, text: str, blocks: tuple[Block, ...], facts: Facts, ordinal: int, source_start: int
) -> Document:
    def first(kind: BlockKind) -> str:
        return next((" ".join(text[b.start : b.end].split()) for b in blocks if b.kind == kind), "")

    return Document(
        id=identifier("doc", source.id, str(ordinal)),
        source=source.id,
        location=source.location,
        ordinal=ordinal,
        text=text,
        blocks=blocks,
        source_start=source_start,
        url=facts.url or source.url,
        title=facts.title or first("title"),
        subtitle=facts.subtitle or first("subtitle"),
        byline=facts.byline,
        publisher=facts.publisher or source.publisher,
        published=facts.published or source.published or facts.dated,
        embargo_until=facts.embargo_until,
        lang_declared=facts.lang_declared or source.lang_hint,
        translation_key=facts.translation_key,
        alternates=_unique(source.alternates + facts.alternates),
        attachments=facts.attachments,
        notes=facts.notes,
    )


def _unique(alternates: tuple[Alternate, ...]) -> tuple[Alternate, ...]:
    """Each address once: the first that declares it wins, but a later one may supply the language it did not state."""
    kept: dict[str, Alternate] = {}
    for alternate in alternates:
        known = kept.get(alternate.url)
        if known is None or (not known.lang and alternate.lang):
            kept[alternate.url] = alternate
    return tuple(kept.values())
