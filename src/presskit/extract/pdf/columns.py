"""The lines of a page in columns, in reading order.

Columns are found by recursive cutting: a gutter is a strip no word enters over a run of lines, with running text on
both sides (the idea of the XY-cut, Nagy and Seth 1984, with runs of lines instead of whole blocks, so that a title may
span the columns).
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from presskit.extract.pdf.canvas import Word
from presskit.extract.pdf.lines import MARKS, Line, is_mark, line_of, lines_in_order

_CELL = 3  # points: the grid on which gutters are looked for
_CELLS = 400  # at most: on wide sheets the grid is coarser, so that time stays linear in the words of a page
_MIN_GUTTER = 8.0  # points
_MIN_COLUMN = 0.18  # of the width of the text
_LONG = 20  # characters
_MIN_LINES = 3
_FEW_LINES = 8
SIDE = 3
_SIDE_LINES = 4  # the least of a side column
_SIDE_WIDTH = 0.4  # of the width of the text: the most a side column takes


@dataclass(frozen=True, slots=True)
class Region:
    """Lines of one column from top to bottom. `column` is 0 for the full width, 1 and 2 for the two sides of a cut, and
    `SIDE` for a narrow column of contacts or figures beside the text."""

    lines: tuple[Line, ...]
    page: int
    column: int


def regions_of(words: Sequence[Word], page: int, known: float | None = None) -> list[Region]:
    """The columns of a page in reading order: what stands above a cut, its left side, its right side, what is below.
    `known` is where the page before had its gutter: a page with a few last lines cannot show its own."""
    return _cut([line_of(line, page) for line in lines_in_order(words)], page, 0, 0, known)


def gutter_of(found: Sequence[Region]) -> float | None:
    """Where the two sides of a cut among the regions of a page part."""
    ends = [line.x1 for region in found if region.column == 1 for line in region.lines]
    starts = [line.x0 for region in found if region.column == 2 for line in region.lines]
    return (max(ends) + min(starts)) / 2 if ends and starts and max(ends) < min(starts) else None


def _continued(lines: Sequence[Line], x: float) -> tuple[float, int, int] | None:
    """The lines from the top of a page that go on with the columns of the page before, parted at x."""
    count = 0
    while count < len(lines) and all(word.x1 < x or word.x0 > x for word in lines[count].words):
        count += 1
    words = [word for line in lines[:count] for word in line.words]
    ends, starts = [word.x1 for word in words if word.x1 < x], [word.x0 for word in words if word.x0 > x]
    return (x, 0, count - 1) if ends and starts and min(starts) - max(ends) >= _MIN_GUTTER else None


def _cut(lines: list[Line], page: int, column: int, depth: int, known: float | None = None) -> list[Region]:
    gutter = _gutter(lines) if depth < 6 else None
    if gutter is None and known is not None:
        gutter = _continued(lines, known)
    if gutter is None:
        parted = _beside(lines, page) if depth < 6 and column != SIDE else None
        if parted is not None:
            text, side = parted
            return [*_cut(text, page, column, depth + 1), Region(tuple(side), page, SIDE)]
        return [Region(tuple(lines), page, column)] if lines else []
    x, first, last = gutter
    left, right = [], []
    for line in lines[first : last + 1]:
        sides = ([w for w in line.words if w.x0 < x], [w for w in line.words if w.x0 >= x])
        left.extend(sides[0])
        right.extend(sides[1])
    above = _cut(lines[:first], page, column, depth + 1)
    below = _cut(lines[last + 1 :], page, column, depth + 1)
    one = [line_of(line, page) for line in lines_in_order(left)]
    two = [line_of(line, page) for line in lines_in_order(right)]
    return [
        *above,
        *_cut(one, page, column or 1, depth + 1),
        *_cut(two, page, column or 2, depth + 1),
        *below,
    ]


def _gutter(lines: Sequence[Line]) -> tuple[float, int, int] | None:
    """The best gutter of some lines: its x, and the first and last line it parts."""
    best: tuple[float, float, int, int] | None = None
    width = max((line.x1 for line in lines), default=0.0) - min((line.x0 for line in lines), default=0.0)
    for x, first, last in _strips(lines):
        judged = _judge(lines, first, last, x, width)
        if judged is not None and (best is None or judged[0] > best[0]):
            best = (judged[0], x, judged[1], judged[2])
    return None if best is None else (best[1], best[2], best[3])


def _beside(lines: Sequence[Line], page: int) -> tuple[list[Line], list[Line]] | None:
    """The text of a page and a narrow column beside it, when there is one: its lines begin at one place and have a
    size or baselines of their own, while the cells of a table share the baselines of their row."""
    best: tuple[int, list[Word]] | None = None
    for x, first, last in _strips(lines):
        words = [word for line in lines[first : last + 1] for word in line.words]
        sides = [w for w in words if w.x1 <= x], [w for w in words if w.x0 >= x]
        if not all(sides):
            continue
        width = max(w.x1 for w in words) - min(w.x0 for w in words)
        extents = [max(w.x1 for w in side) - min(w.x0 for w in side) for side in sides]
        narrow = 0 if extents[0] < extents[1] else 1
        side, text = sides[narrow], sides[1 - narrow]
        gutter = min(w.x0 for w in sides[1]) - max(w.x1 for w in sides[0])
        if extents[narrow] > _SIDE_WIDTH * width or gutter < _MIN_GUTTER:
            continue
        rows, main = list(lines_in_order(side)), list(lines_in_order(text))
        if len(rows) < _SIDE_LINES or len(main) < _SIDE_LINES or (best is not None and best[0] >= len(rows)):
            continue
        if _stands_apart(rows, main):
            best = len(rows), side
    if best is None:
        return None
    apart = {id(word) for word in best[1]}
    text = [word for line in lines for word in line.words if id(word) not in apart]
    return [line_of(line, page) for line in lines_in_order(text)], [
        line_of(line, page) for line in lines_in_order(best[1])
    ]


def _stands_apart(rows: Sequence[Sequence[Word]], main: Sequence[Sequence[Word]]) -> bool:
    """Whether rows are a column of their own beside running text."""
    edges = Counter(round(row[0].x0 / 3) for row in rows)
    aligned = max(edges[edge] + edges[edge + 1] for edge in edges)
    prose = sum(len(row) >= 4 for row in main)
    if aligned < 0.6 * len(rows) or prose < 0.6 * len(main):
        return False
    if any(is_mark(row, 0) or (len(row) == 1 and row[0].text in MARKS) for row in rows):
        return False  # the marks of a list beside its items
    size, usual = median(row[0].size for row in rows), median(row[0].size for row in main)
    alike = sum(abs(word.size - size) < 0.12 * size for row in rows for word in row)
    torn = any(two.x0 - one.x1 > 2 * one.size for row in rows for one, two in pairwise(row))
    if torn or alike < 0.85 * sum(map(len, rows)):
        return False  # a river through the text, that took some of it along
    baselines = sorted(row[0].y for row in main)
    shared = sum(_nearest(baselines, row[0].y) < 0.12 * usual for row in rows)
    return abs(size - usual) > 0.07 * usual or shared < 0.5 * len(rows)


def _nearest(ordered: Sequence[float], y: float) -> float:
    """How far the nearest of some ordered numbers is."""
    at = bisect_left(ordered, y)
    return min(abs(other - y) for other in ordered[max(0, at - 1) : at + 1])


def _strips(lines: Sequence[Line]) -> Iterator[tuple[float, int, int]]:
    """The strips that no word enters over a run of lines: x, and the first and last line. Neighbours that part the same
    words are told once, by the first."""
    if len(lines) < _MIN_LINES:
        return
    left, right = min(line.x0 for line in lines), max(line.x1 for line in lines)
    width = right - left
    if not 120 <= width < float("inf"):
        return
    step = max(_CELL, width / _CELLS)
    cells = int(width / step) + 1
    edges: set[int] = set()  # cells where an address begins or ends
    covered = [bytearray(cells + 2) for _ in lines]
    for row, line in zip(covered, lines, strict=True):
        for number, word in enumerate(line.words):
            if len(word.text) > _LONG and ("/" in word.text or "@" in word.text):
                edges |= {int((x - left) / step) for x in (word.x0, word.x1)}
                continue  # an address that did not fit into its column
            # The mark of a list item and its text are one: the strip between them is no gutter.
            last = line.words[number + 1].x0 if is_mark(line.words, number) else word.x1
            first, final = int((word.x0 - left) / step), int((last - left) / step)
            row[first : final + 1] = b"\1" * (final + 1 - first)
    columns = [bytes(column) for column in zip(*covered, strict=True)]
    start: int | None = None
    begin = int(_MIN_COLUMN * cells)
    for cell in range(begin, int((1 - _MIN_COLUMN) * cells) + 1):
        if cell > begin and columns[cell] == columns[cell - 1] and not edges & {cell - 1, cell}:
            continue
        x = left + (cell + 0.5) * step
        start = None
        for number in range(len(lines) + 1):
            free = number < len(lines) and not columns[cell][number]
            if free and start is None:
                start = number
            elif not free and start is not None:
                if number - start >= _MIN_LINES:
                    yield x, start, number - 1
                start = None


def _judge(lines: Sequence[Line], first: int, last: int, x: float, width: float) -> tuple[float, int, int] | None:
    """How good a gutter at x is over lines first to last: its score and the lines it really parts, None for none."""
    if last - first + 1 < _MIN_LINES:
        return None
    run = lines[first : last + 1]
    sides = [(any(w.x1 <= x for w in line.words), any(w.x0 >= x for w in line.words)) for line in run]
    first, last = _trimmed(lines, first, last, sides, x)
    if last - first + 1 < _MIN_LINES:
        return None
    words = [word for line in lines[first : last + 1] for word in line.words]
    ones, twos = [w for w in words if w.x1 <= x], [w for w in words if w.x0 >= x]
    if not ones or not twos:
        return None
    gutter = min(w.x0 for w in twos) - max(w.x1 for w in ones)
    size = median(word.size for word in words)
    if gutter < max(_MIN_GUTTER, 0.6 * size):
        return None
    if _is_side(ones, twos) or _is_side(twos, ones):
        return None
    counts = []
    for side in (ones, twos):
        rows = list(lines_in_order(side))
        extent = max(w.x1 for w in side) - min(w.x0 for w in side)
        prose = sum(len(row) >= 3 for row in rows)
        filled = sum(row[-1].x1 - row[0].x0 > 0.6 * extent for row in rows)
        if len(rows) < _MIN_LINES or extent < _MIN_COLUMN * width or len(side) < 2.6 * len(rows):
            return None
        if prose < 0.5 * len(rows) or filled < 0.4 * len(rows):
            return None
        counts.append(len(rows))
    if min(counts) < _FEW_LINES and gutter < 1.5 * _wide_gap(ones, twos):
        return None  # a river through a few justified lines
    return min(counts) + gutter / 1000, first, last


def _is_side(one: Sequence[Word], other: Sequence[Word]) -> bool:
    """Whether words in one place are narrower and smaller than the text beside them."""
    widths = [max(w.x1 for w in side) - min(w.x0 for w in side) for side in (one, other)]
    sizes = [median(word.size for word in side) for side in (one, other)]
    return widths[0] < 0.6 * widths[1] and sizes[0] < 0.95 * sizes[1]


def _wide_gap(*sides: Sequence[Word]) -> float:
    """The third quartile of the gaps between words."""
    gaps = sorted(two.x0 - one.x1 for side in sides for row in lines_in_order(side) for one, two in pairwise(row))
    return gaps[3 * len(gaps) // 4] if gaps else 0.0


def _trimmed(
    lines: Sequence[Line], first: int, last: int, sides: Sequence[tuple[bool, bool]], x: float
) -> tuple[int, int]:
    """Lines at either end that stand on one side only, and apart, do not belong to the columns, unless they fill the
    column: the last page often has a long first column beside a short second one."""
    steps = sorted(lines[n].y - lines[n + 1].y for n in range(first, last))
    usual = steps[len(steps) // 2] if steps else 0.0
    run = lines[first : last + 1]
    both = [side for side in sides if all(side)]
    if not both:
        return first, last
    widths = (
        max((w.x1 for line in run for w in line.words if w.x1 <= x), default=x) - min(line.x0 for line in run),
        max(line.x1 for line in run) - min((w.x0 for line in run for w in line.words if w.x0 >= x), default=x),
    )

    def fills(position: int) -> bool:
        width = widths[0] if sides[position][0] else widths[1]
        return run[position].x1 - run[position].x0 > 0.85 * width

    head, tail = 0, len(sides) - 1
    size = median(line.size for line in run)
    while head < tail and not all(sides[head]) and abs(run[head].size - size) > 0.12 * size and first + head > 0:
        if abs(lines[first + head - 1].size - run[head].size) > 0.5:
            break
        head += 1  # the last line of a title over the columns
    for position in range(min(8, len(sides) - 1)):
        if all(sides[position]) or fills(position):
            break
        if run[position].y - run[position + 1].y > 1.6 * max(usual, run[0].size):
            head = position + 1
    for position in range(len(sides) - 1, 0, -1):
        if all(sides[position]) or fills(position):
            break
        if run[position - 1].y - run[position].y > 1.6 * max(usual, run[0].size):
            tail = position - 1
    return first + head, first + tail
