"""Scanned pages: what is read in them, that no program outlives its worker, and what is said without programs."""

import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import textwrap
import time
from collections import Counter
from pathlib import Path

import pytest

from presskit import errors
from presskit.extract import ExtractSettings, extract, media
from presskit.extract.pdf import hocr, program, scans
from presskit.model import Document, Extraction
from tests.extract.helpers import blocks, check_spans, source_of
from tests.extract.pdf import paper, scanner
from tests.extract.pdf.test_pdf import ENGLISH, FRENCH

SHORT = FRENCH[:3]


def languages() -> str:
    if not shutil.which("tesseract"):
        return ""
    return subprocess.run(["tesseract", "--list-langs"], capture_output=True, text=True).stdout


needs_tesseract = pytest.mark.skipif(
    not {"fra", "eng"} <= set(languages().split()), reason="tesseract with French and English is not installed"
)
needs_ocrmypdf = pytest.mark.skipif(not shutil.which("ocrmypdf"), reason="ocrmypdf is not installed")


def read(data: bytes, **settings: object) -> Extraction:
    return extract(source_of(data, "scan.pdf", media.PDF), data, settings=ExtractSettings(**settings))  # type: ignore[arg-type]


def scan(pieces: list[paper.Piece], device: scanner.Device = scanner.Device(), columns: int = 1) -> bytes:  # noqa: B008
    pytest.importorskip("pypdfium2")
    return scanner.scanned(paper.pdf(pieces, paper.Style(size=10.0, columns=columns, footers=("{page}",))), device)


def word_f1(document: Document, pieces: list[paper.Piece]) -> float:
    shapes = str.maketrans("’—", "'–")
    one = Counter(document.text.translate(shapes).split())
    two = Counter(" ".join(piece.text for piece in pieces).translate(shapes).split())
    return 2 * (one & two).total() / (one.total() + two.total())


def ocr_notes(document: Document) -> list[int | None]:
    return [note.page for note in document.notes if note.reason == "ocr"]


@needs_tesseract
@pytest.mark.parametrize(("pieces", "columns"), [(FRENCH, 1), (ENGLISH, 2)], ids=["fr", "en-two-columns"])
def test_a_scan_is_read(pieces: list[paper.Piece], columns: int) -> None:
    extraction = read(scan(pieces, columns=columns))
    check_spans(extraction)
    (document,) = extraction.documents
    assert word_f1(document, pieces) > 0.97
    assert document.title.translate(str.maketrans("’", "'")) == pieces[0].text.replace("’", "'")
    assert {block.page for block in document.blocks} == {1}
    assert [block.kind for block in document.blocks].count("list_item") >= 2
    (note,) = [note for note in document.notes if note.reason == "ocr"]
    assert note.kind == "decoded"
    assert "mean confidence" in note.message and "trust" in note.message


@needs_tesseract
def test_a_scanned_page_among_others_is_read_in_its_place() -> None:
    text = paper.pdf(FRENCH, paper.Style())
    extraction = read(scanner.mixed(text, scan(FRENCH[5:])))
    (document,) = extraction.documents
    assert ocr_notes(document) == [2]
    assert blocks(document)[: len(FRENCH)] == [piece.text for piece in FRENCH]
    pages = [block.page for block in document.blocks]
    assert pages == sorted(page or 0 for page in pages) and set(pages) == {1, 2}
    second = " ".join(document.text[block.start : block.end] for block in document.blocks if block.page == 2)
    assert all(len(set(piece.text.split()) & set(second.split())) > 20 for piece in FRENCH[-2:])


@needs_tesseract
@pytest.mark.parametrize("kind", ["jpeg", "grey", "fax"])
def test_pictures_are_taken_out_where_pages_cannot_be_drawn(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    data = scan(SHORT, scanner.Device(kind=kind, dpi=150 if kind == "grey" else 200))
    monkeypatch.setattr(scans, "can_draw", lambda: False)
    (document,) = read(data, ocr="tesseract").documents
    assert word_f1(document, SHORT) > 0.95
    assert ocr_notes(document) == [1]


@needs_tesseract
@pytest.mark.parametrize(
    ("whole", "damaged", "pages"),
    [(b"/Count 2", b"/Count 1", [1, 2]), (b"/Type /Page\n", b"/Type /Pagx\n", [1])],
    ids=["count", "type"],
)
def test_files_whose_pages_pdfium_numbers_otherwise_are_read(whole: bytes, damaged: bytes, pages: list[int]) -> None:
    data = scanner.mixed(scan(SHORT), scan(SHORT)).replace(whole, damaged, 1)
    assert damaged in data
    (document,) = read(data, ocr="tesseract").documents
    assert ocr_notes(document) == pages
    assert word_f1(document, SHORT * len(pages)) > 0.9  # a title on both pages is a running header


def test_a_page_that_cannot_be_drawn_is_none() -> None:
    pypdfium2 = pytest.importorskip("pypdfium2")
    document = pypdfium2.PdfDocument(scan(SHORT))
    assert scans.drawn(document, 0, 0) is not None
    assert scans.drawn(document, 99, 0) is None


@pytest.mark.slow
@needs_tesseract
def test_paper_that_lay_on_its_side_is_turned() -> None:
    (document,) = read(scan(SHORT, scanner.Device(quarters=1, dpi=150))).documents
    assert word_f1(document, SHORT) > 0.95


@needs_tesseract
@needs_ocrmypdf
@pytest.mark.slow
def test_ocrmypdf_reads_the_same() -> None:
    (document,) = read(scan(FRENCH), ocr="ocrmypdf").documents
    assert word_f1(document, FRENCH) > 0.95
    assert ocr_notes(document) == [1]


@needs_tesseract
def test_fonts_without_characters_are_read_as_pictures() -> None:
    if not paper.DEJAVU.is_dir():
        pytest.skip("the DejaVu fonts are not installed")
    data = scanner.muted([line for piece in SHORT for line in textwrap.wrap(piece.text, 80)])
    (document,) = read(data).documents
    assert word_f1(document, SHORT) > 0.85  # the page is set without the widths of its letters
    with pytest.raises(errors.Scanned, match="do not say which characters"):
        read(data, ocr="never")


def without_programs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "/nonexistent")


def test_without_a_program_a_scan_is_refused_with_the_line_that_installs_it(monkeypatch: pytest.MonkeyPatch) -> None:
    data = scan(SHORT)
    without_programs(monkeypatch)
    with pytest.raises(errors.Scanned, match=r"apt install tesseract-ocr tesseract-ocr-fra"):
        read(data)
    with pytest.raises(errors.Scanned, match="switched off"):
        read(data, ocr="never")


def test_without_a_program_the_other_pages_are_read(monkeypatch: pytest.MonkeyPatch) -> None:
    data = scanner.mixed(paper.pdf(FRENCH, paper.Style()), scan(SHORT))
    without_programs(monkeypatch)
    (document,) = read(data).documents
    assert blocks(document) == [piece.text for piece in FRENCH]
    (note,) = [note for note in document.notes if note.reason == "picture_page"]
    assert note.page == 2 and "apt install" in note.message


@needs_tesseract
def test_missing_language_data_is_named() -> None:
    with pytest.raises(errors.Scanned, match=r"language data xyz: apt install tesseract-ocr-xyz"):
        read(scan(SHORT), ocr_languages="fra+xyz")


def test_more_scanned_pages_than_allowed_are_too_large() -> None:
    with pytest.raises(errors.TooLarge, match=r"2 scanned pages; at most 1"):
        read(scanner.mixed(scan(SHORT), scan(SHORT)), ocr_pages=1)


@needs_tesseract
def test_recognising_that_takes_too_long_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    data = scan(FRENCH)
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    with pytest.raises(errors.TooSlow, match="ocr_seconds"):
        read(data, ocr_seconds=0.3)
    assert list(tmp_path.iterdir()) == []


_WORKER = """
import sys, tempfile
from presskit.extract.pdf.program import workplace
tempfile.tempdir = sys.argv[1]
with workplace() as place:
    (place.folder / "page.pgm").write_bytes(b"P5")
    print(place.group, flush=True)
    place.run(["sh", "-c", "sleep 300 & sleep 300"], 300.0)
"""


def group_is_gone(group: int) -> bool:
    """Whether no process of a group runs any more; ended ones that nobody waited for do not count."""
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            state, _, own = stat.read_text().rpartition(")")[2].split()[:3]
        except (OSError, ValueError):
            continue
        if int(own) == group and state != "Z":
            return False
    return True


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="needs /proc")
def test_a_killed_worker_takes_its_programs_and_files_with_it(tmp_path: Path) -> None:
    worker = subprocess.Popen([sys.executable, "-c", _WORKER, str(tmp_path)], stdout=subprocess.PIPE, text=True)
    assert worker.stdout is not None
    group = int(worker.stdout.readline())
    time.sleep(0.3)
    assert not group_is_gone(group)
    worker.send_signal(signal.SIGKILL)
    worker.wait()
    worker.stdout.close()
    for _ in range(100):
        if group_is_gone(group) and not list(tmp_path.iterdir()):
            break
        time.sleep(0.1)
    assert group_is_gone(group)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.slow
@needs_tesseract
def test_the_time_limit_of_the_worker_holds(tmp_path: Path) -> None:
    pages = scan(FRENCH)
    for _ in range(3):  # eight pages: more than two seconds on any machine
        pages = scanner.mixed(pages, pages)
    (tmp_path / "scan.pdf").write_bytes(pages)
    (tmp_path / "rest").mkdir()
    environment = {**os.environ, "TMPDIR": str(tmp_path / "rest"), "PRESSKIT_RUN__TIMEOUT": "2.0"}
    command = [sys.executable, "-m", "presskit", "extract", tmp_path / "scan.pdf"]
    done = subprocess.run(command, env=environment, capture_output=True, timeout=200)
    assert (done.returncode, json.loads(done.stdout)["error"]["category"]) == (4, "too_slow")
    for _ in range(50):
        if not list((tmp_path / "rest").iterdir()):
            break
        time.sleep(0.1)
    assert not list((tmp_path / "rest").iterdir())


def test_a_workplace_is_gone_when_it_is_left() -> None:
    with program.workplace() as place:
        ended = place.run(["sh", "-c", "echo said; echo so >&2; exit 3"], 10.0)
        assert (ended.code, ended.output) == (3, "said\nso\n")
        with pytest.raises(TimeoutError):
            place.run(["sleep", "30"], 0.1)
        with pytest.raises(OSError, match="nowhere"):
            place.run(["nowhere-to-be-found"], 1.0)
    assert not place.folder.exists()
    assert group_is_gone(place.group)


def test_words_of_hocr_stand_where_they_stood() -> None:
    line = (
        '<span class="ocr_line" title="bbox 100 100 500 140; baseline 0 -8; x_size 40; x_descenders 8">'
        '<span class="ocrx_word" title="bbox 100 110 112 122; x_wconf 60">e</span>'
        '<span class="ocrx_word" title="bbox 140 100 240 132; x_wconf 90">Marée</span>'
        '<span class="ocrx_word" title="bbox 260 100 500 132; x_wconf 80">haute</span>'
        '<span class="ocrx_word" title="bbox 505 100 510 132; x_wconf 20">|</span></span>'
    )
    page = f'<html xmlns="http://www.w3.org/1999/xhtml"><body>{line}</body></html>'.encode()
    reading = hocr.reading(page, hocr.Place(10.0, 20.0, 0.24, 0.24, 1000))
    assert [word.text for word in reading.words] == ["•", "Marée", "haute"]
    assert reading.words[0].bullet
    assert reading.words[1].x0 == pytest.approx(10 + 140 * 0.24)
    assert [word.y for word in reading.words] == pytest.approx([20 + (1000 - 132) * 0.24] * 3)
    assert reading.doubtful == ("|",)
    assert 80 < reading.confidence < 90
    assert hocr.reading(b"\0 no hocr", hocr.Place(0, 0, 1, 1, 10)) == hocr.Reading()
