"""The figures of a passage as they are written: the safety net under the recognised amounts.

A figure may be read in more than one way ("1.250" is 1250 or 1.25); two figures are the same when they share a reading.
"""

import re
import unicodedata
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from presskit import locales
from presskit.check.addresses import blanked
from presskit.check.comparison import Passage
from presskit.model import Side

_FIGURE = re.compile(
    r"(?<![\w.,])\d{1,3}(?:[ \u00a0\u202f\u2009']\d{3})+(?![\d])(?:[.,]\d+)?|\d+(?:[.,]\d+)*", re.ASCII
)
WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_AFTER = re.compile(r"[ \u00a0\u202f]?([^\W\d_]+)")
_COMBINING = "\u0300"  # no character before it combines with another
_SHORT, _PASSAGE = 40, 2000  # characters of what is remembered once folded, and once cut into words
SEPARATORS = " \u00a0\u202f\u2009'"


@dataclass(frozen=True, slots=True)
class Figure:
    """Digits with their separators at [start, end) of the document; `readings` are the numbers they may stand for, and
    `scale` is the power of ten of the `word` after them ("9.4 billion": 9), 0 when there is none."""

    start: int
    end: int
    text: str
    readings: frozenset[str]
    scale: int = 0
    word: str = ""

    @property
    def scaled(self) -> frozenset[str]:
        """What they stand for with that word."""
        if not self.scale:
            return self.readings
        return frozenset(_plain(f"{r}e{self.scale}") for r in self.readings if r.replace(".", "", 1).isdigit())


def figures(passage: Passage) -> tuple[Figure, ...]:
    """All figures of a passage but those inside words and addresses; linear in its length."""
    found = []
    for segment in passage.segments:
        text = blanked(segment.text)
        for match in _FIGURE.finditer(text):
            before = text[match.start() - 1 : match.start()]
            if before.isalpha() or before == "_":
                continue  # part of a name: "libc6"
            start = segment.start + match.start()
            word, scale = _scale(text, match.end(), segment.lang)
            found.append(Figure(start, start + len(match.group()), match.group(), readings(match.group()), scale, word))
    return tuple(found)


def _scale(text: str, at: int, lang: str) -> tuple[str, int]:
    """A word right after a figure with its power of ten: "millions", "bn", "k" without a space; ("", 0) when none."""
    match = _AFTER.match(text, at)
    if not match or lang not in ("fr", "en"):
        return "", 0
    word = match.group(1)
    if len(word) == 1 and (word not in "kK" or match.end() - at > 1):
        return "", 0  # metres, bytes
    scale = locales.get(lang).tokens.scales.get(fold(word), 0)
    return (match.group(), scale) if scale else ("", 0)


def readings(text: str) -> frozenset[str]:
    """The plain decimal numbers a figure may stand for, and its digits as an identifier."""
    plain = "".join(c for c in text if c not in SEPARATORS)
    marks = [c for c in plain if not c.isdigit()]
    if not marks:
        return frozenset((_plain(plain),))
    found = {plain}
    if set(marks) <= {",", "."}:
        head, _, tail = plain.rpartition(marks[-1])
        whole = head.replace(",", "").replace(".", "")
        if marks[-1] not in marks[:-1]:
            found.add(_plain(f"{whole}.{tail}"))
        if all(len(part) == 3 for part in re.split("[.,]", plain)[1:]):
            found.add(_plain(whole + tail))
    return frozenset(found)


def _plain(number: str) -> str:
    value = Decimal(number)
    text = f"{value.normalize():f}"
    return text or "0"


def number_words(passage: Passage, side: Side) -> frozenset[str]:
    """The numbers a passage writes in words ("douze"), as plain decimals."""
    known = locales.get(side).tokens.numbers
    return frozenset(str(known[word]) for word in words(passage.text) if word in known)


def words(text: str) -> list[str]:
    """The words of a text, in lower case without accents."""
    return list(_passage_words(text)) if len(text) <= _PASSAGE else WORD.findall(fold(text))


@lru_cache(maxsize=4096)
def _passage_words(text: str) -> tuple[str, ...]:
    """Many checks ask for the words of the same passage."""
    return tuple(WORD.findall(fold(text)))


@lru_cache(maxsize=4)
def plain(text: str) -> str:
    """The words of a text in a row; more than one check asks for those of the same document."""
    return f" {' '.join(words(text))} "


def holds(text: str, said: str) -> bool:
    """Does a text hold the words of a passage one after the other, whatever their marks?"""
    sought = " ".join(words(said))
    return bool(sought) and f" {sought} " in plain(text)


def fold(text: str) -> str:
    """Lower case, accents removed; the length may change."""
    if text.isascii():
        return text.lower()
    return _folded(text) if len(text) <= _SHORT else _folded.__wrapped__(text)


@lru_cache(maxsize=65536)
def _folded(text: str) -> str:
    folded = unicodedata.normalize("NFKD", text.casefold())
    return "".join([c for c in folded if c < _COMBINING or not unicodedata.combining(c)])


def near(left: str, right: str) -> bool:
    """Do two figures differ like a slip: one digit, two digits swapped, or a factor of ten? A version's
    number that is only less precise (5.0, 5.0.6) is none."""
    from rapidfuzz.distance import OSA

    if left.startswith(right + ".") or right.startswith(left + "."):
        return False
    mine, theirs = (re.sub(r"\D", "", text) for text in (left, right))
    if mine.strip("0") == theirs.strip("0"):
        return bool(mine.strip("0")) and left != right
    return len(mine) > 1 and len(theirs) > 1 and OSA.distance(mine, theirs) <= 1
