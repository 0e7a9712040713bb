"""The settings of extraction."""

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True, kw_only=True)
class ExtractSettings:
    """Limits and choices for all readers. Time and memory limits of the worker belong to the runner.

    `max_bytes`: larger inputs are refused (too_large). `max_characters`: the longest text of one source.
    `max_nodes`: elements of a web page.
    `max_pages`: pages of a PDF. `max_rows`: table rows of one source; what is beyond is dropped and noted.
    `pdf_engine`: "pypdfium2" needs the extra presskit[pdfium]. `ocr`: how scanned pages are recognised: "auto" takes
    tesseract, or ocrmypdf where tesseract alone cannot get at the pages; one of them; or "never".
    `ocr_languages`: tesseract's names of the languages, with "+". `ocr_pages`: the most pages of one file that are
    recognised. `ocr_seconds`: what that may take for one file; keep it below the worker's time limit.
    """

    max_bytes: int = 64 * 1024 * 1024
    max_characters: int = 20_000_000
    max_nodes: int = 200_000
    max_pages: int = 2_000
    max_rows: int = 20_000
    pdf_engine: Literal["pypdf", "pypdfium2"] = "pypdf"
    ocr: Literal["auto", "tesseract", "ocrmypdf", "never"] = "auto"
    ocr_languages: str = "fra+eng"
    ocr_pages: int = 20
    ocr_seconds: float = 100.0
