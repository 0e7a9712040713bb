"""Releases set on paper: a small typesetter for test PDFs, and the same release as DOCX, text and Markdown.

It breaks lines greedily, justifies, hyphenates, sets one or two columns or two languages side by side, and puts running
headers, footers and page numbers on the pages: what press offices' tools do, with every choice in `Style`.
"""

import random
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path

DEJAVU = Path("/usr/share/fonts/truetype/dejavu")
A4 = (595.28, 841.89)


@dataclass(frozen=True)
class Piece:
    """One block of a release: kind is title, subtitle, heading, paragraph, list_item or quote."""

    kind: str
    text: str


@dataclass(frozen=True)
class Style:
    """Choices of a page design; sizes in points."""

    columns: int = 1
    family: str = "Helvetica"
    size: float = 10.0
    leading: float = 1.25
    spacing: float = 0.6  # between paragraphs, in lines
    indent: float = 0.0  # of first lines, in points
    justified: bool = True
    hyphenated: bool = False
    margin: float = 60.0
    gutter: float = 20.0
    headers: tuple[str, ...] = ()  # on every page: left and right
    footers: tuple[str, ...] = ()  # "{page}" and "{pages}" are filled in
    header_from: int = 1
    bullet: str = "•"
    hanging: bool = True
    title_centred: bool = False
    ligatures: bool = False


def random_style(seed: str, columns: int) -> Style:
    """A design drawn from what is usual; the same seed gives the same design."""
    draw = random.Random(f"{seed}/{columns}")
    family = draw.choice(["Helvetica", "Times", "DejaVuSans", "DejaVuSerif"])
    if not DEJAVU.is_dir() and family.startswith("DejaVu"):
        family = "Times"
    indented = draw.random() < 0.3
    return Style(
        columns=columns,
        family=family,
        size=draw.choice([9.0, 9.5, 10.0, 10.5, 11.0, 12.0]) - (1.0 if columns == 2 else 0.0),
        leading=draw.choice([1.15, 1.2, 1.3, 1.45]),
        spacing=0.0 if indented and draw.random() < 0.7 else draw.choice([0.35, 0.5, 0.8, 1.0]),
        indent=draw.choice([10.0, 14.0, 18.0]) if indented else 0.0,
        justified=draw.random() < 0.6,
        hyphenated=draw.random() < 0.5,
        margin=draw.choice([50.0, 57.0, 71.0]),
        gutter=draw.choice([14.0, 18.0, 24.0]),
        headers=draw.choice([(), ("Institut Valmeray", "Communiqué de presse"), ("COMMUNIQUÉ DE PRESSE",)]),
        footers=draw.choice(
            [("Page {page} / {pages}",), ("– {page} –",), ("{page}",), ("valmeray.example", "p. {page}")]
        ),
        header_from=draw.choice([1, 1, 2]),
        bullet=draw.choice(["•", "–", "-"]),
        hanging=draw.random() < 0.7,
        title_centred=draw.random() < 0.4,
        ligatures=draw.random() < 0.3,
    )


@dataclass
class _Face:
    regular: str
    bold: str


def _face(family: str) -> _Face:
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont

    if family == "Times":
        return _Face("Times-Roman", "Times-Bold")
    if not family.startswith("DejaVu"):
        return _Face(family, f"{family}-Bold")
    for name in (family, f"{family}-Bold"):
        if name not in pdfmetrics.getRegisteredFontNames():
            pdfmetrics.registerFont(TTFont(name, str(DEJAVU / f"{name}.ttf")))
    return _Face(family, f"{family}-Bold")


@dataclass
class _Setter:
    """Sets blocks into a chain of columns; `place` gives the next column."""

    canvas: object
    style: Style
    face: _Face
    columns: Iterator[tuple[float, float, float]]  # x, width, top
    bottom: float
    x: float = 0.0
    width: float = 0.0
    y: float = 0.0
    fresh: bool = True
    words: int = 0

    def next_column(self) -> None:
        self.x, self.width, self.y = next(self.columns)
        self.fresh = True

    def block(self, piece: Piece, before: str) -> None:
        style = self.style
        size, font, gap = style.size, self.face.regular, style.spacing
        if piece.kind == "title":
            size, font, gap = style.size * 1.7, self.face.bold, 0.0
        elif piece.kind == "subtitle":
            size, gap = style.size * 1.2, 0.5
        elif piece.kind == "heading":
            size, font, gap = style.size * 1.15, self.face.bold, max(style.spacing, 0.7)
        elif piece.kind == "list_item":
            gap = 0.0 if before == "list_item" else max(style.spacing, 0.3)
        leading = size * style.leading
        item = piece.kind == "list_item"
        offset = 14.0 if item and style.hanging else 0.0
        first = style.indent if piece.kind == "paragraph" and before == "paragraph" else 0.0
        text = piece.text
        if item and not style.hanging:
            text = f"{style.bullet} {text}"
        lines = self._lines(text, font, size, self.width - offset, first)
        if not self.fresh:
            self.y -= gap * style.size * style.leading
        for number, (line, last) in enumerate(lines):
            if self.y - leading < self.bottom:
                self.next_column()
            self.y -= leading
            x = self.x + offset + (first if number == 0 else 0.0)
            width = self.width - offset - (first if number == 0 else 0.0)
            centred = piece.kind == "title" and style.title_centred
            if item and style.hanging and number == 0:
                self._draw(style.bullet, font, size, self.x, self.y, 0.0)
            stretch = style.justified and not last and piece.kind in ("paragraph", "list_item", "quote")
            self._line(line, font, size, x, width, stretch, centred)
            self.fresh = False

    def _line(self, text: str, font: str, size: float, x: float, width: float, stretch: bool, centred: bool) -> None:
        natural = self._width(text, font, size)
        spaces = text.count(" ")
        extra = (width - natural) / spaces if stretch and spaces else 0.0
        self._draw(text, font, size, x + ((width - natural) / 2 if centred else 0.0), self.y, extra)

    def _draw(self, text: str, font: str, size: float, x: float, y: float, extra: float) -> None:
        canvas = self.canvas
        canvas.setFont(font, size)
        if self.style.ligatures and font.startswith("DejaVu"):
            text = text.replace("fi", "ﬁ").replace("fl", "ﬂ")
        if extra and font.startswith("DejaVu"):
            # Word spacing does not reach the spaces of composite fonts: each word is placed.
            for word in text.split(" "):
                canvas.drawString(x, y, word)
                x += self._width(word + " ", font, size) + extra
            return
        shown = canvas.beginText(x, y)
        shown.setFont(font, size)
        shown.setWordSpace(extra)
        shown.textOut(text)
        canvas.drawText(shown)

    def _width(self, text: str, font: str, size: float) -> float:
        from reportlab.pdfbase.pdfmetrics import stringWidth

        return stringWidth(text, font, size)

    def _lines(self, text: str, font: str, size: float, width: float, first: float) -> list[tuple[str, bool]]:
        lines: list[str] = []
        line = ""
        room = width - first
        for word in text.split(" "):
            for part in _breakable(word):
                candidate = f"{line} {part}" if line and not _joined(line, part) else line + part.lstrip("\x01")
                if self._width(candidate, font, size) <= room:
                    line = candidate
                    continue
                rest = part.lstrip("\x01")
                if (
                    self.style.hyphenated
                    and font == self.face.regular
                    and (cut := self._hyphen(line, part, font, size, room))
                ):
                    line = f"{line} {rest[:cut]}-" if line else f"{rest[:cut]}-"
                    rest = rest[cut:]
                lines.append(line)
                line, room = rest, width
        lines.append(line)
        return [(item, number == len(lines) - 1) for number, item in enumerate(lines)]

    def _hyphen(self, line: str, word: str, font: str, size: float, room: float) -> int:
        """Where the word may be cut so that the first half still fits: between a vowel and a consonant with a vowel."""
        if not line or word.startswith("\x01") or not word.strip(",.;:!?»)").isalpha():
            return 0
        best = 0
        for cut in range(3, len(word) - 2):
            fits = self._width(f"{line} {word[:cut]}-", font, size) <= room
            if (
                fits
                and re.match(r"[aeiouyéèêàâô]", word[cut - 1])
                and re.match(r"[bcdfglmnprstv][aeiouéèâôy]", word[cut:])
            ):
                best = cut
        return best


def _breakable(word: str) -> list[str]:
    """A word and where it may break without a new hyphen: after a hyphen it has. "\\x01" marks what goes on a word."""
    if len(word) > 25 and "/" in word:  # an address on the web breaks after a slash
        parts = re.findall(r"[^/]*/+|[^/]+$", word)
    elif "@" in word or "/" in word:
        return [word]
    else:
        parts = re.findall(r"[^-]+-?|-", word)
    if len(parts) < 2:
        return [word]
    return [parts[0], *("\x01" + part for part in parts[1:])]


def _joined(line: str, part: str) -> bool:
    return part.startswith("\x01")


def pdf(pieces: Sequence[Piece], style: Style, pages: int = 0) -> bytes:
    """One release in one or two columns; the title spans the columns."""
    if pages == 0:  # a first pass counts the pages
        return pdf(pieces, style, _count(pdf(pieces, style, 99)))
    from reportlab.pdfgen.canvas import Canvas

    buffer = BytesIO()
    canvas = Canvas(buffer, pagesize=A4, invariant=1)
    face = _face(style.family)
    state = {"page": 0, "top": 0.0}

    def columns() -> Iterator[tuple[float, float, float]]:
        full = A4[0] - 2 * style.margin
        width = (full - style.gutter * (style.columns - 1)) / style.columns
        while True:
            if state["page"]:
                canvas.showPage()
            state["page"] += 1
            _furniture(canvas, style, face, state["page"], pages)
            top = A4[1] - style.margin - 24
            for column in range(style.columns):
                yield (
                    style.margin + column * (width + style.gutter),
                    width,
                    top - (state["top"] if state["page"] == 1 else 0),
                )

    body = list(pieces)
    setter = _Setter(canvas, style, face, columns(), style.margin + 20)
    setter.next_column()
    if style.columns > 1:
        head = []
        while body and body[0].kind in ("title", "subtitle"):
            head.append(body.pop(0))
        setter.width = A4[0] - 2 * style.margin
        top = setter.y
        before = ""
        for piece in head:
            setter.block(piece, before)
            before = piece.kind
        state["top"] = top - setter.y + style.size * 1.5
        setter.width = (A4[0] - 2 * style.margin - style.gutter) / 2
        setter.y = top - state["top"]
        setter.fresh = True
    before = ""
    for piece in body:
        setter.block(piece, before)
        before = piece.kind
    canvas.save()
    return buffer.getvalue()


def side_by_side(left: Sequence[Piece], right: Sequence[Piece], style: Style, pages: int = 0) -> bytes:
    """Two languages in two columns, each flowing down its own side of the pages."""
    if pages == 0:
        return side_by_side(left, right, style, _count(side_by_side(left, right, style, 99)))
    from reportlab.pdfgen.canvas import Canvas

    buffer = BytesIO()
    canvas = Canvas(buffer, pagesize=A4, invariant=1)
    face = _face(style.family)
    width = (A4[0] - 2 * style.margin - style.gutter) / 2
    drawn: list[list[tuple[int, list[tuple[object, ...]]]]] = [[], []]

    for side, pieces in enumerate((left, right)):
        recorder = _Recorder()

        def columns(side: int = side, recorder: "_Recorder" = recorder) -> Iterator[tuple[float, float, float]]:
            while True:
                recorder.page += 1
                yield style.margin + side * (width + style.gutter), width, A4[1] - style.margin - 24

        setter = _Setter(recorder, style, face, columns(), style.margin + 20)
        setter._draw = recorder.draw(setter)  # type: ignore[method-assign]
        setter.next_column()
        before = ""
        for piece in pieces:
            setter.block(piece, before)
            before = piece.kind
        drawn[side] = list(recorder.pages.items())
    calls: dict[int, list[tuple[object, ...]]] = {}
    for side in drawn:
        for page, items in side:
            calls.setdefault(page, []).extend(items)
    painter = _Setter(canvas, style, face, iter(()), 0.0)
    for page in sorted(calls):
        if page > 1:
            canvas.showPage()
        _furniture(canvas, style, face, page, pages)
        for call in calls[page]:
            painter._draw(*call)  # type: ignore[arg-type]
    canvas.save()
    return buffer.getvalue()


@dataclass
class _Recorder:
    page: int = 0
    pages: dict[int, list[tuple[object, ...]]] = field(default_factory=dict)

    def draw(self, _setter: _Setter):
        def record(*call: object) -> None:
            self.pages.setdefault(self.page, []).append(call)

        return record


def _furniture(canvas: object, style: Style, face: _Face, page: int, pages: int) -> None:
    size = style.size * 0.8
    canvas.setFont(face.regular, size)
    right = A4[0] - style.margin
    if page >= style.header_from:
        for number, text in enumerate(style.headers):
            draw = canvas.drawString if number == 0 else canvas.drawRightString
            draw(style.margin if number == 0 else right, A4[1] - 36, text)
    for number, text in enumerate(style.footers):
        shown = text.format(page=page, pages=pages)
        if len(style.footers) == 1:
            canvas.drawCentredString(A4[0] / 2, 32, shown)
        else:
            (canvas.drawString if number == 0 else canvas.drawRightString)(
                style.margin if number == 0 else right, 32, shown
            )


def _count(data: bytes) -> int:
    from pypdf import PdfReader

    return len(PdfReader(BytesIO(data)).pages)


def docx(pieces: Sequence[Piece]) -> bytes:
    """The release as a Word file with styles, a header and a footer."""
    import docx as library

    document = library.Document()
    document.sections[0].header.paragraphs[0].text = "Institut Valmeray"
    document.sections[0].footer.paragraphs[0].text = "valmeray.example"
    names = {
        "title": "Title",
        "subtitle": "Subtitle",
        "heading": "Heading 1",
        "list_item": "List Bullet",
        "quote": "Quote",
    }
    for piece in pieces:
        document.add_paragraph(piece.text, style=names.get(piece.kind))
    buffer = BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def text(pieces: Sequence[Piece], wrapped: int = 0) -> bytes:
    """The release as plain text: a paragraph a line, or wrapped at a column with empty lines between."""
    import textwrap

    shown = [f"- {piece.text}" if piece.kind == "list_item" else piece.text for piece in pieces]
    if not wrapped:
        return "\n".join(shown).encode() + b"\n"
    filled = [
        textwrap.fill(
            item,
            wrapped,
            break_long_words=False,
            break_on_hyphens=False,
            subsequent_indent="  " if item.startswith("- ") else "",
        )
        for item in shown
    ]
    return "\n\n".join(filled).encode() + b"\n"
