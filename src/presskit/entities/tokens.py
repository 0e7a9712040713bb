"""The token stream the grammars of amounts and dates read: columns of words with their places in the text.

One linear pass. A token is a run of ASCII digits, a run of letters (with combining marks), one other character, or a
break ("\\n": a line break that ends a line of thought, a tab, a gap between columns). Spaces are no tokens; two tokens
are glued when nothing stands between them. Line breaks inside hard-wrapped paragraphs are spaces.
"""

import re
import unicodedata
from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass
from typing import TypeVar

V = TypeVar("V")

_TOKEN = re.compile(
    r"[0-9]+|[^\W\d_]+(?:[\u0300-\u036f]+[^\W\d_]*)*|[\n\f\v\r\x1c-\x1e\x85\u2028\u2029]\s*|\t\s*| {3,}|\S"
)
# decimals; what begins with the mark itself is found fast, what stands before it is looked at then
_COMMA = re.compile(r",(?<=\d,)(?<!,\d,)(?<!,\d\d,)(?<!,\d{3},)\d{1,2}(?!\d|[.,/:]\d)")
_POINT = re.compile(r"\.(?<=\d\.)(?<!\.\d\.)(?<!\.\d\d\.)(?<!\.\d{3}\.)\d{1,2}(?!\d|[.,/:]\d)")
_BREAK = "\n"
_PAD = 12  # breaks on either side, so that a grammar may look a few tokens around without asking where the text ends
_WRAPPED = range(50, 101)  # a line of so many characters, followed by one line break, goes on in the next line
_FOLD = {"'": "’", "ʼ": "’", "‘": "’", "‐": "-", "‑": "-", "−": "-", "‒": "–", "％": "%"}

Phrases = Mapping[str, tuple[tuple[tuple[str, ...], V], ...]]


@dataclass(frozen=True, slots=True)
class Stream:
    """Columns of equal length: words as written, folded (lower case, one apostrophe, one hyphen), starts and ends."""

    source: str
    words: list[str]
    folded: list[str]
    starts: list[int]
    ends: list[int]
    decimal: str  # the one mark that stands before one or two last digits in the text, "" for none or both

    def glued(self, i: int) -> bool:
        """Nothing stands between token `i` and the one before."""
        return self.starts[i] == self.ends[i - 1]

    def text(self, start: int, end: int) -> str:
        """The text of the tokens from `start` to before `end`."""
        return self.source[self.starts[start] : self.ends[end - 1]]


def lex(text: str) -> Stream:
    """The tokens of a text, padded with breaks on both sides."""
    words = [_BREAK] * _PAD
    starts = [0] * _PAD
    ends = [0] * _PAD
    line = 0  # where the current line starts
    for match in _TOKEN.finditer(text):
        word = match.group()
        start, end = match.span()
        if word[0].isspace():
            if "\t" not in word and word[0] != " ":
                wrapped = word.count("\n") <= 1 and (start - line) in _WRAPPED
                line = end
                if wrapped:
                    continue
            word = _BREAK
        words.append(word)
        starts.append(start)
        ends.append(end)
    size = len(text)
    words.extend([_BREAK] * _PAD)
    starts.extend([size + 1] * _PAD)  # never glued to the last word
    ends.extend([size + 1] * _PAD)
    return Stream(text, words, [fold(word) for word in words], starts, ends, _decimal(text))


def _decimal(text: str) -> str:
    comma, point = _COMMA.search(text) is not None, _POINT.search(text) is not None
    return "" if comma == point else "," if comma else "."


def elided(stream: "Stream", i: int, words: Set[str]) -> bool:
    """One of `words` stands at token `i` with its apostrophe behind it: "d’"."""
    return stream.folded[i] in words and stream.folded[i + 1] == "’"


def fold(word: str) -> str:
    """A token as the grammars compare it."""
    if word.isascii():
        return "’" if word == "'" else word.lower()
    if len(word) == 1:
        return _FOLD.get(word) or word.lower()
    return unicodedata.normalize("NFC", word).lower()


def phrase(words: str) -> tuple[str, ...]:
    """The folded tokens of a phrase."""
    return tuple(fold(word) for word in _TOKEN.findall(words))


def phrases(table: Iterable[tuple[str, V]]) -> dict[str, tuple[tuple[tuple[str, ...], V], ...]]:
    """A table of phrases by their first token, the longest first."""
    found: dict[str, list[tuple[tuple[str, ...], V]]] = {}
    for words, value in table:
        tokens = phrase(words)
        found.setdefault(tokens[0], []).append((tokens, value))
    return {first: tuple(sorted(items, key=lambda item: -len(item[0]))) for first, items in found.items()}


def ending(table: Iterable[tuple[str, V]]) -> dict[str, tuple[tuple[tuple[str, ...], V], ...]]:
    """A table of phrases by their last token, the longest first: for looking back with `match_before`."""
    found: dict[str, list[tuple[tuple[str, ...], V]]] = {}
    for words, value in table:
        tokens = phrase(words)
        found.setdefault(tokens[-1], []).append((tokens, value))
    return {last: tuple(sorted(items, key=lambda item: -len(item[0]))) for last, items in found.items()}


def match(stream: Stream, i: int, table: Phrases[V]) -> tuple[V, int] | None:
    """The longest phrase that starts at token `i`: its value and the token after it."""
    folded = stream.folded
    for tokens, value in table.get(folded[i], ()):
        if len(tokens) == 1 or tuple(folded[i : i + len(tokens)]) == tokens:
            return value, i + len(tokens)
    return None


def match_before(stream: Stream, i: int, table: Phrases[V]) -> tuple[V, int] | None:
    """The longest phrase that ends before token `i`: its value and its first token."""
    folded = stream.folded
    for tokens, value in table.get(folded[i - 1], ()):
        first = i - len(tokens)
        if first >= 0 and tuple(folded[first:i]) == tokens:
            return value, first
    return None
