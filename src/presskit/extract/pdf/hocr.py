"""hOCR, the format in which tesseract says what it read and where (hOCR 1.2), as the words of a page.

A scan lies a little askew: the words are turned back by the median slope of the baselines. The size of a line is
measured from its ink and wavers; sizes that are nearly the same are made the same over all pages (`levelled`), for
paragraphs and titles are told by size.
"""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import atan, cos, sin
from typing import TYPE_CHECKING

from presskit.extract.pdf.canvas import Word

if TYPE_CHECKING:
    from lxml import etree

_LINES = frozenset(("ocr_line", "ocr_header", "ocr_textfloat", "ocr_caption"))
_BOX = re.compile(r"bbox (-?\d+) (-?\d+) (-?\d+) (-?\d+)")
_BASELINE = re.compile(r"baseline (-?[\d.]+) (-?[\d.]+)")
_SIZE = re.compile(r"x_size ([\d.]+)")
_SURE = re.compile(r"x_wconf (\d+)")
_FONT_SIZE = 1.06  # x_size runs from the descenders to the ascenders; a font's size is a little more
_DOUBTFUL = 35  # of 100: signs below that are specks and rules, not words
_BULLETS = frozenset("e°o¢©®+*»·")  # what a bullet at the start of a line is taken for; no line begins with such a word
_RULES = frozenset("_|~=\\¦")
_ALIKE = 1.13  # sizes whose ratio is below that are one size


@dataclass(frozen=True, slots=True)
class Place:
    """Where a picture lies on its page: `x`, `y` of its lower left corner, and points a pixel `across` and `up`."""

    x: float
    y: float
    across: float
    up: float
    height: int  # pixels


@dataclass(frozen=True, slots=True)
class Reading:
    """The words of a picture; `confidence` is the mean over the characters, 0 to 100; `doubtful` are signs that were
    taken for specks."""

    words: tuple[Word, ...] = ()
    confidence: float = 0.0
    doubtful: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Line:
    x0: float
    bottom: float
    slope: float
    size: float
    words: tuple[tuple[str, float, float, int], ...]  # text, left, right, confidence


def reading(hocr: bytes, place: Place) -> Reading:
    """The words that an hOCR file holds, in points on the page. Empty when the file is damaged."""
    lines = _lines(hocr)
    slope = _median([(line.slope, line.words[-1][2] - line.words[0][1]) for line in lines])
    turn = atan(slope)
    words: list[Word] = []
    doubtful: list[str] = []
    sure = characters = 0
    for line in lines:
        kept = []
        for word in line.words:
            speck = set(word[0]) <= _RULES or word[3] < _DOUBTFUL
            if speck and not any(char.isalnum() for char in word[0]):
                doubtful.append(word[0])
            else:
                kept.append(word)
        for number, (text, left, right, confidence) in enumerate(kept):
            down = line.bottom + line.slope * (left - line.x0)
            x0, y = _placed(left, down, turn, place)
            x1, _ = _placed(right, line.bottom + line.slope * (right - line.x0), turn, place)
            size = line.size * place.up * _FONT_SIZE
            if number:
                y = words[-1].y  # a line has one baseline
            bullet = (
                number == 0
                and len(kept) > 1
                and text.strip("_|~") in _BULLETS
                and kept[1][1] - right > 0.25 * line.size
            )
            shown = "•" if bullet else text
            words.append(Word(shown, x0, max(x1, x0), y, size, bold=False, spaced=True, bullet=bullet))
            sure += confidence * len(text)
            characters += len(text)
    return Reading(tuple(words), sure / characters if characters else 0.0, tuple(doubtful))


def _placed(across: float, down: float, turn: float, place: Place) -> tuple[float, float]:
    """A pixel as a point of the page once the picture is turned back."""
    x = across * cos(turn) + down * sin(turn)
    y = down * cos(turn) - across * sin(turn)
    return place.x + x * place.across, place.y + (place.height - y) * place.up


def _lines(hocr: bytes) -> list[_Line]:
    from lxml import etree

    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, recover=True, huge_tree=False)
    try:
        root = etree.fromstring(hocr, parser)
    except (etree.XMLSyntaxError, ValueError):
        return []
    if root is None:
        return []
    found = (_line(element) for element in root.iter() if element.get("class") in _LINES)
    return [line for line in found if line is not None]


def _line(element: "etree._Element") -> _Line | None:
    title = element.get("title") or ""
    box, baseline, size = _BOX.search(title), _BASELINE.search(title), _SIZE.search(title)
    if box is None or size is None:
        return None
    words = []
    for child in element.iter():
        if child.get("class") != "ocrx_word":
            continue
        own, sure = _BOX.search(child.get("title") or ""), _SURE.search(child.get("title") or "")
        text = "".join(map(str, child.itertext())).strip()
        if own is not None and text:
            words.append((text, float(own[1]), float(own[3]), int(sure[1]) if sure else 0))
    if not words:
        return None
    slope, rise = (float(baseline[1]), float(baseline[2])) if baseline else (0.0, 0.0)
    return _Line(float(box[1]), float(box[4]) + rise, slope, float(size[1]), tuple(words))


def _median(weighted: Sequence[tuple[float, float]]) -> float:
    """The median of some values with weights; 0 for none."""
    half = sum(weight for _, weight in weighted) / 2
    for value, weight in sorted(weighted):
        half -= weight
        if half <= 0:
            return value
    return 0.0


def levelled(pages: Sequence[Sequence[Word]]) -> list[list[Word]]:
    """The words of all recognised pages with few sizes: the most frequent size takes in those that are nearly the
    same, then the most frequent of what is left does, and so on."""
    counts: Counter[float] = Counter()
    for words in pages:
        for word in words:
            counts[round(word.size, 1)] += len(word.text)
    level: dict[float, float] = {}
    for size, _ in sorted(counts.items(), key=lambda item: (-item[1], item[0])):
        if size not in level:
            level |= {other: size for other in counts if other not in level and size / _ALIKE < other < size * _ALIKE}
            level[size] = size
    return [[replace(word, size=level[round(word.size, 1)]) for word in words] for words in pages]
