"""The pages of a PDF as sheets: what each shows, read by pypdf or by the second engine.

A damaged page costs itself; what would unpack to more than the limits is refused before it is looked at.
"""

from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING, Any

from presskit import errors
from presskit.extract.pdf import pdfium
from presskit.extract.pdf.canvas import Matrix, Page, multiplied, upright
from presskit.extract.pdf.fonts import Font
from presskit.extract.pdf.glyphs import NONE_HIDDEN, Interpreter
from presskit.extract.settings import ExtractSettings

if TYPE_CHECKING:
    from pypdf import PageObject, PdfReader

_MAX_CONTENT = 8_000_000  # bytes of drawing instructions on one page
_MAX_PAGE_CHARACTERS = 300_000

DAMAGE = (ValueError, TypeError, KeyError, IndexError, AttributeError, RecursionError, OverflowError, AssertionError,
          OSError, ZeroDivisionError, UnicodeError, NotImplementedError)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page as read: its words and pictures, and its height and width in points."""

    page: Page
    height: float
    width: float


def opened(data: bytes) -> "PdfReader":
    """The file, opened; an empty password is tried. Raises `Encrypted` or `Broken`."""
    import logging

    from pypdf import PdfReader
    from pypdf.errors import PyPdfError

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # it warns of every oddity; what matters is in our notes
    try:
        reader = PdfReader(BytesIO(data), strict=False)
        if reader.is_encrypted and not reader.decrypt(""):
            raise errors.Encrypted("The PDF is protected by a password.")
    except errors.InputError:
        raise
    except NotImplementedError as problem:
        raise errors.Encrypted("The PDF is protected by a method that presskit cannot open.") from problem
    except (PyPdfError, *DAMAGE) as problem:
        if type(problem).__name__ == "DependencyError":
            raise errors.Encrypted("The PDF is encrypted with AES; the library that opens it is missing.") from problem
        if _is_bomb(problem):
            raise errors.TooLarge("The PDF would unpack to hundreds of megabytes; it was not opened.") from problem
        raise errors.Broken("The PDF is damaged or cut off and cannot be opened.") from problem
    return reader


def _is_bomb(problem: Exception) -> bool:
    """Whether pypdf stopped at one of its limits of size; it raises the same for objects that contain themselves."""
    return type(problem).__name__ == "LimitReachedError" and "Detected" not in str(problem)


def sheets_of(reader: "PdfReader", data: bytes, settings: ExtractSettings) -> list[Sheet]:
    """All pages. Raises `Broken` when none can be read, and `TooLarge` beyond a limit."""
    from pypdf.errors import PyPdfError

    try:
        count = len(reader.pages)
    except (PyPdfError, *DAMAGE) as problem:
        raise errors.Broken("The PDF is damaged or cut off: its pages cannot be found.") from problem
    if not count:
        raise errors.Broken("The PDF has no pages.")
    if count > settings.max_pages:
        raise errors.TooLarge(f"The PDF has {count:,} pages; at most {settings.max_pages:,} are read.")
    if settings.pdf_engine == "pypdfium2":
        return [Sheet(*page) for page in pdfium.pages(data, _MAX_PAGE_CHARACTERS)]
    fonts: dict[Any, Font] = {}
    sheets: list[Sheet] = []
    left = settings.max_characters
    damaged = 0
    for number in range(count):
        try:
            sheet = _sheet(reader.pages[number], fonts, left)
        except (PyPdfError, *DAMAGE) as problem:
            if _is_bomb(problem):
                raise errors.TooLarge("A page of the PDF would unpack to hundreds of megabytes.") from problem
            damaged += 1
            sheet = Sheet(Page(), 842.0, 595.0)
        left -= sheet.page.characters
        if left < 0:
            raise errors.TooLarge(f"The PDF has more than {settings.max_characters:,} characters.")
        sheets.append(sheet)
    if damaged == count:
        raise errors.Broken("The PDF is damaged: none of its pages can be read.")
    return sheets


def _sheet(page: "PageObject", fonts: dict[Any, Font], limit: int) -> Sheet:
    """One page. Text behind pictures (a layer of OCR) counts when there is no other."""
    box = page.cropbox
    matrix, width, height = upright(
        int(page.rotation or 0), (float(box.left), float(box.bottom), float(box.right), float(box.top))
    )
    contents = page.get_contents()
    if contents is None:
        return Sheet(Page(), height, width)
    if len(contents.get_data()) > _MAX_CONTENT:
        raise errors.TooLarge(
            f"A page of the PDF has more than {_MAX_CONTENT // 1_000_000} MB of drawing instructions."
        )
    resources = page.get("/Resources")
    resources = resources.get_object() if resources is not None else None
    operations = contents.operations
    limit = min(limit, _MAX_PAGE_CHARACTERS)
    read_page = _ran(operations, resources, matrix, fonts, limit)
    if read_page.characters > limit:
        raise errors.TooLarge(f"A page of the PDF has more than {_MAX_PAGE_CHARACTERS:,} characters.")
    if sum(map(len, read_page.turned)) > 0.7 * read_page.characters > 0:
        # The whole page lies on its side: it is read as it would be turned.
        turned = [_ran(operations, resources, _turned(matrix, angle, box), fonts, limit) for angle in (90, 270, 180)]
        read_page = max(turned, key=lambda page: len(page.words))
    if read_page.invisible > 0.9 * read_page.characters:
        interpreter = Interpreter(fonts, limit, hidden=NONE_HIDDEN)
        interpreter.run(operations, resources, matrix)
        read_page = interpreter.finish()
    return Sheet(read_page, height, width)


def _ran(operations: Any, resources: Any, matrix: Matrix, fonts: dict[Any, Font], limit: int) -> Page:
    interpreter = Interpreter(fonts, limit)
    interpreter.run(operations, resources, matrix)
    return interpreter.finish()


def _turned(matrix: Matrix, angle: int, box: Any) -> Matrix:
    """The matrix of a page turned by a further angle."""
    width, height = float(box.right) - float(box.left), float(box.top) - float(box.bottom)
    return multiplied(matrix, upright(angle, (0.0, 0.0, width, height))[0])
