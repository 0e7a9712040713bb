"""The words of a document as the grammars of names read them: parallel columns.

A word keeps inner apostrophes, hyphens, `@` and `&` (O'Brien, Anne-Laure, R&D); an elided article (l', d') is a word
of its own; addresses of pages and mail are one `X` word each, so that nothing is found inside them.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Final

from presskit import locales
from presskit.entities.folding import WORD, fold, straight
from presskit.entities.lexicon import Lexicon, lexicon

__all__ = ["BREAK", "Lexicon", "Words", "fold", "lexicon", "scan", "straight"]

BREAK: Final = "¶"  # between two blocks
_OFTEN: Final = 20
_INITIALS: Final = re.compile(r"[A-Z]\.[A-Z]\.(?:[A-Z]\.)? [A-Z][a-z]")  # of a person: "J.P. Ashby"
_END: Final = frozenset(".!?…")
_OPEN: Final = frozenset('«“"‹‘(:;•-–—¶|*·»”\u25aa\u25cf')


@dataclass(frozen=True, slots=True)
class Words:
    """Columns of equal length. `kinds`: C Capitalised, U UPPER (two letters or more), I initial, M mixed or marked,
    L lower, N number, E elided article, P punctuation (BREAK too), X address. `first` marks words that stand where
    anything is capitalised: after a full stop, a mark that opens, or a break. `style` is that of the block: U all upper
    case, T title case (most words capitalised), "" running text.
    `alone`: where capitalised words stand with none beside
    them, by folded form (the first few)."""

    source: str
    lang: str = ""
    texts: list[str] = field(default_factory=list)
    folds: list[str] = field(default_factory=list)
    kinds: list[str] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)
    first: list[bool] = field(default_factory=list)
    style: list[str] = field(default_factory=list)
    alone: dict[str, list[int]] = field(default_factory=dict)

    def __len__(self) -> int:
        return len(self.texts)

    def cap(self, i: int) -> bool:
        """Written with a capital."""
        return 0 <= i < len(self.kinds) and self.kinds[i] in "CUIM"

    def glued(self, i: int) -> bool:
        """Nothing stands between word `i` and the one before."""
        return i > 0 and self.starts[i] == self.ends[i - 1]

    def text(self, start: int, end: int) -> str:
        """The text of words `start` to before `end`."""
        return self.source[self.starts[start] : self.ends[end - 1]]


def _kind(text: str) -> str:
    head = text[0]
    if head.isdigit():
        return "M" if len(text) == 2 and text[1].isupper() else "N"
    if not head.isupper():
        return "M" if len(text) > 1 and text[1].isupper() else "L"
    if len(text) == 1:
        return "I"
    if text.islower():
        return "L"
    if text.isupper():
        return "U"
    if "@" in text or any(c.isupper() for c in text[2:]):
        return "C" if "-" in text or "'" in text or "’" in text else "M"
    return "C"


def scan(source: str, spans: Iterable[tuple[int, int]], lang: str = "") -> Words:
    """The words of the given spans of a text, with a break after each span. Linear in the length of the spans."""
    words = Words(source, lang)
    texts, folds, kinds, starts, ends, firsts = (
        words.texts, words.folds, words.kinds, words.starts, words.ends, words.first,
    )  # fmt: skip
    abbreviated = locales.get(lang).institutions.abbreviated if lang == "en" else frozenset[str]()
    titles, bases = lexicon(lang).honorifics, lexicon(lang).bases
    for start, end in spans:
        opening = True
        for match in WORD.finditer(source, start, end):
            text = match.group()
            group = match.lastgroup
            texts.append(text)
            starts.append(match.start())
            ends.append(match.end())
            firsts.append(opening)
            if group == "p":
                folds.append("'" if text == "’" else text)
                kinds.append("P")
                if text in _END:
                    # a full stop after an initial or a title ends no sentence
                    opening = not (
                        (text == "." and len(texts) > 1 and kinds[-2] == "I")
                        or (text == "." and len(folds) > 1 and folds[-2] in titles)
                    )
                elif text in _OPEN:
                    opening = True
                else:
                    opening = opening and text in "'’\")]"
            elif group == "x":
                folds.append("")
                kinds.append("X")
                opening = False
            elif group == "e":
                folds.append(fold(text))
                kinds.append("E")
            else:
                folds.append(fold(text))
                kind = "L" if text.endswith(bases) else _kind(text)
                initials = (
                    kind == "U" and lang == "en" and texts[-2:-1] != [","] and _INITIALS.match(source, match.start())
                )
                kinds.append("I" if initials and folds[-1] not in abbreviated else kind)
                opening = False
        words.style.extend([_style(texts, kinds, len(words.style))] * (len(kinds) + 1 - len(words.style)))
        texts.append(BREAK)
        folds.append(BREAK)
        kinds.append("P")
        starts.append(end)
        ends.append(end)
        firsts.append(True)
    for k in range(1, len(words) - 1):
        if kinds[k] in "CM" and not words.cap(k - 1) and not words.cap(k + 1):
            places = words.alone.setdefault(folds[k], [])
            if len(places) < _OFTEN:
                places.append(k)
    return words


def _style(texts: list[str], kinds: list[str], begin: int) -> str:
    """How a block is written, from the kinds of its words. A sentence with its full stop may list many names."""
    upper = title = lower = 0
    for kind in kinds[begin:]:
        upper += kind == "U"
        title += kind in "CM"
        lower += kind == "L"
    if upper >= 3 and upper > 2 * (title + lower):
        return "U"
    share = 1.2 if texts[-1] not in _END or lower < 3 else 3.0
    return "T" if title + upper >= 4 and title + upper > share * lower else ""
