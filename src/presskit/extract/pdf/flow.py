"""Lines in reading order as paragraphs, headings, list items and table rows.

A new paragraph begins where the space above is wider than the leading, where the first line is indented, where size or
weight change, at the mark of a list item, and where the line above ends although the next word would have fitted (the
rule of greedy line breaking). Paragraphs go on over columns and pages.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from statistics import median

from presskit.extract.draft import CELL_SEPARATOR, Draft
from presskit.extract.pdf import hyphens
from presskit.extract.pdf.columns import SIDE, Region
from presskit.extract.pdf.frames import Frame, frames_of, size_class
from presskit.extract.pdf.lines import Line, joined
from presskit.extract.pdf.rows import rows_of

_BULLETS = frozenset("•●◦▪■‣·➢➔►✓❍○□◆❖⁃∙*")
_DASHES = frozenset("-–—")
_HYPHENS = ("-", "\u2010")
_NUMBER = re.compile(r"\(?(\d{1,2})[.)]")
_GLUED_AFTER = frozenset("«“„(–—-")
_GLUED_BEFORE = frozenset(":;!?»%€$£")
_END = re.compile(r"[.!?…:][»”\")\]]?$")
TITLE_SIZE = 1.18  # of the body: the least size of a title
_HEADING_SIZE = 1.07
_SIZE_CHANGE = 0.07


@dataclass(slots=True)
class Block:
    """Lines of one paragraph, or one row of a table (`cells`); `text_x` is where the text of a list item begins."""

    lines: list[Line]
    frame: Frame
    item: bool = False
    text_x: float = 0.0
    cells: list[str] = field(default_factory=list)


def body_size(regions: Sequence[Region]) -> float:
    """The font size most characters have, to half a point."""
    sizes: Counter[float] = Counter()
    for region in regions:
        for line in region.lines:
            sizes[round(line.size * 2) / 2] += len(line.text)
    return max(sizes, key=lambda size: (sizes[size], -size), default=10.0) or 10.0


def vocabulary(regions: Sequence[Region]) -> hyphens.Vocabulary:
    """The words of all regions, for the decisions on hyphens."""
    return hyphens.vocabulary(line.text for region in regions for line in region.lines)


def drafts_of(regions: Sequence[Region], body: float, known: hyphens.Vocabulary) -> list[Draft]:
    """The blocks of regions in reading order; `body` is the size of the body text in points, `known` are the words of
    the whole document."""
    blocks = list(_blocks(regions))
    return [draft for block in blocks if (draft := _draft(block, body, known)).text]


def _draft(block: Block, body: float, known: hyphens.Vocabulary) -> Draft:
    first = block.lines[0]
    page, size = first.page + 1, round(max(line.size for line in block.lines) / body, 3)
    if block.cells:
        return Draft(text=CELL_SEPARATOR.join(block.cells), kind="table_row", page=page, size=size)
    text = _item_text(block) if block.item else first.text
    for line in block.lines[1:]:
        text = hyphens.join(text, line.text, known)
    bold = all(line.bold for line in block.lines)
    if block.item:
        return Draft(text=text.strip(), kind="list_item", page=page, size=size, bold=bold)
    heading = (size >= _HEADING_SIZE or bold) and len(text) <= 200 and not text.endswith((".", ",", ";"))
    return Draft(text=text.strip(), kind="heading" if heading else "paragraph", page=page, size=size, bold=bold)


def _item_text(block: Block) -> str:
    return joined(block.lines[0].words[1:])


def _blocks(regions: Sequence[Region]) -> Iterator[Block]:
    frames = frames_of(regions)
    block: Block | None = None
    previous: Region | None = None
    for region, by_size in zip(regions, frames, strict=True):
        rows = rows_of(region.lines)
        for number, line in enumerate(region.lines):
            frame = by_size[size_class(line)]
            if number in rows:
                if block is not None:
                    yield block
                    block = None
                if rows[number]:
                    yield Block([line], frame, cells=rows[number])
                continue
            if block is None:
                starts = True
            elif number:
                starts = _starts(block, line, frame)
            else:
                starts = not _carries_over(block, line, previous, region, frame)
            if starts:
                if block is not None:
                    yield block
                item, text_x = _item(line, block)
                block = Block([line], frame, item, text_x)
            elif block is not None:
                block.lines.append(line)
                block.frame = frame
        previous = region
    if block is not None:
        yield block


def _starts(block: Block, line: Line, frame: Frame) -> bool:
    """Whether a line begins a new paragraph below the lines of `block` in the same column."""
    above = block.lines[-1]
    gap = above.y - line.y
    size = max(line.size, above.size)
    if abs(line.size - above.size) > _SIZE_CHANGE * size or (above.bold and line.light) or (above.light and line.bold):
        return True
    usual = frame.leading * line.size
    local = block.lines[-2].y - above.y if len(block.lines) > 1 and block.lines[-2].page == above.page else usual
    leading = max(usual, min(local, 1.9 * line.size)) if len(block.lines) > 1 else usual
    if gap > leading + max(1.5, 0.16 * size) and not (len(block.lines) == 1 and gap < 1.05 * usual):
        return not (line.size > 1.3 * frame.leading * 10 and gap < 1.35 * line.size)
    if above.text[-1:] in _HYPHENS and above.text[-2:-1].islower() and line.text[:1].islower():
        return False
    marked, _ = _item(line, block)
    full = not _would_fit(above, line, frame, block)
    if marked and (line.words[0].text not in _DASHES or not full or block.item or line.x0 > above.x0 + 1):
        return True
    if _is_centred(above, frame) and _is_centred(line, frame):
        return not full and line.size < TITLE_SIZE * 10 and gap > leading
    concentric = abs((above.x0 + above.x1) - (line.x0 + line.x1)) < 3 and abs(line.x0 - above.x0) > line.size
    if concentric and not block.item:
        return not full
    if block.item:
        hangs = block.text_x > block.lines[0].x0 + 4
        if hangs and line.x0 < block.text_x - 0.5 * size:
            ended = above.text[-1] in ".;!?" and line.text.lstrip('«“‘" \u00a0\u202f')[:1].isupper()
            return not full or ended
        return not full
    if line.x0 - above.x0 > 0.6 * size and above.x0 < frame.left + 0.5 * size:
        return True
    if len(block.lines) > 1 and above.x0 - line.x0 > 0.6 * size and abs(block.lines[0].x0 - above.x0) < 1:
        return True
    return not full


def _carries_over(block: Block, line: Line, previous: Region | None, region: Region, frame: Frame) -> bool:
    """Whether the last paragraph of a column goes on at the top of the next column or page."""
    above = block.lines[-1]
    if previous is None:
        return False
    one, two = block.frame.right - block.frame.left, frame.right - frame.left
    if (previous.column == 0) != (region.column == 0) and not 0.85 * one < two < 1.15 * one:
        return False
    if previous.page == region.page and previous.column == region.column == 0:
        return False
    if SIDE in (previous.column, region.column):
        return False
    if abs(line.size - above.size) > _SIZE_CHANGE * line.size or above.bold != line.bold:
        return False
    marked, _ = _item(line, block)
    if marked and (line.words[0].text not in _DASHES or block.item):
        return False
    if _would_fit(above, line, block.frame, block):
        return False
    if not block.item and line.x0 > frame.left + 0.6 * line.size and len(region.lines) > 1:
        return False
    if line.text[0].islower() or not _END.search(above.text):
        return True
    # A justified line that reaches the edge is not the last one of its paragraph.
    return block.frame.justified and abs(above.x1 - block.frame.right) < 0.7


def _would_fit(above: Line, line: Line, frame: Frame, block: Block) -> bool:
    """Whether the first word of `line` had room at the end of the line above: then a paragraph ended there."""
    needed = _first_width(line) + _space(above, line)
    if _is_centred(above, frame) and _is_centred(line, frame):
        room = (frame.right - frame.left) - (above.x1 - above.x0)
    else:
        room = _right_edge(block, frame, line) - above.x1
    return room > needed + 0.5


def _space(above: Line, line: Line) -> float:
    """The width of a space, as the two lines show it."""
    gaps = [two.x0 - one.x1 for row in (above, line) for one, two in pairwise(row.words)]
    usual = median(gaps) if gaps else 0.25 * line.size
    return min(max(usual, 0.2 * line.size), 0.36 * line.size)


def _right_edge(block: Block, frame: Frame, below: Line | None = None) -> float:
    """The right edge of a paragraph: the column's, or its own when it is indented on both sides like a block quote."""
    last = block.lines[-1]
    lines = [line for line in block.lines if line.page == last.page and abs(line.x0 - last.x0) < 2 * last.size]
    if len(lines) >= 3 and lines[1].x0 > frame.left + 1.2 * lines[1].size and not block.item:
        own = max(line.x1 for line in lines)
        close = sum(own - line.x1 < 0.03 * (own - line.x0) for line in lines)
        if close >= 2:
            return own
    # A box is indented alike on both sides: two lines that begin together and end within it.
    indent = last.x0 - frame.left
    if indent > 1.2 * last.size and not block.item and below is not None and abs(below.x0 - last.x0) < 1:
        own = frame.right - indent
        if max(last.x1, below.x1) <= own + 1:
            return own
    return frame.right


def _first_width(line: Line) -> float:
    """The width of the first word, with what a no-break space ties to it: « word, 70 000, word :"""
    words = line.words
    end = words[0].x1
    for before, after in pairwise(words):
        tied = (
            before.text[-1] in _GLUED_AFTER
            or after.text[0] in _GLUED_BEFORE
            or (before.text[-1].isdigit() and after.text[:3].isdigit())
            or before.text in ("M.", "Mme", "Dr", "Pr", "n°", "no", "p.", "Mr.", "Mrs.", "Ms.", "Dr.", "Prof.")
        )
        if not tied:
            break
        end = after.x1
    return end - words[0].x0


def _is_centred(line: Line, frame: Frame) -> bool:
    left, right = line.x0 - frame.left, frame.right - line.x1
    return left > line.size and right > line.size and abs(left - right) < 0.04 * (frame.right - frame.left)


def _item(line: Line, block: Block | None) -> tuple[bool, float]:
    """Whether a line opens with the mark of a list item, and where the item's text begins."""
    if len(line.words) < 2:
        return False, line.x0
    mark, text = line.words[0], line.words[1]
    if mark.bullet or (len(mark.text) == 1 and (mark.text in _BULLETS or mark.text in _DASHES)):
        gap = text.x0 - mark.x1
        if mark.text in _DASHES and line.words[-1].text in _DASHES:  # "– 30 –" and the like
            return False, line.x0
        return gap > 0.1 * line.size, text.x0
    number = _NUMBER.fullmatch(mark.text)
    if number is None or text.x0 - mark.x1 < 0.15 * line.size:
        return False, line.x0
    last = _NUMBER.fullmatch(block.lines[0].words[0].text) if block is not None and block.item else None
    return number[1] == "1" or (last is not None and int(number[1]) == int(last[1]) + 1), text.x0
