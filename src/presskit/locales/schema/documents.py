"""The shape of the family `documents`: how programs name the parts of a document."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Documents:
    """What programs in this language call the parts of a document (see `extract/docx/styles.py` and
    `extract/pdf/margins.py`).
    All words are in lower case."""

    styles: Mapping[str, str]  # a paragraph style → the kind of block it is for
    heading_styles: tuple[str, ...]  # … those of headings, which a level follows
    contents_styles: tuple[str, ...]  # … those of a table of contents, likewise
    pages: tuple[str, ...]  # before the number of a page
    of_pages: tuple[str, ...]  # between the number of a page and how many there are
