"""Page layouts of press offices beyond plain columns: each sets a release and says which paragraphs must come out.

A layout gives a PDF, the pieces in reading order, and the texts beside the release (letterhead, contact column, notes
at the foot) that may come out as blocks of their own or not at all, but never inside another one.
"""

import random
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from io import BytesIO
from typing import Any

from tests.extract.pdf import paper
from tests.extract.pdf.paper import A4, Piece, Style


@dataclass(frozen=True)
class Sheet:
    """A release on paper: `beside` are texts that are no part of it."""

    data: bytes
    pieces: tuple[Piece, ...]
    beside: frozenset[str] = frozenset()


Draw = Callable[[Any, int], None]  # canvas, page number


def _set(
    pieces: Sequence[Piece],
    style: Style,
    *,
    frame: Callable[[int], tuple[float, float, float]],
    draw: Draw = lambda canvas, page: None,
    setter: type[paper._Setter] = paper._Setter,
    bottom: float = 80.0,
    pages: int = 0,
) -> bytes:
    """Pieces in one column a page; `frame` gives x, width and top of a page, `draw` what else stands there."""
    if not pages:
        pages = paper._count(_set(pieces, style, frame=frame, draw=draw, setter=setter, bottom=bottom, pages=99))
    from reportlab.pdfgen.canvas import Canvas

    buffer = BytesIO()
    canvas = Canvas(buffer, pagesize=A4, invariant=1)
    face = paper._face(style.family)

    def columns() -> Iterator[tuple[float, float, float]]:
        page = 0
        while True:
            if page:
                canvas.showPage()
            page += 1
            paper._furniture(canvas, style, face, page, pages)
            draw(canvas, page)
            yield frame(page)

    hand = setter(canvas, style, face, columns(), bottom)
    hand.next_column()
    before = ""
    for piece in pieces:
        hand.block(piece, before)
        before = piece.kind
    canvas.save()
    return buffer.getvalue()


def _usual(style: Style, first: float = 0.0) -> Callable[[int], tuple[float, float, float]]:
    """The full width, `first` points lower on the first page."""
    width = A4[0] - 2 * style.margin
    return lambda page: (style.margin, width, A4[1] - style.margin - 24 - (first if page == 1 else 0.0))


def _style(seed: str) -> Style:
    return replace(paper.random_style(seed, 1), headers=(), footers=("{page}",))


def letterhead(pieces: Sequence[Piece], seed: str) -> Sheet:
    """A large name, an address and a date above the title, on the first page only."""
    style = _style(seed)
    beside = ("INSTITUT VALMERAY", "4, quai des Phares", "29999 Valmeray", "www.valmeray.example",
              "Valmeray, le 9 juillet 2025")  # fmt: skip

    def draw(canvas: Any, page: int) -> None:
        if page > 1:
            return
        canvas.setFont("Helvetica-Bold", 22)
        canvas.drawString(style.margin, A4[1] - 62, beside[0])
        canvas.setFont("Helvetica", 8)
        for number, text in enumerate(beside[1:4]):
            canvas.drawRightString(A4[0] - style.margin, A4[1] - 48 - 10 * number, text)
        canvas.setFont("Helvetica", 10)
        canvas.drawRightString(A4[0] - style.margin, A4[1] - 105, beside[4])
        canvas.line(style.margin, A4[1] - 85, A4[0] - style.margin, A4[1] - 85)

    data = _set(pieces, style, frame=_usual(style, 70.0), draw=draw)
    return Sheet(data, tuple(pieces), frozenset((*beside, " ".join(beside[1:4]), " ".join(beside[1:3]))))


def contact_column(pieces: Sequence[Piece], seed: str) -> Sheet:
    """A narrow column of contacts in small type beside the text of the first page."""
    style = _style(seed)
    beside = ("CONTACTS PRESSE", "Awa Kermarrec", "Directrice de la", "communication", "01 99 00 12 34",
              "presse@valmeray.example", "Yann Le Goff", "Attaché de presse", "01 99 00 12 35", "06 39 98 12 36",
              "www.valmeray.example")  # fmt: skip
    left = random.Random(seed).random() < 0.5

    def draw(canvas: Any, page: int) -> None:
        if page > 1:
            return
        for number, text in enumerate(beside):
            canvas.setFont("Helvetica-Bold" if number == 0 else "Helvetica", 8)
            canvas.drawString(style.margin if left else A4[0] - style.margin - 105, A4[1] - 150 - 13 * number, text)

    width = A4[0] - 2 * style.margin

    def frame(page: int) -> tuple[float, float, float]:
        if page > 1:
            return style.margin, width, A4[1] - style.margin - 24
        return style.margin + (130 if left else 0), width - 130, A4[1] - style.margin - 24

    return Sheet(_set(pieces, style, frame=frame, draw=draw), tuple(pieces), frozenset(beside))


def foot_notes(pieces: Sequence[Piece], seed: str) -> Sheet:
    """Notes in small type at the foot of each page, in the middle of a sentence that goes on."""
    style = _style(seed)
    beside = []

    def draw(canvas: Any, page: int) -> None:
        text = f"{page} Source : rapport annuel de la société du port, exercice {2020 + page}, chapitre {page + 2}."
        beside.append(text)
        canvas.setFont("Times-Roman", style.size * 0.78)
        canvas.line(style.margin, 92, style.margin + 120, 92)
        canvas.drawString(style.margin, 80, text)

    data = _set(pieces, style, frame=_usual(style), draw=draw, bottom=105.0)
    return Sheet(data, tuple(pieces), frozenset(beside))


class _Tabled(paper._Setter):
    """Draws pieces of kind table_row as cells at fixed places."""

    def block(self, piece: Piece, before: str) -> None:
        if piece.kind != "table_row":
            super().block(piece, before)
            return
        leading = self.style.size * 1.5
        if before != "table_row":
            self.y -= leading
        if self.y - leading < self.bottom:
            self.next_column()
        self.y -= leading
        for number, cell in enumerate(piece.text.split(" | ")):
            self._draw(cell, self.face.regular, self.style.size, self.x + number * self.width / 3, self.y, 0.0)


def long_table(pieces: Sequence[Piece], seed: str) -> Sheet:
    """A table of three columns, long enough to go over a page."""
    style = _style(seed)
    draw = random.Random(seed)
    rows = [Piece("table_row", "Ouvrage | Coût | Fin des travaux")]
    for number in range(30):
        rows.append(
            Piece(
                "table_row",
                f"Lot {number + 1} | {draw.randint(1, 99)},{draw.randint(0, 9)} M€ | mai {2024 + number % 4}",
            )
        )
    middle = max(2, len(pieces) // 2)
    while middle < len(pieces) and pieces[middle].kind == "list_item":
        middle += 1
    whole = (*pieces[:middle], *rows, *pieces[middle:])
    return Sheet(_set(whole, style, frame=_usual(style), setter=_Tabled), whole)


class _Boxed(paper._Setter):
    """Sets quotes in a frame, narrower than the text."""

    def block(self, piece: Piece, before: str) -> None:
        if piece.kind != "quote":
            super().block(piece, before)
            return
        x, width, style = self.x, self.width, self.style
        self.x, self.width = x + 36, width - 72
        self.style = replace(style, size=style.size * 0.9, spacing=1.0)
        super().block(Piece("paragraph", piece.text), "quote")
        self.x, self.width = (x, width) if self.x == x + 36 else (self.x, self.width)
        self.style = replace(style, spacing=max(style.spacing, 0.8))
        self.y -= style.size * 0.5


def text_box(pieces: Sequence[Piece], seed: str) -> Sheet:
    """A framed box in smaller type between two paragraphs."""
    style = _style(seed)
    box = Piece("quote", "Le chiffre du jour : quarante lampes, dont douze jamais montrées, viennent des phares de la "
                "côte et ont été remises en état par les ateliers du musée en moins de deux ans.")  # fmt: skip
    place = 2
    whole = (*pieces[:place], box, *pieces[place:])
    return Sheet(_set(whole, style, frame=_usual(style), setter=_Boxed), whole)


class _Runs(paper._Setter):
    """Writes as word processors do: runs cut anywhere, kerning between letters, each line placed anew."""

    def _draw(self, text: str, font: str, size: float, x: float, y: float, extra: float) -> None:
        if font.startswith("DejaVu"):
            super()._draw(text, font, size, x, y, extra)
            return
        draw = random.Random(f"{text}/{x:.1f}/{y:.1f}")
        canvas: Any = self.canvas
        while text:
            cut = draw.randint(1, 14)
            run, text = text[:cut], text[cut:]
            kerns = [draw.choice((0, 0, 0, 8, -6, 12, -10)) for _ in run]
            kerns[-1] -= sum(kerns)  # the line was measured without
            codes = ["".join(f"\\{code:03o}" for code in char.encode("cp1252")) for char in run]
            pieces = [f"({code}) {kern}" for code, kern in zip(codes, kerns, strict=True)]
            shown = canvas.beginText(x, y)
            shown.setFont(font, size)
            shown._code.append(f"{extra:.3f} Tw [{' '.join(pieces)}] TJ 0 Tw")
            canvas.drawText(shown)
            x += self._width(run, font, size) + extra * run.count(" ")


def word_processor(pieces: Sequence[Piece], seed: str) -> Sheet:
    """Runs cut in the middle of words, with kerning."""
    style = replace(_style(seed), family=random.Random(seed).choice(["Helvetica", "Times"]))
    return Sheet(_set(pieces, style, frame=_usual(style), setter=_Runs), tuple(pieces))


class _DropCapital(paper._Setter):
    """Sets the first paragraph with a capital over two lines."""

    capital = True

    def block(self, piece: Piece, before: str) -> None:
        if piece.kind != "paragraph" or not self.capital or len(piece.text) < 200:
            super().block(piece, before)
            return
        self.capital = False
        style, leading = self.style, self.style.size * self.style.leading
        big = style.size + leading * 1.15
        indent = self._width(piece.text[0], self.face.bold, big) + 4
        lines = self._lines(piece.text[1:], self.face.regular, style.size, self.width - indent, 0.0)
        room = " ".join(line for line, _ in lines[2:])
        self.y -= style.spacing * leading
        top = self.y
        self._draw(piece.text[0], self.face.bold, big, self.x, top - 2 * leading, 0.0)
        for line, last in lines[:2]:
            self.y -= leading
            self._line(line, self.face.regular, style.size, self.x + indent, self.width - indent,
                       style.justified and not last, False)  # fmt: skip
        self.style = replace(style, hyphenated=False)
        for line, last in self._lines(room, self.face.regular, style.size, self.width, 0.0) if room else ():
            self.y -= leading
            self._line(line, self.face.regular, style.size, self.x, self.width, style.justified and not last, False)
        self.style = style
        self.fresh = False


def drop_capital(pieces: Sequence[Piece], seed: str) -> Sheet:
    """The first paragraph begins with a capital two lines high."""
    style = replace(_style(seed), hyphenated=False, indent=0.0)
    style = replace(style, spacing=max(style.spacing, 0.35))
    return Sheet(_set(pieces, style, frame=_usual(style), setter=_DropCapital), tuple(pieces))


class _SmallCapitals(paper._Setter):
    """Sets headings in small capitals: lower case letters as small upper case ones."""

    def _draw(self, text: str, font: str, size: float, x: float, y: float, extra: float) -> None:
        if font != self.face.bold or size > self.style.size * 1.4:
            super()._draw(text, font, size, x, y, extra)
            return
        for char in text:
            shown, own = (char.upper(), size * 0.8) if char.islower() else (char, size)
            super()._draw(shown, font, own, x, y, 0.0)
            x += self._width(shown, font, own) + (extra if char == " " else 0.0)


def small_capitals(pieces: Sequence[Piece], seed: str) -> Sheet:
    """Headings in small capitals."""
    style = replace(_style(seed), family="Times")
    shown = tuple(replace(piece, text=piece.text.upper()) if piece.kind == "heading" else piece for piece in pieces)
    return Sheet(_set(pieces, style, frame=_usual(style), setter=_SmallCapitals), shown)


class _Spaced(paper._Setter):
    """Sets the title in spaced letters."""

    def _draw(self, text: str, font: str, size: float, x: float, y: float, extra: float) -> None:
        if font == self.face.bold and size > self.style.size * 1.4 and not font.startswith("DejaVu"):
            canvas: Any = self.canvas
            shown = canvas.beginText(x, y)
            shown.setFont(font, size)
            shown.setCharSpace(0.18 * size)
            shown.textOut(text)
            shown.setCharSpace(0)
            canvas.drawText(shown)
            return
        super()._draw(text, font, size, x, y, extra)

    def _width(self, text: str, font: str, size: float) -> float:
        wide = font == self.face.bold and size > self.style.size * 1.4
        return super()._width(text, font, size) + (0.18 * size * len(text) if wide else 0.0)


def spaced_title(pieces: Sequence[Piece], seed: str) -> Sheet:
    """The title in letters set apart."""
    style = replace(_style(seed), family="Helvetica")
    return Sheet(_set(pieces, style, frame=_usual(style), setter=_Spaced), tuple(pieces))


def page_furniture(pieces: Sequence[Piece], seed: str) -> Sheet:
    """Headers with dates and versions, page numbers in every style, the first page without a header."""
    draw = random.Random(seed)
    style = replace(
        _style(seed),
        headers=draw.choice([
            ("Communiqué de presse – 9 juillet 2025",), ("Institut Valmeray", "Mis à jour le 12/03/2025 à 14:05"),
            ("Press release", "Embargo: 9 July 2025, 10:00 CET"), ("VALMERAY",),
        ]),
        footers=draw.choice([
            ("Page {page} sur {pages}",), ("– {page} –",), ("[{page}]",), ("{page}/{pages}",),
            ("- Page {page} of {pages} -",), ("{page} | Communiqué de presse",),
            ("Institut Valmeray | 4, quai des Phares | 29999 Valmeray", "{page}"),
            ("www.valmeray.example", "Page {page}/{pages}"),
        ]),
        header_from=draw.choice([1, 2]),
    )  # fmt: skip
    return Sheet(_set(pieces, style, frame=_usual(style)), tuple(pieces))


def many_bullets(pieces: Sequence[Piece], seed: str) -> Sheet:
    """Lists with marks of several kinds."""
    draw = random.Random(seed)
    style = replace(_style(seed), family="DejaVuSans" if paper.DEJAVU.is_dir() else "Helvetica")
    style = replace(style, bullet=draw.choice("•▪◦‣➢✓○■►" if style.family == "DejaVuSans" else "•–"))
    return Sheet(_set(pieces, style, frame=_usual(style)), tuple(pieces))


LAYOUTS: dict[str, Callable[[Sequence[Piece], str], Sheet]] = {
    "letterhead": letterhead,
    "contact column": contact_column,
    "foot notes": foot_notes,
    "long table": long_table,
    "text box": text_box,
    "word processor": word_processor,
    "drop capital": drop_capital,
    "small capitals": small_capitals,
    "spaced title": spaced_title,
    "page furniture": page_furniture,
    "bullets": many_bullets,
}
