"""What two languages have in common, read from one text: words as comparable keys, numbers, dates, names, addresses.

A `Token` has a `key` that is equal in both languages when the thing is the same: figures with their scale applied
("70 millions", "70m" → "#70000000"), number words ("cinq", "five" → "#5"), months and weekdays ("@m07", "@w1"), times
of day ("@t1430"), e-mail and web addresses as written. Words and names are folded (lower case, no accents) and cut to a
stem of `STEM` letters: French and English inflect their ends and share their beginnings.
"""

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache
from typing import Literal, NamedTuple

from presskit import locales

STEM = 7

TokenKind = Literal["word", "name", "acronym", "number", "date", "address"]


class Token(NamedTuple):
    """`key` is what is compared, `text` what was written. The first word of a text is never a "name"."""

    key: str
    kind: TokenKind
    text: str


# Every branch starts with another character class and has no nested repetition, so that the scan is linear.
_SCAN = re.compile(
    r"(?P<number>\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?![^\W_])(?:[.,]\d+)?|\d+(?:[.,]\d+)*)(?P<tail>[^\W\d_]*)"
    r"|(?P<word>[^\W\d_]+(?:[-'’][^\W\d_]+)*)(?P<digits>\d*)"
)
_SPACES = re.compile(r"[ \u00a0\u2009\u202f]")
_AFTER = re.compile(r"[ \u00a0\u2009\u202f-]?([^\W\d_]+)([€$£¥]?)")
_UNIT = re.compile(r"[ \u00a0\u202f]([^\W\d_]+)")
_MINUTES = re.compile(r"[ \u00a0\u202f]?([0-5]\d)(?!\d)")
_CLOCK = re.compile(r"(?::([0-5]\d))?[ \u00a0\u202f]?([ap])\.?m\b", re.IGNORECASE)
_PUNCTUATION = ".,;:!?()<>[]{}«»“”\"'"
_SPLIT = re.compile(r"[-'’]")


@lru_cache(maxsize=65536)
def fold(text: str) -> str:
    """Lower case without accents: "Éloïc" → "eloic", "œuvre" → "oeuvre"."""
    if text.isascii():
        return text.lower()
    # Compatibility forms first (𝘼 is an A), and once more after case folding, which may bring accents back.
    text = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    text = text.replace("œ", "oe").replace("æ", "ae").replace("’", "'")
    return "".join(c for c in text if not unicodedata.combining(c))


def stem(word: str) -> str:
    """The comparable key of a folded word: a final plural "s" or "x" dropped, then the first `STEM` letters."""
    if len(word) > 3 and word[-1] in "sx" and word[-2] != "s":
        word = word[:-1]
    return word[:STEM]


def tokens(text: str, lang: str) -> tuple[Token, ...]:
    """The tokens of a text in order. `lang` is "fr" or "en"; anything else is read as English.

    Single letters are left out (elided articles, possessive s). Linear in the length of the text.
    """
    found: list[Token] = []
    if "@" in text or "://" in text or "www." in text:
        text, addresses = _addresses(text)
        found += addresses
    lang = "fr" if lang.startswith("fr") else "en"
    first = True
    position = 0
    while match := _SCAN.search(text, position):
        position = match.end()
        word, digits = match.group("word", "digits")
        if word is None:
            position = _figure(text, match, lang, found)
        elif digits:
            found.append(Token(fold(word + digits), "name", word + digits))
        else:
            read = _words(word, lang)
            if first or read.special:
                position = _special(text, match, read.tokens, lang, first, found)
            else:
                found += read.tokens
        first = False
    return tuple(found)


def _addresses(text: str) -> tuple[str, list[Token]]:
    """Cut addresses out of a text (they are replaced by a space) and return them as tokens."""
    found: list[Token] = []
    kept: list[str] = []
    for chunk in text.split():
        address = _address(chunk)
        if address:
            found.append(Token(address.casefold().rstrip("/"), "address", address))
        else:
            kept.append(chunk)
    return " ".join(kept), found


def _address(chunk: str) -> str:
    """The web or e-mail address in a run of characters without space, or ""."""
    core = chunk.strip(_PUNCTUATION)
    for mark in ("https://", "http://", "www."):
        start = core.lower().find(mark)
        if start >= 0 and len(core) > start + len(mark):
            return core[start:]
    name, at, host = core.partition("@")
    return core if at and name and "." in host.strip(".") and "@" not in host else ""


def _figure(text: str, match: re.Match[str], lang: str, found: list[Token]) -> int:
    """Read a figure with what follows it (scale, ordinal ending, hour); returns where reading goes on."""
    data = locales.get(lang).tokens
    digits, tail = match["number"], fold(match["tail"])
    end = match.end()
    if data.hours and not tail and len(digits) < 3 and (unit := _UNIT.match(text, end)) and unit[1] in data.hours:
        if len(unit[1]) > 1:  # "18 heures" is a time or a duration: it counts as both
            found.append(Token(f"#{int(digits)}", "number", digits))
        tail, end = unit[1], unit.end()
    if tail in data.hours and len(digits) < 3:
        minutes = _MINUTES.match(text, end)
        found.append(_time(int(digits), int(minutes[1]) if minutes else 0, text[match.start() : end]))
        return minutes.end() if minutes else end
    if lang == "en" and len(digits) < 3 and (clock := _CLOCK.match(text, match.end("number"))):
        hour = int(digits) % 12 + (12 if clock[2] in "pP" else 0)
        found.append(_time(hour, int(clock[1] or 0), text[match.start() : clock.end()]))
        return clock.end()
    value = _plain(digits, data.thousands, data.decimals)
    if not tail or tail in data.ordinals:
        if not tail and (scaled := _scaled(text, end, value, lang)):
            found.append(Token(scaled[0], "number", text[match.start() : scaled[1]]))
            return scaled[1]
        found.append(Token(f"#{value}", "number", digits))
    elif tail in data.scales:
        found.append(Token(f"#{_shift(value, data.scales[tail])}", "number", text[match.start() : end]))
    else:
        found.append(Token(fold(digits + tail), "name", digits + tail))
    return end


def _time(hour: int, minute: int, text: str) -> Token:
    return Token(f"@t{hour:02}{minute:02}", "date", text)


def _plain(digits: str, thousands: str, decimals: str) -> str:
    """A figure as a plain decimal: groups of three after a thousands mark or a space are joined."""
    digits = _SPACES.sub("", digits)
    if thousands in digits:
        head, *groups = digits.split(decimals)[0].split(thousands)
        if len(head) < 4 and all(len(group) == 3 for group in groups) and digits.count(decimals) < 2:
            digits = digits.replace(thousands, "")
    if decimals == "," and digits.count(",") == 1:
        digits = digits.replace(",", ".")
    if digits.count(".") == 1 and "," not in digits:
        digits = digits.rstrip("0").rstrip(".")
    return digits.lstrip("0") or "0"


def _shift(value: str, power: int) -> str:
    """`value` times ten to the `power`, as a plain decimal; a value that is no decimal stays as it is."""
    whole, _, part = value.partition(".")
    if not (whole + part).isdigit():
        return value
    whole, part = whole + part[:power].ljust(power, "0"), part[power:]
    return (whole.lstrip("0") or "0") + (f".{part}" if part else "")


def _scaled(text: str, end: int, value: int | str, lang: str) -> tuple[str, int] | None:
    """The key and the end of a number followed by a scale word ("70 millions", "3bn"), or None."""
    after = _AFTER.match(text, end)
    if not after:
        return None
    scales = locales.get(lang).tokens.scales
    word = fold(after[1])
    # A lone letter is a unit or an initial more often than a scale, unless a currency sign follows ("70 M€").
    if word not in scales or (len(word) < 2 and not after[2]):
        return None
    return f"#{_shift(str(value), scales[word])}", after.end(1)


def _special(text: str, match: re.Match[str], read: Iterable[Token], lang: str, first: bool, found: list[Token]) -> int:
    """Take over the tokens of a word that is a number, which may have a scale, or begins the text; returns where
    reading goes on."""
    position = match.end()
    for token in read:
        if token.kind == "number" and (scaled := _scaled(text, position, int(token.key[1:]), lang)):
            position = scaled[1]
            found.append(Token(scaled[0], "number", text[match.start() : position]))
        elif first and token.kind == "name":
            found.append(token._replace(kind="word"))
        else:
            found.append(token)
    return position


class _Read(NamedTuple):
    """The tokens of a word; `special` when one of them is a number, so that what follows the word matters."""

    tokens: tuple[Token, ...]
    special: bool


@lru_cache(maxsize=16384)
def _words(written: str, lang: str) -> _Read:
    """The tokens of a word as written, with its hyphens and apostrophes."""
    found = tuple(_parts(written, lang))
    return _Read(found, any(token.kind == "number" for token in found))


def _parts(written: str, lang: str) -> list[Token]:
    data = locales.get(lang).tokens
    key = fold(written)
    if key in data.numbers:
        return [Token(f"#{data.numbers[key]}", "number", written)]
    found: list[Token] = []
    for part in _SPLIT.split(written) if len(written) > 1 else ():
        key = fold(part)
        upper = part[0].isupper()
        if len(part) < 2:
            continue
        if key in data.months and (upper or key not in data.capitalised):
            found.append(Token(f"@m{data.months[key]:02}", "date", part))
        elif key in data.weekdays:
            found.append(Token(f"@w{data.weekdays[key]}", "date", part))
        elif key in data.numbers:
            found.append(Token(f"#{data.numbers[key]}", "number", part))
        elif part.isupper():
            found.append(Token(stem(key), "acronym", part))
        else:
            found.append(Token(stem(key), "name" if upper else "word", part))
    return found
