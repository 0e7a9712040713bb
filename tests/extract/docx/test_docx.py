"""DOCX: the final text of what a press office's Word file shows, and what was left out of it."""

import zipfile
from io import BytesIO

import pytest

from presskit import errors
from tests.extract.helpers import blocks, check_spans, dropped, kinds, read
from tests.extract.pdf import paper

W = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
)


def run(text: str, properties: str = "") -> str:
    return f'<w:r>{properties and f"<w:rPr>{properties}</w:rPr>"}<w:t xml:space="preserve">{text}</w:t></w:r>'


def paragraph(text: str, properties: str = "") -> str:
    return f"<w:p><w:pPr>{properties}</w:pPr>{text if text.startswith('<') else run(text)}</w:p>"


def package(body: str, **parts: str) -> bytes:
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("word/document.xml", f"<w:document {W}><w:body>{body}</w:body></w:document>")
        for name, content in parts.items():
            archive.writestr(f"word/{name}.xml", content)
    return buffer.getvalue()


def table(*rows: tuple[str, ...]) -> str:
    cells = ("".join(f"<w:tc>{paragraph(cell)}</w:tc>" for cell in row) for row in rows)
    return "<w:tbl>" + "".join(f"<w:tr>{row}</w:tr>" for row in cells) + "</w:tbl>"


RELEASE = [
    paper.Piece("title", "Le port de Valmeray rouvre sa digue"),
    paper.Piece("paragraph", "La digue nord rouvre aux promeneurs le 4 mai, après quatre ans de travaux."),
    paper.Piece("heading", "Trois ouvrages refaits"),
    paper.Piece("list_item", "le musoir et son feu ;"),
    paper.Piece("list_item", "l’escalier de la plage."),
    paper.Piece("paragraph", "Le chantier a coûté 3,2 millions d’euros."),
]


def test_a_word_file_gives_its_paragraphs_with_their_kinds() -> None:
    extraction = read(paper.docx(RELEASE), "a.docx")
    check_spans(extraction)
    (document,) = extraction.documents
    assert blocks(document) == [piece.text for piece in RELEASE]
    assert kinds(document) == [piece.kind for piece in RELEASE]
    assert document.title == RELEASE[0].text
    assert dropped(extraction) == {"running_header": ["Institut Valmeray"], "running_footer": ["valmeray.example"]}


def test_tracked_changes_comments_and_hidden_text() -> None:
    body = paragraph(
        run("Le coût est de ")
        + f'<w:del w:author="A"><w:r><w:delText>deux</w:delText></w:r></w:del><w:ins w:author="A">{run("trois")}</w:ins>'  # noqa: E501
        + run(" millions")
        + run(" (interne)", "<w:vanish/>")
        + run(".")
    )
    body += f"<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>{run('Une phrase ')}</w:p>" + paragraph("coupée en deux.")
    comments = f'<w:comments {W}><w:comment w:author="Zoé">{paragraph("À vérifier")}</w:comment></w:comments>'
    extraction = read(package(body, comments=comments), "a.docx")
    (document,) = extraction.documents
    assert blocks(document) == ["Le coût est de trois millions.", "Une phrase coupée en deux."]
    assert dropped(extraction) == {
        "tracked_deletion": ["deux"],
        "hidden_text": ["(interne)"],
        "comment": ["À vérifier"],
    }
    assert "tracked_insertion" in {note.reason for note in document.notes}


def test_text_boxes_stand_once_behind_their_paragraph_and_footnotes_at_the_end() -> None:
    box = f"<w:txbxContent>{paragraph('Encadré')}</w:txbxContent>"
    drawing = (
        f"<w:r><mc:AlternateContent><mc:Choice><w:drawing><wps:txbx>{box}</wps:txbx></w:drawing></mc:Choice>"
        f"<mc:Fallback><w:pict>{box}</w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    )
    body = paragraph(run("Avant l’encadré") + drawing + '<w:r><w:footnoteReference w:id="2"/></w:r>') + paragraph(
        "Après."
    )
    notes = f'<w:footnotes {W}><w:footnote w:id="2">{paragraph("Source : le port.")}</w:footnote></w:footnotes>'
    (document,) = read(package(body, footnotes=notes), "a.docx").documents
    assert blocks(document) == ["Avant l’encadré", "Encadré", "Après.", "Source : le port."]


def test_data_tables_are_rows_and_two_languages_side_by_side_two_documents() -> None:
    (document,) = read(package(paragraph("Coûts") + table(("Ouvrage", "Coût"), ("feu", "1,2 M€"))), "a.docx").documents
    assert blocks(document)[1:] == ["Ouvrage | Coût", "feu | 1,2 M€"]
    assert kinds(document)[1:] == ["table_row", "table_row"]
    both = table(
        ("La digue nord rouvre aux promeneurs après quatre ans de travaux.",
         "The north wall is open to walkers again after four years of work."),
        ("Elle sera éclairée par un feu qui porte à onze milles.", "It will be lit by a light that carries eleven miles."),  # noqa: E501
    )  # fmt: skip
    extraction = read(package(both), "a.docx")
    check_spans(extraction)
    french, english = extraction.documents
    assert (french.lang_declared, english.lang_declared) == ("fr", "en")
    assert [len(french.blocks), len(english.blocks)] == [2, 2]
    assert [(item.how, item.url) for item in french.alternates] == [("same_source", english.id)]


def test_nothing_in_a_cell_is_lost() -> None:
    ended = f"<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>{run('feu du port')}</w:p>"
    row = f"<w:tr><w:tc>{ended}</w:tc><w:tc>{paragraph('12')}<w:altChunk/></w:tc></w:tr>"
    extraction = read(package(f"<w:tbl>{row}</w:tbl>"), "a.docx")
    (document,) = extraction.documents
    assert blocks(document) == ["feu du port | 12"]
    assert "embedded_part" in {note.reason for note in document.notes}


def test_marks_that_were_typed_are_taken_off_and_symbols_kept() -> None:
    body = paragraph("Trois ouvrages :") + paragraph("- le feu ;") + paragraph("- l’escalier.")
    body += paragraph(
        run("Saint") + "<w:r><w:noBreakHyphen/></w:r>" + run("Malo") + "<w:r><w:br/></w:r>" + run("et Dinard")
    )
    (document,) = read(package(body), "a.docx").documents
    assert blocks(document) == ["Trois ouvrages :", "le feu ;", "l’escalier.", "Saint\u2011Malo et Dinard"]
    assert kinds(document)[1:3] == ["list_item", "list_item"]


ROW = f"<w:tr><w:tc>{paragraph('x')}</w:tc><w:tc>{paragraph('y')}</w:tc></w:tr>"
ENTITY = '<!DOCTYPE w:document [<!ENTITY x SYSTEM "file:///etc/hostname">]>'


def raw_package(document: str, pad: int = 0) -> bytes:
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", document)
        if pad:
            archive.writestr("word/media/image.bin", b"\0" * pad)
    return buffer.getvalue()


def with_password() -> bytes:
    return b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600 + "EncryptedPackage".encode("utf-16-le")


@pytest.mark.parametrize(
    ("data", "error"),
    [
        (package(""), errors.Empty),
        (package(paragraph("Bonjour"))[:200], errors.Broken),
        (raw_package("<w:document"), errors.Broken),
        (raw_package(f"{ENTITY}<w:document {W}><w:body>{paragraph('&x;')}</w:body></w:document>"), errors.Broken),
        (raw_package("<a/>", pad=200_000_000), errors.TooLarge),
        (package("<w:tbl><w:tr><w:tc>" * 70 + paragraph("x") + "</w:tc></w:tr></w:tbl>" * 70), errors.TooLarge),
        (with_password(), errors.Encrypted),
    ],
    ids=["empty", "truncated", "not-xml", "xxe", "zip-bomb", "nested", "password"],
)
def test_hostile_files_get_a_category_and_a_sentence(data: bytes, error: type[errors.InputError]) -> None:
    with pytest.raises(error, match=r"\.$"):
        read(data, "hostile.docx")


@pytest.mark.slow
def test_a_million_rows_are_refused_before_they_are_unpacked() -> None:
    with pytest.raises(errors.TooLarge):
        read(package("<w:tbl>" + ROW * 1_000_000 + "</w:tbl>"), "rows.docx")


@pytest.mark.slow
def test_rows_beyond_the_limit_are_left_out_and_noted() -> None:
    extraction = read(package("<w:tbl>" + ROW * 20_100 + "</w:tbl>"), "rows.docx")
    assert len(extraction.documents[0].blocks) == 20_000
    assert "row_limit" in dropped(extraction)
