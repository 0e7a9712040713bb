"""DOCX (WordprocessingML, ISO/IEC 29500-1): the text as the final version shows it.

Tracked deletions are left out and insertions kept; comments, headers, footers, hidden text and generated tables of
contents are left out; each is noted. Text boxes stand after the paragraph that holds them, footnotes at the end. A
table of two columns in two languages becomes two documents, as does one language below the other.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from presskit import errors
from presskit.extract import paragraphs, press, tongues
from presskit.extract.characters import tidy
from presskit.extract.draft import CELL_SEPARATOR, Draft, Facts, compose
from presskit.extract.package import Package
from presskit.extract.settings import ExtractSettings
from presskit.extract.styles import Styles, read_styles
from presskit.model import Attachment, Extraction, Note, Source

if TYPE_CHECKING:
    from lxml import etree

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_M = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
_MAX_BLOCKS = 200_000
_MAX_DEPTH = 60  # tables in tables, boxes in boxes
_LAYOUT_WORDS = 80  # a cell with more words holds running text, not data
_COLUMN_WORDS = 12  # a column with fewer words shows no language
_INLINE = frozenset(
    f"{_W}{name}"
    for name in (
        "hyperlink", "fldSimple", "smartTag", "sdt", "sdtContent", "customXml", "bdo", "dir", "ruby", "rubyBase", "ins",
        "moveTo",
    )
) | {f"{_M}oMath", f"{_M}oMathPara", f"{_M}r"}  # fmt: skip
_CONTAINERS = frozenset(f"{_W}{name}" for name in ("sdtContent", "customXml", "smartTag", "ins", "moveTo"))
_DELETED = (f"{_W}del", f"{_W}moveFrom")


@dataclass(slots=True)
class _Reading:
    """What is gathered while the body is read, in the order of the text."""

    styles: Styles
    targets: dict[str, str]
    max_rows: int
    drafts: list[tuple[Draft, tongues.Tongue]] = field(default_factory=list)
    side: tongues.Tongue = ""
    carried: str = ""  # the text of a paragraph whose end was deleted: the next one continues it
    deleted: list[str] = field(default_factory=list)
    hidden: list[str] = field(default_factory=list)
    contents: list[str] = field(default_factory=list)
    footnotes: list[tuple[str, str]] = field(default_factory=list)
    attachments: list[Attachment] = field(default_factory=list)
    embedded: int = 0
    inserted: int = 0
    rows: int = 0


def read(source: Source, data: bytes, *, settings: ExtractSettings) -> Extraction:
    """The documents of a DOCX file. Raises `Encrypted`, `Broken`, `TooLarge`, and `Empty` when it holds no text."""
    package = Package(data)
    main = next((name for name in ("word/document.xml", "word/document2.xml") if name in package), "")
    if not main:
        raise errors.Broken("The file is no Word document: its main part is missing.")
    reading = _Reading(read_styles(package), _targets(package, main), settings.max_rows)
    body = package.xml(main).find(f"{_W}body")
    if body is None:
        raise errors.Broken("The document has no body.")
    _blocks(body, reading, 0)
    if reading.carried:
        reading.drafts.append((Draft(text=tidy(reading.carried)), ""))
    placed = [(draft, side) for draft, side in reading.drafts if draft.text]
    items = paragraphs.typed_items([draft for draft, _ in placed])
    parts = tongues.sides(list(zip(items, (side for _, side in placed), strict=True)))
    drafts = items + _footnotes(package, reading)
    if not drafts:
        raise errors.Empty("There is no text in the document.")
    if sum(len(draft.text) for draft in drafts) > settings.max_characters:
        raise errors.TooLarge(f"The document has more than {settings.max_characters:,} characters.")
    parts[-1][1].extend(drafts[len(items) :])
    notes = _notes(package, reading)
    documents = []
    for ordinal, (_, part) in enumerate(parts):
        marked = press.mark(part)
        known = Facts(
            embargo_until=marked.embargo_until,
            attachments=tuple(dict.fromkeys(reading.attachments)),
            notes=tuple(notes) if ordinal == 0 else (),
        )
        facts = tongues.facts(source, parts, ordinal, known)
        documents.append(compose(source, marked.drafts, facts, ordinal=ordinal))
    return Extraction(source=source.id, documents=tuple(documents))


def _blocks(parent: "etree._Element", reading: _Reading, depth: int) -> None:
    """The paragraphs and tables below an element, in order."""
    if depth > _MAX_DEPTH:
        raise errors.TooLarge(f"Tables or boxes are nested more than {_MAX_DEPTH} deep.")
    for child in parent:
        if child.tag == f"{_W}p":
            _paragraph(child, reading, depth)
        elif child.tag == f"{_W}tbl":
            _table(child, reading, depth)
        elif child.tag == f"{_W}sdt":
            if _is_contents(child):
                reading.contents.append(_plain(child))
            else:
                _blocks(child, reading, depth + 1)
        elif child.tag in _CONTAINERS:
            reading.inserted += child.tag in (f"{_W}ins", f"{_W}moveTo")
            _blocks(child, reading, depth + 1)
        elif child.tag in _DELETED:
            reading.deleted.append(_plain(child))
        elif child.tag == f"{_MC}AlternateContent":
            chosen = _chosen(child)
            if chosen is not None:
                _blocks(chosen, reading, depth + 1)
        elif child.tag == f"{_W}altChunk":
            reading.embedded += 1


def _paragraph(paragraph: "etree._Element", reading: _Reading, depth: int) -> None:
    if len(reading.drafts) >= _MAX_BLOCKS:
        raise errors.TooLarge(f"The document has more than {_MAX_BLOCKS:,} paragraphs.")
    properties = paragraph.find(f"{_W}pPr")
    boxes: list[etree._Element] = []
    text = reading.carried + "".join(_inline(paragraph, reading, boxes))
    reading.carried = ""
    role = reading.styles.role(properties)
    if properties is not None and properties.find(f"{_W}rPr/{_W}del") is not None:
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


def _inline(parent: "etree._Element", reading: _Reading, boxes: "list[etree._Element]") -> Iterator[str]:
    """The pieces of text below a paragraph in order; what belongs elsewhere goes to `reading` and `boxes`."""
    for child in parent:
        tag = child.tag
        if tag == f"{_W}r":
            if _is_hidden(child):
                reading.hidden.append(_plain(child))
            else:
                yield from _inline(child, reading, boxes)
        elif tag in (f"{_W}t", f"{_M}t"):
            yield child.text or ""
        elif tag in _INLINE:
            reading.inserted += tag in (f"{_W}ins", f"{_W}moveTo")
            words = list(_inline(child, reading, boxes))
            if tag == f"{_W}hyperlink":
                _link(child, "".join(words), reading)
            yield from words
        elif tag in _DELETED:
            reading.deleted.append(_plain(child))
        elif tag == f"{_W}tab" or tag == f"{_W}ptab":
            yield " "
        elif tag == f"{_W}br":
            yield " " if child.get(f"{_W}type") in ("page", "column") else "\n"
        elif tag == f"{_W}cr":
            yield "\n"
        elif tag == f"{_W}noBreakHyphen":
            yield "\u2011"
        elif tag == f"{_W}sym":
            yield _symbol(child)
        elif tag in (f"{_W}footnoteReference", f"{_W}endnoteReference"):
            reading.footnotes.append((tag[len(_W) : -len("Reference")], child.get(f"{_W}id") or ""))
        elif tag == f"{_MC}AlternateContent":
            chosen = _chosen(child)
            if chosen is not None:
                yield from _inline(chosen, reading, boxes)
        elif tag in (f"{_W}drawing", f"{_W}pict", f"{_W}object"):
            boxes.extend(_outermost(child, f"{_W}txbxContent"))


def _table(table: "etree._Element", reading: _Reading, depth: int) -> None:
    """Data becomes one block a row; a table that only places running text is read cell by cell; two columns in two
    languages are kept apart."""
    rows = [_cells(row) for row in _rows(table)]
    width = max((len(row) for row in rows), default=0)
    sizes = [len(_plain(cell).split()) for row in rows[:200] for cell in row]
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


def _cell_text(cell: "etree._Element", reading: _Reading, depth: int) -> str:
    inner = replace(reading, drafts=[], side="", carried="", rows=0)
    _blocks(cell, inner, depth)
    reading.inserted = inner.inserted
    return " ".join(draft.text for draft, _ in inner.drafts)


def _rows(table: "etree._Element") -> "Iterator[etree._Element]":
    for child in table:
        if child.tag == f"{_W}tr":
            if child.find(f"{_W}trPr/{_W}del") is None:
                yield child
        elif child.tag in _CONTAINERS or child.tag == f"{_W}sdt":
            yield from _rows(child)


def _cells(row: "etree._Element") -> "list[etree._Element]":
    cells: list[etree._Element] = []
    for child in row:
        if child.tag == f"{_W}tc":
            cells.append(child)
        elif child.tag in _CONTAINERS or child.tag == f"{_W}sdt":
            cells.extend(_cells(child))
    return cells


def _column_tongues(rows: "Sequence[Sequence[etree._Element]]") -> tuple[tongues.Tongue, tongues.Tongue] | None:
    """The languages of the two columns when they differ and both say enough."""
    texts = [" ".join(_plain(row[number]) for row in rows[:500] if number < len(row)) for number in (0, 1)]
    if min(len(text.split()) for text in texts) < _COLUMN_WORDS:
        return None
    left, right = tongues.tongue(texts[0]), tongues.tongue(texts[1])
    return (left, right) if left and right and left != right else None


def _chosen(alternate: "etree._Element") -> "etree._Element | None":
    """One branch of alternate content: the drawing of today, or the fallback for old programs; both say the same."""
    choice = alternate.find(f"{_MC}Choice")
    return choice if choice is not None else alternate.find(f"{_MC}Fallback")


def _outermost(element: "etree._Element", tag: str) -> "Iterator[etree._Element]":
    for child in element:
        if child.tag == f"{_MC}AlternateContent":
            chosen = _chosen(child)
            if chosen is not None:
                yield from _outermost(chosen, tag)
        elif child.tag == tag:
            yield child
        else:
            yield from _outermost(child, tag)


def _is_hidden(run: "etree._Element") -> bool:
    vanish = run.find(f"{_W}rPr/{_W}vanish")
    return vanish is not None and vanish.get(f"{_W}val", "1") not in ("0", "false", "off")


def _is_contents(control: "etree._Element") -> bool:
    gallery = control.find(f"{_W}sdtPr/{_W}docPartObj/{_W}docPartGallery")
    return gallery is not None and "table of contents" in (gallery.get(f"{_W}val") or "").lower()


def _symbol(element: "etree._Element") -> str:
    """A character of a symbol font; private codes have no character, a mark of a list item has none to lose."""
    try:
        code = int(element.get(f"{_W}char") or "", 16)
    except ValueError:
        return ""
    return "" if 0xE000 <= code <= 0xF8FF or code < 32 or 0xD800 <= code <= 0xDFFF or code > 0x10FFFF else chr(code)


def _plain(element: "etree._Element") -> str:
    """All characters below an element, paragraphs apart; for notes and decisions, not for the text."""
    pieces: list[str] = []
    for node in element.iter(f"{_W}t", f"{_W}delText", f"{_W}p", f"{_W}tab", f"{_W}br"):
        pieces.append(node.text or "" if node.tag in (f"{_W}t", f"{_W}delText") else " ")
    return tidy("".join(pieces))


def _targets(package: Package, part: str) -> dict[str, str]:
    """The external targets of the relationships of a part, by id."""
    folder, _, name = part.rpartition("/")
    relations = f"{folder}/_rels/{name}.rels"
    if relations not in package:
        return {}
    return {
        relation.get("Id") or "": relation.get("Target") or ""
        for relation in package.xml(relations)
        if relation.get("TargetMode") == "External"
    }


def _link(element: "etree._Element", words: str, reading: _Reading) -> None:
    target = reading.targets.get(element.get(f"{_R}id") or "", "")
    if target.partition("?")[0].partition("#")[0].lower().endswith((".pdf", ".docx", ".doc", ".zip", ".pptx", ".xlsx")):
        reading.attachments.append(Attachment(url=target, title=tidy(words)))


def _footnotes(package: Package, reading: _Reading) -> list[Draft]:
    """Footnotes and endnotes in the order in which the text refers to them."""
    drafts: list[Draft] = []
    found: dict[tuple[str, str], str] = {}
    for kind in {kind for kind, _ in reading.footnotes}:
        part = f"word/{kind}s.xml"
        if part in package:
            for note in package.xml(part).findall(f"{_W}{kind}"):
                found[kind, note.get(f"{_W}id") or ""] = _plain(note)
    for key in dict.fromkeys(reading.footnotes):
        if found.get(key):
            drafts.append(Draft(text=found[key]))
    return drafts


def _notes(package: Package, reading: _Reading) -> list[Note]:
    notes = [
        Note(kind="dropped", reason=reason, text=text)
        for reason, texts in (
            ("tracked_deletion", reading.deleted),
            ("hidden_text", reading.hidden),
            ("table_of_contents", reading.contents),
        )
        for text in texts
        if text
    ]
    if reading.inserted:
        message = f"{reading.inserted} tracked insertions were taken as accepted."
        notes.append(Note(kind="cleaned", reason="tracked_insertion", message=message))
    if reading.rows > reading.max_rows:
        message = f"{reading.rows - reading.max_rows} table rows beyond the limit of {reading.max_rows} were left out."
        notes.append(Note(kind="dropped", reason="row_limit", message=message))
    if reading.embedded:
        message = f"{reading.embedded} embedded files inside the text were not read."
        notes.append(Note(kind="warning", reason="embedded_part", message=message))
    for prefix, reason in (("word/header", "running_header"), ("word/footer", "running_footer")):
        texts = [
            _plain(package.xml(name)) for name in package.names() if name.startswith(prefix) and name.endswith(".xml")
        ]
        notes.extend(Note(kind="dropped", reason=reason, text=text) for text in dict.fromkeys(texts) if text)
    if "word/comments.xml" in package:
        for comment in package.xml("word/comments.xml").findall(f"{_W}comment"):
            author = comment.get(f"{_W}author") or ""
            notes.append(Note(kind="dropped", reason="comment", message=author, text=_plain(comment)))
    return notes
