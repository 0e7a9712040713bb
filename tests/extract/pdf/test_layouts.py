"""Layouts of press offices give the paragraphs that were set; what stands beside the text stays out of it."""

from dataclasses import replace
from io import BytesIO

import pytest

from presskit.extract.pdf import lines
from presskit.extract.pdf.canvas import Word
from tests.extract.helpers import blocks, check_spans, read
from tests.extract.pdf import layouts, paper
from tests.extract.pdf.test_pdf import ENGLISH, FRENCH


@pytest.mark.parametrize("name", layouts.LAYOUTS)
@pytest.mark.parametrize("lang", ["fr", "en"])
def test_a_layout_gives_the_paragraphs(name: str, lang: str) -> None:
    plain = {"quote": "paragraph"}  # one look for all running text
    pieces = [replace(piece, kind=plain.get(piece.kind, piece.kind)) for piece in (FRENCH if lang == "fr" else ENGLISH)]
    sheet = layouts.LAYOUTS[name](pieces + pieces[1:] * 2, f"{name}/{lang}")
    extraction = read(sheet.data, "a.pdf")
    check_spans(extraction)
    (document,) = extraction.documents
    found = [text for text in blocks(document) if not sheet.beside or not text.startswith(tuple(sheet.beside))]
    assert found == [piece.text for piece in sheet.pieces]
    assert document.title == pieces[0].text


def test_contacts_beside_the_text_come_after_it() -> None:
    sheet = layouts.contact_column(FRENCH, "contacts")
    (document,) = read(sheet.data, "a.pdf").documents
    assert document.text.index("presse@valmeray.example") > document.text.index(FRENCH[-1].text[-30:])


@pytest.mark.parametrize(
    ("capital", "rest", "elsewhere", "whole"),
    [("L", "e", "", "Le"), ("A", "room", "room", "A room"), ("A", "fter", "", "After"), ("«", "x", "", None)],
)
def test_drop_capitals(capital: str, rest: str, elsewhere: str, whole: str | None) -> None:
    small = {"size": 10.0, "bold": False, "spaced": True}
    words = [
        Word(text=capital, x0=50, x1=70, y=676, size=34.0, bold=True, spaced=True),
        Word(text=rest, x0=74, x1=90, y=700, **small),
        Word(text="port", x0=94, x1=120, y=700, **small),
        Word(text="rouvre", x0=74, x1=110, y=688, **small),
        Word(text="sa", x0=50, x1=60, y=664, **small),
        Word(text=elsewhere or "digue", x0=64, x1=90, y=664, **small),
    ]
    if elsewhere:
        words.append(Word(text=rest, x0=94, x1=110, y=664, **small))
    found = lines.with_capitals(words)
    if whole is None:
        assert found == words
        return
    rows = [[word.text for word in row] for row in lines.lines_in_order(found)]
    assert rows[0][0] == whole
    assert [row[0].x0 for row in lines.lines_in_order(found)] == [50, 50, 50]


def test_a_map_of_all_codes_from_zero_is_read() -> None:
    """What tesseract lays behind the pictures of a page says that every code shows the character of its number."""
    from pypdf import PdfWriter
    from pypdf.generic import ArrayObject, DictionaryObject, NameObject, StreamObject

    def named(**entries: str) -> DictionaryObject:
        return DictionaryObject({NameObject(f"/{key}"): NameObject(value) for key, value in entries.items()})

    writer = PdfWriter()
    page = writer.add_blank_page(595, 842)
    table, content = StreamObject(), StreamObject()
    space, codes = b"1 begincodespacerange <0000> <FFFF> endcodespacerange ", b"<0000> <FFFF> <0000>"
    table.set_data(space + b"1 beginbfrange " + codes + b" endbfrange")
    text = "Le port rouvre sa digue après quatre ans"
    content.set_data(b"BT 3 Tr /F1 12 Tf 60 700 Td <" + text.encode("utf-16-be").hex().encode() + b"> Tj ET")
    font = named(Type="/Font", Subtype="/Type0", BaseFont="/GlyphLessFont", Encoding="/Identity-H")
    inner = named(Type="/Font", Subtype="/CIDFontType2", BaseFont="/GlyphLessFont")
    font[NameObject("/DescendantFonts")] = ArrayObject([writer._add_object(inner)])
    font[NameObject("/ToUnicode")] = writer._add_object(table)
    fonts = DictionaryObject({NameObject("/F1"): writer._add_object(font)})
    page[NameObject("/Resources")] = DictionaryObject({NameObject("/Font"): fonts})
    page[NameObject("/Contents")] = writer._add_object(content)
    buffer = BytesIO()
    writer.write(buffer)
    assert read(buffer.getvalue(), "a.pdf").documents[0].text == text


def test_an_address_at_its_end_is_not_glued_to_the_next_word() -> None:
    long = "Les plans du port sont à lire en ligne sur la page https://valmeray.example/presse/ ou à la mairie du port."
    data = paper.pdf([paper.Piece("paragraph", f"{long} Le port ou la ville.")], paper.Style())
    (document,) = read(data, "a.pdf").documents
    assert "presse/ ou" in document.text
