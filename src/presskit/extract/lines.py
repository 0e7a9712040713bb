"""Words of a page as lines.

A line is what stands on one baseline; exponents, footnote marks and drop capitals do not change where it stands.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from presskit.extract.canvas import WORD_GAP, Word

MARKS = frozenset("•●◦▪■‣·➢➔►✓❍○□◆❖⁃∙*-–—")
_ORDINAL = re.compile(r"\(?(?:\d{1,2}|[a-z])[.)]")


@dataclass(frozen=True, slots=True)
class Line:
    """Words of one baseline from left to right, with what they have in common: `bold` when all are, `light` when none
    is; `y` and `size` are those of most of the characters (exponents and drop capitals do not count)."""

    words: tuple[Word, ...]
    page: int
    x0: float
    x1: float
    y: float
    size: float
    bold: bool
    light: bool
    text: str


def line_of(words: Sequence[Word], page: int) -> Line:
    """The line that some words (at least one) make."""
    sizes: Counter[float] = Counter()
    for word in words:
        sizes[round(word.size, 1)] += len(word.text)
    usual = max(sizes, key=lambda size: (sizes[size], size))
    main = next(word for word in words if round(word.size, 1) == usual)
    return Line(
        words=tuple(words),
        page=page,
        x0=words[0].x0,
        x1=max(word.x1 for word in words),
        y=main.y,
        size=main.size,
        bold=all(word.bold for word in words),
        light=not any(word.bold for word in words),
        text=joined(words),
    )


def joined(words: Sequence[Word]) -> str:
    """The text of words on one line, a space where the file has one or the gap is as wide as one."""
    pieces: list[str] = []
    for number, word in enumerate(words):
        if number:
            before = words[number - 1]
            gap = word.x0 - before.x1
            if word.spaced or gap > WORD_GAP * min(word.size, before.size) or gap < -0.5 * word.size:
                pieces.append(" ")
        pieces.append(word.text)
    return "".join(pieces)


def is_mark(words: Sequence[Word], number: int) -> bool:
    """Whether a word may be the mark of a list item whose text is the next word."""
    word = words[number]
    if number + 1 == len(words) or not (word.bullet or word.text in MARKS or _ORDINAL.fullmatch(word.text)):
        return False
    return words[number + 1].x0 - word.x1 < 4 * word.size


def lines_in_order(words: Sequence[Word]) -> Iterator[list[Word]]:
    """Words by baseline from top to bottom, each line from left to right. A word belongs to the line whose baseline is
    nearer than 0.45 of the larger font size (exponents and footnote marks stand that high)."""
    line: list[Word] = []
    baseline = size = 0.0
    for word in sorted(words, key=lambda word: (-word.y, word.x0)):
        if line and baseline - word.y > 0.45 * max(size, word.size):
            yield _left_to_right(line)
            line = []
        if not line or word.size > size:
            baseline, size = word.y, word.size
        line.append(word)
    if line:
        yield _left_to_right(line)


def _left_to_right(line: list[Word]) -> list[Word]:
    return sorted(line, key=lambda word: word.x0)
