"""Rows of tables among the lines of a page: gaps at the same places in lines that follow one another."""

from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise

from presskit.extract.pdf.canvas import Word
from presskit.extract.pdf.lines import Line, joined

_CELL_GAP = 2.0  # of the font size: the least gap between cells
_SAME_PLACE = 3.0  # points


def rows_of(lines: Sequence[Line]) -> dict[int, list[str]]:
    """The lines that are rows of a table, with their cells: at least two in turn with gaps at the same places. A line
    that only continues cells of the row above has no cells of its own, its words are added there."""
    cells = [_cells(line) for line in lines]
    rows: dict[int, list[str]] = {}
    number = 0
    while number < len(lines):
        end = number
        while end + 1 < len(lines) and _aligned(cells[end], cells[end + 1]) and _near(lines[end], lines[end + 1]):
            end += 1
        if end > number:
            for row in range(number, end + 1):
                rows[row] = [joined(cell) for cell in cells[row]]
            number = end
        number += 1
    return rows


def _near(one: Line, two: Line) -> bool:
    return one.y - two.y < 4 * max(one.size, two.size)


def _cells(line: Line) -> list[list[Word]]:
    gaps = [two.x0 - one.x1 for one, two in pairwise(line.words)]
    # Justified lines have wide gaps, too, but all alike.
    wide = max(_CELL_GAP * line.size, 3 * sorted(gaps)[len(gaps) // 3]) if len(gaps) > 2 else _CELL_GAP * line.size
    cells: list[list[Word]] = [[line.words[0]]]
    for gap, word in zip(gaps, line.words[1:], strict=True):
        if gap > wide:
            cells.append([word])
        else:
            cells[-1].append(word)
    return cells


def _aligned(one: Sequence[Sequence[Word]], two: Sequence[Sequence[Word]]) -> bool:
    """Whether two rows of two cells or more have a column in common beside the first: left, right or middle."""
    if len(one) < 2 or len(two) < 2 or (one[0][0].bullet or (len(one[0][0].text) == 1 and len(one[0]) == 1)):
        return False
    return any(_near_another(_places(one[1:], kind), _places(two[1:], kind)) for kind in range(3))


def _places(cells: Sequence[Sequence[Word]], kind: int) -> list[float]:
    """The left edges, right edges or middles of cells, from left to right."""
    return sorted((cell[0].x0, cell[-1].x1, (cell[0].x0 + cell[-1].x1) / 2)[kind] for cell in cells)


def _near_another(one: Sequence[float], two: Sequence[float]) -> bool:
    """Whether a place of one row is less than `_SAME_PLACE` from one of the other, looked up by bisection: a hostile
    page has rows of thousands of cells."""
    for place in one:
        after = bisect_left(two, place)
        if any(abs(other - place) < _SAME_PLACE for other in two[max(0, after - 1) : after + 1]):
            return True
    return False
