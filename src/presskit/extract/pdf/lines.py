"""Words of a page as lines.

A line is what stands on one baseline; exponents, footnote marks and drop capitals do not change where it stands.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from statistics import median

from presskit.extract.pdf.canvas import WORD_GAP, Word

MARKS = frozenset("•●◦▪■‣·➢➔►✓❍○□◆❖⁃∙*-–—")
_MARK_APART = 0.7  # of the font size: the least gap in front of a mark that does not open its line
_MOST_CAPITALS = 20  # drop capitals on a page
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
    if number and word.x0 - words[number - 1].x1 < _MARK_APART * word.size:
        return False  # a dash at the end of a column
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


def with_capitals(words: Sequence[Word]) -> list[Word]:
    """The words of a page with each drop capital set in front of the first of the lines that stand beside it; those
    lines begin where the capital does."""
    usual = median(word.size for word in words) if words else 0.0
    capitals = [word for word in words if word.size > 1.8 * usual and _is_capital(word.text)]
    found = list(words)
    for capital in capitals[:_MOST_CAPITALS]:
        beside = [
            word
            for word in found
            if word.size < 0.6 * capital.size
            and 0 <= word.x0 - capital.x1 < capital.size
            and capital.y - 0.3 * usual < word.y < capital.y + capital.size
        ]
        firsts = [next(iter(line)) for line in lines_in_order(beside)]
        if len(firsts) < 2:
            continue
        replaced = {id(word): replace(word, x0=capital.x0) for word in firsts}
        top = firsts[0]
        replaced[id(top)] = replace(top, x0=capital.x0, text=capital.text + top.text, spaced=capital.spaced)
        if _is_word(capital.text, top.text, found):
            replaced[id(top)] = replace(top, x0=capital.x0, text=f"{capital.text} {top.text}", spaced=capital.spaced)
        found = [replaced.get(id(word), word) for word in found if word is not capital]
    return found


def _is_capital(text: str) -> bool:
    letters = text.strip("«“\"'’ \u00a0")
    return len(letters) == 1 and letters.isupper()


def _is_word(capital: str, rest: str, words: Sequence[Word]) -> bool:
    """Whether the capital is a word of its own, as in "A room": the rest stands elsewhere by itself."""
    if capital not in ("A", "À", "I", "Y", "O"):
        return False
    known = Counter(word.text.lower() for word in words)
    return known[rest.lower()] > 1 and not known[(capital + rest).lower()]


def _left_to_right(line: list[Word]) -> list[Word]:
    return sorted(line, key=lambda word: word.x0)
