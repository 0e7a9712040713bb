"""Rows of tables among the lines of a PDF page: columns by their left edge, right edge or middle."""

from collections.abc import Callable

import pytest

from presskit.extract.pdf.canvas import Word
from presskit.extract.pdf.lines import Line, line_of
from presskit.extract.pdf.rows import rows_of
from tests.cost import costs_at_most


def line(y: float, *cells: tuple[str, float, float]) -> Line:
    words = [Word(text, x0, x1, y, 10.0, bold=False, spaced=True) for text, x0, x1 in cells]
    return line_of(words, 0)


@pytest.mark.parametrize(
    ("one", "two", "is_row"),
    [
        ((200.0, 230.0), (202.0, 290.0), True),  # left edges
        ((200.0, 230.0), (150.0, 232.0), True),  # right edges
        ((200.0, 230.0), (180.0, 251.0), True),  # middles
        ((200.0, 230.0), (204.0, 290.0), False),
    ],
)
def test_two_lines_with_a_column_in_common_are_rows(
    one: tuple[float, float], two: tuple[float, float], is_row: bool
) -> None:
    lines = [line(700.0, ("feu", 50.0, 70.0), ("12", *one)), line(686.0, ("digue", 50.0, 80.0), ("3", *two))]
    assert rows_of(lines) == ({0: ["feu", "12"], 1: ["digue", "3"]} if is_row else {})


def test_rows_of_thousands_of_cells_take_linear_time() -> None:
    def rows(cells: int) -> Callable[[], object]:
        def row(y: float, off: float) -> Line:
            places = [off + 114.0 * (n // 3) + 10.0 * (n % 3) for n in range(3 * cells)]  # in threes, then a gap
            return line(y, *(("ab", x, x + 8.0) for x in places))

        lines = [row(700.0, 0.0), row(688.0, 45.0)]
        assert rows_of(lines) == {}
        return lambda: rows_of(lines)

    assert costs_at_most(10, rows(1_000), rows(4_000))
