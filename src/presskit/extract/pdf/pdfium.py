"""The second engine for PDF: the characters of a page and their places as pypdfium2 (extra presskit[pdfium]) sees them.

It reads fonts that state no characters better than the first engine does; lines, columns and paragraphs are the same.
"""

import ctypes
from typing import Any

from presskit import errors
from presskit.extract.pdf.canvas import Page, Picture
from presskit.extract.pdf.fonts import Font
from presskit.extract.pdf.glyphs import Interpreter

_REGULAR = Font("", 1, {}, {}, 0.5, bold=False, symbolic=False)
_BOLD = Font("", 1, {}, {}, 0.5, bold=True, symbolic=False)
_LINE_HYPHENS = (0x02, 0xFFFE)  # how it marks a hyphen at the end of a line
_BOLD_WEIGHT = 600


def pages(data: bytes, limit: int) -> list[tuple[Page, float, float]]:
    """Each page with its height and width in points. Raises `MissingTool` without the library, `Broken`, and
    `TooLarge` when a page has more than `limit` characters."""
    try:
        import pypdfium2
    except ImportError as problem:
        raise errors.MissingTool("pypdfium2 is not installed: pip install 'presskit[pdfium]'.") from problem
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as problem:
        raise errors.Broken("The PDF is damaged or locked and cannot be opened.") from problem
    try:
        return [_page(document[number], limit) for number in range(len(document))]
    except pypdfium2.PdfiumError as problem:
        raise errors.Broken("A page of the PDF cannot be read.") from problem
    finally:
        document.close()


def _page(page: Any, limit: int) -> tuple[Page, float, float]:
    from pypdfium2 import raw

    text = page.get_textpage()
    count = text.count_chars()
    if count > limit:
        raise errors.TooLarge(f"A page of the PDF has more than {limit:,} characters.")
    writer = Interpreter({}, limit)
    x, y, matrix, box = ctypes.c_double(), ctypes.c_double(), raw.FS_MATRIX(), raw.FS_RECTF()
    for index in range(count):
        code = raw.FPDFText_GetUnicode(text, index)
        if code in _LINE_HYPHENS:
            code = ord("-")
        if code in (0, 0xFFFF) or 0xD800 <= code < 0xE000 or raw.FPDFText_IsGenerated(text, index):
            writer.put(" ", x.value, x.value, y.value, 1.0, _REGULAR)
            continue
        raw.FPDFText_GetCharOrigin(text, index, x, y)
        raw.FPDFText_GetLooseCharBox(text, index, box)
        raw.FPDFText_GetMatrix(text, index, matrix)
        size = abs(raw.FPDFText_GetFontSize(text, index) * matrix.d)
        font = _BOLD if raw.FPDFText_GetFontWeight(text, index) >= _BOLD_WEIGHT else _REGULAR
        writer.page.characters += 1
        if abs(matrix.b) > 0.2 * abs(matrix.a):
            writer.page.turned.append(chr(code))
        else:
            writer.put(chr(code), x.value, max(box.right, x.value), y.value, size or 1.0, font)
    read = writer.finish()
    for thing in page.get_objects(filter=(raw.FPDF_PAGEOBJ_IMAGE,), max_depth=3):
        left, bottom, right, top = thing.get_bounds()
        read.pictures.append(Picture((right - left, 0.0, 0.0, top - bottom, left, bottom), *thing.get_px_size()))
    return read, page.get_height(), page.get_width()
