"""Where sentences end in a text whose punctuation can be trusted.

A rule-based splitter in the line of Grefenstette & Tapanainen (1994) and Mikheev (2002): every full stop, mark of
exclamation or question and ellipsis is a candidate; abbreviations, initials, numbers, brackets and what follows decide.
One pass, each decision looks at a bounded window, so that it is linear in the length of the text.
"""

import re
from collections import Counter
from dataclasses import dataclass

from presskit.locales.schema.sentences import Sentences

_TERMINAL = re.compile(r"[.!?…]+")
_CLOSERS = frozenset(")]}\"'”’»›*_")
_OPENERS = frozenset("«“\"‘'‹([{¿¡*_")
_BULLETS = frozenset("•▪●◦‣►▶✓✔→–—-#@€$£&+")
_SPACED_CLOSERS = frozenset("»›")
_BRACKET = re.compile(r"[()\[\]]")
_WORD = re.compile(r"[^\W_]+")
_BANG = re.compile(r"(?<!\w)([^\W\d_][\w'’-]{0,30})([!?])([ \u00a0\u202f]?)(\w{1,30})")
_DOTTED = re.compile(r"(?:[^\W\d_]\.)+-?[^\W\d_]")
_INITIAL = re.compile(r"[^\W\d_](?:\.?-[^\W\d_])?")
_ENUMERATOR = re.compile(r"[([]?(?:\d{1,3}|[a-zA-Z]|[ivxIVX]{1,5})")
_LETTERED = re.compile(r"[a-z][.)]\s+[^\W\d_a-z]|[a-z]{1,2}[A-Z]\w")  # "b. The …", "iHarvest"
_ROMAN = re.compile(r"[IVXLC]+\b")
_WINDOW = 48  # characters before a full stop that may hold its word
_BRACKETED = 400  # a longer bracket is text like other text


@dataclass(frozen=True, slots=True)
class Exclamations:
    """Names with a mark inside, learnt from one document: `pairs` such as ("Hi", "PARIS"), `words` such as "Yahoo"."""

    pairs: frozenset[tuple[str, str]]
    words: frozenset[str]


def learn_exclamations(text: str, starters: frozenset[str]) -> Exclamations:
    """Which "Word! Next" are names: those that come back, stand in mid-sentence, or go on in lower case."""
    if "!" not in text and "?" not in text:
        return Exclamations(frozenset(), frozenset())
    pairs: Counter[tuple[str, str]] = Counter()
    inside: set[tuple[str, str]] = set()
    words = set()
    for found in _BANG.finditer(text):
        word, _, space, after = found.groups()
        if not word[0].isupper():
            continue
        if after[0].islower() and found[2] == "!":
            words.add(word)
        elif after[0].isupper() and after.lower() not in starters:
            pairs[word, after] += 1
            before = text[max(0, found.start() - 2) : found.start()]
            within = before[-1:].isspace() and (before[:1].islower() or before[:1] == ",")
            if not space or (within and len(after) > 2 and after.isupper()):
                inside.add((word, after))
    return Exclamations(frozenset(p for p, n in pairs.items() if n > 1 or p in inside), frozenset(words))


def sentence_starts(text: str, data: Sentences, exclamations: Exclamations) -> list[int]:
    """Offsets in `text` at which a new sentence starts, ascending, 0 not included."""
    starts: list[int] = []
    brackets = _brackets(text)
    position, last = 0, 0
    for found in _TERMINAL.finditer(text):
        first, end = found.start(), found.end()
        closed = _past_closers(text, end)
        start = _past_spaces(text, closed)
        if start >= len(text):
            break
        if start == closed:
            if _glued(text, first, end, data):
                last = end
                starts.append(end)
            continue
        while position < len(brackets) and brackets[position][1] <= first:
            position += 1
        if position < len(brackets):
            opening = brackets[position][0]
            if opening < first and closed <= brackets[position][1] and _past_spaces(text, last) < opening:
                continue
        if _ends(text, last, first, end, closed, start, data, exclamations):
            last = start
            starts.append(start)
    return starts


def next_word(text: str, at: int) -> str:
    """The word at or right after an opening mark; "" when there is none."""
    end = min(len(text), at + 40)
    while at < end and text[at] in _OPENERS:
        at += 1
    found = _WORD.match(text, at)
    return found[0] if found else ""


def _ends(
    text: str, last: int, first: int, end: int, closed: int, start: int, data: Sentences, exclamations: Exclamations
) -> bool:
    """Whether the mark text[first:end], its closing marks up to `closed`, ends the sentence that began at `last`."""
    mark = text[first:end]
    if not _opens(text, start, quoted=closed > end) and not (mark == "." and closed == end and _quotes(text, start)):
        return False
    word = next_word(text, start)
    if mark in ("!", "?") and closed == end:
        before = text[max(0, first - _WINDOW) : first]
        name = re.split(r"[^\w'’-]", before)[-1] if before and not before[-1].isspace() else ""
        if (name, word) in exclamations.pairs:
            return False
        return not (name in exclamations.words and not _opening(word, data))
    if mark in ("…", "...", "....") and first and text[first - 1] in "([" and text[end : end + 1] in (")", "]"):
        return text[max(0, first - 8) : first - 1].rstrip(' \u00a0\u202f»”"')[-1:] in (".", "!", "?", "…", "")
    if mark != "." or closed > end + 1:
        return True
    return not _abbreviated(text, last, first, start, word, data)


def _abbreviated(text: str, last: int, first: int, start: int, word: str, data: Sentences) -> bool:
    """Whether the full stop at `first` belongs to an abbreviation, an initial or an enumerator and ends nothing."""
    begin = max(last, first - _WINDOW)
    pieces = text[begin:first].split()
    if not pieces or text[first - 1].isspace():
        return False
    raw = pieces[-1]
    token = raw.lstrip("([«“\"'‘{*_")
    if first - last <= 12 and raw == text[last:first].strip() and _ENUMERATOR.fullmatch(raw):
        return True
    key = token.lower()
    for apostrophe in "'’":
        if apostrophe in key and key not in data.abbreviations:
            key = key.rsplit(apostrophe, 1)[1]
    opening = _opening(word, data)
    if opening and len(word) == 1 and text[start + 1 : start + 2] == ".":
        opening = False  # "J. A. Martin": an initial, not the article
    if key in data.leading:
        return True
    if key in data.abbreviations:
        return not opening
    initial = token[:1].isupper() and _INITIAL.fullmatch(token) is not None
    if key in data.references and (not initial or text[start].isdigit()):
        return text[start].isdigit() or _ROMAN.match(text, start) is not None
    if initial:
        return not (opening and _noun_before(pieces, data))
    return _DOTTED.fullmatch(key) is not None and not opening


def _noun_before(pieces: list[str], data: Sentences) -> bool:
    """Whether the letter at the end belongs to the word before it ("vitamin C.", "OS X."), not to a person's name."""
    if len(pieces) < 2:
        return False
    before = pieces[-2].strip("([«“\"'")
    if before.lower() in data.labels or (len(before) > 1 and before.isupper()):
        return True
    return before[:1].islower() and before.isalpha() and before.lower() not in data.function_words


def _opening(word: str, data: Sentences) -> bool:
    low = word.lower()
    return low in data.starters or low in data.openers


def _opens(text: str, at: int, *, quoted: bool) -> bool:
    """Whether a sentence may start at `at`; after a closing mark a dash is a signature, not a sentence."""
    char = text[at]
    if char.isupper() or char.isdigit() or char.istitle():
        return True
    if char in _OPENERS:
        end = min(len(text), at + 6)
        while at < end and (text[at] in _OPENERS or text[at].isspace()):
            at += 1
        return at < end and (text[at].isupper() or text[at].isdigit() or text[at] in "…[(")
    if char in "–—-":
        return not quoted
    if char in _BULLETS:
        return True
    if char in "hw":
        return text.startswith(("http://", "https://", "www."), at)
    if char.islower():
        return _LETTERED.match(text, at) is not None
    return char.isalpha()


def _quotes(text: str, at: int) -> bool:
    """A quoted name in lower case may open a sentence after a full stop."""
    return text[at] in '«“"' and next_word(text, at + 1 + (text[at + 1 : at + 2] in ("\u00a0", "\u202f"))).islower()


def _glued(text: str, first: int, end: int, data: Sentences) -> bool:
    """A lost space: "…innovation.The project …"; never inside an address or a file name."""
    if not text[end].isupper() or first < 3 or not (text[first - 1].islower() and text[first - 2].islower()):
        return False
    word = next_word(text, end)
    after = end + len(word)
    if not _opening(word, data) or not text[after : after + 1].isspace():
        return False
    token = text[max(0, first - _WINDOW) : first].split()
    return not any(mark in token[-1] for mark in ("/", "@", "www.")) if token else False


def _past_closers(text: str, at: int) -> int:
    size = len(text)
    while at < size:
        if text[at] in _CLOSERS:
            at += 1
        elif text[at] in " \u00a0\u202f" and at + 1 < size and text[at + 1] in _SPACED_CLOSERS:
            at += 2
        else:
            break
    return at


def _past_spaces(text: str, at: int) -> int:
    size = len(text)
    while at < size and text[at].isspace():
        at += 1
    return at


def _brackets(text: str) -> list[tuple[int, int]]:
    """Outermost pairs of brackets (opening, closing offset), short ones only, ascending."""
    found: list[tuple[int, int]] = []
    stack: list[int] = []
    for bracket in _BRACKET.finditer(text):
        if bracket[0] in "([":
            stack.append(bracket.start())
        elif stack:
            opening = stack.pop()
            if bracket.start() - opening <= _BRACKETED:
                while found and found[-1][0] > opening:
                    found.pop()
                found.append((opening, bracket.start()))
    return found
