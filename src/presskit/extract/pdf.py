"""PDF: the text in reading order, without what belongs to the pages.

The steps stand each in a module: characters and their places (`glyphs.py`, `fonts.py`), lines, columns and page
furniture (`layout.py`), paragraphs (`flow.py`, `hyphens.py`), two languages in one file (`tongues.py`), OCR (`ocr.py`).
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from io import BytesIO
from typing import TYPE_CHECKING, Any

from presskit import errors
from presskit.extract import flow, layout, ocr, paragraphs, pdfium, press, tongues
from presskit.extract.characters import tidy
from presskit.extract.draft import Draft, Facts, compose
from presskit.extract.fonts import Font
from presskit.extract.glyphs import Interpreter, Matrix, Page, lines_in_order, multiplied, upright
from presskit.extract.settings import ExtractSettings
from presskit.model import Attachment, Extraction, Note, Source

if TYPE_CHECKING:
    from pypdf import PageObject, PdfReader

_MAX_CONTENT = 8_000_000  # bytes of drawing instructions on one page
_MAX_PAGE_CHARACTERS = 300_000
_SCANNED_CHARACTERS = 12  # a page with pictures and fewer characters is a scan
_UNREADABLE = 0.3  # share of characters without meaning beyond which the text is no text
_COLUMN_WORDS = 25  # a side with fewer words shows no language

_DAMAGE = (ValueError, TypeError, KeyError, IndexError, AttributeError, RecursionError, OverflowError, AssertionError,
           OSError, ZeroDivisionError, UnicodeError, NotImplementedError)  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Sheet:
    """A page as read: its words, and its height in points."""

    page: Page
    height: float


def read(source: Source, data: bytes, *, settings: ExtractSettings) -> Extraction:
    """The documents of a PDF.

    Raises `Broken`, `Encrypted` (an empty password is tried), `TooLarge` beyond `max_pages`, `Scanned` when the pages
    are pictures and no OCR program is installed, `Empty` when there is nothing on the pages.
    """
    reader = _opened(data)
    sheets = _sheets(reader, data, settings)
    notes: list[Note] = []
    if _is_scanned(sheets):
        recognised = ocr.with_text(data, len(sheets)) if settings.ocr == "auto" else None
        if recognised is None:
            raise errors.Scanned(
                "The pages are pictures of text. Install ocrmypdf or tesseract with its French and English data, and "
                "run presskit again."
            )
        sheets = _sheets(_opened(recognised), recognised, settings)
        notes.append(Note(kind="decoded", reason="ocr", message=f"The text was recognised by {ocr.tool()}."))
    _refuse_unreadable(sheets)
    notes += _page_notes(sheets)
    lines = [
        [layout.line_of(line, number) for line in lines_in_order(sheet.page.words)]
        for number, sheet in enumerate(sheets)
    ]
    kept, dropped = layout.without_furniture(lines, [sheet.height for sheet in sheets])
    regions: list[layout.Region] = []
    gutter = None
    for number, page in enumerate(kept):
        found = layout.regions([word for line in page for word in line.words], number, gutter)
        gutter = layout.gutter_of(found) or gutter
        regions += found
    if not regions:
        raise errors.Empty("There is no text on the pages.")
    parts = _parts(regions)
    attachments = _attachments(reader)
    documents = []
    for ordinal, (_, drafts) in enumerate(parts):
        marked = press.mark(_titled(drafts))
        known = Facts(
            embargo_until=marked.embargo_until,
            attachments=attachments,
            notes=(*notes, *dropped) if ordinal == 0 else (),
        )
        facts = tongues.facts(source, parts, ordinal, known)
        documents.append(compose(source, marked.drafts, facts, ordinal=ordinal))
    return Extraction(source=source.id, documents=tuple(documents))


def _opened(data: bytes) -> "PdfReader":
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
    except (PyPdfError, *_DAMAGE) as problem:
        if type(problem).__name__ == "DependencyError":
            raise errors.Encrypted("The PDF is encrypted with AES; the library that opens it is missing.") from problem
        raise errors.Broken("The PDF is damaged or cut off and cannot be opened.") from problem
    return reader


def _sheets(reader: "PdfReader", data: bytes, settings: ExtractSettings) -> list[_Sheet]:
    from pypdf.errors import PyPdfError

    try:
        count = len(reader.pages)
    except (PyPdfError, *_DAMAGE) as problem:
        raise errors.Broken("The PDF is damaged or cut off: its pages cannot be found.") from problem
    if not count:
        raise errors.Broken("The PDF has no pages.")
    if count > settings.max_pages:
        raise errors.TooLarge(f"The PDF has {count:,} pages; at most {settings.max_pages:,} are read.")
    if settings.pdf_engine == "pypdfium2":
        return [_Sheet(page, height) for page, height in pdfium.pages(data, _MAX_PAGE_CHARACTERS)]
    fonts: dict[Any, Font] = {}
    sheets: list[_Sheet] = []
    left = settings.max_characters
    damaged = 0
    for number in range(count):
        try:
            sheet = _sheet(reader.pages[number], fonts, left)
        except (PyPdfError, *_DAMAGE):
            damaged += 1
            sheet = _Sheet(Page(), 800.0)
        left -= sheet.page.characters
        if left < 0:
            raise errors.TooLarge(f"The PDF has more than {settings.max_characters:,} characters.")
        sheets.append(sheet)
    if damaged == count:
        raise errors.Broken("The PDF is damaged: none of its pages can be read.")
    return sheets


def _sheet(page: "PageObject", fonts: dict[Any, Font], limit: int) -> _Sheet:
    """One page. Text behind pictures (a layer of OCR) counts when there is no other."""
    box = page.cropbox
    matrix, _, height = upright(
        int(page.rotation or 0), (float(box.left), float(box.bottom), float(box.right), float(box.top))
    )
    contents = page.get_contents()
    if contents is None:
        return _Sheet(Page(), height)
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
        interpreter = Interpreter(fonts, limit, visible=False)
        interpreter.run(operations, resources, matrix)
        read_page = interpreter.finish()
    return _Sheet(read_page, height)


def _ran(operations: Any, resources: Any, matrix: Matrix, fonts: dict[Any, Font], limit: int) -> Page:
    interpreter = Interpreter(fonts, limit)
    interpreter.run(operations, resources, matrix)
    return interpreter.finish()


def _turned(matrix: Matrix, angle: int, box: Any) -> Matrix:
    """The matrix of a page turned by a further angle."""
    width, height = float(box.right) - float(box.left), float(box.top) - float(box.bottom)
    return multiplied(matrix, upright(angle, (0.0, 0.0, width, height))[0])


def _is_scanned(sheets: Sequence[_Sheet]) -> bool:
    """Whether most pages that show anything are pictures without text."""
    pictures = sum(1 for sheet in sheets if sheet.page.pictures and sheet.page.characters < _SCANNED_CHARACTERS)
    texts = sum(1 for sheet in sheets if sheet.page.characters >= _SCANNED_CHARACTERS)
    return pictures > 0 and pictures > 4 * texts


def _refuse_unreadable(sheets: Sequence[_Sheet]) -> None:
    characters = sum(sheet.page.characters for sheet in sheets)
    unknown = sum(sheet.page.unknown for sheet in sheets)
    if characters and unknown > _UNREADABLE * characters:
        raise errors.Scanned("The fonts of the PDF do not say which characters they show; OCR would be needed.")


def _page_notes(sheets: Sequence[_Sheet]) -> list[Note]:
    notes = []
    for number, sheet in enumerate(sheets, start=1):
        page = sheet.page
        if page.turned:
            text = tidy(" ".join(page.turned))
            notes.append(Note(kind="dropped", reason="turned_text", text=text, page=number))
        if page.pictures and page.characters < _SCANNED_CHARACTERS:
            message = "The page is a picture; text in it was not read."
            notes.append(Note(kind="warning", reason="picture_page", message=message, page=number))
        if page.unknown:
            message = f"{page.unknown} characters have no meaning in their font."
            notes.append(Note(kind="warning", reason="unknown_characters", message=message, page=number))
    return notes


def _parts(regions: Sequence[layout.Region]) -> list[tuple[tongues.Tongue, list[Draft]]]:
    """The drafts as one document, or two when the columns (or one half after the other) are in two languages."""
    body, known = flow.body_size(regions), flow.vocabulary(regions)
    columns = [" ".join(line.text for r in regions if r.column == side for line in r.lines) for side in (1, 2)]
    spoken = [tongues.tongue(text) if len(text.split()) >= _COLUMN_WORDS else "" for text in columns]
    if not (spoken[0] and spoken[1] and spoken[0] != spoken[1]):
        return tongues.split(_cleaned(flow.drafts_of(regions, body, known)))
    sided: list[tuple[Draft, tongues.Tongue]] = []
    for side, lang in enumerate(spoken, start=1):
        own = [region for region in regions if region.column == side]
        sided += [(draft, lang) for draft in _cleaned(flow.drafts_of(own, body, known))]
    whole = _cleaned(flow.drafts_of([region for region in regions if region.column == 0], body, known))
    return _with_whole(sided, whole, regions)


def _with_whole(
    sided: list[tuple[Draft, tongues.Tongue]], whole: Sequence[Draft], regions: Sequence[layout.Region]
) -> list[tuple[tongues.Tongue, list[Draft]]]:
    """Blocks over the full width go to the version in their language: in front of it when they stand above the first
    column, else behind it."""
    first_page = next(region.page for region in regions if region.column) + 1
    above = [region for region in regions[: next(n for n, r in enumerate(regions) if r.column)] if not region.column]
    before = sum(len(line.text) for region in above for line in region.lines)
    parts = tongues.sides(sided)
    heads: dict[tongues.Tongue, list[Draft]] = {lang: [] for lang, _ in parts}
    tails: dict[tongues.Tongue, list[Draft]] = {lang: [] for lang, _ in parts}
    seen = 0
    for draft in whole:
        lang = tongues.tongue(draft.text) or parts[0][0]
        in_front = seen < before and (draft.page or 1) <= first_page
        (heads if in_front else tails)[lang].append(draft)
        seen += len(draft.text) + 1
    return [(lang, [*heads[lang], *drafts, *tails[lang]]) for lang, drafts in parts]


def _cleaned(drafts: Sequence[Draft]) -> list[Draft]:
    tidied = [replace(draft, text=tidy(draft.text)) for draft in drafts]
    return paragraphs.typed_items([draft for draft in tidied if draft.text])


def _titled(drafts: Sequence[Draft]) -> list[Draft]:
    """The largest type on the first page is the title, if it is clearly larger than the body and near the top."""
    near = [draft for draft in drafts[:8] if draft.page == drafts[0].page and draft.kind in ("heading", "paragraph")]
    largest = max((draft.size for draft in near if len(draft.text) <= 300), default=0.0)
    if largest < flow.TITLE_SIZE:
        return list(drafts)
    title = next(draft for draft in near if draft.size == largest and len(draft.text) <= 300)
    return [replace(draft, kind="title") if draft is title else draft for draft in drafts]


def _attachments(reader: "PdfReader") -> tuple[Attachment, ...]:
    """Links to files, from the annotations of the first pages."""
    found: list[Attachment] = []
    for page in reader.pages[:20]:
        try:
            for reference in page.get("/Annots") or []:
                action = reference.get_object().get("/A")
                address = str(action.get_object().get("/URI", "")) if action is not None else ""
                if address.partition("?")[0].lower().endswith((".pdf", ".docx", ".doc", ".zip", ".pptx", ".xlsx")):
                    found.append(Attachment(url=address))
        except _DAMAGE:
            continue
    return tuple(dict.fromkeys(found))
