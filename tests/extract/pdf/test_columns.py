"""Work on a page is bounded by its words, however wide it is and however its words are spread."""

import pytest

from presskit.extract.pdf import columns
from presskit.extract.pdf.canvas import Word


def word(text: str, x0: float, x1: float, y: float) -> Word:
    return Word(text=text, x0=x0, x1=x1, y=y, size=8, bold=False, spaced=False)


def torn(lines: int, width: float) -> list[Word]:
    """Two short words a line with nothing between them: every place is a strip."""
    rows = range(lines)
    return [word("ab", 0, 10, 10 * (lines - n)) for n in rows] + [
        word("cd", width - 10, width, 10 * (lines - n)) for n in rows
    ]


def stairs(lines: int, width: float) -> list[Word]:
    """A word between them in another place on each line: strips of many runs."""
    return torn(lines, width) + [
        word("ef", 20 + n * 37 % (width - 60), 28 + n * 37 % (width - 60), 10 * (lines - n)) for n in range(lines)
    ]


@pytest.mark.parametrize(("width", "made", "most"), [(600, torn, 20), (14_000, torn, 20), (14_000, stairs, 2_500)])
def test_how_often_a_page_is_judged(monkeypatch, width, made, most):
    judged = []
    real = columns._judge
    monkeypatch.setattr(columns, "_judge", lambda *given: judged.append(1) or real(*given))
    columns.regions_of(made(400, width), 1)
    assert 0 < len(judged) <= most


def test_two_columns_on_a_sheet_as_wide_as_a_wall():
    words = [
        word("prose", side + 900 * n, side + 900 * n + 800, 40.0 * (60 - row))
        for row in range(60)
        for side in (0, 5_000)
        for n in range(5)
    ]
    assert [(region.column, len(region.lines)) for region in columns.regions_of(words, 1)] == [(1, 60), (2, 60)]
