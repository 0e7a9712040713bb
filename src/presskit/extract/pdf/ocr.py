"""Scanned pages: what tesseract, or ocrmypdf where it must, reads in them.

A page is a scan when pictures cover it and it has hardly any characters, or when its fonts do not say which characters
they show. tesseract gets one page at a time as a picture (`scans.py`); ocrmypdf gets the whole file and lays its text
behind the pictures. Each recognised page is noted with the mean confidence: its words deserve less trust than printed
ones.
"""

import shutil
from collections.abc import Sequence
from dataclasses import replace
from time import monotonic
from typing import Any

from presskit import errors
from presskit.extract.pdf import hocr, scans
from presskit.extract.pdf.canvas import Page
from presskit.extract.pdf.program import Workplace, workplace
from presskit.extract.pdf.sheets import Sheet, opened, sheets_of
from presskit.extract.settings import ExtractSettings
from presskit.model import Note

_FEW = 12  # characters: a page with fewer has no text of its own
_COVERED = 0.4  # of the page, by pictures
_UNREADABLE = 0.3  # share of characters without meaning beyond which the text is no text
_POOR = 60.0  # mean confidence below which the page may lie on its side
_PACKAGES = "apt install tesseract-ocr tesseract-ocr-fra"


def recognised(data: bytes, sheets: Sequence[Sheet], settings: ExtractSettings) -> tuple[list[Sheet], list[Note]]:
    """The sheets with words on those that were scans, and what is to be noted.

    Raises `Scanned` when most pages are scans and cannot be recognised, `TooSlow` after `ocr_seconds`, `TooLarge` when
    most pages are scans and there are more than `ocr_pages`, or when a picture is huge.
    """
    wanted = [number for number, sheet in enumerate(sheets) if _is_scan(sheet) or _is_unreadable(sheet)]
    if not wanted:
        return list(sheets), []
    mostly = _mostly_scans(sheets)
    unreadable = any(_is_unreadable(sheets[number]) for number in wanted)
    what = "The fonts do not say which characters they show" if unreadable else "The pages are pictures of text"
    refusal = ""
    done: dict[int, tuple[Sheet, float]] = {}
    if settings.ocr == "never":
        refusal = f"{what}, and recognition is switched off (see ocr in presskit.toml)."
    elif len(wanted) > settings.ocr_pages and mostly:
        raise errors.TooLarge(
            f"The PDF has {len(wanted):,} scanned pages; at most {settings.ocr_pages} of a file are recognised (see "
            "ocr_pages in presskit.toml)."
        )
    else:
        for number in wanted[: settings.ocr_pages]:
            scans.refuse_huge(sheets[number].page.pictures)
        done, refusal = _read(data, sheets, wanted[: settings.ocr_pages], what, settings)
    if mostly and not any(sheet.page.words for sheet, _ in done.values()):
        raise errors.Scanned(refusal or "The pages are pictures, and no text was recognised in them.")
    return _merged(sheets, wanted, done, refusal)


def _is_scan(sheet: Sheet) -> bool:
    page = sheet.page
    covered = sum(picture.area for picture in page.pictures) > _COVERED * sheet.width * sheet.height
    return page.characters < _FEW and covered


def _is_unreadable(sheet: Sheet) -> bool:
    return sheet.page.characters >= _FEW and sheet.page.unknown > _UNREADABLE * sheet.page.characters


def _mostly_scans(sheets: Sequence[Sheet]) -> bool:
    """Whether what can be read without recognition is not the document."""
    texts = sum(1 for sheet in sheets if sheet.page.characters >= _FEW and not _is_unreadable(sheet))
    return sum(1 for sheet in sheets if _is_scan(sheet) or _is_unreadable(sheet)) > 4 * texts


def _merged(
    sheets: Sequence[Sheet], wanted: Sequence[int], done: dict[int, tuple[Sheet, float]], refusal: str
) -> tuple[list[Sheet], list[Note]]:
    merged, notes = list(sheets), []
    for number in wanted:
        sheet, confidence = done.get(number, (None, 0.0))
        if sheet is None or not sheet.page.words:
            message = refusal if number not in done and refusal else "The page is a picture in which no text was found."
            notes.append(Note(kind="warning", reason="picture_page", message=message, page=number + 1))
            continue
        merged[number] = sheet
        sure = f", mean confidence {confidence:.0f} of 100" if confidence else ""
        message = f"The text was recognised in a picture of the page (tesseract{sure}): trust single words less."
        notes.append(Note(kind="decoded", reason="ocr", message=message, page=number + 1))
    words = hocr.levelled([merged[number].page.words for number in done])
    for number, level in zip(done, words, strict=True):
        merged[number].page.words = level
    return merged, notes


def _read(
    data: bytes, sheets: Sequence[Sheet], wanted: Sequence[int], what: str, settings: ExtractSettings
) -> tuple[dict[int, tuple[Sheet, float]], str]:
    """The recognised sheets with their mean confidence (0: not known), and why not all of them are there."""
    started = monotonic()
    if not shutil.which("tesseract"):
        return {}, f"{what}; the program that recognises it is not installed: {_PACKAGES}."
    try:
        with workplace() as place:
            missing = _missing_languages(place, what, settings)
            if missing:
                return {}, missing
            done: dict[int, tuple[Sheet, float]] = {}
            if settings.ocr != "ocrmypdf":
                done = _by_tesseract(place, data, sheets, wanted, settings, started)
            rest = [number for number in wanted if number not in done]
            if rest and settings.ocr != "tesseract" and shutil.which("ocrmypdf"):
                done |= _by_ocrmypdf(place, data, rest, settings, started)
    except TimeoutError as problem:
        raise errors.TooSlow(
            f"Recognising the scanned pages took longer than {settings.ocr_seconds:.0f} seconds (see ocr_seconds in "
            "presskit.toml)."
        ) from problem
    except OSError:
        return {}, f"{what}; the program that recognises it could not be run."
    if all(number in done for number in wanted):
        return done, ""
    if not scans.can_draw():
        return done, (
            "The pages are pictures that only pypdfium2 or ocrmypdf can unpack: pip install 'presskit[pdfium]'."
        )
    return done, "The pages are pictures, and tesseract could not read them."


def _left(settings: ExtractSettings, started: float) -> float:
    left = settings.ocr_seconds - (monotonic() - started)
    if left <= 0:
        raise TimeoutError
    return left


def _missing_languages(place: Workplace, what: str, settings: ExtractSettings) -> str:
    """A sentence when tesseract lacks data for a language, else ""."""
    listed = place.run(["tesseract", "--list-langs"], 20.0).output.split()
    lacking = [name for name in settings.ocr_languages.split("+") if name not in listed]
    if not lacking:
        return ""
    packages = " ".join(f"tesseract-ocr-{name}" for name in lacking)
    return (
        f"{what}; tesseract lacks the language data {', '.join(lacking)}: apt install "
        f"{packages} (or name other languages as ocr_languages in presskit.toml)."
    )


def _by_tesseract(
    place: Workplace,
    data: bytes,
    sheets: Sequence[Sheet],
    wanted: Sequence[int],
    settings: ExtractSettings,
    started: float,
) -> dict[int, tuple[Sheet, float]]:
    """Pages that could be had as pictures: drawn, or else as the file stores them."""
    done: dict[int, tuple[Sheet, float]] = {}
    document = _drawing(data, len(sheets))
    try:
        for number in wanted:
            sheet = sheets[number]
            found = None if document is None else _by_drawing(place, document, number, sheet, settings, started)
            found = found or _by_pictures(place, sheet, settings, started)
            if found is not None:
                done[number] = found
    finally:
        if document is not None:
            document.close()
    return done


def _by_drawing(
    place: Workplace, document: Any, number: int, sheet: Sheet, settings: ExtractSettings, started: float
) -> tuple[Sheet, float] | None:
    """A page as it is drawn, None when it cannot be. One that reads poorly is turned as tesseract sees it."""
    scan = scans.drawn(document, number, 0)
    if scan is None:
        return None
    found = _reading(place, scan, settings, started)
    if found.confidence < _POOR and (quarters := _quarters(place, settings, started)):
        scan = scans.drawn(document, number, quarters)
        turned = _reading(place, scan, settings, started) if scan is not None else found
        if turned.confidence > found.confidence:
            found = turned
            if quarters % 2:
                sheet = Sheet(sheet.page, height=sheet.width, width=sheet.height)
    return _sheet(sheet, [found]), found.confidence


def _by_pictures(
    place: Workplace, sheet: Sheet, settings: ExtractSettings, started: float
) -> tuple[Sheet, float] | None:
    """A page by the pictures that can be taken out of the file, None when there are none."""
    pieces = [_reading(place, scan, settings, started) for scan in scans.stored(sheet.page.pictures)]
    if not pieces:
        return None
    weights = [sum(len(word.text) for word in piece.words) for piece in pieces]
    mean = sum(p.confidence * w for p, w in zip(pieces, weights, strict=True)) / max(sum(weights), 1)
    return _sheet(sheet, pieces), mean


def _drawing(data: bytes, pages: int) -> Any:
    """The file as pypdfium2 opens it; None when it cannot, is not installed, or numbers the pages of a damaged file
    otherwise."""
    if not scans.can_draw():
        return None
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError:
        return None
    if len(document) == pages:
        return document
    document.close()
    return None


def _reading(place: Workplace, scan: scans.Scan, settings: ExtractSettings, started: float) -> hocr.Reading:
    name = f"page.{scan.extension}"
    (place.folder / name).write_bytes(scan.content)
    command = ["tesseract", name, "page", "-l", settings.ocr_languages, "--dpi", str(scan.dpi), "--psm", "3", "hocr"]
    out = place.folder / "page.hocr"
    out.unlink(missing_ok=True)
    ended = place.run(command, _left(settings, started))
    if ended.code != 0 or not out.is_file():
        return hocr.Reading()
    return hocr.reading(out.read_bytes(), scan.place)


def _quarters(place: Workplace, settings: ExtractSettings, started: float) -> int:
    """By how many quarters, clockwise, the page that was read last must be turned to stand upright."""
    ended = place.run(["tesseract", "page.pgm", "-", "--psm", "0"], _left(settings, started))
    for line in ended.output.splitlines():
        name, _, value = line.partition(":")
        if name == "Rotate" and value.strip().isdecimal():
            return int(value) // 90 % 4
    return 0


def _sheet(sheet: Sheet, readings: Sequence[hocr.Reading]) -> Sheet:
    words = [word for reading in readings for word in reading.words]
    page = Page(words=words, pictures=sheet.page.pictures, characters=sum(len(word.text) for word in words))
    return replace(sheet, page=page)


def _by_ocrmypdf(
    place: Workplace, data: bytes, wanted: Sequence[int], settings: ExtractSettings, started: float
) -> dict[int, tuple[Sheet, float]]:
    """The sheets of the file with the text that ocrmypdf laid behind the pictures."""
    (place.folder / "in.pdf").write_bytes(data)
    out = place.folder / "out.pdf"
    pages = ",".join(str(number + 1) for number in wanted)
    command = [
        "ocrmypdf", "--quiet", "--force-ocr", "--pages", pages, "--jobs", "1", "--rotate-pages", "--deskew",
        "--output-type", "pdf", "--optimize", "0", "-l", settings.ocr_languages, "in.pdf", "out.pdf",
    ]  # fmt: skip
    ended = place.run(command, _left(settings, started))
    if ended.code != 0 or not out.is_file():
        return {}
    content = out.read_bytes()
    try:
        sheets = sheets_of(opened(content), content, replace(settings, pdf_engine="pypdf"))
    except errors.InputError:
        return {}
    return {number: (sheets[number], 0.0) for number in wanted if number < len(sheets)}
