"""Hostile inputs, made when a test asks for them: each is a file (or a thing that looks like one) in a folder.

A case is a function that makes its bytes, and what may come of it: the categories allowed, with "read" for a text; None
when any category will do. LIGHT cases take milliseconds, HEAVY ones seconds or a gigabyte.
"""

from collections.abc import Callable

from tests.hostile import mails, pages, pdfs, words
from tests.hostile.things import things

Case = tuple[Callable[[], bytes], set[str] | None]

LIGHT: dict[str, Case] = {**pages.LIGHT, **pdfs.LIGHT, **words.LIGHT, **mails.LIGHT}
HEAVY: dict[str, Case] = {**pages.HEAVY, **pdfs.HEAVY, **words.HEAVY, **mails.HEAVY}

# What the sentence for the reader must say, where there is something to do.
SAYS: dict[str, str] = {
    "legacy.doc": "save it as DOCX",
    "legacy-named.docx": "save it as DOCX",
    "rich-text.doc": "save it as DOCX",
    "rich-text.rtf": "save it as DOCX",
    "release.odt": "save it as DOCX",
    "release.pages": "export it as DOCX",
    "zip-in-zip.docx": "unpack it",
    "encrypted.docx": "password",
    "encrypted.pdf": "password",
    "encrypted-aes.pdf": "password",
    "bomb.docx": "MB",
    "pages-10000.pdf": "10,000 pages",
    "huge-picture.pdf": "million pixels",
    "only-program.eml": "lamps.exe",
}

__all__ = ["HEAVY", "LIGHT", "SAYS", "things"]
