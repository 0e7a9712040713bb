"""PDF: the text in reading order, without what belongs to the pages.

The steps stand each in a module: characters and their places (`sheets.py`, `glyphs.py`, `fonts.py`), scanned pages
(`ocr.py`), lines (`lines.py`), page furniture (`margins.py`), columns (`columns.py`), paragraphs (`frames.py`,
`rows.py`, `flow.py`, `hyphens.py`), two languages in one file (`tongues.py`).
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from presskit import errors
from presskit.extract import press, tongues
from presskit.extract.characters import tidy
from presskit.extract.draft import Draft, Facts, compose
from presskit.extract.pdf import flow, margins, ocr
from presskit.extract.pdf.columns import SIDE, Region, gutter_of, regions_of
from presskit.extract.pdf.lines import line_of, lines_in_order, with_capitals
from presskit.extract.pdf.sheets import DAMAGE, Sheet, opened, sheets_of
from presskit.extract.settings import ExtractSettings
from presskit.extract.text import paragraphs
from presskit.model import Attachment, Extraction, Note, Source

if TYPE_CHECKING:
    from pypdf import PdfReader

_COLUMN_WORDS = 25  # a side with fewer words shows no language


def read(source: Source, data: bytes, *, settings: ExtractSettings) -> Extraction:
    """The documents of a PDF.

    Raises `Broken`, `Encrypted` (an empty password is tried), `TooLarge` beyond `max_pages`, `Scanned` when the pages
    are pictures and cannot be recognised, `TooSlow` when that takes too long, `Empty` when there is nothing on the
    pages.
    """
    reader = opened(data)
    sheets, notes = ocr.recognised(data, sheets_of(reader, data, settings), settings)
    notes += _page_notes(sheets)
    lines = [
        [line_of(line, number) for line in lines_in_order(with_capitals(sheet.page.words))]
        for number, sheet in enumerate(sheets)
    ]
    kept, dropped = margins.without_furniture(lines, [sheet.height for sheet in sheets])
    regions: list[Region] = []
    gutter = None
    for number, page in enumerate(kept):
        found = regions_of([word for line in page for word in line.words], number, gutter)
        gutter = gutter_of(found) or gutter
        regions += found
    regions.sort(key=lambda region: region.column == SIDE)  # what stands beside the text comes after it
    if not regions:
        raise errors.Empty("There is no text on the pages.")
    parts = _parts(regions)
    attachments = _attachments(reader)
    documents = []
    for ordinal, (_, drafts) in enumerate(parts):
        marked = press.mark(_titled(drafts))
        known = Facts(
            dated=marked.dated,
            embargo_until=marked.embargo_until,
            attachments=attachments,
            notes=(*notes, *dropped) if ordinal == 0 else (),
        )
        facts = tongues.facts(source, parts, ordinal, known)
        documents.append(compose(source, marked.drafts, facts, ordinal=ordinal))
    return Extraction(source=source.id, documents=tuple(documents))


def _page_notes(sheets: Sequence[Sheet]) -> list[Note]:
    notes = []
    for number, sheet in enumerate(sheets, start=1):
        page = sheet.page
        if page.turned:
            text = tidy(" ".join(page.turned))
            notes.append(Note(kind="dropped", reason="turned_text", text=text, page=number))
        if page.unknown:
            message = f"{page.unknown} characters have no meaning in their font."
            notes.append(Note(kind="warning", reason="unknown_characters", message=message, page=number))
    return notes


def _parts(regions: Sequence[Region]) -> list[tuple[tongues.Tongue, list[Draft]]]:
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
    whole = _cleaned(flow.drafts_of([region for region in regions if region.column in (0, SIDE)], body, known))
    return _with_whole(sided, whole, regions)


def _with_whole(
    sided: list[tuple[Draft, tongues.Tongue]], whole: Sequence[Draft], regions: Sequence[Region]
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
        except DAMAGE:
            continue
    return tuple(dict.fromkeys(found))
