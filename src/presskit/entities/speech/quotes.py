"""Quotation marks paired: several paragraphs joined, nested marks, a stray or missing closing mark.

One pass over the marks, linear; a mark without its partner closes at the end of its paragraph. Which stretches are
speech, and whose, is decided in `speakers.py`.
"""

import bisect
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from presskit.entities.words import Words

_MARK: Final = re.compile(r"<<(?=\s?[A-ZÀ-Þ])|>>|''|[«»“”„\"‹›‘]|(?<![^\s(])'(?=\s?[A-ZÀ-Þ])")
_DOUBLE: Final = frozenset(("<<", "''"))  # marks of two characters
SPANNED: Final = 5  # paragraphs a quotation may go on for with no mark of its own
_PAIRS: Final = {"«": "»", "“": "”", "„": "”", '"': '"', "‹": "›", "<<": ">>", "''": "''"}
_SINGLE: Final = re.compile(
    r"(?:[.,!?…]’(?=\s|$))|(?:(?<=[^\W\d_])’(?=[.,;]|$))"
)  # where a quotation in single marks may end
_STRAIGHT: Final = re.compile(r"(?:[.,!?…]|\s)'(?=\s|$|[.,;])")  # … in straight ones


@dataclass(frozen=True, slots=True)
class Marked:
    """A stretch between quotation marks: [open, close) with the marks, [start, end) without; `whole` when both marks
    stand there."""

    open: int
    close: int
    start: int
    end: int
    whole: bool


def marked(text: str, blocks: Sequence[tuple[int, int]]) -> tuple[Marked, ...]:
    """The outermost quoted stretches of a document, in order. `blocks` are its paragraphs (start, end).

    A stretch that is not closed in its paragraph goes on in the next one when that one begins with an opening mark
    (the convention for several paragraphs) or holds the closing mark before any other opening one; else it ends with
    its paragraph.
    """
    found: list[Marked] = []
    opened: tuple[int, str] | None = None
    depth = single = 0
    for index, (begin, end) in enumerate(blocks):
        if opened is not None:
            following = text[begin : begin + 2].lstrip()
            carried = following[:1] == opened[1] or following[:1] in ("»", "«", "“", '"')
            closing = _PAIRS[opened[1]]
            at = text.find(closing, begin, end)
            reopening = text.find(opened[1], begin + 1, end) if opened[1] != closing else -1
            if not carried and (at < 0 or 0 <= reopening < at) and not _closes(text, blocks, index, opened):
                previous = blocks[index - 1][1]
                found.append(_stretch(text, opened[0], previous, False))
                opened, depth = None, 0
        endless = end
        for match in _MARK.finditer(text, begin, end):
            mark, at = match.group(), match.start()
            if opened is None:
                if mark in "‘'":
                    if not (single <= at < endless and (mark == "'" or _opens(text, at))):
                        continue
                    ending = (_SINGLE if mark == "‘" else _STRAIGHT).search(text, at + 2, end)
                    if ending is None:
                        endless = at  # nothing behind this mark ends a quotation in this block
                    else:
                        single = ending.end()
                        found.append(_stretch(text, at, single, True))
                    continue
                if at < single:
                    continue
                twofold = mark == "<<" or (
                    mark == "''" and _opens(text, at + 1) and (at == 0 or not text[at - 1].isalnum())
                )
                if mark in "«“„‹" or twofold or (mark == '"' and (_opens(text, at) or _apart(text, at, end))):
                    opened, depth = (at, mark), 0
                continue
            closing = _PAIRS[opened[1]]
            if at <= begin + 1 and not text[begin:at].strip() and at > opened[0] + 1 and mark in (opened[1], "»", "«"):
                continue  # the mark that opens every further paragraph
            if mark == opened[1] and mark != closing and not _ends(text, at, end):
                depth += 1
            elif (
                mark == closing
                or (closing == "”" and mark == '"' and not _opens(text, at))
                or (opened[1] == '"' and mark in ("”", "''"))
                or (mark == opened[1] == "“")
            ):
                if depth:
                    depth -= 1
                else:
                    found.append(_stretch(text, opened[0], match.end(), True))
                    opened = None
    if opened is not None:
        last = next((e for s, e in blocks if s <= opened[0] < e), len(text))
        found.append(_stretch(text, opened[0], last, False))
    return tuple(found)


def _closes(text: str, blocks: Sequence[tuple[int, int]], index: int, opened: tuple[int, str]) -> bool:
    """Whether the first mark of the next paragraphs is the closing one: some writers open a quotation of several
    paragraphs once."""
    if opened[1] == '"':
        return False
    last = blocks[min(index + SPANNED, len(blocks)) - 1][1]
    match = _MARK.search(text, blocks[index][0], last)
    return match is not None and match.group() == _PAIRS[opened[1]]


def _opens(text: str, at: int) -> bool:
    return (
        (at == 0 or (not text[at - 1].isalnum() and text[at - 1] not in ".,!?…"))
        and at + 1 < len(text)
        and not text[at + 1].isspace()
    )


def _ends(text: str, at: int, end: int) -> bool:
    """An opening mark of curled ones where only a closing one can stand: "… to go down.“"."""
    return text[at] == "“" and at > 0 and text[at - 1] in ".,!?…" and (at + 1 >= end or text[at + 1].isspace())


def _apart(text: str, at: int, end: int) -> bool:
    """A straight mark with spaces around it opens when its partner stands apart too, before `end`: " so " said X."""
    if (
        (at and not text[at - 1].isspace())
        or not text[at + 1 : at + 2].isspace()
        or not text[at + 2 : at + 3].isalpha()
    ):
        return False
    partner = text.find('"', at + 1, end)
    return partner > 0 and (text[partner - 1].isspace() or text[partner - 1] in ".!?…")


def _stretch(text: str, opened: int, close: int, whole: bool) -> Marked:
    width = 2 if text[opened : opened + 2] in _DOUBLE else 1
    start, end = opened + width, close - (2 if text[close - 2 : close] in _DOUBLE else 1) if whole else close
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Marked(opened, close, start, end, whole)


def labels(words: Words, stretches: Sequence[Marked]) -> list[tuple[int, int]]:
    """Word spans of short stretches that are titles or names rather than speech: few words, mostly capitalised."""
    found = []
    for one in stretches:
        start = bisect.bisect_left(words.starts, one.start)
        end = bisect.bisect_left(words.starts, one.end)
        if 0 < end - start <= 14 and one.whole:
            capitals = sum(words.cap(k) for k in range(start, end))
            lower = sum(words.kinds[k] == "L" and len(words.texts[k]) > 3 for k in range(start, end))
            clause = lower >= 2 and any(words.texts[k] == "," for k in range(start, end))
            if capitals > lower and not clause and words.texts[end - 1] not in ".,":
                found.append((start, end))
    return found
