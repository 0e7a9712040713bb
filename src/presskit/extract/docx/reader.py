"""DOCX (WordprocessingML, ISO/IEC 29500-1): the text as the final version shows it.

Tracked deletions are left out and insertions kept; comments, headers, footers, hidden text and generated tables of
contents are left out; each is noted. Text boxes stand after the paragraph that holds them, footnotes at the end. A
table of two columns in two languages becomes two documents, as does one language below the other.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from presskit import errors
from presskit.extract import press, tongues
from presskit.extract.characters import tidy
from presskit.extract.docx.apart import footnotes, notes_of, targets_of
from presskit.extract.docx.inline import chosen_of, inline, is_contents, plain
from presskit.extract.docx.package import Package
from presskit.extract.docx.state import DELETED, MC, Reading, W
from presskit.extract.docx.styles import read_styles
from presskit.extract.draft import CELL_SEPARATOR, Draft, Facts, compose
from presskit.extract.settings import ExtractSettings
from presskit.extract.text import paragraphs
from presskit.model import Extraction, Source

if TYPE_CHECKING:
    from lxml import etree

_MAX_BLOCKS = 200_000
_MAX_DEPTH = 60  # tables in tables, boxes in boxes
_LAYOUT_WORDS = 80  # a cell with more words holds running text, not data
_COLUMN_WORDS = 12  # a column with fewer words shows no language
_CONTAINERS = frozenset(f"{W}{name}" for name in ("sdtContent", "customXml", "smartTag", "ins", "moveTo"))


def read(source: Source, data: bytes, *, settings: ExtractSettings) -> Extraction:
    """The documents of a DOCX file. Raises `Encrypted`, `Broken`, `TooLarge`, and `Empty` when it holds no text."""
    package = Package(data)
    main = next((name for name in ("word/document.xml", "word/document2.xml") if name in package), "")
    if not main:
        raise errors.Broken("The file is no Word document: its main part is missing.")
    reading = Reading(read_styles(package), targets_of(package, main), settings.max_rows)
    body = package.xml(main).find(f"{W}body")
    if body is None:
        raise errors.Broken("The document has no body.")
    _blocks(body, reading, 0)
    if reading.carried:
        reading.drafts.append((Draft(text=tidy(reading.carried)), ""))
    placed = [(draft, side) for draft, side in reading.drafts if draft.text]
    items = paragraphs.typed_items([draft for draft, _ in placed])
    parts = tongues.sides(list(zip(items, (side for _, side in placed), strict=True)))
    drafts = items + footnotes(package, reading)
    if not drafts:
        raise errors.Empty("There is no text in the document.")
    if sum(len(draft.text) for draft in drafts) > settings.max_characters:
        raise errors.TooLarge(f"The document has more than {settings.max_characters:,} characters.")
    parts[-1][1].extend(drafts[len(items) :])
    notes = notes_of(package, reading)
    documents = []
    for ordinal, (_, part) in enumerate(parts):
        marked = press.mark(part)
        known = Facts(
            dated=marked.dated,
            embargo_until=marked.embargo_until,
            attachments=tuple(dict.fromkeys(reading.attachments)),
            notes=tuple(notes) if ordinal == 0 else (),
        )
        facts = tongues.facts(source, parts, ordinal, known)
        documents.append(compose(source, marked.drafts, facts, ordinal=ordinal))
    return Extraction(source=source.id, documents=tuple(documents))


def _blocks(parent: "etree._Element", reading: Reading, depth: int) -> None:
    """The paragraphs and tables below an element, in order."""
    if depth > _MAX_DEPTH:
        raise errors.TooLarge(f"Tables or boxes are nested more than {_MAX_DEPTH} deep.")
    for child in parent:
        if child.tag == f"{W}p":
            _paragraph(child, reading, depth)
        elif child.tag == f"{W}tbl":
            _table(child, reading, depth)
        elif child.tag == f"{W}sdt":
            if is_contents(child):
                reading.contents.append(plain(child))
            else:
                _blocks(child, reading, depth + 1)
        elif child.tag in _CONTAINERS:
            reading.inserted += child.tag in (f"{W}ins", f"{W}moveTo")
            _blocks(child, reading, depth + 1)
        elif child.tag in DELETED:
            reading.deleted.append(plain(child))
        elif child.tag == f"{MC}AlternateContent":
            chosen = chosen_of(child)
            if chosen is not None:
                _blocks(chosen, reading, depth + 1)
        elif child.tag == f"{W}altChunk":
            reading.embedded += 1


def _paragraph(paragraph: "etree._Element", reading: Reading, depth: int) -> None:
    if len(reading.drafts) >= _MAX_BLOCKS:
        raise errors.TooLarge(f"The document has more than {_MAX_BLOCKS:,} paragraphs.")
    properties = paragraph.find(f"{W}pPr")
    boxes: list[etree._Element] = []
    text = reading.carried + "".join(inline(paragraph, reading, boxes))
    reading.carried = ""
    role = reading.styles.role(properties)
    if properties is not None and properties.find(f"{W}rPr/{W}del") is not None:
        reading.carried = text
    elif role.kind == "contents":
        reading.contents.append(tidy(text))
    else:
        lines = [tidy(line) for line in text.split("\n")]
        content = "\n".join(line for line in lines if line)
        bold, size = reading.styles.face(paragraph)
        kind = role.kind
        if kind == "paragraph" and bold and paragraphs.is_title_like(content):
            kind = "heading"
        draft = Draft(text=content, kind=kind, level=role.level, bold=bold, size=size)
        reading.drafts.append((draft, reading.side))
    for box in boxes:
        _blocks(box, reading, depth + 1)


def _table(table: "etree._Element", reading: Reading, depth: int) -> None:
    """Data becomes one block a row; a table that only places running text is read cell by cell; two columns in two
    languages are kept apart."""
    rows = [_cells(row) for row in _rows(table)]
    width = max((len(row) for row in rows), default=0)
    sizes = [len(plain(cell).split()) for row in rows[:200] for cell in row]
    if width == 2 and (columns := _column_tongues(rows)):
        for side, number in zip(columns, (0, 1), strict=True):
            reading.side = side
            for row in rows:
                if number < len(row):
                    _blocks(row[number], reading, depth + 1)
        reading.side = ""
    elif width == 1 or max(sizes, default=0) > _LAYOUT_WORDS:
        for row in rows:
            for cell in row:
                _blocks(cell, reading, depth + 1)
    else:
        for row in rows:
            reading.rows += 1
            if reading.rows > reading.max_rows:
                continue
            texts = [tidy(_cell_text(cell, reading, depth + 1)) for cell in row]
            if any(texts):
                reading.drafts.append((Draft(text=CELL_SEPARATOR.join(texts), kind="table_row"), reading.side))


def _cell_text(cell: "etree._Element", reading: Reading, depth: int) -> str:
    inner = replace(reading, drafts=[], side="", carried="", rows=0)
    _blocks(cell, inner, depth)
    reading.inserted, reading.embedded = inner.inserted, inner.embedded
    # What a paragraph whose end was deleted leaves at the end of a cell has no paragraph to go on in.
    return " ".join((*(draft.text for draft, _ in inner.drafts), inner.carried))


def _rows(table: "etree._Element") -> "Iterator[etree._Element]":
    for child in table:
        if child.tag == f"{W}tr":
            if child.find(f"{W}trPr/{W}del") is None:
                yield child
        elif child.tag in _CONTAINERS or child.tag == f"{W}sdt":
            yield from _rows(child)


def _cells(row: "etree._Element") -> "list[etree._Element]":
    cells: list[etree._Element] = []
    for child in row:
        if child.tag == f"{W}tc":
            cells.append(child)
        elif child.tag in _CONTAINERS or child.tag == f"{W}sdt":
            cells.extend(_cells(child))
    return cells


def _column_tongues(rows: "Sequence[Sequence[etree._Element]]") -> tuple[tongues.Tongue, tongues.Tongue] | None:
    """The languages of the two columns when they differ and both say enough."""
    texts = [" ".join(plain(row[number]) for row in rows[:500] if number < len(row)) for number in (0, 1)]
    if min(len(text.split()) for text in texts) < _COLUMN_WORDS:
        return None
    left, right = tongues.tongue(texts[0]), tongues.tongue(texts[1])
    return (left, right) if left and right and left != right else None
