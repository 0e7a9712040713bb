"""PDF: the same paragraphs from any design, no page furniture, two languages apart; and what hostile files get."""

import zlib
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pypdf import PdfReader, PdfWriter

from presskit import errors
from presskit.extract import ExtractSettings, media
from presskit.extract.pdf import hyphens
from presskit.extract.pdf import reader as pdf
from tests.extract.helpers import blocks, check_spans, dropped, kinds, read, source_of
from tests.extract.pdf import paper

SAMPLE = Path(__file__).parents[2] / "samples" / "pdf" / "valmeray"


def pieces_in(path: Path) -> list[paper.Piece]:
    """A release kept as lines of kind, tab, text."""
    return [paper.Piece(*line.split("\t")) for line in path.read_text(encoding="utf-8").splitlines()]


FRENCH, ENGLISH = pieces_in(SAMPLE / "fr.tsv"), pieces_in(SAMPLE / "en.tsv")
LONG = FRENCH[:1] + FRENCH[1:] * 4
HEADERS = ("Port de Valmeray", "Communiqué de presse")
FOOTERS = ("port-valmeray.example", "Page {page} / {pages}")


def texts(pieces: list[paper.Piece]) -> list[str]:
    return [piece.text for piece in pieces]


@pytest.mark.parametrize("columns", [1, 2])
@pytest.mark.parametrize("family", ["Helvetica", "Times", "DejaVuSerif"])
@pytest.mark.parametrize(
    "design",
    [
        {"spacing": 0.6, "justified": True, "hyphenated": True},
        {"spacing": 0.5, "justified": False, "hyphenated": False, "bullet": "–"},
        {"spacing": 0.3, "indent": 14.0, "justified": True, "leading": 1.4, "title_centred": True},
    ],
    ids=["spaced", "ragged", "indented"],
)
def test_any_design_gives_the_same_paragraphs(columns: int, family: str, design: dict[str, float]) -> None:
    if family.startswith("DejaVu") and not paper.DEJAVU.is_dir():
        pytest.skip("the DejaVu fonts are not installed")
    style = replace(
        paper.Style(family=family, columns=columns, headers=HEADERS, footers=FOOTERS, size=9.5),
        **design,  # type: ignore[arg-type]
    )
    extraction = read(paper.pdf(LONG, style), "a.pdf")
    check_spans(extraction)
    (document,) = extraction.documents
    assert blocks(document) == texts(LONG)
    assert document.title == LONG[0].text
    assert kinds(document).count("list_item") == 12
    assert [block.page for block in document.blocks] == sorted(block.page or 0 for block in document.blocks)
    left_out = dropped(extraction)
    assert set(left_out) == {"running_header", "running_footer"}
    assert not any(word in document.text for word in ("Communiqué de presse", "port-valmeray.example", "Page "))


def test_two_languages_side_by_side_become_two_documents() -> None:
    style = paper.Style(headers=HEADERS, footers=("– {page} –",), size=9.5)
    extraction = read(paper.side_by_side(FRENCH * 2, ENGLISH * 2, style), "a.pdf")
    check_spans(extraction)
    french, english = extraction.documents
    assert (french.lang_declared, english.lang_declared) == ("fr", "en")
    assert blocks(french) == texts(FRENCH * 2)
    assert blocks(english) == texts(ENGLISH * 2)
    assert [(item.lang, item.url) for item in french.alternates] == [("en", english.id)]


def test_one_language_after_the_other_becomes_two_documents() -> None:
    writer = PdfWriter()
    for pieces in (FRENCH, ENGLISH):
        for page in PdfReader(BytesIO(paper.pdf(pieces, paper.Style()))).pages:
            writer.add_page(page)
    buffer = BytesIO()
    writer.write(buffer)
    french, english = read(buffer.getvalue(), "a.pdf").documents
    assert blocks(french) == texts(FRENCH)
    assert blocks(english) == texts(ENGLISH)


def test_turned_pages_and_ligatures() -> None:
    style = paper.Style(family="DejaVuSans", ligatures=True) if paper.DEJAVU.is_dir() else paper.Style()
    writer = PdfWriter(clone_from=BytesIO(paper.pdf(FRENCH, style)))
    for page in writer.pages:
        page.rotate(90)
        page.transfer_rotation_to_content()
    buffer = BytesIO()
    writer.write(buffer)
    (document,) = read(buffer.getvalue(), "a.pdf").documents
    assert "ﬁ" not in document.text
    assert blocks(document) == texts(FRENCH)


def test_tables_are_rows() -> None:
    from reportlab.lib.styles import getSampleStyleSheet
    from reportlab.platypus import Paragraph, SimpleDocTemplate, Table

    body = getSampleStyleSheet()["BodyText"]
    rows = [["Ouvrage", "Coût", "Durée"], ["Feu", "0,4 M€", "8 mois"], ["Escalier", "1,1 M€", "14 mois"]]
    buffer = BytesIO()
    story = [Paragraph(FRENCH[1].text, body), Table(rows, colWidths=[120, 90, 90]), Paragraph(FRENCH[2].text, body)]
    SimpleDocTemplate(buffer).build(story)
    (document,) = read(buffer.getvalue(), "a.pdf").documents
    assert blocks(document) == [FRENCH[1].text, *(" | ".join(row) for row in rows), FRENCH[2].text]


@pytest.mark.parametrize(
    ("before", "after", "joined"),
    [
        ("les labora-", "toires ouvrent", "les laboratoires ouvrent"),
        ("il faut peut-", "être attendre", "il faut peut-être attendre"),
        ("à Saint-", "Denis", "à Saint-Denis"),
        ("un porte-", "parole", "un porte-parole"),
        ("précise-", "elle", "précise-elle"),
        ("a long-", "term plan", "a long-term plan"),
        ("co\u00ad", "opération", "coopération"),
        ("Oxford -", "Cambridge", "Oxford - Cambridge"),
        ("en 2024-", "2025", "en 2024-2025"),
        ("voir https://port.example/presse/", "digue-nord", "voir https://port.example/presse/digue-nord"),
        ("la franco-", "britannique", "la franco-britannique"),
    ],
)
def test_hyphens_at_line_ends(before: str, after: str, joined: str) -> None:
    known = hyphens.Vocabulary(hyphens.vocabulary(["il précise que tout va bien"]).words, hyphenated=True)
    assert hyphens.join(before, after, known) == joined


def test_a_word_the_document_writes_whole_or_with_a_hyphen_decides() -> None:
    known = hyphens.vocabulary(["un sous-marin et un laboratoire neuf", "des mots cou-", "pés en deux"] * 9)
    assert known.hyphenated
    assert hyphens.join("le labora-", "toire", known) == "le laboratoire"
    assert hyphens.join("le sous-", "marin", known) == "le sous-marin"
    plain = hyphens.vocabulary(["des mots jamais coupés"] * 50)
    assert hyphens.join("xserver-", "xfree", plain) == "xserver-xfree"


def canvas_pdf(pages: int, text: str = "Le port rouvre la digue nord aux promeneurs.") -> bytes:
    from reportlab.pdfgen.canvas import Canvas

    buffer = BytesIO()
    canvas = Canvas(buffer, invariant=1)
    for _ in range(pages):
        canvas.drawString(72, 600, text)
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def locked(password: str, algorithm: str) -> bytes:
    writer = PdfWriter(clone_from=BytesIO(canvas_pdf(1)))
    writer.encrypt(password, owner_password="owner", algorithm=algorithm)
    buffer = BytesIO()
    writer.write(buffer)
    return buffer.getvalue()


def with_content(stream: bytes) -> bytes:
    """A one-page PDF whose page content is the given deflated stream."""
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<<>>>>",
        b"<</Length %d/Filter/FlateDecode>>stream\n" % len(stream) + stream + b"\nendstream",
    ]
    out = b"%PDF-1.4\n"
    offsets = []
    for number, content in enumerate(objects, start=1):
        offsets.append(len(out))
        out += b"%d 0 obj\n" % number + content + b"\nendobj\n"
    table = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    end = b"trailer<</Size 5/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % len(out)
    return out + b"xref\n0 5\n0000000000 65535 f \n" + table + end


@pytest.mark.parametrize("algorithm", ["RC4-128", "AES-256"])
def test_an_empty_password_opens_and_any_other_does_not(algorithm: str) -> None:
    assert "digue nord" in read(locked("", algorithm), "a.pdf").documents[0].text
    with pytest.raises(errors.Encrypted, match="password"):
        read(locked("secret", algorithm), "a.pdf")


@pytest.mark.parametrize(
    ("data", "error"),
    [
        (b"%PDF-1.4\n", errors.Broken),
        (canvas_pdf(2)[:300], errors.Broken),
        (canvas_pdf(1, ""), errors.Empty),
        (canvas_pdf(2_100), errors.TooLarge),
        (with_content(zlib.compress(b"q Q " * 20_000_000, 9)), errors.InputError),
        (with_content(zlib.compress(b"q " * 100_000, 9)), errors.Empty),
        (with_content(zlib.compress(b"[" * 100_000, 9)), errors.InputError),
        (with_content(b"no zlib data"), errors.InputError),
        (with_content(b"").replace(b"/Kids[3 0 R]", b"/Kids[2 0 R]"), errors.InputError),
    ],
    ids=["head", "truncated", "blank", "pages", "bomb", "stack", "arrays", "not-deflated", "loop"],
)
def test_hostile_files_get_a_category_and_a_sentence(data: bytes, error: type[errors.InputError]) -> None:
    with pytest.raises(error, match=r"\.$"):
        read(data, "hostile.pdf")


def test_the_second_engine_gives_the_same_paragraphs() -> None:
    pytest.importorskip("pypdfium2")
    data = paper.pdf(FRENCH, paper.Style(columns=2, headers=HEADERS))
    source = source_of(data, "a.pdf")
    (document,) = pdf.read(source, data, settings=ExtractSettings(pdf_engine="pypdfium2")).documents
    assert blocks(document) == texts(FRENCH)


SMALL = paper.pdf(FRENCH, paper.Style(columns=2, headers=HEADERS))


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.data())
def test_a_damaged_file_is_read_or_refused(data: st.DataObject) -> None:
    raw = bytearray(SMALL)
    for _ in range(data.draw(st.integers(1, 20))):
        raw[data.draw(st.integers(0, len(raw) - 1))] = data.draw(st.integers(0, 255))
    cut = data.draw(st.integers(len(raw) // 2, len(raw)))
    try:
        check_spans(read(bytes(raw[:cut]), "a.pdf", media.PDF))
    except errors.InputError as problem:
        assert str(problem)


def test_a_filter_that_is_none_damages_its_page_only() -> None:
    raw = SMALL.replace(b"/ASCII85Decode", b"/\x01SCII85Decode")
    assert raw != SMALL
    with pytest.raises(errors.Broken):
        read(raw, "a.pdf", media.PDF)


@settings(max_examples=60, deadline=None)
@given(st.sampled_from([b"%PDF-1.7\n", b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"]), st.binary(max_size=300))
def test_random_bytes_behind_a_magic_number_are_refused(magic: bytes, rest: bytes) -> None:
    for kind in (media.PDF, media.DOCX):
        with pytest.raises(errors.InputError):
            read(magic + rest, "a", kind)
