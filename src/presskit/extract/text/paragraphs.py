"""Lines of plain text as blocks: paragraphs (one a line, or wrapped), headings, list items; spans into the text.

Nothing is changed: a draft's `start` is the offset of its text. The mark of a list item ("- ", "1. ") is no part of it.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from presskit.extract.draft import Draft

_BULLET = re.compile(r"([-–—•●◦▪■‣·*+o➢➔►✓])[ \t\u00a0\u202f]+(?=\S)")
_NUMBER = re.compile(r"\(?(\d{1,2})[.)][ \t\u00a0]+(?=\S)")
_LETTER = re.compile(r"\(?([a-z])\)[ \t\u00a0]+(?=\S)")
_RULE = re.compile(r"[-=_*~#.•·\s]{3,}")
_SENTENCE_END = re.compile(r"[.!?…:;,»”\")\]–—-]$")
_REACHED = re.compile(r"@|https?://|www\.|\+?\d[\d .\u00a0\u202f()/-]{7,}\d")
_MAX_WRAP = 130  # characters; a wider column is not one that somebody wrapped by hand
_MAX_HEADING = 180


@dataclass(frozen=True, slots=True)
class Line:
    """A line without outer white space; `gap` is the number of empty lines before it."""

    start: int
    text: str
    indent: int
    gap: int

    @property
    def end(self) -> int:
        """Where it ends in the text."""
        return self.start + len(self.text)


def lines_of(text: str, start: int = 0, end: int | None = None) -> list[Line]:
    """The lines of text[start:end] that hold something; page breaks and the Unicode separators end a line too."""
    found: list[Line] = []
    gap = 0
    for piece in re.finditer(r"[^\n\f\u2028\u2029]*(?:[\n\f\u2028\u2029]|\Z)", text[start:end]):
        content = piece[0].strip()
        if content:
            indent = len(piece[0]) - len(piece[0].lstrip())
            found.append(Line(start + piece.start() + indent, content, indent, gap))
            gap = 0
        elif piece[0]:
            gap += 2 if piece[0] == "\f" else 1
    return found


def drafts_of(text: str, lines: Sequence[Line]) -> list[Draft]:
    """The blocks that lines make, in order; `press.mark` finds out later what they are in a release."""
    groups = list(_groups(lines))
    marks = [_list_marks(groups, number) for number in range(len(groups))]
    drafts: list[Draft] = []
    for number, group in enumerate(groups):
        start, end = group[0].start + marks[number], group[-1].end
        if marks[number]:
            drafts.append(Draft(text=text[start:end], start=start, kind="list_item"))
        elif _is_heading(groups, marks, number):
            drafts.append(Draft(text=text[start:end], start=start, kind="heading"))
        else:
            drafts.append(Draft(text=text[start:end], start=start))
    return drafts


def _groups(lines: Sequence[Line]) -> Iterator[list[Line]]:
    """Lines that belong to one paragraph."""
    width = _wrap_width(lines)
    group: list[Line] = []
    for line in lines:
        if group and not (line.gap == 0 and _goes_on(group[-1], line, width)):
            yield group
            group = []
        group.append(line)
    if group:
        yield group


def _wrap_width(lines: Sequence[Line]) -> int:
    """The column at which the text was wrapped, 0 when it was not: in wrapped text the first word of most lines would
    not have fitted on the line before (the rule of greedy line breaking)."""
    pairs = [(one, two) for one, two in pairwise(lines) if two.gap == 0]
    widest = max((len(line.text) + line.indent for line in lines), default=0)
    if widest > _MAX_WRAP or widest < 30:
        return 0
    full = sum(_is_full(one, two, widest) for one, two in pairs)
    return widest if full >= 2 and full >= 0.5 * len(pairs) else 0


def _is_full(line: Line, following: Line, width: int) -> bool:
    first = following.text.split(None, 1)[0]
    return line.indent + len(line.text) + 1 + len(first) > width - 2


def _goes_on(line: Line, following: Line, width: int) -> bool:
    length = _mark_length(following.text)
    # A dash that opens a line in the middle of a sentence is an aside.
    aside = following.text[0] in "-–—" and following.text[length : length + 1].islower() and line.text[-1] not in ".:;"
    if length and aside and width and _is_full(line, following, width) and not _mark_length(line.text):
        return following.indent == line.indent
    if length or _RULE.fullmatch(following.text) or _RULE.fullmatch(line.text):
        return False
    if width:
        return _is_full(line, following, width) and following.indent <= line.indent + 4
    # Lines broken by a mail program or by meaning: the sentence goes on in small letters.
    return len(line.text) >= 40 and following.text[0].islower() and not _SENTENCE_END.search(line.text)


def _mark_length(text: str) -> int:
    found = _BULLET.match(text) or _NUMBER.match(text) or _LETTER.match(text)
    return found.end() if found else 0


def _list_marks(groups: Sequence[Sequence[Line]], number: int) -> int:
    """How many characters of a group are the mark of a list item; 0 when it is none.

    One line that opens with a dash is the signature below a quotation ("– Zoé Lamy, présidente") or an aside; a list
    has two such lines, or one below a colon. Dashes do not mark where the line ends with one, too ("– 30 –").
    """
    text = groups[number][0].text
    length = _mark_length(text)
    if not length or (text[0] in "-–—*" and text[-1] in "-–—*"):
        return 0
    before = groups[number - 1][0].text if number else ""
    after = groups[number + 1][0].text if number + 1 < len(groups) else ""
    if _BULLET.match(text):
        if text[0] == "-" and before and before[-1] not in '»”"':
            return length
        alike = any(_mark_length(other) and other[0] == text[0] for other in (before, after))
        return length if alike or text[0] in "•●◦▪■‣➢➔►✓" or _introduces(groups, number) else 0
    ordinal = _ordinal(text)
    in_turn = (bool(before) and _ordinal(before) == ordinal - 1) or (bool(after) and _ordinal(after) == ordinal + 1)
    return length if in_turn else 0


def _introduces(groups: Sequence[Sequence[Line]], number: int) -> bool:
    return number > 0 and groups[number - 1][-1].text.endswith(":")


def typed_items(drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts of a rich format, in which list items whose mark was typed ("- so") lose the mark and become items."""
    groups = [[Line(0, draft.text, 0, 0)] for draft in drafts]
    marks = [_list_marks(groups, number) if draft.text else 0 for number, draft in enumerate(drafts)]
    return [
        replace(draft, text=draft.text[mark:], kind="list_item") if mark and draft.kind == "paragraph" else draft
        for draft, mark in zip(drafts, marks, strict=True)
    ]


def _ordinal(text: str) -> int:
    if found := _NUMBER.match(text):
        return int(found[1])
    found = _LETTER.match(text)
    return ord(found[1]) - 96 if found else -10


def _is_heading(groups: Sequence[Sequence[Line]], marks: Sequence[int], number: int) -> bool:
    """A short line without a full stop, in front of something longer."""
    group = groups[number]
    text = group[0].text
    if len(group) > 2 or not is_title_like(" ".join(line.text for line in group)):
        return False
    following = groups[number + 1] if number + 1 < len(groups) else None
    if following is None or (number and groups[number - 1][-1].text.endswith((":", ","))):
        return False
    if marks[number + 1]:
        return True
    size = sum(len(line.text) for line in following)
    return size > len(text) or (is_title_like(following[0].text) and number + 2 < len(groups))


def is_title_like(text: str) -> bool:
    """Whether a line reads like a title: short, begins with a capital, a digit or a quotation mark, no full stop."""
    if len(text) > _MAX_HEADING or len(text.split()) > 30 or _SENTENCE_END.search(text) or _REACHED.search(text):
        return text.endswith(("»", "”", ")")) and len(text) <= 120 and text[0] in "«“" and ". " not in text
    first = text.lstrip("«“\"'‘ \u00a0\u202f([")[:1]
    return (first.isupper() or first.isdigit()) and any(char.isalpha() for char in text) and ". " not in text
