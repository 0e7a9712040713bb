"""The lines of pages without what belongs to the page and not to the text: running headers, footers, page numbers.

Furniture is what stands at the same height of the margin on several pages, numbers aside.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from functools import cache

from presskit import locales
from presskit.extract.pdf.lines import Line
from presskit.model import Note

_ZONE = 0.17  # of the page height: where headers and footers may stand
_MARGIN = 0.085  # of the page height: where a small line that stands alone is one, though seen once
_SAME_HEIGHT = 4.0  # points


@cache
def _page_number() -> re.Pattern[str]:
    """The number of a page, alone or with how many there are: "3", "Page 3 of 7", "3/7"."""
    families = [locales.get(lang).documents for lang in locales.LANGUAGES]
    pages = "|".join(re.escape(word) for one in families for word in one.pages)
    of = "|".join(word for one in families for word in one.of_pages)
    return re.compile(rf"\W*(?:(?:{pages})\s*)?(\d{{1,4}})(?:\s*(?:/|\||{of}|–|-)\s*\d{{1,4}})?\W*", re.IGNORECASE)


def without_furniture(pages: Sequence[Sequence[Line]], heights: Sequence[float]) -> tuple[list[list[Line]], list[Note]]:
    """The lines of each page without running headers, footers and page numbers, which are noted. Lines are given from
    top to bottom."""
    seen: dict[tuple[str, bool], list[tuple[int, float]]] = defaultdict(list)
    for number, (lines, height) in enumerate(zip(pages, heights, strict=True)):
        for line in lines:
            if line.y > (1 - _ZONE) * height or line.y < _ZONE * height:
                seen[_form(line.text), line.y > height / 2].append((number, line.y))
    body = _body_size(pages)
    kept: list[list[Line]] = []
    notes: list[Note] = []
    for number, (lines, height) in enumerate(zip(pages, heights, strict=True)):
        top = _outer(list(lines), number, height, body, seen, True)
        bottom = _outer(list(lines[top:])[::-1], number, height, body, seen, False)
        kept.append(list(lines[top : len(lines) - bottom]))
        for line in lines[:top]:
            notes.append(_dropped("running_header", line, number))
        for line in lines[len(lines) - bottom :]:
            notes.append(_dropped("running_footer", line, number))
    return kept, notes


def _dropped(reason: str, line: Line, number: int) -> Note:
    if _page_number().fullmatch(line.text):
        reason = "page_number"
    return Note(kind="dropped", reason=reason, text=line.text, page=number + 1)


def _form(text: str) -> str:
    return re.sub(r"\d+", "#", " ".join(text.lower().split()))


def _body_size(pages: Sequence[Sequence[Line]]) -> float:
    sizes: Counter[float] = Counter()
    for lines in pages:
        for line in lines:
            sizes[round(line.size * 2) / 2] += len(line.text)
    return max(sizes, key=lambda size: (sizes[size], size), default=10.0)


def _outer(
    lines: list[Line],
    number: int,
    height: float,
    body: float,
    seen: dict[tuple[str, bool], list[tuple[int, float]]],
    at_top: bool,
) -> int:
    """How many lines from the edge of the page inwards are furniture."""
    count = 0
    for position, line in enumerate(lines[:6]):
        in_zone = line.y > (1 - _ZONE) * height if at_top else line.y < _ZONE * height
        if not in_zone or (len(lines) == 1 and not _page_number().fullmatch(line.text)):
            break
        following = lines[position + 1] if position + 1 < len(lines) else None
        gap = abs(line.y - following.y) if following else height
        text = line.text
        alike = {page for page, y in seen[_form(text), at_top] if abs(y - line.y) < _SAME_HEIGHT}
        found = _page_number().fullmatch(text)
        is_number = found is not None and (int(found[1]) == number + 1 or len(alike) > 1) and gap > 1.2 * line.size
        edge = line.y > (1 - _MARGIN) * height if at_top else line.y < _MARGIN * height
        alone = edge and line.size < 0.93 * body and gap > 2.2 * line.size and len(text) < 200
        if len(alike) > 1 or is_number or alone:
            count = position + 1
    return count
